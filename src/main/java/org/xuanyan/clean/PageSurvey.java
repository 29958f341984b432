package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;

/** Compares lines that surely begin a paragraph with lines that surely continue one. */
final class PageSurvey {

    /** The fewest lines that can be measured. */
    private static final int FEWEST = 3;

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
    PageSurvey(List<Line> lines, double margin, boolean blocks) {
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

    /** Whether empty lines stand above and below a line, so that it is a whole paragraph or heading. */
    static boolean isAlone(List<Line> lines, int i) {
        return (i == 0 || lines.get(i).layout().gap() > 0)
                && (i + 1 == lines.size() || lines.get(i + 1).layout().gap() > 0);
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

    /** Returns the width of a full line that continues a paragraph. */
    double full() {
        double measured = continuing.isEmpty() ? margin : Quantile.of(continuing, 0.5);
        boolean unmeasured = continuing.size() < FEWEST && measured < SHORT * margin;
        return unmeasured ? margin : measured;
    }

    /**
     * Returns the width of a full line that begins a paragraph.
     *
     * @param full that of a line that continues one
     */
    double opening(double full) {
        List<Double> first = new ArrayList<>(opening);
        if (gapShowsIndent()) {
            first.addAll(aloneOpening);
        }
        return first.size() < FEWEST ? full : Math.min(Quantile.of(first, 0.5), full);
    }

    /** Returns the median of the numbers of empty lines between paragraphs. */
    double gap() {
        return Quantile.of(areClauses() ? gapsBelowClauses : gapsBetween, 0.5);
    }

    /** Whether more empty lines stand between paragraphs than inside them. */
    boolean gapTells() {
        return gap() > Quantile.of(gapsInside, 0.5) && !gapShowsIndent();
    }

    /** Whether paragraphs begin with an indent, and other lines do not. */
    boolean indentTells() {
        int between = areClauses() ? gapsBelowClauses.size() : gapsBetween.size();
        int indented = areClauses() ? indentsBelowClauses : indentsBetween;
        return between >= 2
                ? indented > 0.7 * between && indentsInside < 0.2 * gapsInside.size() + 1
                : indentsAfterStops >= FEWEST && indentsInside == 0;
    }

    /** Whether the clauses of a preamble have to show what stands between paragraphs. */
    private boolean areClauses() {
        return gapsBetween.isEmpty() && gapsBelowClauses.size() > 1;
    }

    /** Whether empty lines stand where the indent changes. */
    boolean gapShowsIndent() {
        return Math.min(gapBelowFirst.size(), gapBelowOther.size()) >= SEVERAL
                && gaps(gapBelowFirst) >= OFTEN * gapBelowFirst.size()
                && gaps(gapBelowOther) <= (1 - OFTEN) * gapBelowOther.size();
    }

    private static long gaps(List<Boolean> gaps) {
        return gaps.stream().filter(gap -> gap).count();
    }

    /**
     * Whether a line is broken only where nothing more fits into it.
     *
     * @param full the width of a full line that continues a paragraph
     * @param first that of one that begins a paragraph
     */
    boolean roomTells(double full, double first) {
        long room = roomContinuing.stream().filter(width -> width <= full).count()
                + roomOpening.stream().filter(width -> width <= first).count();
        int measured = roomContinuing.size() + roomOpening.size();
        return measured >= MANY && room <= RARE * measured;
    }
}
