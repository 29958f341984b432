package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The fewest lines that begin with a mark that no printed line begins with, if lines are in pieces. */
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

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        double measure = Quantile.of(
                lines.stream()
                        .filter(line -> line.role() == Line.Role.TEXT)
                        .map(LineRoom::widest)
                        .toList(),
                MEASURE);
        List<List<Line>> chains = chains(lines, measure, record);
        return areInPieces(chains, measure) ? joined(chains, measure, record) : lines;
    }

    /** Returns the lines, together with those below them that may be pieces of the same printed line. */
    private static List<List<Line>> chains(List<Line> lines, double measure, CleaningRecord record) {
        List<List<Line>> chains = new ArrayList<>();
        int first = 0;
        for (int end = 1; end <= lines.size(); end++) {
            if (end == lines.size()
                    || !isSeam(lines.get(end - 1), lines.get(end), record)
                    || width(lines.subList(first, end + 1)) > measure + tolerance(lines.get(end))) {
                chains.add(lines.subList(first, end));
                first = end;
            }
        }
        return chains;
    }

    /** Returns how much wider than the measure a line may be with a piece: no line begins with some marks. */
    private static double tolerance(Line piece) {
        return Sentence.continues(piece.text()) ? 3 * TOLERANCE : TOLERANCE;
    }

    /** Whether some pieces certainly are some, and the lines that sentences go on after are full with them. */
    private static boolean areInPieces(List<List<Line>> chains, double measure) {
        long certain = chains.stream()
                .flatMap(chain -> chain.stream().skip(1))
                .filter(line -> Sentence.continues(line.text()))
                .count();
        List<Double> open = chains.stream()
                .filter(chain -> chain.get(0).role() == Line.Role.TEXT)
                .filter(chain -> !Sentence.ends(chain.get(chain.size() - 1).text()))
                .map(JoinPieces::width)
                .filter(width -> width >= LONG * measure)
                .toList();
        long full = open.stream().filter(width -> width >= measure - ROOM).count();
        return certain >= FEWEST && full >= MOST * open.size();
    }

    private static List<Line> joined(List<List<Line>> chains, double measure, CleaningRecord record) {
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
            List<Line> pieces, Optional<Line> below, double measure, CleaningRecord record) {
        boolean full = width(pieces) >= measure - ROOM;
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
        below.filter(line -> !full && mayDivide(last, line) && width(List.of(last, line)) <= measure + TOLERANCE)
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
        char last = before.text().charAt(before.text().length() - 1);
        char first = line.text().charAt(0);
        return isMark(last) && isMark(first) && (isOpening(first) || Sentence.continues(line.text()));
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
