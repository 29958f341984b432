package org.xuanyan.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.PageName;
import org.xuanyan.model.Slug;
import org.xuanyan.model.TreatyId;

/** Every address of the site is made here. */
public final class Routes {

    /** The front page. */
    public static final Route HOME = new Route("");

    /** The list of all declarations. */
    public static final Route DECLARATIONS = new Route("declarations/");

    /** The list of all declarations as data. */
    public static final Route DECLARATIONS_DATA = new Route("declarations/index.json");

    /** The index of all instruments that are cited. */
    public static final Route TREATIES = new Route("treaties/");

    /** The same as data. */
    public static final Route TREATIES_DATA = new Route("treaties/index.json");

    /** How often each instrument is cited by each declaration, as a table. */
    public static final Route TREATIES_MATRIX = new Route("treaties/matrix.csv");

    /** The timeline. */
    public static final Route TIMELINE = new Route("timeline/");

    /** The same as data. */
    public static final Route TIMELINE_DATA = new Route("timeline/index.json");

    /** The same as a table. */
    public static final Route TIMELINE_TABLE = new Route("timeline/events.csv");

    /** The days of it for calendar programs. */
    public static final Route TIMELINE_CALENDAR = new Route("timeline/events.ics");

    /** The page that searches. */
    public static final Route SEARCH = new Route("search/");

    /** What the search begins with: its declarations, characters and files. */
    public static final Route SEARCH_DATA = new Route("search/index.json");

    /** Every id that was ever published, as data. */
    public static final Route ANCHORS_DATA = new Route("anchors.json");

    private static final int MAX_PORT = 65_535;

    private Routes() {}

    /** Returns the page of a declaration, e.g. {@code declarations/2018-qingdao/}. */
    public static Route declaration(Slug slug) {
        return new Route(DECLARATIONS.path() + slug + "/");
    }

    /** Returns the page of one paragraph, e.g. {@code declarations/2018-qingdao/p17/}. */
    public static Route paragraph(Slug slug, AnchorId id) {
        return new Route(DECLARATIONS.path() + slug + "/" + id + "/");
    }

    /** Returns a declaration as data, e.g. {@code declarations/2018-qingdao/index.json}. */
    public static Route declarationData(Slug slug) {
        return new Route(DECLARATIONS.path() + slug + "/index.json");
    }

    /** Returns the page of a declaration's sources, e.g. {@code declarations/2018-qingdao/sources/}. */
    public static Route sources(Slug slug) {
        return new Route(DECLARATIONS.path() + slug + "/sources/");
    }

    /** Returns a declaration's sources as data, e.g. {@code declarations/2018-qingdao/sources/index.json}. */
    public static Route sourcesData(Slug slug) {
        return new Route(DECLARATIONS.path() + slug + "/sources/index.json");
    }

    /**
     * Returns a raw copy, byte for byte. It ends in {@code .txt}, so that no browser takes a copied web page for a page
     * of the site, e.g. {@code declarations/2018-qingdao/sources/web.html.txt}.
     *
     * @param file relative to the declaration's folder, e.g. {@code sources/web.html}
     */
    public static Route rawCopy(Slug slug, String file) {
        return new Route(DECLARATIONS.path() + slug + "/" + file + (file.endsWith(".txt") ? "" : ".txt"));
    }

    /** Returns the page of an instrument, e.g. {@code treaties/un-charter/}. */
    public static Route treaty(TreatyId id) {
        return new Route(TREATIES.path() + id + "/");
    }

    /** Returns the feed of citations of an instrument, e.g. {@code treaties/un-charter/feed.xml}. */
    public static Route treatyFeed(TreatyId id) {
        return new Route(TREATIES.path() + id + "/feed.xml");
    }

    /** Returns an event's entry on the timeline, e.g. {@code timeline/#e-2018-qingdao-p28-2018-05-03}. */
    public static Route event(String id) {
        return new Route(TIMELINE.path() + "#e-" + id);
    }

    /**
     * Returns a file that tells which pairs of characters occur where, e.g. {@code search/pairs/0.json}.
     *
     * @param number 0-based
     */
    public static Route searchPairs(int number) {
        return new Route(SEARCH.path() + "pairs/" + number + ".json");
    }

    /** Returns the words of a declaration as they are searched, e.g. {@code search/texts/2018-qingdao.json}. */
    public static Route searchTexts(Slug slug) {
        return new Route(SEARCH.path() + "texts/" + slug + ".json");
    }

    /**
     * Returns a file of names that are searched, e.g. {@code search/names/0.json}.
     *
     * @param number 0-based
     */
    public static Route searchNames(int number) {
        return new Route(SEARCH.path() + "names/" + number + ".json");
    }

    /** Returns an ordinary page, e.g. {@code about/}. */
    public static Route page(PageName name) {
        return new Route(name + "/");
    }

    /**
     * Returns where a page stands below the folder of a language; what is no page stands where it is.
     *
     * @param folder ends in {@code /}, e.g. {@code en/}; empty for the root
     * @param route with or without a fragment
     */
    public static Route below(String folder, Route route) {
        int hash = route.path().indexOf('#');
        boolean page = hash < 0 ? route.isPage() : new Route(route.path().substring(0, hash)).isPage();
        return page && !folder.isEmpty() ? new Route(folder + route.path()) : route;
    }

    /** Returns the folder of the pages in another language than the first, e.g. {@code en/} or {@code zh-hans/}. */
    public static String folder(LanguageTag language) {
        return language.toString().toLowerCase(Locale.ROOT) + "/";
    }

    /**
     * Returns the page or file that a template of {@code templates/site/} makes: {@code index} → the front page,
     * {@code declarations/index} → {@code declarations/}, {@code 404} → {@code 404.html}, {@code feed.xml} → itself.
     */
    public static Route ofTemplate(String name) {
        if (name.equals("index") || name.endsWith("/index")) {
            return new Route(name.substring(0, name.length() - "index".length()));
        }
        return new Route(name.substring(name.lastIndexOf('/') + 1).contains(".") ? name : name + ".html");
    }

    /**
     * Reads the address under which a site is published.
     *
     * @param text e.g. {@code https://example.org/declarations}
     * @return the same ending in {@code /} and in ASCII; empty if it is not http or https, or has a query, a fragment
     *     or a user
     */
    public static Optional<URI> base(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text : text + "/").normalize();
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean sound = uri.getPort() <= MAX_PORT
                    && uri.getRawPath() != null
                    && !uri.getRawPath().contains("..");
            boolean onlyPath = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getUserInfo() == null;
            return web && sound && onlyPath && uri.getHost() != null
                    ? Optional.of(URI.create(uri.toASCIIString()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns the address that will never change once the site is published at {@code base}. */
    public static URI absolute(URI base, Route route) {
        return base.resolve(base.getRawPath() + route.path());
    }
}
