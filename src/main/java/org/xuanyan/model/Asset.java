package org.xuanyan.model;

/**
 * A file of {@code static/}, published as it is.
 *
 * @param path from the root of the site, e.g. {@code assets/site.css}
 * @param bytes its content; shared, must not be changed
 * @param file its path, for findings
 */
public record Asset(String path, byte[] bytes, String file) {}
