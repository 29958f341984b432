package org.xuanyan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.text.Lazy;

/** An index of all citations and events of the collection, by instrument and by declaration. */
public final class CrossReferences {

    /**
     * One citation and its place.
     *
     * @param partOfName whether it stands within the name of another instrument
     */
    public record CitingPlace(Declaration declaration, Paragraph paragraph, Citation citation, boolean partOfName) {}

    /**
     * A relation, as a property of the instrument on which another one depends.
     *
     * @param from the dependent instrument
     */
    public record Dependent(Treaty.Bond bond, Treaty from) {}

    /** So many citations, with their sentences, take about 150,000 bytes of HTML. */
    private static final int LONGEST_CITATIONS = 200;

    /** So many on the page of a decade take about 230,000 bytes. */
    private static final int LONGEST_DECADE = 300;

    /** So many take about 900,000 bytes of JSON. */
    private static final int LONGEST_CITATION_DATA = 4000;

    /** So many instruments, in three lists, take about 200,000 bytes of HTML without the cells of the table. */
    private static final int LONGEST_INDEX = 300;

    /** So many cells of the table of instruments and declarations take about 200,000 bytes. */
    private static final int MOST_CELLS = 2000;

    private final Corpus corpus;
    private final Map<TreatyId, Treaty> treaties = new LinkedHashMap<>();
    private final Map<TreatyId, List<CitingPlace>> places = new LinkedHashMap<>();

    /** Instrument → how many declarations cite it: asked at each citation. */
    private final Map<TreatyId, Integer> citingDeclarations = new LinkedHashMap<>();

    private final Map<TreatyId, Lazy<Decades<CitingPlace>>> decadesOfCitations = new LinkedHashMap<>();
    private final Map<TreatyId, List<Dependent>> dependents = new LinkedHashMap<>();
    private final Map<Slug, Declaration> declarations = new LinkedHashMap<>();
    private final Map<String, List<Declaration>> adoptedAt = new LinkedHashMap<>();
    private final Map<Slug, Lazy<Map<AnchorId, ParagraphName>>> names = new LinkedHashMap<>();

    /** Event, or place that names it → the events at whose addresses it is now. */
    private final Map<String, List<String>> formerEvents = new LinkedHashMap<>();

    private final Lazy<CitationColumns> columns;
    private final Lazy<PassageIndex> passages;

    public CrossReferences(Corpus corpus) {
        this.corpus = corpus;
        for (Treaty treaty : corpus.treaties()) {
            treaties.put(treaty.id(), treaty);
            for (Treaty.Relation relation : treaty.relations()) {
                dependents
                        .computeIfAbsent(relation.other(), id -> new ArrayList<>())
                        .add(new Dependent(relation.bond(), treaty));
            }
        }
        for (Declaration declaration : corpus.declarations()) {
            declarations.put(declaration.metadata().slug(), declaration);
            adoptedAt
                    .computeIfAbsent(declaration.metadata().place(), place -> new ArrayList<>())
                    .add(declaration);
            names.put(declaration.metadata().slug(), new Lazy<>(declaration::names));
            for (Paragraph paragraph : declaration.paragraphs()) {
                int end = 0; // of the names before, of which the outer ones come first
                for (Citation citation : paragraph.citations()) {
                    places.computeIfAbsent(citation.treaty(), id -> new ArrayList<>())
                            .add(new CitingPlace(declaration, paragraph, citation, end >= citation.end()));
                    end = Math.max(end, citation.end());
                }
            }
        }
        places.forEach((id, own) -> {
            citingDeclarations.put(id, (int) own.stream()
                    .map(each -> each.declaration().metadata().slug())
                    .distinct()
                    .count());
            if (own.size() > LONGEST_CITATIONS) {
                decadesOfCitations.put(
                        id,
                        new Lazy<>(() -> new Decades<>(
                                own,
                                LONGEST_DECADE,
                                each -> each.declaration().metadata().slug(),
                                each -> 1)));
            }
        });
        corpus.former()
                .events()
                .forEach(former -> former.event()
                        .ifPresent(id -> formerEvents
                                .computeIfAbsent(id, each -> new ArrayList<>())
                                .add(former.id())));
        columns = new Lazy<>(() -> new CitationColumns(corpus.declarations()));
        passages = new Lazy<>(() -> new PassageIndex(corpus));
    }

