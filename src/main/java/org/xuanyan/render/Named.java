package org.xuanyan.render;

/**
 * A name as a page shows it.
 *
 * @param language BCP 47, of the name
 */
record Named(String text, String language) {}
