package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xuanyan.extract.LineHyphens.Hyphen;
import org.xuanyan.extract.LineHyphens.LineEnd;
import org.xuanyan.extract.PrintedParagraphs.Beginning;
import org.xuanyan.extract.PrintedParagraphs.Style;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Han;

/**
 * Writes printed pages as one web page: each paragraph in an element, with the line ends of the print; running heads and
 * page numbers where they stand, marked as such; notes at the end.
 */
final class PrintedText {

    /** The name by which the cleaner knows what does not belong to the text. */
    private static final String FURNITURE = " class=\"pagination\">";

    /** Notes are smaller than the text. */
    private static final double NOTE_SIZE = 0.93;

    private static final Pattern NOTE = Pattern.compile("[\\[(（〔【]?\\d{1,3}\\D.*|[①-⑳※*†].*");

    /** A number that is broken at the end of a line of a text in Han characters, which has no spaces between words. */
    private static final Pattern BROKEN_NUMBER =
            Pattern.compile("\\p{IsHan}\\p{P}*\\d[\\d\\p{P}]*\\n\\d|\\d\\n\\d[\\d\\p{P}]*\\p{IsHan}");

    private static final char SOFT_HYPHEN = '\u00AD';

    /** The number of characters that a message quotes on each side of a seam. */
    private static final int QUOTED = 10;

    private final PageText page;
    private final List<PrintedLine> flow = new ArrayList<>();
    private final List<PrintedLine> notes = new ArrayList<>();
    /** What is printed on each page around the text: index of the page → heads, then feet. */
    private final List<List<String>> heads = new ArrayList<>();

    private final List<List<String>> feet = new ArrayList<>();

    /**
     * A place in the open paragraph where another one may begin: its beginning, or a place inside.
     *
     * @param at offset in its markup
     * @param before the last words before it
     * @param after the first words after it
     */
    private record Doubt(int at, String before, String after) {}

    /** The first rows of pages that may be running heads, and may be text → how many pages have them. */
    private final Map<String, Long> recurring = new TreeMap<>();

    private final List<Doubt> doubts = new ArrayList<>();
    private LineHyphens hyphens = new LineHyphens(List.of());
    private final StringBuilder open = new StringBuilder();
    private String last = "";
    private Style style = Style.PLAIN;
    private double size;
    /** The size of the largest heading below the title. */
    private double largest;

    /** Whether the open paragraph is the title. */
    private boolean title;

    private PrintedText(PageText page) {
        this.page = page;
    }

    /** Writes pages of which at least one has text. */
    static void write(List<PrintedPage> pages, PageText page) {
        PrintedText writer = new PrintedText(page);
        writer.arrange(pages);
        writer.write();
    }

