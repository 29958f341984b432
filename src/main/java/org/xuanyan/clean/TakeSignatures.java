package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Who signed, where and when, at the end of a text, whatever stands below them, or above its annexes; day and place may
 * also stand below the title.
 */
final class TakeSignatures implements CleaningRule {

    private final Forms forms;

    TakeSignatures(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> copy, CleaningRecord record) {
        List<Line> lines = new WholeNames(forms).joined(copy);
        int notes = notes(lines, record);
        List<Line> text = new ArrayList<>(withoutSignatures(lines.subList(0, notes), record));
        text.addAll(lines.subList(notes, lines.size()));
        return text;
    }

    /** Returns where the notes below the signatures begin; what may be a line of a note may also be a signature below it. */
    private int notes(List<Line> lines, CleaningRecord record) {
        int notes = forms.notes().first(lines, record);
        Predicate<String> isPlace = forms.signed().placesNamedIn(record.titleText(), lines);
        boolean below = notes < lines.size()
                && SignatureBlock.find(lines, forms, isPlace)
                        .filter(block -> block.end() > notes)
                        .isPresent();
        return below ? lines.size() : notes;
    }

    private List<Line> withoutSignatures(List<Line> copy, CleaningRecord record) {
        int annex = signedAnnex(copy, record);
        List<Line> text = new ArrayList<>(withoutOwnSignatures(withoutNotes(copy.subList(0, annex), record), record));
        text.addAll(copy.subList(annex, copy.size()));
        return text;
    }

    /** Returns where the annexes begin below signatures that are not found from the end of the copy; its size if there are none. */
    private int signedAnnex(List<Line> copy, CleaningRecord record) {
        Predicate<String> isPlace = forms.signed().placesNamedIn(record.titleText(), copy);
        int last = SignatureBlock.find(copy, forms, isPlace)
                .map(SignatureBlock::first)
                .orElse(copy.size());
        return IntStream.range(1, last)
                .filter(i -> isAnnex(copy.get(i)) && isSignedAbove(copy.subList(0, i), isPlace))
                .findFirst()
                .orElse(copy.size());
    }

    /** Whether a line is the heading of an annex. */
    private boolean isAnnex(Line line) {
        return line.role() == Line.Role.TEXT
                && forms.unnumbered().annexWord(line.text()) > 0
                && forms.unnumbered().isNamed(line.text());
    }

    /** Whether the last of some lines are without doubt signatures. */
    private boolean isSignedAbove(List<Line> lines, Predicate<String> isPlace) {
        List<Line> read = SignatureTable.find(lines, forms).lines().stream()
                .filter(line -> !forms.signatory().isNote(line.text()))
                .toList();
        return SignatureBlock.find(read, forms, isPlace)
                .filter(block -> block.end() == read.size() && block.isSure())
                .isPresent();
    }

    /** Drops lines with nothing but notes such as {@code （签字）}, if those who signed are found without them. */
    private List<Line> withoutNotes(List<Line> copy, CleaningRecord record) {
        List<Line> notes = copy.stream().filter(this::isNote).toList();
        List<Line> rest = copy.stream().filter(line -> !isNote(line)).toList();
        Predicate<String> isPlace = forms.signed().placesNamedIn(record.titleText(), copy);
        boolean found = !notes.isEmpty()
                && SignatureBlock.find(rest, forms, isPlace)
                        .filter(block -> block.names() > 0)
                        .map(block -> block.first() == 0
                                ? -1
                                : rest.get(block.first() - 1).start())
                        .filter(text -> notes.get(0).start() > text)
                        .isPresent();
        if (found) {
            notes.forEach(note -> record.drop(InterventionKind.MOVED_TO_METADATA, note, AccountReason.SIGNATURES));
        }
        return found ? rest : copy;
    }

    private boolean isNote(Line line) {
        return line.role() == Line.Role.TEXT && forms.signatory().isNote(line.text());
    }

    private List<Line> withoutOwnSignatures(List<Line> copy, CleaningRecord record) {
        Predicate<String> isPlace = forms.signed().placesNamedIn(record.titleText(), copy);
        SignatureTable table = SignatureTable.find(copy, forms);
        Optional<SignatureBlock> inTable = SignatureBlock.find(table.lines(), forms, isPlace)
                .filter(found -> table.isPresent() && found.first() <= table.first());
        if (inTable.isEmpty() && table.isPresent()) {
            reportTable(copy, table.first(), record);
        }
        List<Line> lines = inTable.isPresent() ? table.lines() : copy;
        Optional<SignatureBlock> block = inTable.or(() -> SignatureBlock.find(copy, forms, isPlace));
        if (block.isEmpty()) {
            return withoutDayBelowTitle(lines, isPlace, record);
        }
        block.get().rows().forEach(row -> take(row, inTable.isEmpty(), record));
        List<Line> text = new ArrayList<>(lines.subList(0, block.get().first()));
        text.addAll(BelowSignatures.kept(lines.subList(block.get().end(), lines.size()), forms, record));
        return withoutDayBelowTitle(text, isPlace, record);
    }

