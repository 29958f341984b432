package org.xuanyan.clean;

/** What a block of a cleaned text is. */
public enum BlockType {
    /** A mark that opens a section, with its title if it prints one, e.g. {@code 三}. */
    MARK,
    /** A paragraph on one line. */
    PARAGRAPH,
    /** A separator that the text itself prints. */
    SEPARATOR
}
