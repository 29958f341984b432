package org.xuanyan.model;

/**
 * An editorial note, which is not part of the text.
 *
 * @param number 1-based, in the order of the first marks
 * @param text without markup
 * @param html the same with markup, one paragraph
 */
public record Note(int number, String text, Html html) {}
