package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuanyan.problem.Code;

/**
 * Day and place of adoption: from the line of signing, from {@code 于2030年7月5日在甲国云岭举行}, or from the brackets after
 * the title, the lead or the dateline. If none of them has a day, the day of the page is kept apart.
 */
final class FindDayAndPlace implements CleaningRule {

    private final Forms forms;

    FindDayAndPlace(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        Optional<Line> meeting = forms.occasion().line(lines);
        findDay(lines, meeting, record);
        findPlace(lines, meeting, record);
        return lines;
    }

    private void findDay(List<Line> lines, Optional<Line> meeting, CleaningRecord record) {
        DayForm days = forms.day();
        Optional<LocalDate> met = meeting.flatMap(line -> days.last(line.text()));
        Optional<LocalDate> day = record.signed().flatMap(line -> days.last(line.text()));
        day.or(() -> met)
                .or(() -> record.besideTitle().flatMap(line -> days.last(line.text())))
                .or(() -> forms.occasion().day(record.lead()))
                .or(() -> inDatelines(days::last, record))
                .ifPresentOrElse(record::adopted, () -> findDayWithoutYear(lines, record));
        if (day.isPresent()) {
            met.map(other -> meeting.filter(line -> !day.equals(met) && !days.isWithin(day.get(), line.text())))
                    .orElseGet(() -> forms.occasion()
                            .lineWithoutYear(lines)
                            .filter(line -> !days.isWithinWithoutYear(day.get(), line.text())))
                    .ifPresent(line -> record.report(Code.DATES_DIFFER, line, day.get(), Quotation.of(line.text())));
        }
    }

    /** Finds a day whose year is not known; if there is none, that of the page may be a help to the editor. */
    private void findDayWithoutYear(List<Line> lines, CleaningRecord record) {
        forms.occasion()
                .dayWithoutYear(lines)
                .or(() -> record.besideTitle().flatMap(line -> forms.day().withoutYear(line.text())))
                .or(() -> forms.occasion().dayWithoutYear(record.lead()))
                .or(() -> inDatelines(forms.day()::withoutYear, record))
                .ifPresentOrElse(
                        record::adoptedWithoutYear,
                        () -> record.remarks().stream()
                                .flatMap(remark -> forms.metadata().day(remark).stream())
                                .findFirst()
                                .ifPresent(record::dayOfPage));
    }

    private static <T> Optional<T> inDatelines(Function<String, Optional<T>> day, CleaningRecord record) {
        return record.datelines().stream()
                .flatMap(line -> day.apply(line.text()).stream())
                .findFirst();
    }

    private void findPlace(List<Line> lines, Optional<Line> meeting, CleaningRecord record) {
        PlaceForm places = forms.place();
        String title = record.titleText();
        Optional<Line> held = meeting.filter(line -> places.hasMeeting(line.text()));
        Optional<String> town = record.signed()
                .flatMap(line -> places.besideDay(line.text()))
                .or(() -> held.map(line -> places.ofMeeting(line.text(), title)));
        Optional<String> named = places.inTitle(title);
        named.or(() -> town)
                .or(() -> record.besideTitle().flatMap(line -> places.besideDay(line.text())))
                .or(() -> Stream.concat(lines.stream().limit(OccasionForm.REACH), record.lead().stream())
                        .filter(line -> places.hasMeeting(line.text()))
                        .map(line -> places.ofMeeting(line.text(), title))
                        .findFirst())
                .ifPresent(record::place);
        if (named.isPresent() && town.isPresent() && !town.get().contains(named.get())) {
            record.report(Code.PLACES_DIFFER, record.signed().or(() -> held).orElseThrow(), named.get(), town.get());
        }
    }
}
