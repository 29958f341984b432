package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/**
 * The numbers that a print has in its margin, before or behind every line or every few lines, or, as some programs write them,
 * in lines of their own. They follow one another through the copy, or on each page, and there are about as many as the lines
 * need: other numbers are too few for that. Blanks take their place, so that the lines are read as if they had none.
 */
final class MarginNumbers {

    private static final Pattern LINE = Pattern.compile("[^\\n\\f\\r]+");

    private static final Pattern FIRST = Pattern.compile("[ \\t]*(\\d{1,4})(?:[ \\t]*$|[ ]{2,}|\\t|\\u3000)");

    private static final Pattern LAST = Pattern.compile("(?:[ ]{2,}|\\t|\\u3000)(\\d{1,4})[ \\t]*$");

    /** The number of a page at its end, up to the beginning of the first line of the next page. */
    private static final Pattern ABOVE = Pattern.compile("\\n[ \\t]*(\\d{1,4})[ \\t\\n]*\\f[ \\t]*$");

    private static final Pattern LAST_PAGE = Pattern.compile("\\n[ \\t]*(\\d{1,4})[\\s\\f]*$");

    /** The most characters from the number of a page to the first of the next page. */
    private static final int FARTHEST = 200;

    /** The fewest numbers of such a copy. */
    private static final int FEWEST = 4;

    private static final int FEWEST_OF_ALL = 8;

    /** The numbers are those of at least this share of the lines, and of not more than the other. */
    private static final double LEAST = 0.5;

    private static final double MOST = 2;

    private static final int WIDEST_STEP = 10;

    /** How often prints number lines if they do not number all of them. */
    private static final int[] STEPS = {5, 10};

    private static final double NEARLY_ALL = 0.8;

    /** A number in its line. */
    private record Number(int start, int end, int value, boolean alone) {}

    private final String copy;
    private final List<Number> numbers = new ArrayList<>();
    private int lines;

    private MarginNumbers(String copy) {
        this.copy = copy;
    }

    /** Returns a copy of the same length with blanks for its line numbers, which the record receives. */
    static String blanked(CleaningRecord record) {
        String copy = record.raw();
        MarginNumbers before = new MarginNumbers(copy);
        before.find(FIRST);
        MarginNumbers behind = new MarginNumbers(copy);
        behind.find(LAST);
        List<Number> first = before.ofLines();
        List<Number> last = first.isEmpty() ? behind.ofLines() : List.of();
        List<Number> found = first.isEmpty() ? last : first;
        StringBuilder text = new StringBuilder(copy);
        for (Number number : found) {
            int start = before.startWithPageNumber(number);
            int end = found == first ? before.textBehind(number) : number.end();
            int from = found == last ? behind.textBefore(number) : start;
            record.dropWithBlanks(InterventionKind.PAGE_FURNITURE, from, end, AccountReason.LINE_NUMBER);
            for (int i = start; i < number.start(); i++) {
                text.setCharAt(i, Character.isDigit(text.charAt(i)) ? ' ' : text.charAt(i));
            }
            blank(text, number);
        }
        if (found.stream().anyMatch(number -> before.startWithPageNumber(number) < number.start())) {
            Matcher page = LAST_PAGE.matcher(copy);
            if (page.find()) {
                record.drop(InterventionKind.PAGE_FURNITURE, page.start(1), page.end(1), AccountReason.PAGE_NUMBER);
                fill(text, page.start(1), page.end(1));
            }
        }
        return text.toString();
    }

    /** Returns where the number of a page begins that stands alone directly above a number, at the end of the page before. */
    private int startWithPageNumber(Number number) {
        int from = Math.max(0, number.start() - FARTHEST);
        Matcher page = ABOVE.matcher(copy.substring(from, number.start()));
        return page.find() ? from + page.start(1) : number.start();
    }

