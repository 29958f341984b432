package org.xuanyan.language.zh;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuanyan.language.LanguageHome;
import org.xuanyan.language.WordFile;

/**
 * Words beside the numbers of dates.
 *
 * @param weekday what may stand in brackets after a day
 * @param nextYear before a month: the year after that of the date before it
 * @param noYear before a month: a year that only the date of the text itself would tell, or none
 * @param beforeNoYear before a number that is no year
 * @param afterNoYear after a number of years
 * @param afterNoDecade after 年代 where it is no decade: 2018年代表团
 */
record ChineseDateWords(
        Pattern weekday,
        List<String> nextYear,
        List<String> noYear,
        List<String> beforeNoYear,
        List<String> afterNoYear,
        List<String> afterNoDecade) {

    private static final String FILE = "dates.txt";
    private static final String WEEKDAYS = "weekdays";
    private static final String NEXT_YEAR = "next year";
    private static final String NO_YEAR = "no year";
    private static final String BEFORE_NO_YEAR = "before a number that is no year";
    private static final String AFTER_NO_YEAR = "after a number of years";
    private static final String AFTER_NO_DECADE = "no decade";

    static ChineseDateWords read(LanguageHome home) {
        WordFile file =
                home.read(FILE, Set.of(WEEKDAYS, NEXT_YEAR, NO_YEAR, BEFORE_NO_YEAR, AFTER_NO_YEAR, AFTER_NO_DECADE));
        return new ChineseDateWords(
                file.pattern("\\(", WEEKDAYS, "\\)"),
                file.words(NEXT_YEAR),
                file.words(NO_YEAR),
                file.words(BEFORE_NO_YEAR),
                file.words(AFTER_NO_YEAR),
                file.words(AFTER_NO_DECADE));
    }

    /** Returns how long the word is that begins at a place, or 0. */
    static int lengthAt(List<String> words, String text, int at) {
        return words.stream()
                .filter(word -> text.startsWith(word, at))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /** Whether one of the words ends at a place. */
    static boolean endsAt(List<String> words, String text, int end) {
        return words.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }
}
