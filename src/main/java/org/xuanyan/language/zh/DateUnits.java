package org.xuanyan.language.zh;

import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the units after numbers, which several numbers may share, and the words between the points of a range. */
final class DateUnits {

    static final String YEAR = "年";
    static final String MONTH = "月";
    static final String DAY = "日";
    static final String DAYS = "日号";
    static final String LIST_MARKS = "、和及与,";

    /** At most this many numbers share one unit: 3、4、5日. */
    private static final int MOST_SHARING = 6;

    private final ChineseDateText text;
    private final ChineseDateWords words;

    DateUnits(ChineseDateText text, ChineseDateWords words) {
        this.text = text;
        this.words = words;
    }

    /** Whether a number has one of these units, or shares it with later numbers: 5、6月, 3、4、5日, 2028、2030年. */
    boolean isOf(DateNumber number, String units) {
        Optional<DateNumber> last = Optional.of(number);
        int digits = units.equals(YEAR) ? 4 : 2;
        for (int i = 0;
                i < MOST_SHARING
                        && last.filter(each -> each.digits() <= digits && (digits == 2 || each.mayBeYear()))
                                .isPresent();
                i++) {
            if (units.indexOf(text.unitAfter(last.get())) >= 0) {
                return true;
            }
            int mark = text.skipBlanks(last.get().end());
            boolean listed = LIST_MARKS.indexOf(text.at(mark)) >= 0;
            Optional<Integer> next = listed
                    ? Optional.of(text.skipBlanks(mark + 1))
                    : Optional.of(last.get().end()).filter(each -> digits == 2).flatMap(this::separatorEnd);
            last = next.flatMap(text::number);
        }
        return false;
    }

    /** Returns the end of a number with its unit; without it, of the number. */
    int endOf(DateNumber number, String units) {
        return units.indexOf(text.unitAfter(number)) >= 0 ? text.skipBlanks(number.end()) + 1 : number.end();
    }

    /** Returns where the second point of a range begins; a weekday in brackets may stand before the separator. */
    Optional<Integer> separatorEnd(int start) {
        Matcher weekday = words.weekday().matcher(text.plain()).region(start, text.length());
        int at = text.skipBlanks(weekday.lookingAt() ? weekday.end() : start);
        char c = text.at(at);
        if (c == '至' || c == '到' || c == '~') {
            return Optional.of(text.skipBlanks(at + 1));
        }
        return c == '-' ? Optional.of(text.skipBlanks(text.at(at + 1) == '-' ? at + 2 : at + 1)) : Optional.empty();
    }
}
