package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.xuanyan.problem.Code;

/** Collects the blocks of an office document, and writes them when it is known which headings it has. */
final class OfficePage {

    /** The gap of a tab. */
    static final String TAB = "\u3000\u3000";

    private final List<OfficeBlock> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<Integer, Integer> pictures = new TreeMap<>();

    /**
     * A block.
     *
     * @param html its content
     * @param level of a heading, from 0; -1 is the title; empty for a paragraph
     */
    private record OfficeBlock(String html, OptionalInt level) {

        /** Returns the block with its element. */
        String markup(int first) {
            String heading = level.isEmpty() ? "p" : "h" + Math.max(1, Math.min(6, level.getAsInt() + first));
            return "<" + heading + ">" + html + "</" + heading + ">";
        }
    }

    /** Adds a paragraph that shows something. */
    void paragraph(String html) {
        if (!html.isBlank()) {
            blocks.add(new OfficeBlock(html, OptionalInt.empty()));
        }
    }

    /** Adds a heading; the level of the title is -1. */
    void heading(int level, String html) {
        if (!html.isBlank()) {
            blocks.add(new OfficeBlock(html, OptionalInt.of(level)));
        }
    }

    /** Adds a block that is not a paragraph, e.g. a table. */
    void block(String markup) {
        blocks.add(new OfficeBlock(markup, OptionalInt.of(Integer.MAX_VALUE)));
    }

    /** Records that a picture is left out in the next block, or before it. */
    void picture() {
        pictures.merge(blocks.size(), 1, Integer::sum);
    }

    /** Adds a note that is listed at the end, and returns its mark. */
    String note(String html) {
        notes.add(html);
        return "<sup>[" + notes.size() + "]</sup>";
    }

    /** Whether there is anything to read. */
    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Writes everything. */
    void write(PageText page) {
        int first = first();
        for (int i = 0; i < blocks.size(); i++) {
            OfficeBlock block = blocks.get(i);
            boolean whole = block.level().isPresent() && block.level().getAsInt() == Integer.MAX_VALUE;
            String markup = whole ? block.html() : block.markup(first);
            remarkPictures(i, markup.indexOf('>') + 1, page);
            page.block(markup);
        }
        remarkPictures(blocks.size(), 0, page);
        for (int i = 0; i < notes.size(); i++) {
            page.block("<p>[" + (i + 1) + "] " + notes.get(i) + "</p>");
        }
    }

    private void remarkPictures(int block, int ahead, PageText page) {
        Optional.ofNullable(pictures.get(block)).ifPresent(count -> page.remark(ahead, Code.PICTURE, count));
    }

    /** Returns the element of the highest headings: 1 if the first one, alone of its level, is the title. */
    private int first() {
        List<Integer> levels = new ArrayList<>();
        blocks.forEach(block -> block.level().ifPresent(levels::add));
        levels.removeIf(level -> level == Integer.MAX_VALUE);
        boolean hasTitle = levels.contains(-1);
        Optional<OfficeBlock> opening =
                blocks.stream().findFirst().filter(block -> block.level().isPresent());
        boolean titled = !hasTitle
                && opening.isPresent()
                && !levels.isEmpty()
                && levels.stream().filter(level -> level <= levels.get(0)).count() == 1;
        return titled ? 1 - levels.get(0) : 2;
    }
}
