package org.xuanyan.model;

/**
 * Markup that may be printed as it is. Its creator must have escaped all text in it.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {}
