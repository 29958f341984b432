package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/** Day and place of adoption: from the line of signing, or from {@code 于2030年7月5日在甲国云岭举行}. */
final class FindDayAndPlace implements CleaningRule {

    private static final int REACH = 6;

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

    private final Forms forms;

    FindDayAndPlace(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        DayForm days = forms.day();
        Optional<Line> signed = record.signed();
        String title = record.title().map(Line::text).orElse("");
        Optional<Line> meeting = lines.subList(0, Math.min(REACH, lines.size())).stream()
                .filter(line -> MEETING.matcher(line.text()).find()
                        && days.last(line.text()).isPresent())
                .findFirst();
        Optional<LocalDate> met = meeting.flatMap(line -> days.last(line.text()));
        Optional<LocalDate> day = signed.flatMap(line -> days.last(line.text()));
        day.or(() -> met).ifPresent(record::adopted);
        if (day.isPresent() && met.isPresent() && !day.equals(met)) {
            Line line = meeting.get();
            record.report(Code.DATES_DIFFER, line, day.get(), Quotation.of(line.text()));
        }
        Optional<String> town = signed.flatMap(line -> placeBesideDay(line.text()))
                .or(() -> meeting.map(line -> meetingPlace(line.text(), title)));
        Optional<String> named = townOf(title);
        named.or(() -> town).ifPresent(record::place);
        if (named.isPresent() && town.isPresent() && !town.get().contains(named.get())) {
            record.report(Code.PLACES_DIFFER, signed.or(() -> meeting).orElseThrow(), named.get(), town.get());
        }
        return lines;
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
