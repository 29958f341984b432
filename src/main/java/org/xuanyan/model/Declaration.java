package org.xuanyan.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One adopted text with its permanent ids.
 *
 * @param anchors every id of it that was ever published
 * @param divisions in reading order
 * @param notes in the order of their numbers
 * @param links in the notes
 * @param provenance where the text comes from; {@link Provenance#NONE} until the sources have been compared
 */
public record Declaration(
        Metadata metadata,
        DeclarationAnchors anchors,
        List<Division> divisions,
        List<Note> notes,
        List<Link> links,
        Provenance provenance) {

    /** Copies the lists, so that the record is immutable. */
    public Declaration {
        divisions = List.copyOf(divisions);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
    }

    /** Returns the same declaration with its sources compared. */
    public Declaration with(Provenance compared) {
        return new Declaration(metadata, anchors, divisions, notes, links, compared);
    }

    /** Returns the same declaration with other versions of its divisions. */
    public Declaration with(List<Division> others) {
        return new Declaration(metadata, anchors, others, notes, links, provenance);
    }

    /** Returns all paragraphs in reading order. */
    public List<Paragraph> paragraphs() {
        return divisions.stream().flatMap(each -> each.paragraphs().stream()).toList();
    }

    /** Returns the ids of all paragraphs in reading order. */
    public List<AnchorId> ids() {
        return divisions.stream()
                .flatMap(each -> each.paragraphs().stream())
                .map(Paragraph::id)
                .toList();
    }

    /** Returns how many paragraphs readers would count: neither items of lists nor tables are paragraphs to them. */
    public int countOfParagraphs() {
        return (int) paragraphs().stream()
                .filter(each -> !each.isItem() && !each.isTable())
                .count();
    }

    /** Returns id of each paragraph → how references name it. */
    public Map<AnchorId, ParagraphName> names() {
        Map<AnchorId, ParagraphName> names = new TreeMap<>();
        paragraphs().forEach(each -> names.put(each.id(), each.name()));
        return names;
    }

    /** Returns whether the names of any paragraphs depend on the language in more than the words around the number. */
    public boolean hasNamesByLanguage() {
        return divisions.stream()
                .flatMap(each -> each.paragraphs().stream())
                .anyMatch(each -> each.name().dependsOnLanguage());
    }

    /** Returns whether references name the section of any paragraph by its title. */
    public boolean hasNamesWithSections() {
        return divisions.stream()
                .flatMap(each -> each.paragraphs().stream())
                .anyMatch(each -> each.name().hasSection());
    }

    /** Returns the marked sections in reading order. */
    public List<Section> sections() {
        return divisions.stream().flatMap(each -> each.section().stream()).toList();
    }
}
