package org.xuanyan.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.language.EventSentences;
import org.xuanyan.language.HeadlineWords;
import org.xuanyan.language.Language;
import org.xuanyan.model.Citation;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.TextDate;
import org.xuanyan.text.Clauses;
import org.xuanyan.text.Enclosures;
import org.xuanyan.text.Punctuation;

/**
 * Finds what happened on a date in a language that puts the name before the date: the instrument or the noun of an event that
 * is nearest before it in its sentence; after a date that begins a sentence, the first one behind it; or else what is to be
 * done. Linear in the sentence.
 */
final class SentenceEvents {

    /** How many characters before a name tell that it is who acts. */
    private static final int NEAR = 16;

    private final Language language;
    private final EventSentences words;
    private final Punctuation punctuation;
    private final DatedText text;

    /** The text with {@link Enclosures#MASK} also for the names of instruments. */
    private final String masked;

    /** Other names of places in the collection's own list → the names there. */
    private final Map<String, String> places;

    private SentenceEvents(Language language, EventSentences words, DatedText text, Map<String, String> places) {
        this.language = language;
        this.words = words;
        this.punctuation = language.punctuation();
        this.text = text;
        this.places = places;
        char[] characters = text.masked().toCharArray();
        text.citations().forEach(each -> Arrays.fill(characters, each.start(), each.end(), Enclosures.MASK));
        this.masked = new String(characters);
    }

    /** Reads a paragraph; empty in a language that puts names elsewhere. */
    static Optional<SentenceEvents> of(Language language, DatedText text, Map<String, String> places) {
        return language.eventSentences().map(words -> new SentenceEvents(language, words, text, places));
    }

    /**
     * What happened on a date.
     *
     * @param phrase the words from the name to the date
     * @param place where it happened, if it is a kind of event that has a place
     */
    record DatedEvent(EventPhrase phrase, Headline headline, EventKind kind, Optional<String> place) {}

    /**
     * A stretch that names an event.
     *
     * @param noun the end of the noun that tells the kind; what follows may have nouns of other kinds
     */
    private record NamedStretch(int start, int noun, int end, boolean cited) {}

    /** The bounds of the sentence around a date. */
    private record SentenceRange(int start, int end) {}

    DatedEvent of(TextDate date, boolean ahead) {
        Optional<Citation> around = around(date);
        if (around.isPresent()) {
            return inName(date, around.get());
        }
        SentenceRange sentence = sentence(date);
        Optional<NamedStretch> name =
                behindLead(sentence, date).or(() -> before(sentence, date)).or(() -> forWhat(sentence, date));
        return name.map(each -> named(sentence, date, each, ahead))
                .or(() -> told(sentence, date, ahead))
                .orElseGet(() -> deed(sentence, date, ahead));
    }

    /** Returns the citation around a date, unless it is too long to be copied for each of its dates. */
    private Optional<Citation> around(TextDate date) {
        int from = Math.max(0, date.end() - Clauses.FARTHEST);
        return Citation.beginningIn(text.citations(), from, date.start() + 1).stream()
                .filter(each -> each.end() >= date.end() && each.end() - each.start() <= Clauses.FARTHEST)
                .findFirst();
    }

    private DatedEvent inName(TextDate date, Citation citation) {
        Headline headline = headline(Headline.Form.NAME, citation.start(), citation.end());
        boolean period = !isOneYear(date.span());
        EventKind kind = period ? EventKind.PLAN : language.eventNouns().ofName(headline.text());
        EventPhrase phrase = new EventPhrase(citation.start(), citation.end(), EventPhrase.DatePosition.NAME);
        return new DatedEvent(phrase, headline, kind, Optional.empty());
    }

    private static boolean isOneYear(DateSpan span) {
        return span.from().getYear() == span.to().getYear();
    }

    private SentenceRange sentence(TextDate date) {
        int start = date.start();
        while (start > 0
                && date.start() - start < Clauses.FARTHEST
                && !punctuation.sentenceEnds().isAt(masked, start - 1)) {
            start--;
        }
        int end = date.end();
        while (end < masked.length()
                && end - date.end() < Clauses.FARTHEST
                && !punctuation.sentenceEnds().isAt(masked, end)) {
            end++;
        }
        return new SentenceRange(start, end);
    }

    /** Returns the name after a date that begins its sentence: 2031 marks the twentieth anniversary. */
    private Optional<NamedStretch> behindLead(SentenceRange sentence, TextDate date) {
        int clause = Math.max(sentence.start(), Clauses.start(masked, date.start(), punctuation));
        boolean marks = at(words.marks(), date.end(), sentence.end()).lookingAt();
        boolean leads = matches(words.datedLead(), clause, date.start())
                && at(words.afterLead(), date.end(), sentence.end()).lookingAt();
        return marks || leads ? first(date.end(), sentence.end()) : Optional.empty();
    }

