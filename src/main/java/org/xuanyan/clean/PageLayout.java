package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Collections;
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

    /** The width of the usual indent, in full-width cells. */
    private static final double INDENT = 2;

    /** A line is near the margin within this distance of it, or within a quarter of the measure if that is less. */
    private static final double NEAR_MARGIN = 3.75;

    private static final double NEAR_SHARE = 0.25;

    /** A line shorter than this share of the margin surely ends a paragraph. */
    private static final double SHORT = 0.8;

    /** A shorter line, as a share of the margin, is a heading and not the first line of a paragraph that has more. */
    private static final double OPENING = 0.7;

    /** The fewest lines that show whether lines are broken only where nothing more fits. */
    private static final int MANY = 20;
    /** The fewest lines of each kind that show whether empty lines stand where the indent changes. */
    private static final int SEVERAL = 5;
    /** The greatest share of other lines. */
    private static final double RARE = 0.03;
    /** The share of lines beside an empty line, if such lines stand where the indent changes; pages end anywhere. */
    private static final double OFTEN = 0.85;

    private static final Pattern SQUEEZED = Pattern.compile("[\\p{P}&&[^·—…-]]");

    /** Measures the lines. */
    static PageLayout of(List<Line> lines) {
        List<Double> open = new ArrayList<>();
        int wide = 0;
        boolean blocks =
                lines.stream().skip(1).filter(line -> line.layout().gap() == 0).count() >= FEWEST;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!Sentence.ends(line.text()) && line.role() == Line.Role.TEXT && !(blocks && isAlone(lines, i))) {
                open.add(line.layout().width());
            }
        }
        double margin = quantile(open, 0.9);
        long near = open.stream()
                .filter(w -> w >= margin - Math.min(NEAR_MARGIN, NEAR_SHARE * margin) && w <= margin + TOLERANCE)
                .count();
        for (Line line : lines) {
            wide += line.layout().width() > margin + 2 ? 1 : 0;
        }
        boolean wrapped = open.size() >= FEWEST && near >= 0.6 * open.size() && wide <= 0.1 * lines.size();
        return wrapped
                ? new Survey(lines, margin, blocks).page()
                : new PageLayout(false, margin, margin, false, 0, false, false, false);
    }

    /** Whether empty lines stand above and below a line, so that it is a whole paragraph or heading. */
    private static boolean isAlone(List<Line> lines, int i) {
        return (i == 0 || lines.get(i).layout().gap() > 0)
                && (i + 1 == lines.size() || lines.get(i + 1).layout().gap() > 0);
    }

    /** Whether a line reaches the margin. */
    boolean isFull(Line line) {
        return line.layout().width() >= full - TOLERANCE;
    }

    /** Whether the first line of a paragraph reaches the margin, with its indent or without it. */
    boolean isFullOpening(Line line) {
        boolean indented = indentTells && line.layout().indented();
        return line.layout().width() >= (indented ? full - INDENT - TOLERANCE : opening - TOLERANCE / 2);
    }

    /**
     * Whether a line ends its paragraph, because the beginning of the next line has room in it.
     *
     * @param first whether the line begins its paragraph
     */
    boolean hasRoom(Line line, boolean first, Line next) {
        return roomTells && LineRoom.of(line, next) <= (first ? opening : full);
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

    static double quantile(List<Double> widths, double share) {
        if (widths.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(widths);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    /** Compares lines that surely begin a paragraph with lines that surely continue one. */
    private static final class Survey {

        private final List<Double> opening = new ArrayList<>();
        private final List<Double> continuing = new ArrayList<>();
        private final List<Double> gapsBetween = new ArrayList<>();
        private final List<Double> gapsInside = new ArrayList<>();
        private final List<Double> roomOpening = new ArrayList<>();
        private final List<Double> roomContinuing = new ArrayList<>();
        private final List<Double> aloneOpening = new ArrayList<>();
        private final List<Boolean> gapBelowFirst = new ArrayList<>();
        private final List<Boolean> gapBelowOther = new ArrayList<>();
        private final double margin;
        private int indentsBetween;
        private final List<Double> gapsBelowClauses = new ArrayList<>();
        private int indentsBelowClauses;
        private int indentsAfterStops;
        private int indentsInside;

        /**
         * Measures lines.
         *
         * @param blocks whether empty lines stand between blocks of lines
         */
        Survey(List<Line> lines, double margin, boolean blocks) {
            this.margin = margin;
            for (int i = 1; i < lines.size(); i++) {
                Line before = lines.get(i - 1);
                Line line = lines.get(i);
                if (before.role() == Line.Role.TEXT && line.role() == Line.Role.TEXT) {
                    compare(before, line, blocks && isAlone(lines, i));
                    if (i > 1 && before.layout().width() >= SHORT * margin) {
                        addRoom(lines.get(i - 2), before, line);
                        addGap(lines.get(i - 2), before, line);
                    }
                }
            }
        }

        /** Adds how wide a line inside a sentence would be with what stands at the beginning of the next. */
        private void addRoom(Line above, Line line, Line next) {
            if (Sentence.ends(line.text()) || Sentence.continues(next.text())) {
                return;
            }
            if (above.role() != Line.Role.TEXT
                    || Sentence.ends(above.text()) && above.layout().width() < SHORT * margin) {
                roomOpening.add(LineRoom.of(line, next));
            } else if (!Sentence.ends(above.text())) {
                roomContinuing.add(LineRoom.of(line, next));
            }
        }

        /** Adds whether an empty line stands below a line inside a sentence. */
        private void addGap(Line above, Line line, Line next) {
            if (Sentence.ends(line.text())) {
                return;
            }
            if (above.role() == Line.Role.TEXT && !Sentence.ends(above.text())) {
                gapBelowOther.add(next.layout().gap() > 0);
            } else if (above.role() != Line.Role.TEXT || above.layout().width() < SHORT * margin) {
                gapBelowFirst.add(next.layout().gap() > 0);
            }
        }

        private void compare(Line before, Line line, boolean alone) {
            boolean ends = Sentence.ends(before.text());
            boolean isOpen = !Sentence.ends(line.text()) && !alone;
            double width = line.layout().width();
            if (endsClause(before, line)) {
                gapsBelowClauses.add((double) line.layout().gap());
                indentsBelowClauses += line.layout().indented() ? 1 : 0;
                return;
            }
            indentsAfterStops += ends && line.layout().indented() ? 1 : 0;
            if (!ends) {
                gapsInside.add((double) line.layout().gap());
                indentsInside += line.layout().indented() ? 1 : 0;
                boolean below = before.layout().width() < OPENING * margin;
                if (isOpen && (!below || width >= OPENING * margin)) {
                    (below ? opening : continuing).add(width);
                }
            } else if (before.layout().width() < SHORT * margin) {
                gapsBetween.add((double) line.layout().gap());
                indentsBetween += line.layout().indented() ? 1 : 0;
                if (!Sentence.ends(line.text()) && width >= OPENING * margin) {
                    (isOpen ? opening : aloneOpening).add(width);
                }
            }
        }

        /** Whether a short line with a comma may end a clause of a preamble, because an indent or an empty line is below it. */
        private boolean endsClause(Line before, Line line) {
            return Sentence.endsWithComma(before.text())
                    && before.layout().width() < SHORT * margin
                    && (line.layout().indented() || line.layout().gap() > 0);
        }

        PageLayout page() {
            double measured = continuing.isEmpty() ? margin : quantile(continuing, 0.5);
            boolean unmeasured = continuing.size() < FEWEST && measured < SHORT * margin;
            double full = unmeasured ? margin : measured;
            boolean gapShowsIndent = gapShowsIndent();
            if (gapShowsIndent) {
                opening.addAll(aloneOpening);
            }
            double first = opening.size() < FEWEST ? full : quantile(opening, 0.5);
            double inside = quantile(gapsInside, 0.5);
            if (gapsBetween.isEmpty() && gapsBelowClauses.size() > 1) {
                gapsBetween.addAll(gapsBelowClauses);
                indentsBetween = indentsBelowClauses;
            }
            double between = quantile(gapsBetween, 0.5);
            boolean indents = gapsBetween.size() >= 2
                    ? indentsBetween > 0.7 * gapsBetween.size() && indentsInside < 0.2 * gapsInside.size() + 1
                    : indentsAfterStops >= FEWEST && indentsInside == 0;
            first = Math.min(first, full);
            return new PageLayout(
                    true,
                    full,
                    first,
                    between > inside && !gapShowsIndent,
                    (int) between,
                    indents,
                    roomTells(full, first),
                    gapShowsIndent);
        }

        private boolean gapShowsIndent() {
            return Math.min(gapBelowFirst.size(), gapBelowOther.size()) >= SEVERAL
                    && gaps(gapBelowFirst) >= OFTEN * gapBelowFirst.size()
                    && gaps(gapBelowOther) <= (1 - OFTEN) * gapBelowOther.size();
        }

        private static long gaps(List<Boolean> gaps) {
            return gaps.stream().filter(gap -> gap).count();
        }

        private boolean roomTells(double full, double first) {
            long room = roomContinuing.stream().filter(width -> width <= full).count()
                    + roomOpening.stream().filter(width -> width <= first).count();
            int measured = roomContinuing.size() + roomOpening.size();
            return measured >= MANY && room <= RARE * measured;
        }
    }
}
