package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.ChineseNumeral;
import org.xuanyan.text.IsoDate;

/** Day and place of adoption: from the line of signing, or from {@code 于2030年7月5日在甲国云岭举行}. */
final class GuessDayAndPlace implements Rule {

    private static final int REACH = 6;

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:(?:至|—|-|～)(?:(\\d{1,2})月)?(\\d{1,2})日)?");

    private static final Pattern CHINESE_DAY =
            Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

    private static final Pattern MEETING = Pattern.compile("在([\\p{IsHan}·]{2,14}?)(?:举行|举办|召开|聚会|会晤|签署)");

    private static final Pattern BEHIND_DAY = Pattern.compile("日[,，、\\s]*(?:于|在)?([\\p{IsHan}·]{2,12})[)）]?$");

    private static final Pattern BEFORE_DAY =
            Pattern.compile("^[（(]?(?:于|在)?([\\p{IsHan}·]{2,12}?)[,，、\\s]*(?=\\d{4}|[〇○零一二三四五六七八九]{4}年)");

    private static final Pattern IN_TITLE =
            Pattern.compile(".*(?:理事会|峰会|会议|会晤|领导人|首脑|元首|组织|论坛|国家)([\\p{IsHan}·]{2,6}?)(?:联合)?(?:宣言|声明|公报|共识)$");

    private static final Pattern COUNTRY =
            Pattern.compile("^(?:中国|中华人民共和国|[\\p{IsHan}]{2,10}?(?:共和国|联邦|王国|国))(?=[\\p{IsHan}·]{2,})");

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        Optional<String> signed = ledger.signed().map(Line::text);
        signed.flatMap(GuessDayAndPlace::day).ifPresent(ledger::adopted);
        signed.flatMap(GuessDayAndPlace::placeBesideDay).ifPresent(ledger::place);
        String title = ledger.title().map(Line::text).orElse("");
        boolean dayKnown = signed.flatMap(GuessDayAndPlace::day).isPresent();
        boolean placeKnown = signed.flatMap(GuessDayAndPlace::placeBesideDay).isPresent();
        for (Line line : lines.subList(0, Math.min(REACH, lines.size()))) {
            Matcher meeting = MEETING.matcher(line.text());
            Optional<LocalDate> day = day(line.text());
            if (meeting.find() && day.isPresent()) {
                if (!dayKnown) {
                    ledger.adopted(day.get());
                }
                if (!placeKnown) {
                    ledger.place(town(meeting.group(1), title));
                }
                return lines;
            }
        }
        if (!placeKnown) {
            Matcher inTitle = IN_TITLE.matcher(title);
            if (inTitle.find()) {
                ledger.place(inTitle.group(1));
            }
        }
        return lines;
    }

    private static Optional<String> placeBesideDay(String line) {
        Matcher place = BEHIND_DAY.matcher(line);
        if (place.find()) {
            return Optional.of(place.group(1));
        }
        place = BEFORE_DAY.matcher(line);
        return place.find() ? Optional.of(place.group(1)) : Optional.empty();
    }

    /** Returns the last day that a meeting lasted. */
    private static Optional<LocalDate> day(String text) {
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
        return twoDigits(Integer.toString(ChineseNumeral.parse(numeral).orElse(0)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Returns the town in {@code 甲国云岭}: what the title has too, or what follows the country. */
    private static String town(String place, String title) {
        for (int i = 0; i + 2 <= place.length(); i++) {
            if (title.contains(place.substring(i))) {
                return place.substring(i);
            }
        }
        String town = COUNTRY.matcher(place).replaceFirst("");
        String bare = town.length() > 2 && town.endsWith("市") ? town.substring(0, town.length() - 1) : town;
        return bare;
    }
}
