package org.xuanyan.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.model.TextDate;
import org.xuanyan.model.YearPart;

/**
 * Dates whose forms a file lists, e.g. {@code /{day}(?:–{to day})? {month} {year}/}. What one end of a range leaves out
 * is taken from the other; a year that both leave out, from the date before in the paragraph or from the day of the text. At
 * each place the longest form counts.
 */
public final class ListedDates implements DateGrammar {

    private static final String FILE = "dates.txt";
    private static final String MONTHS = "months";
    private static final String FORMS = "forms";
    private static final String PARTS = "parts of years";
    private static final String YEARS = "relative years";
    private static final String RELATIVE_MONTHS = "relative months";
    private static final String DAYS = "following days";
    private static final String FUTURE = "still to come";
    private static final String NO_EVENT = "no event";
    private static final String NO_EVENT_BEFORE = "no event before";
    private static final String NO_DATES = "no dates in";

    /** The groups of a file that lists dates. */
    static final WordGroups GROUPS = WordGroups.of(FORMS).andWithMeanings(MONTHS);

    /** Those of a language, whose texts have a day. */
    private static final WordGroups OF_LANGUAGE = GROUPS.andOptionalWithMeanings(PARTS)
            .andOptionalWithMeanings(YEARS)
            .andOptionalWithMeanings(RELATIVE_MONTHS)
            .andOptionalWithMeanings(DAYS)
            .andOptional(FUTURE, NO_EVENT, NO_EVENT_BEFORE, NO_DATES);

    private static final String DIGITS = "\\d{1,2}";

    /** A number outside 1500 to 2199 is not a year. */
    private static final String YEAR_DIGITS = "(?:1[5-9]|2[01])\\d\\d";

    private static final String DECADE_DIGITS = "(?:1[5-9]|2[01])\\d0";

    private static final int LAST_MONTH = 12;

    /** How many characters before a date may tell that it is still to come. */
    private static final int NEAR = 80;

    /** A match directly beside a letter or a digit is not a date. */
    private static final String ALONE_BEFORE = "(?<![\\p{L}\\d])";

    private static final String ALONE_AFTER = "(?![\\p{L}\\d])";

    /** What must stand before a match, in a regular expression. */
    private static final String BEHIND = "(?<=";

    /** The parts of forms that are numbers. */
    private static final List<String> DIGIT_PARTS = List.of("{day}", "{year}", "{decade}");

    private static final List<String> NUMBERS = List.of("-2", "-1", "0", "1", "2");

    private final List<DateForm> forms;
    private final DateParts.DateWords words;
    private final Pattern future;
    private final NoDateWords none;

    private ListedDates(List<DateForm> forms, DateParts.DateWords words, Pattern future, NoDateWords none) {
        this.forms = forms;
        this.words = words;
        this.future = future;
        this.none = none;
    }

    /** Reads {@code dates.txt}. */
    public static ListedDates read(LanguageFolder folder) {
        return of(folder.read(FILE, OF_LANGUAGE));
    }

    /** Reads the names of months and the forms of dates from the groups of a file. */
    static ListedDates of(WordFile file) {
        Map<String, Integer> months = file.meanings(
                MONTHS, digits -> number(digits).filter(each -> each <= LAST_MONTH), List.of("1 to " + LAST_MONTH));
        String month = file.regex(MONTHS);
        WordFile parts = file.with("day", "(?<day>" + DIGITS + ")")
                .with("month", "(?<month>" + month + ")")
                .with("year", "(?<year>" + YEAR_DIGITS + ")")
                .with("to day", "(?<today>" + DIGITS + ")")
                .with("to month", "(?<tomonth>" + month + ")")
                .with("to year", "(?<toyear>" + YEAR_DIGITS + ")")
                .with("part", "(?<part>" + file.regex(PARTS) + ")")
                .with("decade", "(?<decade>" + DECADE_DIGITS + ")")
                .with("relative year", "(?<relativeyear>" + file.regex(YEARS) + ")")
                .with("relative month", "(?<relativemonth>" + file.regex(RELATIVE_MONTHS) + ")")
                .with("following day", "(?<followingday>" + file.regex(DAYS) + ")");
        List<DateForm> forms = parts.entries(FORMS).stream()
                .map(each -> new DateForm(
                        Pattern.compile(ALONE_BEFORE + parts.regex(each) + ALONE_AFTER),
                        beginsWithNumber(each.words())))
                .toList();
        DateParts.DateWords words = new DateParts.DateWords(
                months,
                file.meanings(
                        PARTS,
                        digits -> number(digits).flatMap(YearPart::of),
                        Stream.of(YearPart.values())
                                .map(each -> Integer.toString(each.code()))
                                .toList()),
                relative(file, YEARS),
                relative(file, RELATIVE_MONTHS),
                relative(file, DAYS));
        return new ListedDates(
                forms,
                words,
                file.pattern(FUTURE),
                new NoDateWords(file.pattern(NO_EVENT), file.pattern(NO_EVENT_BEFORE), file.pattern(NO_DATES)));
    }

