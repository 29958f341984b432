package org.xuanyan.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Finds remains of HTML in a text: tags, comments, scripts and character references. */
public final class Markup {

    /** The beginning of a page that was made from the text of a file that is no page, such as a PDF. */
    public static final String MADE_PAGE = "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n<body>\n";

    /** Markup that is not an element; the last comment of a file may be unclosed. */
    private static final Pattern DECLARATION =
            Pattern.compile("(?is)<!--.*?(?:-->|\\z)|<!\\[cdata\\[|<!\\[?[a-z][^<>]*>|<\\?[^<>]*>");

    private static final Pattern SCRIPT = Pattern.compile("(?is)<(script|style)\\b.*?(?:</\\1\\s*>|\\z)");

    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9:-]*)");

    /** Elements of old pages and of publishing systems. */
    private static final List<String> OTHER_NAMES = List.of(
            "acronym",
            "basefont",
            "bgsound",
            "big",
            "blink",
            "center",
            "dir",
            "font",
            "frame",
            "frameset",
            "isindex",
            "layer",
            "marquee",
            "multicol",
            "nobr",
            "noframes",
            "path",
            "rb",
            "rtc",
            "spacer",
            "strike",
            "tt",
            "ucapcontent",
            "ucaptitle",
            "xml",
            "xmp");

    /** More brackets than this in the values of one tag are an attempt to exhaust processor time. */
    private static final int MOST_BRACKETS = 1000;

    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    /** What a reference to half a character means on a web page. */
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:([A-Za-z][A-Za-z0-9]{1,31})|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6})(;?)");

    private static final String AMPERSAND = "&amp;";

    /** The longest name of a character and its semicolon. */
    private static final int LONGEST_REFERENCE = 33;

    /** Names that are references even without a semicolon. */
    private static final List<String> PLAIN_NAMES = List.of(
            "amp", "bull", "copy", "deg", "emsp", "ensp", "gt", "hellip", "laquo", "ldquo", "lsquo", "lt", "mdash",
            "middot", "nbsp", "ndash", "quot", "raquo", "rdquo", "reg", "rsquo", "thinsp", "times", "trade");

    private static final Pattern BROKEN =
            Pattern.compile("&(?:(?:" + String.join("|", PLAIN_NAMES) + ")(?![;=])|#\\d{2,}+)");

    private Markup() {}

    /**
     * Returns the end of the tag, comment, script or style sheet that begins at an offset; -1 if there is none. The
     * last one of a file may be unclosed. Whatever may be words of the text is not markup: a tag with Chinese outside
     * its values, an unclosed comment or script with Chinese, and brackets around a word that is not the name of an
     * element, as in {@code <SCO Charter>} or {@code 《<上合组织>…》}.
     */
    public static int tagEnd(String text, int offset) {
        if (offset + 1 >= text.length() || text.charAt(offset) != '<') {
            return -1;
        }
        char next = text.charAt(offset + 1);
        if (next == '!' || next == '?') {
            return closed(text, offset, end(DECLARATION, text, offset));
        }
        int script = next == 's' || next == 'S' ? closed(text, offset, end(SCRIPT, text, offset)) : -1;
        return script > 0 ? script : elementEnd(text, offset);
    }

    /**
     * Returns the name, in lower case, of the element whose tag begins at an offset; an empty string for other markup.
     */
    public static String tagName(String text, int offset) {
        Matcher name = NAME.matcher(text).region(offset, text.length());
        return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static int end(Pattern pattern, String text, int offset) {
        Matcher matcher = pattern.matcher(text).region(offset, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static int closed(String text, int offset, int end) {
        boolean open = end == text.length() && text.charAt(end - 1) != '>';
        return open && text.substring(offset).codePoints().anyMatch(Character::isIdeographic) ? -1 : end;
    }

    private static int elementEnd(String text, int offset) {
        int nameEnd = end(NAME, text, offset);
        if (nameEnd < 0 || text.charAt(offset + 1) != '/' && !isElement(tagName(text, offset))) {
            return -1;
        }
        boolean ends = nameEnd == text.length() || " \t\r\n\f/>".indexOf(text.charAt(nameEnd)) >= 0;
        return ends ? close(text, nameEnd) : -1;
    }

    private static boolean isElement(String name) {
        return name.indexOf(':') >= 0 || name.indexOf('-') >= 0 || Tag.isKnownTag(name) || OTHER_NAMES.contains(name);
    }

    /**
     * Returns the offset after the {@code >} of a tag; brackets in quoted values of attributes do not count. Returns -1
     * if the tag contains Chinese outside its values.
     */
    private static int close(String text, int from) {
        int brackets = 0;
        boolean bare = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            bare = c == '=' || bare && !Typography.isBlank(c);
            if (c == '<' || !bare && Character.isIdeographic(c)) {
                return -1;
            }
            int value = c == '=' ? valueEnd(text, i + 1) : i;
            for (; i < value; i++) {
                brackets += text.charAt(i) == '<' ? 1 : 0;
            }
            if (brackets > MOST_BRACKETS) {
                return -1;
            }
        }
        return text.length();
    }

    /** Returns the offset of the quotation mark that ends a value; -1 if the value is not in quotation marks. */
    private static int valueEnd(String text, int from) {
        int open = from;
        while (open < text.length() && Character.isWhitespace(text.charAt(open))) {
            open++;
        }
        if (open == text.length() || text.charAt(open) != '"' && text.charAt(open) != '\'') {
            return -1;
        }
        int end = text.indexOf(text.charAt(open), open + 1);
        boolean ends = end > 0 && (end + 1 == text.length() || " \t\r\n\f/>".indexOf(text.charAt(end + 1)) >= 0);
        boolean nextOpens =
                ends && text.charAt(end - 1) == '=' && text.substring(open, end).indexOf('<') >= 0;
        return ends && !nextOpens ? end : -1;
    }

    /**
     * Returns the character reference at an offset, e.g. {@code “} for {@code &ldquo;}; empty if there is none. The
     * semicolon is optional before Chinese, another reference, a tag or a blank.
     */
    public static Optional<CharacterReference> referenceAt(String text, int offset) {
        if (offset >= text.length() || text.charAt(offset) != '&') {
            return Optional.empty();
        }
        Matcher matcher = REFERENCE.matcher(text).region(offset, text.length());
        if (!matcher.lookingAt() || matcher.group(2).isEmpty() && !endsPlainly(text, matcher)) {
            return Optional.empty();
        }
        String reference = matcher.group(2).isEmpty() ? matcher.group() + ";" : matcher.group();
        String meaning = LONE_SURROGATE
                .matcher(Parser.unescapeEntities(reference, true))
                .replaceAll(String.valueOf(REPLACEMENT_CHARACTER));
        boolean one = meaning.codePointCount(0, meaning.length()) == 1;
        return meaning.equals(reference) || !one
                ? Optional.empty()
                : Optional.of(new CharacterReference(meaning, matcher.end()));
    }

    /**
     * Returns the character reference at an offset that was escaped twice, e.g. {@code “} for {@code &amp;ldquo;}; empty if
     * there is none.
     */
    public static Optional<CharacterReference> twiceEscapedAt(String text, int offset) {
        if (!text.startsWith(AMPERSAND, offset)) {
            return Optional.empty();
        }
        int rest = offset + AMPERSAND.length();
        int end = text.indexOf(';', rest) + 1;
        boolean ends = end > 0 && end - rest <= LONGEST_REFERENCE;
        return ends
                ? referenceAt('&' + text.substring(rest, end), 0)
                        .filter(found -> found.end() == end - rest + 1)
                        .map(found -> new CharacterReference(found.meaning(), end))
                : Optional.empty();
    }

    private static boolean endsPlainly(String text, Matcher reference) {
        int next = reference.end() < text.length() ? text.charAt(reference.end()) : ' ';
        return (reference.group(1) == null || PLAIN_NAMES.contains(reference.group(1)))
                && (next == '&' || next == '<' || next >= 0x2000 || Typography.isBlank(next));
    }

    /**
     * Returns the end of an unreadable reference without a semicolon that begins at an offset; -1 if there is none.
     */
    public static int brokenReferenceEnd(String text, int offset) {
        return referenceAt(text, offset).isPresent() ? -1 : end(BROKEN, text, offset);
    }

    /**
     * A character reference.
     *
     * @param meaning the character
     * @param end the offset after the reference
     */
    public record CharacterReference(String meaning, int end) {}
}
