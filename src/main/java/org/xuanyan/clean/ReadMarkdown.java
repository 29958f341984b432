package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.clean.Line.Edge;
import org.xuanyan.clean.Line.Shown;
import org.xuanyan.clean.MarkdownForm.InlineMarks;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/**
 * Copies in Markdown, known by their name or several marks: {@code ## 政治}, {@code **1.**}, {@code - }, {@code |---|}. They show headings,
 * items, numbers, tables and bold words as a web page does; the marks are dropped. A bullet replaces the mark of an item.
 */
final class ReadMarkdown implements CleaningRule {

    /** What is shown before an item without a number. */
    private static final String BULLET = "• ";

    private static final int LONGEST_HEADING = 40;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (record.isWebPage() || !MarkdownForm.isOne(record.copy(), lines)) {
            return lines;
        }
        RunInHeadings.report(lines, record);
        List<Line> blocks = wrapped(numbered(withBoldHeadings(inline(blocks(lines, record), record))));
        return new MarkdownTables(blocks, record).joined();
    }

    /** Drops the marks at the beginnings of lines, and gives each line its kind. */
    private static List<Line> blocks(List<Line> lines, CleaningRecord record) {
        List<Line> blocks = new ArrayList<>();
        Edge edge = Edge.LINE;
        for (Line each : lines) {
            Line line = withoutStart(each, MarkdownForm.QUOTATION, record);
            int above = blocks.size() - 1;
            Matcher heading = MarkdownForm.HEADING.matcher(line.text());
            if (MarkdownForm.FENCE.matcher(line.text()).matches()) {
                drop(line, record);
            } else if (isUnderline(line) && above >= 0 && isHeadingAbove(blocks.get(above), line)) {
                String level = line.text().charAt(0) == '=' ? "h1" : "h2";
                blocks.set(above, shown(blocks.get(above), Edge.CERTAIN, Shown.of(level), ""));
                dropOfHeading(line, record);
                edge = Edge.CERTAIN;
            } else if (heading.matches()) {
                dropOfHeading(line.slice(0, heading.start("words")), record);
                dropOfHeading(line.slice(heading.end("words"), line.text().length()), record);
                Line words = line.slice(heading.start("words"), heading.end("words"));
                blocks.add(shown(
                        words,
                        Edge.CERTAIN,
                        Shown.of("h" + heading.group("hashes").length()),
                        ""));
                edge = Edge.CERTAIN;
            } else {
                boolean rule = MarkdownForm.RULE.matcher(line.text()).matches();
                Line item = rule ? line : withoutStart(line, MarkdownForm.ITEM, record);
                boolean begins = item != line;
                blocks.add(
                        begins
                                ? shown(item, Edge.CERTAIN, Shown.ITEM, BULLET)
                                : line.laidOut(line.layout().withEdge(edge)));
                edge = Edge.LINE;
            }
        }
        return blocks;
    }

    private static Line shown(Line line, Edge edge, Shown kind, String number) {
        return line.laidOut(line.layout().withEdge(edge).shownAs(kind, number));
    }

    private static Line withoutStart(Line line, Pattern mark, CleaningRecord record) {
        Matcher start = mark.matcher(line.text());
        if (!start.lookingAt() || start.end() == line.text().length()) {
            return line;
        }
        drop(line.slice(0, start.end()), record);
        return line.slice(start.end(), line.text().length());
    }

    private static void dropOfHeading(Line mark, CleaningRecord record) {
        record.drop(InterventionKind.MARKUP, mark, AccountReason.HEADING_MARKUP);
    }

    private static void drop(Line mark, CleaningRecord record) {
        record.drop(InterventionKind.MARKUP, mark, AccountReason.MARKDOWN);
    }

    private static boolean isUnderline(Line line) {
        return line.layout().gap() == 0
                && MarkdownForm.UNDERLINE.matcher(line.text()).matches();
    }

    private static boolean isHeadingAbove(Line above, Line underline) {
        return above.layout().shown() == Shown.PLAIN
                && above.text().length() <= LONGEST_HEADING
                && !Sentence.ends(above.text())
                && !isUnderline(above)
                && above.start() < underline.start();
    }

    /** Drops the marks inside lines; words in bold may begin in one line and end in another. */
    private static List<Line> inline(List<Line> lines, CleaningRecord record) {
        List<Line> plain = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || lines.get(i).layout().gap() > 0
                    || lines.get(i).layout().edge() == Edge.CERTAIN) {
                inline(lines.subList(start, i), plain, record);
                start = i;
            }
        }
        return plain;
    }

    private static void inline(List<Line> block, List<Line> plain, CleaningRecord record) {
        InlineMarks marks = MarkdownForm.inline(
                String.join("\n", block.stream().map(Line::text).toList()));
        int start = 0;
        for (Line line : block) {
            int end = start + line.text().length();
            BitSet gone = marks.marks().get(start, end);
            BitSet images = marks.images().get(start, end);
            boolean bold = !line.text().isEmpty()
                    && marks.bold().nextClearBit(start) >= end
                    && line.layout().shown() == Shown.PLAIN;
            BitSet all = (BitSet) gone.clone();
            all.or(images);
            Line without = line.without(all);
            boolean heading = bold && without.text().length() <= LONGEST_HEADING && !Sentence.ends(without.text());
            drop(
                    line,
                    gone,
                    InterventionKind.MARKUP,
                    heading ? AccountReason.HEADING_MARKUP : AccountReason.MARKDOWN,
                    record);
            drop(line, images, InterventionKind.WEB_DEBRIS, AccountReason.MARKDOWN, record);
            plain.add(heading ? shown(without, line.layout().edge(), Shown.BOLD, "") : without);
            start = end + 1;
        }
        plain.removeIf(Line::isEmpty);
    }

    private static void drop(
            Line line, BitSet gone, InterventionKind kind, AccountReason reason, CleaningRecord record) {
        for (int start = gone.nextSetBit(0), end; start >= 0; start = gone.nextSetBit(end)) {
            end = gone.nextClearBit(start);
            record.drop(kind, line.slice(start, end), reason);
        }
    }

    /** Makes lines in bold headings of the second level if the only other headings are of lower levels. */
    private static List<Line> withBoldHeadings(List<Line> lines) {
        boolean second = lines.stream().anyMatch(line -> line.layout().shown() == Shown.H2);
        boolean lower = lines.stream().anyMatch(line -> line.layout().shown().compareTo(Shown.H2) > 0);
        return second || !lower
                ? lines
                : lines.stream()
                        .map(line -> line.layout().shown() == Shown.BOLD
                                ? shown(line, line.layout().edge(), Shown.H2, "")
                                : line)
                        .toList();
    }

    /** Marks numbered lines as items; only if headings are marked, a number alone does not make a heading. */
    private static List<Line> numbered(List<Line> lines) {
        long headings = lines.stream()
                .map(line -> line.layout().shown())
                .filter(shown -> shown.compareTo(Shown.H2) >= 0)
                .count();
        return lines.stream()
                .map(line -> headings > 0 && isNumber(line) ? shown(line, Edge.CERTAIN, Shown.ITEM, "") : line)
                .toList();
    }

    /** Says which lines go on inside a paragraph, if empty lines divide paragraphs. */
    private static List<Line> wrapped(List<Line> lines) {
        List<Line> wrapped = new ArrayList<>(lines);
        boolean spaced = false;
        for (int i = 1; i < lines.size(); i++) {
            boolean plain = isPlain(lines.get(i)) && isText(lines.get(i - 1));
            Line.Layout layout = lines.get(i).layout();
            spaced |= plain && layout.gap() > 0;
            if (plain && layout.gap() == 0 && layout.edge() == Edge.LINE) {
                wrapped.set(i, lines.get(i).laidOut(layout.withEdge(Edge.INSIDE)));
            }
        }
        return spaced ? wrapped : lines;
    }

    private static boolean isPlain(Line line) {
        return line.layout().shown() == Shown.PLAIN && Sentence.han(line.text()) > 0;
    }

    private static boolean isText(Line line) {
        return isPlain(line) || line.layout().shown() == Shown.ITEM;
    }

    private static boolean isNumber(Line line) {
        return line.layout().shown() == Shown.PLAIN
                && MarkdownForm.NUMBER.matcher(line.text()).lookingAt();
    }
}
