package org.xuanyan.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** The place of adoption: beside a day, before the verb of a meeting, or in a title. */
final class PlaceForm {

    private static final int SHORTEST = 2;

    private static final Pattern SUBTITLE = Pattern.compile("[—─―].*$");

    private final CitedForm cited;
    private final Pattern meeting;
    private final Pattern gathering;
    private final Pattern notPlace;
    private final Pattern venue;
    private final Pattern afterDay;
    private final Pattern beforeDay;
    private final Pattern inTitle;
    private final Pattern notTown;
    private final Pattern country;
    private final Pattern townEnd;

    PlaceForm(CleaningWords words, CitedForm cited) {
        this.cited = cited;
        String place = "([\\p{IsHan}·]{2,";
        String at = words.regex(CleaningGroup.AT) + "?" + place;
        String in = words.regex(CleaningGroup.IN);
        String held = "((?:(?!" + in + ")[\\p{IsHan}·]){2,14}?)";
        meeting = Pattern.compile(in + held + words.regex(CleaningGroup.MEETING));
        gathering = Pattern.compile(words.regex(CleaningGroup.GATHERING) + held + "(?:[，。；：、,]|"
                + words.regex(CleaningGroup.MEETING) + ")");
        notPlace = Pattern.compile(words.regex(CleaningGroup.NOT_A_PLACE_OF_MEETING) + "$");
        venue = Pattern.compile("(?<=.{2})" + words.regex(CleaningGroup.VENUE) + "$");
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
        return meetingIn(line).isPresent();
    }

    /** Returns where the words before a meeting or after a gathering are a place, and not that of another event. */
    private Optional<String> meetingIn(String line) {
        return Stream.of(meeting, gathering)
                .map(form -> form.matcher(line))
                .flatMap(Matcher::results)
                .filter(found -> !notPlace.matcher(found.group(1)).find())
                .filter(found -> !cited.isCited(line, found.start(), found.end(1)))
                .map(found -> found.group(1))
                .findFirst();
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
        return meetingIn(line).map(place -> town(place, title)).orElse("");
    }

    /** Returns the place of a meeting as a line names it, with its country: {@code 甲国云岭市}. */
    Optional<String> venue(String line) {
        return meetingIn(line);
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
    private String town(String venueOrPlace, String title) {
        String place = venue.matcher(venueOrPlace).replaceFirst("");
        for (int i = 0; i + SHORTEST <= place.length(); i++) {
            if (title.contains(place.substring(i))) {
                return place.substring(i);
            }
        }
        String town = country.matcher(place).replaceFirst("");
        return town.length() > SHORTEST ? townEnd.matcher(town).replaceFirst("") : town;
    }
}
