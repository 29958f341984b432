package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Emendation;
import org.xuanyan.text.BinarySearch;

/**
 * A raw copy after its edits, with the origin of every part.
 *
 * @param text the emended text, which is compared with the reading text
 * @param parts in order and without gaps; any may be empty; the last one is from the copy
 */
record EmendedCopy(String text, List<Part> parts) {

    /**
     * A part of the emended text.
     *
     * @param start in the emended text, 0-based, in UTF-16 code units
     * @param end exclusive
     * @param raw its start in the raw copy
     * @param edit the edit that inserted it; empty for a part of the copy
     */
    record Part(int start, int end, int raw, Optional<Emendation> edit) {}

    /**
     * Applies edits.
     *
     * @param edits in the order of the copy; they do not overlap
     */
    static EmendedCopy of(String raw, List<Emendation> edits) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (Emendation edit : edits) {
            add(text, raw.substring(done, edit.start()), done, Optional.empty(), parts);
            add(text, edit.inserted(), edit.start(), Optional.of(edit), parts);
            done = edit.end();
        }
        add(text, raw.substring(done), done, Optional.empty(), parts);
        return new EmendedCopy(text.toString(), List.copyOf(parts));
    }

    private static void add(StringBuilder text, String words, int raw, Optional<Emendation> edit, List<Part> parts) {
        int start = text.length();
        text.append(words);
        parts.add(new Part(start, text.length(), raw, edit));
    }

    /**
     * Returns the start in the raw copy of a character of the emended text; for an inserted one, the start of its edit.
     */
    int rawStart(int offset) {
        Part part = parts.get(partAt(offset));
        return part.edit().isPresent() ? part.raw() : part.raw() + offset - part.start();
    }

    /**
     * Returns the end in the raw copy of a character of the emended text.
     *
     * @param offset the offset after the character
     */
    int rawEnd(int offset) {
        Part part = parts.get(partAt(offset - 1));
        return part.edit().map(Emendation::end).orElse(part.raw() + offset - part.start());
    }

    /** Whether a stretch contains characters that an edit inserted. */
    boolean isEdited(int start, int end) {
        for (int i = partAt(start); i < parts.size() && parts.get(i).start() < end; i++) {
            Part part = parts.get(i);
            if (part.edit().isPresent() && part.end() > Math.max(start, part.start())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Divides a stretch of the emended text at the edits in it.
     *
     * @return the pieces from the copy, in order; one empty piece for an empty stretch of the copy
     */
    List<Part> pieces(int start, int end) {
        List<Part> pieces = parts.subList(partAt(start), partAt(end) + 1).stream()
                .filter(part -> part.edit().isEmpty())
                .map(part -> piece(part, Math.max(start, part.start()), Math.min(end, part.end())))
                .filter(piece -> piece.start() < piece.end())
                .toList();
        return pieces.isEmpty() ? List.of(new Part(start, start, rawStart(start), Optional.empty())) : pieces;
    }

    private static Part piece(Part part, int start, int end) {
        return new Part(start, end, part.raw() + start - part.start(), Optional.empty());
    }

    /** Returns the index of the part that contains a character; the last part for the end of the text. */
    private int partAt(int offset) {
        return BinarySearch.firstIndex(parts.size() - 1, i -> parts.get(i).end() > offset);
    }
}
