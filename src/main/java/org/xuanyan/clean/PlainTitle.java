package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * The title of a copy in a language without word lists: the given line, or a heading of the first level, with the lines
 * below it that belong to it. In a wrapped copy these are the lines before the first empty one.
 */
final class PlainTitle {

    private static final Pattern MENU = Pattern.compile("\\p{Lu}[\\p{L}&’'-]*(?: [\\p{L}&’'-]+)?");

    private static final int FEWEST_OF_MENU = 3;

    /** A line reaches the margin with this share of the longest one. */
    private static final double FULL = 0.9;

    /** The centres of centred lines differ by less, in full-width cells. */
    private static final double NEAR = 1;

    /** The most characters of a line that a doubt quotes. */
    private static final int QUOTED = 30;

    private final List<Line> lines;
    private final Forms forms;
    private final CleaningRecord record;
    private final Optional<String> given;

    /**
     * Creates a finder.
     *
     * @param record knows the title that an editor has given, and receives the one that is found
     */
    PlainTitle(List<Line> lines, Forms forms, CleaningRecord record) {
        this.lines = lines;
        this.forms = forms;
        this.record = record;
        this.given = record.givenTitle();
    }

    /** Records the title, whose words are no longer divided at the ends of lines, and returns the lines without it. */
    List<Line> taken(DividedWords words) {
        OptionalInt first = first();
        if (first.isEmpty()) {
            return lines;
        }
        int end = first.getAsInt() + length(first.getAsInt());
        List<Line> title = lines.subList(first.getAsInt(), end);
        Line whole = PlainWrap.joined(PlainWrap.whole(title, words, false));
        record.title(given.isPresent() ? whole : new PlainInserts(forms, record).withoutOpening(whole));
        if (end < lines.size() && given.isEmpty() && (title.size() > 1 && isClose(end) || mayGoOnApart(end))) {
            reportEnd(end);
        }
        List<Line> rest = new ArrayList<>(above(lines.subList(0, first.getAsInt())));
        rest.addAll(lines.subList(end, lines.size()));
        return rest;
    }

    private boolean isClose(int i) {
        return lines.get(i).layout().gap() == 0 && lines.get(i).layout().edge() == Line.Edge.LINE;
    }

    /** Whether a line below a title of a print, apart from it, may be its end: room is left between lines of large letters, too. */
    private boolean mayGoOnApart(int i) {
        Line line = lines.get(i);
        return !record.isWebPage()
                && i + 1 < lines.size()
                && line.layout().gap() > 0
                && line.role() == Line.Role.TEXT
                && Character.isLetter(line.text().codePointBefore(line.text().length()))
                && line.text().length() < lines.get(i - 1).text().length()
                && !forms.writing().hasSentence(line.text())
                && !forms.adoption().isDayAndPlace(line.text())
                && !PlainHead.hasYear(line.text())
                && forms.marks().find(line.text()).isEmpty();
    }

    /** Reports where a title ends although the line below it may belong to it. */
    private void reportEnd(int end) {
        String last = lines.get(end - 1).text();
        String next = lines.get(end).text();
        record.report(
                Code.JOIN_OR_PARAGRAPH,
                lines.get(end).slice(0, 1),
                last.substring(Math.max(0, last.length() - QUOTED)),
                next.substring(0, Math.min(QUOTED, next.length())),
                "ends");
    }

