package org.xuanyan.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.SpellingWords;
import org.xuanyan.problem.Code;

/**
 * Words with a hyphen at the end of a line: {@code лес-} before {@code ными}. The hyphen may divide the word, or belong to
 * it. The other words of the copy tell which. If they do not, the hyphen is left out, but not in a name, and the place is
 * reported. In a title or heading a capital letter shows no name.
 */
final class DividedWords {

    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?<part>[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*)[-\\u2010]$");

    private static final Pattern AFTER = Pattern.compile(
            "^(?<part>(?:\\p{Ll}[\\p{L}\\p{M}]*|\\p{Lu}[\\p{Lu}\\p{M}]+(?!\\p{L}))(?:-[\\p{L}\\p{M}]+)*)");

    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{M}-]{2,}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}]+$");

    private static final String HYPHEN = "-";

    private static final String SOFT_HYPHEN = "\u00AD";

    private final CleaningRecord record;
    private final SpellingWords spelling;
    private final Set<String> words = new TreeSet<>();

    /** Collects the whole words of all lines. */
    DividedWords(List<Line> lines, SpellingWords spelling, CleaningRecord record) {
        this.record = record;
        this.spelling = spelling;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            boolean begun = i > 0 && BEFORE.matcher(lines.get(i - 1).text()).find();
            int start = begun ? endOf(AFTER.matcher(line)) : 0;
            Matcher last = BEFORE.matcher(line);
            int end = last.find() ? last.start() : line.length();
            WORD.matcher(line)
                    .region(Math.min(start, end), end)
                    .results()
                    .map(MatchResult::group)
                    .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
    }

    private static int endOf(Matcher word) {
        return word.find() ? word.end() : 0;
    }

    /**
     * Whether a word goes on in the next line without the hyphen at the end of this one; a doubt is reported.
     *
     * @param sentence whether the lines are a part of a sentence, not of a title or heading
     */
    boolean isDivided(Line before, Line after, boolean sentence) {
        Matcher first = BEFORE.matcher(before.text());
        Matcher second = AFTER.matcher(after.text());
        if (!first.find() || !second.find()) {
            return false;
        }
        String left = first.group("part");
        String right = second.group("part");
        if (Character.isUpperCase(right.codePointAt(0))
                && !CAPITALS.matcher(left).matches()) {
            return false;
        }
        if (isWord(left + HYPHEN + right)) {
            return false;
        }
        if (isWord(left + right)) {
            return true;
        }
        boolean compound = sentence && Character.isUpperCase(left.codePointAt(0))
                || isWord(left) && isWord(right)
                || sentence && isOftenCompound(left, right)
                || words.stream().anyMatch(word -> word.startsWith(left.toLowerCase(Locale.ROOT) + HYPHEN));
        record.report(
                Code.DIVIDED_WORD,
                before.slice(first.start(), before.text().length()),
                left + HYPHEN + right,
                compound ? left + HYPHEN + right : left + right);
        return !compound;
    }

    /** Whether words that begin like this often have a hyphen, and what follows is a word: {@code cross-border}. */
    private boolean isOftenCompound(String left, String right) {
        String small = right.toLowerCase(Locale.ROOT);
        return spelling.beforeHyphen().matcher(left).matches()
                && (spelling.common().contains(small) || words.contains(small));
    }

    /** Whether the copy has an invisible hyphen at the end of a line, which shows only there. */
    boolean hasSoftHyphen(Line before, Line after) {
        int start = before.end() + 1;
        String gap = record.raw().substring(start, Math.max(start, after.start()));
        boolean divided =
                gap.startsWith(SOFT_HYPHEN) && Character.isLetter(after.text().codePointAt(0));
        if (divided) {
            reportTwoWords(before, after);
        }
        return divided;
    }

    /** Reports a soft hyphen between two words that are known only apart. */
    private void reportTwoWords(Line before, Line after) {
        Matcher left = LAST_WORD.matcher(before.text());
        Matcher right = WORD.matcher(after.text());
        if (left.find()
                && right.lookingAt()
                && !isWord(left.group() + right.group())
                && isWord(left.group())
                && isWord(right.group())) {
            record.report(
                    Code.WORDS_RUN_TOGETHER,
                    before.slice(left.start(), before.text().length()),
                    left.group() + right.group(),
                    left.group() + " " + right.group());
        }
    }

    private boolean isWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
