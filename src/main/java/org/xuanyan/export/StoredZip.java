package org.xuanyan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a ZIP file that has the same bytes on every machine. Its files are stored, not compressed, because what
 * compression gives depends on the version of zlib that a Java comes with. All have the same time. As the length of the
 * whole is known before it is made, it is made in one array, and a file is forgotten once it is in it.
 */
final class StoredZip {

    /** With the first day of 1980, Java would add the time in the time zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** In bytes: the heads of a file, before it and in the list of all, without its name, and the end of that list. */
    private static final int HEADS = 30 + 46;

    private static final int END = 22;

    private final Deque<StoredFile> files = new ArrayDeque<>();
    private int length = END;

    /** A file that is not in the array yet. */
    private record StoredFile(String path, byte[] content) {}

    /** An array that is filled from its beginning to its end. */
    private static final class Filled extends OutputStream {

        private final byte[] bytes;
        private int count;

        Filled(int length) {
            bytes = new byte[length];
        }

        @Override
        public void write(int each) {
            bytes[count++] = (byte) each;
        }

        @Override
        public void write(byte[] source, int start, int number) {
            System.arraycopy(source, start, bytes, count, number);
            count += number;
        }
    }

    /** Appends a file. */
    void add(String path, byte[] content) {
        files.add(new StoredFile(path, content));
        length += HEADS + 2 * path.getBytes(StandardCharsets.UTF_8).length + content.length;
    }

    /** Appends a text in UTF-8. */
    void add(String path, String content) {
        add(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the file; can be called once. */
    byte[] bytes() {
        Filled filled = new Filled(length);
        try (ZipOutputStream zip = new ZipOutputStream(filled, StandardCharsets.UTF_8)) {
            while (!files.isEmpty()) {
                StoredFile file = files.remove();
                zip.putNextEntry(entry(file));
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (filled.count != length) {
            throw new IllegalStateException("a ZIP file of " + filled.count + " bytes, not " + length);
        }
        return filled.bytes;
    }

    private static ZipEntry entry(StoredFile file) {
        CRC32 sum = new CRC32();
        sum.update(file.content());
        ZipEntry entry = new ZipEntry(file.path());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.content().length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }
}
