package org.xuanyan.language.zh;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuanyan.language.LanguageFolder;
import org.xuanyan.language.WordFile;

/**
 * The words around the numbers of dates, in simplified characters.
 *
 * @param weekday a weekday in brackets after a day
 * @param unknownYear before a month: its year is not in the text, so it is not a date
 * @param beforeNonYear before a number of four digits that is not a year
 * @param afterYearCount after a number with 年 that counts years
 * @param afterNonDecade after 年代 where it does not mean a decade: 2018年代表团
 * @param afterNonSeason after a season that belongs to a name: 夏季奥运会
 * @param afterBareSeason after 春 and the like where they are seasons
 * @param beforeDay directly before a day without a month
 * @param afterNonDay after a number with 日 that counts days: 3日内
 * @param repeated after a month or day without a year that comes back each year: 5月21日定为…
 * @param line after the year of a line on a map: 1967年边界
 * @param relative words that take the place of a year, month or day
 * @param tense words that tell whether something has happened
 */
record ChineseDateWords(
        Pattern weekday,
        List<String> unknownYear,
        List<String> beforeNonYear,
        List<String> afterYearCount,
        List<String> afterNonDecade,
        List<String> afterNonSeason,
        List<String> afterBareSeason,
        List<String> beforeDay,
        List<String> afterNonDay,
        Pattern repeated,
        Pattern line,
        RelativeDateWords relative,
        TenseWords tense) {

    private static final String FILE = "dates.txt";
    private static final String WEEKDAYS = "weekdays";
    private static final String UNKNOWN_YEAR = "no year";
    private static final String BEFORE_NON_YEAR = "before a number that is not a year";
    private static final String AFTER_YEAR_COUNT = "after a number of years";
    private static final String AFTER_NON_DECADE = "no decade";
    private static final String AFTER_NON_SEASON = "no season";
    private static final String AFTER_BARE_SEASON = "after a season of one character";
    private static final String BEFORE_DAY = "before a day without a month";
    private static final String AFTER_NON_DAY = "after a number of days";
    private static final String REPEATED = "every year";
    private static final String LINE = "lines on maps";

    private static final Set<String> GROUPS = Set.of(
            WEEKDAYS,
            UNKNOWN_YEAR,
            BEFORE_NON_YEAR,
            AFTER_YEAR_COUNT,
            AFTER_NON_DECADE,
            AFTER_NON_SEASON,
            AFTER_BARE_SEASON,
            BEFORE_DAY,
            AFTER_NON_DAY,
            REPEATED,
            LINE,
            RelativeDateWords.OTHERS,
            TenseWords.DIRECTLY_TO_COME,
            TenseWords.DIRECTLY_DONE,
            TenseWords.ACTS,
            TenseWords.TO_COME,
            TenseWords.DONE,
            TenseWords.TO_COME_AFTER,
            TenseWords.DONE_AFTER,
            TenseWords.MAYBE_TO_COME_AFTER,
            TenseWords.MAYBE_DONE_AFTER);

    static ChineseDateWords read(LanguageFolder folder) {
        WordFile file = folder.read(FILE, GROUPS, RelativeDateWords.GROUPS);
        return new ChineseDateWords(
                file.pattern("\\(", WEEKDAYS, "\\)"),
                file.words(UNKNOWN_YEAR),
                file.words(BEFORE_NON_YEAR),
                file.words(AFTER_YEAR_COUNT),
                file.words(AFTER_NON_DECADE),
                file.words(AFTER_NON_SEASON),
                file.words(AFTER_BARE_SEASON),
                file.words(BEFORE_DAY),
                file.words(AFTER_NON_DAY),
                file.pattern(REPEATED),
                file.pattern(LINE),
                RelativeDateWords.read(file),
                TenseWords.read(file));
    }

    /** Whether one of the words begins at an offset. */
    static boolean beginsAt(List<String> words, ChineseDateText text, int at) {
        return words.stream().anyMatch(word -> text.startsWith(word, at));
    }

    /** Whether one of the words ends at an offset. */
    static boolean endsAt(List<String> words, ChineseDateText text, int end) {
        return words.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }
}
