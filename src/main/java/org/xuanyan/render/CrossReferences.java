package org.xuanyan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Event;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Treaty;

/** What the texts of the whole collection cite and what they date, by instrument and by declaration. */
final class CrossReferences {

    /** One citation and where it stands. */
    record Place(Declaration declaration, Paragraph paragraph, Citation citation) {}

    /**
     * A relation seen from the instrument on which the other depends.
     *
     * @param from the one that depends
     */
    record Dependent(Treaty.Bond bond, Treaty from) {}

    private final Corpus corpus;
    private final Map<String, Treaty> treaties = new TreeMap<>();
    private final Map<String, List<Place>> places = new TreeMap<>();
    private final Map<String, List<Dependent>> dependents = new TreeMap<>();
    private final Map<String, Declaration> declarations = new TreeMap<>();
    private final Map<String, Event> events = new TreeMap<>();
    private final Map<String, List<Event>> eventsOfTreaty = new TreeMap<>();
    private final Map<String, List<Event>> eventsOfDeclaration = new TreeMap<>();

    CrossReferences(Corpus corpus) {
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
            for (Paragraph paragraph : declaration.paragraphs()) {
                for (Citation citation : paragraph.citations()) {
                    places.computeIfAbsent(citation.treaty(), id -> new ArrayList<>())
                            .add(new Place(declaration, paragraph, citation));
                }
            }
        }
        corpus.events().forEach(this::add);
    }

    private void add(Event event) {
        events.put(event.id(), event);
        event.treaties()
                .forEach(id -> eventsOfTreaty
                        .computeIfAbsent(id, each -> new ArrayList<>())
                        .add(event));
        event.slugs()
                .forEach(slug -> eventsOfDeclaration
                        .computeIfAbsent(slug, each -> new ArrayList<>())
                        .add(event));
    }

    /** Returns the collection of which this is the index. */
    Corpus corpus() {
        return corpus;
    }

    /** Returns the instrument with an id; there is one for every citation and relation. */
    Treaty treaty(String id) {
        return treaties.get(id);
    }

    /** Returns where an instrument is cited, in order of time and text. */
    List<Place> places(String id) {
        return places.getOrDefault(id, List.of());
    }

    /** Returns what depends on an instrument, in the order of the index. */
    List<Dependent> dependents(String id) {
        return dependents.getOrDefault(id, List.of());
    }

    /** Returns the declaration with a slug. */
    Declaration declaration(String slug) {
        return declarations.get(slug);
    }

    /** Returns the event with an id. */
    Event event(String id) {
        return events.get(id);
    }

    /** Returns the events in which an instrument has a part, in order of time. */
    List<Event> eventsOfTreaty(String id) {
        return eventsOfTreaty.getOrDefault(id, List.of());
    }

    /** Returns the events that a declaration names, and its own summit, in order of time. */
    List<Event> eventsOfDeclaration(String slug) {
        return eventsOfDeclaration.getOrDefault(slug, List.of());
    }
}
