package org.xuanyan.language.zh;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.language.WordFile;

/**
 * Words that take the place of a year, month or day.
 *
 * @param yearsOfText 去年: years from that of the text on
 * @param twoYearsOfText 今明两年: the first of two years, from that of the text on
 * @param monthsOfText 下月
 * @param yearsOfLast 次年: years from that of the last date on
 * @param monthsOfLast 同月
 * @param daysOfLast 次日
 * @param parts 上半年, with their numbers in EDTF
 * @param bareSeasons 春, a season only before certain words
 * @param decades 本十年: tens of years from that of the text on
 * @param centuries 上世纪
 * @param beginnings the characters with which one of the words may begin, apart from a season of one character
 */
record RelativeDateWords(
        DateWordTable yearsOfText,
        DateWordTable twoYearsOfText,
        DateWordTable monthsOfText,
        DateWordTable yearsOfLast,
        DateWordTable monthsOfLast,
        DateWordTable daysOfLast,
        DateWordTable parts,
        DateWordTable bareSeasons,
        DateWordTable decades,
        DateWordTable centuries,
        String beginnings) {

    /** The group of words in which the others mean something else. */
    static final String OTHERS = "other words";

    private static final String YEARS_OF_TEXT = "years of the text";
    private static final String TWO_YEARS_OF_TEXT = "two years of the text";
    private static final String MONTHS_OF_TEXT = "months of the text";
    private static final String YEARS_OF_LAST = "years of the last date";
    private static final String MONTHS_OF_LAST = "months of the last date";
    private static final String DAYS_OF_LAST = "days of the last date";
    private static final String PARTS = "parts of years";
    private static final String BARE_SEASONS = "seasons of one character";
    private static final String DECADES = "decades of the text";
    private static final String CENTURIES = "centuries of the text";

    /** The groups whose words have meanings. */
    static final Set<String> GROUPS = Set.of(
            YEARS_OF_TEXT,
            TWO_YEARS_OF_TEXT,
            MONTHS_OF_TEXT,
            YEARS_OF_LAST,
            MONTHS_OF_LAST,
            DAYS_OF_LAST,
            PARTS,
            BARE_SEASONS,
            DECADES,
            CENTURIES);

    static RelativeDateWords read(WordFile file) {
        List<String> others = file.words(OTHERS);
        DateWordTable years = DateWordTable.read(file, YEARS_OF_TEXT, others);
        DateWordTable twoYears = DateWordTable.read(file, TWO_YEARS_OF_TEXT, others);
        DateWordTable months = DateWordTable.read(file, MONTHS_OF_TEXT, others);
        DateWordTable yearsOfLast = DateWordTable.read(file, YEARS_OF_LAST, others);
        DateWordTable monthsOfLast = DateWordTable.read(file, MONTHS_OF_LAST, others);
        DateWordTable daysOfLast = DateWordTable.read(file, DAYS_OF_LAST, others);
        DateWordTable parts = DateWordTable.read(file, PARTS, others);
        DateWordTable bareSeasons = DateWordTable.read(file, BARE_SEASONS, others);
        DateWordTable decades = DateWordTable.read(file, DECADES, others);
        DateWordTable centuries = DateWordTable.read(file, CENTURIES, others);
        String beginnings = Stream.of(
                        years, twoYears, months, yearsOfLast, monthsOfLast, daysOfLast, parts, decades, centuries)
                .map(DateWordTable::beginnings)
                .collect(Collectors.joining());
        return new RelativeDateWords(
                years,
                twoYears,
                months,
                yearsOfLast,
                monthsOfLast,
                daysOfLast,
                parts,
                bareSeasons,
                decades,
                centuries,
                beginnings);
    }

    /** Whether one of the words may begin with a character. */
    boolean mayBeginWith(char c) {
        return beginnings.indexOf(c) >= 0;
    }
}
