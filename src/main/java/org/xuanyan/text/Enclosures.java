package org.xuanyan.text;

import java.util.Arrays;
import java.util.List;

/** Tells which characters of a text are enclosed in brackets or quotation marks. Linear in the text. */
public final class Enclosures {

    /** Replaces every enclosed character and the brackets themselves. */
    public static final char MASK = '\uFFFC';

    private final int[] closing;
    private final int[] inner;
    private final int[] outer;
    private final int[] around;
    private final String masked;

    private Enclosures(String text, BracketForms forms) {
        this.closing = filled(text.length());
        this.inner = filled(text.length());
        this.outer = filled(text.length());
        this.around = filled(text.length());
        char[] mask = text.toCharArray();
        for (Brackets outermost : Brackets.in(text, forms, at -> {})) {
            Arrays.fill(mask, outermost.start(), outermost.end(), MASK);
            Arrays.fill(outer, outermost.start(), outermost.end(), outermost.start());
            enter(List.of(outermost), -1);
        }
        this.masked = new String(mask);
    }

    /** Finds the enclosures by some brackets; an unpaired one does not enclose anything. */
    public static Enclosures of(String text, BracketForms forms) {
        return new Enclosures(text, forms);
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, -1);
        return none;
    }

    private void enter(List<Brackets> all, int parent) {
        for (Brackets each : all) {
            closing[each.start()] = each.end() - 1;
            Arrays.fill(inner, each.start(), each.end(), each.start());
            around[each.start()] = parent;
            enter(each.inner(), each.start());
        }
    }

    /** Returns the text with all enclosures replaced by {@link #MASK}; offsets stay the same. */
    public String masked() {
        return masked;
    }

    /** Returns the start of the innermost enclosure around a character, or -1. */
    public int innermost(int offset) {
        return inner[offset];
    }

    /** Returns the start of the outermost enclosure around a character, or -1. */
    public int outermost(int offset) {
        return outer[offset];
    }

    /** Returns the start of the enclosure around the one that starts at an offset, or -1. */
    public int around(int opening) {
        return around[opening];
    }

    /** Returns the offset of the closing bracket of the enclosure that starts at an offset. */
    public int closing(int opening) {
        return closing[opening];
    }
}
