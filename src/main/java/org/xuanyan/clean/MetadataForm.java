package org.xuanyan.clean;

import java.util.regex.Pattern;

/** Lines that say something of the copy: its source, its day and hour, its author. */
final class MetadataForm {

    private static final int LONGEST = 100;

    private static final String DAY = "\\d{4}\\s*[-年./]\\s*\\d{1,2}\\s*[-月./]\\s*\\d{1,2}\\s*日?";

    private static final String HOUR = "[\\s\\u3000\\u00A0T]*(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";

    private static final String LABEL =
            "(?:发布|发表|更新|发文|成文|录入)?(?:日期|时间)|来\\s*源|作\\s*者|记\\s*者|稿\\s*源|信息来源|文章来源|索\\s*引\\s*号|发布机构|发文机关|标\\s*题|文\\s*号";

    private static final Pattern FORM = Pattern.compile("[【\\[(（]?(?:" + LABEL + ")[】\\])）]?\\s*[:：]?.{0,80}"
            + "|(?:" + DAY + HOUR + ")(?:[\\s\\u3000\\u00A0]*(?:来\\s*源|作\\s*者|字号|浏览|点击).*)?"
            + "|\\S{2,12}(?:网|社|报|台)[\\s\\u3000\\u00A0]+" + DAY + HOUR + "|\\S{2,12}(?:网|社|报|台)");

    private static final Pattern LABELLED = Pattern.compile("[【\\[(（]?(?:" + LABEL + ")[】\\])）]?\\s*[:：】\\]].*");

    private static final Pattern SURE = Pattern.compile("(?:" + LABELLED.pattern() + "|.*" + DAY + ".*)");

    private final HeadingForm heading;

    MetadataForm(HeadingForm heading) {
        this.heading = heading;
    }

    /** Whether a line before or after the text is of this kind; a heading is not. */
    boolean matches(String line) {
        return line.length() <= LONGEST
                && heading.read(line).isEmpty()
                && FORM.matcher(line).matches()
                && (LABELLED.matcher(line).matches() || !line.matches("(?:" + LABEL + ").*"));
    }

    /** Whether a line has a label or a day, and is no mere name of a medium. */
    boolean isSure(String line) {
        return matches(line) && SURE.matcher(line).matches();
    }
}
