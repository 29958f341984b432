package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AdoptionWords;
import org.xuanyan.model.Precision;
import org.xuanyan.model.TextDate;

/**
 * The day and the place of a meeting in the first sentences of a text, in a language that writes months with names: {@code
 * met in Riverside on 5 July 2031}, {@code On 5 July 2031, the summit was held in Riverside}.
 */
final class PlainOccasion {

    /** The end of a sentence or of a part of it; not the point after a single letter, as in {@code г. Заречье}. */
    private static final Pattern STOP = Pattern.compile("(?<![\\s(]\\p{L})[.!?](?=\\s)|[;:](?=\\s)");

    /** Between a word for a meeting and its day or place, nothing else happens. */
    private static final int REACH = 160;

    private static final String NAME = "(?<place>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})";

    private static final String COUNTRY = "(?:, (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3})?";

    private final AdoptionWords words;
    private final Pattern placeBefore;
    private final Pattern placeAfter;
    private final Pattern daysOnly;

    PlainOccasion(AdoptionWords words) {
        this.words = words;
        String place = "(?<!\\p{L})(?:(?<apposed>" + words.in() + ")|" + words.inSentence() + ") ?" + NAME;
        String on = "(?:" + words.on() + ")";
        placeBefore = Pattern.compile(place + COUNTRY + ",? ?" + on + "? ?$");
        placeAfter = Pattern.compile("^,? ?" + place);
        daysOnly = Pattern.compile("(?iu:[^\\p{L}\\d]*" + on + "?[^\\p{L}\\d]*)");
    }

    /**
     * A meeting.
     *
     * @param days the words of its day or days
     * @param quoted the day with some words beside it, as messages quote it
     * @param last its last day
     * @param place its town, as it stands alone
     */
    record Held(Line days, String quoted, LocalDate last, Optional<String> place) {}

    /** Returns the first meeting whose day the beginning of a text names. */
    Optional<Held> find(Line opening) {
        String text = opening.text();
        return words.dates().find(text).dates().stream()
                .filter(date -> date.span().precision() == Precision.DAY)
                .flatMap(date -> held(opening, date).stream())
                .findFirst();
    }

    private Optional<Held> held(Line opening, TextDate date) {
        String text = opening.text();
        String before = text.substring(start(text, date.start()), date.start());
        String after = text.substring(date.end(), end(text, date.end()));
        Optional<String> verb = daysOnly.matcher(before).matches() ? first(after) : last(before);
        return verb.map(between -> new Held(
                opening.slice(date.start(), date.end()),
                Quotation.around(text, date.start(), date.end()),
                date.span().to(),
                place(before, between, after)));
    }

    /** Returns the words from the last meeting before a day on, if nothing between them tells of another event. */
    private Optional<String> last(String before) {
        Matcher held = words.held().matcher(before);
        int at = -1;
        while (held.find()) {
            at = held.start();
        }
        if (at < 0 || before.length() - at > REACH) {
            return Optional.empty();
        }
        int clause = Math.max(before.lastIndexOf(',', at), 0);
        return words.otherDay().matcher(before.substring(clause)).find()
                ? Optional.empty()
                : Optional.of(before.substring(at));
    }

    /** Returns the words from the first meeting after a day on, if the words before it do not tell of another event. */
    private Optional<String> first(String after) {
        Matcher held = words.held().matcher(after);
        return held.find()
                        && held.start() <= REACH
                        && !words.otherDay()
                                .matcher(after.substring(0, held.end()))
                                .find()
                ? Optional.of(after.substring(held.start()))
                : Optional.empty();
    }

    private Optional<String> place(String before, String between, String after) {
        Matcher beside = placeBefore.matcher(before);
        if (beside.find()) {
            return alone(beside);
        }
        Matcher next = placeAfter.matcher(after);
        if (next.find()) {
            return alone(next);
        }
        return words.held()
                .matcher(between)
                .results()
                .map(held -> placeAfter.matcher(between.substring(held.end())))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(this::alone);
    }

    /**
     * Returns the name of a town as it stands alone; empty if the language inflects it and it is not known. Behind the word for a
     * town, it may not be inflected: {@code в городе Ладовец}.
     */
    private Optional<String> alone(Matcher found) {
        String place = found.group("place");
        boolean known = words.towns().isEmpty()
                || found.group("apposed") != null
                        && !words.towns().containsKey(place)
                        && words.uninflected().matcher(place).find();
        return known ? Optional.of(place) : Optional.ofNullable(words.towns().get(place));
    }

    private static int start(String text, int day) {
        Matcher stop = STOP.matcher(text).region(0, day);
        int start = 0;
        while (stop.find()) {
            start = stop.end();
        }
        return start;
    }

    private static int end(String text, int day) {
        Matcher stop = STOP.matcher(text);
        return stop.find(day) ? stop.start() : text.length();
    }
}
