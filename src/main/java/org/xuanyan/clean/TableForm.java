package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A table of a web page that belongs to a text: rows with the same number of short cells, without links. Other tables
 * lay out a page, or have signatures or facts about the page.
 */
final class TableForm {

    private static final int FEWEST = 2;

    /** The longest text of a cell, in characters. */
    private static final int LONGEST_CELL = 300;

    private static final String OTHER_CONTENT =
            "table, caption, a, img, form, input, button, iframe, script, style, h1, h2, h3, h4, [colspan], [rowspan], [hidden]";

    private final SignatoryForm signatory;
    private final MetadataForm metadata;

    TableForm(SignatoryForm signatory, MetadataForm metadata) {
        this.signatory = signatory;
        this.metadata = metadata;
    }

    /** Whether an element is a table of a text. */
    boolean matches(Element table) {
        boolean closed = table.sourceRange().isTracked()
                && table.endSourceRange().isTracked()
                && table.endSourceRange().endPos() > table.endSourceRange().startPos();
        if (!closed || table.select(OTHER_CONTENT).stream().anyMatch(each -> each != table)) {
            return false;
        }
        List<Elements> rows = table.select("tr").stream().map(Element::children).toList();
        Optional<Integer> columns =
                rows.stream().map(Elements::size).findFirst().filter(size -> size >= FEWEST);
        return columns.isPresent()
                && rows.size() >= FEWEST
                && rows.stream().allMatch(row -> row.size() == columns.get())
                && rows.stream().flatMap(Elements::stream).allMatch(this::isCell)
                && rows.stream().noneMatch(this::isSignature)
                && Sentence.hasHan(table.text());
    }

    private boolean isCell(Element cell) {
        String text = cell.text().strip();
        return cell.select("p").size() < FEWEST && text.length() <= LONGEST_CELL && !metadata.matches(text);
    }

    /** Whether a row has an office and a name. */
    private boolean isSignature(Elements row) {
        String first = row.get(0).text().strip();
        String second = row.get(1).text().strip();
        return signatory.isPair(first, second)
                || row.stream().anyMatch(cell -> signatory.matches(cell.text().strip()));
    }
}
