package org.xuanyan.clean;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which line of a copy in a language without word lists is the title, if neither an editor nor a heading of the first level says
 * it: a line above the text with a word such as {@code declaration}, otherwise the first line. The lines above the first
 * empty one may be the head of a printed document: its body, number, day and language. Neither a time nor the beginning
 * of a sentence is a title.
 */
final class PlainTitleGuess {

    /** The number of a document, perhaps with a word before it: {@code Document HB/2033/DEC.1}. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\p{L}+\\.?:? )?(?=\\S*\\d)\\p{Lu}[\\p{L}\\d.-]*(?:/[\\p{L}\\d.()-]+)+");

    /** A line that ends like this is no title. */
    private static final Pattern CLAUSE = Pattern.compile(".*[.,;:!?]");

    /** The most lines of the head of a document. */
    private static final int MOST = 8;

    private final List<Line> lines;
    private final Forms forms;
    private final BrowserLineForm browser;
    private final int text;

    PlainTitleGuess(List<Line> lines, Forms forms) {
        this.lines = lines;
        this.forms = forms;
        this.browser = new BrowserLineForm(forms.words(), "\\p{L}");
        this.text = IntStream.range(0, lines.size())
                .filter(this::isText)
                .findFirst()
                .orElse(lines.size());
    }

    /** Returns the index of the first line of the title; empty if no line can be one. */
    OptionalInt first() {
        OptionalInt named = IntStream.range(0, text)
                .filter(i -> isPossible(i) && isNamed(i))
                .boxed()
                .min(Comparator.comparing(
                                (Integer i) -> !lines.get(i).layout().shown().isHeading())
                        .thenComparing(i -> words(i) < 2)
                        .thenComparing(i -> i))
                .map(i -> OptionalInt.of(beginning(i)))
                .orElse(OptionalInt.empty());
        return named.isPresent() ? named : unnamed();
    }

    /**
     * Returns the first heading with a word for a document, if the first one of the page has none: sites show their own name as the highest
     * heading. Otherwise the first one.
     */
    OptionalInt namedHeading(int highest) {
        OptionalInt named = isNamed(highest)
                ? OptionalInt.empty()
                : IntStream.range(highest + 1, text)
                        .filter(i -> lines.get(i).layout().shown().isHeading() && isPossible(i) && isNamed(i))
                        .findFirst();
        return named.isPresent() ? named : OptionalInt.of(highest);
    }

    private boolean isText(int i) {
        Line line = lines.get(i);
        return line.isOfTable()
                || !isLead(i)
                        && forms.writing().hasSentence(line.text())
                        && !forms.adoption().isDayAndPlace(line.text())
                || PlainHead.isAddress(line.text()) && !PlainHead.hasYear(line.text());
    }

    /** Whether a line introduces a title that stands below it. */
    private boolean isLead(int i) {
        return lines.get(i).text().endsWith(":")
                && i + 1 < lines.size()
                && isNamed(i + 1)
                && !forms.writing().hasSentence(lines.get(i + 1).text());
    }

    private boolean isPossible(int i) {
        String line = lines.get(i).text();
        return !browser.isTime(line)
                && !browser.isAddress(line)
                && !browser.isPage(line)
                && !PlainHead.hasHour(line)
                && line.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether a line has a word for a document, and does not introduce another line. */
    private boolean isNamed(int i) {
        String line = lines.get(i).text();
        return forms.documents().kinds().matcher(line).find()
                && !CLAUSE.matcher(line).matches()
                && !forms.adoption().isDayAndPlace(line);
    }

    private int words(int i) {
        boolean goesOn = i + 1 < text && lines.get(i + 1).layout().gap() == 0;
        return lines.get(i).text().split(" +").length + (goesOn ? 1 : 0);
    }

    /** Returns the first line of a title of which another line has the word: that line goes on in mid-sentence. */
    private int beginning(int named) {
        int first = named;
        while (first > 0
                && lines.get(first).layout().gap() == 0
                && lines.get(first).layout().edge() == Line.Edge.LINE
                && isPossible(first - 1)
                && lines.get(first).layout().shown()
                        == lines.get(first - 1).layout().shown()
                && (isSmall(lines.get(first).text())
                        || isSmall(lastWord(lines.get(first - 1).text())))) {
            first--;
        }
        return first;
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static boolean isSmall(String words) {
        return Character.isLowerCase(words.codePointAt(0));
    }

    private OptionalInt unnamed() {
        int below = 1;
        while (below < lines.size() && lines.get(below).layout().gap() == 0) {
            below++;
        }
        boolean head = below < text && below <= MOST && isHead(below);
        return head && !CLAUSE.matcher(lines.get(below).text()).matches() && isPossible(below)
                ? OptionalInt.of(below)
                : IntStream.range(0, text).filter(this::isPossible).findFirst();
    }

    private boolean isHead(int end) {
        return lines.subList(0, end).stream()
                        .anyMatch(line -> NUMBER.matcher(line.text()).matches())
                && lines.subList(0, end).stream()
                        .noneMatch(line -> CLAUSE.matcher(line.text()).matches());
    }
}
