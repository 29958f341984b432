package org.xuanyan.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a text numbers its paragraphs itself. Marks of one form are the numbers of paragraphs; all others are those of
 * items. The ledger records it, so that a later edition of the text is read in the same way; an editor can decide it in
 * the front matter.
 *
 * @param extent whether the numbers run through the text
 * @param mark the first number as printed, e.g. {@code 1.}; it shows the form
 */
public record NumberScheme(Extent extent, String mark) {

    /** The first cell of its line in the ledger, and the key of the front matter. */
    public static final String KEY = "numbering";

    /** The value of the front matter for a text that does not number its paragraphs. */
    public static final String NONE = "none";

    /** How far numbers run. */
    public enum Extent {
        /** From beginning to end; annexes may have numbers of their own. */
        THROUGH,
        /** To the end of a section: the next one begins anew. */
        ANEW;

        /** Reads the word of the ledger. */
        public static Optional<Extent> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the value of the front matter, e.g. {@code through 1.}; empty if it does not have that shape. */
    public static Optional<NumberScheme> of(String words) {
        int blank = words.indexOf(' ');
        return Extent.of(words.substring(0, Math.max(0, blank)))
                .map(extent ->
                        new NumberScheme(extent, words.substring(blank + 1).strip()));
    }

    /** Returns the value of the front matter, e.g. {@code through 1.}. */
    public String words() {
        return extent.word() + " " + mark;
    }

    /** Returns the line of the ledger, without the line end, e.g. {@code numbering through 1.} with tabs. */
    public String line() {
        return String.join("\t", KEY, extent.word(), mark);
    }
}
