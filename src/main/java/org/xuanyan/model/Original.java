package org.xuanyan.model;

import java.util.function.Supplier;

/**
 * The file from which the text of a raw copy was taken, e.g. a PDF, as it was received.
 *
 * @param file relative to the declaration's folder, e.g. {@code sources/copy.pdf}
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param bytes reads it; it is not kept in memory, because such files are large
 */
public record Original(String file, String sha256, Supplier<byte[]> bytes) {}
