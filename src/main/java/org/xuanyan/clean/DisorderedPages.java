package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parts of a copy in which the lines of two columns stand beside each other or alternate. Nothing in them can be trusted, so
 * each block that has words from one is to be reported.
 */
final class DisorderedPages {

    private final List<DisorderedPart> parts = new ArrayList<>();

    /**
     * A part of the copy.
     *
     * @param start 0-based offset in UTF-16 code units
     * @param end exclusive
     */
    private record DisorderedPart(int start, int end) {

        boolean contains(int offset) {
            return start <= offset && offset < end;
        }
    }

    /**
     * Adds a part.
     *
     * @param start 0-based offset in UTF-16 code units
     * @param end exclusive
     */
    void add(int start, int end) {
        parts.add(new DisorderedPart(start, end));
    }

    /** Returns, for each block with words of one, the words from the first of them. */
    List<Line> in(List<Line> blocks) {
        return blocks.stream()
                .filter(block -> block.role() != Line.Role.SEPARATOR)
                .flatMap(block -> IntStream.range(0, block.text().length())
                        .filter(i -> parts.stream().anyMatch(each -> each.contains(block.offsets()[i])))
                        .mapToObj(i -> block.slice(i, block.text().length()))
                        .limit(1))
                .toList();
    }
}
