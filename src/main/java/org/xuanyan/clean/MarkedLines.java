package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.language.ParagraphMarks.FoundMark;
import org.xuanyan.model.PrintedMark;

/**
 * The lines that begin with a printed number or mark, and so begin a paragraph or an item. The numbers of paragraphs are
 * the longest series of one form that has at least as many sentences as there are paragraphs without a mark. A number of
 * another form belongs to them if it is missing otherwise, and does not continue marks of its own form.
 */
final class MarkedLines {

    /** Fewer numerals in words are the marks of sections. */
    private static final int FEWEST_IN_WORDS = 3;

    private static final int FEWEST = 2;

    /** So many lines with numbers of one form that reach the margin are not all titles, or this share of them. */
    private static final int FEWEST_FULL = 3;

    private static final double NEARLY_ALL = 0.8;

    /** The first line of a paragraph, whose indent was lost, misses the margin by so much at most, in cells. */
    private static final double INDENT = 3.25;

    /** In narrower columns titles reach the margin, too. */
    private static final double WIDE = 14;

    private final List<Line> lines;
    private final PageLayout page;
    private final Forms forms;
    private final LetteredItems lettered;
    private final List<Optional<PrintedMark>> marks = new ArrayList<>();
    private final Set<String> cut;
    private final Optional<String> series;

    /** The lines whose numbers have another form than the series and are missing in it. */
    private final Set<Integer> misprinted = new TreeSet<>();

    private MarkedLines(List<Line> lines, PageLayout page, Forms forms) {
        this.lines = lines;
        this.page = page;
        this.forms = forms;
        lettered = new LetteredItems(lines, page, forms.marks());
        for (int i = 0; i < lines.size(); i++) {
            marks.add(find(i));
        }
        this.cut = cutForms();
        this.series = findSeries();
        if (series.isPresent()) {
            findMisprinted();
        }
    }

    static MarkedLines of(List<Line> lines, PageLayout page, Forms forms) {
        return new MarkedLines(lines, page, forms);
    }

    /** Whether a line begins with a number or mark. */
    boolean begins(int i) {
        return marks.get(i).isPresent() || lettered.contains(i);
    }

    /** Whether a line begins with the number of a paragraph. */
    boolean isNumbered(int i) {
        return isInSeries(i) || isMisprinted(i);
    }

    /** Whether the number of a paragraph has another form than the others, so that it is not the mark of a section. */
    boolean isMisprinted(int i) {
        return misprinted.contains(i);
    }

    private boolean isInSeries(int i) {
        return series.isPresent() && marks.get(i).map(PrintedMark::form).equals(series);
    }

    /** Whether a line is the first after the end of a sentence, a heading or an item. */
    boolean isFree(int i) {
        return i == 0
                || lines.get(i - 1).role() != Line.Role.TEXT
                || Sentence.ends(lines.get(i - 1).text())
                || begins(i - 1) && !Sentence.hasOpenBracket(lines.get(i - 1).text());
    }

    private Optional<PrintedMark> find(int i) {
        Line line = lines.get(i);
        if (line.role() != Line.Role.TEXT || Sentence.continues(line.text())) {
            return Optional.empty();
        }
        if (LetteredItems.isPossible(line.text()) && !lettered.contains(i)) {
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
        return apart && !(page.wrapped() && isFull(i - 1));
    }

    private Optional<String> findSeries() {
        Map<String, Integer> sentences = new LinkedHashMap<>();
        int plain = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<PrintedMark> mark = marks.get(i);
            if (mark.isEmpty()) {
                plain += isPlain(i) ? 1 : 0;
            } else if (mark.get().number().isPresent() && !isTitle(i)) {
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

    private void findMisprinted() {
        Map<String, Integer> last = new LinkedHashMap<>();
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<PrintedMark> mark =
                    marks.get(i).filter(each -> each.number().isPresent());
            if (mark.isEmpty()) {
                continue;
            }
            int value = mark.get().number().getAsInt();
            boolean continues = last.getOrDefault(mark.get().form(), 0) == value - 1;
            if (isInSeries(i)) {
                before = value;
            } else if (!continues && before > 0 && isMissing(value, before, i) && !isTitle(i)) {
                misprinted.add(i);
                before = value;
            } else {
                last.put(mark.get().form(), value);
            }
        }
    }

    /** Whether a number is greater than the one before it and smaller than the next, or the next one at the end. */
    private boolean isMissing(int value, int before, int i) {
        OptionalInt after = IntStream.range(i, lines.size())
                .filter(this::isInSeries)
                .map(k -> marks.get(k).orElseThrow().number().orElseThrow())
                .findFirst();
        return after.isPresent() ? before < value && value < after.getAsInt() : value == before + 1;
    }

    private boolean isInDigits(String form) {
        return marks.stream()
                .flatMap(Optional::stream)
                .filter(mark -> mark.form().equals(form))
                .allMatch(mark -> mark.numeral().charAt(0) <= '9');
    }

    /** Whether a line is a title with a number, not the first line of a paragraph that goes on below. */
    private boolean isTitle(int i) {
        Line line = lines.get(i);
        return forms.heading().isTitle(line.text()) && !(page.wrapped() && page.isFullOpening(line)) && !isCut(i);
    }

    /** Whether a line with a number, without the punctuation of a sentence, is the first of a paragraph, as all lines with such numbers reach the margin. */
    boolean isCut(int i) {
        return marks.get(i).map(PrintedMark::form).filter(cut::contains).isPresent()
                && !forms.heading().isNumeral(lines.get(i).text());
    }

    /** Returns the forms of numbers behind which a line without the punctuation of a sentence nearly always reaches the margin. */
    private Set<String> cutForms() {
        if (!page.wrapped() || page.full() < WIDE) {
            return Set.of();
        }
        Map<String, List<Line>> titles = new LinkedHashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean title = forms.heading().isTitle(line.text())
                    && !forms.heading().isNumeral(line.text())
                    && lines.get(i + 1).role() == Line.Role.TEXT;
            if (title) {
                marks.get(i)
                        .ifPresent(mark -> titles.computeIfAbsent(mark.form(), any -> new ArrayList<>())
                                .add(line));
            }
        }
        return titles.entrySet().stream()
                .filter(each -> areFull(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean areFull(List<Line> titles) {
        long full = titles.stream()
                .filter(line -> Math.min(line.layout().width(), Sentence.width(line.text())) >= page.full() - INDENT)
                .count();
        return full >= FEWEST_FULL && full >= NEARLY_ALL * titles.size();
    }

    /** Whether a paragraph without a mark begins with a line. */
    private boolean isPlain(int i) {
        Line line = lines.get(i);
        boolean sentence = Sentence.ends(line.text()) || page.wrapped() && page.isFullOpening(line);
        return line.role() == Line.Role.TEXT && sentence && isFree(i) && !(i > 0 && page.wrapped() && isFull(i - 1));
    }

    /** Whether a line ends at the margin; the first line of a numbered paragraph may be indented. */
    private boolean isFull(int i) {
        return page.isFull(lines.get(i)) || begins(i) && page.isFullOpening(lines.get(i));
    }
}
