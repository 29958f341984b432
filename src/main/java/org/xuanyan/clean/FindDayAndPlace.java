package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuanyan.problem.Code;

/** Day and place of adoption: from the line of signing, or from {@code 于2030年7月5日在甲国云岭举行}. */
final class FindDayAndPlace implements CleaningRule {

    private static final int REACH = 6;

    private final Forms forms;

    FindDayAndPlace(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        DayForm days = forms.day();
        PlaceForm places = forms.place();
        Optional<Line> signed = record.signed();
        String title = record.titleText();
        Optional<Line> meeting = lines.subList(0, Math.min(REACH, lines.size())).stream()
                .filter(line ->
                        places.hasMeeting(line.text()) && days.last(line.text()).isPresent())
                .findFirst();
        Optional<LocalDate> met = meeting.flatMap(line -> days.last(line.text()));
        Optional<LocalDate> day = signed.flatMap(line -> days.last(line.text()));
        day.or(() -> met).ifPresent(record::adopted);
        if (day.isPresent()
                && met.isPresent()
                && !day.equals(met)
                && !days.isWithin(day.get(), meeting.get().text())) {
            Line line = meeting.get();
            record.report(Code.DATES_DIFFER, line, day.get(), Quotation.of(line.text()));
        }
        Optional<String> town = signed.flatMap(line -> places.besideDay(line.text()))
                .or(() -> meeting.map(line -> places.ofMeeting(line.text(), title)));
        Optional<String> named = places.inTitle(title);
        named.or(() -> town).ifPresent(record::place);
        if (named.isPresent() && town.isPresent() && !town.get().contains(named.get())) {
            record.report(Code.PLACES_DIFFER, signed.or(() -> meeting).orElseThrow(), named.get(), town.get());
        }
        return lines;
    }
}