    /** Returns the lines above the title that may be text, and reports all of them; a menu of single words is left out. */
    private List<Line> above(List<Line> above) {
        List<Line> kept = new ArrayList<>();
        boolean menu = !record.isWebPage()
                && given.isEmpty()
                && above.stream().filter(PlainTitle::isOfMenu).count() >= FEWEST_OF_MENU;
        for (Line line : above) {
            if (menu && isOfMenu(line)) {
                record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.ABOVE_TITLE);
                record.report(Code.ABOVE_TITLE, line, Quotation.of(line.text()));
            } else {
                record.report(Code.BOILERPLATE_IN_TEXT, line, Quotation.of(line.text()), Fate.KEPT);
                kept.add(line);
            }
        }
        return kept;
    }

    /** Whether a line has one or two words, as the entries of a menu have. */
    private static boolean isOfMenu(Line line) {
        return MENU.matcher(line.text()).matches();
    }

    /** Returns the first line of the title. */
    private OptionalInt first() {
        OptionalInt shown = IntStream.range(0, lines.size())
                .filter(i ->
                        given.isPresent() ? isGiven(i) : lines.get(i).layout().shown() == Line.Shown.H1)
                .findFirst();
        if (given.isPresent()) {
            return shown;
        }
        PlainTitleGuess guess = new PlainTitleGuess(lines, forms);
        return shown.isEmpty() ? guess.first() : guess.namedHeading(shown.getAsInt());
    }

    /** Whether one line or several lines are the title that an editor has given. */
    private boolean isGiven(int first) {
        int end = first + 1;
        String wanted = undivided(given.get());
        String title = undivided(lines.get(first).text());
        while (end < lines.size() && wanted.startsWith(title) && title.length() < wanted.length()) {
            end++;
            title = joined(first, end);
        }
        return title.equals(wanted);
    }

    /** Returns the words of some lines, without what may divide them at the ends of lines. */
    private String joined(int first, int end) {
        return undivided(PlainWrap.joined(lines.subList(first, end)).text());
    }

    private static String undivided(String title) {
        return title.replaceAll("[-\\u2010\\s]+", "");
    }

    /** Returns how many lines the title has that begins with a line. */
    private int length(int first) {
        Line.Shown shown = lines.get(first).layout().shown();
        int end = first + 1;
        boolean whole = false;
        while (end < lines.size() && !whole && belongs(first, end)) {
            end++;
            whole = isWhole(first, end);
        }
        boolean apart = end == lines.size()
                || lines.get(end).layout().gap() > 0
                || PlainHead.hasYear(lines.get(end).text())
                || PlainHead.isAddress(lines.get(end).text())
                || forms.marks().find(lines.get(end).text()).isPresent()
                || beginsText(first, end);
        boolean several = whole || shown.isHeading() || apart && (isWrapped(first, end) || isOneSentence(first, end));
        return several ? end - first : 1;
    }

    private boolean isWhole(int first, int end) {
        return given.map(PlainTitle::undivided)
                .filter(joined(first, end)::equals)
                .isPresent();
    }

    /** Whether a line may belong to the title above it. */
    private boolean belongs(int first, int i) {
        Line line = lines.get(i);
        return (line.layout().gap() == 0 || line.layout().gap() == 1 && goesOnApart(i))
                && line.layout().edge() == Line.Edge.LINE
                && line.layout().shown() == lines.get(first).layout().shown()
                && !forms.writing().ends(lines.get(i - 1).text())
                && !forms.writing().hasSentence(line.text())
                && forms.marks().find(line.text()).isEmpty()
                && !PlainHead.hasYear(line.text())
                && !PlainHead.isAddress(line.text())
                && !beginsText(first, i);
    }

    /** Whether a line below an empty one surely belongs to a title above it: a print has room between lines of large letters. */
    private boolean goesOnApart(int i) {
        return !record.isWebPage() && lines.get(i).role() == Line.Role.TEXT && isSeam(i);
    }

    /** Whether each line of a title surely goes on in the next one. */
    private boolean isOneSentence(int first, int end) {
        return IntStream.range(first + 1, end).allMatch(this::isSeam);
    }

    /**
     * Whether a line goes on from the one above it: that one ends with a word with which no title ends, or this one begins with a small
     * letter, or the text below has the words on both sides one beside the other.
     */
    private boolean isSeam(int i) {
        String above = lines.get(i - 1).text();
        String line = lines.get(i).text();
        String seam = above.substring(above.lastIndexOf(' ') + 1) + " " + line.split(" ", 2)[0];
        Pattern words = Pattern.compile("(?<!\\p{L})" + Pattern.quote(seam) + "(?!\\p{L})");
        return forms.documents().openEnds().matcher(above).find()
                || Character.isLowerCase(line.codePointAt(0))
                || lines.subList(i + 1, lines.size()).stream()
                        .anyMatch(each -> words.matcher(each.text()).find());
    }

    /**
     * Whether a line below a title begins the text: its first word had room above it, or it alone is indented, it is full itself,
     * and another line follows; or the lines above it are centred, and it is not.
     */
    private boolean beginsText(int first, int i) {
        double measure = lines.subList(i, lines.size()).stream()
                .mapToDouble(line -> line.layout().width())
                .max()
                .orElse(0);
        String word = lines.get(i).text().split(" ", 2)[0];
        boolean room = lines.get(i - 1).layout().width() + Sentence.width(" " + word) <= FULL * measure;
        boolean full = lines.get(i).layout().width() >= FULL * measure;
        boolean goesOn = i + 1 < lines.size() && isClose(i + 1);
        boolean centred = i - first > 1
                && lines.subList(first, i).stream().allMatch(line -> isBesideCentre(line, lines.get(first)))
                && !isBesideCentre(lines.get(i), lines.get(first));
        boolean indented = lines.get(i).layout().indented()
                && !lines.get(first).layout().indented()
                && goesOn
                && !lines.get(i + 1).layout().indented();
        return given.isEmpty() && ((room || indented) && full && goesOn || centred);
    }

    private static boolean isBesideCentre(Line line, Line other) {
        return Math.abs(centre(line) - centre(other)) <= NEAR;
    }

    private static double centre(Line line) {
        return line.layout().width() - Sentence.width(line.text()) / 2;
    }

    /** Whether the lines of a title show that they were one line: the text below is wrapped, or they go on in mid-sentence. */
    private boolean isWrapped(int first, int end) {
        PlainWrap wrap = new PlainWrap(lines.subList(end, lines.size()), forms, false, Set.of(), record);
        boolean inside = IntStream.range(first + 1, end)
                .allMatch(i -> Character.isLowerCase(lines.get(i).text().codePointAt(0)));
        boolean capitals = lines.subList(first, end).stream()
                .allMatch(line -> line.text().codePoints().noneMatch(Character::isLowerCase));
        return wrap.isWrapped() || inside || capitals;
    }
}
