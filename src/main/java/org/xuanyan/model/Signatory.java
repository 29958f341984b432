package org.xuanyan.model;

/**
 * One who signed.
 *
 * @param office as printed, e.g. {@code 印度共和国总理}
 * @param name as printed, e.g. {@code 莫迪}
 */
public record Signatory(String office, String name) {}
