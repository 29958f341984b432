package org.xuanyan.language;

import java.util.regex.Pattern;
import org.xuanyan.text.Wording;

/**
 * Tells what a reason that an editor wrote says. Editors need not write in the language of the text, so the words of all
 * languages are in one file.
 */
public final class ReasonWords {

    private static final String FILE = "reasons.txt";
    private static final String PLACEHOLDERS = "placeholders";
    private static final String OTHERS = "others";

    private static final String ANY_CASE = "(?iu)";

    private static final ReasonWords READ = read(LanguageFolder.OF_ALL);

    private final Pattern placeholders;
    private final Pattern others;

    private ReasonWords(Pattern placeholders, Pattern others) {
        this.placeholders = placeholders;
        this.others = others;
    }

    private static ReasonWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, WordGroups.of(PLACEHOLDERS, OTHERS));
        return new ReasonWords(
                file.pattern(ANY_CASE + "(?:[^\\p{L}]|", PLACEHOLDERS, ")*"), file.pattern(ANY_CASE, OTHERS, ""));
    }

    /** Returns whether a text gives a reason: it has words, and not only such as {@code TODO} or {@code 待补}. */
    public static boolean isReason(String text) {
        return Wording.hasWords(text) && !READ.placeholders.matcher(text).matches();
    }

    /** Returns whether a reason names somebody or something that adds words to a copy: {@code 报纸的导语}. */
    public static boolean namesOthers(String reason) {
        return READ.others.matcher(reason).find();
    }
}
