package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lines that go on in the line after the next, as those of two columns do which a program wrote in turn. Whether a line goes on in
 * another one is told by the character at its end and that at the beginning of the other: in a text that is in order, the two
 * often follow each other inside other lines, too.
 *
 * <p>Measured on four declarations in lines of 12 to 45 characters: of ten lines that tell, at most five seem to go on in the
 * line after the next; where lines alternate, at least nine do.
 */
final class AlternatingLines {

    /** So many lines that tell are looked at together. */
    private static final int TOGETHER = 10;

    /** So many of them go on in the line after the next if lines alternate. */
    private static final int FEWEST = 8;

    private final List<Line> lines;
    private final Set<Integer> pairs = new TreeSet<>();

    private AlternatingLines(List<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            for (int i = 1; i < line.text().length(); i++) {
                pairs.add(pair(line.text().charAt(i - 1), line.text().charAt(i)));
            }
        }
    }

    /**
     * Line that tells where it goes on.
     *
     * @param alternates whether that is the line after the next
     */
    private record TellingLine(int index, boolean alternates) {}

    /** Adds the parts of a copy in which lines alternate. */
    static void report(List<Line> lines, CleaningRecord record) {
        new AlternatingLines(lines).report(record);
    }

    private void report(CleaningRecord record) {
        List<TellingLine> telling = telling();
        int start = 0;
        int end = 0;
        for (int i = 0; i + TOGETHER <= telling.size(); i++) {
            List<TellingLine> alternating = telling.subList(i, i + TOGETHER).stream()
                    .filter(TellingLine::alternates)
                    .toList();
            if (alternating.size() >= FEWEST) {
                int first = lines.get(alternating.get(0).index()).start();
                if (first > end && end > 0) {
                    record.disordered().add(start, end);
                }
                start = first > end ? first : start;
                end = lines.get(alternating.get(alternating.size() - 1).index() + 2)
                        .end();
            }
        }
        if (end > 0) {
            record.disordered().add(start, end);
        }
    }

    private List<TellingLine> telling() {
        List<TellingLine> telling = new ArrayList<>();
        for (int i = 0; i + 2 < lines.size(); i++) {
            boolean next = isSeen(lines.get(i), lines.get(i + 1));
            boolean afterNext = isSeen(lines.get(i), lines.get(i + 2));
            if (next != afterNext && begins(lines.get(i + 1)) && begins(lines.get(i + 2))) {
                telling.add(new TellingLine(i, afterNext));
            }
        }
        return telling;
    }

    /** Whether the end of a line and the beginning of another follow each other inside a line. */
    private boolean isSeen(Line line, Line other) {
        char end = line.text().charAt(line.text().length() - 1);
        return Character.isIdeographic(end)
                && begins(other)
                && pairs.contains(pair(end, other.text().charAt(0)));
    }

    private static boolean begins(Line line) {
        return Character.isIdeographic(line.text().charAt(0));
    }

    private static int pair(char one, char other) {
        return one << Character.SIZE | other;
    }
}
