package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The citations of an instrument in one declaration.
 *
 * @param route the place that lists them
 * @param count of the citations
 */
record DeclarationCitations(Route route, DeclarationLink declaration, int count, List<CitingParagraph> paragraphs) {

    /** Returns the declarations of citations of one instrument, each with the paragraphs that cite it, in their order. */
    static List<DeclarationCitations> of(List<CrossReferences.CitingPlace> places, SiteLocale locale) {
        List<DeclarationCitations> declarations = new ArrayList<>();
        byDeclaration(places)
                .forEach((slug, own) -> declarations.add(new DeclarationCitations(
                        Routes.citations(locale.index(), own.get(0).citation().treaty(), slug),
                        DeclarationLink.of(own.get(0).declaration(), locale),
                        own.size(),
                        CitingParagraph.of(own, locale))));
        return declarations;
    }

    /** Returns the citations by declaration, in their order. */
    static Map<Slug, List<CrossReferences.CitingPlace>> byDeclaration(List<CrossReferences.CitingPlace> places) {
        Map<Slug, List<CrossReferences.CitingPlace>> bySlug = new LinkedHashMap<>();
        places.forEach(
                each -> bySlug.computeIfAbsent(each.declaration().metadata().slug(), slug -> new ArrayList<>())
                        .add(each));
        return bySlug;
    }
}
