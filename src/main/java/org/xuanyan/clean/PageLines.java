package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xuanyan.clean.Line.Edge;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Typography;

/** Divides the main text of a page into lines, one for each block; line ends of the file become spaces. */
final class PageLines {

    /** Elements that do not end a block; the empty name is that of a comment. */
    private static final Pattern INLINE = Pattern.compile(
            "|a|abbr|acronym|b|bdi|bdo|big|cite|code|em|font|i|img|ins|kbd|mark"
                    + "|nobr|o:p|q|rb|rp|rt|rtc|ruby|s|samp|script|small|span|strike|strong|style|sub|sup|tt|u|var|wbr");

    private static final Pattern CERTAIN = Pattern.compile("h[1-6]|td|th|li|dt|dd|caption|figcaption");

    private static final Pattern CELL = Pattern.compile("td|th");

    private static final Pattern BOLD = Pattern.compile("b|strong");

    /** A paragraph this short, without punctuation, is a heading. */
    private static final Pattern HEADING = Pattern.compile("[^。，；、：！？…,;:!?]{1,15}");

    /** A longer line in bold is a paragraph. */
    private static final int LONGEST_HEADING = 40;

    private final String page;
    private final Map<Integer, Integer> tables;
    private final PageLists lists = new PageLists();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int[] offsets = new int[64];
    private int gap;
    private Edge edge = Edge.LINE;
    private Line.Shown shown = Line.Shown.PLAIN;
    private int bold;
    private boolean onlyBold = true;
    private int readTo;
    private boolean inTable;
    private int tableEnd;
    private int cells;
    private boolean inCell;

    /**
     * Creates a reader.
     *
     * @param tables the tables of the text: start offset → exclusive end
     */
    PageLines(String page, Map<Integer, Integer> tables) {
        this.page = page;
        this.tables = new TreeMap<>(tables);
    }

    /** Whether the blocks of a page show that a paragraph ends between two lines. */
    static boolean divides(Line before, Line line) {
        Edge edge = line.layout().edge();
        return edge == Edge.CERTAIN
                || edge == Edge.PARAGRAPH
                        && (Sentence.ends(before.text())
                                || HEADING.matcher(before.text()).matches());
    }

    /** Reads a part of the page; its last line goes on in the next part. */
    void read(int start, int end) {
        int from = start;
        for (int i = page.indexOf('<', start); i >= 0 && i < end; i = page.indexOf('<', i)) {
            int tagEnd = Math.min(end, Markup.tagEnd(page, i));
            if (tagEnd > 0) {
                add(from, i);
                if (inTable || beginsTable(i)) {
                    tagInTable(i, tagEnd);
                } else {
                    tag(i, tagEnd);
                }
                from = tagEnd;
            }
            i = Math.max(tagEnd, i + 1);
        }
        add(from, end);
        readTo = end;
    }

    /** Ends the last line, and returns all lines that are not blank. */
    List<Line> all() {
        if (inTable) {
            append(TableText.BAR, readTo - 1);
            endTable();
        }
        endLine();
        return lines;
    }

    private void tag(int start, int end) {
        String name = Markup.tagName(page, start);
        boolean closing = page.charAt(start + 1) == '/';
        if (BOLD.matcher(name).matches()) {
            bold = Math.max(0, bold + (closing ? -1 : 1));
        }
        if (INLINE.matcher(name).matches()) {
            return;
        }
        endLine();
        lists.tag(name, page.substring(start, end));
        shown = closing ? Line.Shown.PLAIN : Line.Shown.of(name);
        if (CERTAIN.matcher(name).matches()) {
            edge = Edge.CERTAIN;
        } else if (name.equals("p") && edge == Edge.LINE) {
            edge = Edge.PARAGRAPH;
        }
    }

    /** Whether a table begins at a tag, and the text has begun before it. */
    private boolean beginsTable(int start) {
        if (!tables.containsKey(start) || lines.stream().noneMatch(line -> Sentence.endsIn(line.text()))) {
            return false;
        }
        endLine();
        inTable = true;
        inCell = false;
        tableEnd = tables.get(start);
        append(TableText.BAR, start);
        return true;
    }

    private void tagInTable(int start, int end) {
        String name = Markup.tagName(page, start);
        boolean opening = page.charAt(start + 1) != '/';
        boolean cell = CELL.matcher(name).matches();
        inCell = cell ? opening : inCell && !name.equals("tr");
        if (name.equals("tr") && opening) {
            cells = 0;
            appendIf(words.length() > 1, TableText.ROW_END, start);
        } else if (cell && opening) {
            appendIf(cells > 0, TableText.CELL_END, start);
            cells++;
        } else if (end >= tableEnd) {
            append(TableText.BAR, end - 1);
            endTable();
        } else if (inCell && !INLINE.matcher(name).matches()) {
            append(TableText.BREAK, start);
        }
    }

    private void endTable() {
        Line.Layout layout = new Line.Layout(gap, false, 0).withEdge(Edge.CERTAIN);
        lines.add(new Line(words.toString(), Arrays.copyOf(offsets, words.length()), layout, Line.Role.TABLE));
        inTable = false;
        words.setLength(0);
        gap = 0;
        edge = Edge.CERTAIN;
        onlyBold = true;
        shown = Line.Shown.PLAIN;
    }

    private void appendIf(boolean wanted, char c, int offset) {
        if (wanted) {
            append(c, offset);
        }
    }

    private void append(char c, int offset) {
        if (offsets.length <= words.length()) {
            offsets = Arrays.copyOf(offsets, 2 * words.length() + 1);
        }
        offsets[words.length()] = offset;
        words.append(c);
    }

    private void add(int start, int end) {
        if (offsets.length < words.length() + end - start) {
            offsets = Arrays.copyOf(offsets, 2 * (words.length() + end - start));
        }
        for (int i = start; i < end; i++) {
            char c = page.charAt(i);
            if (inTable && !inCell && Typography.isBlank(c)) {
                continue;
            }
            offsets[words.length()] = i;
            words.append(c == '\n' || c == '\r' || c == '\f' || c == '\t' ? ' ' : c);
            onlyBold &= bold > 0 || Typography.isBlank(c);
        }
    }

    /** Ends the current line, as a block does; a block inside a table does not. */
    void endLine() {
        if (inTable) {
            return;
        }
        Line.Layout layout = new Line.Layout(gap, false, 0);
        Line whole = new Line(words.toString(), Arrays.copyOf(offsets, words.length()), layout, Line.Role.TEXT);
        Line line = whole.slice(0, words.length());
        if (line.isEmpty()) {
            gap++;
        } else {
            String blanks = whole.text().substring(0, whole.text().indexOf(line.text()));
            boolean heading = onlyBold && line.text().length() <= LONGEST_HEADING && !Sentence.ends(line.text());
            Line.Shown kind = heading && shown == Line.Shown.PLAIN ? Line.Shown.BOLD : shown;
            lines.add(line.laidOut(
                    PlainLines.layout(gap, blanks, line.text()).withEdge(edge).shownAs(kind, lists.number())));
            gap = 0;
            edge = heading ? Edge.CERTAIN : Edge.LINE;
        }
        words.setLength(0);
        onlyBold = true;
    }
}
