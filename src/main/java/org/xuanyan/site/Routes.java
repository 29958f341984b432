package org.xuanyan.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Event;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.PageName;
import org.xuanyan.model.Period;
import org.xuanyan.model.Periods;
import org.xuanyan.model.Slug;
import org.xuanyan.model.TreatyId;
import org.xuanyan.model.TreatyKind;

/** Makes every address of the site. */
public final class Routes {

    private static final Pattern ORIGINAL = Pattern.compile("(?i)\\.(?:pdf|docx|odt)$");

    /** The front page. */
    public static final Route HOME = new Route("");

    /** The list of the ordinary pages, if the menu does not name them all. */
    public static final Route ALL_PAGES = HOME.withFragment("pages");

    /** The list of all declarations. */
    public static final Route DECLARATIONS = new Route("declarations/");

    /** The list of all declarations as data. */
    public static final Route DECLARATIONS_DATA = new Route("declarations/index.json");

    /** The index of all instruments that are cited. */
    public static final Route TREATIES = new Route("treaties/");

    /** The index of instruments as data. */
    public static final Route TREATIES_DATA = new Route("treaties/index.json");

    /** How often each instrument is cited by each declaration, as a table. */
    public static final Route TREATIES_MATRIX = new Route("treaties/matrix.csv");

    /** The timeline. */
    public static final Route TIMELINE = new Route("timeline/");

    /** The search page. */
    public static final Route SEARCH = new Route("search/");

    /** The file that every search loads first: its documents, characters and files. */
    public static final Route SEARCH_DATA = new Route("search/index.json");

    /** The words of other languages that lead to words of the texts. */
    public static final Route SEARCH_WORDS = new Route("search/words.json");

    /** The page that compares any two paragraphs. */
    public static final Route COMPARISONS = new Route("compare/");

    /** What the script of this page knows of characters. */
    public static final Route COMPARISON_CHARACTERS = new Route("compare/characters.json");

    /** The list of the passages that several declarations have. */
    public static final Route PASSAGES = new Route("passages/");

    /** Begins the id of a source on the page of the sources. */
    private static final String SOURCE = "source-";

    /** The feed of the declarations. */
    public static final Route FEED = new Route("feed.xml");

    /** The feed of passages whose wording changed with the newest declaration. */
    public static final Route PASSAGES_FEED = new Route("passages/feed.xml");

    /** The passages that several declarations have, as data. */
    public static final Route PASSAGES_DATA = new Route("passages/index.json");

    /** The states that declarations name. */
    public static final Route STATES = new Route("states/");

    /** The states that declarations name, as data. */
    public static final Route STATES_DATA = new Route("states/index.json");

    /** The list of the files with every id that was ever published. */
    public static final Route ANCHORS_DATA = new Route("anchors.json");

    /** The words of the buttons on the pages of paragraphs. */
    public static final Route COPYING_DATA = new Route("copying.json");

    /** The picture beside links to the site in chat programs; that of a declaration has the same name, in its folder. */
    public static final Route CARD = new Route("card.png");

    /** The page that is shown at addresses that do not exist. */
    public static final Route NOT_FOUND = new Route("404.html");

    private static final int MAX_PORT = 65_535;

    /** The folder of the lists of passages by year, beside the pages of passages. */
    private static final String LISTS_OF_PASSAGES = "since/";

    private Routes() {}

    /** Returns the page of a declaration, e.g. {@code declarations/2018-qingdao/}. */
    public static Route declaration(Slug slug) {
        return new Route(DECLARATIONS.path() + slug + "/");
    }

    /**
     * Returns the list of the declarations of one year, if there are too many for one list, e.g.
     * {@code declarations/2018/}.
     */
    public static Route declarations(String year) {
        return new Route(DECLARATIONS.path() + year + "/");
    }

    /**
     * Returns the address of a paragraph or section, which is the one to cite, e.g.
     * {@code declarations/2018-qingdao/#p17}.
     */
    public static Route anchor(Slug slug, AnchorId id) {
        return declaration(slug).withFragment(id.toString());
    }

    /** Returns the page of one paragraph, e.g. {@code declarations/2018-qingdao/p17/}. */
    public static Route paragraphPage(Slug slug, AnchorId id) {
        return new Route(declaration(slug).path() + id + "/");
    }

    /** Returns the picture beside links to a declaration in chat programs, e.g. {@code declarations/2018-qingdao/card.png}. */
    public static Route card(Slug slug) {
        return new Route(declaration(slug).path() + CARD.path());
    }

