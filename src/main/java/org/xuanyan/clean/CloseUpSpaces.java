package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;

/** Spaces beside Han characters and their punctuation: {@code 2030 年}; one space stays between Western words. */
final class CloseUpSpaces implements LineRule {

    private final Pattern unit;

    CloseUpSpaces(Forms forms) {
        unit = Pattern.compile(forms.words().regex(CleaningGroup.UNIT_PREFIX) + "[^\\s\\u3000]{1,8}(?=[\\s\\u3000])");
    }

    @Override
    public Line repair(Line line, CleaningRecord record) {
        if (line.role() == Line.Role.SEPARATOR) {
            return line;
        }
        Matcher first = unit.matcher(line.text());
        boolean chapter = line.role() == Line.Role.MARK && first.lookingAt();
        return Typesetting.closedUp(line, chapter ? first.end() : -1);
    }
}
