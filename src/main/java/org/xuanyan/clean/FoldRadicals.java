package org.xuanyan.clean;

import java.util.Arrays;
import org.xuanyan.text.Typography;

/**
 * Radicals, compatibility ideographs, and vertical, small or half-width punctuation, which copies have in the place of ordinary
 * characters that look the same: U+2F00 for {@code 一}, U+2ED3 for {@code 长}.
 */
final class FoldRadicals implements LineRule {

    @Override
    public Line repair(Line line, CleaningRecord record) {
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
            folded.appendCodePoint(Typography.unified(code));
            for (int at = from; at < folded.length(); at++) {
                places[at] = line.offsets()[Math.min(i + at - from, next - 1)];
            }
        }
        return new Line(folded.toString(), Arrays.copyOf(places, folded.length()), line.layout(), line.role());
    }
}
