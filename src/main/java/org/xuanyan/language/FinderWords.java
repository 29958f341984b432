package org.xuanyan.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The words with which readers name a paragraph in the search box, e.g. {@code 青岛第二十三段}. The scripts of the site
 * receive them, so words consist of letters and digits only.
 *
 * @param before the number, e.g. {@code 第}
 * @param after the number, e.g. {@code 段}
 * @param year the words after a year, e.g. {@code 年}
 * @param numerals character → value: 0 to 9 for a digit, 10 or 100 for a character that multiplies the digit before it
 */
public record FinderWords(List<String> before, List<String> after, List<String> year, Map<String, Integer> numerals) {

    private static final String FILE = "finder.txt";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String YEAR = "year";
    private static final String NUMERALS = "numerals";

    private static final WordGroups GROUPS =
            WordGroups.of().andOptionalWithMeanings(NUMERALS).andOptional(BEFORE, AFTER, YEAR);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern VALUE = Pattern.compile("\\d|100?");

    static FinderWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, GROUPS);
        Map<String, Integer> numerals = file.meanings(NUMERALS, FinderWords::value, List.of("0, 1, 2 … 9, 10, 100"));
        for (WordEntry each : file.entries(NUMERALS)) {
            require(each, each.words().length() == 1, WordFault.NOT_ONE_CHARACTER);
        }
        return new FinderWords(words(file, BEFORE), words(file, AFTER), words(file, YEAR), numerals);
    }

    private static Optional<Integer> value(String meaning) {
        return Optional.of(meaning).filter(VALUE.asMatchPredicate()).map(Integer::valueOf);
    }

    private static List<String> words(WordFile file, String group) {
        for (WordEntry each : file.entries(group)) {
            require(each, WORD.matcher(each.words()).matches(), WordFault.NOT_LETTERS);
        }
        return file.words(group);
    }

    private static void require(WordEntry entry, boolean holds, WordFault fault) {
        if (!holds) {
            throw new WordFileException(entry.at(), fault, entry.words());
        }
    }

    /** Returns the words of several languages; of two values for a character, that of the first language counts. */
    public static FinderWords union(Collection<FinderWords> languages) {
        Map<String, Integer> numerals = new LinkedHashMap<>();
        languages.forEach(each -> each.numerals.forEach(numerals::putIfAbsent));
        return new FinderWords(
                union(languages, FinderWords::before),
                union(languages, FinderWords::after),
                union(languages, FinderWords::year),
                numerals);
    }

    private static List<String> union(Collection<FinderWords> languages, Function<FinderWords, List<String>> words) {
        return languages.stream().map(words).flatMap(List::stream).distinct().toList();
    }
}
