package org.xuanyan.model;

/**
 * A person who signed a declaration.
 *
 * @param office as printed, e.g. {@code 印度共和国总理}
 * @param name as printed, e.g. {@code 莫迪}
 */
public record Signatory(String office, String name) {}
