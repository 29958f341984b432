package org.xuanyan.model;

import java.util.List;

/**
 * Where the text of a declaration comes from.
 *
 * @param accounts one for each source, in the order of the sources
 * @param variants in reading order
 */
public record Provenance(List<Account> accounts, List<Variant> variants) {

    /** Before the sources have been compared. */
    public static final Provenance NONE = new Provenance(List.of(), List.of());

    /** Copies the lists, so that the record is immutable. */
    public Provenance {
        accounts = List.copyOf(accounts);
        variants = List.copyOf(variants);
    }
}
