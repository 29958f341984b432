package org.xuanyan.clean;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/**
 * The line of day and place: {@code 2030 年 7 月 5 日于云岭}, {@code 二〇三〇年七月五日}; the two may stand on two lines. Where
 * {@code 于} or {@code 在} stands right before the day, the words before it are the beginning of a sentence.
 */
final class SignedForm {

    private static final int LONGEST = 50;

    private static final String BLANKS = "[\\s\\u3000\\u00A0]*";

    private static final String PLACE = "[\\p{IsHan}·]{2,12}?";

    private static final Pattern PLACE_ALONE = Pattern.compile("[\\p{IsHan}·]{2,12}");

    private static final Pattern OPENED = Pattern.compile("[（(][^（）()]*");

    private static final Pattern CLOSED = Pattern.compile("[^（）()]*[)）]");

    /** One day has three numbers. */
    private static final Pattern SEVERAL_DAYS = Pattern.compile("(?:\\d+\\D+){4,5}");

    private final Pattern form;
    private final Pattern dayAlone;
    private final Pattern at;
    private final Pattern notPlace;

    SignedForm(CleaningWords words) {
        String day = words.regex(CleaningGroup.DAY_OF_SIGNING);
        dayAlone = Pattern.compile("[（(]?" + day + "[)）]?");
        at = words.pattern(CleaningGroup.AT);
        notPlace = Pattern.compile(
                ".*(?:" + words.regex(CleaningGroup.BODIES) + "|" + words.regex(CleaningGroup.DOCUMENTS) + ")");
        String place = words.regex(CleaningGroup.AT) + "?" + BLANKS + PLACE;
        String comma = BLANKS + "[,，、]?" + BLANKS;
        form = Pattern.compile("[（(—\\s\\u3000]*(?:" + words.regex(CleaningGroup.AT) + "?" + day + "(?:" + comma
                + "(?<after>" + place + "))?|(?<before>" + place + ")(?<!" + words.regex(CleaningGroup.AT) + ")" + comma
                + day + ")(?:" + BLANKS
                + words.regex(CleaningGroup.SIGNING) + ")?[)）]?");
    }

    /** Returns whether a line is a place that a text names: its title has it, not as a body or a document, or {@code 在} or {@code 于} stands before it. */
    Predicate<String> placesNamedIn(String title, List<Line> lines) {
        String text = lines.stream().map(Line::text).collect(joining());
        return place -> PLACE_ALONE.matcher(place).matches()
                && (title.contains(place) && !notPlace.matcher(place).matches()
                        || at.matcher(place).lookingAt()
                        || isNamed(place, text));
    }

    /** Returns what may be the place after the day of a line, with the word before it; empty if no words stand there. */
    Optional<String> afterDay(String line) {
        return words(line, "after");
    }

    /** Returns what may be the place before the day of a line; empty if no words stand there. */
    Optional<String> beforeDay(String line) {
        return words(line, "before");
    }

    private Optional<String> words(String line, String group) {
        Matcher found = form.matcher(line);
        return line.length() <= LONGEST && found.matches() ? Optional.ofNullable(found.group(group)) : Optional.empty();
    }

    /** Whether {@code 在} or {@code 于} opens a line. */
    boolean beginsWithAt(String line) {
        return at.matcher(line).lookingAt();
    }

    /** Whether words are surely a place: {@code 在} or {@code 于} stands before it, there or in the text. */
    boolean isSurelyPlace(String place, String text) {
        return at.matcher(place).lookingAt() || isNamed(place, text);
    }

    private boolean isNamed(String place, String text) {
        for (int i = text.indexOf(place); i >= 0; i = text.indexOf(place, i + 1)) {
            if (i > 0 && at.matcher(text.substring(i - 1, i)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day and a place stand on two lines, in any order; in brackets around both, any words may be the place. */
    boolean isDayAndPlace(String first, String second, Predicate<String> isPlace) {
        boolean bracketed =
                OPENED.matcher(first).matches() && CLOSED.matcher(second).matches();
        return bracketed && matches(first + second)
                || isDay(first) && isPlace.test(second)
                || isPlace.test(first) && isDay(second);
    }

    /** Whether the words of two lines of day and place join without a blank, because {@code 于} or {@code 在} opens one of them. */
    boolean joins(String first, String second) {
        return beginsWithAt(first) || beginsWithAt(second);
    }

    /** Whether a line is the days of a meeting without brackets and a place, e.g. {@code 2031年7月4日至5日}. */
    boolean isSeveralDays(String line) {
        return isDay(line) && SEVERAL_DAYS.matcher(line).matches();
    }

    /** Whether a line is a day without a place. */
    boolean isDay(String line) {
        return line.length() <= LONGEST && dayAlone.matcher(line).matches();
    }

    /** Whether a line has this form. */
    boolean matches(String line) {
        return line.length() <= LONGEST && form.matcher(line).matches();
    }
}
