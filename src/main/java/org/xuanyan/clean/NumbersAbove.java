package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers in digits that stand alone above their paragraphs, as in {@code 1.} and {@code 各方支持……。} in the next line. Empty
 * lines tell them from the marks of sections: each number has one before it and none after it, and each has one paragraph.
 */
record NumbersAbove(List<Line> lines, PageLayout page) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}[.．、]");

    /** Returns the lines, in which each number stands before the first line of its paragraph. */
    List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!isNumber(i)) {
                joined.add(lines.get(i));
                continue;
            }
            if (!hasParagraph(i)) {
                return lines;
            }
            Line words = lines.get(i + 1);
            Line.Layout layout = lines.get(i).layout().measured(words.layout());
            joined.add(Line.joinWithSpace(lines.get(i), words).laidOut(layout));
            found = true;
            i++;
        }
        return found ? joined : lines;
    }

    private boolean isNumber(int i) {
        Line line = lines.get(i);
        return line.role() == Line.Role.TEXT && NUMBER.matcher(line.text()).matches();
    }

    /** Whether one paragraph stands between the number and the next empty line. */
    private boolean hasParagraph(int number) {
        int end = number + 1;
        while (end < lines.size() && lines.get(end).layout().gap() == 0) {
            end++;
        }
        boolean one = (number == 0 || lines.get(number).layout().gap() > 0)
                && end > number + 1
                && Sentence.isWhole(lines.get(end - 1).text());
        for (int i = number + 1; one && i < end; i++) {
            Line line = lines.get(i);
            boolean last = i == end - 1 || page.wrapped() && page.isFull(line);
            one = line.role() == Line.Role.TEXT && (last || !Sentence.ends(line.text()));
        }
        return one;
    }
}
