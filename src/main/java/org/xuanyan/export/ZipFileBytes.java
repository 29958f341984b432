package org.xuanyan.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.xuanyan.compress.Deflate;

/**
 * Makes a ZIP file that has the same bytes on every machine: all files have the same time, and are compressed by
 * {@link Deflate}. The classes of Java would compress them as the zlib of the machine does.
 */
final class ZipFileBytes {

    private static final int LOCAL_HEAD = 0x04034b50;
    private static final int CENTRAL_HEAD = 0x02014b50;
    private static final int END = 0x06054b50;

    /** Version 2.0 of the format: compressed files. */
    private static final short VERSION = 20;

    /** Names are in UTF-8. */
    private static final short FLAGS = 1 << 11;

    private static final short STORED = 0;
    private static final short DEFLATED = 8;

    /** Midnight, 1 February 1980: some programs move earlier times by a day. */
    private static final short TIME = 0;

    private static final short DATE = 2 << 5 | 1;

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** Appends a file; it is stored as it is if compression does not make it shorter. */
    void add(String path, byte[] content) {
        byte[] compressed = Deflate.compress(content);
        boolean shorter = compressed.length < content.length;
        byte[] data = shorter ? compressed : content;
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteBuffer entry = littleEndian(26)
                .putShort(VERSION)
                .putShort(FLAGS)
                .putShort(shorter ? DEFLATED : STORED)
                .putShort(TIME)
                .putShort(DATE)
                .putInt((int) sum.getValue())
                .putInt(data.length)
                .putInt(content.length)
                .putShort((short) name.length)
                .putShort((short) 0);
        int start = files.size();
        files.writeBytes(littleEndian(4).putInt(LOCAL_HEAD).array());
        files.writeBytes(entry.array());
        files.writeBytes(name);
        files.writeBytes(data);
        directory.writeBytes(
                littleEndian(6).putInt(CENTRAL_HEAD).putShort(VERSION).array());
        directory.writeBytes(entry.array());
        // No comment, one disk, no attributes.
        directory.writeBytes(littleEndian(14).putInt(10, start).array());
        directory.writeBytes(name);
        count++;
    }

    /** Appends a text in UTF-8. */
    void add(String path, String content) {
        add(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the file. */
    byte[] bytes() {
        int length = files.size();
        files.writeBytes(directory.toByteArray());
        files.writeBytes(littleEndian(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(directory.size())
                .putInt(length)
                .array());
        return files.toByteArray();
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
