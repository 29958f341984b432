package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.InlineBoilerplate;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Typography;

/**
 * A run of characters of one kind in a copy: words, white space, markup and others.
 *
 * @param kind the kind of intervention that removes it; empty for words
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive
 * @param breaksLine whether it begins a new line, in the file or on the web page
 */
record Token(Optional<InterventionKind> kind, int start, int end, boolean breaksLine) {

    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?is)</?(?:p|br|div|li|ul|ol|tr|td|th|table|h[1-6]|hr|section|article|blockquote)\\b.*");

    /** What is printed between two pages stands inside a paragraph, but in a line of its own. */
    private static final String PRINTED = "<span class=\"pagination\">";

    /** An element that makes a paragraph; a single one may be a remnant. */
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<(?:p|br|div|li|td)\\b[^<>]*>");

    private static final int FEWEST_PARAGRAPHS = 2;

    private static final String LINE_ENDS = "\n\r\f\u000B\u0085\u2028\u2029";

    /** Whether HTML elements, not lines, divide a copy into paragraphs. */
    static boolean isWebPage(String copy) {
        return copy.indexOf('<') >= 0
                && PARAGRAPH.matcher(copy).results().limit(FEWEST_PARAGRAPHS).count() == FEWEST_PARAGRAPHS;
    }

    /** Divides a stretch of a copy into tokens. */
    static List<Token> of(String copy, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        for (int offset = start; offset < end; ) {
            Token token = at(copy, offset, end);
            Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
            if (last != null && last.kind().equals(token.kind()) && !token.isMarkup()) {
                boolean breaks = last.breaksLine() || token.breaksLine();
                tokens.set(tokens.size() - 1, new Token(token.kind(), last.start(), token.end(), breaks));
            } else {
                tokens.add(token);
            }
            offset = token.end();
        }
        return tokens;
    }

    /** Returns a stretch of a copy without tags; {@code \n} stands for the end of a line. */
    static String shown(String copy, int start, int end) {
        StringBuilder shown = new StringBuilder();
        for (Token token : of(copy, start, end)) {
            shown.append(token.isWord() ? copy.substring(token.start(), token.end()) : token.breaksLine() ? "\n" : "");
        }
        return shown.toString();
    }

    /** Returns the same as {@link #shown}, with a space for blanks inside a line. */
    static String spaced(String copy, int start, int end) {
        StringBuilder shown = new StringBuilder();
        for (Token token : of(copy, start, end)) {
            String blank = token.isBlank() ? " " : "";
            shown.append(
                    token.breaksLine() ? "\n" : token.isWord() ? copy.substring(token.start(), token.end()) : blank);
        }
        return shown.toString();
    }

    private static Token at(String copy, int offset, int limit) {
        int code = copy.codePointAt(offset);
        int end = offset + Character.charCount(code);
        int tagEnd = Markup.tagEnd(copy, offset);
        if (tagEnd > 0 && tagEnd <= limit) {
            boolean block = BLOCK_TAG.matcher(copy.substring(offset, tagEnd)).matches() || isOfPrint(copy, offset);
            return new Token(Optional.of(InterventionKind.MARKUP), offset, tagEnd, block);
        }
        int pinyinEnd = InlineBoilerplate.pinyinEnd(copy, offset);
        if (pinyinEnd > 0 && pinyinEnd <= limit) {
            return new Token(Optional.of(InterventionKind.PINYIN), offset, pinyinEnd, false);
        }
        Optional<Markup.CharacterReference> reference =
                Markup.twiceEscapedAt(copy, offset).or(() -> Markup.referenceAt(copy, offset));
        if (reference.isPresent() && reference.get().end() <= limit) {
            boolean word = Legibility.carriesWords(reference.get().meaning().codePointAt(0));
            Optional<InterventionKind> kind = word ? Optional.empty() : Optional.of(InterventionKind.MARKUP);
            return new Token(kind, offset, reference.get().end(), false);
        }
        if (Typography.isBlank(code)) {
            return new Token(Optional.of(InterventionKind.SPACING), offset, end, LINE_ENDS.indexOf(code) >= 0);
        }
        return Legibility.isIgnorable(code)
                ? new Token(Optional.of(InterventionKind.INVISIBLE), offset, end, false)
                : new Token(Optional.empty(), offset, end, false);
    }

    /** Whether a tag begins or ends what is printed between two pages. */
    private static boolean isOfPrint(String copy, int tag) {
        return copy.startsWith("</span>", tag)
                ? copy.startsWith(PRINTED, copy.lastIndexOf("<span", tag))
                : copy.startsWith(PRINTED, tag);
    }

    boolean isWord() {
        return kind.isEmpty();
    }

    boolean isBlank() {
        return kind.equals(Optional.of(InterventionKind.SPACING));
    }

    private boolean isMarkup() {
        return kind.equals(Optional.of(InterventionKind.MARKUP));
    }
}