    /** Returns where the text of the line begins behind a number: blanks beside a number are those of the margin. */
    private int textBehind(Number number) {
        int end = number.end();
        while (!number.alone() && end < copy.length() && isMargin(copy.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns where the text of the line ends before a number. */
    private int textBefore(Number number) {
        int start = number.start();
        while (!number.alone() && start > 0 && isMargin(copy.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isMargin(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    /** Collects the numbers that stand alone in their lines, and those at one end of them. */
    private void find(Pattern place) {
        Matcher line = LINE.matcher(copy);
        while (line.find()) {
            if (line.group().isBlank()) {
                continue;
            }
            Matcher alone = FIRST.matcher(line.group());
            Matcher number = place.matcher(line.group());
            boolean whole = line.group().strip().length() <= 4 && alone.lookingAt();
            Matcher found = whole ? alone : number;
            if (whole || (place == FIRST ? number.lookingAt() : number.find())) {
                int start = line.start() + found.start(1);
                numbers.add(new Number(start, line.start() + found.end(1), Integer.parseInt(found.group(1)), whole));
            }
            lines += whole ? 0 : 1;
        }
    }

    /** Returns those that number the lines; none if they do not. */
    private List<Number> ofLines() {
        List<Number> best = List.of();
        for (int step = 1; step <= WIDEST_STEP; step++) {
            List<Number> series = series(step);
            double numbered = (double) series.size() * step / Math.max(1, lines);
            boolean enough = series.size() >= (step == 1 ? FEWEST_OF_ALL : FEWEST);
            if (enough && numbered >= LEAST && numbered <= MOST && series.size() > best.size()) {
                best = series;
            }
        }
        List<Number> scattered = scattered();
        best = scattered.size() > best.size() ? scattered : best;
        List<Number> counted = counted();
        return counted.size() > best.size() ? counted : best;
    }

    /**
     * Returns the numbers of lines that a program counted with the empty ones: each is as far from the number of its line in the copy
     * as the others. Where one stands alone, the line is empty.
     */
    private List<Number> counted() {
        Map<Integer, List<Number>> byDistance = new TreeMap<>();
        int line = 0;
        int at = 0;
        for (Number number : numbers) {
            for (; at < number.start(); at++) {
                line += copy.charAt(at) == '\n' ? 1 : 0;
            }
            byDistance
                    .computeIfAbsent(number.value() - line, any -> new ArrayList<>())
                    .add(new Number(number.start(), number.end(), number.value(), false));
        }
        return byDistance.values().stream()
                .filter(each -> each.size() >= FEWEST_OF_ALL && each.size() >= NEARLY_ALL * lines)
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Returns the numbers of every few lines that a program wrote in lines of their own, not all of them in order and some inside
     * other lines: nearly all numbers that stand alone are multiples of a step, no number is there twice, and most follow a lower one.
     */
    private List<Number> scattered() {
        List<Number> alone = numbers.stream().filter(Number::alone).toList();
        for (int step : STEPS) {
            List<Number> multiples =
                    alone.stream().filter(each -> each.value() % step == 0).toList();
            long different =
                    multiples.stream().mapToInt(Number::value).distinct().count();
            long rising = IntStream.range(1, multiples.size())
                    .filter(i -> multiples.get(i).value() > multiples.get(i - 1).value())
                    .count();
            double numbered = (double) multiples.size() * step / Math.max(1, lines);
            if (multiples.size() >= FEWEST_OF_ALL
                    && different == multiples.size()
                    && multiples.size() >= NEARLY_ALL * alone.size()
                    && rising >= NEARLY_ALL * (multiples.size() - 1)
                    && numbered >= LEAST
                    && numbered <= MOST) {
                return multiples;
            }
        }
        return List.of();
    }

    /** Returns the numbers that follow one another with a step; they may begin again, as on each page. */
    private List<Number> series(int step) {
        List<Number> series = new ArrayList<>();
        int expected = step;
        for (int i = 0; i < numbers.size(); i++) {
            Number number = numbers.get(i);
            boolean again = number.value() == step
                    && i + 1 < numbers.size()
                    && numbers.get(i + 1).value() == 2 * step
                    && expected > 2 * step;
            if (number.value() == expected || again) {
                series.add(number);
                expected = number.value() + step;
            }
        }
        return series;
    }

    /**
     * Puts blanks in the place of a number. Where it has a line of its own, the line before goes on with them; an empty line stays
     * only if there is one on both sides, and no sentence goes on there.
     */
    private static void blank(StringBuilder text, Number number) {
        fill(text, number.start(), number.end());
        if (!number.alone()) {
            return;
        }
        int before = number.start();
        while (before > 0 && isSpace(text.charAt(before - 1))) {
            before--;
        }
        int after = number.end();
        while (after < text.length() && isSpace(text.charAt(after))) {
            after++;
        }
        boolean apart = lineEnds(text, before, number.start()) > 1 && lineEnds(text, number.end(), after) > 1;
        boolean inside = before > 0
                && after < text.length()
                && Character.isLetter(text.charAt(before - 1))
                && Character.isLowerCase(text.charAt(after));
        int last = text.lastIndexOf("\n", after);
        if (last >= before) {
            fill(text, before, last);
            if (apart && !inside && last > before) {
                text.setCharAt(last - 1, '\n');
            }
        }
    }

    private static void fill(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private static long lineEnds(CharSequence text, int from, int to) {
        return text.subSequence(from, to).chars().filter(c -> c == '\n').count();
    }
}
