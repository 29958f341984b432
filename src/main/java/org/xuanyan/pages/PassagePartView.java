package org.xuanyan.pages;

import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Decades;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code passage-part.peb} shows: a passage in the declarations of one decade or year.
 *
 * @param inLanguages the names of the passage and of the part in each language of the interface
 * @param elsewhere the declarations of a decade that has been divided into years, the oldest first
 * @param appearances otherwise those of the decade or year, the oldest first
 */
record PassagePartView(
        List<NamesOfPart> inLanguages, List<EarlierAppearance> elsewhere, List<AppearanceView> appearances) {

    /** How one language names a passage and the part of its appearances. */
    record NamesOfPart(PassageSummary summary, PartView part) {}

    /**
     * A declaration on another page.
     *
     * @param route of its appearance
     * @param declarations how each language of the interface names it
     */
    record EarlierAppearance(Route route, List<DeclarationLink> declarations) {}

    static PassagePartView of(SharedPassage passage, Decades.DecadeOrYear<Integer> part, List<SiteLocale> locales) {
        Route here = Routes.passage(passage.id(), part.name());
        return new PassagePartView(
                locales.stream()
                        .map(each -> new NamesOfPart(
                                PassageSummary.of(passage, each), PartView.of(part, here, each.messages())))
                        .toList(),
                part.isDivided() ? elsewhere(passage, part, locales).toList() : List.of(),
                part.isDivided()
                        ? List.of()
                        : part.entries().stream()
                                .map(number -> AppearanceView.of(passage, number, here, locales))
                                .toList());
    }

    /** Returns the declarations of a part, each with the page that shows it. */
    static Stream<EarlierAppearance> elsewhere(
            SharedPassage passage, Decades.DecadeOrYear<Integer> part, List<SiteLocale> locales) {
        if (part.isDivided()) {
            return part.years().stream().flatMap(year -> elsewhere(passage, year, locales));
        }
        Route page = Routes.passage(passage.id(), part.name());
        return part.entries().stream().map(number -> {
            Slug slug = passage.appearances().get(number).declaration();
            return new EarlierAppearance(
                    Routes.appearance(page, slug),
                    locales.stream()
                            .map(locale -> DeclarationLink.of(locale.index().declaration(slug), locale))
                            .toList());
        });
    }
}
