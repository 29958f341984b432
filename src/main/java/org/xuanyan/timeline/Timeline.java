package org.xuanyan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xuanyan.language.DateGrammar;
import org.xuanyan.language.Languages;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventIndex;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Precision;
import org.xuanyan.model.Slug;
import org.xuanyan.model.TimelineEdits;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;

/** Finds the dates of all texts and puts the events on them into chronological order. */
public final class Timeline {

    private static final Comparator<Draft> CHRONOLOGICAL = Comparator.comparing(Draft::span)
            .thenComparing(each -> each.summit().isEmpty())
            .thenComparing(Draft::id);

    private static final Memory.Step<Declaration, Declaration> DATES = new Memory.Step<>();

    private static final Memory.Step<Declaration, List<Candidate>> CANDIDATES = new Memory.Step<>();

    private static final Memory.Step<Class<Timeline>, EventIndex> EVENTS = new Memory.Step<>();

    private static final AnchorId FIRST = AnchorId.paragraph(1);

    private final Problems problems;
    private int order;
    private final Set<String> ids = new LinkedHashSet<>();

    /** Id without a number → the last number that was added to it. */
    private final Map<String, Integer> repetitions = new TreeMap<>();

    /** Day of adoption → slug of the first declaration that was adopted then. */
    private final NavigableMap<LocalDate, Slug> slugs = new TreeMap<>();

    private Timeline(Problems problems) {
        this.problems = problems;
    }

    /**
     * Returns the collection with the dates in its texts; {@code problems} receives impossible ones.
     *
     * @param memory has the dates of the declarations of the last run
     */
    public static Corpus dates(Corpus corpus, Memory memory, Problems problems) {
        return corpus.with(memory.all(DATES, List.of(), corpus.declarations(), Timeline::dated, problems));
    }

    /**
     * Returns the events of a collection in order of time; {@code problems} receives edits that cannot be applied.
     *
     * @param dated with the dates in its texts
     * @param places other names of places → the names in the list of the collection
     * @param memory has the events of the last run
     */
    public static EventIndex events(
            Corpus dated, TimelineEdits edits, Map<String, String> places, Memory memory, Problems problems) {
        List<List<Candidate>> candidates =
                memory.all(CANDIDATES, places, dated.declarations(), (each, own) -> candidates(each, places), problems);
        List<Draft.SummitMeeting> meetings = dated.declarations().stream()
                .map(Declaration::metadata)
                .map(Draft.SummitMeeting::of)
                .toList();
        // Few edits change what any text says of a date; as long as none does, the events are the same.
        return memory.one(
                EVENTS,
                List.of(meetings, candidates, edits),
                Timeline.class,
                (timeline, own) -> new EventIndex(new Timeline(own).events(meetings, candidates, edits)),
                problems);
    }

    private static Declaration dated(Declaration declaration, Problems problems) {
        DateGrammar grammar = Languages.of(declaration.metadata().language()).dates();
        LocalDate day = declaration.metadata().adopted();
        return declaration.with(declaration.divisions().stream()
                .map(division -> new Division(
                        division.section(),
                        division.separated(),
                        division.paragraphs().stream()
                                .map(paragraph -> dated(paragraph, grammar, day, problems))
                                .toList()))
                .toList());
    }

    private static Paragraph dated(Paragraph paragraph, DateGrammar grammar, LocalDate day, Problems problems) {
        DateGrammar.FoundDates found = grammar.find(paragraph.text(), Optional.of(day));
        found.impossible()
                .forEach(each -> problems.report(
                        Code.IMPOSSIBLE_DATE,
                        paragraph.place(each.start(), each.end()),
                        paragraph.text().substring(each.start(), each.end()),
                        each.reason()));
        found.unplaced()
                .forEach(each -> problems.report(
                        Code.DATE_WITHOUT_YEAR,
                        paragraph.place(each.start(), each.end()),
                        paragraph.text().substring(each.start(), each.end())));
        return found.dates().isEmpty() ? paragraph : paragraph.withDates(found.dates());
    }

    /** Finds the candidates of one text; their ids may be those of others, and their order is 0. */
    private static List<Candidate> candidates(Declaration declaration, Map<String, String> places) {
        return declaration.paragraphs().stream()
                .filter(paragraph -> !paragraph.dates().isEmpty())
                .flatMap(paragraph -> new EventFinder(declaration, paragraph, places).candidates().stream())
                .toList();
    }

    /**
     * Returns the events in order of time.
     *
     * @param meetings that adopted the declarations
     * @param candidates those of each declaration
     */
    private List<Event> events(
            List<Draft.SummitMeeting> meetings, List<List<Candidate>> candidates, TimelineEdits edits) {
        Map<Slug, List<Candidate>> summits = new TreeMap<>();
        List<Candidate> others = new ArrayList<>();
        meetings.forEach(each -> {
            ids.add(each.slug().toString());
            summits.put(each.slug(), new ArrayList<>());
            slugs.putIfAbsent(each.day(), each.slug());
        });
        for (List<Candidate> ofDeclaration : candidates) {
            for (Candidate each : ofDeclaration) {
                Candidate candidate = each.with(order++, unique(each.reference().id()));
                summitOf(candidate).map(summits::get).orElse(others).add(candidate);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        meetings.stream()
                .map(each -> Draft.summit(each, summits.get(each.slug())))
                .forEach(drafts::add);
        Clusters.of(others).stream().map(Draft::of).forEach(drafts::add);
        List<Draft> edited = new Editing(drafts, problems).apply(edits);
        edited.sort(CHRONOLOGICAL);
        return linked(edited);
    }

    private String unique(String id) {
        String unique = id;
        while (!ids.add(unique)) {
            unique = id + "-" + repetitions.merge(id, 2, (last, first) -> last + 1);
        }
        return unique;
    }

    /**
     * Returns the slug of the summit that a text speaks of: an event named as a summit on the day on which a
     * declaration was adopted, or any event on the declaration's own day in its first paragraph, which says at what
     * meeting it was adopted.
     */
    private Optional<Slug> summitOf(Candidate candidate) {
        boolean opening = candidate.reference().paragraph().equals(FIRST);
        DateSpan span = candidate.reference().date().span();
        boolean itself = !span.from().isAfter(candidate.adopted()) && !span.to().isBefore(candidate.adopted());
        boolean clause = candidate.position() == EventPhrase.DatePosition.CLAUSE && span.precision() == Precision.DAY;
        if (candidate.reference().future() || !clause) {
            return Optional.empty();
        }
        if (itself && (opening || candidate.kind() == EventKind.SUMMIT)) {
            return Optional.of(candidate.reference().slug());
        }
        return candidate.kind() == EventKind.SUMMIT
                ? slugs.subMap(span.from(), true, span.to(), true).values().stream()
                        .findFirst()
                : Optional.empty();
    }

    private static List<Event> linked(List<Draft> drafts) {
        Map<Integer, List<Integer>> held = Announcements.find(drafts);
        Map<Integer, List<String>> announced = new TreeMap<>();
        held.forEach((from, all) -> all.forEach(to -> announced
                .computeIfAbsent(to, each -> new ArrayList<>())
                .add(drafts.get(from).id())));
        EventSeries series = EventSeries.of(drafts);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<String> heldAs = held.getOrDefault(i, List.of()).stream()
                    .map(each -> drafts.get(each).id())
                    .toList();
            events.add(drafts.get(i)
                    .event(announced.getOrDefault(i, List.of()), heldAs, series.before(i), series.after(i)));
        }
        return events;
    }
}
