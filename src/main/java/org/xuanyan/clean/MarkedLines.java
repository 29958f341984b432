package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.language.ParagraphMarks.FoundMark;
import org.xuanyan.model.PrintedMark;

/**
 * The lines that begin with a printed number or mark, and so begin a paragraph or an item. The numbers of paragraphs are
 * the longest series of one form that has at least as many sentences as there are paragraphs without a mark.
 */
final class MarkedLines {

    /** Fewer numerals in words are the marks of sections. */
    private static final int FEWEST_IN_WORDS = 3;

    private static final int FEWEST = 2;

    private final List<Line> lines;
    private final PageLayout page;
    private final Forms forms;
    private final List<Optional<PrintedMark>> marks = new ArrayList<>();
    private final Optional<String> series;

    private MarkedLines(List<Line> lines, PageLayout page, Forms forms) {
        this.lines = lines;
        this.page = page;
        this.forms = forms;
        for (int i = 0; i < lines.size(); i++) {
            marks.add(find(i));
        }
        this.series = findSeries();
    }

    static MarkedLines of(List<Line> lines, PageLayout page, Forms forms) {
        return new MarkedLines(lines, page, forms);
    }

    /** Whether a line begins with a number or mark. */
    boolean begins(int i) {
        return marks.get(i).isPresent();
    }

    /** Whether a line begins with the number of a paragraph. */
    boolean isNumbered(int i) {
        return series.isPresent() && marks.get(i).map(PrintedMark::form).equals(series);
    }

    /** Whether a line is the first after the end of a sentence, a heading or an item. */
    boolean isFree(int i) {
        return i == 0
                || lines.get(i - 1).role() != Line.Role.TEXT
                || Sentence.ends(lines.get(i - 1).text())
                || begins(i - 1);
    }

    private Optional<PrintedMark> find(int i) {
        Line line = lines.get(i);
        if (line.role() != Line.Role.TEXT || Sentence.continues(line.text())) {
            return Optional.empty();
        }
        Optional<FoundMark> found = forms.marks().find(line.layout().number() + line.text());
        boolean free = found.isPresent() && (isFree(i) || isCertain(i, found.get()));
        return free ? found.map(FoundMark::mark) : Optional.empty();
    }

    /** Whether a mark in the middle of a sentence is one all the same, because the line before it is not full. */
    private boolean isCertain(int i, FoundMark found) {
        boolean apart = found.mark().number().isPresent()
                || found.length() > found.mark().written().length();
        return apart && !(page.wrapped() && page.isFull(lines.get(i - 1)));
    }

    private Optional<String> findSeries() {
        Map<String, Integer> sentences = new LinkedHashMap<>();
        int plain = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<PrintedMark> mark = marks.get(i);
            if (mark.isEmpty()) {
                plain += isPlain(i) ? 1 : 0;
            } else if (mark.get().number().isPresent()
                    && !forms.heading().isTitle(lines.get(i).text())) {
                sentences.merge(mark.get().form(), 1, Integer::sum);
            }
        }
        Optional<String> longest = Optional.empty();
        int most = Math.max(plain, FEWEST) - 1;
        for (Map.Entry<String, Integer> each : sentences.entrySet()) {
            boolean enough = each.getValue() >= FEWEST_IN_WORDS || isInDigits(each.getKey());
            if (enough && each.getValue() > most) {
                longest = Optional.of(each.getKey());
                most = each.getValue();
            }
        }
        return longest;
    }

    private boolean isInDigits(String form) {
        return marks.stream()
                .flatMap(Optional::stream)
                .filter(mark -> mark.form().equals(form))
                .allMatch(mark -> mark.numeral().charAt(0) <= '9');
    }

    /** Whether a paragraph without a mark begins with a line. */
    private boolean isPlain(int i) {
        Line line = lines.get(i);
        boolean sentence = Sentence.ends(line.text()) || page.wrapped() && page.isFullOpening(line);
        return line.role() == Line.Role.TEXT
                && sentence
                && isFree(i)
                && !(i > 0 && page.wrapped() && page.isFull(lines.get(i - 1)));
    }
}
