package org.xuanyan.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.xuanyan.compress.Deflate;

/** Writes PNG files with 16 colours. The compression is our own: that of Java depends on the version of zlib that it comes with. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int DEPTH = 4;
    private static final int PALETTE = 3;

    /** The head of a zlib stream: deflate with a window of 32,768 bytes, without a promise how well it compresses. */
    private static final int ZLIB = 0x7801;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);

    private Png() {}

    /**
     * Returns a file.
     *
     * @param width an even number
     * @param levels the colour of each pixel, row by row, from 0 to 15
     * @param palette the colours, as {@code 0xRRGGBB}
     */
    static byte[] of(int width, int height, byte[] levels, int... palette) {
        Png png = new Png();
        png.file.writeBytes(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        writeInt(head, width);
        writeInt(head, height);
        head.writeBytes(new byte[] {DEPTH, PALETTE, 0, 0, 0});
        png.chunk("IHDR", head.toByteArray());
        ByteArrayOutputStream colours = new ByteArrayOutputStream();
        for (int colour : palette) {
            colours.write(colour >> 16);
            colours.write(colour >> 8);
            colours.write(colour);
        }
        png.chunk("PLTE", colours.toByteArray());
        png.chunk("IDAT", zlib(packed(width, height, levels)));
        png.chunk("IEND", new byte[0]);
        return png.file.toByteArray();
    }

    /** Returns the rows, each after the byte that says that it is not filtered, two pixels in a byte. */
    private static byte[] packed(int width, int height, byte[] levels) {
        byte[] rows = new byte[height * (width / 2 + 1)];
        int at = 0;
        for (int i = 0; i < levels.length; i += 2) {
            if (i % width == 0) {
                at++;
            }
            rows[at++] = (byte) (levels[i] << DEPTH | levels[i + 1]);
        }
        return rows;
    }

    private static byte[] zlib(byte[] bytes) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream(1 << 16);
        stream.write(ZLIB >> 8);
        stream.write(ZLIB);
        stream.writeBytes(Deflate.compress(bytes));
        Adler32 sum = new Adler32();
        sum.update(bytes);
        writeInt(stream, (int) sum.getValue());
        return stream.toByteArray();
    }

    private void chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        writeInt(file, content.length);
        file.writeBytes(name);
        file.writeBytes(content);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        writeInt(file, (int) sum.getValue());
    }

    private static void writeInt(ByteArrayOutputStream out, int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >> shift);
        }
    }
}
