package org.xuanyan.pages;

import java.util.List;
import java.util.Optional;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.ParagraphPlace;
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
 * @param notice what is wrong with its text, if that is not complete
 * @param draft whether the declaration is not published yet
 * @param places its paragraphs, in reading order
 * @param first whether no earlier declaration has any of its words
 * @param lacking whether the copy may lack words that the declaration has
 * @param addedUnsure whether the declaration before may have the words that its copy lacks
 * @param html its words, with marked differences if words differ
 * @param language of the words
 */
record AppearanceView(
        Route route,
        List<SaidOfAppearance> inLanguages,
        String completeness,
        Route notice,
        boolean draft,
        List<AppearancePlace> places,
        boolean first,
        boolean lacking,
        boolean addedUnsure,
        Html html,
        LanguageTag language) {

    /**
     * What is said of an appearance in one language.
     *
     * @param change says in words what became of it since the declaration before; empty for the first
     * @param also where else its words stand, outside the passage; such a place may be in a declaration before it
     * @param moved where else its declaration has words that the one before has in this passage, outside the passage
     */
    record SaidOfAppearance(
            DeclarationLink declaration, Optional<Html> change, List<KinPlace> also, List<KinPlace> moved) {}

    /**
     * Kin outside the passage.
     *
     * @param route the page of its own passage; if it has none, its place in its declaration
     * @param name e.g. 2012年第14段
     */
    record KinPlace(Route route, Html name) {

        private static KinPlace of(ParagraphPlace place, SiteLocale locale) {
            return new KinPlace(ElsewhereView.route(place, locale), PassageMessages.place(place, locale));
        }
    }

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
        List<ParagraphPlace> beyond = beyond(appearance, index);
        List<ParagraphPlace> moved =
                number == 0 ? List.of() : moved(passage.appearances().get(number - 1), appearance, index);
        return new AppearanceView(
                Routes.appearance(page, metadata.slug()),
                locales.stream()
                        .map(each -> new SaidOfAppearance(
                                DeclarationLink.of(each.index().declaration(metadata.slug()), each),
                                change.map(became -> became.words(each)),
                                kin(beyond, each),
                                kin(moved, each)))
                        .toList(),
                metadata.completeness().key(),
                Routes.notice(metadata.slug()),
                metadata.draft(),
                places(appearance, index),
                number == 0
                        && beyond.stream()
                                .noneMatch(each -> index.isBefore(each.declaration(), appearance.declaration())),
                change.filter(each -> each.isLacking(metadata)).isPresent(),
                change.filter(each -> each.isAddedUnsure(locale.index())).isPresent(),
                change.map(each -> each.html(MarkedWords.in(metadata.language(), locales)))
                        .orElseGet(() -> new Html(Escaping.escape(index.text(appearance)))),
                metadata.language());
    }

    /** Returns the kin of an appearance outside its passage, in the order of the collection. */
    static List<ParagraphPlace> beyond(SharedPassage.Appearance appearance, PassageIndex index) {
        return appearance.paragraphs().stream()
                .flatMap(id -> index.beyond(appearance.declaration(), id).stream())
                .distinct()
                .toList();
    }

    /** Returns what a declaration has of an earlier appearance outside the passage. */
    private static List<ParagraphPlace> moved(
            SharedPassage.Appearance before, SharedPassage.Appearance now, PassageIndex index) {
        return beyond(before, index).stream()
                .filter(each -> each.declaration().equals(now.declaration()))
                .toList();
    }

    private static List<KinPlace> kin(List<ParagraphPlace> places, SiteLocale locale) {
        return places.stream().map(each -> KinPlace.of(each, locale)).toList();
    }

    /** Returns the paragraphs of an appearance, in reading order. */
    static List<AppearancePlace> places(SharedPassage.Appearance appearance, PassageIndex index) {
        return index.paragraphs(appearance).stream()
                .map(each -> new AppearancePlace(Routes.anchor(appearance.declaration(), each.id()), each.name()))
                .toList();
    }
}
