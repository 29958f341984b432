package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Han;

/**
 * Pieces of one printed line, each on a line of its own: where two marks stand closer together than their width, as in
 * {@code 》，} or {@code ：“}, some programs think that a line ends. The pieces of a line have room in the measure and fill it,
 * unless the paragraph ends with them. Where a sentence may end between two pieces and they do not fill a line, they stay
 * apart, and a doubt is reported.
 */
final class JoinPieces implements CleaningRule {

    /** The fewest lines that begin with a mark that no printed line begins with, if lines are in pieces, and the fewest full ones. */
    private static final int FEWEST = 2;

    /** The share of lines that are not wider than the measure. */
    private static final double MEASURE = 0.97;

    /** The least share of full lines among those that a sentence goes on after. */
    private static final double MOST = 0.6;

    /** A shorter line, as a share of the measure, may be a heading. */
    private static final double LONG = 0.5;

    /** The room, in cells, that a full line has: the indent of its paragraph, and a character that did not fit. */
    private static final double ROOM = 4;

    /** A line is as wide as the measure within this distance, in cells. */
    private static final double TOLERANCE = 1;

    /** What two marks that stand close together save, in cells. */
    private static final double SAVED = 0.5;

    private static final int QUOTED = 10;

    /** The greatest number of pairs of marks inside lines, as a share of the certain pieces, if lines are cut between marks. */
    private static final double UNCUT = 0.25;

    /**
     * How wide the lines are, in cells.
     *
     * @param limit the greatest width of a line
     * @param usual the width of a full line, in which digits and letters may be wider than they are counted
     */
    private record Measure(double limit, double usual) {

        boolean fills(double width) {
            return width >= usual - ROOM;
        }
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        Measure measure = new Measure(
                measure(lines, LineRoom::widest),
                measure(lines, line -> line.layout().width()));
        List<List<Line>> chains = chains(lines, measure, record);
        long certain = certain(chains);
        if (certain < FEWEST) {
            return lines;
        }
        if (fill(chains, measure)) {
            return joined(chains, measure, record);
        }
        return areCut(lines, certain) ? unmeasured(lines, record) : lines;
    }

    private static double measure(List<Line> lines, Function<Line, Double> width) {
        return Quantile.of(
                lines.stream()
                        .filter(line -> line.role() == Line.Role.TEXT)
                        .map(width)
                        .toList(),
                MEASURE);
    }

    /** Returns the lines, together with those below them that may be pieces of the same printed line. */
    private static List<List<Line>> chains(List<Line> lines, Measure measure, CleaningRecord record) {
        List<List<Line>> chains = new ArrayList<>();
        int first = 0;
        for (int end = 1; end <= lines.size(); end++) {
            if (end == lines.size()
                    || !isSeam(lines.get(end - 1), lines.get(end), record)
                    || width(lines.subList(first, end + 1)) > measure.limit() + tolerance(lines.get(end))) {
                chains.add(lines.subList(first, end));
                first = end;
            }
        }
        return chains;
    }

    /** Returns how many lines certainly are pieces. */
    private static long certain(List<List<Line>> chains) {
        return chains.stream()
                .flatMap(chain -> chain.stream().skip(1))
                .filter(line -> Sentence.continues(line.text()))
                .count();
    }

    /**
     * Whether a program cut the lines between marks: nearly no two marks that it would cut between stand together inside a
     * line.
     */
    private static boolean areCut(List<Line> lines, long certain) {
        long uncut = lines.stream()
                .map(Line::text)
                .mapToLong(text -> IntStream.range(1, text.length())
                        .filter(i -> meet(text.charAt(i - 1), text.charAt(i)))
                        .count())
                .sum();
        return uncut <= UNCUT * certain;
    }

