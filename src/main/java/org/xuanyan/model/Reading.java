package org.xuanyan.model;

import java.util.List;
import java.util.Optional;

/**
 * The reading text of one declaration, parsed, before it has ids.
 *
 * @param ledger the ids that were published of it; empty before the first edition
 * @param blocks in reading order
 * @param notes in the order of their numbers
 * @param links those in the notes
 * @param whole whether every block was understood; if not, ids that it should have may be missing
 */
public record Reading(
        Metadata metadata,
        Optional<Ledger> ledger,
        List<Block> blocks,
        List<Note> notes,
        List<Link> links,
        boolean whole) {

    /** Takes copies, so that nobody can change the lists later. */
    public Reading {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
    }
}
