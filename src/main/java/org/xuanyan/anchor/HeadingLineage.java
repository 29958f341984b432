package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;

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

    /** Words → the present headings that have them, in the order of the text. */
    private final Map<String, List<Block.SectionHeading>> byWords = new TreeMap<>();

    private HeadingLineage(
            SectionExtents extents,
            List<Ledger.Row> published,
            List<Block.SectionHeading> headings,
            Map<AnchorId, AnchorDecision> decided) {
        this.extents = extents;
        this.decided = decided;
        this.open = new LinkedHashSet<>(headings);
        published.forEach(row -> before.put(row.id(), row));
        headings.forEach(each -> byWords.computeIfAbsent(each.label(), words -> new ArrayList<>())
                .add(each));
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
        pair(row -> decided.containsKey(row.id()) ? open : List.of(), this::isDecided);
        unchanged();
        pair(this::same, extents::beginsUnder);
        pair(this::same, extents::overlap);
        before.keySet()
                .removeIf(id -> decided.containsKey(id) && decided.get(id).status() == AnchorStatus.WITHDRAWN);
        pair(this::same, (row, heading) -> true);
        Map<AnchorId, List<Block.SectionHeading>> renamed = renamed();
        pair(row -> renamed.getOrDefault(row.id(), List.of()), extents::beginsAt);
    }

    /** Gives the ids of published headings to those with the same words in the same place. */
    private void unchanged() {
        for (Ledger.Row row : List.copyOf(before.values())) {
            same(row).stream()
                    .filter(each -> open.contains(each) && extents.beginsAt(row, each))
                    .findFirst()
                    .ifPresent(heading -> found(row, heading));
        }
    }

    private void found(Ledger.Row row, Block.SectionHeading heading) {
        before.remove(row.id());
        open.remove(heading);
        found.put(row.id(), heading);
    }

    /**
     * Gives the ids of published headings to those that fit, if on neither side there is a choice.
     *
     * @param candidates for a published heading; all others do not fit
     */
    private void pair(
            Function<Ledger.Row, Collection<Block.SectionHeading>> candidates,
            BiPredicate<Ledger.Row, Block.SectionHeading> fits) {
        Map<AnchorId, List<Block.SectionHeading>> fitting = new TreeMap<>();
        Map<Block.SectionHeading, Set<AnchorId>> claims = new LinkedHashMap<>();
        for (Ledger.Row row : before.values()) {
            List<Block.SectionHeading> all = candidates.apply(row).stream()
                    .filter(each -> open.contains(each) && fits.test(row, each))
                    .toList();
            fitting.put(row.id(), all);
            all.forEach(each ->
                    claims.computeIfAbsent(each, heading -> new TreeSet<>()).add(row.id()));
        }
        for (Ledger.Row row : List.copyOf(before.values())) {
            List<Block.SectionHeading> left =
                    fitting.get(row.id()).stream().filter(open::contains).toList();
            if (left.size() == 1
                    && claims.get(left.get(0)).stream()
                            .allMatch(other -> other.equals(row.id()) || !before.containsKey(other))) {
                found(row, left.get(0));
            }
        }
    }

    private boolean isDecided(Ledger.Row row, Block.SectionHeading heading) {
        return decided.containsKey(row.id())
                && decided.get(row.id()).lines().contains(heading.at().line());
    }

    /** Returns the headings with the same words. */
    private List<Block.SectionHeading> same(Ledger.Row row) {
        return byWords.getOrDefault(row.text(), List.of());
    }

    /** Returns published heading → the present ones that are more like it than like any other that was renamed. */
    private Map<AnchorId, List<Block.SectionHeading>> renamed() {
        List<Ledger.Row> rows = List.copyOf(before.values());
        LikestText likest = new LikestText(rows.stream().map(Ledger.Row::text).toList());
        Map<AnchorId, List<Block.SectionHeading>> renamed = new TreeMap<>();
        for (Block.SectionHeading heading : open) {
            likest.to(heading.label())
                    .ifPresent(i -> renamed.computeIfAbsent(rows.get(i).id(), id -> new ArrayList<>())
                            .add(heading));
        }
        return renamed;
    }
}
