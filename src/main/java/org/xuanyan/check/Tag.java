package org.xuanyan.check;

/**
 * The start of an element of a page, feed or picture.
 *
 * @param name in lower case in HTML, with its prefix in XML
 * @param place of a feed or picture, where the start tag ends
 * @param words of {@code title} in the head, {@code script}, {@code style} and {@code loc}; otherwise an empty string
 */
record Tag(String name, Attributes attributes, TagPlace place, String words) {}
