package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xuanyan.text.Typography;

/**
 * Finds the lines of the title. Pages print several titles; the last one before the text counts, unless an editor has
 * given one.
 */
final class TitleLines {

    /** A line of the text is at least this long; labels and headings are shorter. */
    private static final int LINE_OF_TEXT = 20;

    private final Forms forms;

    private final TitleForm titles;

    /**
     * Creates a finder.
     *
     * @param titles what a title looks like
     */
    TitleLines(Forms forms, TitleForm titles) {
        this.forms = forms;
        this.titles = titles;
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
        PageLayout page = PageLayout.of(lines);
        TitleSeams seams = new TitleSeams(lines, page, forms, titles);
        int head = head(lines, page, seams);
        if (given.isPresent()) {
            TitlePlace place = given.get();
            return Optional.of(new TitlePlace(place.first(), place.last(), Math.max(head, place.text()), true, titles));
        }
        int last = head - 1;
        while (last >= 0 && !seams.isTitle(last) && !seams.isRest(last)) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        Optional<Integer> heading = fullHeading(lines, last, seams);
        if (heading.isPresent()) {
            return Optional.of(new TitlePlace(heading.get(), heading.get(), Math.max(head, last + 1), false, titles));
        }
        int first = seams.first(last);
        int end = hasSubtitle(lines, last) ? last + 1 : last;
        return Optional.of(new TitlePlace(first, end, Math.max(head, end + 1), false, titles));
    }

    /** Returns the first heading of a web page above a title that has the same words and more before them; a short name may stand below it. */
    private Optional<Integer> fullHeading(List<Line> lines, int title, TitleSeams seams) {
        return IntStream.range(0, title)
                .filter(i -> lines.get(i).layout().shown() == Line.Shown.H1 && seams.isTitle(i) && seams.isTitle(title))
                .filter(i -> isShortOf(lines.get(title).text(), titleWords(lines.get(i))))
                .boxed()
                .findFirst();
    }

    private String titleWords(Line line) {
        return forms.title().words(forms.title().unbroken(line).text()).group("words");
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
    private int head(List<Line> lines, PageLayout page, TitleSeams seams) {
        int i = forms.lead().length(lines);
        while (i < lines.size() && (!isText(lines.get(i), page) || seams.goesOnFromMargin(i))) {
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
}
