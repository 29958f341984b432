package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * What stands between the title and the text of a copy in a language without word lists: the title once more, and who
 * published a page and when, which has several parts ({@code 5 July 2031 | Press Office}) or an hour. Day and place
 * of adoption are looked for here and in the last lines; a line of nothing else is moved to the front matter.
 */
final class PlainHead {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|2[01])\\d\\d(?!\\d)");

    private static final Pattern PARTS = Pattern.compile("\\S\\s*[|｜•·]\\s*\\S");

    /** A first word with a comma behind it, as in {@code We, the leaders}. */
    private static final Pattern ADDRESS = Pattern.compile("\\p{Lu}\\p{Ll}*, .*");

    private static final Pattern HOUR =
            Pattern.compile("(?<![\\d:])(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?::[0-5]\\d)?(?![\\d.:])");

    private static final int LONGEST = 160;

    /** A longer line with a comma at its end is a clause. */
    private static final int LONGEST_HEAD = 60;

    private static final int LONGEST_LABEL = 30;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** The longest day without anything else. */
    private static final int LONGEST_DAY = 40;

    private static final int WORDS_OF_DAY = 3;

    private final Forms forms;

    PlainHead(Forms forms) {
        this.forms = forms;
    }

    /** Whether a line has the number of a year. */
    static boolean hasYear(String line) {
        return YEAR.matcher(line).find();
    }

    /** Whether a line begins a text with those who speak, as in {@code We, the leaders}. */
    static boolean isAddress(String line) {
        return ADDRESS.matcher(line).matches();
    }

    /** Whether a line names a day with its hour, as pages do below a title. */
    static boolean hasHour(String line) {
        return line.length() <= LONGEST && hasYear(line) && HOUR.matcher(line).find();
    }

    /** Returns the lines without those about the page; the record receives them, and day and place of adoption. */
    List<Line> without(List<Line> lines, CleaningRecord record) {
        int text = 0;
        while (record.title().isPresent()
                && text < lines.size()
                && isOutsideText(lines.get(text).text())) {
            text++;
        }
        List<Line> kept = new ArrayList<>();
        List<Line> aboveTitle = new ArrayList<>();
        for (Line line : lines.subList(0, text)) {
            if (line.text().equalsIgnoreCase(record.titleText())) {
                record.drop(InterventionKind.MOVED_TO_METADATA, line, AccountReason.REPEATED_TITLE);
                aboveTitle.addAll(kept);
            } else if (isAboutPage(line.text())) {
                record.remark(line, AccountReason.PAGE_METADATA);
            } else {
                kept.add(line);
            }
        }
        kept.stream()
                .filter(line -> aboveTitle.contains(line)
                        || isDoubtful(line, record)
                        || isLabel(line, kept.indexOf(line) == kept.size() - 1, record))
                .forEach(line -> record.report(Code.BOILERPLATE_IN_TEXT, line, Quotation.of(line.text()), Fate.KEPT));
        int above = kept.size();
        kept.addAll(lines.subList(text, lines.size()));
        List<Line> rest = withoutDayAndPlace(kept, above, record);
        kept.subList(0, above).stream()
                .filter(line -> record.isWebPage() && isOnlyDay(line.text()) && rest.contains(line))
                .forEach(line -> record.report(Code.BOILERPLATE_IN_TEXT, line, Quotation.of(line.text()), Fate.KEPT));
        return rest;
    }

    /** Whether a line has a year, and hardly more than the month and the day of the week. */
    private static boolean isOnlyDay(String line) {
        return hasYear(line)
                && line.length() <= LONGEST_DAY
                && WORD.matcher(line).results().count() <= WORDS_OF_DAY;
    }

    /** Whether a line may stand above or below the text: it is no sentence, or says when the text was adopted. */
    private boolean isOutsideText(String line) {
        boolean sentence =
                forms.writing().hasSentence(line) && !forms.adoption().isDayAndPlace(line);
        return !sentence && !isClause(line) && forms.marks().find(line).isEmpty();
    }

    /** Whether a line is the address with which a text begins, or a clause of its preamble. */
    private static boolean isClause(String line) {
        return Sentence.endsWithComma(line) && (isAddress(line) || line.length() > LONGEST_HEAD);
    }

    private boolean isAboutPage(String line) {
        boolean parts = PARTS.matcher(line).find();
        return (line.length() <= LONGEST && parts || hasHour(line))
                && forms.adoption().day(line).isEmpty();
    }

    /** Whether a line of a web page is neither the beginning of a sentence nor a day, nor looks like a heading. */
    private static boolean isDoubtful(Line line, CleaningRecord record) {
        boolean label = line.layout().shown() == Line.Shown.PLAIN
                && !hasYear(line.text())
                && !Sentence.endsWithComma(line.text());
        return label && record.isWebPage();
    }

    /**
     * Whether a line of a plain copy may be a button or a label of a page, which stand between title and text: a heading stands
     * last there, and has no number.
     */
    private static boolean isLabel(Line line, boolean last, CleaningRecord record) {
        String text = line.text();
        return !record.isWebPage()
                && text.length() <= LONGEST_LABEL
                && !hasYear(text)
                && !Sentence.endsWithComma(text)
                && (!last || text.codePoints().anyMatch(Character::isDigit));
    }

    /**
     * Guesses day and place of adoption, if the lines above the text and the last ones name only one; returns the lines
     * without those that consist of day and place.
     */
    private List<Line> withoutDayAndPlace(List<Line> lines, int above, CleaningRecord record) {
        int last = lines.size();
        while (last > above && isOutsideText(lines.get(last - 1).text())) {
            last--;
        }
        List<Line> around = new ArrayList<>(lines.subList(0, above));
        around.addAll(lines.subList(last, lines.size()));
        OtherWords others = new OtherWords(lines, record.titleText());
        boolean placed = findPlace(others, around, record);
        Map<Line, LocalDate> besidePlaces = new LinkedHashMap<>();
        Set<LocalDate> days = new TreeSet<>();
        for (Line line : around) {
            forms.adoption().day(line.text()).ifPresent(days::add);
            forms.adoption()
                    .dayBesidePlace(line.text(), others.than(line))
                    .ifPresent(day -> besidePlaces.put(line, day));
        }
        if (days.isEmpty()) {
            days.addAll(besidePlaces.values());
        }
        takeMeeting(lines.subList(above, lines.size()), days, placed, record);
        if (days.size() != 1) {
            return lines;
        }
        record.adopted(days.iterator().next());
        return without(besidePlaces, lines, days, record);
    }

    /** Takes day and place of the meeting that the text begins with, if no line of its own names them; reports another day. */
    private void takeMeeting(List<Line> text, Set<LocalDate> days, boolean placed, CleaningRecord record) {
        List<Line> opening = text.subList(0, Math.min(text.size(), OccasionForm.REACH));
        Optional<PlainOccasion.Held> held =
                opening.isEmpty() ? Optional.empty() : forms.meeting().find(Line.join(opening));
        if (held.isEmpty()) {
            return;
        }
        if (days.isEmpty()) {
            days.add(held.get().last());
        } else if (days.size() == 1 && !days.contains(held.get().last())) {
            record.report(
                    Code.DATES_DIFFER,
                    held.get().days(),
                    days.iterator().next(),
                    held.get().quoted());
        }
        held.get().place().filter(place -> !placed).ifPresent(record::place);
    }

    /** Returns the lines without those of day and place that name the day of adoption; the record receives them. */
    private static List<Line> without(
            Map<Line, LocalDate> besidePlaces, List<Line> lines, Set<LocalDate> days, CleaningRecord record) {
        List<Line> kept = new ArrayList<>(lines);
        besidePlaces.forEach((line, day) -> {
            if (days.contains(day)) {
                kept.remove(line);
                if (record.signed().isEmpty()) {
                    record.signed(line);
                } else {
                    record.drop(InterventionKind.MOVED_TO_METADATA, line, AccountReason.DAY_AND_PLACE);
                }
            }
        });
        return kept;
    }

    /** Guesses the place of adoption, if these lines name only one; returns whether they name any. */
    private boolean findPlace(OtherWords others, List<Line> around, CleaningRecord record) {
        Set<String> places = new TreeSet<>();
        for (Line line : around) {
            forms.adoption()
                    .place(line.text())
                    .or(() -> forms.adoption().placeBesideDay(line.text(), others.than(line)))
                    .ifPresent(places::add);
        }
        if (places.size() == 1) {
            record.place(places.iterator().next());
        }
        return !places.isEmpty();
    }

    /** The words of the title and of all lines, in lower case. */
    private static final class OtherWords {

        private final List<Line> lines;
        private final List<String> words;
        private final String title;

        OtherWords(List<Line> lines, String title) {
            this.lines = lines;
            this.words = lines.stream()
                    .map(line -> line.text().toLowerCase(Locale.ROOT))
                    .toList();
            this.title = title.toLowerCase(Locale.ROOT);
        }

        /** Whether the title or another line than this one has some letters, in lower case. */
        Predicate<String> than(Line line) {
            return letters -> title.contains(letters)
                    || IntStream.range(0, lines.size())
                            .anyMatch(i -> words.get(i).contains(letters) && lines.get(i) != line);
        }
    }
}
