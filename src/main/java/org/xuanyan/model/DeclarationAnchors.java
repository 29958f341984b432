package org.xuanyan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of a declaration.
 *
 * @param ledger the recorded rows
 * @param unrecorded the rows that the present text adds to the ledger
 */
public record DeclarationAnchors(Ledger ledger, List<Ledger.Row> unrecorded) {

    /** Those of a text without ids. */
    public static final DeclarationAnchors NONE =
            new DeclarationAnchors(new Ledger(Ledger.FILE, Optional.empty(), List.of()), List.of());

    /** Copies the list, so that the record is immutable. */
    public DeclarationAnchors {
        unrecorded = List.copyOf(unrecorded);
    }

    /** Returns the ledger including the unrecorded rows. */
    public Ledger complete() {
        return ledger.with(unrecorded);
    }

    /** Returns the rows of sections, then paragraphs, that no longer exist; paragraphs in the order of the text. */
    public List<Ledger.Row> tombstones() {
        Ledger complete = complete();
        Map<AnchorId, Ledger.Row> current = complete.current();
        List<AnchorId> ids = new ArrayList<>(current.keySet());
        ids.removeIf(AnchorId::isParagraph);
        ids.addAll(complete.order());
        return ids.stream()
                .map(current::get)
                .filter(row -> !row.status().isLive())
                .toList();
    }
}
