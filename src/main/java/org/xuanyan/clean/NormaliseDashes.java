package org.xuanyan.clean;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Box-drawing characters and hyphens instead of a dash: {@code 和平━━2031}, {@code ──}, {@code --}; between years and
 * other numbers an en dash: {@code 2031━━2035年}. The bar U+2015, which looks like a dash, is one. A single hyphen stays.
 */
final class NormaliseDashes implements LineRule {

    private static final String HAN_BEFORE = "(?<=[\\p{IsHan}”’》）])";
    private static final String HAN_AFTER = "(?=[\\p{IsHan}“‘《（])";

    private static final Pattern LINE = Pattern.compile("(?<![─━])[─━]{1,3}(?![─━])(?=[\\p{L}\\p{N}“‘《（])"
            + "|" + HAN_BEFORE + "(?:[─━―－]+|-{2,3})" + HAN_AFTER
            + "|" + HAN_BEFORE + "(?:―{1,2}|－{2}|-{2,3})(?=\\d)"
            + "|(?<=[”’》）\\p{L}\\p{N}])[─━]{1,3}(?=[”’》）])|(?<=\\d[\\p{IsHan}%％]?)―+(?=\\d)");

    /** A dash between two numbers, the first of which may have a unit. */
    private static final Pattern RANGE = Pattern.compile(
            "(?<=\\d[\\p{IsHan}%％]?)(?:[─━]{1,3}|-{2,3})(?=\\d)" + "|(?<=(?<!\\d)\\d{4}\\p{IsHan}?)－(?=\\d{4}(?!\\d))");

    @Override
    public Line repair(Line line, CleaningRecord record) {
        if (line.role() == Line.Role.SEPARATOR) {
            return line;
        }
        StringBuilder text = new StringBuilder(line.text());
        BitSet gone = new BitSet();
        Matcher range = RANGE.matcher(line.text());
        while (range.find()) {
            text.setCharAt(range.start(), '–');
            gone.set(range.start() + 1, range.end());
        }
        Matcher dash = LINE.matcher(text.toString());
        while (dash.find()) {
            if (gone.nextSetBit(dash.start()) != dash.start()) {
                text.replace(dash.start(), dash.end(), "—".repeat(dash.end() - dash.start()));
            }
        }
        return line.reading(text.toString()).without(gone);
    }
}
