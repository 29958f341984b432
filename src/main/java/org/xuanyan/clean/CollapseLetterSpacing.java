package org.xuanyan.clean;

import java.util.BitSet;
import org.xuanyan.text.Typography;

/** Letter-spaced lines: {@code 甲 国 元 首 指 出}. */
final class CollapseLetterSpacing implements LineRule {

    private static final int FEWEST = 4;
    private static final double MOST_GAPS = 0.8;

    @Override
    public Line repair(Line line, CleaningRecord record) {
        if (line.isOfTable()) {
            return line;
        }
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
        double indent = line.layout().width() - Sentence.width(text);
        double width = indent + Sentence.width(closed.text());
        Line.Layout layout = new Line.Layout(0, line.layout().indented(), width);
        return closed.laidOut(line.layout().measured(layout));
    }

    private static boolean isBlankAt(String text, int i) {
        return i < text.length() && Typography.isBlank(text.charAt(i));
    }
}
