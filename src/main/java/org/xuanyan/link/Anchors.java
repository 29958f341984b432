package org.xuanyan.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.model.Block;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Provenance;
import org.xuanyan.model.Reading;
import org.xuanyan.model.Section;
import org.xuanyan.problem.Problems;

/**
 * Gives every paragraph and section of one declaration its id. Paragraphs are {@code p1}, {@code p2}, … in reading
 * order, through all sections; a section is {@code s} and the ordinal that it prints, so it keeps its id where the
 * marks before it are lost. A separator ends a section: what follows belongs to none.
 */
final class Anchors {

    private final Reading reading;
    private final Problems problems;
    private final Map<Integer, Block.Mark> marks = new TreeMap<>();
    private final List<Division> divisions = new ArrayList<>();
    private final List<Paragraph> pending = new ArrayList<>();
    private Optional<Block.Mark> current = Optional.empty();
    private boolean separated;
    private int paragraphs;
    private int lastOrdinal;

    private Anchors(Reading reading, Problems problems) {
        this.reading = reading;
        this.problems = problems;
    }

    static Declaration assign(Reading reading, Problems problems) {
        return new Anchors(reading, problems).assign();
    }

    private Declaration assign() {
        for (Block block : reading.blocks()) {
            block.visit(this::open, this::add, this::separate);
        }
        close();
        return new Declaration(reading.metadata(), divisions, reading.notes(), reading.links(), Provenance.NONE);
    }

    private void open(Block.Mark mark) {
        close();
        current = Optional.empty();
        Block.Mark earlier = marks.putIfAbsent(mark.ordinal(), mark);
        if (earlier != null) {
            problems.error(
                    mark.at(),
                    "the section mark " + mark.label() + " occurs twice, and both would be s" + mark.ordinal(),
                    "correct one; the other is in line " + earlier.at().line());
            return;
        }
        if (mark.ordinal() != lastOrdinal + 1 && reading.metadata().completeness() == Completeness.COMPLETE) {
            problems.warning(
                    mark.at(),
                    "the section mark " + mark.label() + " does not follow from the one before it",
                    "restore the marks from a source, or write completeness: damaged in the front matter");
        }
        lastOrdinal = mark.ordinal();
        current = Optional.of(mark);
    }

    private void add(Block.Passage passage) {
        paragraphs++;
        pending.add(new Paragraph(
                "p" + paragraphs, passage.text(), passage.marks(), List.of(), List.of(), passage.runs(), passage.at()));
    }

    private void separate(Block.Separator separator) {
        close();
        current = Optional.empty();
        separated = true;
    }

    private void close() {
        if (current.isPresent() && pending.isEmpty()) {
            problems.warning(
                    current.get().at(),
                    "the section " + current.get().label() + " has no paragraph",
                    "check whether its mark stands in the right place");
        }
        if (current.isPresent() || separated || !pending.isEmpty()) {
            Optional<Section> section = current.map(mark -> new Section("s" + mark.ordinal(), mark.label()));
            divisions.add(new Division(section, separated, pending));
        }
        pending.clear();
        separated = false;
    }
}
