package org.xuanyan.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Routes;

/**
 * How often each declaration cites each instrument, {@code /treaties/matrix.csv}: RFC 4180 in UTF-8, with the byte order
 * mark without which spreadsheets take Chinese for something else.
 */
final class TreatyMatrix implements Format {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final CitationIndex index;

    TreatyMatrix(CitationIndex index) {
        this.index = index;
    }

    @Override
    public Stream<Output> outputs() {
        return Stream.of(
                new Output(Routes.TREATIES_MATRIX.file(), index.corpus().site().file(), this::table));
    }

    private byte[] table() {
        List<String> head = new ArrayList<>(List.of("id", "title", "kind"));
        for (Declaration declaration : index.corpus().declarations()) {
            head.add(declaration.metadata().slug());
        }
        head.add("total");
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK).append(row(head));
        for (Treaty treaty : index.corpus().treaties()) {
            TreatySummary summary = TreatySummary.of(treaty, index);
            List<String> cells = new ArrayList<>(
                    List.of(treaty.id(), treaty.title(), treaty.kind().key()));
            summary.cells().forEach(each -> cells.add(Integer.toString(each.citations())));
            cells.add(Integer.toString(summary.citations()));
            table.append(row(cells));
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(TreatyMatrix::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
