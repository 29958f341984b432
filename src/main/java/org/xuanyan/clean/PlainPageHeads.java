package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.en.RomanNumeral;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Running heads of a copy in a language without word lists: a line that stands directly above or below a page number on two
 * pages, or on one if it is the first line of the copy, too. That in a line of its own above the text is one, too, if it is the symbol of a document, and not its title. A page
 * number without a head is left out beside a form feed, otherwise reported.
 */
final class PlainPageHeads {

    /** The symbol of a document, such as {@code A/RES/70/1}. */
    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}{1,8}(?:/[\\p{Lu}\\d.-]{1,10}){1,6}");

    private static final Pattern BARE = Pattern.compile("\\d{1,4}");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    private static final RomanNumeral ROMAN = new RomanNumeral();

    /** The most lines above a text that may be its head. */
    private static final int ABOVE = 3;

    private static final int LONGEST = 100;

    /** The title stands in one of so many lines. */
    private static final int FIRST_LINES = 10;

    /** The most characters of a line that a doubt quotes. */
    private static final int QUOTED = 30;

    /** A full line has at least this share of the characters of the longest one. */
    private static final double FULL = 0.75;

    private PlainPageHeads() {}

    /** Returns the lines without heads and the page numbers beside them, which the record receives. */
    static List<Line> dropped(List<Line> lines, Forms forms, CleaningRecord record) {
        Set<Integer> jumps = new TreeSet<>();
        IntStream.range(0, lines.size())
                .filter(i -> forms.frame().isJump(lines.get(i).text()))
                .forEach(jumps::add);
        Set<Integer> bare = new TreeSet<>(bareNumbers(lines));
        bare.addAll(numbersAtPageEnds(lines, record));
        Set<Integer> numbers = new TreeSet<>(bare);
        IntStream.range(0, lines.size())
                .filter(i -> isNumber(lines.get(i), forms))
                .forEach(numbers::add);
        Map<String, Set<Integer>> beside = new TreeMap<>();
        for (int i : numbers) {
            for (int near : new int[] {i - 1, i + 1}) {
                if (near >= 0 && near < lines.size() && isHead(lines.get(near), forms)) {
                    beside.computeIfAbsent(words(lines.get(near)), key -> new TreeSet<>())
                            .add(near);
                }
            }
        }
        if (!lines.isEmpty()) {
            beside.computeIfPresent(words(lines.get(0)), (key, places) -> withFirst(places));
        }
        beside.values().removeIf(places -> places.size() < 2);
        if (!lines.isEmpty() && !isRepeatedBelow(lines, 0)) {
            beside.computeIfPresent(words(lines.get(0)), (key, places) -> withoutFirst(places));
        }
        Set<Integer> heads = new TreeSet<>();
        beside.values().forEach(heads::addAll);
        new PageTops(lines, i -> isHead(lines.get(i), forms), i -> isPageNumber(lines.get(i), forms))
                .find(record.raw()).stream()
                        .filter(i ->
                                i >= ABOVE || isRepeatedBelow(lines, i) || isNoTitle(words(lines.get(i)), lines, forms))
                        .forEach(heads::add);
        beside.keySet().stream()
                .filter(words -> SYMBOL.matcher(words).matches() || isNoTitle(words, lines, forms))
                .forEach(words -> IntStream.range(0, Math.min(ABOVE, lines.size()))
                        .filter(i -> words(lines.get(i)).equals(words))
                        .forEach(heads::add));
        Set<Integer> dropped = new TreeSet<>(heads);
        List<Line> shaped = lines.stream().filter(line -> isNumber(line, forms)).toList();
        boolean series = shaped.size() > 1 && areAscending(shaped);
        boolean counted = bare.stream().anyMatch(i -> heads.contains(i - 1) || heads.contains(i + 1));
        if (!counted) {
            numbers.removeIf(
                    i -> bare.contains(i) && !isAtPageEnd(lines, i, record) && !isInsideSentence(lines, i, forms));
        }
        for (int i : numbers) {
            if (heads.contains(i - 1)
                    || heads.contains(i + 1)
                    || counted && bare.contains(i)
                    || series && !bare.contains(i)
                    || isAtPageEnd(lines, i, record)) {
                dropped.add(i);
            } else {
                record.report(
                        Code.NUMBER_LINE,
                        lines.get(i),
                        Quotation.of(lines.get(i).text()),
                        Fate.KEPT);
            }
        }
        dropped.addAll(jumps);
        dropped.forEach(i -> record.drop(
                InterventionKind.PAGE_FURNITURE,
                lines.get(i),
                jumps.contains(i)
                        ? AccountReason.PAGE_JUMP
                        : heads.contains(i) ? AccountReason.RUNNING_HEAD : AccountReason.PAGE_NUMBER));
        List<Line> closed = closed(lines, dropped, forms, record);
        jumps.stream()
                .filter(i -> i + 1 < lines.size() && !dropped.contains(i + 1) && i > 0)
                .forEach(i -> reportSeam(closed, lines.get(i + 1), record));
        return closed;
    }

    /** Reports where a sentence goes on below a notice that the text goes on there: a word may be divided. */
    private static void reportSeam(List<Line> lines, Line line, CleaningRecord record) {
        int at = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).start() == line.start())
                .findFirst()
                .orElse(0);
        if (at > 0 && lines.get(at).layout().gap() == 0) {
            String before = lines.get(at - 1).text();
            record.report(
                    Code.JOIN_OR_PARAGRAPH,
                    lines.get(at - 1).slice(before.length() - 1, before.length()),
                    before.substring(Math.max(0, before.length() - QUOTED)),
                    line.text().substring(0, Math.min(QUOTED, line.text().length())),
                    "goes-on");
        }
    }

    private static Set<Integer> withFirst(Set<Integer> places) {
        places.add(0);
        return places;
    }

    private static Set<Integer> withoutFirst(Set<Integer> places) {
        places.remove(0);
        return places;
    }

    /** Whether one of the first lines is a head, not the title: the title stands below it in the same words, on one line or more. */
    private static boolean isRepeatedBelow(List<Line> lines, int head) {
        String words = words(lines.get(head));
        StringBuilder below = new StringBuilder();
        for (Line line : lines.subList(head + 1, Math.min(head + 1 + ABOVE, lines.size()))) {
            below.append(below.length() == 0 ? "" : " ").append(words(line));
            if (below.toString().equalsIgnoreCase(words)) {
                return true;
            }
        }
        return false;
    }

    private static String words(Line line) {
        return line.text().strip();
    }

    /** Returns the lines that are nothing but a number at the beginning or end of a page, each greater by one than that before. */
    private static List<Integer> numbersAtPageEnds(List<Line> lines, CleaningRecord record) {
        List<Integer> bare = IntStream.range(0, lines.size())
                .filter(i -> isBare(lines.get(i)) && isAtPageEnd(lines, i, record))
                .boxed()
                .toList();
        return bare.size() > 1 && areAscending(bare.stream().map(lines::get).toList()) ? bare : List.of();
    }

    /** Whether each page number is greater by one than that before. */
    private static boolean areAscending(List<Line> numbers) {
        return IntStream.range(1, numbers.size())
                .allMatch(i -> number(numbers.get(i)) == number(numbers.get(i - 1)) + 1);
    }

    /** Returns the number of a page in a line that has one. */
    private static int number(Line line) {
        Matcher digits = DIGITS.matcher(line.text());
        return digits.find() ? Integer.parseInt(digits.group()) : roman(line).orElse(0);
    }

    /** Whether a line is nothing but a number, in digits or, as in front of a book, in small Roman numerals. */
    private static boolean isBare(Line line) {
        return !line.isOfTable()
                && (BARE.matcher(words(line)).matches() || roman(line).isPresent());
    }

    private static OptionalInt roman(Line line) {
        String text = words(line);
        return text.equals(text.toLowerCase(Locale.ROOT))
                ? ROMAN.parse(text.toUpperCase(Locale.ROOT))
                : OptionalInt.empty();
    }

    private static boolean isPageNumber(Line line, Forms forms) {
        return isBare(line) || isNumber(line, forms);
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

    /**
     * Returns the other lines, without the room around heads, or at the end of a page, inside a sentence: below a full line
     * without a stop.
     */
    private static List<Line> closed(List<Line> lines, Set<Integer> dropped, Forms forms, CleaningRecord record) {
        int widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean afterHead = dropped.contains(i - 1);
            boolean inside = !kept.isEmpty()
                    && (afterHead
                            || record.isPageBreak(kept.get(kept.size() - 1).end(), line.start()))
                    && !forms.writing().ends(kept.get(kept.size() - 1).text())
                    && forms.marks().find(line.text()).isEmpty()
                    && (kept.get(kept.size() - 1).text().length() >= FULL * widest
                            || afterHead && Character.isLowerCase(line.text().codePointAt(0)));
            if (!dropped.contains(i)) {
                Line.Layout layout = line.layout();
                kept.add(inside ? new Line(line.text(), line.offsets(), layout.withoutGap(), line.role()) : line);
            }
        }
        return kept;
    }

    /** Returns the lines that are nothing but a number, if these numbers follow one another. */
    private static Set<Integer> bareNumbers(List<Line> lines) {
        Set<Integer> bare = new TreeSet<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            if (!lines.get(i).isOfTable() && BARE.matcher(text).matches()) {
                int number = Integer.parseInt(text);
                if (last >= 0 && number != last + 1) {
                    return Set.of();
                }
                last = number;
                bare.add(i);
            }
        }
        return bare.size() < 2 ? Set.of() : bare;
    }

    /** Whether a sentence does not end above a line, and goes on below it in small letters. */
    private static boolean isInsideSentence(List<Line> lines, int i, Forms forms) {
        return i > 0
                && i + 1 < lines.size()
                && !forms.writing().ends(lines.get(i - 1).text())
                && Character.isLowerCase(lines.get(i + 1).text().codePointAt(0));
    }

    /** Whether a head above the text is not its title, because it has no word for a document and a line below it has one. */
    private static boolean isNoTitle(String words, List<Line> lines, Forms forms) {
        Pattern kinds = forms.documents().kinds();
        return !kinds.matcher(words).find()
                && lines.stream()
                        .limit(FIRST_LINES)
                        .anyMatch(line -> kinds.matcher(line.text()).find());
    }

    private static boolean isNumber(Line line, Forms forms) {
        return !line.isOfTable() && forms.page().matches(words(line));
    }

    /** Whether a line is no part of a sentence, by its beginning and end. */
    private static boolean isApart(Line line, Forms forms) {
        String words = words(line);
        return !Character.isLowerCase(words.codePointAt(0))
                && !Sentence.endsWithComma(words)
                && !forms.writing().ends(words);
    }

    private static boolean isHead(Line line, Forms forms) {
        String words = words(line);
        return !line.isOfTable()
                && !words.isEmpty()
                && words.length() <= LONGEST
                && !Sentence.ends(words)
                && words.codePoints().anyMatch(Character::isLetter)
                && !isPageNumber(line, forms)
                && isApart(line, forms);
    }
}
