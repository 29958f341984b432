package org.xuanyan.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** What the first lines of a text say about the meeting: {@code 于2030年7月5日在甲国云岭举行}. */
final class OccasionForm {

    /** The number of lines in which it is looked for. */
    static final int REACH = 6;

    private final DayForm days;
    private final PlaceForm places;
    private final Pattern verb;

    OccasionForm(CleaningWords words, DayForm days, PlaceForm places) {
        this.days = days;
        this.places = places;
        verb = words.pattern(CleaningGroup.OCCASION);
    }

    /** Returns the line with the day and the place of the meeting, or with its day. */
    Optional<Line> line(List<Line> lines) {
        List<Line> dated = lines.stream()
                .limit(REACH)
                .filter(line -> days.last(line.text()).isPresent())
                .toList();
        return dated.stream()
                .filter(line -> places.hasMeeting(line.text()))
                .findFirst()
                .or(() -> dated.stream()
                        .filter(line -> verb.matcher(line.text()).find())
                        .findFirst());
    }

    /** Returns the day of the meeting without its year, if the lines do not name the year. */
    Optional<MonthDay> dayWithoutYear(List<Line> lines) {
        return lineWithoutYear(lines).flatMap(line -> days.withoutYear(line.text()));
    }

    /** Returns the line with the day of the meeting without its year. */
    Optional<Line> lineWithoutYear(List<Line> lines) {
        return lines.stream()
                .limit(REACH)
                .filter(line -> verb.matcher(line.text()).find())
                .filter(line -> days.withoutYear(line.text()).isPresent())
                .findFirst();
    }

    /** Whether the lines name the day of the meeting without its year, and it is not this day. */
    boolean differsWithoutYear(LocalDate day, List<Line> lines) {
        return lineWithoutYear(lines)
                .filter(line -> !days.isWithinWithoutYear(day, line.text()))
                .isPresent();
    }

    /** Returns the day of the meeting; of several, the last. */
    Optional<LocalDate> day(List<Line> lines) {
        return line(lines).flatMap(line -> days.last(line.text()));
    }
}
