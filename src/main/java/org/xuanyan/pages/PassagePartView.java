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
 * @param elsewhere the declarations of a decade that has been divided into years, the oldest first
 * @param appearances otherwise those of the decade or year, the oldest first
 */
record PassagePartView(
        PassageSummary summary, PartView part, List<EarlierAppearance> elsewhere, List<AppearanceView> appearances) {

    /**
     * A declaration on another page.
     *
     * @param route of its appearance
     */
    record EarlierAppearance(Route route, DeclarationLink declaration) {}

    static PassagePartView of(SharedPassage passage, Decades.DecadeOrYear<Integer> part, SiteLocale locale) {
        Route here = Routes.passage(passage.id(), part.name());
        return new PassagePartView(
                PassageSummary.of(passage, locale),
                PartView.of(part, here, locale.messages()),
                part.isDivided() ? elsewhere(passage, part, locale).toList() : List.of(),
                part.isDivided()
                        ? List.of()
                        : part.entries().stream()
                                .map(number -> AppearanceView.of(passage, number, here, locale))
                                .toList());
    }

    /** Returns the declarations of a part, each with the page that shows it. */
    static Stream<EarlierAppearance> elsewhere(
            SharedPassage passage, Decades.DecadeOrYear<Integer> part, SiteLocale locale) {
        if (part.isDivided()) {
            return part.years().stream().flatMap(year -> elsewhere(passage, year, locale));
        }
        Route page = Routes.passage(passage.id(), part.name());
        return part.entries().stream().map(number -> {
            Slug slug = passage.appearances().get(number).declaration();
            return new EarlierAppearance(
                    Routes.appearance(page, slug),
                    DeclarationLink.of(locale.index().declaration(slug), locale));
        });
    }
}
