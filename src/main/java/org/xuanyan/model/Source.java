package org.xuanyan.model;

import java.util.List;
import java.util.Optional;

/**
 * A witness of the text: a raw copy and what its editors say of it.
 *
 * @param id unique within its declaration, e.g. {@code pdf}
 * @param kind where it comes from, e.g. {@code pdf-text}
 * @param description what is known of the copy, one sentence
 * @param account what an editor answers for, in the order of the copy
 */
public record Source(
        String id,
        Optional<String> kind,
        Completeness completeness,
        Optional<String> description,
        RawCopy copy,
        List<Emendation> account) {

    /** Takes a copy, so that nobody can change the list later. */
    public Source {
        account = List.copyOf(account);
    }
}