    /** Returns the indexed collection. */
    public Corpus corpus() {
        return corpus;
    }

    /** Returns the instrument with an id; every citation and relation has one. */
    public Treaty treaty(TreatyId id) {
        return treaties.get(id);
    }

    /** Returns the places that cite an instrument, in order of time and text. */
    public List<CitingPlace> places(TreatyId id) {
        return places.getOrDefault(id, List.of());
    }

    /** Returns how many declarations cite an instrument. */
    public int citingDeclarations(TreatyId id) {
        return citingDeclarations.getOrDefault(id, 0);
    }

    /** Whether several declarations cite an instrument, so that there is something to follow. */
    public boolean recurs(TreatyId id) {
        return citingDeclarations(id) > 1;
    }

    /** Returns the columns of the table of instruments and declarations. */
    public CitationColumns columns() {
        return columns.get();
    }

    /** Returns how often each column of the table cites an instrument. */
    public List<Integer> counts(TreatyId id) {
        return columns.get()
                .counts(places(id).stream()
                        .map(each -> each.declaration().metadata().slug())
                        .toList());
    }

    /** Returns the parts of the citations of an instrument that have pages; empty if it does not have so many citations. */
    public Optional<Decades<CitingPlace>> decadesOfCitations(TreatyId id) {
        return Optional.ofNullable(decadesOfCitations.get(id)).map(Lazy::get);
    }

    /** Whether there are so many instruments that the index has a page for each initial and each kind. */
    public boolean hasDividedIndex() {
        int count = corpus.treaties().size();
        return count > LONGEST_INDEX || count * columns.get().all().size() > MOST_CELLS;
    }

    /** Whether there are so many citations that there is a data file of them for each year. */
    public boolean hasDividedCitations() {
        return places.values().stream().mapToInt(List::size).sum() > LONGEST_CITATION_DATA;
    }

    /** Returns the instruments that depend on an instrument, in the order of {@link Corpus#treaties}. */
    public List<Dependent> dependents(TreatyId id) {
        return dependents.getOrDefault(id, List.of());
    }

    /** Returns the declaration with a slug. */
    public Declaration declaration(Slug slug) {
        return declarations.get(slug);
    }

    /** Returns the declarations that were adopted at a place, the oldest first. */
    public List<Declaration> adoptedAt(String place) {
        return adoptedAt.getOrDefault(place, List.of());
    }

    /** Returns how references name the paragraph in which an event is named. */
    public ParagraphName paragraph(Event.EventReference reference) {
        return names.get(reference.slug()).get().get(reference.paragraph());
    }

    /** Returns the event with an id. */
    public Event event(String id) {
        return corpus.events().event(id);
    }

    /** Returns the former events whose addresses lead to an event or to a place that names it; their number is small. */
    public List<String> formerIds(Event event) {
        return formerEvents.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(event.id()), event.shown().stream().map(Event.EventReference::id))
                        .distinct()
                        .flatMap(id -> formerEvents.getOrDefault(id, List.of()).stream())
                        .toList();
    }

    /** Returns the parts into which the pages of the timeline divide the events. */
    public Periods periods() {
        return corpus.events().periods();
    }

    /** Returns the parts into which the data files of the timeline divide the events. */
    public Periods dataPeriods() {
        return corpus.events().dataPeriods();
    }

    /** Returns the index of the passages that several declarations have. */
    public PassageIndex passages() {
        return passages.get();
    }

    /** Returns the events that an instrument is a subject of, in order of time. */
    public List<Event> eventsOfTreaty(TreatyId id) {
        return corpus.events().ofTreaty(id);
    }

    /** Returns the events that a declaration names, and its own summit, in order of time. */
    public List<Event> eventsOfDeclaration(Slug slug) {
        return corpus.events().ofDeclaration(slug);
    }

    /** Returns the events that a declaration names, in order of time, each with all its places there. */
    public List<EventIndex.NamedEvent> namedEvents(Slug slug) {
        return corpus.events().named(slug);
    }
}
