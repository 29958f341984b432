package org.xuanyan.language.zh;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.WordFile;

/**
 * Words around a date that tell whether it is still to come: 将于, 已于; 期待, 高度评价; 签署的, 前.
 *
 * @param directlyBefore the group {@code future} or {@code past} matches words that end at the date
 * @param before the same for verbs somewhere before it; the nearest counts
 * @param after words after the date that outweigh the verbs before it
 * @param perhaps words after the date for which there is no other sign
 */
record TenseWords(Pattern directlyBefore, Pattern before, Pattern after, Pattern perhaps) {

    static final String DIRECTLY_TO_COME = "still to come directly before";
    static final String DIRECTLY_DONE = "done directly before";
    static final String ACTS = "acts on what is done";
    static final String TO_COME = "still to come before";
    static final String DONE = "done before";
    static final String TO_COME_AFTER = "still to come after";
    static final String DONE_AFTER = "done after";
    static final String MAYBE_TO_COME_AFTER = "perhaps still to come after";
    static final String MAYBE_DONE_AFTER = "perhaps done after";

    private static final String FUTURE = "future";

    /** At most this many characters before and after a date are looked at. */
    private static final int AROUND = 48;

    /** When something happens, seen from the day of the text. */
    enum Tense {
        PAST,
        FUTURE,
        UNKNOWN
    }

    static TenseWords read(WordFile file) {
        return new TenseWords(
                either(file, DIRECTLY_TO_COME, DIRECTLY_DONE, "$"),
                either(file, TO_COME, DONE, ""),
                either(file, TO_COME_AFTER, DONE_AFTER, ""),
                either(file, MAYBE_TO_COME_AFTER, MAYBE_DONE_AFTER, ""));
    }

    private static Pattern either(WordFile file, String future, String past, String end) {
        return Pattern.compile("(?:(?<future>" + file.regex(future) + ")|" + file.regex(past) + ")" + end);
    }

    /** Returns what the words directly before a date say. */
    Tense directlyBefore(ChineseDateText text, int sentence, int start) {
        return tense(directlyBefore.matcher(text.plain()).region(Math.max(sentence, start - AROUND), start), false);
    }

    /** Returns what the words around a date say. */
    Tense around(ChineseDateText text, int sentence, int start, int end) {
        Tense tense = directlyBefore(text, sentence, start);
        if (tense == Tense.UNKNOWN) {
            tense = after(after, text, end);
        }
        if (tense == Tense.UNKNOWN) {
            tense = tense(before.matcher(text.plain()).region(Math.max(sentence, start - AROUND), start), true);
        }
        return tense == Tense.UNKNOWN ? after(perhaps, text, end) : tense;
    }

    private static Tense after(Pattern words, ChineseDateText text, int end) {
        Matcher matcher = words.matcher(text.plain()).region(end, Math.min(text.length(), end + AROUND));
        return matcher.lookingAt() ? tense(matcher) : Tense.UNKNOWN;
    }

    private static Tense tense(Matcher matcher, boolean last) {
        Tense tense = Tense.UNKNOWN;
        while ((last || tense == Tense.UNKNOWN) && matcher.find()) {
            tense = tense(matcher);
        }
        return tense;
    }

    private static Tense tense(Matcher match) {
        return match.group(FUTURE) == null ? Tense.PAST : Tense.FUTURE;
    }
}
