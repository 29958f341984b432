package org.xuanyan.collate;

/** Whether words of a copy that the text does not have belong to the text, and what shows it. */
enum TextJudgement {
    /** They stand inside a sentence of the text. */
    INSIDE_SENTENCE,
    /** They are cells of a table. */
    CELLS,
    /** They have the form of a heading. */
    HEADING,
    /** They have sentences, clauses or items of a list. */
    SENTENCES,
    /** They may be a heading, or words from the beginning or the end of a paragraph: only a person knows. */
    DOUBTFUL,
    /** They are not text, as far as the copy shows. */
    OTHER
}
