package org.xuanyan.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.text.SourceSpan;

/**
 * The front matter of a declaration.
 *
 * @param file its path, for findings
 * @param slug {@code yyyy-place} in ASCII, e.g. {@code 2018-qingdao}: its address and the name of its folder
 * @param title in full, as printed
 * @param name short, e.g. {@code 青岛宣言}
 * @param completeness of the reading text
 * @param damage in the copy that the text is based on, one sentence each, shown before the text; a complete text may have some, too
 * @param signed the line of place and date as printed
 * @param draft whether it is not published yet: it is not part of the site, and no ids are recorded for it
 * @param numbering what an editor decided about the numbers before its paragraphs; empty if the program is to find it out
 * @param labels id → the title that an editor gives to a section, or to the paragraphs from one on; sorted
 * @param translations language → official names in that language
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
        Optional<String> signed,
        boolean draft,
        Optional<NumberingDecision> numbering,
        Map<AnchorId, Label> labels,
        Map<LanguageTag, Translation> translations) {

    /**
     * An editor's decision about how the text numbers its paragraphs.
     *
     * @param scheme empty if it does not: all marks are those of items
     * @param at the place of the decision in the front matter
     */
    public record NumberingDecision(Optional<NumberScheme> scheme, SourceSpan at) {}

    /**
     * A title that an editor gives to a part of the text. It is not part of the text.
     *
     * @param text e.g. {@code 安全合作}
     * @param at the place of its id in the front matter
     */
    public record Label(String text, SourceSpan at) {}

    /**
     * The official names of a declaration in another language.
     *
     * @param title in full
     * @param name short, e.g. {@code Qingdao Declaration}
     * @param place e.g. {@code Qingdao}
     */
    public record Translation(String title, String name, String place) {}

    /** Copies the lists and maps, so that the record is immutable. */
    public Metadata {
        damage = List.copyOf(damage);
        sources = List.copyOf(sources);
        signatories = List.copyOf(signatories);
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
    }

    /** Whether nothing is known to be missing from the text, so that what it lacks was not adopted. */
    public boolean isComplete() {
        return completeness == Completeness.COMPLETE;
    }
}
