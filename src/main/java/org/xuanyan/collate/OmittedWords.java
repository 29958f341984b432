package org.xuanyan.collate;

import java.util.regex.Pattern;
import org.xuanyan.language.Language;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Source;

/** Answers what is asked of the words of a copy that the text does not have. */
final class OmittedWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    /** The number of characters of a stretch that a message quotes. */
    private static final int QUOTED = 40;

    private final ComparedCopy compared;
    private final ProbableText probable;
    private final Lacking lacking;

    OmittedWords(ComparedCopy compared, Language language, Metadata metadata) {
        this.compared = compared;
        this.probable = new ProbableText(compared, language, metadata);
        this.lacking = new Lacking(compared, new TextLikeness(language), probable.own());
    }

    Source source() {
        return compared.source();
    }

    ComparedCopy compared() {
        return compared;
    }

    Repetitions repetitions() {
        return probable.repetitions();
    }

    /** Judges whether a stretch of the raw copy belongs to the text. */
    TextJudgement judge(int start, int end) {
        return probable.judge(start, end);
    }

    /** Whether a stretch has only the day and the place of the front matter. */
    boolean areDayAndPlace(int start, int end) {
        return probable.isDayAndPlace(start, end);
    }

    /** Whether all lines of a stretch show by themselves that somebody else added them. */
    boolean areByOthers(int start, int end) {
        return own(start, end).isEmpty();
    }

    /** Whether the text has the words of a stretch, perhaps in another place. */
    boolean areInText(int start, int end) {
        return compared.transcript().contains(own(start, end));
    }

    /** Whether a stretch has letters of the script in which the text is written. */
    boolean areInLanguageOfText(int start, int end) {
        return probable.isInLanguageOfText(own(start, end));
    }

    /** Whether this copy has the text on both sides of a stretch of another copy, and nothing like it there. */
    boolean lack(OmittedWords other, int start, int end) {
        boolean cells = other.probable.cells().areIn(start, end);
        return lacking.is(new Lacking.Wanted(other.own(start, end), cells, other.compared.place(end)));
    }

    /** Returns the beginning of a stretch as the copy shows it, in quotation marks. */
    String quoted(int start, int end) {
        String words =
                BLANKS.matcher(compared.shown(start, end)).replaceAll(" ").strip();
        return "“" + (words.length() <= QUOTED ? words : words.substring(0, QUOTED) + "…") + "”";
    }

    private String own(int start, int end) {
        return probable.own().of(compared.shown(start, end));
    }
}
