package org.xuanyan.clean;

/** The kind of a block of a cleaned text. */
public enum BlockType {
    /** A section mark, with the title of the section if it is printed there, e.g. {@code 三}. */
    MARK,
    /** A heading without a number. */
    HEADING,
    /** A heading inside a section. */
    SUBHEADING,
    /** A paragraph on one line. */
    PARAGRAPH,
    /** A table; a tab ends a cell, and a line end a row. */
    TABLE,
    /** A separator that the text itself prints. */
    SEPARATOR
}
