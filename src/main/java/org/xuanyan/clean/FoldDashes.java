package org.xuanyan.clean;

import java.util.Arrays;
import java.util.Map;

/**
 * Dashes that fonts of PDF files have in the place of ordinary ones: one long glyph (U+2E3A, U+2E3B) for two or three em
 * dashes, and a figure dash (U+2012) for an en dash.
 */
final class FoldDashes implements LineRule {

    private static final Map<Character, String> ORDINARY = Map.of('\u2E3A', "——", '\u2E3B', "———", '\u2012', "–");

    @Override
    public Line repair(Line line, CleaningRecord record) {
        String text = line.text();
        if (text.chars().noneMatch(c -> ORDINARY.containsKey((char) c))) {
            return line;
        }
        StringBuilder folded = new StringBuilder(text.length());
        int[] places = new int[3 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            int from = folded.length();
            folded.append(ORDINARY.getOrDefault(text.charAt(i), String.valueOf(text.charAt(i))));
            Arrays.fill(places, from, folded.length(), line.offsets()[i]);
        }
        return new Line(folded.toString(), Arrays.copyOf(places, folded.length()), line.layout(), line.role());
    }
}
