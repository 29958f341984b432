package org.xuanyan.model;

import java.util.List;
import java.util.function.Consumer;
import org.xuanyan.text.SourceSpan;

/** A part of a reading text that has no id yet. */
public sealed interface Block {

    /**
     * A printed mark that opens a section.
     *
     * @param ordinal the number it prints, e.g. 3
     * @param label the mark as printed, e.g. {@code 三}
     */
    record Mark(int ordinal, String label, SourceSpan at) implements Block {}

    /**
     * A paragraph.
     *
     * @param text without markup and note marks
     * @param marks the places of notes, in the order of their offsets
     * @param runs the places of its characters in the file, in the order of their offsets
     * @param at where it begins
     */
    record Passage(String text, List<NoteMark> marks, List<TextRun> runs, SourceSpan at) implements Block {

        /** Copies the lists, so that the record is immutable. */
        public Passage {
            marks = List.copyOf(marks);
            runs = List.copyOf(runs);
        }
    }

    /** A separator that the text itself prints, e.g. {@code ***}. */
    record Separator(SourceSpan at) implements Block {}

    /** Calls the consumer for this kind. A new kind adds a parameter, so that the compiler finds every caller. */
    default void visit(Consumer<Mark> mark, Consumer<Passage> passage, Consumer<Separator> separator) {
        if (this instanceof Mark m) {
            mark.accept(m);
        } else if (this instanceof Passage p) {
            passage.accept(p);
        } else {
            separator.accept((Separator) this);
        }
    }
}
