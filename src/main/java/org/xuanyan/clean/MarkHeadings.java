package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuanyan.clean.UnnumberedHeadingForm.Wrapped;
import org.xuanyan.problem.Code;

/**
 * Headings without a number: with marks around them ({@code 【政治安全】}, {@code **政治安全**}), as headings, centred or in bold
 * on a web page, by their words ({@code 序言}), or one or two short lines alone between paragraphs. The marks are
 * dropped.
 */
final class MarkHeadings implements CleaningRule {

    private static final int FEWEST_LEAD_INS = 2;

    private final Forms forms;

    MarkHeadings(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> copy, CleaningRecord record) {
        List<Line> lines = withoutLeadIns(withWholeHeadings(copy), record);
        PageLayout page = PageLayout.of(lines);
        MarkedLines marked = MarkedLines.of(lines, page, forms);
        HeadingLines headings = new HeadingLines(lines, page, marked, forms);
        Optional<Line.Shown> highest = highest(lines);
        List<Line> result = new ArrayList<>();
        boolean after = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i + 1 == lines.size();
            boolean free = after || marked.isFree(i) || headings.endsTitle(i - 1);
            Optional<Wrapped> wrapped = last ? Optional.empty() : wrapped(line);
            int length = free ? headings.length(i) : 0;
            boolean annex = after && isNamedAnnex(lines, i);
            if (wrapped.isPresent()) {
                line = unwrapped(line, wrapped.get(), record);
            } else if (isHeadingOfPage(line)
                    && !(last && !line.layout().shown().isHeading())
                    && (free || line.layout().shown() != Line.Shown.CENTRED)) {
                boolean inner = line.layout().shown().isHeading()
                        && line.layout().shown() != highest.orElseThrow()
                        && forms.unnumbered().annexWord(line.text()) == 0;
                line = line.as(inner ? Line.Role.SUBHEADING : Line.Role.HEADING);
            } else if (after && isTitleOfAnnex(lines, i, headings)) {
                line = line.as(Line.Role.SUBHEADING);
            } else if (free && (isNamed(lines, i, page) || length > 0)) {
                line = Line.join(lines.subList(i, i + Math.max(1, length))).as(Line.Role.HEADING);
                i += Math.max(1, length) - 1;
            }
            after = line.role() == Line.Role.HEADING || line.role() == Line.Role.SUBHEADING;
            if (after && !annex && !line.layout().shown().isHeading()) {
                record.report(Code.UNNUMBERED_HEADING, line, Quotation.of(line.text()));
            }
            result.add(line);
        }
        return result;
    }

    /** Joins the lines of each heading that a web page shows in several lines. */
    private List<Line> withWholeHeadings(List<Line> lines) {
        List<Line> whole = new ArrayList<>();
        for (Line line : lines) {
            Line before = whole.isEmpty() ? line : whole.get(whole.size() - 1);
            if (!whole.isEmpty() && isOneHeading(before, line)) {
                whole.set(whole.size() - 1, Line.join(List.of(before, line)));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private boolean isOneHeading(Line first, Line second) {
        boolean shown = first.role() == Line.Role.TEXT
                && second.role() == Line.Role.TEXT
                && first.layout().shown() != Line.Shown.PLAIN
                && first.layout().shown() != Line.Shown.ITEM
                && first.layout().shown() == second.layout().shown();
        boolean open = second.layout().edge() == Line.Edge.LINE || Sentence.endsWithComma(first.text());
        return shown
                && open
                && !forms.heading().isNumeral(first.text())
                && forms.heading().read(second.text()).isEmpty()
                && forms.unnumbered().isPossible(first.text() + second.text());
    }

    /**
     * Divides lines that begin with a heading in brackets. A single one, without any other in brackets, may be words of an
     * editor or an agency; it is reported.
     */
    private List<Line> withoutLeadIns(List<Line> lines, CleaningRecord record) {
        List<Line> divided = new ArrayList<>();
        for (Line line : lines) {
            int end = line.role() == Line.Role.TEXT ? forms.unnumbered().leadIn(line.text()) : 0;
            if (end > 0) {
                divided.add(line.slice(0, end));
            }
            divided.add(line.slice(end, line.text().length()));
        }
        long alone = lines.stream()
                .filter(line ->
                        line.role() == Line.Role.TEXT && forms.unnumbered().isBracketed(line.text()))
                .count();
        int found = divided.size() - lines.size();
        if (found + alone >= FEWEST_LEAD_INS) {
            return divided;
        }
        lines.stream()
                .filter(line -> found > 0 && line.role() == Line.Role.TEXT)
                .forEach(line -> reportLeadIn(line, forms.unnumbered().leadIn(line.text()), record));
        return lines;
    }

    private static void reportLeadIn(Line line, int end, CleaningRecord record) {
        if (end > 0) {
            Line words = line.slice(0, end);
            record.report(Code.LEAD_IN, words, Quotation.of(words.text()), "");
        }
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

    /** Whether a line below the word for an annex is its title. */
    private boolean isTitleOfAnnex(List<Line> lines, int i, HeadingLines headings) {
        return isBelowAnnex(lines, i) && i + 1 < lines.size() && headings.isShort(i);
    }

    /** Whether a line is without doubt the title of an annex: it names a document. */
    private boolean isNamedAnnex(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return isBelowAnnex(lines, i)
                && (forms.unnumbered().isAnnexed(text) || forms.title().matches(text));
    }

    private boolean isBelowAnnex(List<Line> lines, int i) {
        String above = lines.get(i - 1).text();
        return forms.unnumbered().annexWord(above) == above.length();
    }
}
