package org.xuanyan.model;

import java.nio.charset.Charset;
import org.xuanyan.text.SourceText;

/**
 * A file as it was received, never edited.
 *
 * @param file relative to the declaration's folder, e.g. {@code sources/pdf.txt}
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param encoding that turns the text back into the same bytes
 * @param text every character of the file, including line ends and byte order mark
 */
public record RawCopy(String file, String sha256, Charset encoding, SourceText text) {

    /** Returns the bytes of the file. */
    public byte[] bytes() {
        return text.text().getBytes(encoding);
    }
}
