package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;

/**
 * Numbers in digits that stand alone above their paragraphs, as in {@code 1.} or {@code 1} and {@code 各方支持……。} in the next line. Empty
 * lines tell them from the marks of sections: each number has one before it and none after it, and each has one paragraph.
 * Without empty lines, several numbers in order show it, if each has one paragraph, and perhaps a list below it.
 */
record NumbersAbove(List<Line> lines, PageLayout page, Forms forms) {

    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,2})[.．、]?");

    /** Fewer numbers without empty lines may be the marks of sections. */
    private static final int FEWEST = 3;

    /**
     * Returns the lines, in which each number stands before the first line of its paragraph; the record learns that the
     * paragraph goes on below the number.
     */
    List<Line> joined(CleaningRecord record) {
        List<Integer> numbers =
                IntStream.range(0, lines.size()).filter(this::isNumber).boxed().toList();
        boolean found = !numbers.isEmpty()
                && (numbers.stream().allMatch(this::hasParagraph)
                        || areInOrder(numbers) && numbers.stream().allMatch(this::hasOneParagraph));
        if (!found) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isNumber(i)) {
                Line words = lines.get(i + 1);
                Line.Layout layout = lines.get(i).layout().measured(words.layout());
                record.line(words, AccountReason.LINE_IN_PARAGRAPH);
                joined.add(Line.concatenate(List.of(lines.get(i), blankAfter(lines.get(i)), words))
                        .laidOut(layout));
                i++;
            } else {
                joined.add(lines.get(i));
            }
        }
        return joined;
    }

    /** Returns what the end of a number's line stands for: behind digits without a mark, the blank that makes them a label. */
    private static Line blankAfter(Line number) {
        return Character.isDigit(number.text().charAt(number.text().length() - 1))
                ? number.wideSpaceAfter()
                : number.spaceAfter();
    }

    private boolean areInOrder(List<Integer> numbers) {
        List<Integer> values = numbers.stream().map(this::value).toList();
        return numbers.size() >= FEWEST
                && IntStream.range(1, values.size()).allMatch(i -> values.get(i - 1) < values.get(i));
    }

    private int value(int i) {
        Matcher number = NUMBER.matcher(lines.get(i).text());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** Whether one paragraph stands between the number and the next one, a heading or a list. */
    private boolean hasOneParagraph(int number) {
        int last = number + 1;
        while (last < lines.size() && isText(last) && !endsParagraph(lines.get(last))) {
            last++;
        }
        return last < lines.size()
                && isText(last)
                && Sentence.isWhole(lines.get(last).text())
                && (last + 1 == lines.size()
                        || !isText(last + 1)
                        || forms.marks().find(lines.get(last + 1).text()).isPresent()
                        || forms.unnumbered().isNamed(lines.get(last + 1).text()));
    }

    private boolean isText(int i) {
        Line line = lines.get(i);
        return line.role() == Line.Role.TEXT && !isNumber(i) && !forms.heading().isTitle(line.text());
    }

    private boolean endsParagraph(Line line) {
        return Sentence.ends(line.text()) && !(page.wrapped() && page.isFull(line));
    }

    private boolean isNumber(int i) {
        Line line = lines.get(i);
        return line.role() == Line.Role.TEXT && NUMBER.matcher(line.text()).matches();
    }

    /** Whether one paragraph stands between the number and the next empty line. */
    private boolean hasParagraph(int number) {
        int end = number + 1;
        while (end < lines.size() && lines.get(end).layout().gap() == 0) {
            end++;
        }
        boolean one = (number == 0 || lines.get(number).layout().gap() > 0)
                && end > number + 1
                && Sentence.isWhole(lines.get(end - 1).text());
        for (int i = number + 1; one && i < end; i++) {
            Line line = lines.get(i);
            boolean last = i == end - 1 || page.wrapped() && page.isFull(line);
            one = line.role() == Line.Role.TEXT && (last || !Sentence.ends(line.text()));
        }
        return one;
    }
}
