package org.xuanyan.model;

import java.util.Optional;

/**
 * A raw copy as it came to us, never edited.
 *
 * @param id unique within its declaration, e.g. {@code pdf}
 * @param file relative to the declaration's folder, e.g. {@code sources/pdf.txt}
 * @param kind where it comes from, e.g. {@code pdf-text}
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 */
public record Source(String id, String file, Optional<String> kind, Completeness completeness, String sha256) {}
