package org.xuanyan.pages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.locale.DeclarationNames;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TextLanguages;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Site;
import org.xuanyan.picture.LinkCard;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What every template shows of the site and of its own page.
 *
 * @param shortTitle the title, cut to the 16 characters that OpenSearch allows
 * @param titleLanguage of title, series and description
 * @param language of the page
 * @param contentLanguage in which the editors write
 * @param textLanguages the names of the languages of the texts, if that of the page is not the only one; otherwise empty
 * @param published whether {@code baseUrl} is known
 * @param preview whether drafts are shown, so that this is not the site to publish
 * @param basePath the path of {@code baseUrl}, or an empty string
 * @param example a name of a paragraph that readers may type, e.g. {@code 青岛 1}
 * @param examples words and a name of a paragraph that readers may type, in one line
 * @param finder the words with which readers name a paragraph
 * @param home the front page
 * @param declarations the list of declarations
 * @param treaties the index of instruments
 * @param passages the list of passages that several declarations have
 * @param comparison the page that compares any two paragraphs
 * @param states the states that declarations name
 * @param timeline the timeline
 * @param search the search page
 * @param declarationsData the list of declarations as data
 * @param searchData the file that every search loads first
 * @param navigation of every page: the indexes, then the ordinary pages, as {@link PageMenu} has them
 * @param translations this page in the other languages of the interface
 * @param alternates this page in all languages; empty if there is only one, if {@code baseUrl} is not known, or if
 *     this is not a page with an address of its own in each
 * @param license the page with the licence, if that is on the site
 * @param card the picture beside links to pages that have none of their own; empty if there is none
 * @param structuredData of a page about the collection, for search engines; empty if {@code baseUrl} is not known
 */
