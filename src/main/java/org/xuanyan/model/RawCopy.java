package org.xuanyan.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xuanyan.text.SourceText;

/**
 * A file as it was received, never edited.
 *
 * @param file relative to the declaration's folder, e.g. {@code sources/pdf.txt}
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param encoding that turns the text back into the same bytes
 * @param text every character of the file, including line ends and byte order mark
 * @param lost the bytes that are not in the encoding, by their place in the text, where U+FFFD stands for each of them
 */
public record RawCopy(String file, String sha256, Charset encoding, SourceText text, SortedMap<Integer, Byte> lost) {

    /** Copies the map, so that it cannot change later. */
    public RawCopy {
        lost = new TreeMap<>(lost);
    }

    /** Makes a copy of which every byte is in the encoding. */
    public RawCopy(String file, String sha256, Charset encoding, SourceText text) {
        this(file, sha256, encoding, text, new TreeMap<>());
    }

    /** Returns the bytes of the file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int start = 0;
        for (Map.Entry<Integer, Byte> each : lost.entrySet()) {
            bytes.writeBytes(text.text().substring(start, each.getKey()).getBytes(encoding));
            bytes.write(each.getValue());
            start = each.getKey() + 1;
        }
        bytes.writeBytes(text.text().substring(start).getBytes(encoding));
        return bytes.toByteArray();
    }
}
