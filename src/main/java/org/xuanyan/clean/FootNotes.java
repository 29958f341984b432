package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The notes at the foot of one page: each on lines of its own behind its number, or below it, or as many lines as there are
 * numbers above all of them.
 *
 * @param first index of the first line
 * @param numbers of the notes, each one more than the one before
 * @param lines index of the line of each number
 */
record FootNotes(int first, List<Integer> numbers, List<Integer> lines) {

    FootNotes {
        numbers = List.copyOf(numbers);
        lines = List.copyOf(lines);
    }

    /** Returns the index of the line with the number of a note. */
    int lineOf(int number) {
        return lines.get(numbers.indexOf(number));
    }

    /** Reads notes that stand between two lines; empty if something else stands there. */
    static Optional<FootNotes> of(List<Line> all, int first, int end, FootNoteForm form) {
        NumberedLineReader reader = new NumberedLineReader(form);
        for (int i = first; i < end; i++) {
            if (!reader.read(i, all.get(i))) {
                return Optional.empty();
            }
        }
        return reader.pending == 0 && !reader.numbers.isEmpty()
                ? Optional.of(new FootNotes(first, reader.numbers, reader.lines))
                : Optional.empty();
    }

    /** Reads line after line. */
    private static final class NumberedLineReader {

        private final FootNoteForm form;
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        /** How many numbers stand above their notes. */
        private int pending;

        private boolean open;

        NumberedLineReader(FootNoteForm form) {
            this.form = form;
        }

        /** Reads a line; false if it cannot stand there. */
        boolean read(int i, Line line) {
            Optional<Integer> number = form.numberAlone(line);
            Optional<Integer> before = form.numberBefore(line);
            if (number.isPresent()) {
                boolean run = pending > 0 && lines.get(lines.size() - 1) == i - 1;
                pending++;
                return (pending == 1 || run) && count(i, number.get());
            }
            if (before.isPresent() && pending == 0 && (numbers.isEmpty() || before.get() == next())) {
                open = !Sentence.ends(line.text());
                return count(i, before.get());
            }
            if (pending > 0) {
                pending--;
                open = !Sentence.ends(line.text());
                return true;
            }
            boolean goesOn = open;
            open = !Sentence.ends(line.text());
            return goesOn;
        }

        private boolean count(int i, int number) {
            boolean counts = numbers.isEmpty() || number == next();
            numbers.add(number);
            lines.add(i);
            return counts;
        }

        private int next() {
            return numbers.get(numbers.size() - 1) + 1;
        }
    }
}
