package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.text.Typography;

/**
 * Finds the lines of the title. Pages print several titles; the last one before the text counts, unless an editor has
 * given one.
 */
final class TitleLines {

    /** A line of the text is at least this long; labels and headings are shorter. */
    private static final int LINE_OF_TEXT = 20;

    /** The last line of a title that is printed in two lines is at most this long. */
    private static final int SHORT_TITLE = 14;

    /** The shortest line of a title that is printed in several lines. */
    private static final int SHORTEST = 4;

    /** The last line of a title that is broken inside a word, or before the name of the document, is at most this long. */
    private static final int REST = 3;

    /** The shortest line that is full. */
    private static final int FULL = 8;

    /** What stands between the names of two states. */
    private final Forms forms;

    private final TitleForm titles;
    private final Pattern about;
    private final Pattern whole;
    private final Pattern upperHalf;

    /**
     * Creates a finder.
     *
     * @param titles what a title looks like
     */
    TitleLines(Forms forms, TitleForm titles) {
        this.forms = forms;
        this.titles = titles;
        about = forms.words().pattern(CleaningGroup.ABOUT);
        whole = forms.words().pattern(CleaningGroup.WHOLE_TITLE);
        upperHalf = Pattern.compile(".*" + forms.words().regex(CleaningGroup.UPPER_HALF));
    }

    /**
     * Where the title stands.
     *
     * @param first the index of its first line, 0-based
     * @param last the index of its last line
     * @param text the index of the first line of the text; labels and headings may stand before it
     * @param given whether an editor has given the title
     * @param form what the title looks like
     */
    record TitlePlace(int first, int last, int text, boolean given, TitleForm form) {}

    /**
     * Returns where the title stands; empty if no line is one.
     *
     * @param title the title that an editor has given
     */
    Optional<TitlePlace> find(List<Line> lines, Optional<String> title) {
        Optional<TitlePlace> given = given(lines, title);
        int head = head(lines);
        if (given.isPresent()) {
            TitlePlace place = given.get();
            return Optional.of(new TitlePlace(place.first(), place.last(), Math.max(head, place.text()), true, titles));
        }
        int last = head - 1;
        while (last >= 0 && !isTitle(lines, last) && !endsWrapped(lines, last)) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        Optional<Integer> heading = fullHeading(lines, last);
        if (heading.isPresent()) {
            return Optional.of(new TitlePlace(heading.get(), heading.get(), Math.max(head, last + 1), false, titles));
        }
        int first = isTitle(lines, last) ? first(lines, last) : last - 1;
        int end = hasSubtitle(lines, last) ? last + 1 : last;
        return Optional.of(new TitlePlace(first, end, Math.max(head, end + 1), false, titles));
    }

    /** Returns the first heading of a web page above a title that has the same words and more before them; a short name may stand below it. */
    private Optional<Integer> fullHeading(List<Line> lines, int title) {
        return IntStream.range(0, title)
                .filter(i ->
                        lines.get(i).layout().shown() == Line.Shown.H1 && isTitle(lines, i) && isTitle(lines, title))
                .filter(i -> isShortOf(lines.get(title).text(), titleWords(lines.get(i))))
                .boxed()
                .findFirst();
    }

    private String titleWords(Line line) {
        return forms.title().words(words(line).text()).group("words");
    }

    /** Whether a line is the short name of a title: its last words. */
    static boolean isShortOf(String line, String title) {
        return line.length() < title.length() && title.endsWith(line);
    }

    /** Whether a subtitle stands on the line below a title: {@code ——深化伙伴关系，共创未来}. */
    private boolean hasSubtitle(List<Line> lines, int title) {
        if (title + 1 >= lines.size()) {
            return false;
        }
        String below = lines.get(title + 1).text();
        return Typography.isDash(below.charAt(0))
                && !Sentence.ends(below)
                && !forms.signed().matches(below)
                && titles.matches(lines.get(title).text() + below);
    }

    /** Returns the number of lines before the first line of the text. */
    private int head(List<Line> lines) {
        PageLayout page = PageLayout.of(lines);
        int i = forms.lead().length(lines);
        while (i < lines.size() && !isText(lines.get(i), page)) {
            i++;
        }
        return i;
    }

    private boolean isText(Line line, PageLayout page) {
        String text = line.text();
        boolean sentence = text.indexOf('，') >= 0 || text.indexOf(',') >= 0 || text.indexOf('（') >= 0;
        boolean full = page.wrapped() && page.isFullOpening(line);
        return (full || text.length() >= LINE_OF_TEXT && (sentence || Sentence.ends(text)))
                && !titles.matches(text)
                && !forms.metadata().matches(text)
                && !forms.boilerplate().matches(text)
                && !forms.dateline().begins(text);
    }

