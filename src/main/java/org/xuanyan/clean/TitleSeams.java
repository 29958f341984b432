package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.language.CleaningGroup;

/** Tells which lines are one title that is printed in several lines: by its words, by the text below it, or by the margin. */
final class TitleSeams {

    /** The last line of a title that is printed in two lines is at most this long. */
    private static final int SHORT_TITLE = 14;

    /** The shortest line of a title that is printed in several lines. */
    private static final int SHORTEST = 4;

    /** The last line of a title that is broken inside a word, or before the name of the document, is at most this long. */
    private static final int REST = 3;

    /** The shortest line that is full. */
    private static final int FULL = 8;

    /** How much the widths of the full lines of a title differ, in cells. */
    private static final double EVEN = 1;

    private static final Pattern BREAKS_NUMBER = Pattern.compile("[\\d—–-]\\n[\\d—–-]|\\d\\n\\p{IsHan}");

    /** The most lines of a title. */
    private static final int MOST = 4;

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}\\s、“”·\\d—–-]+");

    /** What a title may have in its full lines. */
    private static final Pattern WORDS_AND_NUMBERS = Pattern.compile("[\\p{IsHan}\\s、“”·\\d（）()—–-]+");

    private final List<Line> lines;
    private final PageLayout page;
    private final Forms forms;
    private final TitleForm titles;
    private final StatesAboveTitle states;
    private final Pattern about;
    private final Pattern whole;
    private final Pattern upperHalf;
    private final List<String> words;

    /** The usual number of empty lines above a line that goes on in the next one; some programs write one above each. */
    private final double usualGap;

    /**
     * Creates a judge of the lines of a copy.
     *
     * @param titles what a title looks like
     */
    TitleSeams(List<Line> lines, PageLayout page, Forms forms, TitleForm titles) {
        this.lines = lines;
        this.page = page;
        this.forms = forms;
        this.titles = titles;
        states = new StatesAboveTitle(forms);
        about = forms.words().pattern(CleaningGroup.ABOUT);
        whole = forms.words().pattern(CleaningGroup.WHOLE_TITLE);
        upperHalf = Pattern.compile(".*" + forms.words().regex(CleaningGroup.UPPER_HALF));
        words = Stream.of(CleaningGroup.UPPER_HALF, CleaningGroup.TITLE_NAMES, CleaningGroup.ABOUT)
                .flatMap(group -> forms.words().words(group).stream())
                .toList();
        usualGap = page.wrapped()
                ? Quantile.of(
                        lines.stream().map(line -> (double) line.layout().gap()).collect(Collectors.toList()), 0.5)
                : 0;
    }

    /** Whether a line is a title, or the last line of one. */
    boolean isTitle(int i) {
        String text = titles.unbroken(lines.get(i)).text();
        return !lines.get(i).isOfTable()
                && titles.matches(text)
                && forms.heading().read(text).isEmpty()
                && isNoneOfPage(text);
    }

    /** Whether a line is the end of a title, but none by itself. */
    boolean isRest(int i) {
        return endsWrapped(i)
                || IntStream.range(Math.max(0, i - MOST), i)
                        .anyMatch(first -> isFullTitle(first, i) || isEvenTitle(first, i));
    }

    /** Whether a line that reaches the margin is part of a title that goes on below it, not the first line of the text. */
    boolean goesOnFromMargin(int i) {
        return IntStream.rangeClosed(i + 1, Math.min(i + MOST, lines.size() - 2))
                        .anyMatch(last -> isFullTitle(i, last))
                || i + 1 < lines.size() && endsWrapped(i + 1);
    }

    /** Returns where a title begins that ends in a line. */
    int first(int last) {
        int full = IntStream.range(Math.max(0, last - MOST), last)
                .filter(first -> isFullTitle(first, last) || isEvenTitle(first, last))
                .findFirst()
                .orElse(last);
        if (full < last) {
            return full;
        }
        if (!isTitle(last)) {
            return firstOfBroken(last - 1);
        }
        int named = states.first(lines, last);
        if (named < last) {
            return named;
        }
        int first = firstOfAbout(last);
        String title = Line.join(lines.subList(first, last + 1)).text();
        while (first > 0
                && (isUpper(lines.get(first - 1), title)
                        || isPlain(lines.get(first - 1), title)
                                && (isOneHeading(first) || breaksWord(first) || isBroken(first, last)))) {
            first--;
        }
        return titles.matches(Line.join(lines.subList(first, last + 1)).text()) ? first : last;
    }

    /**
     * Returns the line from which on the lines above a title say together what the document is about, where two or more have the
     * words for it: {@code 甲乙组织关}, {@code 于构建和平}, {@code 地区的宣言}; the last line if none do.
     */
    private int firstOfAbout(int last) {
        String title = lines.get(last).text();
        int first = last - 1;
        while (first >= 0 && first > last - MOST && isPlain(lines.get(first), title)) {
            boolean says =
                    about.matcher(Line.join(lines.subList(first, last)).text()).find();
            if (says) {
                boolean one = whole.matcher(title).find()
                        || !titles.matches(
                                Line.join(lines.subList(first, last + 1)).text());
                return one ? last : first;
            }
            first--;
        }
        return last;
    }

    /** Returns where a title begins whose lines down to {@code last} are broken inside words. */
    private int firstOfBroken(int last) {
        int first = last;
        while (first > 0 && isPlain(lines.get(first - 1), lines.get(first).text()) && breaksWord(first)) {
            first--;
        }
        return first;
    }

    /** Whether a word that titles have begins on the line above and ends on this one: {@code 首脑会} and {@code 议云岭宣言}. */
    private boolean breaksWord(int second) {
        String above = lines.get(second - 1).text();
        String below = lines.get(second).text();
        return words.stream()
                .flatMapToInt(word -> IntStream.range(1, word.length())
                        .filter(i -> above.endsWith(word.substring(0, i)) && below.startsWith(word.substring(i))))
                .findAny()
                .isPresent();
    }

    /**
     * Whether some lines at the beginning of a copy or below an empty line are a title in large characters: all but the last of
     * at least three are equally wide, or a number goes on below.
     */
    private boolean isEvenTitle(int first, int last) {
        double width = lines.get(first).layout().width();
        boolean even = last - first > 1
                && lines.subList(first, last).stream()
                        .allMatch(line -> Math.abs(line.layout().width() - width) <= EVEN);
        boolean number = last - first == 1
                && BREAKS_NUMBER
                        .matcher(
                                lines.get(first).text() + "\n" + lines.get(last).text())
                        .find();
        return (even || number)
                && lines.get(last).layout().width() <= width + EVEN
                && (first == 0 || isApart(lines.get(first)))
                && isTogether(first, last);
    }

    /** Whether no empty line is between some lines, which make a title only together. */
    private boolean isTogether(int first, int last) {
        return IntStream.rangeClosed(first + 1, last).noneMatch(i -> isApart(lines.get(i)))
                && lines.subList(first, last).stream().allMatch(this::isPartOfTitle)
                && WORDS_AND_NUMBERS.matcher(lines.get(last).text()).matches()
                && titles.matches(Line.join(lines.subList(first, last + 1)).text());
    }

    /**
     * Whether some lines are a title of which all but the last line reach the margin. The last one ends before it, where no
     * line of a text ends inside a sentence, or above an empty line.
     */
    private boolean isFullTitle(int first, int last) {
        if (!page.wrapped() || last + 1 >= lines.size()) {
            return false;
        }
        boolean ends = !page.isFullOpening(lines.get(last)) || isApart(lines.get(last + 1));
        return ends && lines.subList(first, last).stream().allMatch(page::isFullOpening) && isTogether(first, last);
    }

    /** Whether more empty lines stand above a line than above most. */
    private boolean isApart(Line line) {
        return line.layout().gap() > usualGap;
    }

    private boolean isPartOfTitle(Line line) {
        return !line.isOfTable()
                && WORDS_AND_NUMBERS.matcher(line.text()).matches()
                && !titles.matches(line.text())
                && forms.heading().read(line.text()).isEmpty()
                && isNoneOfPage(line.text());
    }

    private boolean isNoneOfPage(String text) {
        return !forms.boilerplate().matches(text) && !forms.metadata().matches(text);
    }

    /**
     * Whether a line has only the last characters of a title that had no room in the line above: {@code 甲乙组织云岭宣}
     * and {@code 言}. A whole word may be a label, so empty lines must not stand above it, unless the line above says what the title
     * is about, or the page shows both lines alike.
     */
    private boolean endsWrapped(int i) {
        if (i == 0) {
            return false;
        }
        Line above = lines.get(i - 1);
        Line line = lines.get(i);
        return line.text().length() <= REST
                && (line.text().length() == 1 || !isApart(line) || isOpen(above) || isShownAlike(above, line))
                && above.text().length() >= FULL
                && line.text().matches("\\p{IsHan}+")
                && (above.text().matches("[\\p{IsHan}\\s、，“”·]+")
                        || WORDS_AND_NUMBERS.matcher(above.text()).matches())
                && !above.isOfTable()
                && !isTitle(i - 1)
                && isNoneOfPage(above.text())
                && titles.matches(Line.join(List.of(above, line)).text());
    }

    /** Whether a line says what a document is about, and not what document. */
    private boolean isOpen(Line line) {
        return about.matcher(line.text()).find() && !titles.matches(line.text());
    }

    private static boolean isShownAlike(Line above, Line line) {
        return line.layout().shown().isHeading() && above.layout().shown().isHeading()
                || line.layout().shown() != Line.Shown.PLAIN
                        && line.layout().shown() == above.layout().shown();
    }

    /** Whether a title begins on a line above, as in {@code 甲乙组织成员国元首理事会} and {@code 云岭宣言}. */
    private boolean isUpper(Line above, String title) {
        String text = above.text();
        boolean isAbout = about.matcher(text).find() && !whole.matcher(title).find();
        boolean lower = title.length() <= SHORT_TITLE || about.matcher(title).lookingAt();
        boolean isUpperHalf = lower && upperHalf.matcher(text).matches();
        return isPlain(above, title) && (isAbout || isUpperHalf);
    }

    /** Whether a page shows a line and the one above it in one heading of the first level. */
    private boolean isOneHeading(int i) {
        return lines.get(i).layout().edge() == Line.Edge.LINE
                && lines.get(i).layout().shown() == Line.Shown.H1
                && lines.get(i - 1).layout().shown() == Line.Shown.H1;
    }

    private boolean isPlain(Line above, String title) {
        String text = above.text();
        return text.length() >= SHORTEST
                && WORDS.matcher(text).matches()
                && !titles.matches(text)
                && isNoneOfPage(text)
                && !title.contains(text);
    }

    /**
     * Whether the text shows that a title goes on from the line above: it has the characters on both sides of the seam, as in
     * {@code 第} and {@code 十二届}; or, if the second line says what the title is about, it has the names in the first.
     */
    private boolean isBroken(int second, int last) {
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
