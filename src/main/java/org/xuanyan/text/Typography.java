package org.xuanyan.text;

import java.util.Optional;

/** Unifies forms of a character that mean the same to a reader: full and half width, dashes, compatibility characters. */
public final class Typography {

    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    /** Half-width punctuation that Chinese texts print full-width. */
    private static final String WIDENED = ",:;?!()";

    /** Hyphen, dashes, bars and box-drawing lines that stand for a dash. */
    private static final String DASHES =
            "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u2E3A\u2E3B\uFE58\uFE63\uFF0D";

    private static final String DOUBLE_QUOTES = "\"\u201C\u201D\uFF02";
    private static final String SINGLE_QUOTES = "'\u2018\u2019\uFF07";

    private Typography() {}

    /** Returns the half-width form of a character such as {@code ，} or {@code Ａ}; any other character unchanged. */
    public static int narrow(int codePoint) {
        return codePoint >= 0xFF01 && codePoint <= 0xFF5E ? codePoint - FULL_WIDTH_OFFSET : codePoint;
    }

    /** Returns the full-width form of punctuation, e.g. {@code ，} for {@code ,}; any other character unchanged. */
    public static int widen(int codePoint) {
        return WIDENED.indexOf(codePoint) >= 0 ? codePoint + FULL_WIDTH_OFFSET : codePoint;
    }

    /**
     * Whether a character is a radical of the Kangxi block, which some PDF files use for the ideograph it looks like.
     */
    public static boolean isKangxiRadical(int codePoint) {
        return OrdinaryForms.isKangxiRadical(codePoint);
    }

    /**
     * Returns the ordinary form of a radical, a compatibility ideograph, or a vertical, small or half-width punctuation mark, e.g.
     * U+4E00 for U+2F00; any other character unchanged. Radicals get the form of traditional texts.
     */
    public static int unified(int codePoint) {
        return OrdinaryForms.of(codePoint).orElse(codePoint);
    }

    /** Returns the ordinary form of a character in a script, e.g. for U+2F3E {@code 户} in simplified texts, else {@code 戶}. */
    public static int unified(int codePoint, Script script) {
        Optional<Integer> simplified =
                script == Script.SIMPLIFIED ? OrdinaryForms.simplified(codePoint) : Optional.empty();
        return simplified.orElseGet(() -> unified(codePoint));
    }

    /** Whether a character is a ligature of letters, such as U+FB01, which fonts of PDF files have. */
    public static boolean isLigature(int codePoint) {
        return OrdinaryForms.isLigature(codePoint);
    }

    /** Returns the letters of a ligature, e.g. {@code fi} for U+FB01. */
    public static String lettersOf(int ligature) {
        return OrdinaryForms.lettersOf(ligature);
    }

    /** Whether the ordinary form of a character depends on the script, as that of U+2F3E does. */
    public static boolean dependsOnScript(int codePoint) {
        return OrdinaryForms.simplified(codePoint).isPresent();
    }

    /**
     * Returns the straight form of a quotation mark: {@code "} for “, {@code '} for ’; any other character unchanged.
     */
    public static int straight(int codePoint) {
        return DOUBLE_QUOTES.indexOf(codePoint) >= 0 ? '"' : SINGLE_QUOTES.indexOf(codePoint) >= 0 ? '\'' : codePoint;
    }

    /** Whether a character is a quotation mark that shows neither where it opens nor where it closes. */
    public static boolean isStraightQuote(int codePoint) {
        return "\"'\uFF02\uFF07".indexOf(codePoint) >= 0;
    }

    /** Whether a character stands for a dash of any length. */
    public static boolean isDash(int codePoint) {
        return DASHES.indexOf(codePoint) >= 0;
    }

    /** Whether a character is blank in print: white space, including ideographic and no-break spaces. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
