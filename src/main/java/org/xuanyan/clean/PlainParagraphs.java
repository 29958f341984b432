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
 * or the first heading of a web page; an empty line, an element of a page, or the number or mark of a paragraph divides
 * paragraphs. In a copy without empty lines each line is a paragraph.
 */
final class PlainParagraphs {

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
        List<Line> rest = lines.stream().map(PlainParagraphs::spaced).collect(Collectors.toCollection(ArrayList::new));
        titleOf(lines, record).ifPresent(title -> record.title(rest.remove(title)));
        boolean spaced = rest.stream().skip(1).anyMatch(line -> line.layout().gap() > 0);
        List<Line> blocks = new ArrayList<>();
        for (Line line : rest) {
            int last = blocks.size() - 1;
            if (spaced && last >= 0 && goesOn(blocks.get(last), line)) {
                blocks.set(last, joined(blocks.get(last), line));
            } else {
                blocks.add(shown(line));
            }
        }
        return blocks;
    }

    /** Returns the index of the title: the line that an editor has given, or a heading of the first level. */
    private static OptionalInt titleOf(List<Line> lines, CleaningRecord record) {
        Optional<String> given = record.givenTitle();
        return IntStream.range(0, lines.size())
                .filter(i -> given.isPresent()
                        ? lines.get(i).text().equals(given.get())
                        : lines.get(i).layout().shown() == Line.Shown.H1)
                .findFirst();
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

    /** Returns a line of a web page with the role that the page shows. */
    private static Line shown(Line line) {
        boolean heading = line.role() == Line.Role.TEXT && line.layout().shown().isHeading();
        return heading
                ? line.as(line.layout().shown().compareTo(Line.Shown.H2) > 0 ? Line.Role.SUBHEADING : Line.Role.HEADING)
                : line;
    }
}
