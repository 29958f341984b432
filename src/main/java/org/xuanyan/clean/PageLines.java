package org.xuanyan.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xuanyan.clean.Line.Edge;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Typography;

/** Divides the main text of a page into lines, one for each block; line ends of the file become spaces, except in {@code pre}. */
final class PageLines {

    /** Elements that do not end a block; the empty name is that of a comment. */
    private static final Pattern INLINE = Pattern.compile(
            "|a|abbr|acronym|b|bdi|bdo|big|cite|code|del|em|font|i|img|ins|kbd|mark"
                    + "|nobr|o:p|q|rb|rp|rt|rtc|ruby|s|samp|script|small|span|strike|strong|style|sub|sup|tt|u|var|wbr");

    private static final Pattern CERTAIN = Pattern.compile("h[1-6]|td|th|li|dt|dd|caption|figcaption");

    private static final Pattern SHOWN_AS_BLOCK =
            Pattern.compile("(?i)[\"';\\s]display\\s*:\\s*(?:block|flex|grid)\\b");

    private static final Pattern CELL = Pattern.compile("td|th");

    private static final Pattern BLOCK = Pattern.compile("p|h[1-6]|blockquote|center");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]*+\\n");

    /** A paragraph this short, without punctuation, is a heading. */
    private static final Pattern HEADING = Pattern.compile("[^。，；、：！？…,;:!?]{1,15}");

    private final String page;
    private final PageTables tables;
    private final PageLists lists;
    private final Writing writing;
    private final Set<Integer> numberCells = new TreeSet<>();
    private final PageStyles styles = new PageStyles();
    private final List<Line> lines = new ArrayList<>();
    private final LineBuffer words = new LineBuffer();
    private int gap;
    private Edge edge = Edge.LINE;
    private boolean broken;

    /** The open elements {@code span}, the innermost first: whether a style shows each as a block. */
    private final Deque<Boolean> spans = new ArrayDeque<>();

    private boolean onlyBold = true;
    private int readTo;
    private Optional<PageTable> table = Optional.empty();
    private boolean preformatted;
    private boolean textWithTags;
    private boolean inBlock;
    private boolean inCell;
    private boolean inNumberCell;
    private boolean inCaption;

    /** Creates a reader of a part of a page without tables and lists. */
    PageLines(String page, Writing writing) {
        this(page, new PageTables(List.of()), new PageLists(), writing);
    }

    /**
     * Creates a reader.
     *
     * @param tables the tables of data
     * @param lists the numbers that the page shows before items
     * @param writing tells how long a heading can be
     */
    PageLines(String page, PageTables tables, PageLists lists, Writing writing) {
        this.page = page;
        this.tables = tables;
        this.lists = lists;
        this.writing = writing;
    }

    /** Says where cells begin that have only a number and stand beside others; such a line is no page number. */
    PageLines withNumberCells(Set<Integer> tags) {
        numberCells.addAll(tags);
        return this;
    }

    /** Says whether the page is a text with tags, in which an empty line outside the tags is one. */
    PageLines withEmptyLines(boolean isText) {
        textWithTags = isText;
        return this;
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
                if (table.isPresent() || beginsTable(i)) {
                    tagInTable(table.orElseThrow(), i, tagEnd);
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
        table.ifPresent(each -> endTable(each, readTo));
        endLine();
        return lines;
    }

    private void tag(int start, int end) {
        String name = Markup.tagName(page, start);
        boolean closing = page.charAt(start + 1) == '/';
        if (name.equals("pre")) {
            preformatted = !closing;
        }
        String tag = page.substring(start, end);
        if (INLINE.matcher(name).matches() && !isBlock(name, tag, closing)) {
            styles.inline(name, tag, closing);
            return;
        }
        endLine();
        broken = name.equals("br");
        if (broken) {
            return;
        }
        inBlock = BLOCK.matcher(name).matches() ? !closing : inBlock;
        lists.tag(name, start, closing);
        inCaption = name.equals("caption") ? !closing : inCaption && !name.equals("table");
        if (CELL.matcher(name).matches()) {
            inNumberCell = numberCells.contains(start);
        }
        styles.block(name, tag, closing);
        if (CERTAIN.matcher(name).matches()) {
            edge = Edge.CERTAIN;
        } else if (name.equals("p") && edge == Edge.LINE) {
            edge = Edge.PARAGRAPH;
        }
    }

    /** Whether a tag begins or ends an element that a style shows as a block, as a page may do with each paragraph. */
    private boolean isBlock(String name, String tag, boolean closing) {
        if (!name.equals("span")) {
            return false;
        }
        if (!closing) {
            spans.push(SHOWN_AS_BLOCK.matcher(tag).find());
            return spans.element();
        }
        return !spans.isEmpty() && spans.pop();
    }

    /** Whether a table begins at a tag, and the text has begun before it. */
    private boolean beginsTable(int start) {
        Optional<PageTable> found = tables.startingAt(start);
        if (found.isEmpty() || lines.stream().noneMatch(line -> writing.hasSentence(line.text()))) {
            return false;
        }
        endLine();
        table = found;
        inCell = !found.get().isWritable();
        words.append(TableText.BAR, start);
        return true;
    }

    private void tagInTable(PageTable in, int start, int end) {
        String name = Markup.tagName(page, start);
        boolean closing = page.charAt(start + 1) == '/';
        if (in.isWritable()) {
            words.append(in.cells().getOrDefault(start, ""), start);
            inCell = in.isInCell(inCell, name, start, closing);
        }
        if (end >= in.end()) {
            endTable(in, end);
        } else if (inCell && !INLINE.matcher(name).matches()) {
            words.append(in.isWritable() ? TableText.BREAK : TableText.ROW_END, start);
            lists.tag(name, start, closing);
            String number = lists.mark();
            words.append(number, end - 1);
            if (!number.isEmpty()) {
                tables.number(end, number);
            }
        }
    }

    private void endTable(PageTable in, int end) {
        words.append(in.rest() + TableText.BAR, end - 1);
        Line.Layout layout = new Line.Layout(gap, false, 0).withEdge(Edge.CERTAIN);
        Line.Role role = in.isWritable() ? Line.Role.TABLE : Line.Role.LOOSE_TABLE;
        lines.add(words.take(layout, role));
        table = Optional.empty();
        gap = 0;
        edge = Edge.CERTAIN;
        onlyBold = true;
        styles.block("table", "", true);
    }

    private void add(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = page.charAt(i);
            if (c == '\n' && table.isEmpty() && (preformatted || isEmptyLine(i, end))) {
                endLine();
                continue;
            }
            if (table.isPresent() && !inCell) {
                continue;
            }
            words.append(c == '\n' || c == '\r' || c == '\f' || c == '\t' ? ' ' : c, i);
            onlyBold &= styles.isBold() || Typography.isBlank(c);
        }
    }

    /** Whether an empty line follows outside the elements of a text with tags. */
    private boolean isEmptyLine(int lineEnd, int end) {
        return textWithTags
                && !inBlock
                && EMPTY_LINE.matcher(page).region(lineEnd, end).lookingAt();
    }

    /** Ends the current line, as a block does; a block inside a table does not. */
    void endLine() {
        if (table.isPresent()) {
            return;
        }
        Line whole = words.take(new Line.Layout(gap, false, 0), Line.Role.TEXT);
        Line line = whole.slice(0, whole.text().length());
        if (line.isEmpty()) {
            gap++;
        } else {
            String blanks = whole.text().substring(0, whole.text().indexOf(line.text()));
            boolean heading =
                    onlyBold && line.text().length() <= writing.longestHeading() && !writing.ends(line.text());
            Line.Shown look = heading && !styles.shown().isHeading() ? Line.Shown.BOLD : styles.shown();
            Line.Shown kind = inNumberCell ? Line.Shown.NUMBER_CELL : look;
            Edge own = broken && look != Line.Shown.PLAIN ? Edge.LINE : edge;
            lines.add(line.as(inCaption ? Line.Role.CAPTION : Line.Role.TEXT)
                    .laidOut(PlainLines.layout(gap, blanks, line.text())
                            .withEdge(own)
                            .shownAs(kind, lists.mark())));
            gap = 0;
            broken = false;
            edge = heading ? Edge.CERTAIN : Edge.LINE;
        }
        onlyBold = true;
    }
}
