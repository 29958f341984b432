package org.xuanyan.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.language.SpellingWords;
import org.xuanyan.language.SpellingWords.Confusion;
import org.xuanyan.problem.Code;

/**
 * Words that a program which reads pictures may have misread: {@code tlie} for {@code the}, {@code agreernent}. A word that is
 * rare in the copy is reported if it becomes a frequent one, of the copy or of the language, by one mistake that such programs
 * make; and so is a digit between letters.
 */
final class MisreadWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\p{M}\\d]*");

    /** A digit between small letters, or before several of them. */
    private static final Pattern DIGIT = Pattern.compile(
            "\\p{L}*\\p{Ll}[0156|]\\p{Ll}+|[01]\\p{Ll}{3,}|\\p{L}+\\p{Ll}[01]|\\p{Lu}?[015]\\p{Ll}{3,}");

    private static final List<Confusion> DIGITS = List.of(
            new Confusion("0", "o"),
            new Confusion("1", "l"),
            new Confusion("1", "i"),
            new Confusion("5", "s"),
            new Confusion("6", "b"));

    private static final int SHORTEST = 3;

    /** A word that occurs more often is no mistake. */
    private static final int RARE = 2;

    /** A word is frequent in a copy if it occurs so often, and has so many letters. */
    private static final int FREQUENT = 3;

    private static final int LONG = 5;

    private final SpellingWords spelling;
    private final Map<String, Integer> times = new TreeMap<>();

    private MisreadWords(List<Line> blocks, CleaningRecord record, SpellingWords spelling) {
        this.spelling = spelling;
        Stream.concat(Stream.of(record.titleText()), blocks.stream().map(Line::text))
                .flatMap(text -> WORD.matcher(text).results())
                .forEach(word -> times.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum));
    }

    /** Reports such words in paragraphs and headings. */
    static void report(List<Line> blocks, Forms forms, CleaningRecord record) {
        SpellingWords spelling = forms.words().spelling();
        if (!spelling.common().isEmpty()) {
            MisreadWords words = new MisreadWords(blocks, record, spelling);
            for (Line block : blocks) {
                WORD.matcher(block.text()).results().forEach(word -> words.report(block, word, record));
            }
        }
    }

    private void report(Line block, MatchResult word, CleaningRecord record) {
        printed(word.group())
                .ifPresent(printed -> record.report(
                        Code.MISREAD_WORD,
                        block.slice(word.start(), word.end()),
                        Quotation.around(block.text(), word.start(), word.end()),
                        printed));
    }

    /** Returns the word that may have been printed for one that is read; empty if nothing tells that it is another. */
    private Optional<String> printed(String read) {
        String small = read.toLowerCase(Locale.ROOT);
        if (DIGIT.matcher(read).matches()) {
            return Optional.of(changed(small, DIGITS)
                    .filter(this::isKnown)
                    .findFirst()
                    .orElseGet(() -> changed(small, DIGITS).findFirst().orElse(small)));
        }
        boolean letters = small.length() >= SHORTEST && small.codePoints().allMatch(Character::isLetter);
        boolean capitals = read.equals(read.toUpperCase(Locale.ROOT));
        return !letters || capitals || spelling.common().contains(small) || times.get(small) > RARE
                ? Optional.empty()
                : changed(small, spelling.confusions())
                        .filter(word -> isKnown(word))
                        .findFirst();
    }

    /** Returns what becomes of a word if one of its parts was taken for another. */
    private static Stream<String> changed(String word, List<Confusion> confusions) {
        return confusions.stream()
                .flatMap(confusion -> IntStream.range(0, word.length())
                        .filter(i -> word.startsWith(confusion.read(), i))
                        .mapToObj(i -> word.substring(0, i)
                                + confusion.printed()
                                + word.substring(i + confusion.read().length())));
    }

    private boolean isKnown(String word) {
        return word.length() >= SHORTEST && spelling.common().contains(word)
                || word.length() >= LONG && times.getOrDefault(word, 0) >= FREQUENT;
    }
}
