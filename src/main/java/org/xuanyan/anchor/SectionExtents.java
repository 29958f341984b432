package org.xuanyan.anchor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;

/** Which paragraphs stood under the published headings, as the ledger tells, and which stand under the present ones. */
final class SectionExtents {

    private final List<AnchorId> order;

    /** Published paragraph → its place in the order. */
    private final Map<AnchorId, Integer> places = new TreeMap<>();

    /** The places with which published sections begin. */
    private final NavigableSet<Integer> beginnings = new TreeSet<>();

    private final List<AnchorId> ids;
    private final Set<AnchorId> present;

    /** The line of each passage. */
    private final List<Integer> lines;

    /** Published section → its paragraphs that are still in the text; found when they are first asked for. */
    private final Map<AnchorId, List<AnchorId>> left = new TreeMap<>();

    /** Heading → the ids of the paragraphs between it and the next one of its level or above. */
    private final Map<Block.SectionHeading, List<AnchorId>> inside = new LinkedHashMap<>();

    /** Heading → the ids of the paragraphs between it and the next one. */
    private final Map<Block.SectionHeading, List<AnchorId>> directly = new LinkedHashMap<>();

    /**
     * Compares the ledger with the present text.
     *
     * @param order of all published paragraphs
     * @param sections the rows of the published sections
     * @param headings in the order of the text
     * @param passages of the text, in its order
     * @param ids of the passages
     */
    SectionExtents(
            List<AnchorId> order,
            List<Ledger.Row> sections,
            List<Block.SectionHeading> headings,
            List<Block.Passage> passages,
            List<AnchorId> ids) {
        this.order = order;
        this.ids = ids;
        this.present = new LinkedHashSet<>(ids);
        this.lines = passages.stream().map(each -> each.at().line()).toList();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), i);
        }
        sections.stream()
                .flatMap(each -> each.targets().stream())
                .filter(places::containsKey)
                .forEach(each -> beginnings.add(places.get(each)));
        for (int i = 0; i < headings.size(); i++) {
            int next = i + 1;
            directly.put(headings.get(i), between(headings, i, next));
            while (next < headings.size()
                    && headings.get(next).level() > headings.get(i).level()) {
                next++;
            }
            inside.put(headings.get(i), between(headings, i, next));
        }
    }

    /** Returns the ids between two headings; the second may be the end of the text. */
    private List<AnchorId> between(List<Block.SectionHeading> headings, int heading, int next) {
        int from = firstBelow(headings.get(heading).at().line());
        return next < headings.size()
                ? ids.subList(
                        from, Math.max(from, firstBelow(headings.get(next).at().line())))
                : ids.subList(from, ids.size());
    }

    /** Returns the first passage below a line with a heading, where no passage can be found. */
    private int firstBelow(int line) {
        return -Collections.binarySearch(lines, line) - 1;
    }

    /** Returns the first paragraph under a present heading. */
    Optional<AnchorId> first(Block.SectionHeading heading) {
        return inside.get(heading).stream().findFirst();
    }

    /** Returns the first paragraph that stood under a published heading and is still in the text. */
    Optional<AnchorId> firstLeft(Ledger.Row section) {
        return left(section).stream().findFirst();
    }

    /** Whether the text of a section begins as it did, apart from paragraphs that are gone. */
    boolean beginsAt(Ledger.Row section, Block.SectionHeading heading) {
        return section.targets().isEmpty()
                ? first(heading).isEmpty()
                : firstLeft(section).isPresent() && firstLeft(section).equals(first(heading));
    }

    /** Whether a paragraph that stood under a published heading stands under a present one or its parts. */
    boolean overlap(Ledger.Row section, Block.SectionHeading heading) {
        return left(section).stream().anyMatch(new TreeSet<>(inside.get(heading))::contains);
    }

    /** Whether the first paragraph of a section stands under a present heading, not under that of one of its parts. */
    boolean beginsUnder(Ledger.Row section, Block.SectionHeading heading) {
        return firstLeft(section).filter(directly.get(heading)::contains).isPresent();
    }

    /**
     * Whether a heading opens another text than it did: its first paragraph stands elsewhere now or, if that is gone, all
     * others do.
     */
    boolean isElsewhere(Ledger.Row section, Block.SectionHeading heading) {
        List<AnchorId> left = left(section);
        boolean begins = section.targets().stream().anyMatch(present::contains);
        return begins
                ? !inside.get(heading).contains(section.targets().get(0))
                : !left.isEmpty() && !overlap(section, heading);
    }

    /** Returns the paragraphs from the first of a published section to the next section that are still in the text. */
    private List<AnchorId> left(Ledger.Row section) {
        return left.computeIfAbsent(section.id(), id -> findLeft(section));
    }

    private List<AnchorId> findLeft(Ledger.Row section) {
        Integer from = section.targets().stream().findFirst().map(places::get).orElse(null);
        if (from == null) {
            return List.of();
        }
        Integer to = beginnings.higher(from);
        return order.subList(from, to == null ? order.size() : to).stream()
                .filter(present::contains)
                .toList();
    }
}
