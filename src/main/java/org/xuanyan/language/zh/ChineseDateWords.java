package org.xuanyan.language.zh;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuanyan.language.LanguageFolder;
import org.xuanyan.language.WordFile;

/**
 * The words around the numbers of dates.
 *
 * @param weekday a weekday in brackets after a day
 * @param nextYear before a month: it is in the year after the preceding date
 * @param unknownYear before a month: its year is not in the text, so it is not a date
 * @param beforeNonYear before a number of four digits that is not a year
 * @param afterYearCount after a number with 年 that counts years
 * @param afterNonDecade after 年代 where it does not mean a decade: 2018年代表团
 */
record ChineseDateWords(
        Pattern weekday,
        List<String> nextYear,
        List<String> unknownYear,
        List<String> beforeNonYear,
        List<String> afterYearCount,
        List<String> afterNonDecade) {

    private static final String FILE = "dates.txt";
    private static final String WEEKDAYS = "weekdays";
    private static final String NEXT_YEAR = "next year";
    private static final String UNKNOWN_YEAR = "no year";
    private static final String BEFORE_NON_YEAR = "before a number that is not a year";
    private static final String AFTER_YEAR_COUNT = "after a number of years";
    private static final String AFTER_NON_DECADE = "no decade";

    static ChineseDateWords read(LanguageFolder folder) {
        WordFile file = folder.read(
                FILE, Set.of(WEEKDAYS, NEXT_YEAR, UNKNOWN_YEAR, BEFORE_NON_YEAR, AFTER_YEAR_COUNT, AFTER_NON_DECADE));
        return new ChineseDateWords(
                file.pattern("\\(", WEEKDAYS, "\\)"),
                file.words(NEXT_YEAR),
                file.words(UNKNOWN_YEAR),
                file.words(BEFORE_NON_YEAR),
                file.words(AFTER_YEAR_COUNT),
                file.words(AFTER_NON_DECADE));
    }

    /** Returns the length of the word that begins at an offset, or 0. */
    static int lengthAt(List<String> words, String text, int at) {
        return words.stream()
                .filter(word -> text.startsWith(word, at))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /** Whether one of the words ends at an offset. */
    static boolean endsAt(List<String> words, String text, int end) {
        return words.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }
}
