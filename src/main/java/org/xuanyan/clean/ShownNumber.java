package org.xuanyan.clean;

/**
 * A number or a bullet that the copy shows without writing it: that of an item of a list.
 *
 * @param offset of the first word of the item in the copy, 0-based, in UTF-16 code units
 * @param number with the space after it, e.g. {@code 1. } or {@code • }
 * @param reason for readers of the account
 */
public record ShownNumber(int offset, String number, String reason) {}
