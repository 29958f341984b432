package org.xuanyan.clean;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/** Short lines that are titles without a number: below a section mark, or repeated in several sections. */
final class TitleLines {

    private static final int LONGEST = 16;

    private static final Pattern FORM = Pattern.compile("[\\p{IsHan}\\s、“”]+");

    private final List<Line> lines;
    private final PageLayout page;
    private final HeadingForm heading;
    private final Set<String> recurring = new TreeSet<>();

    TitleLines(List<Line> lines, PageLayout page, HeadingForm heading) {
        this.lines = lines;
        this.heading = heading;
        this.page = page;
        Set<String> seen = new TreeSet<>();
        for (Line line : lines) {
            if (line.text().length() <= LONGEST && !seen.add(line.text())) {
                recurring.add(line.text());
            }
        }
    }

    /** Returns whether a line is such a title, and reports it, because otherwise it would be joined with the next. */
    boolean take(int i, CleaningRecord record) {
        Line line = lines.get(i);
        boolean below = i > 0 && lines.get(i - 1).role() == Line.Role.MARK;
        boolean again = recurring.contains(line.text())
                && (i == 0 || Sentence.ends(lines.get(i - 1).text()));
        boolean title = (below || again)
                && line.role() == Line.Role.TEXT
                && line.text().length() <= LONGEST
                && FORM.matcher(line.text()).matches()
                && !Sentence.continues(lines.get(i + 1).text())
                && !(page.wrapped() && page.isFullOpening(line));
        if (title && !heading.isTitle(line.text())) {
            record.report(Code.TITLE_LINE, line, Quotation.of(line.text()));
        }
        return title;
    }
}
