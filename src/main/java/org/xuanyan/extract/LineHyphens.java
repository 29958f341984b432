package org.xuanyan.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hyphens and dashes at the ends of printed lines. A hyphen there divides a word, or belongs to it; the other words of the print
 * tell which. If they do not, it divides the word, unless a capital letter follows.
 */
final class LineHyphens {

    /** A letter of a script that divides words at the ends of lines. */
    private static final String LETTER = "[\\p{L}\\p{M}&&[^\\p{IsHan}]]";

    private static final String LETTERS = LETTER + "++(?:-" + LETTER + "++)*+";
    private static final Pattern WORD = Pattern.compile(LETTERS);
    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}\\p{M}-])(?<part>" + LETTERS + ")[-\\u2010]$");

    private static final Pattern AFTER = Pattern.compile("^(?<part>" + LETTERS + ")");

    /** A dash between two words or numbers without spaces, or a hyphen before a number. */
    private static final Pattern DASH =
            Pattern.compile("[\\p{L}\\p{N}][\\u2013\\u2014]\\n[\\p{L}\\p{N}]|[\\p{L}\\p{N}][-\\u2010]\\n\\p{N}");

    private final Set<String> words = new TreeSet<>();

    /** What a hyphen at the end of a line is. */
    enum Hyphen {
        /** None, or one before a space. */
        NONE,
        /** A character of the word. */
        OF_WORD,
        /** The sign that a word goes on. */
        DIVIDES
    }

    /**
     * What the end of a line is.
     *
     * @param word with its hyphen, if nothing tells whether it has one; otherwise empty
     * @param whole that word as it was decided
     */
    record LineEnd(Hyphen hyphen, String word, String whole) {}

    /** Collects the words of all lines, but for those that a hyphen at the end of a line may divide. */
    LineHyphens(List<PrintedLine> lines) {
        boolean begun = false;
        for (PrintedLine line : lines) {
            Matcher rest = AFTER.matcher(line.text());
            Matcher last = BEFORE.matcher(line.text());
            int start = begun && rest.find() ? rest.end() : 0;
            begun = last.find();
            int end = begun ? last.start() : line.text().length();
            WORD.matcher(line.text())
                    .region(Math.min(start, end), end)
                    .results()
                    .map(MatchResult::group)
                    .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
    }

    /** Returns what the end of a line before another one is. */
    LineEnd between(String before, String after) {
        if (DASH.matcher(before + "\n" + after).find()) {
            return new LineEnd(Hyphen.OF_WORD, "", "");
        }
        Matcher first = BEFORE.matcher(before);
        Matcher second = AFTER.matcher(after);
        if (!first.find() || !second.find()) {
            return new LineEnd(Hyphen.NONE, "", "");
        }
        String left = first.group("part");
        String right = second.group("part");
        String compound = left + "-" + right;
        boolean known = Character.isUpperCase(right.codePointAt(0)) || isWord(compound);
        if (known || isWord(left + right)) {
            return new LineEnd(known ? Hyphen.OF_WORD : Hyphen.DIVIDES, "", "");
        }
        boolean two = isWord(left) && isWord(right);
        return new LineEnd(two ? Hyphen.OF_WORD : Hyphen.DIVIDES, compound, two ? compound : left + right);
    }

    private boolean isWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
