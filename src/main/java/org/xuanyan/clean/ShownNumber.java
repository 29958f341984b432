package org.xuanyan.clean;

/**
 * A number that a web page shows without writing it: that of an item of a numbered list.
 *
 * @param offset of the first word of the item in the copy, 0-based, in UTF-16 code units
 * @param number with the space after it, e.g. {@code 1. }
 * @param reason for readers of the account
 */
public record ShownNumber(int offset, String number, String reason) {}
