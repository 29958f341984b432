package org.xuanyan.clean;

/**
 * One block of a cleaned text.
 *
 * @param text without markup; for a separator, its characters in the copy
 * @param offset of its first character in the copy, 0-based, in UTF-16 code units
 */
public record CleanBlock(BlockType type, String text, int offset) {}
