package org.xuanyan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells from the places of lines where paragraphs begin, and which lines are headings. */
final class PrintedParagraphs {

    /** An indent of a first line is at least this wide, in em. */
    private static final double INDENT = 1.2;

    /** A smaller one counts only if nearly no line inside a sentence has it, in em. */
    private static final double NARROW_INDENT = 0.5;

    /** The greatest share of the lines inside a sentence that begin where first lines do. */
    private static final double MOST_INSIDE = 0.2;

    private static final double FEW_INSIDE = 0.05;
    /** A gap between paragraphs is at least this many times the usual distance of lines. */
    private static final double GAP = 1.22;
    /** Two lines begin at the same place within this distance, in em. */
    private static final double SAME = 0.4;
    /** Room for the next word that a typesetter leaves by stretching a line, in em. */
    private static final double STRETCH = 0.9;
    /** A heading that goes on in the next line has at least this share of the width. */
    private static final double LONG_HEADING = 0.6;
    /** Two lines that differ by less are of the same size, in points. */
    private static final double SAME_SIZE = 0.5;

    /** The number of characters by which the beginnings of paragraphs are compared. */
    private static final int FIRST_CHARACTERS = 2;

    /** The number of a paragraph. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.．)、]\\s?(?=\\D)");

    /** Fewer numbers in a row may be those of items inside a paragraph. */
    private static final int FEWEST_NUMBERS = 3;

    private final List<PrintedLine> lines;
    private final PageMeasure measure;
    private final boolean indentTells;
    private final double indent;
    private final boolean gapTells;

    /** The lines that stand at the right edge of their column, each by itself. */
    private final Set<Integer> atRight;

    /** The lines that begin with the numbers of paragraphs that are numbered through. */
    private final Set<Integer> numbered;

    /** The first characters of lines that surely begin paragraphs. */
    private final Set<String> beginnings;

    /** How a line stands out. */
    enum Style {
        /** Like most lines. */
        PLAIN,
        /** In the middle of its column. */
        CENTRED,
        /** Bolder than most lines. */
        BOLD,
        /** Larger than most lines. */
        LARGE
    }

    /** Whether a paragraph begins with a line. */
    enum Beginning {
        /** The line goes on with the paragraph before. */
        NO,
        /** A paragraph begins. */
        YES,
        /** A sentence ends at the margin, and neither a gap nor an indent tells; the next one begins as paragraphs do. */
        PROBABLY,
        /** The same, but no paragraph surely begins like the next sentence. */
        PROBABLY_NOT
    }

