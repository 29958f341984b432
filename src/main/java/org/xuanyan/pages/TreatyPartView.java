package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Decades;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code treaty-part.peb} shows: the citations of an instrument in the declarations of one decade or year.
 *
 * @param years the pages of a decade that has been divided
 * @param citing the declarations of such a decade, the oldest first
 * @param declarations otherwise those of the decade or year, with their citations, the oldest first
 */
record TreatyPartView(
        TreatySummary summary,
        PartView part,
        List<PartView> years,
        List<CitingView> citing,
        List<DeclarationCitations> declarations) {

    /**
     * A declaration whose citations are on another page.
     *
     * @param route its place there
     * @param count the number of its citations
     */
    record CitingView(Route route, DeclarationLink declaration, int count) {}

    static TreatyPartView of(Treaty treaty, Decades.DecadeOrYear<CrossReferences.CitingPlace> part, SiteLocale locale) {
        return new TreatyPartView(
                TreatySummary.of(treaty, locale),
                link(treaty, part, locale),
                part.years().stream().map(each -> link(treaty, each, locale)).toList(),
                part.isDivided() ? citing(treaty, part.entries(), locale) : List.of(),
                part.isDivided() ? List.of() : DeclarationCitations.of(part.entries(), locale));
    }

    /** Returns the page of a part. */
    static PartView link(Treaty treaty, Decades.DecadeOrYear<CrossReferences.CitingPlace> part, SiteLocale locale) {
        return PartView.of(part, Routes.citations(treaty.id(), part.name()), locale.messages());
    }

    /** Returns the declarations of some citations, each with the place that shows its own. */
    static List<CitingView> citing(Treaty treaty, List<CrossReferences.CitingPlace> places, SiteLocale locale) {
        List<CitingView> citing = new ArrayList<>();
        DeclarationCitations.byDeclaration(places)
                .forEach((slug, own) -> citing.add(new CitingView(
                        Routes.citations(locale.index(), treaty.id(), slug),
                        DeclarationLink.of(own.get(0).declaration(), locale),
                        own.size())));
        return citing;
    }
}
