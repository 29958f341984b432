package org.xuanyan.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.xuanyan.clean.OccasionForm.OccasionDay;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/**
 * Day and place of adoption: from the line of signing, from {@code 于2030年7月5日在甲国云岭举行}, or from the brackets after
 * the title, the lead or the dateline. Days of cited documents do not count. If none of them has a day, the day of the page is
 * kept apart.
 */
final class FindDayAndPlace implements CleaningRule {

    /** A declaration is signed at most so many days after the meeting, if it does not say where. */
    private static final int MOST_DAYS = 3;

    private final Forms forms;

    FindDayAndPlace(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<OccasionDay> meeting = forms.occasion().days(lines);
        Optional<LocalDate> day = day(meeting, lines, record);
        day.ifPresentOrElse(record::adopted, () -> findDayWithoutYear(meeting, record));
        day.ifPresent(taken -> reportOthers(taken, meeting, record));
        findPlace(lines, meeting, record);
        return lines;
    }

    /** Returns the day of adoption with its year. */
    private Optional<LocalDate> day(List<OccasionDay> meeting, List<Line> lines, CleaningRecord record) {
        Optional<OccasionDay> first = meeting.stream().findFirst();
        boolean openingHasNoYear = first.filter(each -> each.certainty() == OccasionForm.Certainty.FIRST_SENTENCE
                        && each.day().year().isEmpty())
                .isPresent();
        Optional<LocalDate> met = meeting.stream()
                .filter(each -> !openingHasNoYear && each.day().year().isPresent())
                .findFirst()
                .map(each -> onVisit(each, record))
                .orElse(Optional.empty());
        return record.signed()
                .flatMap(line -> forms.day().last(line.text()))
                .filter(day -> met.isEmpty() || !met.get().isBefore(day) || !isOfLetter(met.get(), day, lines, record))
                .or(() -> met)
                .or(() -> record.besideTitle().flatMap(line -> forms.day().last(line.text())))
                .or(() -> forms.occasion().day(record.lead()))
                .or(() -> first.flatMap(each -> inYearOfTitle(each, record)))
                .or(() -> inDatelines(forms.day()::last, record).map(day -> inYearOf(day, first)));
    }

    /**
     * Whether the last day is that on which somebody sent the text: it is long after the meeting, or what stands beside it is
     * neither in the title nor at the beginning of the text, as the place of the meeting is.
     */
    private boolean isOfLetter(LocalDate met, LocalDate signed, List<Line> lines, CleaningRecord record) {
        Optional<String> beside = record.signed().flatMap(line -> forms.place().besideDay(line.text()));
        if (beside.isEmpty()) {
            return signed.isAfter(met.plusDays(MOST_DAYS));
        }
        return !record.titleText().contains(beside.get())
                && lines.stream()
                        .limit(OccasionForm.REACH)
                        .noneMatch(line -> line.text().contains(beside.get()));
    }

    /** Returns the last day; of a visit, the day of the dateline if it is one of its days. */
    private Optional<LocalDate> onVisit(OccasionDay meeting, CleaningRecord record) {
        NamedDay days = meeting.day();
        Optional<LocalDate> reported = days.year()
                .filter(year -> meeting.visit() && days.isSpan())
                .flatMap(year -> inDatelines(forms.day()::last, record)
                        .or(() -> inDatelines(forms.day()::withoutYear, record).map(day -> day.atYear(year))))
                .filter(days::contains);
        return reported.or(days::lastDay);
    }

    private Optional<LocalDate> inYearOfTitle(OccasionDay meeting, CleaningRecord record) {
        Matcher year = forms.words().pattern(CleaningGroup.YEAR_ALONE).matcher(record.titleText());
        return meeting.day().year().isEmpty() && year.find()
                ? Optional.of(meeting.day().lastDayIn(Integer.parseInt(year.group("year"))))
                : Optional.empty();
    }

    /** Returns the day of the meeting, if the text names it without its year; otherwise the given day. */
    private static LocalDate inYearOf(LocalDate day, Optional<OccasionDay> meeting) {
        return meeting.map(OccasionDay::day)
                .filter(days -> days.year().isEmpty() && !days.contains(day))
                .map(days ->
                        days.lastDayIn(days.first().isAfter(MonthDay.from(day)) ? day.getYear() - 1 : day.getYear()))
                .orElse(day);
    }

    /** Reports the other days that may be that of the meeting, and the days of a visit. */
    private void reportOthers(LocalDate taken, List<OccasionDay> meeting, CleaningRecord record) {
        record.signed()
                .filter(line ->
                        forms.day().last(line.text()).filter(taken::isBefore).isPresent())
                .ifPresent(line -> record.report(Code.DATES_DIFFER, line, taken, Quotation.of(line.text())));
        for (OccasionDay each : meeting) {
            if (!each.day().contains(taken)) {
                record.report(Code.DATES_DIFFER, each.words(), taken, each.quoted());
            } else if (each.visit() && each.day().isSpan() && record.signed().isEmpty()) {
                record.report(Code.DAYS_OF_VISIT, each.words(), taken, each.quoted());
            }
        }
    }

    /** Finds a day whose year is not known; if there is none, that of the page may be a help to the editor. */
    private void findDayWithoutYear(List<OccasionDay> meeting, CleaningRecord record) {
        meeting.stream()
                .findFirst()
                .map(each -> {
                    record.report(Code.DAY_WITHOUT_YEAR, each.words(), each.quoted());
                    return each.day().last();
                })
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

    private void findPlace(List<Line> lines, List<OccasionDay> meeting, CleaningRecord record) {
        PlaceForm places = forms.place();
        String title = record.titleText();
        Optional<Line> held = meeting.stream()
                .map(OccasionDay::line)
                .filter(line -> places.hasMeeting(line.text()))
                .findFirst();
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
