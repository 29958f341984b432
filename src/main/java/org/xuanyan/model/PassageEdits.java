package org.xuanyan.model;

import java.util.List;
import java.util.Optional;
import org.xuanyan.text.SourceSpan;

/**
 * What an editor decided about the passages that several declarations have, {@code passages.yml}.
 *
 * @param subjects in the order in which they are shown
 * @param passages those that have a name, some of them with paragraphs that belong together by the editor's judgement
 * @param apart pairs of paragraphs that are not kin
 * @param pairs declarations that are shown side by side besides neighbours
 */
public record PassageEdits(
        List<PassageSubject> subjects, List<PassageEntry> passages, List<ApartPair> apart, List<NamedPair> pairs) {

    /** No edits. */
    public static final PassageEdits NONE = new PassageEdits(List.of(), List.of(), List.of(), List.of());

    /** A paragraph as the file names it, e.g. {@code 2018-qingdao-p17}, and the place of the name in the file. */
    public record NamedParagraph(String name, SourceSpan at) {}

    /** An address that the editor chose for a passage, and its place in the file. */
    public record ChosenId(String id, SourceSpan at) {}

    /**
     * A passage.
     *
     * @param paragraphs at least one; all of them belong to the passage
     */
    public record PassageEntry(
            Optional<ChosenId> id,
            String title,
            Optional<String> english,
            Optional<PassageSubject> subject,
            List<NamedParagraph> paragraphs) {

        /** Copies the list, so that the record is immutable. */
        public PassageEntry {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Returns the same passage without the id, which was refused. */
        public PassageEntry withoutId() {
            return new PassageEntry(Optional.empty(), title, english, subject, paragraphs);
        }
    }

    /** Two paragraphs that are not kin. */
    public record ApartPair(NamedParagraph one, NamedParagraph other) {}

    /** A declaration as the file names it, e.g. {@code 2018-qingdao}, and the place of the name in the file. */
    public record NamedDeclaration(String name, SourceSpan at) {}

    /** Two declarations, in any order. */
    public record NamedPair(NamedDeclaration one, NamedDeclaration other) {}

    /** Copies the lists, so that the record is immutable. */
    public PassageEdits {
        subjects = List.copyOf(subjects);
        passages = List.copyOf(passages);
        apart = List.copyOf(apart);
        pairs = List.copyOf(pairs);
    }
}
