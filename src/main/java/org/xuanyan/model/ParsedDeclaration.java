package org.xuanyan.model;

import java.util.List;
import java.util.Optional;

/**
 * The reading text of one declaration, parsed, but without ids.
 *
 * @param ledger its published ids; empty before the first edition
 * @param blocks in reading order
 * @param notes in the order of their numbers
 * @param links in the notes
 * @param whole whether every block was understood; if not, ids that are recorded may be missing
 */
public record ParsedDeclaration(
        Metadata metadata,
        Optional<Ledger> ledger,
        List<Block> blocks,
        List<Note> notes,
        List<Link> links,
        boolean whole) {

    /** Copies the lists, so that the record is immutable. */
    public ParsedDeclaration {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
    }
}
