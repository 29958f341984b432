package org.xuanyan.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Event;
import org.xuanyan.model.Period;
import org.xuanyan.model.Periods;
import org.xuanyan.model.Slug;
import org.xuanyan.model.TreatyId;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * All events as data, {@code /timeline/index.json}, in order of time. If there are too many for one file, it lists a file
 * for each year.
 */
final class TimelineData implements Format {

    private final CrossReferences index;

    TimelineData(CrossReferences index) {
        this.index = index;
    }

    record TimelineJson(List<EventJson> events, List<PeriodJson> parts) {}

    /** A file with the events of a year or month; {@code file} is relative to the file that lists it. */
    private record PeriodJson(String period, int events, String file) {}

    private record EventJson(
            String id,
            String from,
            String to,
            String precision,
            String kind,
            Optional<String> place,
            String text,
            Optional<String> title,
            Optional<Slug> declaration,
            Optional<AnchorId> paragraph,
            List<ReferenceJson> references,
            List<TreatyId> treaties,
            List<String> announced,
            List<String> held,
            Optional<String> previous,
            Optional<String> next,
            Optional<String> source) {}

    private record ReferenceJson(
            String id,
            Slug declaration,
            AnchorId paragraph,
            String text,
            int start,
            int end,
            boolean future,
            String headline) {}

    @Override
    public Stream<Output> outputs() {
        return index.dataPeriods().all().stream()
                .map(period -> new Output(
                        Routes.timelineData(period).file(),
                        index.corpus().site().file(),
                        () -> Json.bytes(timeline(period))));
    }

    private TimelineJson timeline(Period period) {
        Periods periods = index.dataPeriods();
        return new TimelineJson(
                periods.events(period).stream().map(TimelineData::event).toList(),
                periods.partsOf(period).stream()
                        .map(each -> new PeriodJson(
                                each.toString(),
                                periods.count(each),
                                Routes.timelineData(period).linkTo(Routes.timelineData(each))))
                        .toList());
    }

    private static EventJson event(Event event) {
        Optional<Event.EventReference> first = event.references().stream().findFirst();
        return new EventJson(
                event.id(),
                event.span().start(),
                event.span().end(),
                event.span().precision().key(),
                event.kind().key(),
                event.place(),
                first.map(Event.EventReference::headline).orElseGet(event::name),
                event.title(),
                event.summit().or(() -> first.map(Event.EventReference::slug)),
                first.map(Event.EventReference::paragraph),
                event.references().stream().map(TimelineData::reference).toList(),
                event.treaties(),
                event.announced(),
                event.held(),
                event.previous(),
                event.next(),
                event.source());
    }

    private static ReferenceJson reference(Event.EventReference reference) {
        return new ReferenceJson(
                reference.id(),
                reference.slug(),
                reference.paragraph(),
                reference.text(),
                reference.start(),
                reference.end(),
                reference.future(),
                reference.headline());
    }
}
