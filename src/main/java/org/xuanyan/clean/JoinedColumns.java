package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.text.Han;

/**
 * Pages of two columns whose gutter is a single blank in full lines, as {@code pdftotext -layout} writes a narrow one. The lines
 * of the left column have different numbers of characters, so nothing shows where each ends; only where a left line is short, the
 * right one begins at the same place as on all other lines of that kind; without {@code -layout}, see {@link MixedLines} and {@link OverwideLines}. Such pages cannot be told apart, and each paragraph of them is reported.
 */
final class JoinedColumns {

    private static final Pattern LINE = Pattern.compile("[^\\n\\f\\r]+");

    private static final Pattern WIDE = Pattern.compile(" {2,}");

    /** Justified lines hardly have wider blanks between words. */
    private static final int WIDEST_OF_JUSTIFIED = 4;

    /** The fewest words that begin at the same place of a page. */
    private static final int FEWEST = 4;

    /** The narrowest column, in half-width cells. */
    private static final int NARROWEST = 16;

    /** A right line that has this share of the widest one is full. */
    private static final double FULL = 0.7;

    /** A line goes across if it is longer than this share of the widest one. */
    private static final double ACROSS = 0.85;

    /** The right column begins in this part of the page, from the first share of its width to the second. */
    private static final double LEFT = 0.3;

    private static final double RIGHT = 0.7;

    /** The right column of another page begins at most so many cells before or behind the same place. */
    private static final int NEAR = 5;

    private JoinedColumns() {}

    /**
     * A line of a page.
     *
     * @param apart whether it stands between empty lines
     */
    private record PageLine(int start, String text, String cells, boolean apart) {

        int width() {
            return cells.length();
        }
    }

    /** Reports the pages of a plain copy that cannot be read in order. */
    static void report(Forms forms, CleaningRecord record) {
        List<List<PageLine>> pages = new ArrayList<>();
        int start = 0;
        for (String page : record.raw().split("\f", -1)) {
            pages.add(lines(page, start));
            start += page.length() + 1;
        }
        if (MixedNumbers.areIn(pages.stream().flatMap(JoinedColumns::words).toList(), forms)) {
            record.disordered().add(0, record.raw().length());
            return;
        }
        List<MixedLines> mixtures = pages.stream()
                .map(page -> MixedLines.of(words(page).toList(), apart(page), forms))
                .filter(MixedLines::isCertain)
                .toList();
        OverwideLines overwide =
                OverwideLines.of(pages.stream().flatMap(JoinedColumns::words).toList());
        List<Integer> columns = pages.stream()
                .map(JoinedColumns::joinedAt)
                .filter(at -> at > 0)
                .distinct()
                .toList();
        for (List<PageLine> page : pages) {
            boolean joined = columns.stream().anyMatch(at -> page.stream().anyMatch(line -> isNear(line, at)));
            List<String> words = words(page).toList();
            boolean mixed = mixtures.stream().limit(1).anyMatch(each -> each.isLike(words, apart(page), forms));
            if (joined || mixed || overwide.areOn(words)) {
                PageLine last = page.get(page.size() - 1);
                record.disordered()
                        .add(page.get(0).start(), last.start() + last.text().length());
            }
        }
    }

    /** Returns the indexes of the lines that stand between empty lines. */
    private static BitSet apart(List<PageLine> page) {
        BitSet apart = new BitSet();
        for (int i = 0; i < page.size(); i++) {
            apart.set(i, page.get(i).apart());
        }
        return apart;
    }

    private static Stream<String> words(List<PageLine> page) {
        return page.stream().map(line -> line.text().strip());
    }

    private static boolean isNear(PageLine line, int at) {
        int own = behindBlanks(line.cells());
        return own >= at - NEAR && own <= at + NEAR;
    }

    private static List<PageLine> lines(String page, int start) {
        List<PageLine> lines = new ArrayList<>();
        Matcher line = LINE.matcher(page);
        while (line.find()) {
            if (!line.group().isBlank()) {
                boolean apart = page.startsWith("\n", line.start() - 2) && page.startsWith("\n", line.end() + 1);
                lines.add(new PageLine(
                        start + line.start(), line.group(), cells(line.group().stripTrailing()), apart));
            }
        }
        return lines;
    }

    /** Returns a line in which a full-width character has two places. */
    private static String cells(String line) {
        StringBuilder cells = new StringBuilder();
        line.chars().forEach(c -> cells.append(Han.isFullWidth((char) c) ? "" + (char) c + (char) c : "" + (char) c));
        return cells.toString();
    }

    /** Returns the place of the words behind the only wide blank of a line; 0 if it has none, or several. */
    private static int behindBlanks(String line) {
        String words = line.stripLeading();
        int indent = line.length() - words.length();
        Matcher blank = WIDE.matcher(words);
        if (!blank.find()) {
            return indent;
        }
        int at = indent + blank.end();
        boolean wide = blank.end() - blank.start() >= WIDEST_OF_JUSTIFIED;
        return !wide || blank.find() ? 0 : at;
    }

    /** Returns where the right column begins beside lines that are short on the left, while others go across; 0 if there is none. */
    private static int joinedAt(List<PageLine> page) {
        int width = page.stream().mapToInt(PageLine::width).max().orElse(0);
        Map<Integer, List<PageLine>> byPlace = new TreeMap<>();
        for (PageLine line : page) {
            int at = behindBlanks(line.cells());
            if (at >= LEFT * width && at <= RIGHT * width) {
                byPlace.computeIfAbsent(at, any -> new ArrayList<>()).add(line);
            }
        }
        return byPlace.entrySet().stream()
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .filter(most -> isRightColumn(most.getKey(), most.getValue()) && goAcross(page, most.getKey(), width))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether the words that begin at a place are mostly full lines of a column. */
    private static boolean isRightColumn(int at, List<PageLine> lines) {
        List<Integer> widths =
                lines.stream().map(line -> line.width() - at).sorted().toList();
        int widest = widths.get(widths.size() - 1);
        long full = widths.stream().filter(width -> width >= FULL * widest).count();
        return lines.size() >= FEWEST && widest >= NARROWEST && 2 * full >= widths.size();
    }

    /** Whether as many lines go across, from the left edge to the right one, as begin at that place. */
    private static boolean goAcross(List<PageLine> page, int at, int width) {
        long across = page.stream()
                .filter(line -> line.width() > ACROSS * width
                        && !line.cells().substring(0, at).isBlank())
                .filter(line -> !line.cells().substring(at - 2, at).isBlank())
                .count();
        return across >= FEWEST;
    }
}
