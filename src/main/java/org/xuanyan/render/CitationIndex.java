package org.xuanyan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Treaty;

/** The citations of the whole collection, by instrument. */
final class CitationIndex {

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

    CitationIndex(Corpus corpus) {
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
            for (Paragraph paragraph : declaration.paragraphs()) {
                for (Citation citation : paragraph.citations()) {
                    places.computeIfAbsent(citation.treaty(), id -> new ArrayList<>())
                            .add(new Place(declaration, paragraph, citation));
                }
            }
        }
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
}
