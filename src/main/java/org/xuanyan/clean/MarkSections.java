package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.clean.HeadingForm.Heading;
import org.xuanyan.clean.HeadingForm.NumberingStyle;
import org.xuanyan.problem.Code;

/**
 * Section marks: {@code 三}, {@code 三、标题}, or {@code 三、} before the words of a paragraph. Only the outermost style of
 * numbering divides a copy; the numbers of inner styles stay in the text.
 */
final class MarkSections implements CleaningRule {

    private final Forms forms;

    MarkSections(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        PageLayout page = PageLayout.of(lines);
        Optional<NumberingStyle> style = outermost(lines, page);
        if (style.isEmpty()) {
            return lines;
        }
        List<Line> marked = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Heading> heading = candidate(lines, i, page).filter(h -> h.style() == style.get());
            if (heading.isPresent() && heading.get().ordinal() > last) {
                last = heading.get().ordinal();
                mark(line, heading.get(), page, marked);
            } else {
                marked.add(line);
                heading.ifPresent(h -> reportRepeated(line, record));
            }
        }
        return marked;
    }

    private void mark(Line line, Heading heading, PageLayout page, List<Line> marked) {
        boolean title = forms.heading().isTitle(line.text()) && !(page.wrapped() && page.isFullOpening(line));
        if (title || heading.rest() == line.text().length()) {
            marked.add(line.as(Line.Role.MARK));
        } else {
            marked.add(line.slice(0, heading.rest()).as(Line.Role.MARK));
            marked.add(line.slice(heading.rest(), line.text().length()));
        }
    }

    private Optional<NumberingStyle> outermost(List<Line> lines, PageLayout page) {
        Map<NumberingStyle, Integer> counts = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Heading> heading = candidate(lines, i, page);
            if (heading.isPresent()) {
                boolean alone = heading.get().rest() == lines.get(i).text().length();
                int weight = alone && heading.get().style() != NumberingStyle.ARABIC ? 2 : 1;
                counts.merge(heading.get().style(), weight, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns the heading in a line where a section can begin. */
    private Optional<Heading> candidate(List<Line> lines, int i, PageLayout page) {
        Optional<Heading> heading = forms.heading().read(lines.get(i).text());
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
