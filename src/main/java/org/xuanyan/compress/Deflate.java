package org.xuanyan.compress;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compresses bytes in the format of RFC 1951. What {@link java.util.zip.Deflater} gives depends on the zlib that a Java
 * comes with; this gives the same everywhere. A text in Chinese becomes less than half as long, at most a tenth longer than with zlib.
 */
public final class Deflate {

    /** Shorter repetitions are not looked for: a Chinese character alone has three bytes. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 258;
    private static final int WINDOW = 1 << 15;
    private static final int HASH_BITS = 15;

    /** How many earlier places with the same beginning are compared. */
    private static final int CHAIN = 16;

    /** Literals and repetitions of one block, which has codes of its own. */
    private static final int BLOCK = 1 << 15;

    private static final int END_OF_BLOCK = 256;

    /** The lengths from which on there is another code, and the bits that follow the code (RFC 1951, 3.2.5). */
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    /** The same for distances. */
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    private static final int[] DISTANCE_BITS = {
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13
    };

    /** The order in which the lengths of the codes of lengths are written (RFC 1951, 3.2.7). */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int LONGEST_CODE_OF_LENGTHS = 7;

    private final byte[] data;
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();

    /** The last place, plus 1, at which four bytes with this hash begin; and for each place the one before. */
    private final int[] last = new int[1 << HASH_BITS];

    private final int[] before;

    /** Of the present block: a literal, or the length of a repetition with the distance of what is repeated. */
    private final int[] values;

    private final int[] distances;
    private int count;

    private long bits;
    private int bitCount;

    private Deflate(byte[] data) {
        this.data = data;
        this.before = new int[Math.min(data.length, WINDOW)];
        this.values = new int[Math.min(data.length, BLOCK)];
        this.distances = new int[values.length];
    }

    /** Returns the bytes in compressed form, without a head or a check sum. */
    public static byte[] compress(byte[] data) {
        Deflate deflate = new Deflate(data);
        deflate.compress();
        return deflate.compressed.toByteArray();
    }

    private void compress() {
        int at = 0;
        while (at < data.length) {
            int length = takeRepetition(at);
            for (int end = at + Math.max(1, length); at < end; at++) {
                remember(at);
            }
            if (count == BLOCK) {
                writeBlock(at == data.length);
            }
        }
        if (count > 0 || data.length == 0) {
            writeBlock(true);
        }
        write(0, 7);
    }

    /** Appends what begins at a place: a repetition, whose length is returned, or a literal; then 0 is returned. */
    private int takeRepetition(int at) {
        int longest = SHORTEST - 1;
        int place = -1;
        int candidate = at + SHORTEST <= data.length ? last[hash(at)] - 1 : -1;
        for (int i = 0; i < CHAIN && candidate >= 0 && at - candidate <= WINDOW - 1 && longest < LONGEST; i++) {
            int length = data.length - at > longest && data[candidate + longest] == data[at + longest]
                    ? common(candidate, at)
                    : 0;
            if (length > longest) {
                longest = length;
                place = candidate;
            }
            int next = before[candidate & WINDOW - 1] - 1;
            candidate = next < candidate ? next : -1;
        }
        values[count] = place < 0 ? data[at] & 0xff : longest;
        distances[count++] = place < 0 ? 0 : at - place;
        return place < 0 ? 0 : longest;
    }

    private int common(int one, int other) {
        int end = Math.min(data.length, other + LONGEST);
        int mismatch = Arrays.mismatch(data, one, one + end - other, data, other, end);
        return mismatch < 0 ? end - other : mismatch;
    }

    private void remember(int at) {
        if (at + SHORTEST <= data.length) {
            int hash = hash(at);
            before[at & WINDOW - 1] = last[hash];
            last[hash] = at + 1;
        }
    }

    private int hash(int at) {
        int four = data[at] << 24 | (data[at + 1] & 0xff) << 16 | (data[at + 2] & 0xff) << 8 | data[at + 3] & 0xff;
        return four * 0x9E3779B1 >>> 32 - HASH_BITS;
    }

    private void writeBlock(boolean isLast) {
        int[] literals = new int[END_OF_BLOCK + 1 + LENGTHS.length];
        int[] places = new int[DISTANCES.length];
        literals[END_OF_BLOCK] = 1;
        for (int i = 0; i < count; i++) {
            literals[literal(i)]++;
            if (distances[i] > 0) {
                places[index(DISTANCES, distances[i])]++;
            }
        }
        HuffmanCode literalCode = HuffmanCode.of(literals, HuffmanCode.LONGEST);
        HuffmanCode placeCode = HuffmanCode.of(places, HuffmanCode.LONGEST);
        write(isLast ? 1 : 0, 1);
        write(2, 2);
        writeCodes(literalCode, placeCode);
        for (int i = 0; i < count; i++) {
            write(literalCode, literal(i));
            if (distances[i] > 0) {
                int length = index(LENGTHS, values[i]);
                write(values[i] - LENGTHS[length], LENGTH_BITS[length]);
                int place = index(DISTANCES, distances[i]);
                write(placeCode, place);
                write(distances[i] - DISTANCES[place], DISTANCE_BITS[place]);
            }
        }
        write(literalCode, END_OF_BLOCK);
        count = 0;
    }

    private int literal(int i) {
        return distances[i] == 0 ? values[i] : END_OF_BLOCK + 1 + index(LENGTHS, values[i]);
    }

    /** Returns the index of the greatest number in a list that is not greater than a value. */
    private static int index(int[] list, int value) {
        int found = Arrays.binarySearch(list, value);
        return found < 0 ? -found - 2 : found;
    }

    /** Writes the lengths of both codes, one by one. */
    private void writeCodes(HuffmanCode literalCode, HuffmanCode placeCode) {
        int[] frequencies = new int[ORDER.length];
        for (HuffmanCode code : new HuffmanCode[] {literalCode, placeCode}) {
            for (int i = 0; i < code.size(); i++) {
                frequencies[code.length(i)]++;
            }
        }
        HuffmanCode lengths = HuffmanCode.of(frequencies, LONGEST_CODE_OF_LENGTHS);
        write(literalCode.size() - END_OF_BLOCK - 1, 5);
        write(placeCode.size() - 1, 5);
        write(ORDER.length - 4, 4);
        for (int each : ORDER) {
            write(lengths.length(each), 3);
        }
        for (HuffmanCode code : new HuffmanCode[] {literalCode, placeCode}) {
            for (int i = 0; i < code.size(); i++) {
                write(lengths, code.length(i));
            }
        }
    }

    private void write(HuffmanCode code, int symbol) {
        write(code.bits(symbol), code.length(symbol));
    }

    /** Writes some bits, the lowest one first. The last byte is written when more bits follow. */
    private void write(int value, int number) {
        bits |= (long) value << bitCount;
        for (bitCount += number; bitCount >= 8; bitCount -= 8) {
            compressed.write((int) bits);
            bits >>>= 8;
        }
    }
}
