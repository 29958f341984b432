package org.xuanyan.clean;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuanyan.language.CleaningGroup;

/**
 * The line of day and place between a title and its text. A first sentence that begins with a day, and whose line ends after a
 * few words, looks like one: it is the text if it goes on in the line below.
 */
final class DayBelowTitle {

    /** The shortest words that are no name of a town, so that the text tells more surely where they go on. */
    private static final int LONG = 5;

    /** The characters around a seam that must occur elsewhere. */
    private static final int SEAM = 3;

    private static final String OPENING = "（(";

    private final List<Line> lines;
    private final PageLayout page;
    private final SignedForm signed;
    private final OccasionForm occasion;
    private final Pattern openEnd;

    /**
     * Creates a reader.
     *
     * @param lines below the title
     */
    DayBelowTitle(List<Line> lines, PageLayout page, Forms forms) {
        this.lines = lines;
        this.page = page;
        this.signed = forms.signed();
        this.occasion = forms.occasion();
        this.openEnd = Pattern.compile(forms.words().regex(CleaningGroup.OPEN_END) + "$");
    }

    /** Returns how many lines have the day and the place: none, one or two. */
    int length(Predicate<String> isPlace, String title) {
        if (lines.isEmpty()) {
            return 0;
        }
        String first = lines.get(0).text();
        if (lines.size() > 1 && signed.isDayAndPlace(first, lines.get(1).text(), isPlace)) {
            return 2;
        }
        boolean full = page.wrapped() && page.isFullOpening(lines.get(0));
        return signed.matches(first) && !full && !goesOn(first, title) && !opensSentence(first) ? 1 : 0;
    }

    /**
     * Whether the words before the day are no place, but the beginning of a sentence: the next line goes on with the verb of
     * the meeting or its place, or the words are too many for a town and nothing parts them from the day.
     */
    private boolean opensSentence(String line) {
        String words = signed.beforeDay(line).orElse("");
        if (words.isEmpty() || lines.size() == 1 || isApart(lines.get(1)) || signed.isSurelyPlace(words, below())) {
            return false;
        }
        String next = lines.get(1).text();
        boolean direct = Character.isLetterOrDigit(line.charAt(line.indexOf(words) + words.length()));
        return occasion.beginsWithMeeting(next)
                || signed.beginsWithAt(next) && occasion.meetsInFirstClause(next)
                || direct && words.length() >= LONG;
    }

    /** Whether the words after the day are the beginning of a sentence that the next line continues. */
    private boolean goesOn(String line, String title) {
        boolean bracketed = OPENING.indexOf(line.charAt(0)) >= 0;
        String words = signed.afterDay(line).orElse("");
        if (words.isEmpty() || bracketed || lines.size() == 1) {
            return false;
        }
        if (openEnd.matcher(words).find()) {
            return true;
        }
        String below = below();
        String text = title + '\n' + below;
        if (isApart(lines.get(1))) {
            return words.length() >= LONG && isSeam(words, below, text, 2) && isSeam(words, below, text, 1);
        }
        return isSeam(words, below, text, 1) || isSeam(words, below, text, 2) || !signed.isSurelyPlace(words, below);
    }

    private String below() {
        return lines.stream().skip(1).map(Line::text).collect(Collectors.joining());
    }

    /** Whether a line does not belong to the one above it: it is another paragraph, or the empty lines above it tell so. */
    private boolean isApart(Line line) {
        boolean gap = line.layout().gap() > 0 && (!page.wrapped() || page.gapTells());
        return gap || line.layout().edge().compareTo(Line.Edge.PARAGRAPH) >= 0;
    }

    /**
     * Whether the text has the characters on both sides of a seam elsewhere, too.
     *
     * @param after how many characters after the seam, 1 or 2
     */
    private static boolean isSeam(String words, String below, String text, int after) {
        String seam = words.substring(Math.max(0, words.length() - SEAM + after)) + below.substring(0, after);
        return text.contains(seam);
    }
}
