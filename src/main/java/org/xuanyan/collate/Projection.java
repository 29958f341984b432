package org.xuanyan.collate;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuanyan.text.InlineBoilerplate;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Script;
import org.xuanyan.text.Typography;

/**
 * The characters of a text that carry its words, in one form each: without white space and invisible characters, with
 * half-width forms, the letters of ligatures, straight quotation marks, one form of full stop and one form of dash of any length. Texts that differ
 * only in typesetting have the same projection.
 *
 * @param text the text that is projected
 * @param codes the folded code points
 * @param starts their start offsets in the text, 0-based, in UTF-16 code units; the letters of a ligature share those of it
 * @param ends their end offsets, exclusive
 */
record Projection(String text, int[] codes, int[] starts, int[] ends) {

    private static final int DASH = '-';

    private static final int FULL_STOP = '。';

    /** A ligature stands for at most three letters. */
    private static final int MORE_LETTERS = 2;

    /** The first characters of tags, character references and pronunciation. */
    private static final String MARKUP = "<&(（";

    /** Projects a text without markup. */
    static Projection of(String text) {
        return of(text, text);
    }

    /**
     * Projects a part of a text without markup.
     *
     * @param whole the text that it is a part of; its script tells what a radical such as U+2F3E stands for
     */
    static Projection of(String text, String whole) {
        return of(text, Optional.empty(), whole);
    }

    /**
     * Projects a copy: tags and pronunciation are left out, and a character reference such as {@code &ldquo;} counts as
     * its character, also if it was escaped twice.
     *
     * @param reading the reading text; a reference that is spelt out in it counts as words in the copy, too, and its
     *     script tells what a radical of the copy stands for
     */
    static Projection ofCopy(String copy, String reading) {
        Set<String> words = new TreeSet<>();
        for (int i = reading.indexOf('&'); i >= 0; i = reading.indexOf('&', i + 1)) {
            int start = i;
            Markup.referenceAt(reading, i).ifPresent(found -> words.add(reading.substring(start, found.end())));
        }
        return of(copy, Optional.of(words), reading);
    }

    private static Projection of(String text, Optional<Set<String>> words, String reading) {
        Optional<Script> script = text.codePoints().anyMatch(Typography::dependsOnScript)
                ? Optional.of(Script.of(text, reading))
                : Optional.empty();
        int most = text.length()
                + MORE_LETTERS
                        * (int) text.chars().filter(Typography::isLigature).count();
        Projection all = new Projection(text, new int[most], new int[most], new int[most]);
        int size = 0;
        for (int offset = 0, end; offset < text.length(); offset = end) {
            int code = text.codePointAt(offset);
            end = offset + Character.charCount(code);
            if (words.isPresent() && MARKUP.indexOf(code) >= 0) {
                int passedOver = Math.max(Markup.tagEnd(text, offset), InlineBoilerplate.pinyinEnd(text, offset));
                if (passedOver > 0) {
                    end = passedOver;
                    continue;
                }
                Optional<Markup.CharacterReference> reference = reference(text, offset, words.get());
                code = reference.map(each -> each.meaning().codePointAt(0)).orElse(code);
                end = reference.map(Markup.CharacterReference::end).orElse(end);
            }
            if (isCommon(code) || Legibility.carriesWords(code)) {
                int folded = isCommon(code) ? code : fold(code, script.orElse(Script.TRADITIONAL));
                if (folded == DASH && size > 0 && all.codes[size - 1] == DASH && all.ends[size - 1] == offset) {
                    size--;
                } else {
                    all.starts[size] = offset;
                }
                String letters = Typography.isLigature(folded) ? Typography.lettersOf(folded) : "";
                all.codes[size] = letters.isEmpty() ? folded : letters.charAt(0);
                all.ends[size++] = end;
                for (int i = 1; i < letters.length(); i++, size++) {
                    all.codes[size] = letters.charAt(i);
                    all.starts[size] = offset;
                    all.ends[size] = end;
                }
            }
        }
        return new Projection(
                text, Arrays.copyOf(all.codes, size), Arrays.copyOf(all.starts, size), Arrays.copyOf(all.ends, size));
    }

    private static Optional<Markup.CharacterReference> reference(String text, int offset, Set<String> words) {
        Optional<Markup.CharacterReference> twice = Markup.twiceEscapedAt(text, offset)
                .filter(found ->
                        !words.contains(text.substring(offset, found.end()).replaceFirst("&amp;", "&")));
        return twice.isPresent()
                ? twice
                : Markup.referenceAt(text, offset)
                        .filter(found -> !words.contains(text.substring(offset, found.end())));
    }

    /** Whether a character is a common ideograph, which is its own folded form; the fast path for most of a text. */
    private static boolean isCommon(int code) {
        return code >= 0x4E00 && code <= 0x9FFF;
    }

    /** Returns the folded form of a character. */
    private static int fold(int code, Script script) {
        int ordinary = Typography.unified(code, script);
        return Typography.isDash(ordinary)
                ? DASH
                : ordinary == FULL_STOP ? '.' : Typography.straight(Typography.narrow(ordinary));
    }

    /** Whether a line begins at a character, or at the end of the text. */
    boolean startsLine(int place) {
        return place == 0
                || place == size()
                || Token.of(text, ends[place - 1], starts[place]).stream().anyMatch(Token::breaksLine);
    }

    /** Returns the folded characters as a string. */
    String words() {
        return new String(codes, 0, codes.length);
    }

    int size() {
        return codes.length;
    }
}
