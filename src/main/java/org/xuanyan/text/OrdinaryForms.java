package org.xuanyan.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * The ordinary forms of compatibility characters: radicals, compatibility ideographs, vertical, small and half-width
 * punctuation, broken lines. Other compatibility characters mean something else than what they look like, e.g. ① and
 * ㎡, and have none.
 */
final class OrdinaryForms {

    private static final int KANGXI_FIRST = 0x2F00;
    private static final int KANGXI_LAST = 0x2FD5;
    private static final int FIRST = 0x2329;
    private static final int LIGATURES_FIRST = 0xFB00;
    private static final int LIGATURES_LAST = 0xFB06;

    /** The last radical; the radicals of the supplement and those of the Kangxi block follow one another. */
    private static final int RADICALS_LAST = 0x2FDF;

    private static final int RADICALS_FIRST = 0x2E80;

    /** Traditional form of a radical → simplified form. */
    private static final Map<Integer, Integer> SIMPLIFIED = CharacterTable.read("simplified-radicals.txt");

    private static final Map<Integer, Integer> LISTED = CharacterTable.read("ordinary-forms.txt");

    private OrdinaryForms() {}

    /** Returns the ordinary form of a character; empty if it is ordinary or has none. */
    static Optional<Integer> of(int code) {
        if (code < FIRST) {
            return Optional.empty();
        }
        return isKangxiRadical(code) || isCompatibilityIdeograph(code)
                ? Optional.of(normalised(code)).filter(form -> form != code)
                : Optional.ofNullable(LISTED.get(code));
    }

    /** Returns how simplified texts write a radical; empty if they write it like traditional ones. */
    static Optional<Integer> simplified(int code) {
        if (code < RADICALS_FIRST || code > RADICALS_LAST) {
            return Optional.empty();
        }
        return of(code).map(SIMPLIFIED::get);
    }

    static boolean isKangxiRadical(int code) {
        return code >= KANGXI_FIRST && code <= KANGXI_LAST;
    }

    /** Whether a character is a ligature of the Latin alphabet, such as U+FB01. */
    static boolean isLigature(int code) {
        return code >= LIGATURES_FIRST && code <= LIGATURES_LAST;
    }

    /** Returns the letters of a ligature. */
    static String lettersOf(int ligature) {
        return Normalizer.normalize(Character.toString(ligature), Normalizer.Form.NFKC);
    }

    private static boolean isCompatibilityIdeograph(int code) {
        return code >= 0xF900 && code <= 0xFAFF || code >= 0x2F800 && code <= 0x2FA1F;
    }

    private static int normalised(int code) {
        return Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC)
                .codePointAt(0);
    }
}
