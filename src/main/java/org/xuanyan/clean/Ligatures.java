package org.xuanyan.clean;

import java.util.Arrays;
import java.util.List;
import org.xuanyan.text.Typography;

/** Ligatures that fonts of PDF files have in the place of letters: one glyph (U+FB01) for {@code fi}. */
final class Ligatures {

    /** A ligature stands for at most three letters. */
    private static final int MOST = 3;

    private Ligatures() {}

    /** Returns the lines with the letters of their ligatures. */
    static List<Line> folded(List<Line> lines, CleaningRecord record) {
        return lines.stream().map(Ligatures::folded).toList();
    }

    private static Line folded(Line line) {
        String text = line.text();
        if (text.chars().noneMatch(Typography::isLigature)) {
            return line;
        }
        StringBuilder folded = new StringBuilder(text.length());
        int[] places = new int[MOST * text.length()];
        for (int i = 0; i < text.length(); i++) {
            int from = folded.length();
            char c = text.charAt(i);
            folded.append(Typography.isLigature(c) ? Typography.lettersOf(c) : String.valueOf(c));
            Arrays.fill(places, from, folded.length(), line.offsets()[i]);
        }
        return new Line(folded.toString(), Arrays.copyOf(places, folded.length()), line.layout(), line.role());
    }
}