record SiteView(
        String title,
        String series,
        String description,
        String shortTitle,
        LanguageTag titleLanguage,
        LanguageTag language,
        LanguageTag contentLanguage,
        String textLanguages,
        boolean published,
        boolean preview,
        String basePath,
        String example,
        String examples,
        FinderView finder,
        NavigationEntry home,
        NavigationEntry declarations,
        NavigationEntry treaties,
        NavigationEntry passages,
        NavigationEntry comparison,
        NavigationEntry states,
        NavigationEntry timeline,
        NavigationEntry search,
        Route declarationsData,
        Route searchData,
        List<NavigationEntry> navigation,
        List<PageTranslation> translations,
        List<Alternate> alternates,
        Optional<Route> license,
        Optional<Route> card,
        Html structuredData) {

    private static final int MAX_SHORT_TITLE = 16;

    /**
     * A link in the navigation.
     *
     * @param current {@code page} on the page itself, {@code true} on a page below it, otherwise empty
     */
    record NavigationEntry(NameInLanguage name, Route route, String current) {

        private static NavigationEntry of(String key, Route route, SiteLocale locale, Route here) {
            return of(
                    new NameInLanguage(
                            locale.messages().say(key), locale.messages().language()),
                    route,
                    here);
        }

        private static NavigationEntry of(NameInLanguage name, Route route, Route here) {
            boolean below = !route.path().isEmpty() && here.path().startsWith(route.path());
            return new NavigationEntry(name, route, here.equals(route) ? "page" : below ? "true" : "");
        }

        private NavigationEntry at(Route here) {
            return of(name, route, here);
        }
    }

    /**
     * The same page in another language of the interface.
     *
     * @param name of the language in itself
     * @param link relative to this page
     */
    record PageTranslation(LanguageTag language, String name, String link) {}

    /** The page in one language; its address is written in full. */
    record Alternate(LanguageTag language, Route route) {}

    /** Returns the view of the front page. */
    static SiteView of(SiteLocale locale) {
        Route here = Routes.HOME;
        Corpus corpus = locale.corpus();
        Site site = corpus.site();
        Site.Titles titles = site.titles(locale.messages().language());
        NavigationEntry declarations = NavigationEntry.of("nav.declarations", Routes.DECLARATIONS, locale, here);
        NavigationEntry treaties = NavigationEntry.of("nav.treaties", Routes.TREATIES, locale, here);
        NavigationEntry passages = NavigationEntry.of("nav.passages", Routes.PASSAGES, locale, here);
        NavigationEntry timeline = NavigationEntry.of("nav.timeline", Routes.TIMELINE, locale, here);
        NavigationEntry search = NavigationEntry.of("search", Routes.SEARCH, locale, here);
        Stream<NavigationEntry> pages =
                PageMenu.of(locale).stream().map(page -> NavigationEntry.of(page.name(), page.route(), here));
        String example = corpus.declarations().stream()
                .filter(each -> !each.paragraphs().isEmpty())
                .reduce((earlier, later) -> later)
                .map(newest -> example(newest, locale))
                .orElse("p1");
        return new SiteView(
                titles.title(),
                titles.series(),
                titles.description(),
                shortened(titles.title()),
                titles.language(),
                locale.messages().language(),
                site.language(),
                TextLanguages.of(
                        corpus.declarations().stream()
                                .map(each -> each.metadata().language())
                                .toList(),
                        locale.messages()),
                site.baseUrl().isPresent(),
                corpus.isPreview(),
                site.baseUrl().map(URI::getRawPath).orElse(""),
                example,
                locale.messages()
                        .list(Stream.concat(FrontPageView.examples(locale).stream(), Stream.of(example))
                                .toList()),
                FinderView.of(corpus),
                NavigationEntry.of(new NameInLanguage(titles.title(), titles.language()), Routes.HOME, here),
                declarations,
                treaties,
                passages,
                NavigationEntry.of("compare.title", Routes.COMPARISONS, locale, here),
                NavigationEntry.of("states.title", Routes.STATES, locale, here),
                timeline,
                search,
                Routes.DECLARATIONS_DATA,
                Routes.SEARCH_DATA,
                Stream.concat(Stream.of(declarations, treaties, passages, timeline, search), pages)
                        .toList(),
                translations(locale, here),
                alternates(locale, here),
                site.license().map(Site.License::address).flatMap(Routes::published),
                LinkCard.of(locale).map(LinkCard::route),
                StructuredData.ofPage(locale, here));
    }

    /** Returns the view of another page in the same language. */
    SiteView at(SiteLocale locale, Route here) {
        return new SiteView(
                title,
                series,
                description,
                shortTitle,
                titleLanguage,
                language,
                contentLanguage,
                textLanguages,
                published,
                preview,
                basePath,
                example,
                examples,
                finder,
                home.at(here),
                declarations.at(here),
                treaties.at(here),
                passages.at(here),
                comparison.at(here),
                states.at(here),
                timeline.at(here),
                search.at(here),
                declarationsData,
                searchData,
                navigation.stream().map(each -> each.at(here)).toList(),
                translations(locale, here),
                alternates(locale, here),
                license,
                card,
                StructuredData.ofPage(locale, here));
    }

    private static String shortened(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= MAX_SHORT_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MAX_SHORT_TITLE - 1)) + "…";
    }

    /** Returns a name of the paragraph in the middle of a text that readers of this language can type. */
    private static String example(Declaration declaration, SiteLocale locale) {
        List<Paragraph> paragraphs = declaration.paragraphs();
        Paragraph middle = paragraphs.get(paragraphs.size() / 2);
        Metadata metadata = declaration.metadata();
        DeclarationNames names = DeclarationNames.of(metadata, locale.messages());
        return names.language().equals(locale.messages().language())
                        && middle.name().equals(ParagraphName.of(middle.id()))
                ? names.place() + " " + middle.name().number()
                : Routes.shortForm(metadata.slug(), middle.id());
    }

    private static List<PageTranslation> translations(SiteLocale locale, Route here) {
        // A page that exists only once, such as 404.html, links to the front pages.
        Route page = here.isPage() && !Routes.isShared(here) ? here : Routes.HOME;
        return locale.languages().stream()
                .filter(each -> !each.folder().equals(locale.folder()))
                .map(each -> new PageTranslation(
                        each.tag(), each.name(), locale.place(here).linkTo(Routes.below(each.folder(), page))))
                .toList();
    }

    private static List<Alternate> alternates(SiteLocale locale, Route here) {
        return locale.site().baseUrl().isEmpty()
                        || !here.isPage()
                        || Routes.isShared(here)
                        || locale.languages().size() < 2
                ? List.of()
                : locale.languages().stream()
                        .map(each -> new Alternate(each.tag(), Routes.below(each.folder(), here)))
                        .toList();
    }
}
