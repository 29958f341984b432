package org.xuanyan.load;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.language.CopyLanguage;
import org.xuanyan.model.LanguageTag;

/**
 * The encoding of a Russian or Western text with one byte for each character. Nearly every file can be decoded in such
 * encodings, so the language of what they give decides: the text must be in Russian, or in English with some names and
 * quotation marks.
 */
final class SingleByteEncoding {

    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final List<Charset> CYRILLIC = List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"));

    private static final LanguageTag RUSSIAN = new LanguageTag("ru");

    private static final Pattern MARKUP =
            Pattern.compile("(?is)<(script|style)\\b[^>]*>.{0,20000}?</\\1\\s*>|<[A-Za-z/!?][^<>]*>");

    /** Marks that Western and Russian texts have. */
    private static final String MARKS = "\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2026\u2022\u2116\u20AC"
            + "\u00A0\u00A7\u00A9\u00AB\u00BB\u00B0\u00B7\u00BD\u00AE\u2122\u00AD";

    /** In a text in the right encoding, at least this share of the Cyrillic letters is small: KOI8-R has them the other way. */
    private static final double SMALL = 0.7;

    /** In an English text, at most this share of the letters is not ASCII. */
    private static final double MOST_ACCENTS = 0.05;

    private static final int ASCII = 0x7F;

    private SingleByteEncoding() {}

    /** Returns the encoding; empty if none, or more than one, is likely. */
    static Optional<Charset> of(byte[] bytes) {
        List<Charset> likely = new ArrayList<>();
        if (isEnglish(bytes)) {
            likely.add(LATIN);
        }
        CYRILLIC.stream().filter(each -> isRussian(bytes, each)).forEach(likely::add);
        return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        Decoding decoding = Decoding.of(bytes, charset);
        boolean controls = decoding.text()
                .codePoints()
                .anyMatch(c -> Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c));
        return decoding.malformed().isEmpty() && !controls ? Optional.of(decoding.text()) : Optional.empty();
    }

    private static boolean isIn(LanguageTag language, String text) {
        String words = MARKUP.matcher(text).replaceAll(" ");
        return CopyLanguage.guess(words, language).filter(language::equals).isPresent();
    }

    private static boolean isRussian(byte[] bytes, Charset charset) {
        Optional<String> text = decoded(bytes, charset);
        if (text.isEmpty()) {
            return false;
        }
        int[] letters =
                text.get().codePoints().filter(SingleByteEncoding::isCyrillic).toArray();
        long small = count(letters);
        boolean known = text.get().codePoints().allMatch(c -> c <= ASCII || isCyrillic(c) || MARKS.indexOf(c) >= 0);
        return known && small >= SMALL * letters.length && isIn(RUSSIAN, text.get());
    }

    private static long count(int[] letters) {
        int small = 0;
        for (int letter : letters) {
            small += Character.isLowerCase(letter) ? 1 : 0;
        }
        return small;
    }

    private static boolean isCyrillic(int c) {
        return UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
    }

    /** Whether all characters that are not ASCII are marks, or letters beside ASCII letters of a word, and few. */
    private static boolean isEnglish(byte[] bytes) {
        Optional<String> decoded = decoded(bytes, LATIN);
        if (decoded.isEmpty()) {
            return false;
        }
        String text = decoded.get();
        int accents = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean accent = c > ASCII && Character.isLetter(c);
            boolean pair = isUpperHalf(c) && i > 0 && isUpperHalf(text.charAt(i - 1));
            boolean mark = c <= ASCII || MARKS.indexOf(c) >= 0;
            if (pair || (accent ? !isBesideLetter(text, i) : !mark)) {
                return false;
            }
            accents += accent ? 1 : 0;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        return accents <= MOST_ACCENTS * letters && isIn(LanguageTag.ENGLISH, text);
    }

    /** Whether a character has a byte that can begin, or end, one of a Chinese encoding; these stand in pairs. */
    private static boolean isUpperHalf(char c) {
        return c >= 0xA0 && c <= 0xFF;
    }

    private static boolean isBesideLetter(String text, int i) {
        return i > 0 && isAsciiLetter(text.charAt(i - 1)) || i + 1 < text.length() && isAsciiLetter(text.charAt(i + 1));
    }

    private static boolean isAsciiLetter(char c) {
        return c <= ASCII && Character.isLetter(c);
    }
}
