package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/**
 * The numbers that a print has in its margin before every fifth line, or before every line: each is as far from the next in
 * lines as in number, and words of a sentence may stand around it.
 */
final class DropLineNumbers implements CleaningRule {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:[ \\u00A0]{2,}|\\t|[ ]*\\u3000)\\s*(?=\\S)");

    /** So many numbers show that every line has one. */
    private static final int FEWEST_OF_ALL = 8;

    private static final int FEWEST = 2;

    private static final double MOST = 0.9;

    /**
     * A line with a number.
     *
     * @param place index among the lines
     * @param row index among the lines of the copy, blank ones included
     * @param words where the words after the number begin
     */
    private record Numbered(int place, int row, int number, int words) {}

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (record.isWebPage()) {
            return lines;
        }
        List<Numbered> numbers = numbers(lines, record.raw());
        return areOfLines(numbers, lines) ? without(numbers, lines, record) : lines;
    }

    private static List<Numbered> numbers(List<Line> lines, String raw) {
        List<Numbered> numbers = new ArrayList<>();
        int row = 0;
        int read = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            while (read < line.start()) {
                row += raw.charAt(read++) == '\n' ? 1 : 0;
            }
            Matcher number = NUMBER.matcher(line.text());
            if (number.lookingAt()) {
                numbers.add(new Numbered(i, row, Integer.parseInt(number.group(1)), number.end()));
            }
        }
        return numbers;
    }

    private static boolean areOfLines(List<Numbered> numbers, List<Line> lines) {
        if (numbers.size() < FEWEST || numbers.get(0).number() == 0) {
            return false;
        }
        int step = numbers.get(0).number();
        for (int k = 1; k < numbers.size(); k++) {
            Numbered before = numbers.get(k - 1);
            Numbered here = numbers.get(k);
            int more = here.number() - before.number();
            boolean follows = more > 0
                    && more % step == 0
                    && (here.row() == before.row() + more || here.place() == before.place() + more);
            if (!follows) {
                return false;
            }
        }
        boolean multiples = step > 1;
        long open = lines.stream().filter(line -> !Sentence.ends(line.text())).count();
        boolean all =
                step == 1 && numbers.size() >= Math.max(FEWEST_OF_ALL, MOST * lines.size()) && 2 * open > lines.size();
        return multiples || all;
    }

    private static List<Line> without(List<Numbered> numbers, List<Line> lines, CleaningRecord record) {
        List<Line> plain = new ArrayList<>(lines);
        List<Line> others = new ArrayList<>(lines);
        numbers.forEach(each -> others.remove(lines.get(each.place())));
        double margin = others.stream()
                .mapToDouble(line -> column(line.start(), record.raw()))
                .min()
                .orElse(Double.MAX_VALUE);
        for (Numbered each : numbers) {
            Line line = lines.get(each.place());
            record.drop(
                    InterventionKind.PAGE_FURNITURE,
                    line.slice(0, Integer.toString(each.number()).length()),
                    AccountReason.LINE_NUMBER);
            Line words = line.slice(each.words(), line.text().length());
            double indent = column(words.start(), record.raw()) - margin;
            double before = indent >= 1 ? indent : 0;
            Line.Layout measured = new Line.Layout(0, indent >= 1, before + Sentence.width(words.text()));
            plain.set(each.place(), words.laidOut(line.layout().measured(measured)));
        }
        return plain;
    }

    /** Returns where a character stands in its line of the copy, in full-width cells. */
    private static double column(int offset, String raw) {
        return Sentence.width(raw.substring(raw.lastIndexOf('\n', offset - 1) + 1, offset));
    }
}
