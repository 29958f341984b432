package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AdoptionWords;
import org.xuanyan.model.Precision;
import org.xuanyan.model.TextDate;

/**
 * A line that says when a text was adopted, with the name of a month: {@code Adopted at Riverside on 5 July 2031},
 * {@code г. Заречье, 5 июля 2031 года}. A day alone may be that of a page.
 */
final class AdoptionForm {

    private static final int LONGEST = 120;

    /** The end of a name may differ where a language inflects it. */
    private static final int ENDING = 2;

    private static final int SHORTEST = 4;

    private static final String NAME = "(?<place>(?<name>\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}'’-]+){0,2})";

    private static final String TOWN = "(?:\\p{Ll}{1,2}\\. ?)?" + NAME;

    private static final Pattern PLACE = Pattern.compile("[(]?" + TOWN + ", ?");

    private static final Pattern PLACE_AFTER = Pattern.compile(", ?" + TOWN + "[\\s.)]*");

    private static final Pattern START = Pattern.compile("[(]?");

    /** A country after the place. */
    private static final String COUNTRY = "(?:, \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3})?";

    private static final Pattern END = Pattern.compile("[\\s.)]*");

    private final AdoptionWords words;

    private final Pattern beforeDay;
    private final Pattern afterDay;

    AdoptionForm(AdoptionWords words) {
        this.words = words;
        String place = words.in() + " ?" + NAME + COUNTRY;
        beforeDay = Pattern.compile("(?<![\\p{L}\\d])" + place + ",? ?(?:" + words.on() + ")? ?$");
        afterDay = Pattern.compile("^,? ?" + place + "[\\s.)]*$");
    }

    /** Returns the day of a line that begins with a word for an adoption and names one day. */
    Optional<LocalDate> day(String line) {
        return single(line)
                .filter(day -> words.opening().matcher(line).lookingAt())
                .map(day -> day.span().from());
    }

    /** Returns the place of a line that begins with a word for an adoption and names it beside a day. */
    Optional<String> place(String line) {
        return single(line)
                .filter(day -> words.opening().matcher(line).lookingAt())
                .flatMap(day -> place(line, day));
    }

    private Optional<String> place(String line, TextDate day) {
        Matcher before = beforeDay.matcher(line.substring(0, day.start()));
        if (before.find()) {
            return Optional.of(before.group("place"));
        }
        Matcher after = afterDay.matcher(line.substring(day.end()));
        return after.find() ? Optional.of(after.group("place")) : Optional.empty();
    }

    /** Returns the place of a line that consists of a place and a day; {@code others} are as in {@link #dayBesidePlace}. */
    Optional<String> placeBesideDay(String line, Predicate<String> others) {
        return single(line).flatMap(day -> besideDay(line, day, others)).map(place -> place.group("place"));
    }

    /**
     * Returns the day of a line that consists of a place and a day, in any order.
     *
     * @param others whether other words of the declaration, in lower case, have some letters; they must name the place, too
     */
    Optional<LocalDate> dayBesidePlace(String line, Predicate<String> others) {
        return single(line)
                .filter(day -> besideDay(line, day, others).isPresent())
                .map(day -> day.span().from());
    }

    /** Whether a line says when a text was adopted, or has nothing but a place and a day: {@code г. Заречье, 5 июля 2031 г.}. */
    boolean isDayAndPlace(String line) {
        return day(line).isPresent()
                || dayBesidePlace(line, lower(line)::contains).isPresent();
    }

    private static Optional<Matcher> besideDay(String line, TextDate day, Predicate<String> others) {
        String before = line.substring(0, day.start());
        String after = line.substring(day.end());
        boolean first = END.matcher(after).matches();
        if (!first && !START.matcher(before).matches()) {
            return Optional.empty();
        }
        return Optional.of(first ? PLACE.matcher(before) : PLACE_AFTER.matcher(after))
                .filter(place -> place.matches() && others.test(stem(place.group("name"))));
    }

    private static String stem(String place) {
        String name = lower(place);
        return name.substring(0, Math.max(Math.min(SHORTEST, name.length()), name.length() - ENDING));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private Optional<TextDate> single(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        List<TextDate> days = words.dates().find(line).dates();
        return days.size() == 1
                        && days.get(0).span().precision() == Precision.DAY
                        && days.get(0).span().isSingle()
                ? Optional.of(days.get(0))
                : Optional.empty();
    }
}
