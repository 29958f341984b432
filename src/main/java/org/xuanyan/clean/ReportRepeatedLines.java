package org.xuanyan.clean;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xuanyan.problem.Code;

/**
 * Lines inside a paragraph that stand twice, one block below the other: a program took the last lines of a page once more with the
 * next one. Which of them belong to the text is left to the editor.
 */
final class ReportRepeatedLines implements CleaningRule {

    /** The most lines that two pages have in common. */
    private static final int MOST = 6;

    /** A shorter line may recur. */
    private static final int SHORTEST = 10;

    /** The fewest capitals of a mark that recurs. */
    private static final int FEWEST_CAPITALS = 5;

    private final Writing writing;

    ReportRepeatedLines(Forms forms) {
        writing = forms.writing();
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        for (int i = 1; i < lines.size(); i++) {
            int number = repeated(lines, i);
            if (number > 0) {
                Line first = lines.get(i);
                record.report(Code.REPEATED_WORDS, first, Quotation.of(first.text()));
                i += number - 1;
            }
        }
        reportCapitals(lines, record);
        return lines;
    }

    /** Reports lines of capitals that recur, as a mark across each page does. */
    private void reportCapitals(List<Line> lines, CleaningRecord record) {
        Map<String, Long> times = lines.stream()
                .filter(this::isOfCapitals)
                .collect(Collectors.groupingBy(Line::text, TreeMap::new, Collectors.counting()));
        lines.stream()
                .filter(line -> times.getOrDefault(line.text(), 0L) > 1 && isOfCapitals(line))
                .forEach(line -> record.report(
                        Code.RECURRING_LINE, line, Math.toIntExact(times.get(line.text())), Quotation.of(line.text())));
    }

    private boolean isOfCapitals(Line line) {
        String text = line.text();
        return line.role() == Line.Role.TEXT
                && text.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
                && text.chars().noneMatch(Character::isLowerCase)
                && !writing.ends(text);
    }

    /** Returns how many lines from here on are the same as those directly above; 0 if none is, or if they are whole paragraphs. */
    private int repeated(List<Line> lines, int i) {
        for (int number = 1; number <= Math.min(MOST, Math.min(i, lines.size() - i)); number++) {
            List<Line> above = lines.subList(i - number, i);
            List<Line> below = lines.subList(i, i + number);
            if (isSame(above, below)) {
                return number;
            }
        }
        return 0;
    }

    private boolean isSame(List<Line> above, List<Line> below) {
        boolean inside = false;
        for (int i = 0; i < above.size(); i++) {
            Line line = above.get(i);
            if (line.isOfTable()
                    || line.role() != Line.Role.TEXT
                    || writing.size(line.text()) < SHORTEST
                    || !line.text().equals(below.get(i).text())) {
                return false;
            }
            inside |= !writing.ends(line.text());
        }
        return inside;
    }
}
