package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of offices and of names that end at one line, in blocks that alternate: some offices, and below them as many
 * names in the same order, or the names first. Programs that take the text out of a PDF make such blocks of two columns;
 * the line of day and place may stand inside a block.
 *
 * @param first index of the first line of the last two blocks, from 0
 * @param offices lines of the last block of offices
 * @param names lines of the last block of names
 * @param days the line of day and place inside the last two blocks; empty if there is none
 * @param certain whether in all blocks together each office has its name
 */
record OfficesAndNames(int first, List<Integer> offices, List<Integer> names, List<Integer> days, boolean certain) {

    /** What stands on a line. */
    enum Kind {
        OFFICE,
        NAME,
        DAY,
        OTHER
    }

    /** Whether the blocks have both offices and names. */
    boolean isPresent() {
        return !offices.isEmpty() && !names.isEmpty();
    }

    /** Whether one office stands directly above its name. */
    boolean isPair() {
        return names.size() == 1 && days.isEmpty() && offices.get(0) < names.get(0);
    }

    /**
     * Reads lines without others between them.
     *
     * @param kinds of the lines; at most one is a day
     * @param below what stands directly below them
     */
    static OfficesAndNames of(List<Kind> kinds, Kind below) {
        int office = kinds.contains(Kind.OFFICE) ? kinds.indexOf(Kind.OFFICE) : kinds.size();
        int top = kinds.subList(0, office).lastIndexOf(Kind.DAY) + 1;
        int offices = count(kinds.subList(top, kinds.size()), Kind.OFFICE);
        int names = count(kinds.subList(top, kinds.size()), Kind.NAME);
        int others = names - offices;
        boolean fit = others >= 0 && others <= office - top;
        List<List<Integer>> blocks = blocks(kinds, fit ? top + others : top);
        fit &= blocks.size() % 2 == 0;
        for (int i = 0; fit && i < blocks.size(); i += 2) {
            fit = blocks.get(i).size() == blocks.get(i + 1).size();
        }
        if (!fit || blocks.isEmpty()) {
            return new OfficesAndNames(
                    top, lines(kinds, top, Kind.OFFICE), lines(kinds, top, Kind.NAME), List.of(), false);
        }
        List<Integer> upper = blocks.get(blocks.size() - 2);
        List<Integer> lower = blocks.get(blocks.size() - 1);
        boolean officesFirst = kinds.get(upper.get(0)) == Kind.OFFICE;
        List<Integer> days = lines(kinds, upper.get(0), Kind.DAY);
        boolean complete = below != Kind.OFFICE && (below != Kind.NAME || upper.size() == 1 && officesFirst);
        return new OfficesAndNames(
                upper.get(0),
                officesFirst ? upper : lower,
                officesFirst ? lower : upper,
                days,
                complete && (days.isEmpty() || upper.size() > 1));
    }

    private static int count(List<Kind> kinds, Kind kind) {
        return (int) kinds.stream().filter(each -> each == kind).count();
    }

    private static List<Integer> lines(List<Kind> kinds, int start, Kind kind) {
        List<Integer> all = new ArrayList<>();
        for (int i = start; i < kinds.size(); i++) {
            if (kinds.get(i) == kind) {
                all.add(i);
            }
        }
        return List.copyOf(all);
    }

    /** Returns blocks of lines of the same kind, from a line down; the day does not divide a block. */
    private static List<List<Integer>> blocks(List<Kind> kinds, int start) {
        List<List<Integer>> blocks = new ArrayList<>();
        for (int i = start; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            if (kind == Kind.DAY) {
                continue;
            }
            boolean begins =
                    blocks.isEmpty() || kinds.get(blocks.get(blocks.size() - 1).get(0)) != kind;
            if (begins) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(i);
        }
        return blocks;
    }
}
