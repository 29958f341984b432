package org.xuanyan.clean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of data of a web page, and the numbers of lists that the page shows in their cells. */
final class PageTables {

    private final Map<Integer, PageTable> tables = new TreeMap<>();

    /** Offset of the words after a number → the number with a space. */
    private final TreeMap<Integer, String> numbers = new TreeMap<>();

    PageTables(List<PageTable> tables) {
        tables.forEach(each -> this.tables.put(each.start(), each));
    }

    /** Returns the table that begins at an offset of the page. */
    Optional<PageTable> startingAt(int offset) {
        return Optional.ofNullable(tables.get(offset));
    }

    /** Records a number that a list in a cell shows before an offset. */
    void number(int offset, String number) {
        numbers.put(offset, number);
    }

    /** Returns the numbers that lists show in a table: offset of the words after one → the number with a space. */
    Map<Integer, String> numbersIn(PageTable table) {
        return numbers.subMap(table.start(), table.end());
    }
}