    private void arrange(List<PrintedPage> pages) {
        List<List<PrintedLine>> rows = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            rows.add(PrintedRows.of(pages.get(i), i));
        }
        double usual = PageMeasure.usualSize(rows.stream().flatMap(List::stream).toList());
        ColumnOrder order = new ColumnOrder();
        List<PageFurniture> divided = PageFurniture.of(rows);
        recurring.putAll(
                PageHead.doubtful(divided.stream().map(PageFurniture::body).toList(), rows));
        for (int i = 0; i < pages.size(); i++) {
            PageFurniture each = divided.get(i);
            List<String> head = new ArrayList<>(texts(each.head()));
            if (!pages.get(i).slanted().isBlank()) {
                head.add(pages.get(i).slanted());
            }
            heads.add(head);
            feet.add(texts(each.foot()));
            List<PrintedLine> lines = order.lines(each.body());
            int end = noteStart(lines, usual);
            flow.addAll(lines.subList(0, end));
            notes.addAll(lines.subList(end, lines.size()));
        }
        List<PrintedLine> words = JustifiedLines.withSpaces(flow);
        flow.clear();
        flow.addAll(words);
        hyphens = new LineHyphens(flow);
    }

    private static List<String> texts(List<PrintedLine> rows) {
        return rows.stream().map(PrintedLine::html).toList();
    }

    /** Returns the index of the first note at the foot of a page; its size if it has none. */
    private static int noteStart(List<PrintedLine> lines, double usual) {
        int start = lines.size();
        int first = lines.size();
        while (start > 1 && lines.get(start - 1).size() < NOTE_SIZE * usual) {
            start--;
            PrintedLine line = lines.get(start);
            first = line.beginsRaised() || NOTE.matcher(line.text()).matches() ? start : first;
        }
        return first;
    }

    private void write() {
        PrintedParagraphs paragraphs = new PrintedParagraphs(flow.isEmpty() ? notes : flow);
        int first = paragraphs.title();
        largest = paragraphs.largestHeading();
        int shown = -1;
        for (int i = 0; i < flow.size(); i++) {
            PrintedLine line = flow.get(i);
            List<String> between = new ArrayList<>();
            for (; shown < line.page(); shown++) {
                between.addAll(shown < 0 ? List.of() : feet.get(shown));
                between.addAll(heads.get(shown + 1));
            }
            add(line, paragraphs.beginning(i), paragraphs.style(line), between);
            title |= i == first;
        }
        close();
        for (; shown < feet.size(); shown++) {
            furniture(shown < 0 ? List.of() : feet.get(shown));
            furniture(shown + 1 < heads.size() ? heads.get(shown + 1) : List.of());
        }
        writeNotes();
    }

    /** Adds a line; {@code between} is what is printed before it and is not part of the text. */
    private void add(PrintedLine line, Beginning beginning, Style lineStyle, List<String> between) {
        boolean goesOn = beginning == Beginning.NO || beginning == Beginning.PROBABLY_NOT;
        if (!goesOn) {
            close();
        }
        if (beginning == Beginning.PROBABLY || beginning == Beginning.PROBABLY_NOT) {
            doubts.add(new Doubt(open.length(), end(last), beginning(line.text())));
        }
        if (goesOn) {
            String seam = seam(line.text());
            between.forEach(
                    each -> open.append("<span").append(FURNITURE).append(each).append("</span>"));
            open.append(seam);
        } else {
            furniture(between);
            style = lineStyle;
            size = line.size();
        }
        Long times = recurring.remove(line.text());
        if (times != null) {
            page.remark(open.length() + "<p>".length(), Code.RECURRING_LINE, times, "“" + line.text() + "”");
        }
        open.append(line.html());
        last = line.text();
    }

    /**
     * Returns what separates the open paragraph from its next line. A hyphen at its end that divides a word becomes one that
     * shows only there; where nothing tells it, that is reported.
     */
    private String seam(String after) {
        LineEnd end = hyphens.between(last, after);
        if (!end.word().isEmpty()) {
            page.remark(open.length() + "<p>".length(), Code.DIVIDED_WORD, end.word(), end.whole());
        }
        if (end.hyphen() == Hyphen.DIVIDES && !open.isEmpty() && last.endsWith(open.substring(open.length() - 1))) {
            open.setCharAt(open.length() - 1, SOFT_HYPHEN);
        }
        return end.hyphen() == Hyphen.NONE ? seam(last, after) : "<wbr>";
    }

    /** Returns what separates two lines: a line end is a space, except beside a character that is written without, or in a number. */
    private static String seam(String before, String after) {
        int last = before.codePointBefore(before.length());
        int first = after.codePointAt(0);
        boolean mixed = !Han.needSpace(last, first) && (isLetter(last) || isLetter(first));
        return mixed || BROKEN_NUMBER.matcher(before + "\n" + after).find() ? "<wbr>" : "\n";
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) && !Character.isIdeographic(codePoint);
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - QUOTED));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(QUOTED, text.length()));
    }

    private void furniture(List<String> texts) {
        texts.forEach(each -> page.block("<p" + FURNITURE + each + "</p>"));
    }

    /** Ends the open paragraph. */
    private void close() {
        if (open.isEmpty()) {
            return;
        }
        for (Doubt doubt : doubts) {
            String decision = doubt.at() == 0 ? "ends" : "goes-on";
            page.remark(doubt.at() + "<p>".length(), Code.JOIN_OR_PARAGRAPH, doubt.before(), doubt.after(), decision);
        }
        doubts.clear();
        page.block(
                switch (style) {
                    case LARGE -> element(title ? "h1" : heading());
                    case BOLD -> "<p><b>" + open + "</b></p>";
                    case CENTRED -> "<p align=\"center\">" + open + "</p>";
                    case PLAIN -> element("p");
                });
        open.setLength(0);
        title = false;
    }

    private String element(String name) {
        return "<" + name + ">" + open + "</" + name + ">";
    }

    /** Returns the element of a heading: {@code h2} if there is no larger one beside the title. */
    private String heading() {
        return largest - size < 0.5 ? "h2" : "h3";
    }

    private void writeNotes() {
        for (PrintedLine note : notes) {
            boolean begins = note.beginsRaised() || NOTE.matcher(note.text()).matches() || open.isEmpty();
            if (begins) {
                close();
                style = Style.PLAIN;
            } else {
                open.append(seam(note.text()));
            }
            open.append(note.html());
            last = note.text();
        }
        close();
    }
}
