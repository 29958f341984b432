package org.xuanyan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xuanyan.language.Languages;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Precision;
import org.xuanyan.model.Slug;
import org.xuanyan.model.TimelineEdits;

/** An event under construction. Links between announcements and events are not known yet. */
record Draft(
        String id,
        DateSpan span,
        EventKind kind,
        Optional<String> place,
        Optional<String> title,
        List<Candidate> candidates,
        Optional<String> source,
        Optional<Slug> summit) {

    /** Returns an event that texts name. */
    static Draft of(List<Candidate> candidates) {
        Candidate first = candidates.get(0);
        return new Draft(
                first.reference().id(),
                narrowest(candidates),
                first.kind(),
                candidates.stream().flatMap(each -> each.place().stream()).findFirst(),
                Optional.empty(),
                candidates,
                Optional.empty(),
                Optional.empty());
    }

    /** What the timeline needs to know of the meeting that adopted a declaration. */
    record SummitMeeting(Slug slug, LocalDate day, String place, String name) {

        static SummitMeeting of(Metadata metadata) {
            return new SummitMeeting(metadata.slug(), metadata.adopted(), metadata.place(), metadata.name());
        }
    }

    /** Returns the meeting that adopted a declaration; {@code candidates} may be empty. */
    static Draft summit(SummitMeeting meeting, List<Candidate> candidates) {
        DateSpan day = new DateSpan(meeting.day(), meeting.day(), Precision.DAY);
        return new Draft(
                meeting.slug().toString(),
                candidates.isEmpty() ? day : narrowest(candidates),
                EventKind.SUMMIT,
                Optional.of(meeting.place()),
                Optional.of(meeting.name()),
                candidates,
                Optional.empty(),
                Optional.of(meeting.slug()));
    }

    /** Returns an event that an editor added. */
    static Draft of(TimelineEdits.EventAddition addition) {
        return new Draft(
                addition.event().id(),
                addition.span(),
                addition.kind(),
                addition.place(),
                Optional.of(addition.title()),
                List.of(),
                Optional.of(addition.source()),
                Optional.empty());
    }

    private static DateSpan narrowest(List<Candidate> candidates) {
        return candidates.stream()
                .map(each -> each.reference().date().span())
                .min(Comparator.comparing(DateSpan::precision).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    Draft with(TimelineEdits.EventCorrection correction) {
        return new Draft(
                id,
                span,
                correction.kind().orElse(kind),
                correction.place().or(() -> place),
                correction.title().or(() -> title),
                candidates,
                source,
                summit);
    }

    /** Returns this event merged with another. */
    Draft with(Draft other) {
        List<Candidate> both = new ArrayList<>(candidates);
        both.addAll(other.candidates);
        both.sort(Comparator.comparingInt(Candidate::order));
        return new Draft(
                id,
                span.contains(other.span) ? other.span : span,
                kind,
                place.or(other::place),
                title.or(other::title),
                both,
                source.or(other::source),
                summit.or(other::summit));
    }

    /** Whether all texts speak of it as something to come. */
    boolean isAnnouncement() {
        return !candidates.isEmpty()
                && candidates.stream().allMatch(each -> each.reference().future());
    }

    /** Whether a text that names this event is later than all texts that name the other. */
    boolean isLaterThan(Draft other) {
        Optional<LocalDate> last = candidates.stream().map(Candidate::adopted).max(Comparator.naturalOrder());
        return last.isPresent()
                && other.candidates.stream().allMatch(each -> each.adopted().isBefore(last.get()));
    }

    /** Returns the words of every text that names it, with the text around them, one line each. */
    String sentence() {
        return candidates.stream().map(Candidate::sentence).collect(Collectors.joining("\n"));
    }

    Event event(List<String> announced, List<String> held, Optional<String> previous, Optional<String> next) {
        return new Event(
                id,
                span,
                kind,
                place,
                title,
                candidates.stream().map(Candidate::reference).toList(),
                candidates.stream()
                        .flatMap(each -> each.treaties().stream())
                        .distinct()
                        .toList(),
                source,
                summit,
                announced,
                held,
                previous,
                next);
    }

    /** Returns the name that is shown; empty for a summit, which is named after its declaration. */
    Optional<String> name() {
        return summit.isPresent() || candidates.isEmpty()
                ? Optional.empty()
                : title.or(() -> Optional.of(candidates.get(0).reference().headline()));
    }

    /** Returns what that name says of a series of events; there must be one. */
    SeriesName seriesName() {
        Candidate first = candidates.get(0);
        return title.map(each -> SeriesName.of(each, Languages.of(first.language())))
                .orElseGet(() -> first.series().get());
    }
}
