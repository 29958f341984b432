package org.xuanyan.picture;

import java.util.Arrays;

/**
 * Compresses the rows of a picture (RFC 1951, one block with the fixed codes). It looks for repetitions where pictures of words
 * have them: one byte before, one and two rows before, and where the next three bytes stood last.
 */
final class Deflate {

    private static final int LEAST = 3;
    private static final int MOST = 258;
    private static final int WINDOW = 32_768;
    private static final int TABLE = 1 << 13;

    /** The first length of each length code, beginning with code 257. */
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    /** The first distance of each distance code. */
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    private final byte[] bytes;
    private final int row;
    private final int[] last = new int[TABLE];
    private byte[] out;
    private int length;
    private long bits;
    private int bitCount;
    private int distance;

    private Deflate(byte[] bytes, int row) {
        this.bytes = bytes;
        this.row = row;
        this.out = new byte[bytes.length / 8 + 64];
    }

    /**
     * Returns the compressed bytes.
     *
     * @param row the length of a row, in bytes
     */
    static byte[] of(byte[] bytes, int row) {
        return new Deflate(bytes, row).compressed();
    }

    private byte[] compressed() {
        Arrays.fill(last, -1);
        // The last block, with the fixed codes.
        put(0b011, 3);
        for (int at = 0; at < bytes.length; ) {
            int same = longest(at);
            if (same < LEAST) {
                symbol(bytes[at] & 0xFF);
                remember(at++);
            } else {
                repetition(same);
                // The bytes of a long repetition are remembered by where they stood first.
                remember(at);
                at += same;
            }
        }
        symbol(256);
        put(0, 7);
        return Arrays.copyOf(out, length);
    }

    /** Finds the longest repetition that begins at a place, and its distance. */
    private int longest(int at) {
        int best = 0;
        for (int candidate : new int[] {at - 1, at - row, at - 2 * row, remembered(at)}) {
            if (candidate >= 0 && at - candidate <= WINDOW && candidate < at) {
                int same = same(candidate, at);
                if (same > best) {
                    best = same;
                    distance = at - candidate;
                }
            }
        }
        return best;
    }

    private int same(int earlier, int at) {
        int most = Math.min(MOST, bytes.length - at);
        int mismatch = Arrays.mismatch(bytes, earlier, earlier + most, bytes, at, at + most);
        return mismatch < 0 ? most : mismatch;
    }

    private int remembered(int at) {
        return at + LEAST <= bytes.length ? last[hash(at)] : -1;
    }

    private void remember(int at) {
        if (at + LEAST <= bytes.length) {
            last[hash(at)] = at;
        }
    }

    private int hash(int at) {
        int next = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
        return next * 0x9E3779B1 >>> 19;
    }

    private void repetition(int same) {
        int code = codeOf(same, LENGTHS);
        symbol(257 + code);
        // The length of 258 has a code of its own.
        int more = code < 8 || same == MOST ? 0 : (code - 4) / 4;
        put(same - LENGTHS[code], more);
        int far = codeOf(distance, DISTANCES);
        put(Integer.reverse(far) >>> 27, 5);
        put(distance - DISTANCES[far], far < 4 ? 0 : far / 2 - 1);
    }

    private static int codeOf(int number, int... first) {
        int found = Arrays.binarySearch(first, number);
        return found < 0 ? -found - 2 : found;
    }

    /** Writes a byte, a length or the end (256) by its fixed code. */
    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < 256) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - 256, 7);
        } else {
            code(0xC0 + symbol - 280, 8);
        }
    }

    /** Codes are written from their first bit, all other numbers from their last. */
    private void code(int code, int count) {
        put(Integer.reverse(code) >>> 32 - count, count);
    }

    private void put(int number, int count) {
        bits |= (long) number << bitCount;
        bitCount += count;
        while (bitCount >= 8) {
            if (length == out.length) {
                out = Arrays.copyOf(out, 2 * length);
            }
            out[length++] = (byte) bits;
            bits >>>= 8;
            bitCount -= 8;
        }
    }
}
