package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.text.Typography;

/** Divides a plain text into lines; CR, CRLF, form feed and the separators of Unicode end a line, too. */
final class PlainLines {

    /** Characters that end a line. */
    static final String ENDS = "\n\r\f\u000B\u0085\u2028\u2029";

    private final String text;
    private final List<LeftMargin.Place> places = new ArrayList<>();
    private int gap;
    private int page;

    private PlainLines(String text) {
        this.text = text;
    }

    /** Returns the lines that are not blank. */
    static List<Line> of(String text) {
        PlainLines reader = new PlainLines(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
                boolean crLf = i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
                if (!crLf) {
                    reader.line(start, i);
                }
                start = i + 1;
                reader.page += i < text.length() && text.charAt(i) == '\f' ? 1 : 0;
            }
        }
        return LeftMargin.without(reader.places);
    }

    private void line(int start, int end) {
        int[] offsets = new int[end - start];
        for (int i = start; i < end; i++) {
            offsets[i - start] = i;
        }
        Line whole = new Line(text.substring(start, end), offsets, new Line.Layout(gap, false, 0), Line.Role.TEXT);
        Line line = whole.slice(0, end - start);
        if (line.isEmpty()) {
            gap++;
        } else {
            String blanks = text.substring(start, line.start());
            Line.Layout layout = layout(gap, blanks, line.text());
            double indent = blanks.codePoints().allMatch(Typography::isBlank) ? cells(blanks) : 0;
            places.add(new LeftMargin.Place(line.laidOut(layout), indent, page));
            gap = 0;
        }
    }

    /** Measures a line with its indent: two blanks, a tab or an ideographic space; a single space is an accident. */
    static Line.Layout layout(int gap, String blanks, String words) {
        boolean indented = blanks.length() > 1 && blanks.codePoints().allMatch(Typography::isBlank)
                || blanks.equals("\t")
                || blanks.equals("\u3000");
        return new Line.Layout(gap, indented, (indented ? cells(blanks) : 0) + Sentence.width(words));
    }

    private static double cells(String blanks) {
        double cells = 0;
        for (int i = 0; i < blanks.length(); i++) {
            cells += blanks.charAt(i) == ' ' || blanks.charAt(i) == '\u00A0' ? 0.5 : blanks.charAt(i) == '\t' ? 2 : 1;
        }
        return cells;
    }
}
