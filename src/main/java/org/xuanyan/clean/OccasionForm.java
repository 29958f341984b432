package org.xuanyan.clean;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** What the first lines of a text say about the meeting: {@code 于2030年7月5日在甲国云岭举行}. */
final class OccasionForm {

    /** The number of lines in which it is looked for. */
    static final int REACH = 6;

    /** The end of a sentence, or of the words that introduce the text. */
    private static final String STOPS = "。：；";

    private static final char COMMA = '，';

    private final DayForm days;
    private final PlaceForm places;
    private final CitedForm cited;
    private final Pattern adverbial;
    private final Pattern verb;
    private final Pattern visit;

    OccasionForm(CleaningWords words, DayForm days, PlaceForm places, CitedForm cited) {
        this.days = days;
        this.places = places;
        this.cited = cited;
        adverbial = words.pattern(CleaningGroup.BEFORE_DAY);
        verb = words.pattern(CleaningGroup.OCCASION);
        visit = words.pattern(CleaningGroup.VISITS);
    }

    /** How certain it is that a day is that of the meeting, the most certain first. */
    enum Certainty {
        /** The first sentence says that something was held on it. */
        FIRST_SENTENCE,
        /** The first sentence begins with it, or a later one says that something was held at a place on it. */
        PLACE,
        /** A later sentence says that something was held on it. */
        LATER
    }

    /**
     * A day, or a span of days, that may be that of the meeting.
     *
     * @param visit whether a visit took place on these days
     */
    record OccasionDay(Line line, NamedDay day, Certainty certainty, boolean visit) {

        /** Returns the part of the line that names the day. */
        Line words() {
            return line.slice(day.start(), day.end());
        }

        /** Returns the day with some words beside it, as messages quote it. */
        String quoted() {
            return Quotation.around(line.text(), day.start(), day.end());
        }
    }

    /** Whether a line begins with the verb of a meeting. */
    boolean beginsWithMeeting(String line) {
        return verb.matcher(line).lookingAt();
    }

    /** Whether the first clause of a line has the verb of a meeting. */
    boolean meetsInFirstClause(String line) {
        Matcher meeting = verb.matcher(line);
        return meeting.find() && line.substring(0, meeting.start()).indexOf(COMMA) < 0;
    }

    /** Returns the days that may be that of the meeting, the most certain first; those of cited documents are not. */
    List<OccasionDay> days(List<Line> lines) {
        List<OccasionDay> found = new ArrayList<>();
        boolean first = true;
        for (Line line : lines.subList(0, Math.min(REACH, lines.size()))) {
            String text = line.text();
            for (NamedDay day : days.all(text)) {
                boolean opening = first && !hasStop(text.substring(0, day.start()));
                if (!cited.isCited(text, day.start(), day.end())) {
                    certainty(text, day, opening)
                            .ifPresent(certainty -> found.add(new OccasionDay(
                                    line,
                                    day,
                                    certainty,
                                    visit.matcher(sentence(text, day)).find())));
                }
            }
            first &= !hasStop(text);
        }
        found.sort(comparing(OccasionDay::certainty)
                .thenComparing(each -> each.day().year().isEmpty()));
        return found;
    }

    private Optional<Certainty> certainty(String text, NamedDay day, boolean opening) {
        String sentence = sentence(text, day);
        boolean held = verb.matcher(sentence).find() || places.hasMeeting(sentence);
        if (opening && held) {
            return Optional.of(Certainty.FIRST_SENTENCE);
        }
        boolean named = day.year().isPresent();
        if (named && places.hasMeeting(sentence)
                || opening
                        && named
                        && adverbial.matcher(text.substring(0, day.start())).find()) {
            return Optional.of(Certainty.PLACE);
        }
        return held ? Optional.of(Certainty.LATER) : Optional.empty();
    }

    private static boolean hasStop(String text) {
        return text.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
    }

    /** Returns the sentence that names a day. */
    private static String sentence(String text, NamedDay day) {
        int start = day.start();
        int end = day.end();
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Returns the most certain day of the meeting whose year the lines name. */
    Optional<OccasionDay> withYear(List<Line> lines) {
        return days(lines).stream()
                .filter(each -> each.day().year().isPresent())
                .findFirst();
    }

    /** Returns the most certain day of the meeting whose year the lines do not name. */
    Optional<OccasionDay> withoutYear(List<Line> lines) {
        return days(lines).stream().filter(each -> each.day().year().isEmpty()).findFirst();
    }

    /** Returns the day of the meeting without its year, if the lines do not name the year. */
    Optional<MonthDay> dayWithoutYear(List<Line> lines) {
        return withoutYear(lines).map(each -> each.day().last());
    }

    /** Whether the lines name the day of the meeting without its year, and it is not this day. */
    boolean differsWithoutYear(LocalDate day, List<Line> lines) {
        return withoutYear(lines).filter(each -> !each.day().contains(day)).isPresent();
    }

    /** Returns the day of the meeting; of several, the last. */
    Optional<LocalDate> day(List<Line> lines) {
        return withYear(lines).flatMap(each -> each.day().lastDay());
    }
}
