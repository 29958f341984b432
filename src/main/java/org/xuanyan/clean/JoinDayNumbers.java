package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;

/**
 * A line of day and place whose numbers stand on a line of their own, because their font has another baseline:
 * {@code 年 月 日于云岭} and {@code 2031 7 5}. The two are put together only if there are as many numbers as places for them;
 * otherwise each is reported as damaged.
 */
final class JoinDayNumbers implements CleaningRule {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}(?:[\\s\\u3000]+\\d{1,4})+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Forms forms;
    private final Pattern bare;

    JoinDayNumbers(Forms forms) {
        this.forms = forms;
        bare = forms.words().pattern(CleaningGroup.DAY_WITHOUT_NUMBERS);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> joined = new ArrayList<>(lines);
        for (int i = 0; i < joined.size(); i++) {
            Line day = joined.get(i);
            if (!isBareDay(day)) {
                continue;
            }
            List<Integer> numbers = numbersBeside(joined, i);
            Optional<Line> whole =
                    numbers.size() == 1 ? filled(day, numbers(joined.get(numbers.get(0)))) : Optional.empty();
            if (whole.isEmpty()) {
                continue;
            }
            Stream.of(day, joined.get(numbers.get(0)))
                    .forEach(
                            line -> record.drop(InterventionKind.MOVED_TO_METADATA, line, AccountReason.DAY_AND_PLACE));
            joined.set(i, whole.get());
            joined.remove((int) numbers.get(0));
        }
        return joined;
    }

    /** Whether a line would be one of day and place if its numbers stood in it. */
    private boolean isBareDay(Line line) {
        Matcher day = bare.matcher(line.text());
        return line.role() == Line.Role.TEXT
                && line.text().chars().noneMatch(Character::isDigit)
                && day.find()
                && filled(line, example(places(day))).isPresent();
    }

    /** Returns numbers that make a day, e.g. {@code 2000 1 1}. */
    private static List<String> example(List<Integer> places) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> i == 0 ? "2000" : "1")
                .toList();
    }

    /** Returns the indices of the lines above and below that are numbers. */
    private static List<Integer> numbersBeside(List<Line> lines, int i) {
        return IntStream.of(i - 1, i + 1)
                .filter(at -> at >= 0
                        && at < lines.size()
                        && NUMBERS.matcher(lines.get(at).text()).matches())
                .boxed()
                .toList();
    }

    private static List<String> numbers(Line line) {
        return NUMBER.matcher(line.text()).results().map(found -> found.group()).toList();
    }

    /** Returns a line with its numbers; empty if they are not as many as the places, or are not a day. */
    private Optional<Line> filled(Line line, List<String> numbers) {
        Matcher day = bare.matcher(line.text());
        if (!day.find() || places(day).size() != numbers.size()) {
            return Optional.empty();
        }
        List<Integer> places = places(day);
        List<Line> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < numbers.size(); i++) {
            parts.add(line.part(start, places.get(i)));
            int offset = line.offsets()[places.get(i)];
            int[] same = numbers.get(i).chars().map(digit -> offset).toArray();
            parts.add(new Line(numbers.get(i), same, line.layout(), line.role()));
            start = places.get(i);
        }
        parts.add(line.part(start, line.text().length()));
        Line whole = Line.concatenate(parts);
        return Optional.of(whole)
                .filter(found -> forms.signed().matches(found.text())
                        && forms.day()
                                .last(Typesetting.normalised(found).text())
                                .isPresent());
    }

    /** Returns where numbers are missing. */
    private static List<Integer> places(Matcher day) {
        return IntStream.rangeClosed(1, day.groupCount())
                .filter(group -> day.start(group) >= 0)
                .mapToObj(day::start)
                .toList();
    }
}
