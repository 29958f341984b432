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
import org.xuanyan.model.AnchorId;
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
                        current.clear();
                        current.add(heading);
                        if (language.paragraphMarks().isAnnex(heading.label())) {
                            annexes = Math.min(annexes, passages.size());
                        }
                    },
                    passage -> {
                        passages.add(passage);
                        headings.add(current.stream().findFirst());
                    },
                    separator -> current.clear());
        }
        guess = guess();
        scheme = published.isPresent() ? published.get().numbering() : guess;
        scheme.ifPresent(this::apply);
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

    /** What readers see of a passage: what stands beside it, and how references name it. */
    record Names(String label, String number) {}

    /**
     * Returns the names of all passages.
     *
     * @param ids of the passages
     */
    List<Names> names(List<AnchorId> ids) {
        List<Names> names = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        Optional<Block.SectionHeading> section = Optional.empty();
        Optional<String> parent = Optional.empty();
        for (int i = 0; i < passages.size(); i++) {
            String id = ids.get(i).label();
            if (!headings.get(i).equals(section)) {
                section = headings.get(i);
                parent = Optional.empty();
            }
            Optional<PrintedMark> mark = passages.get(i).printed();
            Names own = new Names(id, id);
            if (mark.isPresent() && numbered.contains(i)) {
                own = numbered(i, section, mark.get());
            } else if (mark.isPresent()) {
                own = new Names(
                        mark.get().written(), item(parent.isPresent() ? parent : annex(section), mark.get(), id));
            }
            own = used.contains(own.number()) ? new Names(own.label(), id) : own;
            if (mark.isEmpty() || numbered.contains(i)) {
                parent = Optional.of(own.number());
            }
            used.add(own.number());
            names.add(own);
        }
        return names;
    }

    private Names numbered(int passage, Optional<Block.SectionHeading> section, PrintedMark mark) {
        if (through.contains(passage) || section.isEmpty()) {
            return new Names(mark.numeral(), mark.numeral());
        }
        String heading = section.get().label();
        Optional<String> name = language.sectionMarks().numeral(heading).or(() -> annex(section));
        String number = language.references().numberInSection(name.orElse(heading), mark.numeral());
        return new Names(name.isPresent() ? number : mark.numeral(), number);
    }

    /** Returns the name of an annex without its title, e.g. {@code 附件一}. */
    private Optional<String> annex(Optional<Block.SectionHeading> section) {
        return section.map(Block.SectionHeading::label)
                .filter(language.paragraphMarks()::isAnnex)
                .map(label -> label.split("[\\s:\\uFF1A\\u3000]", 2)[0]);
    }

    /** Returns how references name an item: {@code 14（a）}, {@code 14、1}; by its id if its mark tells nothing. */
    private String item(Optional<String> parent, PrintedMark mark, String id) {
        int first = mark.written().codePointAt(0);
        if (parent.isEmpty() || mark.written().codePoints().noneMatch(Numbering::isLetterOrNumber)) {
            return id;
        }
        return Character.isLetterOrDigit(first)
                ? language.references().numberInSection(parent.get(), mark.numeral())
                : parent.get() + mark.written();
    }

    private static boolean isLetterOrNumber(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.OTHER_NUMBER;
    }
}
