package org.xuanyan.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CitationVerbs;
import org.xuanyan.language.DateGrammar;
import org.xuanyan.language.Language;
import org.xuanyan.language.SentenceWords;
import org.xuanyan.language.WordBounds;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Precision;
import org.xuanyan.model.TextDate;
import org.xuanyan.text.Clauses;
import org.xuanyan.text.Punctuation;

/**
 * Finds the verb that governs a citation in a language that shows by the order of words who acts: the nearest verb before the
 * title in its clause, in the form of a dictionary. The declaration adopts an instrument itself if it is the subject of the
 * whole sentence, and if the sentence does not put the act on another day.
 */
final class SentenceVerb {

    private final CitationVerbs verbs;
    private final SentenceWords words;
    private final Punctuation punctuation;
    private final VerbList forms;
    private final DateGrammar dates;
    private final LocalDate day;

    private SentenceVerb(Language language, SentenceWords words, LocalDate day) {
        this.verbs = language.verbs();
        this.words = words;
        this.punctuation = language.punctuation();
        this.forms = new VerbList(List.copyOf(words.verbs().keySet()));
        this.dates = language.dates();
        this.day = day;
    }

    /** Returns the verbs of a text; empty for a language that shows by other means who acts. */
    static Optional<SentenceVerb> of(Language language, LocalDate day) {
        return language.sentences().map(words -> new SentenceVerb(language, words, day));
    }

    /**
     * Returns the verb that governs a citation.
     *
     * @param start of the citation, 0-based
     * @param end exclusive
     */
    Government of(ReadText read, int start, int end) {
        String text = read.written();
        int sentence = read.sentenceStart(start);
        return adopted(text, sentence, start, end)
                .or(() -> nearest(text, sentence, start, end))
                .or(() -> passive(text, sentence, start, end))
                .orElse(Government.NONE);
    }

    /** Returns the government of a list of titles after a colon. */
    Government before(ReadText read, int colon) {
        String text = read.written();
        int sentence = read.sentenceStart(colon);
        return verb(words.announced(), text.substring(sentence, colon + 1))
                .filter(verb -> isOnTheDay(text, sentence, colon, colon + 1, verb))
                .map(verb -> new Government(Optional.of(plain(verb)), Optional.empty(), true))
                .or(() -> nearest(text, sentence, colon, colon))
                .orElse(Government.NONE);
    }

    /** Whether a paragraph begins with a title, or a mark and a title, and the title may be an object. */
    boolean isItem(ReadText read, int start, int end) {
        return words.item().matcher(read.written()).region(0, start).matches() && follows(read.written(), end);
    }

    private int sentenceEnd(String text, int offset) {
        int end = offset;
        while (end < text.length()
                && end - offset < Clauses.FARTHEST
                && !punctuation.sentenceEnds().isAt(text, end)) {
            end++;
        }
        return end;
    }

    private Optional<Government> adopted(String text, int sentence, int start, int end) {
        int colon = start - 1;
        while (colon >= sentence && !punctuation.colons().isAt(text, colon)) {
            colon--;
        }
        boolean listed = colon >= sentence
                && words.item().matcher(text).region(colon + 1, start).matches();
        int before = listed ? colon + 1 : start;
        return verb(listed ? words.announced() : words.ours(), text.substring(sentence, before))
                .filter(verb -> listed || follows(text, end))
                .filter(verb -> isOnTheDay(text, sentence, before, end, verb))
                .map(verb -> new Government(Optional.of(plain(verb)), Optional.empty(), true));
    }

    private static Optional<String> verb(List<Pattern> forms, String words) {
        return forms.stream()
                .map(each -> each.matcher(words))
                .filter(Matcher::matches)
                .map(each -> each.group("verb"))
                .findFirst();
    }

    private boolean follows(String text, int end) {
        return words.after().matcher(text).region(end, text.length()).lookingAt();
    }

    private String plain(String form) {
        return words.verbs().getOrDefault(form.toLowerCase(Locale.ROOT), form);
    }