    /**
     * Measures the lines.
     *
     * @param lines in reading order; at least one
     */
    PrintedParagraphs(List<PrintedLine> lines) {
        this.lines = List.copyOf(lines);
        this.measure = PageMeasure.of(lines);
        this.atRight = RightAlignedLines.in(lines, measure);
        int gaps = 0;
        int ends = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean end = isPlain(i) && isEnd(lines.get(i - 1), lines.get(i));
            ends += end ? 1 : 0;
            gaps += end && isGap(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        boolean wide = tells(INDENT, MOST_INSIDE);
        boolean narrow = !wide && tells(NARROW_INDENT, FEW_INSIDE);
        this.indentTells = wide || narrow;
        this.indent = narrow ? NARROW_INDENT : INDENT;
        this.gapTells = 2 * gaps > ends;
        this.numbered = numbered();
        this.beginnings = IntStream.range(0, lines.size())
                .filter(i -> isSure(i).orElse(false))
                .mapToObj(i -> firstCharacters(lines.get(i)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns how a line stands out. */
    Style style(PrintedLine line) {
        if (line.size() >= PageMeasure.LARGE * measure.size()) {
            return Style.LARGE;
        }
        if (line.isBold() && !measure.bold()) {
            return Style.BOLD;
        }
        return measure.column(line).isCentred(line) ? Style.CENTRED : Style.PLAIN;
    }

    /**
     * Returns the index of the first line of the title: the first large line, if no sentence ends above it. Below a plain
     * line, such as the menu of a site, it must be larger than all headings.
     *
     * @return -1 if there is no such line
     */
    int title() {
        int first = 0;
        while (first < lines.size() && style(lines.get(first)) != Style.LARGE) {
            first++;
        }
        List<PrintedLine> above = lines.subList(0, first);
        boolean begun = first == lines.size() || above.stream().anyMatch(line -> isPlain(line) && line.endsSentence());
        boolean found = !begun && (above.stream().noneMatch(this::isPlain) || isLargest(first));
        return found ? first : -1;
    }

    private boolean isPlain(PrintedLine line) {
        return style(line) == Style.PLAIN;
    }

    /** Returns the lines that begin with the numbers 1, 2, 3… below the end of a sentence or a heading; none if these are few. */
    private Set<Integer> numbered() {
        Set<Integer> series = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher number = NUMBER.matcher(lines.get(i).text());
            boolean free = i == 0 || lines.get(i - 1).endsSentence() || !isPlain(lines.get(i - 1));
            if (number.lookingAt() && free && Integer.parseInt(number.group(1)) == series.size() + 1) {
                series.add(i);
            }
        }
        return series.size() < FEWEST_NUMBERS ? Set.of() : series;
    }

    /** Whether all lines below a title, which may have several lines, are smaller. */
    private boolean isLargest(int first) {
        double size = lines.get(first).size();
        return lines.stream()
                .skip(first)
                .dropWhile(line -> Math.abs(line.size() - size) < SAME_SIZE)
                .allMatch(line -> size - line.size() >= SAME_SIZE);
    }

    /** Returns the size of the largest heading after the first plain line below the title; 0 without any. */
    double largestHeading() {
        return lines.stream()
                .skip(Math.max(0, title()))
                .dropWhile(line -> style(line) != Style.PLAIN)
                .filter(line -> style(line) == Style.LARGE)
                .mapToDouble(PrintedLine::size)
                .max()
                .orElse(0);
    }

    /** Returns whether a paragraph begins with a line. */
    Beginning beginning(int i) {
        return isSure(i)
                .map(begins -> begins ? Beginning.YES : Beginning.NO)
                .orElseGet(() -> beginnings.contains(firstCharacters(lines.get(i)))
                        ? Beginning.PROBABLY
                        : Beginning.PROBABLY_NOT);
    }

    /** Returns whether a paragraph begins with a line; empty if neither a gap nor an indent tells. */
    private Optional<Boolean> isSure(int i) {
        if (i == 0) {
            return Optional.of(true);
        }
        PrintedLine before = lines.get(i - 1);
        PrintedLine line = lines.get(i);
        Style style = style(line);
        if (style != style(before) || Math.abs(line.size() - before.size()) > 0.08 * measure.size()) {
            return Optional.of(true);
        }
        if (style != Style.PLAIN) {
            boolean wraps =
                    before.width() >= LONG_HEADING * measure.column(before).width()
                            || style == Style.LARGE && i == titleEnd(i) && !before.endsSentence();
            return Optional.of(!wraps || isGap(before, line));
        }
        if (atRight.contains(i) || atRight.contains(i - 1)) {
            return Optional.of(true);
        }
        if (isGap(before, line)
                || !isFull(before, line) && !before.breaksOff()
                || line.isDivided()
                || numbered.contains(i)
                || endsRow(before, line)) {
            return Optional.of(true);
        }
        if (isIndented(line) && (indentTells && !isLevel(before, line) || before.endsSentence())) {
            return Optional.of(true);
        }
        boolean tells = indentTells || gapTells && PageMeasure.isTogether(before, line);
        return tells || !before.endsSentence() ? Optional.of(false) : Optional.empty();
    }

    private boolean isPlain(int i) {
        return style(lines.get(i - 1)) == Style.PLAIN && style(lines.get(i)) == Style.PLAIN;
    }

    /** Whether a line that is not full ends a sentence. */
    private boolean isEnd(PrintedLine before, PrintedLine line) {
        return !isFull(before, line) && before.endsSentence();
    }

    /**
     * Whether most lines below the end of a paragraph have an indent, and few of those inside a sentence.
     *
     * @param least the smallest indent, in em
     * @param inside the greatest share of the lines inside a sentence
     */
    private boolean tells(double least, double inside) {
        int ends = 0;
        int indents = 0;
        int open = 0;
        int indentsInside = 0;
        for (int i = 1; i < lines.size(); i++) {
            PrintedLine before = lines.get(i - 1);
            PrintedLine line = lines.get(i);
            boolean indented = measure.column(line).indent(line) >= least;
            if (isPlain(i) && isEnd(before, line)) {
                ends++;
                indents += indented ? 1 : 0;
            } else if (isPlain(i) && isFull(before, line) && !before.endsSentence()) {
                open++;
                indentsInside += indented ? 1 : 0;
            }
        }
        return 2 * indents > ends && indentsInside <= inside * open;
    }

    private static String firstCharacters(PrintedLine line) {
        return line.text().substring(0, Math.min(FIRST_CHARACTERS, line.text().length()));
    }

    /** Whether a line with wide gaps, such as an office and a name, goes no further. A name that wraps has no indent. */
    private boolean endsRow(PrintedLine before, PrintedLine line) {
        boolean wraps = indentTells && isIndented(before) && !isIndented(line);
        return before.isDivided() && !before.endsSentence() && !wraps;
    }

    /** Returns the index of the line if all lines before it belong to the title, otherwise -1. */
    private int titleEnd(int i) {
        double size = lines.get(0).size();
        boolean title = lines.subList(0, i).stream()
                .allMatch(line -> style(line) == Style.LARGE && Math.abs(line.size() - size) < SAME_SIZE);
        return title ? i : -1;
    }

    /** Whether there is more room between two lines than inside a paragraph. */
    private boolean isGap(PrintedLine before, PrintedLine line) {
        double distance = line.baseline() - before.baseline();
        double usual = measure.leading() * Math.max(1, line.size() / measure.size());
        return PageMeasure.isTogether(before, line) && (distance > GAP * usual || distance < 0);
    }

    private boolean isIndented(PrintedLine line) {
        return measure.column(line).indent(line) >= indent;
    }

    private boolean isLevel(PrintedLine before, PrintedLine line) {
        return PageMeasure.isTogether(before, line) && Math.abs(before.left() - line.left()) < SAME * line.size();
    }

    /** Whether the first word of the next line had no room in a line. */
    private boolean isFull(PrintedLine before, PrintedLine next) {
        ColumnEdges edges = measure.column(before);
        return edges.sharp() ? edges.room(before) < next.firstWord() + STRETCH : !before.endsSentence();
    }
}
