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
 * Section marks: {@code 三}, also with its title in the next line, {@code 三、标题}, {@code 3 标题}, or {@code 三、} before the
 * words of a paragraph. Only the outermost style of numbering divides a copy; titles with a number of the next style
 * are headings inside sections. One number alone divides it if a page shows it as a heading; otherwise it is reported.
 */
final class MarkSections implements CleaningRule {

    private final Forms forms;

    MarkSections(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> copy, CleaningRecord record) {
        PageLayout page = PageLayout.of(copy);
        List<Line> lines = withWholeTitles(new NumbersAbove(copy, page, forms).joined(record), page, record);
        MarkedLines numbers = MarkedLines.of(lines, page, forms);
        Map<NumberingStyle, List<NumberedLine>> numbered = numbered(lines, page, numbers);
        NumberedItems items = new NumberedItems(lines, page, forms);
        items.find(numbered.values());
        List<NumberingStyle> styles = styles(numbered, items, numbers);
        if (!styles.isEmpty() && styles.get(0) == NumberingStyle.BRACKETED) {
            items.decide(numbered.get(NumberingStyle.BRACKETED), record);
            styles = styles(numbered, items, numbers);
        }
        Optional<NumberedLine> only = styles.isEmpty() ? only(numbered, items) : Optional.empty();
        if (only.isPresent()) {
            Line line = lines.get(only.get().place());
            record.report(Code.ONLY_NUMBERED_LINE, line, Quotation.of(line.text()));
            styles = List.of(only.get().heading().style());
        }
        return styles.isEmpty()
                ? lines
                : withMissing(marked(lines, styles, items, numbers, page, record), styles.get(0), record);
    }

    /** Returns the only line with a number, if it stands above a paragraph as a title does. */
    private Optional<NumberedLine> only(Map<NumberingStyle, List<NumberedLine>> numbered, NumberedItems items) {
        List<NumberedLine> all =
                numbered.values().stream().flatMap(List::stream).toList();
        return all.size() == 1 && items.isAboveParagraph(all.get(0)) ? Optional.of(all.get(0)) : Optional.empty();
    }

