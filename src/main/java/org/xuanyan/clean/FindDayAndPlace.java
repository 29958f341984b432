package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.Languages;
import org.xuanyan.text.IsoDate;

/** Day and place of adoption: from the line of signing, or from {@code 于2030年7月5日在甲国云岭举行}. */
final class FindDayAndPlace implements Rule {

    private static final int REACH = 6;

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:(?:至|—|-|～)(?:(\\d{1,2})月)?(\\d{1,2})日)?");

    private static final Pattern CHINESE_DAY =
            Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

    private static final Pattern MEETING =
            Pattern.compile("在([\\p{IsHan}·]{2,14}?)(?:举行|举办|召开|聚会|会晤|签署|舉行|舉辦|召開|聚會|會晤|簽署)");

    private static final Pattern BEHIND_DAY = Pattern.compile("日[,，、\\s]*(?:于|在|於)?([\\p{IsHan}·]{2,12})[)）]?$");

    private static final Pattern BEFORE_DAY =
            Pattern.compile("^[（(]?(?:于|在|於)?([\\p{IsHan}·]{2,12}?)[,，、\\s]*(?=\\d{4}|[〇○零一二三四五六七八九]{4}年)");

    private static final Pattern IN_TITLE =
            Pattern.compile(".*(?:理事会|峰会|会议|会晤|领导人|首脑|元首|组织|论坛|国家|理事會|峰會|會議|會晤|領導人|首腦|組織|論壇|國家)(?!联合|聯合|关于|關於)"
                    + "([\\p{IsHan}·&&[^的]]{2,6}?)(?:联合|聯合)?(?:宣言|声明|公报|共识|聲明|公報|共識)$");

    /** Names no town, though it stands where one might. */
    private static final Pattern NO_TOWN = Pattern.compile("[年届次会會]|成员|成員|各国|各國|国家|國家|论坛|論壇|成立|共同|和平|合作|发展|安全|友好|纪念");

    private static final Pattern COUNTRY =
            Pattern.compile("^(?:中国|中國|中华人民共和国|[\\p{IsHan}]{2,10}?(?:共和国|共和國|联邦|聯邦|王国|王國|国|國))(?=[\\p{IsHan}·]{2,})");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord ledger) {
        Optional<Line> signed = ledger.signed();
        String title = ledger.title().map(Line::text).orElse("");
        Optional<Line> meeting = lines.subList(0, Math.min(REACH, lines.size())).stream()
                .filter(line ->
                        MEETING.matcher(line.text()).find() && day(line.text()).isPresent())
                .findFirst();
        Optional<LocalDate> met = meeting.flatMap(line -> day(line.text()));
        Optional<LocalDate> day = signed.flatMap(line -> day(line.text()));
        day.or(() -> met).ifPresent(ledger::adopted);
        if (day.isPresent() && met.isPresent() && !day.equals(met)) {
            reportDay(meeting.get(), day.get(), ledger);
        }
        Optional<String> town = signed.flatMap(line -> placeBesideDay(line.text()))
                .or(() -> meeting.map(line -> meetingPlace(line.text(), title)));
        Optional<String> named = townOf(title);
        named.or(() -> town).ifPresent(ledger::place);
        if (named.isPresent() && town.isPresent() && !town.get().contains(named.get())) {
            ledger.warn(
                    "places-differ",
                    signed.or(() -> meeting).orElseThrow(),
                    "the title names " + named.get() + ", and here it was " + town.get(),
                    "see which is the place of adoption, and correct it in declaration.md");
        }
        return lines;
    }

    /** Reports a line that has another day than the one that was taken. */
    static void reportDay(Line line, LocalDate taken, CleaningRecord ledger) {
        ledger.warn(
                "dates-differ",
                line,
                "here is another day than " + taken + ", which was taken: " + Sentence.quote(line.text()),
                "see which is the day of adoption, and correct it in declaration.md");
    }

    private static Optional<String> townOf(String title) {
        Matcher town = IN_TITLE.matcher(title);
        return town.find() && !NO_TOWN.matcher(town.group(1)).find() ? Optional.of(town.group(1)) : Optional.empty();
    }

    private static String meetingPlace(String line, String title) {
        Matcher meeting = MEETING.matcher(line);
        return meeting.find() ? town(meeting.group(1), title) : "";
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
    static Optional<LocalDate> day(String text) {
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