    /** Returns where the title stands that an editor has given, in one line or in several; empty if none are equal to it. */
    private Optional<TitlePlace> given(List<Line> lines, Optional<String> title) {
        String wanted = title.map(TitleLines::withoutBlanks).orElse("");
        for (int first = 0; !wanted.isEmpty() && first < lines.size(); first++) {
            int rest = 0;
            for (int i = first; i < lines.size(); i++) {
                String line = withoutBlanks(lines.get(i).text());
                if (!wanted.startsWith(line, rest)) {
                    break;
                }
                rest += line.length();
                if (rest == wanted.length()) {
                    return Optional.of(new TitlePlace(first, i, i + 1, true, titles));
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private boolean isTitle(List<Line> lines, int i) {
        String text = words(lines.get(i)).text();
        return !lines.get(i).isOfTable()
                && titles.matches(text)
                && forms.heading().read(text).isEmpty()
                && !forms.boilerplate().matches(text)
                && !forms.metadata().matches(text);
    }

    /** Returns a line whose title is not broken by a blank, as a line break inside a heading is one. */
    Line words(Line line) {
        Line closed = Typesetting.closedUp(line, -1);
        return !titles.matches(line.text()) && titles.matches(closed.text()) ? closed : line;
    }

    /**
     * Whether a line has only the last characters of a title that had no room in the line above: {@code 甲乙组织云岭宣}
     * and {@code 言}. A whole word may be a label, so empty lines must not stand above it.
     */
    private boolean endsWrapped(List<Line> lines, int i) {
        if (i == 0) {
            return false;
        }
        Line above = lines.get(i - 1);
        Line line = lines.get(i);
        return line.text().length() <= REST
                && (line.text().length() == 1 || line.layout().gap() == 0)
                && above.text().length() >= FULL
                && line.text().matches("\\p{IsHan}+")
                && above.text().matches("[\\p{IsHan}\\s、，“”·]+")
                && !above.isOfTable()
                && !isTitle(lines, i - 1)
                && !forms.boilerplate().matches(above.text())
                && !forms.metadata().matches(above.text())
                && titles.matches(Line.join(List.of(above, line)).text());
    }

    /** Returns where a title begins that is printed in several lines. */
    private int first(List<Line> lines, int last) {
        String title = lines.get(last).text();
        int first = last;
        while (first > 0
                && (isUpper(lines.get(first - 1), title)
                        || isPlain(lines.get(first - 1), title) && isBroken(lines, first, last))) {
            first--;
        }
        return titles.matches(Line.join(lines.subList(first, last + 1)).text()) ? first : last;
    }

    /** Whether a title begins on a line above, as in {@code 甲乙组织成员国元首理事会} and {@code 云岭宣言}. */
    private boolean isUpper(Line above, String title) {
        String text = above.text();
        boolean isAbout = about.matcher(text).find() && !whole.matcher(title).find();
        boolean lower = title.length() <= SHORT_TITLE || about.matcher(title).lookingAt();
        boolean isUpperHalf = lower && upperHalf.matcher(text).matches();
        return isPlain(above, title) && (isAbout || isUpperHalf);
    }

    private boolean isPlain(Line above, String title) {
        String text = above.text();
        return text.length() >= SHORTEST
                && text.matches("[\\p{IsHan}\\s、“”·]+")
                && !forms.boilerplate().matches(text)
                && !titles.matches(text)
                && !forms.metadata().matches(text)
                && !title.contains(text);
    }

    /**
     * Whether the text shows that a title goes on from the line above: it has the characters on both sides of the seam, as in
     * {@code 第} and {@code 十二届}; or, if the second line says what the title is about, it has the names in the first.
     */
    private boolean isBroken(List<Line> lines, int second, int last) {
        String above = lines.get(second - 1).text();
        String title = lines.get(second).text();
        String text =
                lines.subList(last + 1, lines.size()).stream().map(Line::text).collect(Collectors.joining());
        int end = above.length();
        boolean seam = text.contains(above.substring(end - 1) + title.substring(0, 2))
                || text.contains(above.substring(end - 2) + title.charAt(0));
        boolean names = about.matcher(title).lookingAt()
                && Stream.of(forms.words().pattern(CleaningGroup.BETWEEN_NAMES).split(above))
                        .allMatch(name -> name.length() > 1 && text.contains(name));
        return seam || names;
    }
}
