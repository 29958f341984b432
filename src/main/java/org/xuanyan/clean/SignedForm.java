package org.xuanyan.clean;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** The line of day and place: {@code 2030 年 7 月 5 日于云岭}, {@code 二〇三〇年七月五日}. */
final class SignedForm {

    private static final int LONGEST = 50;

    /** The number of lines below a day in which its place is looked for. */
    private static final int REACH = 4;

    private static final String PLACE = "[\\p{IsHan}·]{2,12}?";

    private static final Pattern PLACE_ALONE = Pattern.compile("[\\p{IsHan}·]{2,12}");

    private final Pattern form;
    private final Pattern dayAlone;
    private final String at;

    SignedForm(CleaningWords words) {
        String day = words.regex(CleaningGroup.DAY_OF_SIGNING);
        dayAlone = Pattern.compile("[（(]?" + day + "[)）]?");
        at = words.regex(CleaningGroup.AT);
        String place = words.regex(CleaningGroup.AT) + "?\\s*" + PLACE;
        form = Pattern.compile("[（(—\\s]*(?:" + day + "(?:\\s*[,，、]?\\s*" + place + ")?|" + place + "\\s*[,，、]?\\s*"
                + day + ")(?:\\s*" + words.regex(CleaningGroup.SIGNING) + ")?[)）]?");
    }

    /** Whether a line is the place to which the day on the next line belongs: it is named below as such, too. */
    boolean isPlaceAbove(List<Line> lines, int i) {
        if (i < 0
                || i + 1 >= lines.size()
                || !PLACE_ALONE.matcher(lines.get(i).text()).matches()
                || !dayAlone.matcher(lines.get(i + 1).text()).matches()) {
            return false;
        }
        Pattern named = Pattern.compile(at + Pattern.quote(lines.get(i).text()));
        List<Line> below = lines.subList(i + 2, Math.min(lines.size(), i + 2 + REACH));
        return named.matcher(below.stream().map(Line::text).collect(joining())).find();
    }

    /** Whether a line has this form. */
    boolean matches(String line) {
        return line.length() <= LONGEST && form.matcher(line).matches();
    }
}
