package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;
import org.xuanyan.text.CharacterNgrams;

/**
 * Finds each published heading without a number in the present text: by its words, and by the paragraphs of its section.
 * Where words and paragraphs leave a choice, nothing is found, so that an editor has to decide.
 */
final class HeadingLineage {

    private final SectionExtents extents;
    private final Map<AnchorId, AnchorDecision> decided;

    /** The rows of the published headings that are not found yet, by their ids. */
    private final Map<AnchorId, Ledger.Row> before = new TreeMap<>();

    /** The present headings that are not found yet, in the order of the text. */
    private final Set<Block.SectionHeading> open;

    private final Map<AnchorId, Block.SectionHeading> found = new TreeMap<>();

    private HeadingLineage(
            SectionExtents extents,
            List<Ledger.Row> published,
            List<Block.SectionHeading> headings,
            Map<AnchorId, AnchorDecision> decided) {
        this.extents = extents;
        this.decided = decided;
        this.open = new LinkedHashSet<>(headings);
        published.forEach(row -> before.put(row.id(), row));
    }

    /**
     * Returns id → the heading that has it now.
     *
     * @param published the last rows of the headings
     * @param headings those without a number, in the order of the text
     */
    static Map<AnchorId, Block.SectionHeading> of(
            SectionExtents extents,
            List<Ledger.Row> published,
            List<Block.SectionHeading> headings,
            Map<AnchorId, AnchorDecision> decided) {
        HeadingLineage lineage = new HeadingLineage(extents, published, headings, decided);
        lineage.find();
        return lineage.found;
    }

    private void find() {
        pair((row, heading) -> isDecided(row, heading));
        unchanged();
        pair((row, heading) -> isSame(row, heading) && extents.beginsUnder(row, heading));
        pair((row, heading) -> isSame(row, heading) && extents.overlap(row, heading));
        before.keySet()
                .removeIf(id -> decided.containsKey(id) && decided.get(id).status() == AnchorStatus.WITHDRAWN);
        pair(this::isSame);
        List<Ledger.Row> renamed = new ArrayList<>(before.values());
        pair((row, heading) -> extents.beginsAt(row, heading) && isLikeNoOther(row, heading, renamed));
    }

    /** Gives the ids of published headings to those with the same words in the same place. */
    private void unchanged() {
        for (Ledger.Row row : List.copyOf(before.values())) {
            open.stream()
                    .filter(each -> isSame(row, each) && extents.beginsAt(row, each))
                    .findFirst()
                    .ifPresent(heading -> found(row, heading));
        }
    }

    private void found(Ledger.Row row, Block.SectionHeading heading) {
        before.remove(row.id());
        open.remove(heading);
        found.put(row.id(), heading);
    }

    /** Gives the ids of published headings to those that fit, if on neither side there is a choice. */
    private void pair(BiPredicate<Ledger.Row, Block.SectionHeading> fits) {
        for (Ledger.Row row : List.copyOf(before.values())) {
            List<Block.SectionHeading> fitting =
                    open.stream().filter(each -> fits.test(row, each)).toList();
            Optional<Block.SectionHeading> only = fitting.stream()
                    .filter(each -> fitting.size() == 1)
                    .filter(each ->
                            before.values().stream().allMatch(other -> other.equals(row) || !fits.test(other, each)))
                    .findFirst();
            only.ifPresent(heading -> found(row, heading));
        }
    }

    private boolean isDecided(Ledger.Row row, Block.SectionHeading heading) {
        return decided.containsKey(row.id())
                && decided.get(row.id()).lines().contains(heading.at().line());
    }

    private boolean isSame(Ledger.Row row, Block.SectionHeading heading) {
        return row.text().equals(heading.label());
    }

    /** Whether a heading in the same place is the only one that was renamed, or is most like what it was. */
    private static boolean isLikeNoOther(Ledger.Row row, Block.SectionHeading heading, List<Ledger.Row> renamed) {
        int likeness = likeness(row, heading);
        return renamed.size() == 1
                || likeness > 0
                        && renamed.stream().allMatch(each -> each.equals(row) || likeness(each, heading) < likeness);
    }

    private static int likeness(Ledger.Row row, Block.SectionHeading heading) {
        return CharacterNgrams.bigrams(row.text()).shared(CharacterNgrams.bigrams(heading.label()));
    }
}
