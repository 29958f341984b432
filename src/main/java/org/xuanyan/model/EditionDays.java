package org.xuanyan.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a declaration, or a paragraph of it, was added to the site, and when it last changed: the days of the editions in the
 * ledger, as far as {@code site.yml} has them, otherwise the day of adoption.
 *
 * @param added the day of the first edition that has it
 * @param changed the day of the last edition in which it changed
 * @param isDated whether {@code changed} is the day of an edition
 * @param correctedIn the label of that edition; empty if it was added in it
 */
public record EditionDays(LocalDate added, LocalDate changed, boolean isDated, Optional<String> correctedIn) {

    /** What the rows of an id say together. */
    private static final class EditionRows {

        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();
        private String edition = "";
        private boolean hasUndated;

        private void add(String label, Map<String, LocalDate> days) {
            LocalDate day = days.get(label);
            if (day == null) {
                hasUndated = true;
                return;
            }
            if (first.isEmpty() || day.isBefore(first.get())) {
                first = Optional.of(day);
            }
            if (last.isEmpty() || !day.isBefore(last.get())) {
                last = Optional.of(day);
                edition = label;
            }
        }

        private EditionDays days(LocalDate adopted) {
            if (first.isEmpty() || last.isEmpty()) {
                return undated(adopted);
            }
            boolean isNew = !hasUndated && first.equals(last);
            return new EditionDays(
                    hasUndated ? adopted : first.get(),
                    last.get(),
                    true,
                    isNew ? Optional.empty() : Optional.of(edition));
        }
    }

    private static EditionDays undated(LocalDate adopted) {
        return new EditionDays(adopted, adopted, false, Optional.empty());
    }

    /** Returns the days of a declaration. */
    public static EditionDays of(Declaration declaration, Site site) {
        LocalDate adopted = declaration.metadata().adopted();
        if (site.editions().isEmpty()) {
            return undated(adopted);
        }
        EditionRows rows = new EditionRows();
        declaration.anchors().complete().rows().forEach(row -> rows.add(row.edition(), site.editions()));
        return rows.days(adopted);
    }

    /** Returns id of each paragraph and section, former ones, too → its days. */
    public static Map<AnchorId, EditionDays> ofParts(Declaration declaration, Site site) {
        Map<AnchorId, EditionRows> rows = new LinkedHashMap<>();
        for (Ledger.Row row : declaration.anchors().complete().rows()) {
            rows.computeIfAbsent(row.id(), id -> new EditionRows()).add(row.edition(), site.editions());
        }
        Map<AnchorId, EditionDays> days = new LinkedHashMap<>();
        rows.forEach((id, all) -> days.put(id, all.days(declaration.metadata().adopted())));
        return days;
    }

    /** Returns the paragraphs, present and former ones, that were corrected in the edition, in the order of the ledger. */
    public List<AnchorId> corrected(Declaration declaration) {
        return declaration.anchors().complete().rows().stream()
                .filter(row -> correctedIn.equals(Optional.of(row.edition())))
                .map(Ledger.Row::id)
                .filter(AnchorId::isParagraph)
                .distinct()
                .toList();
    }
}