    /**
     * Joins pieces where the measure of the lines is not known: those that certainly are some. Where a sentence may end before
     * others, a doubt is reported.
     */
    private static List<Line> unmeasured(List<Line> lines, CleaningRecord record) {
        List<Line> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean seam = i < lines.size() && isSeam(lines.get(i - 1), lines.get(i), record);
            if (seam && Sentence.continues(lines.get(i).text())) {
                record.line(lines.get(i), AccountReason.LINE_IN_PARAGRAPH);
                continue;
            }
            if (seam && mayDivide(lines.get(i - 1), lines.get(i))) {
                doubt(lines.get(i - 1), lines.get(i), true, record);
            }
            joined.add(joined(lines.subList(first, i)));
            first = i;
        }
        return joined;
    }

    /** Returns how much wider than the measure a line may be with a piece: no line begins with some marks. */
    private static double tolerance(Line piece) {
        return Sentence.continues(piece.text()) ? 3 * TOLERANCE : TOLERANCE;
    }

    /** Whether the lines that sentences go on after are full with their pieces. */
    private static boolean fill(List<List<Line>> chains, Measure measure) {
        List<Double> open = chains.stream()
                .filter(chain -> chain.get(0).role() == Line.Role.TEXT)
                .filter(chain -> !Sentence.ends(chain.get(chain.size() - 1).text()))
                .map(JoinPieces::width)
                .filter(width -> width >= LONG * measure.limit())
                .toList();
        long full = open.stream().filter(measure::fills).count();
        return full >= FEWEST && full >= MOST * open.size();
    }

    private static List<Line> joined(List<List<Line>> chains, Measure measure, CleaningRecord record) {
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            List<Line> chain = chains.get(i);
            Optional<Line> below = i + 1 < chains.size()
                    ? Optional.of(chains.get(i + 1).get(0))
                            .filter(line -> isSeam(chain.get(chain.size() - 1), line, record))
                    : Optional.empty();
            joined.addAll(joinedChain(chain, below, measure, record));
        }
        return joined;
    }

    /**
     * Joins pieces that have room in one line.
     *
     * @param below the line below if it begins like a piece, too, but has no room
     */
    private static List<Line> joinedChain(
            List<Line> pieces, Optional<Line> below, Measure measure, CleaningRecord record) {
        boolean full = measure.fills(width(pieces));
        List<Line> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < pieces.size(); i++) {
            Line before = pieces.get(i - 1);
            Line piece = pieces.get(i);
            boolean doubtful = mayDivide(before, piece);
            if (doubtful && (!full || below.isPresent() || width(pieces.subList(first, i)) <= ROOM)) {
                doubt(before, piece, !full, record);
            }
            if (doubtful && !full) {
                joined.add(joined(pieces.subList(first, i)));
                first = i;
            } else {
                record.line(piece, AccountReason.LINE_IN_PARAGRAPH);
            }
        }
        Line last = joined(pieces.subList(first, pieces.size()));
        below.filter(line ->
                        !full && mayDivide(last, line) && width(List.of(last, line)) <= measure.limit() + TOLERANCE)
                .ifPresent(line -> doubt(last, line, true, record));
        joined.add(last);
        return joined;
    }

    /** Whether a sentence, or what announces a quotation or a list, ends between two pieces. */
    private static boolean mayDivide(Line before, Line line) {
        return Sentence.ends(before.text()) && !Sentence.continues(line.text());
    }

    /** Whether two lines meet between two marks of which the second has its room before it, or the first behind it. */
    private static boolean isSeam(Line before, Line line, CleaningRecord record) {
        if (before.role() != Line.Role.TEXT
                || line.role() != Line.Role.TEXT
                || line.layout().gap() > 0
                || line.layout().indented()
                || record.isPageBreak(before.end(), line.start())) {
            return false;
        }
        return meet(
                before.text().charAt(before.text().length() - 1), line.text().charAt(0));
    }

    private static boolean meet(char last, char first) {
        return isMark(last) && isMark(first) && (isOpening(first) || Sentence.continues(String.valueOf(first)));
    }

    private static boolean isMark(char c) {
        return Han.isFullWidth(c) && !Character.isLetterOrDigit(c);
    }

    private static boolean isOpening(char c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** Returns the width of pieces on one line. */
    private static double width(List<Line> pieces) {
        return pieces.stream().mapToDouble(line -> line.layout().width()).sum() - SAVED * (pieces.size() - 1);
    }

    private static Line joined(List<Line> pieces) {
        Line first = pieces.get(0);
        return pieces.size() == 1
                ? first
                : Line.concatenate(pieces)
                        .laidOut(first.layout()
                                .measured(new Line.Layout(
                                        first.layout().gap(), first.layout().indented(), width(pieces))));
    }

    private static void doubt(Line before, Line line, boolean divided, CleaningRecord record) {
        String end = before.text();
        record.line(line, AccountReason.BY_LAYOUT);
        record.report(
                Code.JOIN_OR_PARAGRAPH,
                before.slice(end.length() - 1, end.length()),
                end.substring(Math.max(0, end.length() - QUOTED)),
                line.text().substring(0, Math.min(QUOTED, line.text().length())),
                divided ? "ends" : "goes-on");
    }
}
