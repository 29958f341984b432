package org.xuanyan.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The font that comes with the program: Noto Serif CJK SC Bold, with the characters of GB 2312 and letters of the Latin and
 * Cyrillic alphabets. It is read when it is first needed, and only what is needed of it: a library that reads fonts takes longer
 * for this than all cards together. We know its form (OpenType with CFF outlines), because it is always the same file.
 */
public final class Typeface {

    /** The units of the em square. */
    static final int EM = 1000;

    private static final String FILE = "/fonts/NotoSerifCJKsc-Bold-subset.otf";

    private static final int CHAR_STRINGS = 17;

    private final ByteBuffer file;
    private final int segments;
    private final int widths;
    private final int measured;
    private final int outlines;

    private static final class ReadOnce {

        private static final Typeface FACE = read();

        private static Typeface read() {
            try (InputStream bytes = Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE))) {
                return new Typeface(ByteBuffer.wrap(bytes.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Typeface(ByteBuffer file) {
        this.file = file;
        this.segments = segments();
        this.widths = table("hmtx");
        this.measured = u16(table("hhea") + 34);
        this.outlines = outlines();
    }

    /** Returns the font. */
    public static Typeface serif() {
        return ReadOnce.FACE;
    }

    /** Whether it has every character of a text. */
    public boolean has(String text) {
        return text.codePoints().allMatch(each -> glyph(each) > 0);
    }

    /** Returns the width of a character, in units of the em square. */
    int width(int codePoint) {
        return u16(widths + 4 * Math.min(glyph(codePoint), measured - 1));
    }

    /** Draws the outline of a character. */
    void draw(int codePoint, Outline outline) {
        CharString.draw(entry(outlines, glyph(codePoint)), outline);
    }

    private int u16(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    private int table(String tag) {
        for (int at = 12; at < 12 + 16 * u16(4); at += 16) {
            if (new String(file.array(), at, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return file.getInt(at + 8);
            }
        }
        throw new IllegalStateException("this font has a table " + tag);
    }

    /** Returns the place of the table of characters that has segments (format 4); it has all that are in Unicode's first plane. */
    private int segments() {
        int cmap = table("cmap");
        for (int at = cmap + 4; at < cmap + 4 + 8 * u16(cmap + 2); at += 8) {
            int characters = cmap + file.getInt(at + 4);
            if (u16(characters) == 4) {
                return characters;
            }
        }
        throw new IllegalStateException("this font has a table of characters");
    }

    /** Returns the number of the glyph of a character; 0 if there is none. */
    private int glyph(int codePoint) {
        int doubled = u16(segments + 6);
        int ends = segments + 14;
        for (int i = 0; i < doubled; i += 2) {
            if (codePoint <= u16(ends + i)) {
                int start = u16(ends + doubled + 2 + i);
                int offsets = ends + 3 * doubled + 2 + i;
                int shift = u16(ends + 2 * doubled + 2 + i);
                int offset = u16(offsets);
                if (codePoint < start) {
                    return 0;
                }
                int glyph = offset == 0 ? codePoint : u16(offsets + offset + 2 * (codePoint - start));
                return glyph == 0 ? 0 : glyph + shift & 0xFFFF;
            }
        }
        return 0;
    }

    /** Returns the place of the list of outlines: the table CFF begins with a head and four lists, of which the second says it. */
    private int outlines() {
        int cff = table("CFF ");
        int names = cff + (file.get(cff + 2) & 0xFF);
        ByteBuffer top = entry(end(names), 0);
        int operand = 0;
        while (top.hasRemaining()) {
            int first = top.get() & 0xFF;
            if (first == CHAR_STRINGS) {
                return cff + operand;
            }
            operand = operand(first, top, operand);
        }
        throw new IllegalStateException("this font has outlines");
    }

    /** Reads a number of the dictionary, or skips an operator or a number with a point. */
    private static int operand(int first, ByteBuffer top, int before) {
        if (first == 29) {
            return top.getInt();
        } else if (first == 28) {
            return top.getShort();
        } else if (first == 30) {
            int pair = 0;
            while ((pair & 0xF) != 0xF) {
                pair = top.get();
            }
        } else if (first == 12 || first >= 247) {
            top.get();
        }
        return before;
    }

    /** Returns the place of an offset of a list: a number of entries, the size of offsets, the offsets from the byte before the entries. */
    private int offset(int list, int index) {
        int size = file.get(list + 2);
        int offset = 0;
        for (int i = 0; i < size; i++) {
            offset = offset << 8 | file.get(list + 3 + index * size + i) & 0xFF;
        }
        return list + 2 + (u16(list) + 1) * size + offset;
    }

    private int end(int list) {
        return u16(list) == 0 ? list + 2 : offset(list, u16(list));
    }

    private ByteBuffer entry(int list, int index) {
        int from = offset(list, index);
        return file.slice(from, offset(list, index + 1) - from);
    }
}
