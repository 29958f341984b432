package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.Languages;
import org.xuanyan.text.IsoDate;

/** A day in digits or numerals: {@code 2030年7月5日至6日}, {@code 二〇三〇年七月五日}. */
final class DayForm {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:(?:至|—|-|～)(?:(\\d{1,2})月)?(\\d{1,2})日)?");

    private static final Pattern CHINESE_DAY =
            Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

    /** Returns the last day that a meeting lasted. */
    Optional<LocalDate> last(String text) {
        Matcher day = DAY.matcher(text);
        if (day.find()) {
            String month = day.group(4) == null ? day.group(2) : day.group(4);
            String last = day.group(5) == null ? day.group(3) : day.group(5);
            return IsoDate.parse(day.group(1) + "-" + twoDigits(month) + "-" + twoDigits(last));
        }
        Matcher chinese = CHINESE_DAY.matcher(text);
        return chinese.find()
                ? IsoDate.parse(
                        year(chinese.group(1)) + "-" + numeral(chinese.group(2)) + "-" + numeral(chinese.group(3)))
                : Optional.empty();
    }

    private static String year(String digits) {
        StringBuilder year = new StringBuilder();
        digits.chars().forEach(c -> year.append(Math.max(0, "〇一二三四五六七八九".indexOf(c))));
        return year.toString();
    }

    private static String numeral(String numeral) {
        return twoDigits(
                Integer.toString(Languages.of("zh").numerals().parse(numeral).orElse(0)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
