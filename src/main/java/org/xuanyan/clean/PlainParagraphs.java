package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.text.Han;
import org.xuanyan.text.Typography;

/**
 * Title and paragraphs of a copy in a language without word lists, from its layout alone: the title is the given line,
 * with the lines that belong to it, or the first heading of a web page; an empty line, an element of a page, or the number or mark of a paragraph divides
 * paragraphs. In a copy without empty lines each line is a paragraph.
 */
final class PlainParagraphs {

    /** In such an element the ends of lines are those of a wrapped text; elsewhere a page breaks lines on purpose. */
    private static final Pattern PREFORMATTED = Pattern.compile("(?i)<pre\\b");

    private static final Pattern REPEATED = Pattern.compile("(?<= ) +");

    private static final List<CleaningRule> BEFORE =
            List.of(new StripTags(), new DecodeReferences(), new ReadMarkdown(), new StripInvisible());

    private final Forms forms;

    private PlainParagraphs(Forms forms) {
        this.forms = forms;
    }

    static PlainParagraphs of(Forms forms) {
        return new PlainParagraphs(forms);
    }

    /** Returns the blocks of the lines of a copy, after the rules that need no words of a language. */
    List<Line> blocks(List<Line> copy, CleaningRecord record) {
        List<Line> lines = copy;
        for (CleaningRule rule : BEFORE) {
            lines = rule.apply(lines, record).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        return new MarkSeparators().apply(paragraphs(lines, record), record);
    }

    private List<Line> paragraphs(List<Line> lines, CleaningRecord record) {
        boolean breaks = WebPage.isOne(record.raw())
                && !PREFORMATTED.matcher(record.raw()).find();
        List<Line> rest = lines.stream().map(PlainParagraphs::spaced).collect(Collectors.toCollection(ArrayList::new));
        boolean spaced = rest.stream().skip(1).anyMatch(line -> line.layout().gap() > 0);
        titleOf(rest, record).ifPresent(first -> {
            List<Line> title = rest.subList(first, first + titleLength(rest, first, spaced, record));
            record.title(title.stream().reduce(PlainParagraphs::joined).orElseThrow());
            title.clear();
        });
        List<Line> blocks = new ArrayList<>();
        for (Line line : rest) {
            int last = blocks.size() - 1;
            boolean broken =
                    breaks && last >= 0 && forms.writing().ends(blocks.get(last).text());
            if (spaced && last >= 0 && !broken && goesOn(blocks.get(last), line)) {
                blocks.set(last, joined(blocks.get(last), line));
            } else {
                blocks.add(line);
            }
        }
        List<Line> text = new PlainHead(forms).without(blocks, record);
        return new PlainHeadings(text, forms, record).marked();
    }

    /** Returns the index of the title: the line that an editor has given, or a heading of the first level. */
    private static OptionalInt titleOf(List<Line> lines, CleaningRecord record) {
        Optional<String> given = record.givenTitle();
        return IntStream.range(0, lines.size())
                .filter(i -> given.isPresent()
                        ? given.get().startsWith(lines.get(i).text())
                                && isGiven(lines.subList(i, lines.size()), given.get())
                        : lines.get(i).layout().shown() == Line.Shown.H1)
                .findFirst();
    }

    /** Whether one line or several lines are the title that an editor has given. */
    private static boolean isGiven(List<Line> lines, String given) {
        Line title = lines.get(0);
        for (int i = 1;
                i < lines.size()
                        && given.startsWith(title.text())
                        && title.text().length() < given.length();
                i++) {
            title = joined(title, lines.get(i));
        }
        return title.text().equals(given);
    }

    /** Returns how many lines the title has that begins with a line: in a wrapped copy, those before an empty line. */
    private int titleLength(List<Line> lines, int first, boolean spaced, CleaningRecord record) {
        boolean shown = lines.get(first).layout().shown().isHeading();
        int end = first + 1;
        Line title = lines.get(first);
        while (end < lines.size()
                && lines.get(end).layout().gap() == 0
                && lines.get(end).layout().shown() == lines.get(first).layout().shown()
                && lines.get(end).layout().edge() == Line.Edge.LINE
                && canEndTitle(title, lines.get(end))) {
            title = joined(title, lines.get(end));
            end++;
        }
        boolean given = record.givenTitle().filter(title.text()::equals).isPresent();
        boolean apart = end == lines.size() || lines.get(end).layout().gap() > 0 || shown;
        return given || shown || spaced && apart && isWrapped(lines, first, end) ? end - first : 1;
    }

    private boolean canEndTitle(Line title, Line line) {
        return !forms.writing().ends(title.text())
                && !forms.writing().hasSentence(line.text())
                && forms.marks().find(line.text()).isEmpty()
                && !PlainHead.hasYear(line.text());
    }

    /** Whether the lines of a title show that they were one line: the text below is wrapped, or they go on in mid-sentence. */
    private boolean isWrapped(List<Line> lines, int first, int end) {
        boolean below = IntStream.range(end + 1, lines.size()).anyMatch(i -> goesOn(lines.get(i - 1), lines.get(i)));
        boolean inside = IntStream.range(first + 1, end)
                .allMatch(i -> Character.isLowerCase(lines.get(i).text().codePointAt(0)));
        boolean capitals = lines.subList(first, end).stream()
                .allMatch(line -> line.text().codePoints().noneMatch(Character::isLowerCase));
        return below || inside || capitals;
    }

    /** Returns a line in which each blank is one space. */
    private static Line spaced(Line line) {
        return line.reading(line.text().replaceAll("[\\t\\u00A0]", " ")).without(REPEATED);
    }

    private boolean goesOn(Line block, Line line) {
        return line.layout().gap() == 0
                && line.layout().edge().compareTo(Line.Edge.LINE) <= 0
                && block.role() == Line.Role.TEXT
                && line.role() == Line.Role.TEXT
                && forms.marks().find(line.text()).isEmpty();
    }

    /** Joins two lines. Their seam stands for a space, but not after a hyphen or between ideographs. */
    private static Line joined(Line block, Line line) {
        int last = block.text().codePointBefore(block.text().length());
        boolean space =
                !Typography.isDash(last) && Han.needSpace(last, line.text().codePointAt(0));
        return space ? Line.joinWithSpace(block, line) : Line.concatenate(List.of(block, line));
    }
}