    /** Reports a table below the last sentence in which not every office has its name. */
    private static void reportTable(List<Line> copy, int i, CleaningRecord record) {
        if (copy.subList(i + 1, copy.size()).stream().noneMatch(line -> Sentence.endsIn(line.text()))) {
            TableText.rows(copy.get(i)).stream()
                    .flatMap(row -> row.stream().flatMap(cell -> TableText.linesOfCell(cell).stream()))
                    .findFirst()
                    .ifPresent(
                            first -> record.report(Code.SIGNATURE_BLOCK, first, Quotation.of(first.text()), "table"));
        }
    }

    /** Records a row; {@code inOrder} tells whether the rows stand one below the other in the copy, as they are read. */
    private void take(SignatureRow row, boolean inOrder, CleaningRecord record) {
        if (row.isDay()) {
            takeDay(joined(row.lines()), record);
            return;
        }
        row.signatories().forEach(record::signatory);
        for (Line line : row.lines()) {
            int end = inOrder && row.asWritten() ? forms.signatory().withoutNote(line.text()) : 0;
            record.drop(
                    InterventionKind.MOVED_TO_METADATA,
                    line.slice(end, line.text().length()),
                    AccountReason.SIGNATURES);
        }
    }

    private Line joined(List<Line> lines) {
        Line first = Typesetting.normalised(lines.get(0));
        if (lines.size() == 1) {
            return first;
        }
        Line second = Typesetting.normalised(lines.get(1));
        return Sentence.endsWithComma(first.text()) || forms.signed().joins(first.text(), second.text())
                ? Line.join(List.of(first, second))
                : Line.joinWithSpace(first, second);
    }

    private void takeDay(Line line, CleaningRecord record) {
        if (record.signed().isEmpty()) {
            record.signed(line);
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

    private List<Line> withoutDayBelowTitle(List<Line> lines, Predicate<String> isPlace, CleaningRecord record) {
        if (!lines.isEmpty() && forms.day().isBracketedWithoutYear(lines.get(0).text())) {
            record.drop(InterventionKind.MOVED_TO_METADATA, lines.get(0), AccountReason.DAY_AND_PLACE);
            record.besideTitle(lines.get(0));
            return lines.subList(1, lines.size());
        }
        PageLayout page = PageLayout.of(lines);
        int end = new DayBelowTitle(lines, page, forms).length(isPlace, record.titleText());
        if (end == 0) {
            return lines;
        }
        boolean two = end == 2;
        Line line = joined(lines.subList(0, end));
        List<Line> text = new ArrayList<>(lines.subList(end, lines.size()));
        boolean alone = !two && record.signed().isEmpty() && forms.signed().isDay(line.text());
        List<Line> opening = opening(text, page);
        if (alone && isOfPage(line.text(), opening)) {
            record.remark(lines.get(0), AccountReason.PAGE_METADATA);
            record.report(Code.PAGE_DAY, line, Quotation.of(line.text()));
        } else if (!two && forms.signed().isSeveralDays(line.text())) {
            record.drop(InterventionKind.MOVED_TO_METADATA, line, AccountReason.DAY_AND_PLACE);
            record.besideTitle(line);
        } else {
            takeDay(line, record);
        }
        return text;
    }

    /** Returns the lines that may be about the meeting; lines that end at a margin are read as one. */
    private static List<Line> opening(List<Line> text, PageLayout page) {
        List<Line> first = text.subList(0, Math.min(OccasionForm.REACH, text.size()));
        return page.wrapped() && !first.isEmpty() ? List.of(Line.join(first)) : first;
    }

    /**
     * Whether a day alone is that of the page: the text has another one, or the month is written as 07. A text without a
     * year counts only if it begins with the day.
     */
    private boolean isOfPage(String line, List<Line> opening) {
        Optional<LocalDate> day = forms.day().last(line);
        Optional<NamedDay> meeting = forms.occasion().withYear(opening).map(OccasionForm.OccasionDay::day);
        boolean other = day.isPresent()
                && (meeting.isPresent()
                        ? !meeting.get().contains(day.get())
                        : forms.occasion()
                                .differsWithoutYear(
                                        day.get(), opening.stream().limit(1).toList()));
        return other || forms.metadata().isPadded(line);
    }
}
