package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.xuanyan.model.NumberScheme;
import org.xuanyan.text.Punctuation;

/**
 * How a text seems to number its paragraphs. Their numbers are the longest series of one form that has at least half of
 * the paragraphs without another mark. A shorter series may be those of paragraphs, too, unless it is lists after a colon;
 * it is taken for them if it has no gap and runs through at least half of the text.
 */
final class NumberGuess {

    /** One in so many numbers may be a misprinted 1 that looks like a new beginning. */
    private static final int MISPRINTS = 5;

    /** Fewer numbers do not run through a text. */
    private static final int FEWEST_SPREAD = 3;

    private final Passages passages;
    private final Punctuation.Marks colons;

    private NumberGuess(Passages passages, Punctuation.Marks colons) {
        this.passages = passages;
        this.colons = colons;
    }

    /**
     * What was found.
     *
     * @param scheme of the text; empty if it seems to have no numbers
     * @param unclear a series that may be read in two ways
     */
    record Found(Optional<NumberScheme> scheme, Optional<UnclearSeries> unclear) {}

    /**
     * Numbers of which it is not certain that they are those of paragraphs.
     *
     * @param places the passages that have them
     * @param paragraphs how many there would be, with and without a number
     */
    record UnclearSeries(NumberScheme scheme, List<Integer> places, int paragraphs) {

        UnclearSeries {
            places = List.copyOf(places);
        }
    }

    /**
     * Looks at the marks of a text.
     *
     * @param colons a list may follow one of them
     */
    static Found of(Passages passages, Punctuation.Marks colons) {
        return new NumberGuess(passages, colons).find();
    }

    private Found find() {
        Map<String, List<Integer>> forms = new LinkedHashMap<>();
        int plain = 0;
        for (int i = 0; i < passages.all().size(); i++) {
            plain += passages.isPlain(i) ? 1 : 0;
            if (passages.hasNumber(i)) {
                forms.computeIfAbsent(passages.mark(i).orElseThrow().form(), form -> new ArrayList<>())
                        .add(i);
            }
        }
        List<List<Integer>> series =
                forms.values().stream().filter(this::isSeries).toList();
        int fewest = plain;
        List<Integer> longest =
                longest(series.stream().filter(each -> each.size() >= fewest).toList());
        if (!longest.isEmpty()) {
            return new Found(Optional.of(scheme(longest)), Optional.empty());
        }
        List<Integer> shorter = longest(series.stream()
                .map(this::withoutAnnexes)
                .filter(each -> begins(each) && !isInLists(each))
                .toList());
        if (shorter.isEmpty()) {
            return new Found(Optional.empty(), Optional.empty());
        }
        NumberScheme scheme = scheme(shorter);
        int paragraphs = paragraphs(0, passages.all().size() - 1, shorter);
        return new Found(
                isSpread(shorter, paragraphs) ? Optional.of(scheme) : Optional.empty(),
                Optional.of(new UnclearSeries(scheme, shorter, paragraphs)));
    }

    private static List<Integer> longest(List<List<Integer>> series) {
        List<Integer> longest = List.of();
        for (List<Integer> each : series) {
            longest = each.size() > longest.size() ? each : longest;
        }
        return longest;
    }

    private NumberScheme scheme(List<Integer> series) {
        boolean anew = IntStream.range(1, series.size())
                .filter(k -> passages.beginsAnew(series, k))
                .limit(1)
                .anyMatch(k -> !passages.isInAnnex(series.get(k)));
        return new NumberScheme(
                anew ? NumberScheme.Extent.ANEW : NumberScheme.Extent.THROUGH,
                passages.mark(series.get(0)).orElseThrow().written());
    }

    /** Whether numbers begin anew only where a section begins; those of the items of lists do elsewhere. */
    private boolean isSeries(List<Integer> places) {
        long elsewhere = IntStream.range(1, places.size())
                .filter(k -> passages.value(places.get(k)) == 1 && !passages.beginsAnew(places, k))
                .count();
        return elsewhere * MISPRINTS <= places.size();
    }

    private List<Integer> withoutAnnexes(List<Integer> series) {
        return series.stream().filter(i -> !passages.isInAnnex(i)).toList();
    }

    private boolean begins(List<Integer> series) {
        return series.size() > 1 && passages.value(series.get(0)) == 1 && passages.value(series.get(1)) == 2;
    }

    /** Whether all numbers are those of lists, each from 1 on and after a colon. */
    private boolean isInLists(List<Integer> series) {
        for (int k = 0; k < series.size(); k++) {
            if (!(k > 0 && follows(series.get(k - 1), series.get(k))) && !isFirstOfList(series.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the next number of a list stands directly after another, except for the items that it may have. */
    private boolean follows(int one, int other) {
        return passages.value(other) == passages.value(one) + 1
                && passages.areTogether(one, other)
                && IntStream.range(one + 1, other).noneMatch(passages::isPlain);
    }

    private boolean isFirstOfList(int passage) {
        if (passages.value(passage) != 1 || passage == 0 || !passages.areTogether(passage - 1, passage)) {
            return false;
        }
        String text = passages.all().get(passage - 1).text();
        return !text.isEmpty() && colons.isAt(text, text.length() - 1);
    }

    /** Whether numbers have no gap and run through at least half of the paragraphs, most of which have none. */
    private boolean isSpread(List<Integer> series, int paragraphs) {
        int covered = 0;
        int first = 0;
        for (int k = 0; k < series.size(); k++) {
            first = k > 0 && passages.beginsAnew(series, k) ? k : first;
            if (passages.value(series.get(k)) != k - first + 1) {
                return false;
            }
            if (k + 1 == series.size() || passages.beginsAnew(series, k + 1)) {
                covered += paragraphs(series.get(first), series.get(k), series.subList(first, k + 1));
            }
        }
        return series.size() >= FEWEST_SPREAD && covered * 2 >= paragraphs;
    }

    /**
     * Returns how many paragraphs stand between two passages, and with them.
     *
     * @param series the passages there that have a number
     */
    private int paragraphs(int first, int last, List<Integer> series) {
        Set<Integer> numbered = new TreeSet<>(series);
        return (int) IntStream.rangeClosed(first, last)
                .filter(i -> !passages.isInAnnex(i))
                .filter(i -> passages.isPlain(i) || numbered.contains(i))
                .count();
    }
}