    /** Whether the sentence leaves the act on the day of the text. In the present tense, it always does: we adopt. */
    private boolean isOnTheDay(String text, int sentence, int before, int end, String verb) {
        return plain(verb).equalsIgnoreCase(verb) || !isAnotherTime(text, sentence, before, end);
    }

    private boolean isAnotherTime(String text, int sentence, int before, int end) {
        int last = Clauses.end(text, end, punctuation);
        if (words.anotherTime().matcher(text).region(sentence, before).find()
                || words.anotherTime().matcher(text).region(end, last).find()) {
            return true;
        }
        return dates.find(text.substring(sentence, sentenceEnd(text, end)), Optional.of(day)).dates().stream()
                .filter(date -> !date.span().contains(new DateSpan(day, day, Precision.DAY)))
                .anyMatch(date -> isOfTheAct(text, sentence, before, end, date));
    }

    private boolean isOfTheAct(String text, int sentence, int before, int end, TextDate date) {
        int start = sentence + date.start();
        if (start < before) {
            int clause = Clauses.start(text, start, punctuation);
            return words.datedLead().matcher(text).region(clause, start).lookingAt();
        }
        return start >= end
                && words.datedAfter().matcher(text).region(end, start).matches();
    }

    private Optional<Government> passive(String text, int sentence, int start, int end) {
        int near = Math.min(text.length(), end + Clauses.FARTHEST);
        Matcher passive = words.passive().matcher(text).region(end, near);
        if (!passive.lookingAt()) {
            return Optional.empty();
        }
        String verb = passive.group("verb");
        boolean here = passive.group("here") != null
                || words.before().matcher(text).region(sentence, start).matches();
        boolean adopted = here && !isAnotherTime(text, sentence, start, passive.end());
        return Optional.of(new Government(Optional.of(plain(verb)), Optional.empty(), adopted));
    }

    private record VerbForm(String verb, int start) {}

    /** Returns the nearest verb in the clause, or before it, if there is nothing but an article in the clause. */
    private Optional<Government> nearest(String text, int sentence, int start, int end) {
        int to = start;
        int clause = Math.max(sentence, Clauses.start(text, to, punctuation));
        boolean bare = isBare(text, clause, start)
                || words.aside().matcher(text).region(clause, start).lookingAt();
        while (bare && clause > sentence && last(text, clause, to).isEmpty()) {
            to = clause - 1;
            clause = Math.max(sentence, Clauses.start(text, to, punctuation));
        }
        int from = clause;
        return last(text, from, to)
                .filter(verb -> !verbs.negation()
                        .matcher(text)
                        .region(from, verb.start())
                        .find())
                .map(verb -> government(text, from, verb));
    }

    private boolean isBare(String text, int from, int to) {
        return text.substring(from, to).isBlank()
                || verbs.beforeTitle().matcher(text.substring(from, to).strip()).matches();
    }

    private Government government(String text, int from, VerbForm verb) {
        String plain = plain(verb.verb());
        Optional<String> stance = verbs.making().contains(plain)
                ? last(text, from, verb.start())
                        .map(each -> plain(each.verb()))
                        .filter(each -> !verbs.making().contains(each))
                : Optional.empty();
        return new Government(Optional.of(plain), stance, false);
    }

    private Optional<VerbForm> last(String text, int from, int to) {
        for (int end = to; end > from; end--) {
            if (end < to && Character.isLetter(text.charAt(end)) || !Character.isLetter(text.charAt(end - 1))) {
                continue;
            }
            for (String verb : forms.at(text, end)) {
                int start = end - verb.length();
                if (start >= from && WordBounds.isAt(text, verb, start) && !modifies(text, end, to)) {
                    return Optional.of(new VerbForm(verb, start));
                }
            }
        }
        return Optional.empty();
    }

    private boolean modifies(String text, int end, int to) {
        return verbs.participle().matcher(text).region(end, to).lookingAt();
    }
}
