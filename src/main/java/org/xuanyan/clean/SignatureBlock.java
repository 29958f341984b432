package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The lines of those who signed, and of day and place. They are read from the last line up, in any of the layouts that
 * copies have; what stands below them is not part of the block.
 *
 * @param first index of the first line
 * @param end index after the last line
 * @param rows in the order of the copy
 */
record SignatureBlock(int first, int end, List<SignatureRow> rows) {

    /** The largest number of lines below the block. */
    private static final int REACH = 8;

    /** The largest number of lines below a block with names and a day, if none of them has a sentence. */
    private static final int FAR_REACH = 40;

    /** Fewer names need a day beside them, if other lines stand below. */
    private static final int SURE = 3;

    /**
     * Finds the last signatures of a copy.
     *
     * @param isPlace whether a line is known to be a place
     */
    static Optional<SignatureBlock> find(List<Line> lines, Forms forms, Predicate<String> isPlace) {
        return aboveSources(lines, forms, isPlace).or(() -> fromEnd(lines, forms, isPlace));
    }

    /** Finds signatures right above the last heading under which a site lists its sources, or notes stand. */
    private static Optional<SignatureBlock> aboveSources(List<Line> lines, Forms forms, Predicate<String> isPlace) {
        return IntStream.iterate(lines.size() - 1, i -> i > Math.max(0, lines.size() - FAR_REACH), i -> i - 1)
                .filter(i -> forms.sources().isHeading(lines.get(i).text()))
                .mapToObj(i -> above(i, new SignatureReader(lines, forms, isPlace).rowsAbove(i)))
                .filter(SignatureBlock::isSure)
                .findFirst();
    }

    private static Optional<SignatureBlock> fromEnd(List<Line> lines, Forms forms, Predicate<String> isPlace) {
        boolean sentences = false;
        for (int end = lines.size(); end > 0; end--) {
            int below = lines.size() - end;
            if (below > (sentences ? REACH : FAR_REACH)) {
                return Optional.empty();
            }
            SignatureBlock block = above(end, new SignatureReader(lines, forms, isPlace).rowsAbove(end));
            if (below == 0
                    ? block.isLikely() || block.isSingle(lines, forms)
                    : below <= REACH ? block.isSure() : block.isDated()) {
                return Optional.of(block);
            }
            if (forms.heading().isTitle(lines.get(end - 1).text())) {
                return Optional.empty();
            }
            sentences |= Sentence.endsIn(lines.get(end - 1).text());
        }
        return Optional.empty();
    }

    private static SignatureBlock above(int end, List<SignatureRow> rows) {
        int lines = rows.stream().mapToInt(row -> row.lines().size()).sum();
        return new SignatureBlock(end - lines, end, rows);
    }

    /** Returns the number of those who signed. */
    int names() {
        return rows.stream().mapToInt(row -> row.signatories().size()).sum();
    }

    private boolean hasDay() {
        return rows.stream().anyMatch(SignatureRow::isDay);
    }

    /** Whether there is a day, or more than one name. */
    private boolean isLikely() {
        return hasDay() || names() > 1;
    }

    /** Whether one office of a state and a name, with a blank or on lines of their own, stand below the last sentence. */
    private boolean isSingle(List<Line> lines, Forms forms) {
        return names() == 1
                && rows.size() == 1
                && first > 0
                && Sentence.ends(lines.get(first - 1).text())
                && forms.signatory().isOfState(rows.get(0).signatories().get(0).office())
                && isApart(rows.get(0), forms);
    }

    private static boolean isApart(SignatureRow row, Forms forms) {
        String line = row.lines().get(0).text();
        return row.asWritten()
                && (row.lines().size() > 1 || forms.signatory().cells(line).size() > 1);
    }

    private boolean isDated() {
        return hasDay() && names() > 0;
    }

    /** Whether there are a day and a name, or several names. */
    boolean isSure() {
        return isDated() || names() >= SURE;
    }
}
