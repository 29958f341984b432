package org.xuanyan.clean;

import java.util.BitSet;
import org.xuanyan.text.Typography;

/** Letter-spaced lines: {@code 甲 国 元 首 指 出}. */
final class CollapseLetterSpacing implements LineRule {

    private static final int FEWEST = 4;
    private static final double MOST_GAPS = 0.8;

    @Override
    public Line repair(Line line, CleaningRecord record) {
        String text = line.text();
        BitSet single = new BitSet();
        int gaps = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean blank = Typography.isBlank(text.charAt(i));
            if (blank && !isBlankAt(text, i - 1) && !isBlankAt(text, i + 1)) {
                single.set(i);
            }
            if (!blank) {
                gaps++;
            }
        }
        if (gaps < FEWEST || single.cardinality() < MOST_GAPS * gaps || !Sentence.hasHan(text)) {
            return line;
        }
        Line closed = line.without(single);
        Line.Layout layout = line.layout();
        double indent = layout.width() - Sentence.width(text);
        double width = indent + Sentence.width(closed.text());
        return closed.laidOut(new Line.Layout(layout.gap(), layout.indented(), width, layout.edge(), layout.shown()));
    }

    private static boolean isBlankAt(String text, int i) {
        return i < text.length() && Typography.isBlank(text.charAt(i));
    }
}
