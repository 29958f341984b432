package org.xuanyan.model;

import java.util.OptionalInt;

/**
 * The number or mark that a text prints before a paragraph or an item of a list.
 *
 * @param written in full, e.g. {@code 14.}, {@code （三）} or {@code •}
 * @param numeral its number as written, e.g. {@code 14} or {@code 三}; {@code written} if it is not a number
 * @param number the value, at least 1; empty if it is not a number
 * @param form what all marks of one series have in common: marks of two forms belong to different series
 */
public record PrintedMark(String written, String numeral, OptionalInt number, String form) {}
