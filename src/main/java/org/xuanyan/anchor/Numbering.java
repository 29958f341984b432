package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.xuanyan.language.Language;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.NumberScheme;
import org.xuanyan.model.PrintedMark;

/**
 * How a text numbers its paragraphs itself. Before it is published, the numbers of paragraphs are the longest series of
 * one form that covers at least half of the paragraphs without another mark; it runs through the text or begins anew in
 * each section. Then the ledger says which marks they are. All other marks are those of items.
 *
 * <p>A text that is numbered through may have annexes with numbers of their own.
 */
final class Numbering {

    /** One in so many numbers may be a misprinted 1 that looks like a new beginning. */
    private static final int MISPRINTS = 5;

    private final Language language;
    private final List<Block.Passage> passages = new ArrayList<>();

    /** The heading of the section of each passage. */
    private final List<Optional<Block.SectionHeading>> headings = new ArrayList<>();

    /** Each heading → that of the section of which it opens a part. */
    private final Map<Block.SectionHeading, Optional<Block.SectionHeading>> above = new LinkedHashMap<>();

    /** The index of the first passage of an annex; greater than any index if there is none. */
    private int annexes = Integer.MAX_VALUE;

    /** The indices of the passages of the main series, in order. */
    private List<Integer> series = List.of();

    /** The same as a set. */
    private final Set<Integer> numbered = new TreeSet<>();

    private final Optional<NumberScheme> guess;
    private final Optional<NumberScheme> scheme;

    /** Those of the series that are numbered through; empty if numbers begin anew in each section. */
    private final Set<Integer> through = new TreeSet<>();

    private Numbering(List<Block> blocks, Language language, Optional<Ledger> published) {
        this.language = language;
        List<Block.SectionHeading> current = new ArrayList<>();
        for (Block block : blocks) {
            block.visit(
                    heading -> {
                        current.removeIf(each -> each.level() >= heading.level());
                        above.put(heading, last(current));
                        current.add(heading);
                        if (language.paragraphMarks().isAnnex(heading.label())) {
                            annexes = Math.min(annexes, passages.size());
                        }
                    },
                    passage -> {
                        passages.add(passage);
                        headings.add(last(current));
                    },
                    separator -> current.clear());
        }
        guess = guess();
        scheme = published.isPresent() ? published.get().numbering() : guess;
        scheme.ifPresent(this::apply);
    }

    private static Optional<Block.SectionHeading> last(List<Block.SectionHeading> headings) {
        return headings.stream().reduce((earlier, later) -> later);
    }

    /**
     * Finds the numbers of a text.
     *
     * @param published its ledger, which says which marks are numbers
     */
    static Numbering of(List<Block> blocks, Language language, Optional<Ledger> published) {
        return new Numbering(blocks, language, published);
    }

    /** Finds the numbers of a text that is not published yet. */
    private Optional<NumberScheme> guess() {
        Map<String, List<Integer>> forms = new LinkedHashMap<>();
        int plain = 0;
        for (int i = 0; i < passages.size(); i++) {
            Optional<PrintedMark> mark = passages.get(i).printed();
            if (mark.isEmpty()) {
                plain += passages.get(i).isTable() ? 0 : 1;
            } else if (mark.get().number().isPresent()) {
                forms.computeIfAbsent(mark.get().form(), form -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Integer> longest = List.of();
        for (List<Integer> each : forms.values()) {
            if (each.size() > longest.size() && each.size() >= plain && isSeries(each)) {
                longest = each;
            }
        }
        List<Integer> found = longest;
        return found.stream().findFirst().map(first -> {
            boolean anew = IntStream.range(1, found.size())
                    .filter(k -> beginsAnew(found, k))
                    .limit(1)
                    .anyMatch(k -> found.get(k) < annexes);
            return new NumberScheme(
                    anew ? NumberScheme.Extent.ANEW : NumberScheme.Extent.THROUGH,
                    passages.get(first).printed().orElseThrow().written());
        });
    }

    private void apply(NumberScheme known) {
        String form = language.paragraphMarks().formOf(known.mark()).orElseThrow();
        series = IntStream.range(0, passages.size())
                .filter(i -> passages.get(i)
                        .printed()
                        .filter(mark -> mark.form().equals(form))
                        .isPresent())
                .boxed()
                .toList();
        numbered.addAll(series);
        if (known.extent() == NumberScheme.Extent.THROUGH) {
            int end = IntStream.range(1, series.size())
                    .filter(k -> beginsAnew(series, k))
                    .map(series::get)
                    .filter(i -> i >= annexes)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
            series.stream().filter(i -> i < end).forEach(through::add);
        }
    }

    /** Returns how the text numbers its paragraphs; empty if it does not. */
    Optional<NumberScheme> scheme() {
        return scheme;
    }

    /** Returns how it would be taken to number them if it were not published yet. */
    Optional<NumberScheme> guessed() {
        return guess;
    }

    /** Returns the number that a passage prints. */
    int value(int passage) {
        return passages.get(passage).printed().orElseThrow().number().orElseThrow();
    }

    /** Whether a series begins anew at one of its numbers, and a section begins there, too. */
    private boolean beginsAnew(List<Integer> places, int k) {
        return value(places.get(k)) == 1 && !headings.get(places.get(k)).equals(headings.get(places.get(k - 1)));
    }

    /** Whether numbers begin anew only where a section begins; those of the items of lists do elsewhere. */
    private boolean isSeries(List<Integer> places) {
        long elsewhere = IntStream.range(1, places.size())
                .filter(k -> value(places.get(k)) == 1 && !beginsAnew(places, k))
                .count();
        return elsewhere * MISPRINTS <= places.size();
    }

    /** Returns the numbered passages, divided where numbers begin anew. */
    List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        for (int k = 0; k < series.size(); k++) {
            if (k == 0 || beginsAnew(series, k) && !through.contains(series.get(k))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(series.get(k));
        }
        return runs;
    }

    /** Returns the passages of the text. */
    List<Block.Passage> passages() {
        return Collections.unmodifiableList(passages);
    }

    /** Returns the number that the address of a passage should have; empty if its text is not numbered through. */
    OptionalInt number(int passage) {
        return through.contains(passage) ? OptionalInt.of(value(passage)) : OptionalInt.empty();
    }

    /** Whether a passage has no number of its own: it is lettered after the one before it. */
    boolean isLettered(int passage) {
        boolean item = passages.get(passage).printed().isPresent() && !numbered.contains(passage);
        return item || passages.get(passage).isTable() || !through.isEmpty() && !through.contains(passage);
    }

    /** Whether the mark of a passage is the number of a paragraph. */
    boolean isNumber(int passage) {
        return numbered.contains(passage);
    }

    /** Returns the headings of the text. */
    List<Block.SectionHeading> headings() {
        return List.copyOf(above.keySet());
    }

    /** Returns the heading under which a passage stands. */
    Optional<Block.SectionHeading> heading(int passage) {
        return headings.get(passage);
    }

    /** Returns the heading of the section of which that of a heading is a part. */
    Optional<Block.SectionHeading> above(Block.SectionHeading heading) {
        return above.get(heading);
    }
}