    /**
     * Returns the references of a declaration and its paragraphs for reference managers, e.g.
     * {@code declarations/2018-qingdao/reference.bib}.
     *
     * @param extension e.g. {@code bib}
     */
    public static Route reference(Slug slug, String extension) {
        return new Route(declaration(slug).path() + "reference." + extension);
    }

    /**
     * Returns the text of a declaration to take away, e.g. {@code declarations/2018-qingdao/text.txt}.
     *
     * @param extension e.g. {@code txt}
     */
    public static Route text(Slug slug, String extension) {
        return new Route(declaration(slug).path() + "text." + extension);
    }

    /**
     * Returns a file with the whole collection, e.g. {@code collection.zip}, or with a decade or year of a large one, e.g.
     * {@code collection/2010s.zip}.
     *
     * @param part the name of a part of {@link org.xuanyan.model.Decades}; empty for the whole
     * @param extension e.g. {@code zip}
     */
    public static Route collection(Optional<String> part, String extension) {
        return new Route("collection" + part.map(each -> "/" + each).orElse("") + "." + extension);
    }

    /**
     * Returns the short form of the address of a paragraph in tables and in what readers type:
     * {@code 2018-qingdao#p17}.
     */
    public static String shortForm(Slug slug, AnchorId id) {
        return slug + "#" + id;
    }

    /**
     * Returns the address of an editorial note, e.g. {@code declarations/2018-qingdao/#n2}.
     *
     * @param number 1-based
     */
    public static Route note(Slug slug, int number) {
        return declaration(slug).withFragment("n" + number);
    }

    /**
     * Returns a mark of an editorial note in the text, e.g. {@code declarations/2018-qingdao/#r2}.
     *
     * @param number of the note, 1-based
     * @param occurrence 1 for its first mark
     */
    public static Route noteMark(Slug slug, int number, int occurrence) {
        return declaration(slug).withFragment("r" + number + (occurrence > 1 ? "-" + occurrence : ""));
    }

    /**
     * Returns the address of an entry in the list of variants, e.g. {@code declarations/2018-qingdao/#v1}.
     *
     * @param number 1-based, in reading order
     */
    public static Route variant(Slug slug, int number) {
        return declaration(slug).withFragment("v" + number);
    }

    /** Returns the mark of a variant in the text, e.g. {@code declarations/2018-qingdao/#w1}. */
    public static Route variantMark(Slug slug, int number) {
        return declaration(slug).withFragment("w" + number);
    }

    /** Returns the signatures of a declaration, e.g. {@code declarations/2018-qingdao/#signatures-title}. */
    public static Route signatures(Slug slug) {
        return declaration(slug).withFragment("signatures-title");
    }

    /** Returns what is wrong with the text of a declaration that is not complete, e.g. {@code declarations/2018-qingdao/#notice}. */
    public static Route notice(Slug slug) {
        return declaration(slug).withFragment("notice");
    }

    /** Returns a declaration as data, e.g. {@code declarations/2018-qingdao/index.json}. */
    public static Route declarationData(Slug slug) {
        return new Route(DECLARATIONS.path() + slug + "/index.json");
    }

    /** Returns what a declaration has in common with others, e.g. {@code declarations/2018-qingdao/kin.json}. */
    public static Route kinData(Slug slug) {
        return new Route(declaration(slug).path() + "kin.json");
    }

    /** Returns two declarations side by side, e.g. {@code compare/2018-qingdao..2024-astana/}. */
    public static Route comparison(Slug earlier, Slug later) {
        return new Route(COMPARISONS.path() + earlier + ".." + later + "/");
    }

    /** Returns two declarations side by side as data, e.g. {@code compare/2018-qingdao..2024-astana/index.json}. */
    public static Route comparisonData(Slug earlier, Slug later) {
        return new Route(comparison(earlier, later).path() + "index.json");
    }

    /** Returns every id of a declaration that was ever published, e.g. {@code declarations/2018-qingdao/anchors.json}. */
    public static Route anchorsData(Slug slug) {
        return new Route(declaration(slug).path() + "anchors.json");
    }

    /** Returns the page of a declaration's sources, e.g. {@code declarations/2018-qingdao/sources/}. */
    public static Route sources(Slug slug) {
        return new Route(DECLARATIONS.path() + slug + "/sources/");
    }

