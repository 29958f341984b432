package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.language.Language;
import org.xuanyan.model.Block;
import org.xuanyan.model.PrintedMark;

/** The passages of a text with the headings under which they stand. */
final class Passages {

    private final List<Block.Passage> all = new ArrayList<>();

    /** The heading of the section of each passage. */
    private final List<Optional<Block.SectionHeading>> headings = new ArrayList<>();

    /** Each heading → that of the section of which it opens a part. */
    private final Map<Block.SectionHeading, Optional<Block.SectionHeading>> above = new LinkedHashMap<>();

    private int annexes = Integer.MAX_VALUE;

    Passages(List<Block> blocks, Language language) {
        List<Block.SectionHeading> current = new ArrayList<>();
        for (Block block : blocks) {
            block.visit(
                    heading -> {
                        current.removeIf(each -> each.level() >= heading.level());
                        above.put(heading, last(current));
                        current.add(heading);
                        if (language.paragraphMarks().annex(heading.label()).isPresent()) {
                            annexes = Math.min(annexes, all.size());
                        }
                    },
                    passage -> {
                        all.add(passage);
                        headings.add(last(current));
                    },
                    separator -> current.clear());
        }
    }

    private static Optional<Block.SectionHeading> last(List<Block.SectionHeading> headings) {
        return headings.stream().reduce((earlier, later) -> later);
    }

    /** Returns the passages in their order; the other methods take their indices. */
    List<Block.Passage> all() {
        return Collections.unmodifiableList(all);
    }

    /** Returns the headings of the text. */
    List<Block.SectionHeading> headings() {
        return List.copyOf(above.keySet());
    }

    /** Returns the heading of the section of which that of a heading is a part. */
    Optional<Block.SectionHeading> above(Block.SectionHeading heading) {
        return above.get(heading);
    }

    /** Returns the heading under which a passage stands. */
    Optional<Block.SectionHeading> heading(int passage) {
        return headings.get(passage);
    }

    /** Whether two passages stand under the same heading. */
    boolean areTogether(int one, int other) {
        return headings.get(one).equals(headings.get(other));
    }

    /** Whether a passage belongs to an annex. */
    boolean isInAnnex(int passage) {
        return passage >= annexes;
    }

    Optional<PrintedMark> mark(int passage) {
        return all.get(passage).printed();
    }

    /** Whether a passage is a paragraph without a mark. */
    boolean isPlain(int passage) {
        return mark(passage).isEmpty() && !all.get(passage).isTable();
    }

    /** Whether the mark of a passage is a number. */
    boolean hasNumber(int passage) {
        return mark(passage).filter(each -> each.number().isPresent()).isPresent();
    }

    /** Returns the number that a passage prints. */
    int value(int passage) {
        return mark(passage).orElseThrow().number().orElseThrow();
    }

    /** Whether a series begins anew at one of its numbers, and a section begins there, too. */
    boolean beginsAnew(List<Integer> series, int k) {
        return value(series.get(k)) == 1 && !areTogether(series.get(k), series.get(k - 1));
    }
}