    private List<Line> marked(
            List<Line> lines,
            List<NumberingStyle> styles,
            NumberedItems items,
            MarkedLines numbers,
            PageLayout page,
            CleaningRecord record) {
        List<Line> marked = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<NumberedHeading> heading = items.contains(i) || numbers.isMisprinted(i)
                    ? Optional.empty()
                    : candidate(lines, i, page).filter(h -> h.style() == styles.get(0));
            if (heading.isPresent() && heading.get().ordinal() > last) {
                last = heading.get().ordinal();
                mark(line, heading.get(), page.wrapped() && page.isFullOpening(line) || numbers.isCut(i), marked);
            } else if (isHeadingOfPage(line)
                    || !items.contains(i) && !numbers.isCut(i) && isInner(lines, i, styles, page)
                    || last > 0 && isBelowMark(lines, i, styles.get(0), page)) {
                marked.add(line.as(Line.Role.SUBHEADING));
            } else {
                marked.add(line);
                heading.ifPresent(h -> reportRepeated(line, record));
            }
        }
        return marked;
    }

    /**
     * Marks the title whose number is missing between two marks. It did not look like one because a line stands above it that does
     * not end a sentence, such as a headline that a page shows there; that line is reported.
     */
    private List<Line> withMissing(List<Line> marked, NumberingStyle style, CleaningRecord record) {
        List<Line> lines = new ArrayList<>(marked);
        for (int i = 0; i < lines.size(); i++) {
            Optional<NumberedHeading> title = Optional.of(lines.get(i))
                    .filter(line ->
                            line.role() == Line.Role.TEXT && forms.heading().isTitle(line.text()))
                    .flatMap(line -> forms.heading().read(line.text()))
                    .filter(heading -> heading.style() == style);
            if (title.isPresent()
                    && ordinal(lines.subList(0, i), true) == title.get().ordinal() - 1
                    && ordinal(lines.subList(i + 1, lines.size()), false)
                            == title.get().ordinal() + 1) {
                lines.set(i, lines.get(i).as(Line.Role.MARK));
                Line above = lines.get(i - 1);
                if (above.role() == Line.Role.TEXT && !Sentence.ends(above.text())) {
                    record.report(Code.BOILERPLATE_IN_TEXT, above, Quotation.of(above.text()), Fate.KEPT);
                }
            }
        }
        return lines;
    }

    /** Returns the number of the first or last mark; 0 if there is none. */
    private int ordinal(List<Line> lines, boolean last) {
        return lines.stream()
                .filter(line -> line.role() == Line.Role.MARK)
                .flatMap(line -> forms.heading().read(line.text()).stream())
                .map(NumberedHeading::ordinal)
                .reduce((first, next) -> last ? next : first)
                .orElse(0);
    }

    /** Joins numbers and their titles in the next line, and titles that go on in the next line. */
    private List<Line> withWholeTitles(List<Line> lines, PageLayout page, CleaningRecord record) {
        HeadingLines headings = new HeadingLines(lines, page, MarkedLines.of(lines, page, forms), forms);
        List<Line> whole = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (candidate(line, whole, page).isEmpty()) {
                whole.add(line);
                continue;
            }
            boolean numeral = forms.heading().isNumeral(line.text());
            int more = numeral ? titleBelow(lines, i + 1, headings) : headings.goesOn(i) ? 1 : 0;
            if (more > 0) {
                Line title = Line.join(lines.subList(numeral ? i + 1 : i, i + 1 + more));
                Line.Layout layout = line.layout().measured(lines.get(i + more).layout());
                line = (numeral ? Line.joinWithSpace(line, title) : title).laidOut(layout);
                if (numeral
                        && title.role() == Line.Role.TEXT
                        && !forms.unnumbered().isNamed(title.text())) {
                    record.report(Code.TITLE_LINE, title, Quotation.of(title.text()));
                }
            }
            whole.add(line.as(Line.Role.TEXT));
            i += more;
        }
        return whole;
    }

    /** Returns how many lines the title has that stands below a number; 0 if none does. */
    private int titleBelow(List<Line> lines, int i, HeadingLines headings) {
        if (i + 1 >= lines.size()) {
            return 0;
        }
        Line line = lines.get(i);
        boolean heading = line.role() == Line.Role.HEADING || line.role() == Line.Role.SUBHEADING;
        boolean named = headings.isShort(i) && forms.unnumbered().isNamed(line.text());
        return heading || named ? 1 : headings.length(i);
    }

    /**
     * Whether a heading without a number stands inside a section; one before a section mark does not, nor one that a page
     * shows on the highest levels.
     */
    private boolean isBelowMark(List<Line> lines, int i, NumberingStyle outermost, PageLayout page) {
        Line line = lines.get(i);
        boolean beforeMark = i + 1 < lines.size()
                && candidate(lines, i + 1, page)
                        .filter(h -> h.style() == outermost)
                        .isPresent();
        return line.role() == Line.Role.HEADING
                && line.layout().shown() != Line.Shown.H1
                && line.layout().shown() != Line.Shown.H2
                && !forms.unnumbered().isNamed(line.text())
                && !beforeMark;
    }

    private void mark(Line line, NumberedHeading heading, boolean cut, List<Line> marked) {
        boolean title = forms.heading().isTitle(line.text()) && !cut;
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

    /** Whether titles with numbers of a style are headings inside sections: of the second style, or with a unit. */
    private static boolean isInner(NumberingStyle style, List<NumberingStyle> styles) {
        boolean unit = style == NumberingStyle.DIVISION || style == NumberingStyle.ARTICLE;
        return styles.get(1) == style || unit && styles.indexOf(style) > 1;
    }

    /** Whether a line is a title with a number of an inner style. */
    private boolean isInner(List<Line> lines, int i, List<NumberingStyle> styles, PageLayout page) {
        return styles.size() > 1
                && forms.heading().isTitle(lines.get(i).text())
                && !(page.wrapped() && page.isFullOpening(lines.get(i)))
                && candidate(lines, i, page)
                        .filter(h -> isInner(h.style(), styles))
                        .filter(h -> !h.style().isOfParagraphs()
                                || i + 1 == lines.size()
                                || !page.goesOnBelow(lines.get(i), lines.get(i + 1)))
                        .isPresent();
    }

    /** Returns the lines with a number where a section can begin, by the style of the number. */
    private Map<NumberingStyle, List<NumberedLine>> numbered(List<Line> lines, PageLayout page, MarkedLines marked) {
        Map<NumberingStyle, List<NumberedLine>> styles = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<NumberedHeading> heading = candidate(lines, i, page);
            if (heading.isPresent() && !marked.isMisprinted(i)) {
                styles.computeIfAbsent(heading.get().style(), style -> new ArrayList<>())
                        .add(new NumberedLine(i, heading.get(), lines.get(i).text()));
            }
        }
        return styles;
    }

    /** Returns the styles of numbering that divide the text, from the outside to the inside. */
    private List<NumberingStyle> styles(
            Map<NumberingStyle, List<NumberedLine>> numbered, NumberedItems items, MarkedLines marked) {
        List<NumberingStyle> styles = new ArrayList<>();
        numbered.forEach((style, all) -> {
            List<NumberedLine> others =
                    all.stream().filter(each -> !items.contains(each.place())).toList();
            boolean several = others.stream().mapToInt(NumberedLine::weight).sum() > 1;
            boolean shown = others.stream().anyMatch(items::isShownAsTitle);
            if ((several || shown) && !numbersParagraphs(others, marked)) {
                styles.add(style);
            }
        });
        return styles;
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

    /** Returns the heading in a line where a section can begin. */
    private Optional<NumberedHeading> candidate(List<Line> lines, int i, PageLayout page) {
        return candidate(lines.get(i), lines.subList(0, i), page);
    }

    private Optional<NumberedHeading> candidate(Line line, List<Line> above, PageLayout page) {
        Optional<NumberedHeading> heading =
                line.role() == Line.Role.TEXT ? forms.heading().read(line.text()) : Optional.empty();
        if (heading.isEmpty() || above.isEmpty()) {
            return heading;
        }
        Line before = above.get(above.size() - 1);
        boolean free = Sentence.ends(before.text())
                || before.role() != Line.Role.TEXT
                || forms.heading().isTitle(before.text()) && !(page.wrapped() && page.isFull(before));
        return free ? heading : Optional.empty();
    }

    private static void reportRepeated(Line line, CleaningRecord record) {
        record.report(Code.SEQUENCE_BREAK, line, Quotation.of(line.text()));
    }
}