    /**
     * Returns the place on that page that shows one paragraph or section, e.g.
     * {@code declarations/2018-qingdao/sources/#p17}.
     */
    public static Route sources(Slug slug, AnchorId id) {
        return sources(slug).withFragment(id.toString());
    }

    /** Returns the place on that page that shows one source, e.g. {@code declarations/2018-qingdao/sources/#source-pdf}. */
    public static Route source(Slug slug, String id) {
        return sources(slug).withFragment(SOURCE + id);
    }

    /**
     * A source by its address.
     *
     * @param id e.g. {@code pdf}
     */
    public record SourceAddress(Slug declaration, String id) {}

    /** Returns the source that has an address, e.g. {@code /declarations/2018-qingdao/sources/#source-pdf}. */
    public static Optional<SourceAddress> sourceAt(String address) {
        int end = address.indexOf("sources/#" + SOURCE);
        return end < 0
                ? Optional.empty()
                : declarationAt(address.substring(0, end))
                        .map(slug ->
                                new SourceAddress(slug, address.substring(address.indexOf(SOURCE) + SOURCE.length())));
    }

    /** Returns a declaration's sources as data, e.g. {@code declarations/2018-qingdao/sources/index.json}. */
    public static Route sourcesData(Slug slug) {
        return new Route(DECLARATIONS.path() + slug + "/sources/index.json");
    }

    /**
     * Returns a raw copy, which is published byte for byte. The address ends in {@code .txt}, so that no browser shows
     * a copied web page as a page of the site, e.g. {@code declarations/2018-qingdao/sources/web.html.txt}.
     *
     * @param file relative to the declaration's folder, e.g. {@code sources/web.html}
     */
    public static Route rawCopy(Slug slug, String file) {
        return new Route(DECLARATIONS.path() + slug + "/" + file + (file.endsWith(".txt") ? "" : ".txt"));
    }

    /**
     * Returns a file from which a raw copy was taken, e.g. {@code declarations/2018-qingdao/sources/copy.pdf}. Others
     * than these, which browsers load or show without running them, end in {@code .txt}, as raw copies do.
     *
     * @param file relative to the declaration's folder, e.g. {@code sources/copy.pdf}
     */
    public static Route original(Slug slug, String file) {
        return ORIGINAL.matcher(file).find() ? new Route(DECLARATIONS.path() + slug + "/" + file) : rawCopy(slug, file);
    }

    /** Returns the page of an instrument, e.g. {@code treaties/un-charter/}. */
    public static Route treaty(TreatyId id) {
        return new Route(TREATIES.path() + id + "/");
    }

    /** Returns the instrument whose page has an address from the root of the site, e.g. {@code /treaties/un-charter/}. */
    public static Optional<TreatyId> treatyAt(String address) {
        String folder = "/" + TREATIES.path();
        return address.startsWith(folder) && address.endsWith("/") && address.length() > folder.length()
                ? TreatyId.of(address.substring(folder.length(), address.length() - 1))
                : Optional.empty();
    }

    /** Returns the declaration whose page has an address from the root of the site, e.g. {@code /declarations/2018-qingdao/}. */
    public static Optional<Slug> declarationAt(String address) {
        String folder = "/" + DECLARATIONS.path();
        return address.startsWith(folder) && address.endsWith("/") && address.length() > folder.length()
                ? Slug.of(address.substring(folder.length(), address.length() - 1))
                : Optional.empty();
    }

    /** Returns the two declarations whose comparison has an address, the earlier first, e.g. {@code /compare/2018-qingdao..2024-astana/}. */
    public static Optional<List<Slug>> comparedAt(String address) {
        String folder = "/" + COMPARISONS.path();
        int points = address.indexOf("..");
        if (!address.startsWith(folder) || !address.endsWith("/") || points < folder.length()) {
            return Optional.empty();
        }
        Optional<Slug> earlier = Slug.of(address.substring(folder.length(), points));
        Optional<Slug> later = Slug.of(address.substring(points + 2, address.length() - 1));
        return earlier.flatMap(one -> later.map(other -> List.of(one, other)));
    }

    /**
     * Reads an address from the root of the site, such as {@code /about/}.
     *
     * @return empty if it has another form, has a space, or leads out of the site
     */
    public static Optional<Route> published(String address) {
        return Optional.of(address)
                .filter(each -> each.startsWith("/") && each.chars().noneMatch(Character::isWhitespace))
                .filter(each -> Route.staysOnSite(each.substring(1)))
                .map(each -> fromRoot(each.substring(1)));
    }

