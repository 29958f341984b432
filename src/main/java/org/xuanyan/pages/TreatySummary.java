package org.xuanyan.pages;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.DeclarationNames;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * An instrument as lists show it.
 *
 * @param route its page
 * @param name its English name on English pages if it has one, otherwise its title
 * @param kind in words
 * @param date in words, or an empty string
 * @param registered whether the authority file contains it
 * @param search its names, kind, body, number and pinyin, for the filter
 * @param citations the number of its citations
 * @param summits the number of declarations that cite it
 * @param cells one for each declaration, the oldest first
 */
record TreatySummary(
        TreatyId id,
        Route route,
        NameInLanguage name,
        String kind,
        String date,
        boolean registered,
        String search,
        int citations,
        int summits,
        List<Cell> cells) {

    /**
     * Its citations in one declaration.
     *
     * @param citations how many
     * @param route the place on its page that lists them
     * @param year of the declaration
     * @param name of the declaration
     */
    record Cell(int citations, Route route, String year, String name) {}

    static TreatySummary of(Treaty treaty, SiteLocale locale) {
        CrossReferences index = locale.index();
        PageMessages messages = locale.messages();
        Route route = Routes.treaty(treaty.id());
        List<CrossReferences.CitingPlace> places = index.places(treaty.id());
        List<Integer> counts = index.counts(treaty.id());
        List<Cell> cells = IntStream.range(0, counts.size())
                .mapToObj(i -> cell(index.corpus().declarations().get(i), treaty.id(), counts.get(i), messages))
                .toList();
        return new TreatySummary(
                treaty.id(),
                route,
                TreatyMessages.name(treaty, locale),
                TreatyMessages.kind(treaty.kind(), messages),
                treaty.date().map(date -> Dates.of(date, messages)).orElse(""),
                treaty.registered(),
                search(treaty, places, messages),
                places.size(),
                (int) cells.stream().filter(each -> each.citations() > 0).count(),
                cells);
    }

    private static Cell cell(Declaration declaration, TreatyId treaty, int citations, PageMessages messages) {
        Slug slug = declaration.metadata().slug();
        return new Cell(
                citations,
                Routes.citations(treaty, slug),
                Integer.toString(declaration.metadata().adopted().getYear()),
                DeclarationNames.of(declaration.metadata(), messages).name());
    }

    private static String search(Treaty treaty, List<CrossReferences.CitingPlace> places, PageMessages messages) {
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
                        Stream.of(TreatyMessages.kind(treaty.kind(), messages)),
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
