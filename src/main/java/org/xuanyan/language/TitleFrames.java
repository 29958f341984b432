package org.xuanyan.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What tells the stance to an instrument besides a verb before its title: words around the title, and words after it.
 *
 * @param direct a verb that counts only directly before a title
 * @param around pairs of words around a title: 在…基础上
 * @param parties directly after a title: only a verb directly before it governs it: 《…》各缔约方
 * @param subject after a title; what its group {@code verb} matches is done by the instrument or to it: 《…》尽快生效
 * @param behindPreposition the same after a title with a preposition before it: 对《…》表示欢迎
 * @param held after a title behind a preposition: the verb before it governs it all the same: 重申对《…》的承诺
 * @param denied the same after a title with a denied verb before it: 尚未签署《…》的国家尽快签署
 * @param statements at the end of the clause before: it says what is thought of the instrument
 * @param valued after a title: what is thought of it: 具有重要作用
 */
public record TitleFrames(
        Pattern direct,
        List<WordsAround> around,
        Pattern parties,
        Pattern subject,
        Pattern behindPreposition,
        Pattern held,
        Pattern denied,
        Pattern statements,
        Pattern valued) {

    private static final String GAP = "…";

    /** The group of a verb in the expressions. */
    public static final String VERB = "verb";

    private static final String END = "\\s*$";

    private static final String AROUND = "around a title";

    /** The groups of the file, all of which may be empty. */
    static final List<String> GROUPS = List.of(
            "directly before a title",
            AROUND,
            "after a title of parties",
            "after a title as the subject",
            "as the subject",
            "after a title behind a preposition",
            "after a title that is held to",
            "after a title of those who have not",
            "statements",
            "after a title that is valued");

    /** How far behind a title the second part of a frame may begin, in UTF-16 code units. */
    private static final int FARTHEST = 24;

    /**
     * Words around a title.
     *
     * @param before directly before it
     * @param after some characters after it, in its clause
     */
    public record WordsAround(String before, String after) {}

    /** Copies the list, so that the record is immutable. */
    public TitleFrames {
        around = List.copyOf(around);
    }

    static TitleFrames read(WordFile file) {
        return new TitleFrames(
                file.pattern("", "directly before a title", END),
                file.entries(AROUND).stream().map(TitleFrames::frame).toList(),
                file.pattern("after a title of parties"),
                file.pattern("after a title as the subject"),
                file.pattern("after a title behind a preposition"),
                file.pattern("after a title that is held to"),
                file.pattern("after a title of those who have not"),
                file.pattern("", "statements", END),
                file.pattern("after a title that is valued"));
    }

    private static WordsAround frame(WordEntry entry) {
        String words = entry.plain();
        int gap = words.indexOf(GAP);
        if (gap <= 0 || gap + 1 == words.length()) {
            throw new WordFileException(entry.at(), WordFault.MISSING_PART, GAP);
        }
        return new WordsAround(words.substring(0, gap), words.substring(gap + 1));
    }

    /** Returns the distance of the second part of a frame from the end of a title at most. */
    public static int farthest() {
        return FARTHEST;
    }
}
