package org.xuanyan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/** How often each declaration cites each instrument, {@code /treaties/matrix.csv}. */
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
        for (Declaration declaration : index.corpus().declarations()) {
            head.add(declaration.metadata().slug().toString());
        }
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
}
