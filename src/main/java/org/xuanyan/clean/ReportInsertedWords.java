package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.problem.Code;

/** Words of a site, tags, addresses of mail, pictographs and words in another writing between those of a paragraph. */
final class ReportInsertedWords implements CleaningRule {

    private static final String PICTOGRAPHS =
            "\\u2190-\\u21FF\\u25A0-\\u25CA\\u25CC-\\u25EE\\u2600-\\u27BF\\u2B00-\\u2BFF\\x{1F000}-\\x{1FAFF}";

    /** Tags and accounts of social media, addresses of mail, arrows of links, and pictographs but for the zero ○. */
    private static final Pattern SIGNS = Pattern.compile(
            "(?<![\\p{L}\\p{N}&/])[#＃](?=[\\p{L}_])[\\p{L}\\p{N}_]{2,40}[#＃]?|[@＠]\\p{L}[\\p{L}\\p{N}_.-]{1,40}"
                    + "|[>＞]{2,}|[" + PICTOGRAPHS + "][" + PICTOGRAPHS + "\\uFE0F\\u200D]*");

    /** Words in square brackets of a text whose words have no spaces between them; a number is no word. */
    private static final Pattern WORDS_IN_SQUARE_BRACKETS =
            Pattern.compile("[\\[［【](?=[^\\[\\]［］【】]*[\\p{L}&&[^A-Za-z]])[^\\[\\]［］【】]{2,120}[\\]］】]");

    /** What may be in another writing: names, abbreviations and titles of documents; and addresses of sites. */
    private static final Pattern ENCLOSED = Pattern.compile(
            "(?i:https?://|www\\.)[!-~]+|<[^<>]*>|[(（][^()（）]*[)）]|《[^《》]*》|[“\"][^“”\"]*[”\"]|[‘'][^‘’']*[’']|[«„][^«»„“]*[»“]|[\\[［【][^\\[\\]［］【】]*[\\]］】]");

    private static final String LATIN = "\\p{IsLatin}[\\p{IsLatin}'’-]*";

    private static final String LOWER = "[\\p{IsLatin}&&\\p{Ll}]";

    /**
     * Words in Latin letters, one of them in lower case; words that all begin with a capital are a name or an abbreviation. Not a
     * repeated group of words: Java matches it by recursion, which a whole text in another language would make too deep.
     */
    private static final String LATIN_WORDS = "(?<![\\p{IsLatin}\\d])(?=(?:" + LATIN + "[ ,:]+){1,12}" + LOWER + "{2}|"
            + LOWER + "{2}" + LATIN + "[ ,:]+" + LATIN + "|" + LOWER
            + "{5})\\p{IsLatin}(?:[\\p{IsLatin}'’ ,:-]*[\\p{IsLatin}'’-])?";

    private static final String CYRILLIC_WORDS =
            "(?<!\\p{IsCyrillic})(?=[\\p{IsCyrillic} ,:]*[\\p{IsCyrillic}&&\\p{Ll}])\\p{IsCyrillic}{3}(?:[\\p{IsCyrillic} ,:]*\\p{IsCyrillic})?";

    private static final String HAN_WORDS = "\\p{IsHan}{2,}";

    private static final Pattern FOREIGN_IN_HAN = Pattern.compile(LATIN_WORDS + "|" + CYRILLIC_WORDS);

    private static final Pattern FOREIGN_IN_CYRILLIC = Pattern.compile(LATIN_WORDS + "|" + HAN_WORDS);

    private static final Pattern FOREIGN_IN_LATIN = Pattern.compile(CYRILLIC_WORDS + "|" + HAN_WORDS);

    private final Pattern inserted;
    private final boolean spaced;

    ReportInsertedWords(Forms forms) {
        Pattern words = forms.words().insertions().inserted();
        spaced = forms.writing().spaced();
        // With spaces between words, most places are inside one: there, dozens of alternatives need not be tried.
        inserted = spaced ? Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words.pattern() + ")", words.flags()) : words;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        Pattern foreign = foreign(lines);
        lines.stream().filter(line -> line.role() == Line.Role.TEXT).forEach(line -> report(line, foreign, record));
        return lines;
    }

    /** Returns what is in another writing than most letters of a text. */
    private Pattern foreign(List<Line> lines) {
        if (!spaced) {
            return FOREIGN_IN_HAN;
        }
        long cyrillic = 0;
        long latin = 0;
        for (Line line : lines) {
            cyrillic += count(line, Character.UnicodeScript.CYRILLIC);
            latin += count(line, Character.UnicodeScript.LATIN);
        }
        return cyrillic > latin ? FOREIGN_IN_CYRILLIC : FOREIGN_IN_LATIN;
    }

    private static long count(Line line, Character.UnicodeScript script) {
        return line.text()
                .codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == script)
                .count();
    }

    private void report(Line line, Pattern foreign, CleaningRecord record) {
        String text = line.text();
        BitSet enclosed = new BitSet();
        ENCLOSED.matcher(text).results().forEach(each -> enclosed.set(each.start(), each.end()));
        List<MatchResult> found = new ArrayList<>();
        Stream.of(inserted, SIGNS).forEach(each -> each.matcher(text).results().forEach(found::add));
        foreign.matcher(text)
                .results()
                .filter(each -> !enclosed.get(each.start()))
                .forEach(found::add);
        if (!spaced) {
            WORDS_IN_SQUARE_BRACKETS
                    .matcher(text)
                    .results()
                    .filter(each -> each.start() > 0)
                    .forEach(found::add);
        }
        BitSet reported = new BitSet();
        for (MatchResult each : found) {
            Line part = line.slice(each.start(), each.end());
            boolean known = reported.get(each.start()) || record.isReported(part.start(), part.end());
            if (!known) {
                record.report(Code.INSERTED_WORDS, part, Quotation.of(part.text()), Fate.KEPT);
            }
            reported.set(each.start(), each.end());
        }
    }
}
