package org.xuanyan.clean;

import java.util.Map;

/**
 * A table of data on a web page.
 *
 * @param start 0-based offset of the tag of its first cell, in UTF-16 code units; of its own tag if it cannot be written
 *     as a table
 * @param end exclusive, after its end tag
 * @param cells offset of the tag of each cell → the ends of cells and rows between its words and those of the cell
 *     before; empty if the table cannot be written as one
 * @param rest the ends of the empty cells after the last one
 * @param merged whether a cell spans several columns or rows, so that the others are empty
 * @param words what the page shows in it, for messages
 */
record PageTable(int start, int end, Map<Integer, String> cells, String rest, boolean merged, String words) {

    /** Returns a table that cannot be written as one: each block in it becomes a paragraph. */
    static PageTable loose(int tag, int end, String words) {
        return new PageTable(tag, end, Map.of(), "", false, words);
    }

    /** Whether it can be written as a table. */
    boolean isWritable() {
        return !cells.isEmpty();
    }

    /** Whether words are in a cell after a tag. */
    boolean isInCell(boolean before, String name, int tag, boolean closing) {
        return switch (name) {
            case "td", "th" -> !closing && cells.containsKey(tag);
            case "tr", "thead", "tbody", "tfoot", "caption", "table" -> false;
            default -> before;
        };
    }
}
