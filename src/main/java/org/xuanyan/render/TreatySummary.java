package org.xuanyan.render;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * An instrument as lists show it.
 *
 * @param route its page
 * @param name its English name on pages in English, if there is one, and else its title
 * @param kind in words
 * @param date in words, or an empty string
 * @param registered whether the authority file knows it
 * @param search all its names, for the filter
 * @param citations how often it is cited
 * @param summits how many declarations cite it
 * @param cells one for each declaration, the oldest first
 */
record TreatySummary(
        String id,
        Route route,
        Named name,
        String kind,
        String date,
        boolean registered,
        String search,
        int citations,
        int summits,
        List<Cell> cells) {

    /**
     * How often one declaration cites it.
     *
     * @param route where its page lists these citations
     * @param year of the declaration
     * @param name of the declaration
     */
    record Cell(int citations, Route route, String year, String name) {}

    static TreatySummary of(Treaty treaty, Frame frame) {
        CrossReferences index = frame.index();
        Words words = frame.words();
        Route route = Routes.treaty(treaty.id());
        List<CrossReferences.Place> places = index.places(treaty.id());
        Map<String, Long> counts = places.stream()
                .collect(Collectors.groupingBy(
                        each -> each.declaration().metadata().slug(), TreeMap::new, Collectors.counting()));
        List<Cell> cells = index.corpus().declarations().stream()
                .map(each -> cell(each, route, counts))
                .toList();
        return new TreatySummary(
                treaty.id(),
                route,
                TreatyWords.name(treaty, frame),
                TreatyWords.kind(treaty.kind(), words),
                treaty.date().map(date -> Dates.of(date, words)).orElse(""),
                treaty.registered(),
                search(treaty, places, words),
                places.size(),
                (int) cells.stream().filter(each -> each.citations() > 0).count(),
                cells);
    }

    private static Cell cell(Declaration declaration, Route route, Map<String, Long> counts) {
        String slug = declaration.metadata().slug();
        return new Cell(
                counts.getOrDefault(slug, 0L).intValue(),
                new Route(route.path() + "#" + slug),
                Integer.toString(declaration.metadata().adopted().getYear()),
                declaration.metadata().name());
    }

    private static String search(Treaty treaty, List<CrossReferences.Place> places, Words words) {
        Set<String> written = new TreeSet<>();
        places.forEach(each -> written.add(each.paragraph()
                .text()
                .substring(each.citation().start(), each.citation().end())));
        return Stream.of(
                        Stream.of(treaty.title()),
                        treaty.aliases().stream(),
                        treaty.unbracketed().stream(),
                        written.stream(),
                        treaty.english().stream(),
                        Stream.of(TreatyWords.kind(treaty.kind(), words)),
                        treaty.body().stream(),
                        treaty.number().stream(),
                        treaty.pinyin().stream(),
                        treaty.pinyin().map(TreatySummary::initials).stream())
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** Returns the first letters of the syllables, which Chinese readers type. */
    private static String initials(String pinyin) {
        return Stream.of(pinyin.split(" "))
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }
}
