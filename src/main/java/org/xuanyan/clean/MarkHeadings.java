package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuanyan.clean.UnnumberedHeadingForm.Wrapped;
import org.xuanyan.problem.Code;

/**
 * Headings without a number: with marks around them ({@code 【政治安全】}, {@code **政治安全**}), as headings or in bold on a web
 * page, by their words ({@code 序言}), or a short line alone before a numbered paragraph. The marks are dropped.
 */
final class MarkHeadings implements CleaningRule {

    private static final int FEWEST_LEAD_INS = 2;

    private final Forms forms;

    MarkHeadings(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> copy, CleaningRecord record) {
        List<Line> lines = withoutLeadIns(copy);
        PageLayout page = PageLayout.of(lines);
        MarkedLines marked = MarkedLines.of(lines, page, forms);
        Optional<Line.Shown> highest = highest(lines);
        List<Line> result = new ArrayList<>();
        boolean after = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i + 1 == lines.size();
            Optional<Wrapped> wrapped = last ? Optional.empty() : wrapped(line);
            if (wrapped.isPresent()) {
                line = unwrapped(line, wrapped.get(), record);
            } else if (isHeadingOfPage(line) && !(last && line.layout().shown() == Line.Shown.BOLD)) {
                boolean inner = line.layout().shown().isHeading()
                        && line.layout().shown() != highest.orElseThrow()
                        && forms.unnumbered().annexWord(line.text()) == 0;
                line = line.as(inner ? Line.Role.SUBHEADING : Line.Role.HEADING);
            } else if (after && isTitleOfAnnex(lines, i, marked, page)) {
                line = line.as(Line.Role.SUBHEADING);
            } else if ((after || marked.isFree(i))
                    && (isNamed(lines, i, page) || standsAlone(lines, i, marked, page))) {
                line = line.as(Line.Role.HEADING);
            }
            after = line.role() == Line.Role.HEADING || line.role() == Line.Role.SUBHEADING;
            if (after && !line.layout().shown().isHeading()) {
                record.report(Code.UNNUMBERED_HEADING, line, Quotation.of(line.text()));
            }
            result.add(line);
        }
        return result;
    }

    /** Divides lines that begin with a heading in brackets; a single one may be something else. */
    private List<Line> withoutLeadIns(List<Line> lines) {
        List<Line> divided = new ArrayList<>();
        for (Line line : lines) {
            int end = line.role() == Line.Role.TEXT ? forms.unnumbered().leadIn(line.text()) : 0;
            if (end > 0) {
                divided.add(line.slice(0, end));
            }
            divided.add(line.slice(end, line.text().length()));
        }
        return divided.size() - lines.size() < FEWEST_LEAD_INS ? lines : divided;
    }

    private Optional<Wrapped> wrapped(Line line) {
        return line.role() == Line.Role.TEXT ? forms.unnumbered().wrapped(line.text()) : Optional.empty();
    }

    private static Line unwrapped(Line line, Wrapped wrapped, CleaningRecord record) {
        record.drop(wrapped.kind(), line.slice(0, wrapped.start()), wrapped.reason());
        record.drop(wrapped.kind(), line.slice(wrapped.end(), line.text().length()), wrapped.reason());
        return line.slice(wrapped.start(), wrapped.end())
                .as(wrapped.inner() ? Line.Role.SUBHEADING : Line.Role.HEADING);
    }

    /** Whether a web page shows a line as a heading; one with a number is a section mark. */
    private boolean isHeadingOfPage(Line line) {
        return line.role() == Line.Role.TEXT
                && (line.layout().shown() == Line.Shown.BOLD
                        || line.layout().shown().isHeading())
                && forms.heading().read(line.text()).isEmpty()
                && forms.unnumbered().isPossible(line.text());
    }

    /** Returns the highest level of the headings of a web page. */
    private Optional<Line.Shown> highest(List<Line> lines) {
        return lines.stream()
                .map(line -> line.layout().shown())
                .filter(Line.Shown::isHeading)
                .min(Comparator.naturalOrder());
    }

    private boolean isNamed(List<Line> lines, int i, PageLayout page) {
        Line line = lines.get(i);
        return line.role() == Line.Role.TEXT
                && forms.unnumbered().isNamed(line.text())
                && !(page.wrapped() && page.isFull(line));
    }

    /** Whether one or two short lines without a stop stand before a numbered paragraph. */
    private boolean standsAlone(List<Line> lines, int i, MarkedLines marked, PageLayout page) {
        int next = isShort(lines, i + 1, marked, page) ? i + 2 : i + 1;
        return isShort(lines, i, marked, page) && next < lines.size() && marked.isNumbered(next);
    }

    /** Whether a line below the word for an annex is its title. */
    private boolean isTitleOfAnnex(List<Line> lines, int i, MarkedLines marked, PageLayout page) {
        String above = lines.get(i - 1).text();
        return forms.unnumbered().annexWord(above) == above.length()
                && i + 1 < lines.size()
                && isShort(lines, i, marked, page);
    }

    private boolean isShort(List<Line> lines, int i, MarkedLines marked, PageLayout page) {
        return i < lines.size()
                && lines.get(i).role() == Line.Role.TEXT
                && !marked.begins(i)
                && forms.unnumbered().isPossible(lines.get(i).text())
                && forms.heading().read(lines.get(i).text()).isEmpty()
                && !(page.wrapped() && page.isFullOpening(lines.get(i)));
    }
}
