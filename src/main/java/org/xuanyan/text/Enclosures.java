package org.xuanyan.text;

import java.util.Arrays;
import java.util.List;

/** Which characters of a text stand between brackets or quotation marks. Linear in the text. */
public final class Enclosures {

    /** Stands for whatever is enclosed, and for what encloses it. */
    public static final char MASK = '\uFFFC';

    private final int[] closing;
    private final int[] inner;
    private final int[] outer;
    private final String masked;

    private Enclosures(String text, BracketForms forms) {
        this.closing = filled(text.length());
        this.inner = filled(text.length());
        this.outer = filled(text.length());
        char[] mask = text.toCharArray();
        for (Brackets outermost : Brackets.in(text, forms, at -> {})) {
            Arrays.fill(mask, outermost.start(), outermost.end(), MASK);
            Arrays.fill(outer, outermost.start(), outermost.end(), outermost.start());
            enter(List.of(outermost));
        }
        this.masked = new String(mask);
    }

    /** Finds all brackets and quotation marks; one without counterpart encloses nothing. */
    public static Enclosures of(String text) {
        return of(text, BracketForms.ALL);
    }

    /** Finds those of some forms. */
    public static Enclosures of(String text, BracketForms forms) {
        return new Enclosures(text, forms);
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, -1);
        return none;
    }

    private void enter(List<Brackets> all) {
        for (Brackets each : all) {
            closing[each.start()] = each.end() - 1;
            Arrays.fill(inner, each.start(), each.end(), each.start());
            enter(each.inner());
        }
    }

    /** Returns the text with everything covered that is enclosed, and what encloses it; offsets are the same. */
    public String masked() {
        return masked;
    }

    /** Returns where the innermost enclosure around a character opens, or -1. */
    public int innermost(int offset) {
        return inner[offset];
    }

    /** Returns where the outermost enclosure around a character opens, or -1. */
    public int outermost(int offset) {
        return outer[offset];
    }

    /** Returns the offset of the closing bracket of an enclosure that opens at an offset. */
    public int closing(int opening) {
        return closing[opening];
    }
}
