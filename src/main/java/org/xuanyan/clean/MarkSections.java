package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.clean.HeadingForm.NumberedHeading;
import org.xuanyan.clean.HeadingForm.NumberingStyle;
import org.xuanyan.problem.Code;

/**
 * Section marks: {@code 三}, {@code 三、标题}, or {@code 三、} before the words of a paragraph. Only the outermost style of
 * numbering divides a copy; titles with a number of the next style are headings inside sections.
 */
final class MarkSections implements CleaningRule {

    /** The end of a paragraph that introduces a list. */
    private static final String COLON = "：";

    private final Forms forms;

    MarkSections(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        PageLayout page = PageLayout.of(lines);
        List<NumberingStyle> styles = styles(lines, page, MarkedLines.of(lines, page, forms));
        if (styles.isEmpty()) {
            return lines;
        }
        List<Line> marked = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<NumberedHeading> heading = candidate(lines, i, page).filter(h -> h.style() == styles.get(0));
            if (heading.isPresent() && heading.get().ordinal() > last) {
                last = heading.get().ordinal();
                mark(line, heading.get(), page, marked);
            } else if (isHeadingOfPage(line) || isInner(lines, i, styles, page)) {
                marked.add(line.as(Line.Role.SUBHEADING));
            } else {
                marked.add(line);
                heading.ifPresent(h -> reportRepeated(line, record));
            }
        }
        return marked;
    }

    private void mark(Line line, NumberedHeading heading, PageLayout page, List<Line> marked) {
        boolean title = forms.heading().isTitle(line.text()) && !(page.wrapped() && page.isFullOpening(line));
        if (title || heading.rest() == line.text().length()) {
            marked.add(line.as(Line.Role.MARK));
        } else {
            marked.add(line.slice(0, heading.rest()).as(Line.Role.MARK));
            marked.add(line.slice(heading.rest(), line.text().length()));
        }
    }

    /** Whether a web page shows a line with a number of an inner style as a heading. */
    private boolean isHeadingOfPage(Line line) {
        return line.role() == Line.Role.TEXT
                && line.layout().shown().isHeading()
                && forms.heading().isTitle(line.text());
    }

    /** Whether a line is a title with a number of the second style. */
    private boolean isInner(List<Line> lines, int i, List<NumberingStyle> styles, PageLayout page) {
        return styles.size() > 1
                && forms.heading().isTitle(lines.get(i).text())
                && !(page.wrapped() && page.isFullOpening(lines.get(i)))
                && candidate(lines, i, page)
                        .filter(h -> h.style() == styles.get(1))
                        .isPresent();
    }

    /** Returns the styles of numbering that divide the text, from the outside to the inside. */
    private List<NumberingStyle> styles(List<Line> lines, PageLayout page, MarkedLines marked) {
        Map<NumberingStyle, List<NumberedLine>> styles = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<NumberedHeading> heading = candidate(lines, i, page);
            if (heading.isPresent()) {
                styles.computeIfAbsent(heading.get().style(), style -> new ArrayList<>())
                        .add(new NumberedLine(i, heading.get(), lines.get(i).text()));
            }
        }
        return styles.entrySet().stream()
                .filter(each ->
                        each.getValue().stream().mapToInt(NumberedLine::weight).sum() > 1)
                .filter(each ->
                        !numbersParagraphs(each.getValue(), marked) && !numbersItems(each.getValue(), lines, page))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * A line that begins with a number.
     *
     * @param place its index among the lines
     */
    private record NumberedLine(int place, NumberedHeading heading, String text) {

        boolean alone() {
            return heading.rest() == text.length();
        }

        boolean inDigits() {
            return text.chars().limit(heading.rest()).anyMatch(c -> c >= '0' && c <= '9');
        }

        int weight() {
            return alone() && heading.style() != NumberingStyle.ARABIC ? 2 : 1;
        }
    }

    /** Whether numbers of one style are printed before paragraphs: those of the main series, or sentences in digits. */
    private boolean numbersParagraphs(List<NumberedLine> numbered, MarkedLines marked) {
        long ofSeries = numbered.stream()
                .filter(each -> marked.isNumbered(each.place()))
                .count();
        return 2 * ofSeries > numbered.size()
                || numbered.stream()
                        .allMatch(each -> each.inDigits()
                                && !each.alone()
                                && !forms.heading().isTitle(each.text()));
    }

    /** Whether numbers of one style are those of items: nothing stands between one and the next. */
    private boolean numbersItems(List<NumberedLine> numbered, List<Line> lines, PageLayout page) {
        boolean runs = false;
        for (int k = 1; k < numbered.size(); k++) {
            NumberedLine before = numbered.get(k - 1);
            NumberedLine next = numbered.get(k);
            if (next.heading().ordinal() == before.heading().ordinal() + 1) {
                runs = true;
                if (!goesOn(lines.subList(before.place(), next.place()), page)) {
                    return false;
                }
            }
        }
        int first = numbered.get(0).place();
        boolean introduced = first > 0 && lines.get(first - 1).text().endsWith(COLON);
        boolean bracketed = numbered.get(0).heading().style() == NumberingStyle.BRACKETED;
        return runs
                && numbered.stream()
                        .noneMatch(each -> each.alone()
                                || !each.inDigits()
                                        && !(introduced && bracketed)
                                        && !forms.heading().isTitle(each.text()));
    }

    /** Whether all lines after the first one continue it. */
    private static boolean goesOn(List<Line> lines, PageLayout page) {
        return lines.size() == 1
                || page.wrapped()
                        && lines.subList(0, lines.size() - 1).stream()
                                .allMatch(line -> page.isFull(line) && !Sentence.ends(line.text()));
    }

    /** Returns the heading in a line where a section can begin. */
    private Optional<NumberedHeading> candidate(List<Line> lines, int i, PageLayout page) {
        Optional<NumberedHeading> heading = lines.get(i).role() == Line.Role.TEXT
                ? forms.heading().read(lines.get(i).text())
                : Optional.empty();
        if (heading.isEmpty() || i == 0) {
            return heading;
        }
        Line before = lines.get(i - 1);
        boolean free = Sentence.ends(before.text())
                || before.role() != Line.Role.TEXT
                || forms.heading().isTitle(before.text()) && !(page.wrapped() && page.isFull(before));
        return free ? heading : Optional.empty();
    }

    private static void reportRepeated(Line line, CleaningRecord record) {
        record.report(Code.SEQUENCE_BREAK, line, Quotation.of(line.text()));
    }
}
