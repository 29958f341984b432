package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the elements of a web page in which only those stand who signed. */
final class ShownSignatures {

    /** More words are not those of signatures. */
    private static final int LONGEST = 4_000;

    /** Stands between the words of the cells, which do not come from a file. */
    private static final Line.Layout LAYOUT = new Line.Layout(0, false, 0);

    private final Forms forms;

    ShownSignatures(Forms forms) {
        this.forms = forms;
    }

    /** Whether an element begins with at least two offices and their names, in lines or in a table. */
    boolean beginIn(Element element) {
        Element first = element;
        while (first.childrenSize() > 0
                && first.ownText().isBlank()
                && !first.normalName().equals("table")) {
            first = first.child(0);
        }
        boolean table = first.normalName().equals("table");
        return element.text().length() <= LONGEST
                && (areIn(lines(element))
                        || table
                                && areIn(SignatureTable.find(List.of(table(first)), forms)
                                        .lines()));
    }

    private boolean areIn(List<Line> lines) {
        return SignatureBlock.find(lines, forms, place -> false)
                .filter(block -> block.first() == 0 && block.names() > 1)
                .isPresent();
    }

    private List<Line> lines(Element element) {
        return Prose.of(element, inner -> false, forms).lines().stream()
                .map(ShownSignatures::line)
                .toList();
    }

    private Line table(Element table) {
        List<List<Line>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            rows.add(row.children().stream().map(this::cell).toList());
        }
        boolean empty = rows.stream().allMatch(List::isEmpty);
        return empty ? line("") : TableText.line(rows, line(table.text()));
    }

    private Line cell(Element cell) {
        return line(String.join(
                String.valueOf(TableText.BREAK),
                Prose.of(cell, inner -> false, forms).lines()));
    }

    private static Line line(String text) {
        return new Line(text, new int[text.length()], LAYOUT, Line.Role.TEXT);
    }
}
