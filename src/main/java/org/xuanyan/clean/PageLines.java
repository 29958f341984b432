package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.Markup;

/** Divides the main text of a page into lines, one for each block; line ends of the file are spaces. */
final class PageLines {

    private static final Pattern INLINE = Pattern.compile(
            "(?i)</?(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|kbd|mark|o:p|q|s|samp|small|span|strong|sub|sup|tt|u|var|wbr|img)\\b.*",
            Pattern.DOTALL);

    private final String page;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int[] offsets = new int[64];
    private int gap;

    PageLines(String page) {
        this.page = page;
    }

    /** Reads a stretch of the page that no block goes beyond. */
    void read(int start, int end) {
        Matcher tag = Markup.TAG.matcher(page).region(start, end);
        int from = start;
        while (tag.find()) {
            add(from, tag.start());
            if (!INLINE.matcher(tag.group()).matches()) {
                endLine();
            }
            from = tag.end();
        }
        add(from, end);
        endLine();
    }

    /** Returns the lines that are not blank. */
    List<Line> all() {
        return lines;
    }

    private void add(int start, int end) {
        if (offsets.length < words.length() + end - start) {
            offsets = Arrays.copyOf(offsets, 2 * (words.length() + end - start));
        }
        for (int i = start; i < end; i++) {
            char c = page.charAt(i);
            offsets[words.length()] = i;
            words.append(c == '\n' || c == '\r' || c == '\f' || c == '\t' ? ' ' : c);
        }
    }

    private void endLine() {
        Line.Layout layout = new Line.Layout(gap, false, 0);
        Line whole = new Line(words.toString(), Arrays.copyOf(offsets, words.length()), layout, Line.Role.TEXT);
        Line line = whole.slice(0, words.length());
        if (line.isEmpty()) {
            gap++;
        } else {
            String blanks = whole.text().substring(0, whole.text().indexOf(line.text()));
            lines.add(line.laidOut(PlainLines.layout(gap, blanks, line.text())));
            gap = 0;
        }
        words.setLength(0);
    }
}
