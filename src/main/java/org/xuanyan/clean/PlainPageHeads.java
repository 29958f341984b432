package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Running heads of a copy in a language without word lists: a line that stands directly above or below a page number on two
 * pages. That in a line of its own above the text is one, too, if it is the symbol of a document, and not its title. A page
 * number without a head is left out beside a form feed, otherwise reported.
 */
final class PlainPageHeads {

    /** The symbol of a document, such as {@code A/RES/70/1}. */
    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}{1,8}(?:/[\\p{Lu}\\d.-]{1,10}){1,6}");

    /** The most lines above a text that may be its head. */
    private static final int ABOVE = 3;

    private static final int LONGEST = 100;

    /** A full line has at least this share of the characters of the longest one. */
    private static final double FULL = 0.75;

    private PlainPageHeads() {}

    /** Returns the lines without heads and the page numbers beside them, which the record receives. */
    static List<Line> dropped(List<Line> lines, Forms forms, CleaningRecord record) {
        Set<Integer> numbers = new TreeSet<>();
        Map<String, Set<Integer>> beside = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isNumber(lines.get(i), forms)) {
                numbers.add(i);
                for (int near : new int[] {i - 1, i + 1}) {
                    if (near >= 0 && near < lines.size() && isHead(lines.get(near), forms)) {
                        beside.computeIfAbsent(lines.get(near).text().strip(), key -> new TreeSet<>())
                                .add(near);
                    }
                }
            }
        }
        beside.values().removeIf(places -> places.size() < 2);
        Set<Integer> heads = new TreeSet<>();
        beside.values().forEach(heads::addAll);
        beside.keySet().stream()
                .filter(words -> SYMBOL.matcher(words).matches())
                .forEach(words -> IntStream.range(0, Math.min(ABOVE, lines.size()))
                        .filter(i -> lines.get(i).text().strip().equals(words))
                        .forEach(heads::add));
        Set<Integer> dropped = new TreeSet<>(heads);
        for (int i : numbers) {
            if (heads.contains(i - 1) || heads.contains(i + 1) || isAtPageEnd(lines, i, record)) {
                dropped.add(i);
            } else {
                record.report(
                        Code.NUMBER_LINE,
                        lines.get(i),
                        Quotation.of(lines.get(i).text()),
                        Fate.KEPT);
            }
        }
        dropped.forEach(i -> record.drop(
                InterventionKind.PAGE_FURNITURE,
                lines.get(i),
                heads.contains(i) ? AccountReason.RUNNING_HEAD : AccountReason.PAGE_NUMBER));
        return closed(lines, dropped);
    }

    /** Whether a form feed stands directly above or below a line, or the line is the last of a copy with form feeds. */
    private static boolean isAtPageEnd(List<Line> lines, int i, CleaningRecord record) {
        if (i + 1 == lines.size() && record.raw().indexOf('\f') >= 0) {
            return true;
        }
        int from = i == 0 ? 0 : lines.get(i - 1).end();
        int to =
                i + 1 == lines.size() ? record.raw().length() : lines.get(i + 1).start();
        return record.raw().substring(from, to).indexOf('\f') >= 0;
    }

    /** Returns the other lines, without the room around heads inside a sentence: below a full line without a stop. */
    private static List<Line> closed(List<Line> lines, Set<Integer> dropped) {
        int widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean inside = dropped.contains(i - 1)
                    && !kept.isEmpty()
                    && !Sentence.ends(kept.get(kept.size() - 1).text())
                    && kept.get(kept.size() - 1).text().length() >= FULL * widest;
            if (!dropped.contains(i)) {
                Line.Layout layout = line.layout();
                kept.add(inside ? new Line(line.text(), line.offsets(), layout.withoutGap(), line.role()) : line);
            }
        }
        return kept;
    }

    private static boolean isNumber(Line line, Forms forms) {
        return !line.isOfTable() && forms.page().matches(line.text().strip());
    }

    private static boolean isHead(Line line, Forms forms) {
        String words = line.text().strip();
        return !line.isOfTable()
                && !words.isEmpty()
                && words.length() <= LONGEST
                && !Sentence.ends(words)
                && !isNumber(line, forms);
    }
}
