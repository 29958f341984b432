package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Precision;
import org.xuanyan.model.TimelineEdits;
import org.xuanyan.model.TimelineEdits.EventAddition;
import org.xuanyan.model.TimelineEdits.EventCorrection;
import org.xuanyan.model.TimelineEdits.EventMention;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.IsoDate;

/** Reads {@code content/timeline.yml}. */
final class TimelineReader {

    /** The name of the file in the content folder. */
    static final String FILE = "timeline.yml";

    /** Calendars and feeds need years of four digits. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 2999;

    private final Problems problems;
    private final Values values;

    /** Title and date of each event that is added → its line. */
    private final Map<Map.Entry<String, DateSpan>, Integer> additions = new LinkedHashMap<>();

    private TimelineReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * Reads the file, which is optional.
     *
     * @param name the name of the file in findings
     */
    static TimelineEdits read(Path file, String name, Problems problems) throws IOException {
        if (!TextReader.isThere(file, name, problems)) {
            return TimelineEdits.NONE;
        }
        return TextReader.read(file, name, problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .map(new TimelineReader(problems)::edits)
                .orElse(TimelineEdits.NONE);
    }

    private TimelineEdits edits(Fields fields) {
        List<EventMention> hidden =
                fields.scalars("hide").stream().map(TimelineReader::mention).toList();
        List<List<EventMention>> merged = new ArrayList<>();
        fields.mappings("merge").forEach(each -> merge(each, merged));
        List<EventCorrection> corrections = new ArrayList<>();
        fields.mappings("correct").forEach(each -> correction(each).ifPresent(corrections::add));
        List<EventAddition> added = new ArrayList<>();
        fields.mappings("add").forEach(each -> addition(each).ifPresent(added::add));
        fields.rejectUnknown();
        return new TimelineEdits(hidden, merged, corrections, added);
    }

    private static EventMention mention(Scalar scalar) {
        return new EventMention(scalar.value(), scalar.at());
    }

    private void merge(Fields fields, List<List<EventMention>> merged) {
        Optional<Scalar> event = fields.required("event");
        List<Scalar> others = fields.scalars("with");
        fields.rejectUnknown();
        event.ifPresent(first -> {
            List<EventMention> events = Stream.concat(Stream.of(first), others.stream())
                    .map(TimelineReader::mention)
                    .toList();
            if (others.isEmpty()) {
                problems.report(Code.MERGED_WITH_NOTHING, first.at());
            } else {
                merged.add(events);
            }
        });
    }

    private Optional<EventCorrection> correction(Fields fields) {
        Optional<Scalar> event = fields.required("event");
        Optional<String> title = fields.optional("title").map(Scalar::value);
        Optional<EventKind> kind = fields.optional("kind").flatMap(values::eventKind);
        Optional<String> place = fields.optional("place").map(Scalar::value);
        fields.rejectUnknown();
        if (event.isPresent() && title.isEmpty() && kind.isEmpty() && place.isEmpty()) {
            problems.report(Code.CORRECTS_NOTHING, event.get().at());
        }
        return event.map(each -> new EventCorrection(mention(each), title, kind, place));
    }

    private Optional<EventAddition> addition(Fields fields) {
        Optional<Scalar> id =
                fields.required("id").filter(each -> values.shortName(each).isPresent());
        Optional<Scalar> from =
                fields.required("from").filter(each -> values.partialDate(each).isPresent());
        Optional<Scalar> to =
                fields.optional("to").filter(each -> values.partialDate(each).isPresent());
        Optional<EventKind> kind = fields.required("kind").flatMap(values::eventKind);
        Optional<String> place = fields.optional("place").map(Scalar::value);
        Optional<Scalar> title = fields.required("title");
        Optional<Scalar> source = fields.required("source");
        fields.rejectUnknown();
        Optional<DateSpan> span = from.flatMap(each -> span(each, to.orElse(each)));
        if (span.isPresent() && title.isPresent()) {
            Integer earlier = additions.putIfAbsent(
                    Map.entry(title.get().value(), span.get()), title.get().at().line());
            if (earlier != null) {
                problems.report(Code.EVENT_ADDED_TWICE, title.get().at(), earlier);
            }
        }
        if (id.isEmpty() || span.isEmpty() || kind.isEmpty() || title.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EventAddition(
                mention(id.get()),
                span.get(),
                kind.get(),
                place,
                title.get().value(),
                source.get().value()));
    }

    private Optional<DateSpan> span(Scalar from, Scalar to) {
        if (from.value().length() != to.value().length()) {
            problems.report(Code.UNEQUAL_DATES, to.at(), from.value(), to.value());
            return Optional.empty();
        }
        LocalDate first = IsoDate.firstDay(from.value()).orElseThrow();
        LocalDate last = IsoDate.firstDay(to.value()).orElseThrow();
        if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            problems.report(Code.YEAR_OUT_OF_RANGE, from.at(), FIRST_YEAR, LAST_YEAR);
            return Optional.empty();
        }
        Precision precision = switch (from.value().length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
        if (last.isBefore(first)) {
            problems.report(Code.EVENT_ENDS_EARLY, to.at());
            return Optional.empty();
        }
        return Optional.of(new DateSpan(
                first,
                switch (precision) {
                    case MONTH -> last.plusMonths(1).minusDays(1);
                    case YEAR -> last.plusYears(1).minusDays(1);
                    default -> last;
                },
                precision));
    }
}
