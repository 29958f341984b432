package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Typography;

/**
 * A table of a web page that has data of the text: with heads or a caption, or with several short cells in most of its
 * rows. Other tables lay out a page, have its links, or have signatures or facts about the page.
 */
final class TableForm {

    private static final int FEWEST = 2;

    /** The longest text of a cell, in characters. */
    private static final int LONGEST_CELL = 300;

    /** The longest text of a cell in a table with heads or a caption, in characters. */
    private static final int LONGEST_UNDER_HEAD = 1500;

    private static final String CONTROLS = "form, input, button, select, textarea, iframe";

    private static final String HEADINGS = "h1, h2, h3, h4";

    /** In a table without heads, these belong to a page. */
    private static final String PARTS_OF_PAGE = "img, script, style";

    /** A day as the whole of a cell; a page that names its own day writes the hour or a label, too. */
    private static final Pattern DAY = Pattern.compile("\\d[\\d\\p{IsHan}./-]*");

    private final SignatoryForm signatory;
    private final MetadataForm metadata;
    private final FactForm facts;
    private final Writing writing;

    TableForm(SignatoryForm signatory, MetadataForm metadata, FactForm facts, Writing writing) {
        this.signatory = signatory;
        this.metadata = metadata;
        this.facts = facts;
        this.writing = writing;
    }

    /** Returns a table of data; empty for another one. */
    Optional<PageTable> read(Element table, String page, List<Aside> asides) {
        boolean closed = table.sourceRange().isTracked()
                && table.endSourceRange().isTracked()
                && table.endSourceRange().endPos() > table.endSourceRange().startPos();
        List<List<Element>> rows = closed ? rows(table, asides) : List.of();
        if (!isData(table, rows)) {
            return Optional.empty();
        }
        int end = table.endSourceRange().endPos();
        PageTable loose = PageTable.loose(start(table), end, table.text());
        TableGrid grid = TableGrid.of(rows);
        if (grid.isTooWide() || table.select("table").size() > 1) {
            return Optional.of(loose);
        }
        PageTable written = grid.table(end, table.text());
        return Optional.of(hasOnlyCells(written, page, asides) ? written : loose);
    }

    /** Returns the cells of each row, without those of a table inside this one and those that the page hides. */
    private static List<List<Element>> rows(Element table, List<Aside> asides) {
        return table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .map(row -> row.children().stream()
                        .filter(TableForm::isCell)
                        .filter(cell -> asides.stream().noneMatch(each -> each.contains(start(cell))))
                        .toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static int start(Element cell) {
        return cell.sourceRange().startPos();
    }

    private boolean isData(Element table, List<List<Element>> rows) {
        List<Element> cells = rows.stream().flatMap(List::stream).toList();
        boolean headed = table.children().stream()
                        .anyMatch(each -> each.normalName().equals("caption")
                                || each.normalName().equals("thead"))
                || cells.stream().anyMatch(cell -> cell.normalName().equals("th") && TableGrid.hasWords(cell));
        int longest = headed ? LONGEST_UNDER_HEAD : LONGEST_CELL;
        return cells.size() >= FEWEST
                && (headed || hasColumns(rows))
                && table.select(CONTROLS).isEmpty()
                && table.select(HEADINGS).stream().allMatch(each -> each.closest("th, caption") != null)
                && writing.size(table.text()) > 0
                && cells.stream().allMatch(cell -> cell.text().length() <= longest)
                && !hasOnlyLinks(cells)
                && rows.stream().noneMatch(this::isSignature)
                && !facts.areRows(cells.stream().map(Element::text).toList())
                && (headed || !isOfPage(table, cells));
    }

    /** Whether all rows have the same number of cells, or most rows have words in several. */
    private static boolean hasColumns(List<List<Element>> rows) {
        int first = rows.get(0).size();
        boolean regular = first >= FEWEST && rows.stream().allMatch(row -> row.size() == first);
        long several = rows.stream()
                .filter(row -> row.stream().filter(TableGrid::hasWords).count() >= FEWEST)
                .count();
        long any = rows.stream()
                .filter(row -> row.stream().anyMatch(TableGrid::hasWords))
                .count();
        return rows.size() >= FEWEST && (regular || several >= FEWEST && 2 * several >= any);
    }

    private static boolean hasOnlyLinks(List<Element> cells) {
        return cells.stream()
                .filter(TableGrid::hasWords)
                .allMatch(
                        cell -> cell.select("a").text().length() >= cell.text().length());
    }

    private boolean isOfPage(Element table, List<Element> cells) {
        return !table.select(PARTS_OF_PAGE).isEmpty()
                || cells.stream()
                        .map(cell -> cell.text().strip())
                        .anyMatch(text ->
                                metadata.matches(text) && !DAY.matcher(text).matches());
    }

    /** Whether a row has an office and a name. */
    private boolean isSignature(List<Element> row) {
        List<String> texts = row.stream().map(cell -> cell.text().strip()).toList();
        return texts.size() >= FEWEST && signatory.isPair(texts.get(0), texts.get(1))
                || texts.stream().anyMatch(signatory::matches);
    }

    /** Whether every cell begins with a tag of the file, and no words that the page shows stand between the cells. */
    private static boolean hasOnlyCells(PageTable table, String page, List<Aside> asides) {
        List<Aside> inside = asides.stream()
                .filter(each -> each.end() > table.start() && each.start() < table.end())
                .toList();
        boolean inCell = false;
        int found = 0;
        for (int i = Math.max(0, table.start()); i < table.end(); ) {
            int at = i;
            int tagEnd = Markup.tagEnd(page, i);
            Optional<Aside> aside =
                    inside.stream().filter(each -> each.contains(at)).findFirst();
            if (aside.isPresent()) {
                i = aside.get().end();
            } else if (tagEnd > 0) {
                inCell = table.isInCell(inCell, Markup.tagName(page, i), i, page.charAt(i + 1) == '/');
                found += table.cells().containsKey(i) ? 1 : 0;
                i = tagEnd;
            } else {
                i = inCell ? i + 1 : blankEnd(page, i);
                if (i < 0) {
                    return false;
                }
            }
        }
        return found == table.cells().size();
    }

    /** Returns the end of the blank, or of the reference to one, at an offset; -1 if there is none. */
    private static int blankEnd(String page, int i) {
        if (Typography.isBlank(page.charAt(i))) {
            return i + 1;
        }
        return Markup.referenceAt(page, i)
                .filter(each -> Typography.isBlank(each.meaning().codePointAt(0)))
                .map(Markup.CharacterReference::end)
                .orElse(-1);
    }
}
