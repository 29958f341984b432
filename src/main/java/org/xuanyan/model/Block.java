package org.xuanyan.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.xuanyan.text.SourceSpan;

/** A part of a reading text that has no id yet. */
public sealed interface Block {

    /**
     * A heading that opens a section.
     *
     * @param level 2 or 3, as in Markdown; a section of level 3 is part of the section of level 2 before it
     * @param ordinal the number that it prints, e.g. 3 for {@code 三、经济合作}; empty on level 3, whose numbers begin anew
     * @param label the heading as printed
     */
    record SectionHeading(int level, OptionalInt ordinal, String label, SourceSpan at) implements Block {}

    /**
     * A paragraph, an item of a list or a table.
     *
     * @param printed the number or mark before its text
     * @param text without markup, mark and note marks; the rows of a table end with {@code \n}, its cells are separated by
     *     {@code \t}
     * @param marks the places of notes, in the order of their offsets
     * @param runs the places of its characters in the file, in the order of their offsets
     * @param at where it begins
     */
    record Passage(Optional<PrintedMark> printed, String text, List<NoteMark> marks, List<TextRun> runs, SourceSpan at)
            implements Block {

        /** Copies the lists, so that the record is immutable. */
        public Passage {
            marks = List.copyOf(marks);
            runs = List.copyOf(runs);
        }

        /**
         * Returns the same passage with a mark taken out of its text.
         *
         * @param length of the mark and the blanks after it, in UTF-16 code units
         */
        public Passage marked(PrintedMark mark, int length) {
            return new Passage(
                    Optional.of(mark),
                    text.substring(length),
                    marks.stream().map(each -> each.after(length)).toList(),
                    runs.stream().map(each -> each.after(length)).toList(),
                    at);
        }

        /** Returns whether it is a table. */
        public boolean isTable() {
            return text.indexOf('\n') >= 0;
        }
    }

    /** A separator that the text itself prints, e.g. {@code ***}. */
    record Separator(SourceSpan at) implements Block {}

    /** Calls the consumer for this kind. A new kind adds a parameter, so that the compiler finds every caller. */
    default void visit(Consumer<SectionHeading> heading, Consumer<Passage> passage, Consumer<Separator> separator) {
        if (this instanceof SectionHeading h) {
            heading.accept(h);
        } else if (this instanceof Passage p) {
            passage.accept(p);
        } else {
            separator.accept((Separator) this);
        }
    }
}
