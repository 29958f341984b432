package org.xuanyan.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.HeadlineWords;
import org.xuanyan.language.Language;
import org.xuanyan.model.TextDate;
import org.xuanyan.text.Clauses;
import org.xuanyan.text.Punctuation;

/**
 * Cuts the headline of an event out of the words around its date: 《…合作条约》 out of 2007年8月16日在比什凯克签署的《…合作条约》. The
 * date, the place and the verb of holding or signing are not repeated.
 */
final class HeadlineFinder {

    /** What is done in so few characters needs to be told by whom: 建成. */
    private static final int SHORT_DEED = 4;

    private final HeadlineWords words;
    private final Punctuation punctuation;
    private final DatedText text;
    private final NounPhrases nouns;

    HeadlineFinder(Language language, DatedText text, NounPhrases nouns) {
        this.words = language.headlines();
        this.punctuation = language.punctuation();
        this.text = text;
        this.nouns = nouns;
    }

    /** Returns the headline of the event on a date, of which the phrase is known. */
    Headline of(TextDate date, EventPhrase phrase) {
        if (!words.listed()) {
            return whole(phrase);
        }
        return switch (phrase.position()) {
            case NAME ->
                Headline.of(text, Headline.Form.NAME, new Headline.HeadlinePiece(phrase.start(), phrase.end()));
            case ADDITION -> addition(date, phrase);
            case CLAUSE -> clause(date, phrase);
        };
    }

    private Headline addition(TextDate date, EventPhrase phrase) {
        int opening = text.enclosures().innermost(date.start());
        int end = nouns.beforeAdditions(opening);
        Headline.HeadlinePiece name = nouns.trimmed(phrase.start(), Math.max(phrase.start(), end));
        return name.isEmpty() ? whole(phrase) : Headline.of(text, Headline.Form.NAME, name);
    }

    private Headline whole(EventPhrase phrase) {
        return Headline.of(text, Headline.Form.NAME, new Headline.HeadlinePiece(phrase.start(), phrase.end()));
    }

    private Headline clause(TextDate date, EventPhrase phrase) {
        int stop = Math.max(phrase.end(), clauseEnd(date));
        Headline.HeadlinePiece subject = nouns.subject(phrase.start(), date.start());
        Matcher particle = at(words.afterDate(), date.end(), stop);
        int chair = particle.lookingAt() ? particle.end() : date.end();
        Matcher presidency = at(words.presidency(), chair, stop);
        if (presidency.lookingAt()) {
            return Headline.of(
                    text,
                    Headline.Form.NAME,
                    holder(date, subject),
                    new Headline.HeadlinePiece(chair, presidency.end()));
        }
        Matcher called = at(words.calledByYear(), date.end(), stop);
        if (called.lookingAt()) {
            return Headline.of(text, Headline.Form.NAME, new Headline.HeadlinePiece(date.start(), called.end()));
        }
        Matcher deadline = at(words.deadline(), date.end(), stop);
        if (deadline.lookingAt() && !modifiesName(deadline.end(), stop)) {
            Headline.HeadlinePiece duty = nouns.subject(deadline.end(), stop);
            Headline.Form form =
                    words.until().matcher(deadline.group()).find() ? Headline.Form.DUTY : Headline.Form.DEED;
            return deed(form, phrase, subject, isAlone(date) ? duty.start() : deadline.end(), stop);
        }
        int end = deadline.lookingAt() ? deadline.end() : date.end();
        Matcher around = at(words.around(), end, stop);
        int at = around.lookingAt() ? around.end() : end;
        return afterPlace(date, phrase, subject, at, stop);
    }

    /** Whether what follows a date and its place modifies a name: 年底在莫斯科举行的会议. */
    private boolean modifiesName(int start, int stop) {
        Matcher around = at(words.around(), start, stop);
        return at(words.attributive(), around.lookingAt() ? around.end() : start, stop)
                .lookingAt();
    }

    /** Returns who holds the chair: the subject of the date, or else what stands before it in its clause. */
    private Headline.HeadlinePiece holder(TextDate date, Headline.HeadlinePiece subject) {
        int start = Clauses.start(text.masked(), date.start(), punctuation);
        boolean another = text.masked().substring(start, date.start()).indexOf(HeadlineWords.DATE) >= 0;
        return subject.isEmpty() && !another ? nouns.subject(start, date.start()) : subject;
    }

    /** Returns the end of the clause, or of the next one if the date is a clause of its own. */
    private int clauseEnd(TextDate date) {
        int end = Clauses.end(text.masked(), date.end(), punctuation);
        return isAlone(date) ? Clauses.end(text.masked(), end + 1, punctuation) : end;
    }

    /** Whether a comma follows the date, or the particle after it: 自2031年1月1日起，…. */
    private boolean isAlone(TextDate date) {
        int end = Clauses.end(text.masked(), date.end(), punctuation);
        return end < text.masked().length()
                && punctuation.commas().isAt(text.masked(), end)
                && (end == date.end()
                        || at(words.afterDate(), date.end(), end).matches()
                        || at(words.deadline(), date.end(), end).matches());
    }

