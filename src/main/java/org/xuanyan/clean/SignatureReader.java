package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xuanyan.model.Signatory;

/** Reads the rows of a block of signatures from its last line up, in any of the layouts that copies have. */
final class SignatureReader {

    private final List<Line> lines;
    private final Forms forms;
    private final SignatoryForm form;
    private final Predicate<String> isPlace;
    private final List<SignatureRow> rows = new ArrayList<>();
    private boolean day;

    SignatureReader(List<Line> lines, Forms forms, Predicate<String> isPlace) {
        this.lines = lines;
        this.forms = forms;
        this.form = forms.signatory();
        this.isPlace = isPlace;
    }

    /** Returns the rows above a line, in the order of the copy; a reader reads one block. */
    List<SignatureRow> rowsAbove(int end) {
        int first = end;
        for (List<SignatureRow> read = rowsEndingAt(first); !read.isEmpty(); read = rowsEndingAt(first)) {
            rows.addAll(read);
            for (SignatureRow row : read) {
                day |= row.isDay();
                first -= row.lines().size();
            }
        }
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    /** Returns the rows that end at a line, from the last up. */
    private List<SignatureRow> rowsEndingAt(int end) {
        if (end == 0 || lines.get(end - 1).isOfTable()) {
            return List.of();
        }
        Optional<SignatureRow> dated = day(end);
        if (dated.isPresent()) {
            return List.of(dated.get());
        }
        List<OfficesAndNames.Kind> kinds = kinds(end);
        OfficesAndNames found = OfficesAndNames.of(kinds, rows.isEmpty() ? kind(end) : OfficesAndNames.Kind.OTHER);
        return found.isPresent()
                ? blocks(found, end - kinds.size(), end)
                : countries(end).or(() -> columns(end)).or(() -> single(end)).or(() -> triple(end)).stream()
                        .toList();
    }

    private String text(int i) {
        String line = i < 0 || lines.get(i).isOfTable() ? "" : lines.get(i).text();
        return line.substring(0, form.withoutNote(line));
    }

    private Optional<SignatureRow> row(int start, int end, List<Signatory> signatories, boolean asWritten) {
        return Optional.of(new SignatureRow(List.copyOf(lines.subList(start, end)), signatories, asWritten));
    }

    /** Reads the line of day and place, or two lines. */
    private Optional<SignatureRow> day(int end) {
        if (day) {
            return Optional.empty();
        }
        if (end > 1
                && forms.signed()
                        .isDayAndPlace(
                                lines.get(end - 2).text(), lines.get(end - 1).text(), isPlace)) {
            return row(end - 2, end, List.of(), true);
        }
        return forms.signed().matches(lines.get(end - 1).text())
                ? row(end - 1, end, List.of(), true)
                : Optional.empty();
    }

    /** Returns the kinds of the lines of offices, names and one day that end at a line. */
    private List<OfficesAndNames.Kind> kinds(int end) {
        List<OfficesAndNames.Kind> kinds = new ArrayList<>();
        boolean dated = day;
        for (int i = end - 1; i >= 0 && kind(i) != OfficesAndNames.Kind.OTHER; i--) {
            if (kind(i) == OfficesAndNames.Kind.DAY && dated) {
                break;
            }
            dated |= kind(i) == OfficesAndNames.Kind.DAY;
            kinds.add(0, kind(i));
        }
        return kinds;
    }

    private OfficesAndNames.Kind kind(int i) {
        if (i == lines.size() || lines.get(i).isOfTable()) {
            return OfficesAndNames.Kind.OTHER;
        }
        if (isSigned(i)) {
            return OfficesAndNames.Kind.DAY;
        }
        if (form.isOffice(text(i))) {
            return OfficesAndNames.Kind.OFFICE;
        }
        return form.isNameAlone(text(i)) ? OfficesAndNames.Kind.NAME : OfficesAndNames.Kind.OTHER;
    }

    /** Reads the last blocks of offices and names; none if it is uncertain which name has which office. */
    private List<SignatureRow> blocks(OfficesAndNames found, int start, int end) {
        if (!found.certain()) {
            return List.of();
        }
        List<Signatory> all = new ArrayList<>();
        for (int i = 0; i < found.names().size(); i++) {
            String office = text(start + found.offices().get(i));
            all.add(form.signatory(office, text(start + found.names().get(i))));
        }
        List<Line> block = new ArrayList<>(lines.subList(start + found.first(), end));
        List<SignatureRow> read = new ArrayList<>();
        for (int i : found.days()) {
            read.add(new SignatureRow(List.of(block.remove(i - found.first())), List.of(), true));
        }
        read.add(new SignatureRow(block, all, found.isPair()));
        return read;
    }

    /** Reads at least two lines, each of a country and a name in brackets. */
    private Optional<SignatureRow> countries(int end) {
        List<Signatory> all = new ArrayList<>();
        int first = end;
        for (Optional<Signatory> next = ofCountry(first - 1); next.isPresent(); next = ofCountry(first - 1)) {
            all.add(0, next.get());
            first--;
        }
        return all.size() > 1 ? row(first, end, all, false) : Optional.empty();
    }

    private Optional<Signatory> ofCountry(int i) {
        return i < 0 ? Optional.empty() : form.ofCountry(text(i));
    }

    /** Reads a line of offices and one of names; the countries may stand above them on a line of their own. */
    private Optional<SignatureRow> columns(int end) {
        List<String> names = cells(end - 1);
        List<String> offices = cells(end - 2);
        List<String> countries = cells(end - 3);
        boolean fit = names.size() > 1 && offices.size() == names.size();
        List<Signatory> all = new ArrayList<>();
        for (int i = 0; fit && i < names.size(); i++) {
            if (form.isPair(offices.get(i), names.get(i))) {
                all.add(form.signatory(offices.get(i), names.get(i)));
            } else if (form.isPair(names.get(i), offices.get(i))) {
                all.add(form.signatory(names.get(i), offices.get(i)));
            }
        }
        if (fit && all.size() == names.size()) {
            return row(end - 2, end, all, false);
        }
        all.clear();
        if (!fit || countries.size() != names.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < names.size(); i++) {
            if (!form.isTriple(countries.get(i), offices.get(i), names.get(i))) {
                return Optional.empty();
            }
            all.add(form.signatory(countries.get(i) + offices.get(i), names.get(i)));
        }
        return row(end - 3, end, all, false);
    }

    private List<String> cells(int i) {
        return form.cells(i < 0 ? "" : lines.get(i).text()).stream()
                .map(cell -> cell.substring(0, form.withoutNote(cell)))
                .toList();
    }

    private Optional<SignatureRow> single(int end) {
        String line = text(end - 1);
        if (isSigned(end - 1) || forms.title().matches(line)) {
            return Optional.empty();
        }
        Optional<Signatory> signatory = form.signatory(line);
        if (signatory.isPresent()) {
            return row(end - 1, end, List.of(signatory.get()), true);
        }
        Optional<Signatory> unknown = form.ofUnknownOffice(line).filter(each -> day || isBesideKnown(end - 1));
        if (unknown.isPresent()) {
            return row(end - 1, end, List.of(unknown.get()), true);
        }
        List<Signatory> others = form.others(line);
        return others.isEmpty() ? Optional.empty() : row(end - 1, end, others, false);
    }

    /** Whether a line of the same form, but with a known office, stands directly above or below. */
    private boolean isBesideKnown(int i) {
        return form.matches(text(i - 1)) || i + 1 < lines.size() && form.matches(text(i + 1));
    }

    /** Reads country, office and name, each on a line. */
    private Optional<SignatureRow> triple(int end) {
        String name = text(end - 1);
        String office = text(end - 2);
        String country = text(end - 3);
        return end > 2 && !isSigned(end - 1) && !isSigned(end - 2) && form.isTriple(country, office, name)
                ? row(end - 3, end, List.of(form.signatory(country + office, name)), true)
                : Optional.empty();
    }

    private boolean isSigned(int i) {
        return forms.signed().matches(lines.get(i).text());
    }
}
