package org.xuanyan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a paragraph, as links to them count them. A sentence ends after stops and the closing marks that follow them. A
 * full stop that counts only before white space ends none after what looks like an abbreviation (U.S., Dr., St.), nor before a
 * small letter or a digit (No. 5).
 */
public final class LinkedSentences {

    private static final String CLOSING = "[\\p{Pe}\\p{Pf}]";

    /** A letter alone, or two or three consonants. */
    private static final String ABBREVIATION = "(?<!\\p{L})(?:\\p{L}|[B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{2,3})";

    private static final int OFFSET_BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private LinkedSentences() {}

    /** Returns the ends of sentences as a regular expression that Java and browsers (with the flag {@code u}) read in the same way. */
    public static String end(Punctuation punctuation) {
        Punctuation.Marks stops = punctuation.sentenceEnds();
        String anywhere = quoted(stops.anywhere());
        String first = "[" + anywhere + "]";
        if (!stops.beforeSpace().isEmpty()) {
            first = "(?:" + first + "|(?<!" + ABBREVIATION + ")[" + quoted(stops.beforeSpace()) + "](?=" + CLOSING
                    + "*(?:\\s+[^\\p{Ll}\\p{Nd}\\s]|\\s*$)))";
        }
        return first + "(?:[" + anywhere + quoted(stops.beforeSpace()) + "]|" + CLOSING + ")*";
    }

    private static String quoted(String marks) {
        return marks.replaceAll("[\\\\\\]\\[^-]", "\\\\$0").replace("\t", "\\t").replace("\n", "\\n");
    }

    /** Returns the sentences of a text, without the white space between them; together they have all other characters. */
    public static List<String> of(String text, Punctuation punctuation) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher matcher = Pattern.compile(end(punctuation)).matcher(text);
        while (matcher.find()) {
            sentences.add(text.substring(start, matcher.end()).strip());
            start = matcher.end();
        }
        sentences.add(text.substring(start).strip());
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    /** Returns six digits by which a link knows whether a sentence still has its words: FNV-1a of its UTF-16 code units. */
    public static String sum(String sentence) {
        int hash = OFFSET_BASIS;
        for (int i = 0; i < sentence.length(); i++) {
            hash = (hash ^ sentence.charAt(i)) * PRIME;
        }
        return String.format(Locale.ROOT, "%06x", hash & 0xFFFFFF);
    }
}
