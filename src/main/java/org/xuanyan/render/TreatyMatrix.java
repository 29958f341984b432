package org.xuanyan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Routes;

/** How often each declaration cites each instrument, {@code /treaties/matrix.csv}. */
final class TreatyMatrix implements Format {

    private final Frame frame;

    TreatyMatrix(Frame frame) {
        this.frame = frame;
    }

    @Override
    public Stream<Output> outputs() {
        return Stream.of(
                new Output(Routes.TREATIES_MATRIX.file(), frame.corpus().site().file(), () -> Csv.bytes(rows())));
    }

    private List<List<String>> rows() {
        List<String> head = new ArrayList<>(List.of("id", "title", "kind"));
        for (Declaration declaration : frame.corpus().declarations()) {
            head.add(declaration.metadata().slug());
        }
        head.add("total");
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (Treaty treaty : frame.corpus().treaties()) {
            TreatySummary summary = TreatySummary.of(treaty, frame);
            List<String> cells = new ArrayList<>(
                    List.of(treaty.id(), treaty.title(), treaty.kind().key()));
            summary.cells().forEach(each -> cells.add(Integer.toString(each.citations())));
            cells.add(Integer.toString(summary.citations()));
            rows.add(cells);
        }
        return rows;
    }
}