    /**
     * Returns the page of the citations of an instrument in the declarations of one decade or year, if it has such pages, e.g.
     * {@code treaties/un-charter/2010s/}.
     *
     * @param part the name of a part of {@link org.xuanyan.model.Decades}
     */
    public static Route citations(TreatyId id, String part) {
        return new Route(treaty(id).path() + part + "/");
    }

    /**
     * Returns the place that lists the citations of an instrument in one declaration, e.g.
     * {@code treaties/un-charter/#2018-qingdao}.
     */
    public static Route citations(CrossReferences index, TreatyId id, Slug slug) {
        return index.decadesOfCitations(id)
                .map(decades -> citations(id, decades.partOf(slug)))
                .orElseGet(() -> treaty(id))
                .withFragment(slug.toString());
    }

    /** Returns the passages that appeared first in one year as data, e.g. {@code passages/since/2018.json}. */
    public static Route passagesData(String year) {
        return new Route(PASSAGES.path() + LISTS_OF_PASSAGES + year + ".json");
    }

    /** Returns the citations in the declarations of one year as data, e.g. {@code treaties/citations/2018.json}. */
    public static Route citationsData(String year) {
        return new Route(TREATIES.path() + "citations/" + year + ".json");
    }

    /**
     * Returns the place in the index that lists the instruments with one initial, e.g. {@code treaties/#i-b}.
     *
     * @param initial a letter, or another key of a group
     */
    public static Route treatiesByInitial(String initial) {
        return TREATIES.withFragment("i-" + initial);
    }

    /** Returns the place in the index that lists the instruments of one kind, e.g. {@code treaties/#k-charter}. */
    public static Route treatiesByKind(TreatyKind kind) {
        return TREATIES.withFragment("k-" + kind.key());
    }

    /**
     * Returns a page of a long index, e.g. {@code treaties/initial/b/} or, for more of it, {@code treaties/initial/b/2/}.
     *
     * @param order {@code initial} or {@code kind}
     * @param group the initial or the kind
     * @param number of the page, 1-based
     */
    public static Route treaties(String order, String group, int number) {
        return new Route(TREATIES.path() + order + "/" + group + "/" + (number > 1 ? number + "/" : ""));
    }

    /** Whether an instrument may have an id: no list, data file or feed beside the pages of instruments has this name. */
    public static boolean isFreeForTreaty(String id) {
        return Stream.of(
                        TREATIES_DATA.file(),
                        TREATIES_MATRIX.file(),
                        treaties("initial", "b", 1).file(),
                        treaties("kind", "b", 1).file(),
                        citationsData("0000").file(),
                        PASSAGES_FEED.file().replace(PASSAGES.path(), TREATIES.path()))
                .map(file -> file.substring(TREATIES.path().length()).split("[/.]")[0])
                .noneMatch(id::equals);
    }

    /** Returns the feed of citations of an instrument, e.g. {@code treaties/un-charter/feed.xml}. */
    public static Route treatyFeed(TreatyId id) {
        return new Route(TREATIES.path() + id + "/feed.xml");
    }

    /**
     * Returns the page of a passage that several declarations have, e.g. {@code passages/2012-beijing-p14/}.
     *
     * @param id of the passage
     */
    public static Route passage(String id) {
        return new Route(PASSAGES.path() + id + "/");
    }

    /**
     * Returns the page that shows a passage in the declarations of one decade or year, if it is in many, e.g.
     * {@code passages/2012-beijing-p14/2010s/}.
     *
     * @param part the name of a part of {@link org.xuanyan.model.Decades}
     */
    public static Route passage(String id, String part) {
        return new Route(passage(id).path() + part + "/");
    }

    /** Whether a passage may have an id: no other file or folder beside the pages of passages has this name. */
    public static boolean isFreeForPassage(String id) {
        return Stream.of(PASSAGES, PASSAGES_FEED, PASSAGES_DATA, passages("0000", 1), passagesData("0000"))
                .map(route -> route.file().substring(PASSAGES.path().length()))
                .noneMatch(name -> name.equals(id) || name.startsWith(id + "/"));
    }

    /** Returns the place on such a page that shows the passage in one declaration, e.g. {@code passages/2012-beijing-p14/#2018-qingdao}. */
    public static Route appearance(Route page, Slug slug) {
        return page.withFragment(slug.toString());
    }

    /** Returns the place in the list of passages that shows those of so many declarations, e.g. {@code passages/#in-4}. */
    public static Route passagesOf(int declarations) {
        return PASSAGES.withFragment("in-" + declarations);
    }

