package org.xuanyan.locale;

/**
 * A name as a page shows it.
 *
 * @param language BCP 47, of the name
 */
public record Named(String text, String language) {}
