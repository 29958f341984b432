package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.text.Typography;

/** Spaces beside Han characters and their punctuation: {@code 2030 年}; one space stays between Western words. */
final class CloseUpSpaces implements LineRule {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00A0]");
    private static final Pattern SECOND_SPACE = Pattern.compile("(?<= ) +");

    private final Forms forms;
    private final Pattern unit;

    CloseUpSpaces(Forms forms) {
        this.forms = forms;
        unit = Pattern.compile(forms.words().regex(CleaningGroup.UNIT_PREFIX) + "[^\\s\\u3000]{1,8}(?=[\\s\\u3000])");
    }

    @Override
    public Line repair(Line line, CleaningRecord record) {
        if (line.role() == Line.Role.SEPARATOR) {
            return line;
        }
        if (line.role() == Line.Role.TABLE || line.role() == Line.Role.LOOSE_TABLE) {
            return TableText.closedUp(line);
        }
        if (line.role() == Line.Role.CAPTION) {
            return line.reading(BLANK.matcher(line.text()).replaceAll(" ")).without(SECOND_SPACE);
        }
        int kept = line.role() == Line.Role.TEXT ? blankAfterMark(line.text()) : blankInHeading(line.text());
        return Typesetting.closedUp(line, kept);
    }

    /** Returns the place of a blank without which the mark before it would be a word, as in {@code 第三条 各方}; or -1. */
    private int blankAfterMark(String text) {
        return forms.marks()
                .find(text)
                .filter(found -> !forms.marks().isMark(found.mark(), text.substring(found.length())))
                .map(found -> found.mark().written().length())
                .filter(end -> end < text.length() && Typography.isBlank(text.charAt(end)))
                .orElse(-1);
    }

    /** Returns the place of the blank between the number of a heading and its title, 0-based; -1 if it has none. */
    private int blankInHeading(String heading) {
        Matcher first = unit.matcher(heading);
        int annex = forms.unnumbered().annexWord(heading);
        int number = forms.heading()
                .read(heading)
                .map(HeadingForm.NumberedHeading::rest)
                .orElse(0);
        int end = first.lookingAt()
                ? first.end()
                : Math.max(annex, heading.substring(0, number).stripTrailing().length());
        boolean blank = end > 0
                && end < heading.length()
                && Typography.isBlank(heading.charAt(end))
                && Character.isLetterOrDigit(heading.charAt(end - 1));
        return blank ? end : -1;
    }
}