    /**
     * Returns a page of a long list of passages: those that a declaration of one year has first, e.g.
     * {@code passages/since/2012/} or, for more of them, {@code passages/since/2012/2/}.
     *
     * @param number of the page, 1-based
     */
    public static Route passages(String year, int number) {
        return new Route(PASSAGES.path() + LISTS_OF_PASSAGES + year + "/" + (number > 1 ? number + "/" : ""));
    }

    /**
     * Returns the place on the page of states that shows one of them, e.g. {@code states/#kz}.
     *
     * @param code in ISO 3166-1
     */
    public static Route stateOnPage(String code) {
        return STATES.withFragment(code.toLowerCase(Locale.ROOT));
    }

    /** Returns the page of a state, if so many declarations name it that it has one, e.g. {@code states/kz/}. */
    public static Route state(String code) {
        return new Route(STATES.path() + code.toLowerCase(Locale.ROOT) + "/");
    }

    /**
     * Returns the page of a state in the declarations of one decade or year, if there are too many for one page, e.g.
     * {@code states/kz/2010s/}.
     *
     * @param part the name of a part of {@link org.xuanyan.model.Decades}
     */
    public static Route state(String code, String part) {
        return new Route(state(code).path() + part + "/");
    }

    /** Returns a page of the timeline, e.g. {@code timeline/}, {@code timeline/2018/}, {@code timeline/2018/06/} or {@code timeline/2018/by-2016/}. */
    public static Route timeline(Period period) {
        return new Route(TIMELINE.path() + below(period));
    }

    /** Returns the place on a page of the timeline that shows one of its years or months, e.g. {@code timeline/#y2018}. */
    public static Route period(Period page, Period shown) {
        return timeline(page).withFragment("y" + shown);
    }

    /**
     * Returns the place on a page of the timeline that shows a month of one of its years, e.g. {@code timeline/#y2018-05}.
     *
     * @param month in two digits
     */
    public static Route month(Period page, Period year, String month) {
        return timeline(page).withFragment("y" + year + "-" + month);
    }

    /** Returns the drawing of a mark on a page of the timeline, e.g. {@code timeline/#mark-attack}. */
    public static Route mark(Period page, String shape) {
        return timeline(page).withFragment("mark-" + shape);
    }

    /** Returns an event's entry on the timeline, e.g. {@code timeline/#e-2018-qingdao-p28-2018-05-03}. */
    public static Route event(Periods periods, Event event) {
        return timeline(periods.of(event)).withFragment(event(event.id()).fragment());
    }

    /**
     * Returns the same, or a place that names an event there.
     *
     * @param id of the event, or of a place that names it
     */
    public static Route event(Periods periods, String id) {
        return timeline(periods.of(id)).withFragment(event(id).fragment());
    }

    /**
     * Returns an event's entry on the timeline while that is one page; later this address leads to the page of the event, e.g.
     * {@code timeline/#e-2018-qingdao-p28-2018-05-03}.
     */
    public static Route event(String id) {
        return TIMELINE.withFragment("e-" + id);
    }

    /** Returns the events of a period as data, e.g. {@code timeline/2018/index.json}. */
    public static Route timelineData(Period period) {
        return new Route(TIMELINE.path() + below(period) + "index.json");
    }

    /** Returns the events of a period as a table, e.g. {@code timeline/2018/events.csv}. */
    public static Route timelineTable(Period period) {
        return new Route(TIMELINE.path() + below(period) + "events.csv");
    }

    /** Returns the events of a period whose days are known, for calendar programs, e.g. {@code timeline/2018/events.ics}. */
    public static Route timelineCalendar(Period period) {
        return new Route(TIMELINE.path() + below(period) + "events.ics");
    }

    private static String below(Period period) {
        return period.equals(Period.ALL) ? "" : period.toString().replaceFirst("-", "/") + "/";
    }

    /**
     * Returns a file with one shard of the bigrams, e.g. {@code search/pairs/0.json}.
     *
     * @param number 0-based
     */
    public static Route searchBigrams(int number) {
        return new Route(SEARCH.path() + "pairs/" + number + ".json");
    }

    /**
     * Returns the file with the texts of a declaration that are searched, e.g. {@code search/texts/2018-qingdao.json}.
     */
    public static Route searchTexts(Slug slug) {
        return new Route(SEARCH.path() + "texts/" + slug + ".json");
    }

