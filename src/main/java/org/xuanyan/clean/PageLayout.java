package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The layout of the lines of a copy, measured over all of them.
 *
 * @param wrapped whether lines end at a margin, and not where paragraphs end
 * @param full the width of a full line, in full-width cells
 * @param opening the width of a full line that begins a paragraph, whose indent was lost
 * @param gapTells whether more empty lines stand between paragraphs than inside them, for no other reason
 * @param gap the usual number of empty lines between paragraphs, their median
 * @param indentTells whether paragraphs begin with an indent, and other lines do not
 * @param roomTells whether a line is broken only where nothing more fits into it
 * @param gapShowsIndent whether empty lines stand where the indent changes: below the first line of each paragraph that has
 *     more, and above it, but not between two paragraphs of one line
 */
record PageLayout(
        boolean wrapped,
        double full,
        double opening,
        boolean gapTells,
        int gap,
        boolean indentTells,
        boolean roomTells,
        boolean gapShowsIndent) {

    /** The fewest lines that can be measured. */
    private static final int FEWEST = 3;
    /** A full line may be this much shorter, because the next character did not fit. */
    private static final double TOLERANCE = 1.25;

    /** The least share of a full line that words fill; the rest is the indent. */
    private static final double LEAST_WORDS = 0.5;

    /** The width of the usual indent, in full-width cells. */
    private static final double INDENT = 2;

    /** A line is near the margin within this distance of it, or within a quarter of the measure if that is less. */
    private static final double NEAR_MARGIN = 3.75;

    private static final double NEAR_SHARE = 0.25;

    /** A line that is at least this share of a full first line may be one. */
    private static final double LONG = 0.8;

    private static final Pattern SQUEEZED = Pattern.compile("[\\p{P}&&[^·—…-]]");

    /** Measures the lines. */
    static PageLayout of(List<Line> lines) {
        List<Double> open = new ArrayList<>();
        int wide = 0;
        boolean blocks =
                lines.stream().skip(1).filter(line -> line.layout().gap() == 0).count() >= FEWEST;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!Sentence.ends(line.text())
                    && line.role() == Line.Role.TEXT
                    && !(blocks && PageSurvey.isAlone(lines, i))) {
                open.add(line.layout().width());
            }
        }
        double margin = Quantile.of(open, 0.9);
        long near = open.stream()
                .filter(w -> w >= margin - Math.min(NEAR_MARGIN, NEAR_SHARE * margin) && w <= margin + TOLERANCE)
                .count();
        for (Line line : lines) {
            wide += line.layout().width() > margin + 2 ? 1 : 0;
        }
        boolean wrapped = open.size() >= FEWEST && near >= 0.6 * open.size() && wide <= 0.1 * lines.size();
        return wrapped
                ? surveyed(new PageSurvey(lines, margin, blocks))
                : new PageLayout(false, margin, margin, false, 0, false, false, false);
    }

    private static PageLayout surveyed(PageSurvey survey) {
        double full = survey.full();
        double opening = survey.opening(full);
        return new PageLayout(
                true,
                full,
                opening,
                survey.gapTells(),
                (int) survey.gap(),
                survey.indentTells(),
                survey.roomTells(full, opening),
                survey.gapShowsIndent());
    }

    /** Whether a line reaches the margin. */
    boolean isFull(Line line) {
        return line.layout().width() >= full - TOLERANCE && hasWords(line);
    }

    /** Whether a line is not mostly blank, as a centred one is whose blanks are wider than in the print. */
    private boolean hasWords(Line line) {
        return Sentence.width(line.text()) >= LEAST_WORDS * full;
    }

    /** Whether the first line of a paragraph reaches the margin, with its indent or without it. */
    boolean isFullOpening(Line line) {
        boolean indented = indentTells && line.layout().indented();
        return hasWords(line)
                && line.layout().width() >= (indented ? full - INDENT - TOLERANCE : opening - TOLERANCE / 2);
    }

    /**
     * Whether a line ends its paragraph, because the beginning of the next line has room in it.
     *
     * @param first whether the line begins its paragraph
     */
    boolean hasRoom(Line line, boolean first, Line next) {
        return roomTells && LineRoom.of(line, next) <= (first ? opening : full);
    }

    /**
     * Whether the first line of a paragraph, whose indent was lost, is full and goes on in the next line: what stands at the
     * beginning of that has no room in it, and that is wider than the first line of another paragraph, or the last one.
     */
    boolean goesOnBelow(Line line, Line next) {
        boolean other = indentTells && next.layout().indented()
                || gapTells && next.layout().gap() >= gap
                || next.role() != Line.Role.TEXT;
        return wrapped
                && widthTells()
                && !other
                && !Sentence.ends(line.text())
                && line.layout().width() >= LONG * opening
                && LineRoom.of(line, next) > opening
                && (next.layout().width() > opening + TOLERANCE / 2 || Sentence.ends(next.text()));
    }

    /** Whether a line is too short to tell whether it begins a paragraph. */
    boolean isShort(Line line) {
        return line.layout().width() < opening - 2;
    }

    /** Whether the lost indents of first lines show in their widths. */
    boolean widthTells() {
        return full - opening >= 1;
    }

    /** Returns the width below which a line begins a paragraph; other lines seldom miss the margin. */
    double divide() {
        return Math.max((full + opening) / 2, full - TOLERANCE / 2);
    }

    /**
     * Returns the greatest width of a line if it began a paragraph: beside the lost indent there is room for one more
     * character only if punctuation is squeezed.
     */
    double openingRoom(Line line) {
        return opening + (SQUEEZED.matcher(line.text()).find() ? 1 : 0) + TOLERANCE / 2;
    }
}
