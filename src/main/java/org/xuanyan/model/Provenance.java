package org.xuanyan.model;

import java.util.List;

/**
 * Where the words of a declaration come from.
 *
 * @param accounts one for each source, in their order
 * @param variants in reading order
 */
public record Provenance(List<Account> accounts, List<Variant> variants) {

    /** Before the sources have been compared. */
    public static final Provenance NONE = new Provenance(List.of(), List.of());

    /** Takes copies, so that nobody can change the lists later. */
    public Provenance {
        accounts = List.copyOf(accounts);
        variants = List.copyOf(variants);
    }
}
