package org.xuanyan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The front matter of a declaration.
 *
 * @param file its path, for findings
 * @param slug {@code yyyy-place} in ASCII, e.g. {@code 2018-qingdao}: its address and the name of its folder
 * @param title in full, as printed
 * @param name short, e.g. {@code 青岛宣言}
 * @param completeness of the reading text
 * @param damage in the copy that the text is based on, one sentence each, shown before the text
 * @param signed the line of place and date as printed
 */
public record Metadata(
        String file,
        Slug slug,
        String title,
        String name,
        LocalDate adopted,
        String place,
        LanguageTag language,
        Completeness completeness,
        List<String> damage,
        List<Source> sources,
        List<Signatory> signatories,
        Optional<String> signed) {

    /** Copies the lists, so that the record is immutable. */
    public Metadata {
        damage = List.copyOf(damage);
        sources = List.copyOf(sources);
        signatories = List.copyOf(signatories);
    }
}
