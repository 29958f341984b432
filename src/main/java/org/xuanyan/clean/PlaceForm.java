package org.xuanyan.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** The place of adoption: beside a day, before the verb of a meeting, or in a title. */
final class PlaceForm {

    private static final int SHORTEST = 2;

    private static final Pattern SUBTITLE = Pattern.compile("[—─―].*$");

    private final Pattern meeting;
    private final Pattern afterDay;
    private final Pattern beforeDay;
    private final Pattern inTitle;
    private final Pattern notTown;
    private final Pattern country;
    private final Pattern townEnd;

    PlaceForm(CleaningWords words) {
        String place = "([\\p{IsHan}·]{2,";
        String at = words.regex(CleaningGroup.AT) + "?" + place;
        meeting = Pattern.compile(words.regex(CleaningGroup.IN) + place + "14}?)" + words.regex(CleaningGroup.MEETING));
        String end = words.regex(CleaningGroup.SIGNING) + "[)）]?$";
        afterDay = Pattern.compile(words.regex(CleaningGroup.DAY_END) + "[,，、\\s]*(?!" + end + ")" + at + "12}?)(?:"
                + words.regex(CleaningGroup.SIGNING) + ")?[)）]?$");
        beforeDay =
                Pattern.compile("^[（(]?" + at + "12}?)[,，、\\s]*(?=" + words.regex(CleaningGroup.DAY_BEGINNING) + ")");
        inTitle = words.pattern(CleaningGroup.PLACE_IN_TITLE);
        notTown = words.pattern(CleaningGroup.NOT_A_TOWN);
        country = Pattern.compile("^" + words.regex(CleaningGroup.COUNTRY));
        townEnd = Pattern.compile(words.regex(CleaningGroup.TOWN_END) + "$");
    }

    /** Whether a line mentions a meeting and its place. */
    boolean hasMeeting(String line) {
        return meeting.matcher(line).find();
    }

    /** Returns the town that a title names. */
    Optional<String> inTitle(String title) {
        Matcher town = inTitle.matcher(SUBTITLE.matcher(title).replaceFirst(""));
        return town.find() && !notTown.matcher(town.group("place")).find()
                ? Optional.of(town.group("place"))
                : Optional.empty();
    }

    /**
     * Returns the town in which a meeting was held.
     *
     * @param title of the declaration, which may name the same town
     * @return an empty string if {@link #hasMeeting} is false
     */
    String ofMeeting(String line, String title) {
        Matcher found = meeting.matcher(line);
        return found.find() ? town(found.group(1), title) : "";
    }

    /** Returns the place beside the day in a line of signing. */
    Optional<String> besideDay(String line) {
        Matcher after = afterDay.matcher(line);
        if (after.find()) {
            return Optional.of(after.group(1));
        }
        Matcher before = beforeDay.matcher(line);
        return before.find() ? Optional.of(before.group(1)) : Optional.empty();
    }

    /** Returns the town in {@code 甲国云岭}: the part that the title contains too, or what follows the country. */
    private String town(String place, String title) {
        for (int i = 0; i + SHORTEST <= place.length(); i++) {
            if (title.contains(place.substring(i))) {
                return place.substring(i);
            }
        }
        String town = country.matcher(place).replaceFirst("");
        return town.length() > SHORTEST ? townEnd.matcher(town).replaceFirst("") : town;
    }
}
