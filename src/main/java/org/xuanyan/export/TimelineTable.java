package org.xuanyan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Event;
import org.xuanyan.model.TreatyId;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/**
 * The events as a table, {@code /timeline/events.csv}, in order of time. If there are too many for one file, it has the
 * newest, and each year has a file.
 */
final class TimelineTable implements Format {

    private static final List<String> HEAD =
            List.of("id", "from", "to", "precision", "kind", "place", "text", "references", "treaties", "source");

    private final CrossReferences index;

    TimelineTable(CrossReferences index) {
        this.index = index;
    }

    @Override
    public Stream<Output> outputs() {
        return index.dataPeriods().all().stream()
                .map(period -> new Output(
                        Routes.timelineTable(period).file(),
                        index.corpus().site().file(),
                        () -> Csv.bytes(rows(index.dataPeriods().newest(period)))));
    }

    private static List<List<String>> rows(List<Event> events) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (Event event : events) {
            rows.add(List.of(
                    event.id(),
                    event.span().start(),
                    event.span().end(),
                    event.span().precision().key(),
                    event.kind().key(),
                    event.place().orElse(""),
                    event.name(),
                    event.references().stream()
                            .map(each -> Routes.shortForm(each.slug(), each.paragraph()))
                            .distinct()
                            .collect(Collectors.joining(" ")),
                    event.treaties().stream().map(TreatyId::toString).collect(Collectors.joining(" ")),
                    event.source().orElse("")));
        }
        return rows;
    }
}
