package org.xuanyan.language;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings that number sections, with or without a title: {@code 三、经济合作}, {@code 第三章 经济合作}, {@code 3}. */
public final class SectionMarks {

    private static final String FILE = "section-marks.txt";
    private static final String NUMBER = "number";

    private static final String DIGITS = "[1-9]\\d{0,2}";

    /** The forms in a language that does not list any: 3, 3. Economy. */
    private static final String ANY_LANGUAGE = "(" + DIGITS + ")(?:[.)](?!\\d).*)?";

    private final Pattern form;
    private final Numerals numerals;

    private SectionMarks(Pattern form, Numerals numerals) {
        this.form = form;
        this.numerals = numerals;
    }

    static SectionMarks read(LanguageFolder folder, Numerals numerals) {
        WordFile file =
                folder.read(FILE, Set.of(WordFile.FIRST)).with(NUMBER, "(" + numerals.regex() + "|" + DIGITS + ")");
        boolean isListed = !file.entries(WordFile.FIRST).isEmpty();
        return new SectionMarks(Pattern.compile(isListed ? file.regex(WordFile.FIRST) : ANY_LANGUAGE), numerals);
    }

    /** Returns the number in a heading, at least 1; empty if the heading is not a section mark. */
    public OptionalInt ordinal(String heading) {
        Matcher matcher = form.matcher(heading);
        if (matcher.matches()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    return value(matcher.group(group));
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt value(String numeral) {
        return numeral.charAt(0) <= '9' ? OptionalInt.of(Integer.parseInt(numeral)) : numerals.parse(numeral);
    }
}
