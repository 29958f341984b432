package org.xuanyan.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TextDate;
import org.xuanyan.model.TimelineEdits;
import org.xuanyan.problem.Problems;

/** Finds the dates of all texts and puts what happened on them into one order. */
public final class Timeline {

    private static final Comparator<Draft> IN_TIME = Comparator.comparing(Draft::span)
            .thenComparing(each -> each.summit().isEmpty())
            .thenComparing(Draft::id);

    private final Problems problems;
    private final Set<String> ids = new TreeSet<>();

    private Timeline(Problems problems) {
        this.problems = problems;
    }

    /**
     * Returns the collection with its dates and events; {@code problems} receives days that the calendar does not have, and
     * edits of events that there are not.
     */
    public static Corpus of(Corpus corpus, TimelineEdits edits, Problems problems) {
        Corpus dated = corpus.with(corpus.declarations().parallelStream()
                .map(declaration -> dated(declaration, problems))
                .toList());
        return dated.withEvents(new Timeline(problems).events(dated, edits));
    }

    private static Declaration dated(Declaration declaration, Problems problems) {
        return declaration.with(declaration.divisions().stream()
                .map(division -> new Division(
                        division.section(),
                        division.separated(),
                        division.paragraphs().stream()
                                .map(paragraph -> dated(paragraph, problems))
                                .toList()))
                .toList());
    }

    private static Paragraph dated(Paragraph paragraph, Problems problems) {
        DateFinder.Result found = DateFinder.find(paragraph.text());
        found.impossible()
                .forEach(each -> problems.warning(
                        paragraph.place(each.start(), each.end()),
                        "this is no date: \"" + paragraph.text().substring(each.start(), each.end()) + "\": "
                                + each.reason(),
                        "compare the source; if it prints it so, add a note"));
        return found.dates().isEmpty() ? paragraph : paragraph.withDates(found.dates());
    }

    private List<Event> events(Corpus corpus, TimelineEdits edits) {
        Map<String, List<Candidate>> summits = new TreeMap<>();
        List<Candidate> others = new ArrayList<>();
        for (Declaration declaration : corpus.declarations()) {
            ids.add(declaration.metadata().slug());
            for (Paragraph paragraph : declaration.paragraphs()) {
                boolean opening = paragraph.id().equals("p1");
                for (Candidate candidate : candidates(declaration, paragraph)) {
                    if (isSummit(candidate, opening)) {
                        summits.computeIfAbsent(declaration.metadata().slug(), slug -> new ArrayList<>())
                                .add(candidate);
                    } else {
                        others.add(candidate);
                    }
                }
            }
        }
        List<Draft> drafts = new ArrayList<>();
        corpus.declarations().stream()
                .map(Declaration::metadata)
                .map(each -> Draft.summit(each, summits.getOrDefault(each.slug(), List.of())))
                .forEach(drafts::add);
        Clusters.of(others).stream().map(Draft::of).forEach(drafts::add);
        List<Draft> edited = new Editing(drafts, problems).apply(edits);
        edited.sort(IN_TIME);
        return linked(edited);
    }

    private List<Candidate> candidates(Declaration declaration, Paragraph paragraph) {
        if (paragraph.dates().isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        Passages passages = Passages.of(paragraph);
        Optional<Passage> earlier = Optional.empty();
        for (TextDate date : paragraph.dates()) {
            Passage passage = passages.around(date, earlier);
            String id = declaration.metadata().slug() + "-" + paragraph.id() + "-"
                    + date.span().start();
            candidates.add(Candidate.of(unique(id), declaration, paragraph, date, passage));
            earlier = Optional.of(passage);
        }
        return candidates;
    }

    private String unique(String id) {
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    /** Whether a text speaks of the meeting that adopted it: by its name, or of a meeting at its very beginning. */
    private static boolean isSummit(Candidate candidate, boolean opening) {
        DateSpan span = candidate.reference().date().span();
        boolean meeting = candidate.kind() == EventKind.SUMMIT || opening && candidate.kind() == EventKind.MEETING;
        return meeting
                && !candidate.reference().future()
                && !span.from().isAfter(candidate.adopted())
                && !span.to().isBefore(candidate.adopted());
    }

    private static List<Event> linked(List<Draft> drafts) {
        Map<Integer, List<Integer>> held = Announcements.find(drafts);
        Map<Integer, List<String>> announced = new TreeMap<>();
        held.forEach((from, all) -> all.forEach(to -> announced
                .computeIfAbsent(to, each -> new ArrayList<>())
                .add(drafts.get(from).id())));
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<String> heldAs = held.getOrDefault(i, List.of()).stream()
                    .map(each -> drafts.get(each).id())
                    .toList();
            events.add(drafts.get(i).event(announced.getOrDefault(i, List.of()), heldAs));
        }
        return events;
    }
}
