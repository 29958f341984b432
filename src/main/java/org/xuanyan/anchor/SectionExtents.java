package org.xuanyan.anchor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;

/** Which paragraphs stood under the published headings, as the ledger tells, and which stand under the present ones. */
final class SectionExtents {

    private final List<AnchorId> order;
    private final List<AnchorId> ids;
    private final Set<AnchorId> present;
    private final Set<AnchorId> beginnings = new TreeSet<>();

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
     * @param passages of the text
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
        sections.forEach(each -> beginnings.addAll(each.targets()));
        for (Block.SectionHeading heading : headings) {
            inside.put(heading, under(heading, heading.level(), headings, passages));
            directly.put(heading, under(heading, Integer.MAX_VALUE, headings, passages));
        }
    }

    /** Returns the ids between a heading and the next one of a level or above. */
    private List<AnchorId> under(
            Block.SectionHeading heading,
            int level,
            List<Block.SectionHeading> headings,
            List<Block.Passage> passages) {
        int from = heading.at().line();
        int to = headings.stream()
                .filter(each -> each.level() <= level)
                .mapToInt(each -> each.at().line())
                .filter(line -> line > from)
                .min()
                .orElse(Integer.MAX_VALUE);
        return IntStream.range(0, ids.size())
                .filter(i -> passages.get(i).at().line() > from
                        && passages.get(i).at().line() < to)
                .mapToObj(ids::get)
                .toList();
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
        return left(section).stream().anyMatch(inside.get(heading)::contains);
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
        int from =
                section.targets().stream().mapToInt(order::indexOf).findFirst().orElse(-1);
        if (from < 0) {
            return List.of();
        }
        int to = IntStream.range(from + 1, order.size())
                .filter(i -> beginnings.contains(order.get(i)))
                .findFirst()
                .orElse(order.size());
        return order.subList(from, to).stream().filter(present::contains).toList();
    }
}
