package org.xuanyan.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Remains of HTML in a text: tags, comments, scripts and character references. */
public final class Markup {

    /**
     * A tag, comment, script or style sheet at the start of a string; the last one of a file may lack its {@code >}.
     * Brackets around Chinese words, as in {@code 《<上合组织>…》}, are none.
     */
    public static final Pattern TAG = Pattern.compile("(?is)<!--.*?(?:-->|$)|<(script|style)\\b.*?(?:</\\1\\s*>|$)"
            + "|</?[a-z][a-z0-9:-]*(?:\\s[^<>]*|/)?(?:>|$)|<![a-z][^<>]*>|<\\?[^<>]*>");

    /** A character reference with its semicolon, e.g. {@code &ldquo;} or {@code &#12288;}. */
    public static final Pattern REFERENCE =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9:-]*)");

    private Markup() {}

    /**
     * Returns where a tag, comment, script or style sheet ends that begins at this place; -1 if there is none. A word in
     * brackets that is the name of no element, as in {@code <SCO Charter>}, is none.
     */
    public static int tagEnd(String text, int offset) {
        if (offset >= text.length() || text.charAt(offset) != '<') {
            return -1;
        }
        Matcher tag = TAG.matcher(text).region(offset, text.length());
        if (!tag.lookingAt()) {
            return -1;
        }
        Matcher name = NAME.matcher(tag.group());
        boolean known = !name.lookingAt()
                || name.group(1).contains(":")
                || name.group(1).contains("-")
                || Tag.isKnownTag(name.group(1));
        return known ? tag.end() : -1;
    }

    /** Returns what a reference at this place stands for, e.g. {@code “} for {@code &ldquo;}; empty if there is none. */
    public static Optional<Reference> referenceAt(String text, int offset) {
        if (offset >= text.length() || text.charAt(offset) != '&') {
            return Optional.empty();
        }
        Matcher matcher = REFERENCE.matcher(text).region(offset, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String meaning = Parser.unescapeEntities(matcher.group(), true);
        boolean one = meaning.codePointCount(0, meaning.length()) == 1;
        return meaning.equals(matcher.group()) || !one
                ? Optional.empty()
                : Optional.of(new Reference(meaning, matcher.end()));
    }

    /**
     * A character reference.
     *
     * @param meaning one character
     * @param end the offset after its semicolon
     */
    public record Reference(String meaning, int end) {}
}
