package org.xuanyan.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import org.xuanyan.language.ActingWords;
import org.xuanyan.language.Language;
import org.xuanyan.language.Numerals;
import org.xuanyan.model.Metadata;
import org.xuanyan.text.SimplifiedForms;

/** The day, the place and the name of a declaration, to tell what is said of it from what is said of others. */
final class OwnOccasion {

    private static final String DECIMALS = "0123456789";

    private final ActingWords words;
    private final Numerals numerals;
    private final LocalDate day;
    private final String place;
    private final String title;

    OwnOccasion(Language language, Metadata metadata) {
        this.words = language.verbs().acting();
        this.numerals = language.numerals();
        this.day = metadata.adopted();
        this.place = SimplifiedForms.of(metadata.place());
        this.title = SimplifiedForms.of(metadata.title());
    }

    /** Whether words name no other day, and no other time, than that of the declaration. */
    boolean isNow(String phrase) {
        String rest = words.occasion().matcher(phrase).replaceAll(" ");
        Matcher days = words.day().matcher(rest);
        while (days.find()) {
            if (!isOurDay(days)) {
                return false;
            }
        }
        return !words.otherTimes().matcher(days.reset().replaceAll(" ")).find();
    }

    /** Whether words name no other place than that of the declaration. */
    boolean isHere(String phrase) {
        String rest = words.occasion().matcher(phrase).replaceAll(" ");
        Matcher places = words.inPlace().matcher(words.day().matcher(rest).replaceAll(" "));
        while (places.find()) {
            if (!places.group(ActingWords.PLACE).contains(place)) {
                return false;
            }
        }
        return true;
    }

    /** Whether words name the occasion on which the declaration is adopted: 本次会议上. */
    boolean isOccasion(String phrase) {
        return words.occasion().matcher(phrase.strip()).matches();
    }

    /**
     * Whether a name is ours: it names nobody else, and the title of the declaration has all of its characters in this
     * order, as 上海合作组织成员国元首理事会 has those of 上合组织.
     */
    boolean isOurName(String name) {
        if (words.others().matcher(name).find()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            int found = title.indexOf(name.charAt(i), at);
            if (found < 0 && Character.isLetter(name.charAt(i))) {
                return false;
            }
            at = found < 0 ? at : found + 1;
        }
        return true;
    }

    private boolean isOurDay(Matcher found) {
        try {
            int year = found.group("year") == null ? day.getYear() : digits(found.group("year"));
            LocalDate first = LocalDate.of(year, number(found.group("month")), number(found.group("day")));
            int month = found.group("lastmonth") == null ? first.getMonthValue() : number(found.group("lastmonth"));
            LocalDate last =
                    found.group("lastday") == null ? first : LocalDate.of(year, month, number(found.group("lastday")));
            return !day.isBefore(first) && !day.isAfter(last);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private int number(String words) {
        return numerals.number(words).orElse(0);
    }

    /** Reads a year that is written digit by digit: 二〇三一. */
    private int digits(String words) {
        int value = 0;
        for (int i = 0; i < words.length(); i++) {
            String digit = words.substring(i, i + 1);
            value = 10 * value
                    + (Character.isDigit(digit.charAt(0))
                            ? Character.digit(digit.charAt(0), DECIMALS.length())
                            : numerals.parse(digit).orElse(0));
        }
        return value;
    }
}
