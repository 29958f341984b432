package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A raw copy after its edits, every part of which knows where it comes from.
 *
 * @param text what is left to be compared with the reading text
 * @param parts without gaps, in order; any may be empty, the last one is of the copy
 */
record Emended(String text, List<Part> parts) {

    /**
     * A part of the emended text.
     *
     * @param start in the emended text, 0-based, in UTF-16 code units
     * @param end exclusive
     * @param raw where it begins in the raw copy
     * @param edit what made it; empty where it is the copy itself
     */
    record Part(int start, int end, int raw, Optional<Edit> edit) {}

    /**
     * Carries out edits.
     *
     * @param edits in the order of the copy; they do not overlap
     */
    static Emended of(String raw, List<Edit> edits) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (Edit edit : edits) {
            int start = text.length() + edit.start() - done;
            parts.add(new Part(text.length(), start, done, Optional.empty()));
            parts.add(new Part(start, start + edit.inserted().length(), edit.start(), Optional.of(edit)));
            text.append(raw, done, edit.start()).append(edit.inserted());
            done = edit.end();
        }
        parts.add(new Part(text.length(), text.length() + raw.length() - done, done, Optional.empty()));
        return new Emended(text.append(raw, done, raw.length()).toString(), List.copyOf(parts));
    }

    /** Returns the place in the raw copy of an offset in the emended text. */
    int raw(int offset) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Part part = parts.get(low);
        return part.edit().isPresent() ? part.raw() : part.raw() + offset - part.start();
    }
}
