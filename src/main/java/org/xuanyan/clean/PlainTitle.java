package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.xuanyan.problem.Code;

/**
 * The title of a copy in a language without word lists: the given line, or a heading of the first level, with the lines
 * below it that belong to it. In a wrapped copy these are the lines before the first empty one.
 */
final class PlainTitle {

    private final List<Line> lines;
    private final Forms forms;
    private final Optional<String> given;

    /**
     * Creates a finder.
     *
     * @param given the title that an editor has given
     */
    PlainTitle(List<Line> lines, Forms forms, Optional<String> given) {
        this.lines = lines;
        this.forms = forms;
        this.given = given;
    }

    /** Records the title, whose words are no longer divided at the ends of lines, and returns the lines without it. */
    List<Line> takenBy(CleaningRecord record, DividedWords words) {
        OptionalInt first = first();
        if (first.isEmpty()) {
            return lines;
        }
        int end = first.getAsInt() + length(first.getAsInt());
        record.title(PlainWrap.joined(PlainWrap.whole(lines.subList(first.getAsInt(), end), words, false)));
        List<Line> rest = new ArrayList<>(lines.subList(0, first.getAsInt()));
        if (!record.isWebPage()) {
            rest.forEach(line -> record.report(Code.BOILERPLATE_IN_TEXT, line, Quotation.of(line.text()), Fate.KEPT));
        }
        rest.addAll(lines.subList(end, lines.size()));
        return rest;
    }

    private OptionalInt first() {
        return IntStream.range(0, lines.size())
                .filter(i ->
                        given.isPresent() ? isGiven(i) : lines.get(i).layout().shown() == Line.Shown.H1)
                .findFirst();
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
                || PlainHead.hasYear(lines.get(end).text());
        boolean several = whole || shown.isHeading() || apart && isWrapped(first, end);
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
        return line.layout().gap() == 0
                && line.layout().edge() == Line.Edge.LINE
                && line.layout().shown() == lines.get(first).layout().shown()
                && !forms.writing().ends(lines.get(i - 1).text())
                && !forms.writing().hasSentence(line.text())
                && forms.marks().find(line.text()).isEmpty()
                && !PlainHead.hasYear(line.text());
    }

    /** Whether the lines of a title show that they were one line: the text below is wrapped, or they go on in mid-sentence. */
    private boolean isWrapped(int first, int end) {
        PlainWrap wrap = new PlainWrap(lines.subList(end, lines.size()), forms, false, Set.of());
        boolean inside = IntStream.range(first + 1, end)
                .allMatch(i -> Character.isLowerCase(lines.get(i).text().codePointAt(0)));
        boolean capitals = lines.subList(first, end).stream()
                .allMatch(line -> line.text().codePoints().noneMatch(Character::isLowerCase));
        return wrap.isWrapped() || inside || capitals;
    }
}
