package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.Citation;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Decades;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.PassageIndex;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.TreatyId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code passage.peb} shows: a passage through time.
 *
 * @param summaries in each language of the interface
 * @param parted the paragraphs that belonged to it when its address was published, and do not now, in each language
 * @param earlier the earlier declarations, which are on pages of their decades or years, if it is in very many
 * @param stances the words with which these take a stance, in the order of time; empty if none does, or if that cannot be told
 * @param appearances the newest, the oldest of them first
 * @param instruments what it cites, in the order of time and text
 * @param data all passages as data
 */
record PassageView(
        List<PassageSummary> summaries,
        List<List<FormerPlace>> parted,
        List<PassagePartView.EarlierAppearance> earlier,
        List<StancesThere> stances,
        List<AppearanceView> appearances,
        List<CitedThere> instruments,
        Route data) {

    /** So many appearances are on the page of a passage; earlier ones are on pages of their decades. */
    private static final int MOST_APPEARANCES = 60;

    /** So many appearances are on the page of a decade; more are on pages of their years. */
    private static final int LONGEST_DECADE = 100;

    /** An instrument that it cites, with its names and the verbs in the order of time. */
    record CitedThere(Route route, List<NameInLanguage> names, List<VerbThere> verbs) {}

    /**
     * How one declaration cites an instrument.
     *
     * @param place that shows the passage in the declaration
     * @param verb the governing verb with the stance of the declaration, or an empty string
     */
    record VerbThere(Route place, String year, String verb) {}

    /**
     * Returns the view of a passage.
     *
     * @param locales the first is the language of the page
     */
    static PassageView of(SharedPassage passage, List<SiteLocale> locales) {
        List<SharedPassage.Appearance> all = passage.appearances();
        int first = firstShown(passage);
        Route here = Routes.passage(passage.id());
        return new PassageView(
                locales.stream().map(each -> PassageSummary.of(passage, each)).toList(),
                FormerPlace.of(passage.parted(), locales),
                earlier(passage).decades().stream()
                        .flatMap(decade -> PassagePartView.elsewhere(passage, decade, locales))
                        .toList(),
                StancesThere.of(all.subList(first, all.size()), here, locales),
                IntStream.range(first, all.size())
                        .mapToObj(number -> AppearanceView.of(passage, number, here, locales))
                        .toList(),
                instruments(all.subList(first, all.size()), here, locales),
                Routes.PASSAGES_DATA);
    }

    private static int firstShown(SharedPassage passage) {
        return Math.max(0, passage.appearances().size() - MOST_APPEARANCES);
    }

    /** Returns the numbers of the appearances that the page of the passage does not show. */
    static Decades<Integer> earlier(SharedPassage passage) {
        return new Decades<>(
                IntStream.range(0, firstShown(passage)).boxed().toList(),
                LONGEST_DECADE,
                number -> passage.appearances().get(number).declaration(),
                number -> 1);
    }

    private static List<CitedThere> instruments(
            List<SharedPassage.Appearance> shown, Route here, List<SiteLocale> locales) {
        CrossReferences index = locales.get(0).index();
        Map<TreatyId, List<VerbThere>> verbs = new LinkedHashMap<>();
        for (SharedPassage.Appearance appearance : shown) {
            verbs(appearance, here, index.passages())
                    .forEach((id, own) ->
                            verbs.computeIfAbsent(id, each -> new ArrayList<>()).addAll(own));
        }
        List<CitedThere> instruments = new ArrayList<>();
        verbs.forEach((id, own) -> instruments.add(new CitedThere(
                Routes.treaty(id),
                locales.stream()
                        .map(locale -> TreatyMessages.name(index.treaty(id), locale))
                        .toList(),
                own)));
        return instruments;
    }

    /** Returns how one declaration cites each instrument: once with each verb, or once without a verb if it has none. */
    private static Map<TreatyId, List<VerbThere>> verbs(
            SharedPassage.Appearance appearance, Route here, PassageIndex index) {
        Map<TreatyId, List<VerbThere>> verbs = new LinkedHashMap<>();
        for (Paragraph paragraph : index.paragraphs(appearance)) {
            for (Citation citation : paragraph.citations()) {
                String verb = CitationView.verb(citation);
                List<VerbThere> own = verbs.computeIfAbsent(citation.treaty(), id -> new ArrayList<>());
                if (own.stream().noneMatch(each -> verb.isEmpty() || each.verb().equals(verb))) {
                    own.removeIf(each -> each.verb().isEmpty());
                    own.add(new VerbThere(
                            Routes.appearance(here, appearance.declaration()),
                            appearance.declaration().year(),
                            verb));
                }
            }
        }
        return verbs;
    }
}
