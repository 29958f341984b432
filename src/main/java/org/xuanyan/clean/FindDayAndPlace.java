package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.problem.Code;

/**
 * Day and place of adoption: from the line of signing, from {@code 于2030年7月5日在甲国云岭举行}, or from the brackets after
 * the title or the lead; never from the time of the page.
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
                .ifPresentOrElse(
                        record::adopted,
                        () -> forms.occasion()
                                .dayWithoutYear(lines)
                                .or(() -> forms.occasion().dayWithoutYear(record.lead()))
                                .ifPresent(record::adoptedWithoutYear));
        if (day.isPresent()
                && met.isPresent()
                && !day.equals(met)
                && !days.isWithin(day.get(), meeting.get().text())) {
            Line line = meeting.get();
            record.report(Code.DATES_DIFFER, line, day.get(), Quotation.of(line.text()));
        }
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
