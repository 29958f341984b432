package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Box-drawing characters and hyphens instead of a dash between Han characters: {@code ━━}, {@code ──}, {@code --}; a
 * single hyphen stays.
 */
final class NormaliseDashes implements LineRule {

    private static final Pattern LINE = Pattern.compile("(?<=[\\p{IsHan}”’》）])(?:[─━―－]+|-{2,3})(?=[\\p{IsHan}“‘《（])");

    @Override
    public Line repair(Line line, CleaningRecord record) {
        if (line.role() == Line.Role.SEPARATOR) {
            return line;
        }
        Matcher dash = LINE.matcher(line.text());
        return line.reading(dash.replaceAll(match -> "—".repeat(match.group().length())));
    }
}
