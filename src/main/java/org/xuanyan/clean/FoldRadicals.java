package org.xuanyan.clean;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.text.Script;
import org.xuanyan.text.Typography;

/**
 * Radicals, compatibility ideographs, and vertical, small or half-width punctuation, which copies have in the place of
 * ordinary characters that look the same: U+2F00 for {@code 一}, U+2ED3 for {@code 长}. What stands for a radical depends
 * on the script of the copy: U+2F3E for {@code 户} or {@code 戶}. Full-width digits, and the stop and the percent sign after
 * them, become half-width: {@code ６．５％}.
 */
final class FoldRadicals implements CleaningRule {

    private static final Pattern WIDE_NUMBER = Pattern.compile("[０-９]+(?:．[０-９]+)*[．％]?");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        Script script = Script.of(lines.stream().map(Line::text).toArray(String[]::new));
        return lines.stream()
                .map(line -> withHalfWidthDigits(folded(line, script)))
                .toList();
    }

    private static Line withHalfWidthDigits(Line line) {
        return line.reading(WIDE_NUMBER
                .matcher(line.text())
                .replaceAll(number -> number.group()
                        .codePoints()
                        .map(Typography::narrow)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
    }

    private static Line folded(Line line, Script script) {
        String text = line.text();
        if (text.codePoints().allMatch(c -> Typography.unified(c) == c)) {
            return line;
        }
        StringBuilder folded = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0, next; i < text.length(); i = next) {
            int code = text.codePointAt(i);
            next = i + Character.charCount(code);
            int from = folded.length();
            folded.appendCodePoint(Typography.unified(code, script));
            for (int at = from; at < folded.length(); at++) {
                places[at] = line.offsets()[Math.min(i + at - from, next - 1)];
            }
        }
        return new Line(folded.toString(), Arrays.copyOf(places, folded.length()), line.layout(), line.role());
    }
}