    private Headline afterPlace(TextDate date, EventPhrase phrase, Headline.HeadlinePiece subject, int at, int stop) {
        Matcher named = at(words.named(), at, stop);
        if (named.lookingAt()) {
            return Headline.of(text, Headline.Form.NAME, nouns.upToNoun(named.end(), stop));
        }
        Matcher title = at(words.titleFor(), subject.start(), subject.end());
        if (title.find()) {
            return Headline.of(text, Headline.Form.NAME, subject, nouns.upToNoun(at, stop));
        }
        if (!subject.isEmpty() && (at == stop || at(words.empty(), at, stop).lookingAt())) {
            return Headline.of(text, Headline.Form.NAME, nouns.trimmed(subject.start(), subject.end()));
        }
        if (at(words.against(), at, stop).lookingAt()) {
            return against(at, stop);
        }
        Matcher since = at(words.since(), at, stop);
        if (since.lookingAt()) {
            return Headline.of(text, Headline.Form.DEED, subject, new Headline.HeadlinePiece(at, since.end()));
        }
        Matcher attributive = at(words.attributive(), at, stop);
        if (attributive.lookingAt()) {
            boolean made = nouns.end(attributive.end(), stop) >= 0 || nouns.end(at, attributive.end()) < 0;
            // 新德里会议达成的共识: the event is the meeting.
            return Headline.of(
                    text,
                    Headline.Form.NAME,
                    made ? nouns.upToNoun(attributive.end(), stop) : nouns.upToNoun(at, attributive.end()));
        }
        if (isAlone(date)) {
            return sentence(phrase, at, stop);
        }
        return predicate(phrase, subject, at, stop);
    }

    /** Returns the headline of an attack, with its target; another date may stand between: 3月11日对“快车”及5月21日在乙城发动的袭击. */
    private Headline against(int start, int stop) {
        int noun = nouns.end(start, stop);
        int end = noun < 0 ? stop : noun;
        Matcher other = at(words.anotherDate(), start, end);
        Headline.HeadlinePiece whole = nouns.trimmedBlanks(start, end);
        return other.find()
                ? Headline.of(
                        text,
                        Headline.Form.NAME,
                        new Headline.HeadlinePiece(start, other.start()),
                        nouns.trimmed(other.end(), end))
                : Headline.of(text, Headline.Form.NAME, whole);
    }

    /** Returns the headline of a sentence that begins with its date: 2030年5月4日，外长们在新德里举行了会议. */
    private Headline sentence(EventPhrase phrase, int start, int stop) {
        Matcher act = at(words.act(), start, stop);
        if (!act.find()) {
            return predicate(phrase, new Headline.HeadlinePiece(start, start), start, stop);
        }
        int end = act.start();
        Matcher where = at(words.around(), start, end).useTransparentBounds(true);
        while (where.find()) {
            if (where.end() == end && where.start() < end) {
                end = where.start();
                break;
            }
        }
        return predicate(phrase, nouns.subject(start, end), act.start(), stop);
    }

    private Headline predicate(EventPhrase phrase, Headline.HeadlinePiece subject, int at, int stop) {
        Matcher act = at(words.act(), at, stop);
        boolean acts = act.lookingAt();
        int start = acts ? act.end() : at;
        Matcher meets = at(words.meets(), at, stop);
        if (!acts && meets.lookingAt()) {
            return Headline.of(text, Headline.Form.NAME, subject, new Headline.HeadlinePiece(at, meets.end()));
        }
        int end = nouns.end(start, stop);
        if (end < 0) {
            return deed(Headline.Form.DEED, phrase, subject, at, stop);
        }
        Headline.HeadlinePiece noun = nouns.trimmed(start, end);
        boolean bare = words.bare()
                .matcher(text.folded().substring(noun.start(), noun.end()))
                .matches();
        return bare
                ? Headline.of(text, Headline.Form.NAME, subject, noun)
                : Headline.of(text, Headline.Form.NAME, noun);
    }

    private Headline deed(Headline.Form form, EventPhrase phrase, Headline.HeadlinePiece subject, int start, int stop) {
        Headline.HeadlinePiece deed = nouns.trimmedBlanks(start, stop);
        if (deed.isEmpty()) {
            return subject.isEmpty() ? whole(phrase) : Headline.of(text, form, subject);
        }
        boolean becomes = form == Headline.Form.DEED
                && at(words.becomes(), deed.start(), deed.end()).find();
        if (becomes && subject.isEmpty()) {
            return Headline.of(text, form, nouns.titleBefore(phrase.start()), deed);
        }
        return becomes || deed.length() <= SHORT_DEED
                ? Headline.of(text, form, subject, deed)
                : Headline.of(text, form, deed);
    }

    private Matcher at(Pattern pattern, int start, int end) {
        return pattern.matcher(text.masked())
                .region(start, Math.max(start, end))
                .useTransparentBounds(true);
    }
}
