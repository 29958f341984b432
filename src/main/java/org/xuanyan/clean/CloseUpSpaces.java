package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces beside Han characters and their punctuation: {@code 2030 年}; one space stays between Western words. */
final class CloseUpSpaces implements LineRule {

    /** {@code 第一章} is divided from its title by a space. */
    private static final Pattern UNIT = Pattern.compile("第[^\\s\\u3000]{1,8}(?=[\\s\\u3000])");

    @Override
    public Line mend(Line line, CleaningRecord record) {
        if (line.role() == Line.Role.SEPARATOR) {
            return line;
        }
        Matcher unit = UNIT.matcher(line.text());
        boolean chapter = line.role() == Line.Role.MARK && unit.lookingAt();
        return Typesetting.closedUp(line, chapter ? unit.end() : -1);
    }
}