    /**
     * Returns a file with names that are searched, e.g. {@code search/names/0.json}.
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
     * Returns the route of a page or feed below the folder of a language; of what exists only once, such as another file
     * or the page of a paragraph or passage, returns the route unchanged.
     *
     * @param folder ends in {@code /}, e.g. {@code en/}; empty for the root
     * @param route of the page or feed at the root
     */
    public static Route below(String folder, Route route) {
        return (route.isPage() && !isShared(route) || isFeedOfCollection(route)) && !folder.isEmpty()
                ? new Route(folder + route.path(), route.fragment())
                : route;
    }

    /** Whether a file is a feed of any kind. */
    public static boolean isFeed(String file) {
        return file.equals(FEED.path()) || file.endsWith("/" + FEED.path());
    }

    /** Whether a file is a feed that exists in each language of the interface. Those of single instruments exist once. */
    public static boolean isFeedOfCollection(Route file) {
        return file.equals(FEED) || file.equals(PASSAGES_FEED);
    }

    /**
     * Whether a page exists once and speaks all languages of the interface: the page of a paragraph, of a passage or of two
     * declarations side by side, and what is below it.
     */
    public static boolean isShared(Route page) {
        String path = page.path();
        return isBelow(COMPARISONS, path)
                || isBelow(PASSAGES, path) && !path.startsWith(PASSAGES.path() + LISTS_OF_PASSAGES)
                || isParagraphPage(path);
    }

    private static boolean isBelow(Route folder, String path) {
        return path.length() > folder.path().length() && path.startsWith(folder.path());
    }

    private static boolean isParagraphPage(String path) {
        String declarations = DECLARATIONS.path();
        int slugEnd = path.startsWith(declarations) ? path.indexOf('/', declarations.length()) : -1;
        int idEnd = slugEnd < 0 ? -1 : path.indexOf('/', slugEnd + 1);
        return idEnd > slugEnd
                && idEnd == path.length() - 1
                && AnchorId.of(path.substring(slugEnd + 1, idEnd)).isPresent();
    }

    /** Returns the folder of the pages in another language than the first, e.g. {@code en/} or {@code zh-hans/}. */
    public static String folder(LanguageTag language) {
        return language.toString().toLowerCase(Locale.ROOT) + "/";
    }

    /**
     * Returns the page that a folder of {@code declarations/} would have.
     *
     * @param name of the folder; it need not be a slug
     * @return empty if the path would lead out of the site
     */
    public static Optional<Route> ofFolder(String name) {
        return Optional.of(DECLARATIONS.path() + name + "/")
                .filter(Route::staysOnSite)
                .map(Route::new);
    }

    /**
     * Returns the page that a file of {@code pages/} would have.
     *
     * @param name of the file, without the extension
     * @return empty if the path would lead out of the site
     */
    public static Optional<Route> ofFile(String name) {
        return Optional.of(name + "/").filter(Route::staysOnSite).map(Route::new);
    }

    /**
     * Reads an address that is written relative to the root of the site, e.g. {@code assets/site.css} or
     * {@code declarations/2018-qingdao/#p17}.
     *
     * @throws IllegalArgumentException if the path leads out of the site
     */
    public static Route fromRoot(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? new Route(address) : new Route(address.substring(0, hash), address.substring(hash + 1));
    }

    /**
     * Reads a link that an editor wrote.
     *
     * @param here the page that contains it
     * @param link a path from the root of the site, beginning with {@code /}, or an element of the same page, e.g.
     *     {@code #p17}
     */
    public static Route written(Route here, String link) {
        return fromRoot(link.startsWith("/") ? link.substring(1) : here.path() + link);
    }

    /**
     * Returns the page or file that is made from a template of {@code templates/site/}: {@code index} → the front page,
     * {@code search/index} → {@code search/}, {@code robots.txt} → itself.
     */
    public static Route ofTemplate(String name) {
        if (name.equals("index") || name.endsWith("/index")) {
            return new Route(name.substring(0, name.length() - "index".length()));
        }
        return new Route(name.substring(name.lastIndexOf('/') + 1).contains(".") ? name : name + ".html");
    }

    /**
     * Reads the address at which a site is published.
     *
     * @param text e.g. {@code https://example.org/declarations}
     * @return the address in ASCII, ending in {@code /}; empty if it is not http or https, or has a query, a fragment
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

    /** Returns the full address of a route when the site is published at {@code base}. */
    public static URI absolute(URI base, Route route) {
        return base.resolve(base.getRawPath() + route);
    }
}
