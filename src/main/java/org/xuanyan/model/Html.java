package org.xuanyan.model;

/**
 * Markup that may be printed as it is. Whoever makes one answers for its having been escaped.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {}
