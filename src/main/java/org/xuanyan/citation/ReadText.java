package org.xuanyan.citation;

import org.xuanyan.language.Language;
import org.xuanyan.text.Clauses;
import org.xuanyan.text.Punctuation;
import org.xuanyan.text.SimplifiedForms;

/**
 * A paragraph as it is read for verbs: titles, and what stands between brackets or quotation marks, are masked.
 *
 * @param written the masked text
 * @param words the same in simplified characters, with the same offsets
 * @param punctuation what ends its clauses and sentences
 */
record ReadText(String written, String words, Punctuation punctuation) {

    static ReadText of(String masked, Language language) {
        return new ReadText(masked, SimplifiedForms.of(masked), language.punctuation());
    }

    /** Returns the start of the clause with the character before an offset. */
    int clauseStart(int offset) {
        return Clauses.start(words, offset, punctuation);
    }

    /** Returns the start of the sentence with the character before an offset, or a place in it, if it is long. */
    int sentenceStart(int offset) {
        int start = offset;
        while (start > 0
                && offset - start < Clauses.FARTHEST
                && !punctuation.sentenceEnds().isAt(words, start - 1)) {
            start--;
        }
        return start;
    }

    /** Whether nothing but white space stands between two offsets. */
    boolean isBlank(int start, int end) {
        return words.substring(start, end).isBlank();
    }
}