    /** Returns the name after a date that has none before it: we met on 5 May for the Fifth Summit. */
    private Optional<NamedStretch> forWhat(SentenceRange sentence, TextDate date) {
        return at(words.forWhat(), date.end(), sentence.end()).lookingAt()
                ? first(date.end(), sentence.end())
                : Optional.empty();
    }

    private Optional<NamedStretch> first(int from, int to) {
        Optional<NamedStretch> cited = cited(from, to).stream().findFirst();
        Optional<NamedStretch> noun = nouns(from, to).stream().findFirst();
        return Stream.of(cited, noun).flatMap(Optional::stream).min((a, b) -> Integer.compare(a.start(), b.start()));
    }

    /** Returns the nearest name before a date, if nothing between them takes the date away. */
    private Optional<NamedStretch> before(SentenceRange sentence, TextDate date) {
        List<NamedStretch> cited = cited(sentence.start(), date.start());
        List<NamedStretch> nouns = nouns(sentence.start(), date.start());
        // The noun first: the Review Conference of the Parties to the Treaty ends where the name of the treaty ends.
        return Stream.of(nouns, cited)
                .flatMap(List::stream)
                .max(Comparator.comparing((NamedStretch each) -> !acts(sentence, each))
                        .thenComparingInt(NamedStretch::end))
                .filter(each ->
                        !at(words.anotherMatter(), each.end(), date.start()).find());
    }

    /** Whether a name is only that of who acts: adopted by the General Assembly. */
    private boolean acts(SentenceRange sentence, NamedStretch name) {
        int near = Math.max(sentence.start(), name.start() - NEAR);
        return at(words.agent(), near, name.start()).find();
    }

    private List<NamedStretch> cited(int from, int to) {
        return Citation.beginningIn(text.citations(), from, to).stream()
                .filter(each -> each.end() <= to)
                .map(each -> new NamedStretch(each.start(), each.end(), each.end(), true))
                .toList();
    }

    private List<NamedStretch> nouns(int from, int to) {
        return at(words.noun(), from, to)
                .results()
                .filter(each -> !isVerb(each.start()))
                .map(each -> stretch(from, each.start(), each.end(), to))
                .toList();
    }

    /** Whether a noun is a verb here: to report. */
    private boolean isVerb(int start) {
        return masked.startsWith("to ", start - "to ".length());
    }

    private NamedStretch stretch(int from, int noun, int end, int to) {
        int start = noun;
        while (start > from && (isName(masked.charAt(start - 1)) || masked.charAt(start - 1) == Enclosures.MASK)) {
            start--;
        }
        Matcher before = words.beforeName().matcher(masked).region(start, noun);
        int at = noun;
        while (at > start && !before.region(start, at).find()) {
            at = wordStart(start, at);
        }
        Matcher after = at(words.afterNoun(), end, masked.length());
        int last = end;
        while (after.region(last, masked.length()).lookingAt()
                && after.end() > last
                && after.end() <= Math.max(to, last)) {
            last = after.end();
        }
        while (masked.charAt(at) == ' ') {
            at++;
        }
        return new NamedStretch(at, end, last, false);
    }

