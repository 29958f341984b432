package org.xuanyan.parse;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.ChineseNumeral;

/**
 * A heading that numbers its section, with or without a title: {@code 三}, {@code 三、经济合作}, {@code （三）经济合作},
 * {@code 第三章 经济合作} (or 部分, 部, 编, 节, 条, 分), {@code 3}, {@code 3. 经济合作}, {@code 3、经济合作}.
 *
 * @param ordinal the number it prints, at least 1
 */
record SectionMark(int ordinal) {

    private static final String CHINESE = "[零一二三四五六七八九十百]{1,7}";
    private static final String ARABIC = "[1-9]\\d{0,2}";

    private static final Pattern FORM =
            Pattern.compile("(?:第(" + CHINESE + "|" + ARABIC + ")(?:部分|[章节部编条分])(?:[\\s\\u3000].*)?"
                    + "|[（(](" + CHINESE + "|" + ARABIC + ")[）)].*"
                    + "|(" + CHINESE + "|" + ARABIC + ")(?:、.*|[．.](?!\\d).*)?)");

    /** Returns the mark that a heading is, or empty for a heading that numbers nothing. */
    static Optional<SectionMark> of(String heading) {
        Matcher matcher = FORM.matcher(heading);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return number(matcher.group(group));
            }
        }
        return Optional.empty();
    }

    private static Optional<SectionMark> number(String numeral) {
        OptionalInt value =
                numeral.charAt(0) <= '9' ? OptionalInt.of(Integer.parseInt(numeral)) : ChineseNumeral.parse(numeral);
        return value.isPresent() ? Optional.of(new SectionMark(value.getAsInt())) : Optional.empty();
    }
}
