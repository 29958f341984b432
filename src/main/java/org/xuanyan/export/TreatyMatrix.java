package org.xuanyan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.model.CitationColumns;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/**
 * How often each declaration cites each instrument, {@code /treaties/matrix.csv}. If there are many declarations, a column
 * is a year, or some years as in ISO 8601, e.g. {@code 2010/2014}.
 */
final class TreatyMatrix implements Format {

    private final CrossReferences index;

    TreatyMatrix(CrossReferences index) {
        this.index = index;
    }

    @Override
    public Stream<Output> outputs() {
        return Stream.of(
                new Output(Routes.TREATIES_MATRIX.file(), index.corpus().site().file(), () -> Csv.bytes(rows())));
    }

    private List<List<String>> rows() {
        List<String> head = new ArrayList<>(List.of("id", "title", "kind"));
        CitationColumns columns = index.columns();
        columns.all().forEach(each -> head.add(label(each, columns.areDeclarations())));
        head.add("total");
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (Treaty treaty : index.corpus().treaties()) {
            List<Integer> counts = index.counts(treaty.id());
            List<String> cells = new ArrayList<>(List.of(
                    treaty.id().toString(), treaty.title(), treaty.kind().key()));
            counts.forEach(each -> cells.add(Integer.toString(each)));
            cells.add(Integer.toString(counts.stream().mapToInt(each -> each).sum()));
            rows.add(cells);
        }
        return rows;
    }

    private static String label(CitationColumns.Stretch column, boolean declaration) {
        if (declaration) {
            return column.declarations().get(0).metadata().slug().toString();
        }
        return column.first() == column.last()
                ? Integer.toString(column.first())
                : column.first() + "/" + column.last();
    }
}
