package org.xuanyan.model;

import java.util.List;
import java.util.Optional;

/**
 * A source of the text: a raw copy and what its editors say about it.
 *
 * @param id unique within its declaration, e.g. {@code pdf}
 * @param kind where it comes from, e.g. {@code pdf-text}
 * @param description what is known about the copy, one sentence
 * @param original the file from which the copy was taken, if it was taken from one
 * @param account the emendations, in the order of the copy
 */
public record Source(
        String id,
        Optional<String> kind,
        Completeness completeness,
        Optional<String> description,
        RawCopy copy,
        Optional<Original> original,
        List<Emendation> account) {

    /** The kinds for which the program has words; others are allowed. */
    public static final List<String> KINDS = List.of("pdf-text", "web-page", "document", "scan", "print", "text");

    /** Copies the list, so that the record is immutable. */
    public Source {
        account = List.copyOf(account);
    }
}
