package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Signatory;
import org.xuanyan.problem.Code;

/** Who signed, where and when, at the end of a text; day and place may also stand below the title. */
final class TakeSignatures implements CleaningRule {

    private final Forms forms;

    TakeSignatures(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int first = lines.size();
        int names = 0;
        boolean day = false;
        while (first > 0 && !lines.get(first - 1).isOfTable()) {
            boolean pair = first > 1 && isPair(lines.get(first - 2), lines.get(first - 1), forms);
            boolean name =
                    pair || forms.signatory().matches(lines.get(first - 1).text());
            boolean isDay = !day && forms.signed().matches(lines.get(first - 1).text());
            if (!name && !isDay) {
                break;
            }
            day |= isDay;
            names += isDay ? 0 : 1;
            first -= pair && !isDay ? 2 : 1;
        }
        if (names == 1 && !day) {
            first = lines.size();
        }
        for (int i = first; i < lines.size(); i++) {
            if (i + 1 < lines.size() && isPair(lines.get(i), lines.get(i + 1), forms)) {
                record.signatory(forms.signatory()
                        .signatory(lines.get(i).text(), lines.get(i + 1).text()));
                i++;
            } else {
                take(lines.get(i), record);
            }
        }
        return withoutDayBelowTitle(lines.subList(0, first), record);
    }

    private boolean isPair(Line office, Line name, Forms forms) {
        return forms.signatory().isPair(office.text(), name.text())
                && !forms.signed().matches(name.text());
    }

    private void take(Line line, CleaningRecord record) {
        Optional<Signatory> signatory = forms.signatory().signatory(line.text());
        if (signatory.isPresent() && !forms.signed().matches(line.text())) {
            record.signatory(signatory.get());
        } else {
            takeDay(line, record);
        }
    }

    private void takeDay(Line line, CleaningRecord record) {
        if (record.signed().isEmpty()) {
            record.signed(Typesetting.normalised(line));
        } else {
            record.drop(InterventionKind.MOVED_TO_METADATA, line, AccountReason.DAY_AND_PLACE);
            DayForm days = forms.day();
            Optional<LocalDate> day = days.last(line.text());
            Optional<LocalDate> taken = days.last(record.signed().get().text());
            if (day.isPresent() && taken.isPresent() && !day.equals(taken)) {
                record.report(Code.DATES_DIFFER, line, taken.get(), Quotation.of(line.text()));
            }
        }
    }

    private List<Line> withoutDayBelowTitle(List<Line> lines, CleaningRecord record) {
        PageLayout page = PageLayout.of(lines);
        if (record.signed().isEmpty() && forms.signed().isPlaceAbove(lines, 0)) {
            record.signed(
                    Line.joinWithSpace(Typesetting.normalised(lines.get(0)), Typesetting.normalised(lines.get(1))));
            return new ArrayList<>(lines.subList(2, lines.size()));
        }
        boolean day = !lines.isEmpty()
                && forms.signed().matches(lines.get(0).text())
                && !(page.wrapped() && page.isFullOpening(lines.get(0)));
        if (!day) {
            return lines;
        }
        takeDay(lines.get(0), record);
        return new ArrayList<>(lines.subList(1, lines.size()));
    }
}