    private int wordStart(int from, int offset) {
        int at = offset;
        while (at > from && masked.charAt(at - 1) == ' ') {
            at--;
        }
        while (at > from && masked.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || " -’'–".indexOf(c) >= 0;
    }

    private DatedEvent named(SentenceRange sentence, TextDate date, NamedStretch name, boolean ahead) {
        boolean instrument = name.cited() || kind(name) == EventKind.SIGNATURE;
        Matcher other = at(words.notMaking(), name.end(), Math.max(name.end(), date.start()));
        if (instrument && other.find()) {
            return another(date, name, other.start(), ahead);
        }
        if (name.cited() && ahead && name.end() <= date.start() && matches(words.until(), name.end(), date.start())) {
            return deed(sentence, date, true);
        }
        Headline headline = headline(Headline.Form.NAME, name.start(), name.end());
        boolean plan = name.cited()
                && name.end() <= date.start()
                && matches(words.period(), name.end(), date.start())
                && !isOneYear(date.span());
        EventKind kind = plan ? EventKind.PLAN : name.cited() ? EventKind.SIGNATURE : kind(name);
        EventPhrase phrase = new EventPhrase(
                Math.min(name.start(), date.start()),
                Math.max(name.end(), date.end()),
                EventPhrase.DatePosition.CLAUSE);
        return new DatedEvent(phrase, headline, kind, hasPlace(kind) ? place(sentence, date, name) : Optional.empty());
    }

    /** Returns what else happened to an instrument: … entered into force. Another date may stand before the verb. */
    private DatedEvent another(TextDate date, NamedStretch name, int verb, boolean ahead) {
        Matcher after = at(words.afterDeed(), name.end(), date.start());
        int end = after.find() ? after.start() : date.start();
        boolean dated = text.undated().substring(name.end(), verb).indexOf(HeadlineWords.DATE) >= 0;
        Headline headline = Headline.of(
                text,
                Headline.Form.DEED,
                new Headline.HeadlinePiece(name.start(), dated ? name.end() : end),
                new Headline.HeadlinePiece(dated ? verb : end, end));
        EventPhrase phrase = new EventPhrase(name.start(), date.end(), EventPhrase.DatePosition.CLAUSE);
        return new DatedEvent(phrase, headline, ahead ? EventKind.PLAN : EventKind.OTHER, Optional.empty());
    }

    private EventKind kind(NamedStretch name) {
        return language.eventNouns().ofEvent(text.text().substring(name.start(), name.noun()));
    }

    private static boolean hasPlace(EventKind kind) {
        return switch (kind) {
            case SUMMIT, MEETING, EXERCISE, ATTACK, SPORT, CULTURE, SIGNATURE, WAR, OTHER -> true;
            case OBSERVANCE, PLAN, PRESIDENCY -> false;
        };
    }

    /** Returns the place between a name and a date, directly after the date, or before the name. */
    private Optional<String> place(SentenceRange sentence, TextDate date, NamedStretch name) {
        int from = Math.min(name.end(), date.end());
        int to = Math.max(name.start(), date.start());
        return last(from, Math.max(from, to))
                .or(() -> Optional.of(at(words.placeAfter(), Math.max(date.end(), name.end()), sentence.end()))
                        .filter(Matcher::lookingAt)
                        .map(each -> each.group("place")))
                .or(() -> hosted(sentence.start(), name.start()))
                .or(() -> name.start() >= date.end() ? last(sentence.start(), date.start()) : Optional.empty())
                .filter(each -> !words.noPlace().matcher(each).find())
                .map(each -> language.places().oneForm(each, places));
    }

    private Optional<String> last(int from, int to) {
        return at(words.places().get(0), from, to)
                .results()
                .reduce((a, b) -> b)
                .map(each -> masked.substring(each.start(), each.end()))
                .flatMap(each -> Optional.of(words.places().get(0).matcher(each))
                        .filter(Matcher::find)
                        .map(found -> found.group("place")));
    }

    private Optional<String> hosted(int from, int to) {
        return words.places().stream()
                .skip(1)
                .map(each -> at(each, from, to))
                .filter(Matcher::find)
                .map(each -> each.group("place"))
                .findFirst();
    }

    /** Returns what a date at the beginning of its sentence is followed by; empty for any other date. */
    private Optional<DatedEvent> told(SentenceRange sentence, TextDate date, boolean ahead) {
        int clause = Math.max(sentence.start(), Clauses.start(masked, date.start(), punctuation));
        int start = date.end();
        while (start < sentence.end() && !Character.isLetterOrDigit(masked.charAt(start))) {
            start++;
        }
        int end = Math.min(sentence.end(), Clauses.end(masked, start, punctuation));
        return matches(words.datedLead(), clause, date.start()) && start < end
                ? Optional.of(new DatedEvent(
                        new EventPhrase(date.start(), end, EventPhrase.DatePosition.CLAUSE),
                        headline(Headline.Form.DEED, start, end),
                        ahead ? EventKind.PLAN : EventKind.OTHER,
                        Optional.empty()))
                : Optional.empty();
    }

    /** Returns what is to be done: double its staff by 2035. */
    private DatedEvent deed(SentenceRange sentence, TextDate date, boolean ahead) {
        Matcher after = at(words.afterDeed(), sentence.start(), date.start());
        int end = after.find() ? after.start() : date.start();
        int start = Math.max(sentence.start(), Clauses.start(masked, date.start(), punctuation));
        Matcher before = at(words.beforeDeed(), start, end);
        while (before.find()) {
            start = before.end();
        }
        while (start < end
                && !Character.isLetterOrDigit(masked.charAt(start))
                && masked.charAt(start) != Enclosures.MASK) {
            start++;
        }
        EventPhrase phrase = start < end
                ? new EventPhrase(start, date.end(), EventPhrase.DatePosition.CLAUSE)
                : new EventPhrase(date.start(), date.end(), EventPhrase.DatePosition.CLAUSE);
        Headline headline = start < end
                ? headline(Headline.Form.DUTY, start, end)
                : headline(Headline.Form.DUTY, date.start(), date.end());
        return new DatedEvent(phrase, headline, ahead ? EventKind.PLAN : EventKind.OTHER, Optional.empty());
    }

    private Headline headline(Headline.Form form, int start, int end) {
        return Headline.of(text, form, new Headline.HeadlinePiece(start, end));
    }

    private boolean matches(Pattern pattern, int from, int to) {
        return at(pattern, from, to).matches();
    }

    private Matcher at(Pattern pattern, int from, int to) {
        return pattern.matcher(masked).region(from, Math.max(from, to)).useTransparentBounds(true);
    }
}