    private static Map<String, Integer> relative(WordFile file, String group) {
        return file.meanings(
                group, digits -> Optional.of(digits).filter(NUMBERS::contains).map(Integer::valueOf), NUMBERS);
    }

    /**
     * What is no date, or no date of an event.
     *
     * @param after a date on which nothing happened
     * @param before such a date, at its end
     * @param numbers words with numbers that are no dates
     */
    private record NoDateWords(Pattern after, Pattern before, Pattern numbers) {}

    /**
     * A form of dates.
     *
     * @param number whether it begins with a number
     */
    private record DateForm(Pattern pattern, boolean number) {}

    /** A date as written, before it is placed in time. */
    private record WrittenDate(int start, int end, DateParts parts) {}

    @Override
    public FoundDates find(String text, Optional<LocalDate> day) {
        List<TextDate> dates = new ArrayList<>();
        List<ImpossibleDate> impossible = new ArrayList<>();
        List<UnplacedDate> unplaced = new ArrayList<>();
        Optional<TextDate> last = Optional.empty();
        int end = 0;
        for (WrittenDate each : written(withoutNumbers(text))) {
            if (each.start() < end) {
                continue;
            }
            end = each.end();
            DateParts.PlacedDate placed =
                    each.parts().place(words, new DateParts.DatePlace(day, last, isFuture(text, each)));
            if (placed.span().isPresent()) {
                boolean event =
                        !none.after().matcher(text).region(end, text.length()).lookingAt()
                                && !none.before().matcher(near(text, each)).find();
                TextDate date = new TextDate(each.start(), end, placed.span().get(), event);
                dates.add(date);
                last = Optional.of(date);
            } else if (placed.fault() == DateParts.DateFault.IMPOSSIBLE) {
                impossible.add(new ImpossibleDate(each.start(), end, "calendar"));
            } else if (placed.fault() == DateParts.DateFault.UNPLACED) {
                unplaced.add(new UnplacedDate(each.start(), end));
            }
        }
        return new FoundDates(dates, impossible, unplaced);
    }

    /** Whether a form, as the file has it, begins with a number, behind words that must stand before it. */
    private static boolean beginsWithNumber(String form) {
        int start = 0;
        while (form.startsWith(BEHIND, start)) {
            int depth = 0;
            do {
                char c = form.charAt(start);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                start += c == '\\' ? 2 : 1;
            } while (depth > 0);
        }
        int begin = start;
        return DIGIT_PARTS.stream().anyMatch(part -> form.startsWith(part, begin));
    }

    /** Returns all matches in order, of those at one place the longest first. */
    private List<WrittenDate> written(String text) {
        List<WrittenDate> written = new ArrayList<>();
        int[] starts = IntStream.range(0, text.length())
                .filter(at -> mayBegin(text, at))
                .toArray();
        for (DateForm form : forms) {
            Matcher matcher =
                    form.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            int end = 0;
            for (int start : starts) {
                boolean possible = start >= end && (!form.number() || Character.isDigit(text.charAt(start)));
                if (possible && matcher.region(start, text.length()).lookingAt()) {
                    end = matcher.end();
                    written.add(new WrittenDate(start, end, DateParts.of(matcher)));
                }
            }
        }
        written.sort(
                Comparator.comparingInt(WrittenDate::start).thenComparing(WrittenDate::end, Comparator.reverseOrder()));
        return written;
    }

    /**
     * Whether a date may begin at a place: not with a space, and as {@link #ALONE_BEFORE} says. There are many forms, and few such
     * places.
     */
    private static boolean mayBegin(String text, int at) {
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        return !Character.isWhitespace(text.charAt(at))
                && !Character.isLetter(before)
                && !(before >= '0' && before <= '9');
    }

    private boolean isFuture(String text, WrittenDate date) {
        return future.matcher(near(text, date)).find();
    }

    private static String near(String text, WrittenDate date) {
        return text.substring(Math.max(0, date.start() - NEAR), date.start());
    }

    /** Replaces the digits of numbers that are no dates; every other character keeps its place. */
    private String withoutNumbers(String text) {
        StringBuilder plain = new StringBuilder(text);
        none.numbers().matcher(text).results().forEach(each -> {
            for (int i = each.start(); i < each.end(); i++) {
                if (Character.isDigit(text.charAt(i))) {
                    plain.setCharAt(i, '#');
                }
            }
        });
        return plain.toString();
    }

    static Optional<Integer> number(String digits) {
        return digits.matches("[1-9]\\d{0,2}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
