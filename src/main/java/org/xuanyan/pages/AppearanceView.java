package org.xuanyan.pages;

import java.util.List;
import java.util.Optional;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.PassageIndex;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A passage in one declaration.
 *
 * @param route its place on the page
 * @param inLanguages what each language of the interface says of it
 * @param completeness the key of its {@link org.xuanyan.model.Completeness}
 * @param draft whether the declaration is not published yet
 * @param places its paragraphs, in reading order
 * @param lacking whether the copy may lack words that the declaration has
 * @param addedUnsure whether the declaration before may have the words that its copy lacks
 * @param html its words, with marked differences if words differ
 * @param language of the words
 */
record AppearanceView(
        Route route,
        List<SaidOfAppearance> inLanguages,
        String completeness,
        boolean draft,
        List<AppearancePlace> places,
        boolean lacking,
        boolean addedUnsure,
        Html html,
        LanguageTag language) {

    /**
     * What is said of an appearance in one language.
     *
     * @param change says in words what became of it since the declaration before; empty for the first
     */
    record SaidOfAppearance(DeclarationLink declaration, Optional<Html> change) {}

    /** A paragraph of a declaration. */
    record AppearancePlace(Route route, ParagraphName number) {}

    /**
     * Returns the view of an appearance.
     *
     * @param number of the appearance, 0-based
     * @param page that shows it
     * @param locales the first is the language of the page
     */
    static AppearanceView of(SharedPassage passage, int number, Route page, List<SiteLocale> locales) {
        SiteLocale locale = locales.get(0);
        PassageIndex index = locale.index().passages();
        SharedPassage.Appearance appearance = passage.appearances().get(number);
        Metadata metadata = locale.index().declaration(appearance.declaration()).metadata();
        Optional<PassageChange> change =
                number == 0 ? Optional.empty() : Optional.of(PassageChange.of(passage, number, index));
        return new AppearanceView(
                Routes.appearance(page, metadata.slug()),
                locales.stream()
                        .map(each -> new SaidOfAppearance(
                                DeclarationLink.of(each.index().declaration(metadata.slug()), each),
                                change.map(became -> became.words(each))))
                        .toList(),
                metadata.completeness().key(),
                metadata.draft(),
                places(appearance, index),
                change.filter(each -> each.isLacking(metadata)).isPresent(),
                change.filter(each -> each.isAddedUnsure(locale.index())).isPresent(),
                change.map(each -> each.html(MarkedWords.in(metadata.language(), locales)))
                        .orElseGet(() -> new Html(Escaping.escape(index.text(appearance)))),
                metadata.language());
    }

    /** Returns the paragraphs of an appearance, in reading order. */
    static List<AppearancePlace> places(SharedPassage.Appearance appearance, PassageIndex index) {
        return index.paragraphs(appearance).stream()
                .map(each -> new AppearancePlace(Routes.anchor(appearance.declaration(), each.id()), each.name()))
                .toList();
    }
}
