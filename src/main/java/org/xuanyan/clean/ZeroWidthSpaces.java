package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/**
 * Spaces without width between letters, in a language that divides words by spaces: {@code the\u200Bpeople} may be one word or
 * two. The other words of the copy tell which. If they do not, it is read as one word, and the place is reported.
 */
final class ZeroWidthSpaces {

    private static final String MARK = "\u200B";

    private static final String LETTERS = "[\\p{L}\\p{M}]+";

    private static final Pattern WORD =
            Pattern.compile("(?<!" + MARK + ")(?<![\\p{L}\\p{M}])" + LETTERS + "(?![\\p{L}\\p{M}])(?!" + MARK + ")");

    private static final Pattern INSIDE =
            Pattern.compile("(?<left>" + LETTERS + ")" + MARK + "(?=(?<right>" + LETTERS + "))");

    private ZeroWidthSpaces() {}

    /** Returns the lines, with a space between two words that have nothing else between them. */
    static List<Line> read(List<Line> lines, CleaningRecord record) {
        if (record.raw().indexOf(MARK) < 0) {
            return lines;
        }
        Set<String> words = new TreeSet<>();
        lines.forEach(line ->
                WORD.matcher(line.text()).results().map(MatchResult::group).forEach(word -> words.add(key(word))));
        List<Line> read = new ArrayList<>();
        for (Line line : lines) {
            read.add(read(line, words, record));
        }
        return read;
    }

    private static Line read(Line line, Set<String> words, CleaningRecord record) {
        StringBuilder text = new StringBuilder(line.text());
        Matcher inside = INSIDE.matcher(line.text());
        while (inside.find()) {
            String left = inside.group("left");
            String right = inside.group("right");
            boolean one = words.contains(key(left + right));
            boolean two = words.contains(key(left)) && words.contains(key(right));
            if (!one && two) {
                text.setCharAt(inside.end("left"), ' ');
            } else if (!one) {
                record.report(
                        Code.WORDS_RUN_TOGETHER,
                        line.slice(inside.start(), inside.end("right")),
                        left + right,
                        left + " " + right);
            }
        }
        return line.reading(text.toString());
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
