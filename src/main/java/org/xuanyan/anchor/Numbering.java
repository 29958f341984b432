package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.xuanyan.language.Language;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.NumberScheme;

/**
 * How a text numbers its paragraphs itself: as an editor decided; otherwise as the ledger says; before the text is
 * published, as {@link NumberGuess} finds. A number that is printed in another form than the others is one of them if it
 * is missing otherwise. All other marks are those of items.
 *
 * <p>A text that is numbered through may have annexes with numbers of their own.
 */
final class Numbering {

    private final Language language;
    private final Passages passages;
    private final NumberGuess.Found guess;
    private final Optional<NumberScheme> scheme;

    /** The indices of the passages that have a number of their own, in order. */
    private final List<Integer> series;

    /** The same as a set. */
    private final Set<Integer> numbered;

    /** Those of the series that have another form. */
    private final Set<Integer> misprinted;

    /** Those of the series that are numbered through; empty if numbers begin anew in each section. */
    private final Set<Integer> through;

    private Numbering(
            List<Block> blocks,
            Language language,
            Optional<Ledger> published,
            Optional<Metadata.NumberingDecision> decision) {
        this.language = language;
        passages = new Passages(blocks, language);
        guess = NumberGuess.of(passages, language.punctuation().colons());
        Optional<NumberScheme> known = published.map(Ledger::numbering).orElse(guess.scheme());
        scheme = decision.map(Metadata.NumberingDecision::scheme).orElse(known);
        List<Integer> printed = scheme.map(this::printed).orElse(List.of());
        misprinted = scheme.map(each -> MisprintedForms.of(passages, each.extent(), printed))
                .orElse(Set.of());
        numbered = new TreeSet<>(printed);
        numbered.addAll(misprinted);
        series = List.copyOf(numbered);
        through = scheme.filter(each -> each.extent() == NumberScheme.Extent.THROUGH)
                .map(each -> beforeAnnexes())
                .orElse(Set.of());
    }

    /**
     * Finds the numbers of a text.
     *
     * @param published its ledger, which says which marks are numbers
     * @param decision that of an editor, which prevails
     */
    static Numbering of(
            List<Block> blocks,
            Language language,
            Optional<Ledger> published,
            Optional<Metadata.NumberingDecision> decision) {
        return new Numbering(blocks, language, published, decision);
    }

    /** Returns the numbers before the first annex that begins them anew. */
    private Set<Integer> beforeAnnexes() {
        int end = IntStream.range(1, series.size())
                .filter(k -> passages.beginsAnew(series, k) && passages.isInAnnex(series.get(k)))
                .findFirst()
                .orElse(series.size());
        return new TreeSet<>(series.subList(0, end));
    }

    /** Returns the passages whose marks have the form of a scheme, whatever they are taken for. */
    List<Integer> printed(NumberScheme known) {
        String form = language.paragraphMarks().formOf(known.mark()).orElseThrow();
        return IntStream.range(0, passages.all().size())
                .filter(i -> passages.mark(i)
                        .filter(mark -> mark.form().equals(form))
                        .isPresent())
                .boxed()
                .toList();
    }

    /** Returns how the text numbers its paragraphs; empty if it does not. */
    Optional<NumberScheme> scheme() {
        return scheme;
    }

    /** Returns how it would be taken to number them if nobody had decided. */
    NumberGuess.Found guess() {
        return guess;
    }

    /** Returns the number that a passage prints. */
    int value(int passage) {
        return passages.value(passage);
    }

    /** Whether a passage prints the number of a mark, in whatever form. */
    boolean hasValue(String mark, int passage) {
        return language.paragraphMarks().valueOf(mark).equals(OptionalInt.of(value(passage)));
    }

    /** Returns the numbered passages, divided where numbers begin anew. */
    List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        for (int k = 0; k < series.size(); k++) {
            if (k == 0 || passages.beginsAnew(series, k) && !through.contains(series.get(k))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(series.get(k));
        }
        return runs;
    }

    /** Returns the passages of the text. */
    List<Block.Passage> passages() {
        return passages.all();
    }

    /** Returns the number that the address of a passage should have; empty if its text is not numbered through. */
    OptionalInt number(int passage) {
        return through.contains(passage) ? OptionalInt.of(value(passage)) : OptionalInt.empty();
    }

    /** Whether a passage has no number of its own: it is lettered after the one before it. */
    boolean isLettered(int passage) {
        boolean item = passages.mark(passage).isPresent() && !numbered.contains(passage);
        return item || passages().get(passage).isTable() || !through.isEmpty() && !through.contains(passage);
    }

    /** Whether paragraphs of several sections may print the same number. */
    boolean beginsAnewInSections() {
        return scheme.filter(each -> each.extent() == NumberScheme.Extent.ANEW).isPresent();
    }

    /** Whether the mark of a passage is the number of a paragraph. */
    boolean isNumber(int passage) {
        return numbered.contains(passage);
    }

    /** Whether the number of a paragraph has another form than the others. */
    boolean isMisprinted(int passage) {
        return misprinted.contains(passage);
    }

    /** Returns the headings of the text. */
    List<Block.SectionHeading> headings() {
        return passages.headings();
    }

    /** Returns the heading under which a passage stands. */
    Optional<Block.SectionHeading> heading(int passage) {
        return passages.heading(passage);
    }

    /** Returns the heading of the section of which that of a heading is a part. */
    Optional<Block.SectionHeading> above(Block.SectionHeading heading) {
        return passages.above(heading);
    }
}
