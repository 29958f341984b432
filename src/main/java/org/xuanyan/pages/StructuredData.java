package org.xuanyan.pages;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Citation;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Site;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * Data for search engines: schema.org in JSON-LD. Empty if {@code baseUrl} is not known. The body that adopts the
 * declarations is their author; that of the pages about them is the site, as in the feeds.
 */
final class StructuredData {

    private static final String CONTEXT = "https://schema.org";
    private static final String CREATIVE_WORK = "CreativeWork";

    private static final Html NONE = new Html("");

    private StructuredData() {}

    private record SchemaPlace(@JsonProperty("@type") String type, String name) {}

    private record Organization(@JsonProperty("@type") String type, String name) {

        private static Organization of(String name) {
            return new Organization("Organization", name);
        }
    }

    /** A work of which this one is a part, or which it cites. */
    private record Related(@JsonProperty("@type") String type, String name, URI url, Optional<Organization> author) {}

    private record Collection(
            @JsonProperty("@context") String context,
            @JsonProperty("@type") String type,
            String name,
            String description,
            LanguageTag inLanguage,
            URI url,
            Optional<Organization> author,
            Optional<URI> license,
            List<String> citation) {}

    private record SchemaPage(
            @JsonProperty("@context") String context,
            @JsonProperty("@type") String type,
            URI url,
            LanguageTag inLanguage,
            Organization author,
            Optional<URI> license,
            Related isPartOf,
            List<Object> citation) {}

    private record Work(
            @JsonProperty("@context") String context,
            @JsonProperty("@type") String type,
            Optional<String> name,
            Optional<String> alternateName,
            Optional<Organization> author,
            Optional<LanguageTag> inLanguage,
            String datePublished,
            Optional<SchemaPlace> locationCreated,
            URI url,
            Optional<URI> license,
            Object isPartOf,
            Optional<List<String>> citation) {}

    /**
     * Returns the data of the front page: the collection.
     *
     * @param mostCited the instruments that the page lists
     */
    static Html ofCollection(SiteLocale locale, List<TreatySummary> mostCited) {
        Site site = locale.site();
        Site.Titles titles = site.titles(locale.messages().language());
        return html(
                site,
                base -> new Collection(
                        CONTEXT,
                        "Collection",
                        titles.series(),
                        titles.description(),
                        titles.language(),
                        Routes.absolute(base, locale.place(Routes.HOME)),
                        author(site),
                        license(site, base),
                        mostCited.stream().map(each -> each.name().text()).toList()));
    }

    /** Returns the data of any page about the collection. */
    static Html ofPage(SiteLocale locale, Route here) {
        Site site = locale.site();
        Site.Titles titles = site.titles(locale.messages().language());
        return html(site, base -> page(locale, titles, base, here, series(titles, base, author(site))));
    }

    /** Returns the data of the page of a declaration; in another language than the first it is a page about it. */
    static Html ofDeclaration(SiteLocale locale, Declaration declaration) {
        Site site = locale.site();
        Metadata metadata = declaration.metadata();
        Route here = Routes.declaration(metadata.slug());
        return html(
                site,
                base -> locale.isFirst()
                        ? new Work(
                                CONTEXT,
                                CREATIVE_WORK,
                                Optional.of(metadata.title()),
                                Optional.of(metadata.name()),
                                author(site),
                                Optional.of(metadata.language()),
                                metadata.adopted().toString(),
                                Optional.of(new SchemaPlace("Place", metadata.place())),
                                Routes.absolute(base, here),
                                license(site, base),
                                series(site.titles(site.language()), base, Optional.empty()),
                                cited(declaration.paragraphs(), locale.index()))
                        : page(
                                locale,
                                site.titles(locale.messages().language()),
                                base,
                                here,
                                declaration(metadata, base, author(site))));
    }

    /**
     * Returns the data of the page of a paragraph. There are so many that it has no more than the page and the address
     * need, and that its addresses are relative to the page, which a reader of JSON-LD knows.
     */
    static Html ofParagraph(SiteLocale locale, Metadata metadata, Paragraph paragraph) {
        Site site = locale.site();
        Route here = Routes.paragraphPage(metadata.slug(), paragraph.id());
        return html(
                site,
                base -> new Work(
                        CONTEXT,
                        "Quotation",
                        Optional.empty(),
                        Optional.empty(),
                        author(site),
                        Optional.empty(),
                        metadata.adopted().toString(),
                        Optional.empty(),
                        relative(here, Routes.anchor(metadata.slug(), paragraph.id())),
                        license(site, route -> relative(here, route)),
                        relative(here, Routes.declaration(metadata.slug())),
                        cited(List.of(paragraph), locale.index())));
    }

    private static Html html(Site site, Function<URI, Object> data) {
        return site.baseUrl()
                .map(base -> new Html(Json.insideHtml(data.apply(base))))
                .orElse(NONE);
    }

    private static SchemaPage page(SiteLocale locale, Site.Titles titles, URI base, Route here, Related cited) {
        return new SchemaPage(
                CONTEXT,
                "WebPage",
                Routes.absolute(base, locale.place(here)),
                locale.messages().language(),
                Organization.of(titles.title()),
                license(locale.site(), base),
                new Related(
                        "WebSite", titles.title(), Routes.absolute(base, locale.place(Routes.HOME)), Optional.empty()),
                List.of(cited));
    }

    private static Related series(Site.Titles titles, URI base, Optional<Organization> author) {
        return new Related("Collection", titles.series(), Routes.absolute(base, Routes.HOME), author);
    }

    private static Related declaration(Metadata metadata, URI base, Optional<Organization> author) {
        return new Related(
                CREATIVE_WORK, metadata.title(), Routes.absolute(base, Routes.declaration(metadata.slug())), author);
    }

    private static Optional<Organization> author(Site site) {
        return site.author().map(Organization::of);
    }

    private static Optional<URI> license(Site site, URI base) {
        return license(site, route -> Routes.absolute(base, route));
    }

    private static Optional<URI> license(Site site, Function<Route, URI> written) {
        return site.license()
                .map(Site.License::address)
                .map(address -> Routes.published(address).map(written).orElseGet(() -> URI.create(address)));
    }

    private static URI relative(Route here, Route target) {
        return URI.create(here.linkTo(target));
    }

    /** Returns the titles of the instruments that paragraphs cite, each once, in the order of the text; empty if there are none. */
    private static Optional<List<String>> cited(List<Paragraph> paragraphs, CrossReferences index) {
        return Optional.of(paragraphs.stream()
                        .flatMap(each -> each.citations().stream())
                        .map(Citation::treaty)
                        .distinct()
                        .map(id -> index.treaty(id).title())
                        .toList())
                .filter(titles -> !titles.isEmpty());
    }
}
