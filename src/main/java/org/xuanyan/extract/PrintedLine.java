package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Glyphs of one page on one line.
 *
 * @param page 0-based
 * @param column 0-based, from left to right
 * @param glyphs from left to right; the first and the last one are not blank
 * @param left the left edge of the first glyph, in points
 * @param right the right edge of the last glyph
 * @param baseline y of the line, downward
 * @param size the usual size of its font
 * @param stretched whether a typesetter made its spaces wider, to fill the column
 */
record PrintedLine(
        int page,
        int column,
        List<Glyph> glyphs,
        double left,
        double right,
        double baseline,
        double size,
        boolean stretched) {

    /** The share of an em that two glyphs of the same character are apart if a printer made them bold. */
    private static final double OVERPRINT = 0.2;
    /** Lines of two pages are at the same height within this distance, in points. */
    private static final double HEIGHT = 2;
    /** A gap between Western letters this wide is a space, in em. */
    private static final double WORD = 0.2;

    private static final Pattern END = Pattern.compile(".*[。！？；：.!?:;…][\"”’」』）)》\\]]*");

    /** A bracket or quotation mark that is open at the end of a line, in which no sentence ends behind it. */
    private static final Pattern OPEN = Pattern.compile("[“‘「『《（(][^”’」』》）)。！？!?]*$");

    private static final String CLOSING = "。，、；：！？）》」』”’…—,.;:!?)]%％";
    private static final String OPENING = "（《「『“‘([";

    /** A gap this wide divides a line into columns of a list, in em. */
    private static final double TAB = 1.6;

    /** Copies the list, so that the record is immutable. */
    PrintedLine {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * Makes a line.
     *
     * @param unordered at least one of them not blank
     */
    static PrintedLine of(int page, int column, List<Glyph> unordered) {
        List<Glyph> glyphs = new ArrayList<>();
        unordered.stream().sorted(Comparator.comparingDouble(Glyph::left)).forEach(glyph -> {
            if (!repeats(glyphs, glyph)) {
                glyphs.add(glyph);
            }
        });
        while (glyphs.get(glyphs.size() - 1).isBlank()) {
            glyphs.remove(glyphs.size() - 1);
        }
        while (glyphs.get(0).isBlank()) {
            glyphs.remove(0);
        }
        List<Glyph> words = glyphs.stream()
                .filter(glyph -> !glyph.isBlank() && !glyph.raised())
                .sorted(Comparator.comparingDouble(Glyph::size))
                .toList();
        Glyph usual = words.isEmpty() ? glyphs.get(0) : words.get(words.size() / 2);
        double right = glyphs.stream().mapToDouble(Glyph::right).max().orElse(usual.right());
        return new PrintedLine(
                page, column, glyphs, glyphs.get(0).left(), right, usual.baseline(), usual.size(), false);
    }

    /** Returns the same line, whose gaps are spaces between words however wide they are. */
    PrintedLine withStretchedSpaces() {
        return new PrintedLine(page, column, glyphs, left, right, baseline, size, true);
    }

    /** Whether a glyph is printed twice; then the first one becomes bold. */
    private static boolean repeats(List<Glyph> glyphs, Glyph glyph) {
        for (int i = glyphs.size() - 1; i >= 0 && i >= glyphs.size() - 3; i--) {
            Glyph other = glyphs.get(i);
            boolean same = other.text().equals(glyph.text())
                    && !glyph.isBlank()
                    && Math.abs(other.left() - glyph.left()) < OVERPRINT * glyph.size()
                    && glyph.right() - glyph.left() > OVERPRINT * glyph.size();
            if (same) {
                glyphs.set(
                        i,
                        new Glyph(
                                other.text(),
                                other.left(),
                                other.right(),
                                other.baseline(),
                                other.size(),
                                true,
                                other.raised()));
                return true;
            }
        }
        return false;
    }

    double width() {
        return right - left;
    }

    /** Whether it has a gap that divides it, as a line of a list with columns. */
    boolean isDivided() {
        return IntStream.range(1, glyphs.size()).anyMatch(this::isGap);
    }

    /** Whether a wide gap stands before a glyph. */
    boolean isGap(int i) {
        return space(i).length() > 1;
    }

    boolean isBold() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).allMatch(Glyph::bold);
    }

    /** Whether it begins with a small mark, as a note does. */
    boolean beginsRaised() {
        return glyphs.get(0).raised();
    }

    /** Returns the width of what stands before the first place at which the line could be broken, in em. */
    double firstWord() {
        int end = 1;
        while (end < glyphs.size() && !canBreak(glyphs.get(end - 1), glyphs.get(end))) {
            end++;
        }
        return (glyphs.get(end - 1).right() - left) / size;
    }

    private static boolean canBreak(Glyph before, Glyph glyph) {
        return glyph.isBlank()
                || !(before.isWestern() && glyph.isWestern())
                        && CLOSING.indexOf(glyph.text().charAt(0)) < 0
                        && OPENING.indexOf(before.text()) < 0;
    }

    boolean endsSentence() {
        return END.matcher(text()).matches() && !breaksOff();
    }

    /** Whether the line ends inside a bracket or quotation mark, and not with a sentence. */
    boolean breaksOff() {
        return OPEN.matcher(text()).find();
    }

    /** Whether another line stands at the same height of its page. */
    boolean isAtHeightOf(PrintedLine other) {
        return Math.abs(baseline - other.baseline()) <= HEIGHT;
    }

    /** Returns the words without markup. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            text.append(space(i))
                    .append(glyphs.get(i).isBlank() ? "" : glyphs.get(i).text());
        }
        return text.toString();
    }

    /** Returns the words as HTML, with raised marks in {@code sup}. */
    String html() {
        StringBuilder html = new StringBuilder();
        boolean raised = false;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            String words = space(i) + (glyph.isBlank() ? "" : PageText.escape(glyph.text()));
            if (!glyph.isBlank() && glyph.raised() != raised) {
                html.append(raised ? "</sup>" : "<sup>");
                raised = glyph.raised();
            }
            html.append(words);
        }
        return html.append(raised ? "</sup>" : "").toString();
    }

    /** Returns what stands between a glyph and the one before it: nothing, a space or a wide gap. */
    private String space(int i) {
        if (i == 0 || glyphs.get(i).isBlank()) {
            return "";
        }
        int last = i - 1;
        while (glyphs.get(last).isBlank()) {
            last--;
        }
        Glyph before = glyphs.get(last);
        Glyph glyph = glyphs.get(i);
        double gap = (glyph.left() - before.right()) / size;
        if (gap > TAB && !stretched) {
            return "\u3000\u3000";
        }
        boolean western = before.isWestern() && glyph.isWestern();
        return last < i - 1 || western && gap > WORD ? " " : "";
    }
}
