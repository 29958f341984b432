package org.xuanyan.check;

import java.util.Map;

/**
 * The start of an element of a page, feed or picture.
 *
 * @param name in lower case in HTML, with its prefix in XML
 * @param attributes name → value
 * @param line 1-based; of a feed or picture, where the start tag ends
 * @param column 1-based, in UTF-16 code units
 * @param words of {@code title} in the head, {@code script}, {@code style} and {@code loc}; otherwise an empty string
 */
record Tag(String name, Map<String, String> attributes, int line, int column, String words) {}
