package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.text.Typography;

/** Letter-spaced lines: {@code 甲 国 元 首 指 出}, and a short one below them, {@code 宣 言}. */
final class CollapseLetterSpacing implements CleaningRule {

    private static final int FEWEST = 4;
    private static final double MOST_GAPS = 0.8;

    private static final Pattern APART = Pattern.compile("\\p{IsHan}(?:[ \\u3000]\\p{IsHan})+");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> closed = new ArrayList<>();
        boolean below = false;
        for (Line line : lines) {
            Line repaired = line.isOfTable() ? line : closed(line, below);
            below = repaired != line;
            closed.add(repaired);
        }
        return closed;
    }

    /**
     * Returns a line without the blanks between its letters.
     *
     * @param below whether it stands below a letter-spaced line, so that it may be one although it is short
     */
    private static Line closed(Line line, boolean below) {
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
        boolean brief = below && APART.matcher(text).matches();
        if (!brief && gaps < FEWEST || single.cardinality() < MOST_GAPS * gaps || !Sentence.hasHan(text)) {
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
