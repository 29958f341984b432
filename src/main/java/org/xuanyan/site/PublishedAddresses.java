package org.xuanyan.site;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Event;
import org.xuanyan.model.FormerState;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Register;
import org.xuanyan.model.Slug;
import org.xuanyan.model.StatesOfParagraph;
import org.xuanyan.model.Treaty;

/**
 * The addresses of one site in the form in which the register has them: from the root, with {@code *} where every declaration, pair or
 * page has such an address, so that the register does not grow with the paragraphs, whose ids are in the ledgers.
 *
 * @param recorded address → what it stands for, or an empty string
 * @param besides addresses that lead to something under an id of its own, such as the second place that names an event
 * @param lacking the addresses of declarations that lack what the others have, e.g. {@code /declarations/2018-qingdao/kin.json}
 */
public record PublishedAddresses(SortedMap<String, String> recorded, Set<String> besides, Set<String> lacking) {

    /** The pages of all paragraphs and former paragraphs. */
    public static final String PARAGRAPHS = "/declarations/*/p*/";

    /** All pages in the first language; stands for that language. */
    public static final String ALL_PAGES = "/*";

    private static final Optional<String> OF_PARAGRAPHS = Optional.of(PARAGRAPHS);
    private static final String ROOT = "/";
    private static final String OF_EACH_DECLARATION = "/declarations/*/";
    private static final String INDEX = "/index.html";
    private static final String ALL_BELOW = "*";
    private static final String STATE = ROOT + Routes.STATES + "#";
    private static final int YEAR = 4;

    /** What every declaration has. */
    private static final Set<String> OF_DECLARATIONS = Stream.concat(
                    Stream.of(TextFormat.values()).map(each -> "text." + each.extension()),
                    Stream.of(
                            "index.json",
                            "kin.json",
                            "anchors.json",
                            "sources/",
                            "sources/index.json",
                            "reference.bib",
                            "reference.ris",
                            "reference.json"))
            .collect(Collectors.toCollection(TreeSet::new));

    /** Files that change with the pages that need them, and those that there are only if the address of the site is known. */
    private static final Set<String> FOR_PAGES_AND_PROGRAMS =
            Set.of("copying.json", "card.png", "sitemap.xml", "opensearch.xml");

    /** Folders, and the beginnings of names, of what changes with the pages that need it. */
    private static final List<String> BELOW_FOR_PAGES = List.of("assets/", "search/", "_");

    /** The parts of a list whose entries have addresses of their own. */
    private static final List<String> PARTS_OF_LISTS = List.of("treaties/initial/", "treaties/kind/");

    /** Makes the collections unmodifiable. */
    public PublishedAddresses {
        recorded = Collections.unmodifiableSortedMap(new TreeMap<>(recorded));
        besides = Collections.unmodifiableSet(new TreeSet<>(besides));
        lacking = Collections.unmodifiableSet(new TreeSet<>(lacking));
    }

    /**
     * Returns the addresses of a site.
     *
     * @param files the paths of all its files
     */
    public static PublishedAddresses of(Corpus corpus, Stream<String> files) {
        SortedMap<String, String> recorded = new TreeMap<>();
        List<LanguageTag> languages = corpus.site().interfaces();
        List<String> folders = languages.stream().skip(1).map(Routes::folder).toList();
        recorded.put(ALL_PAGES, languages.get(0).toString());
        languages.stream().skip(1).forEach(each -> recorded.put(language(each), each.toString()));
        Set<String> own = new TreeSet<>();
        files.forEach(file -> {
            boolean paragraph = isOfParagraph(file);
            (paragraph ? OF_PARAGRAPHS : ofFile(file, folders)).ifPresent(each -> recorded.put(each, ""));
            if (!paragraph && file.startsWith(Routes.DECLARATIONS.path())) {
                own.add(file);
            }
        });
        corpus.treaties().stream()
                .filter(Treaty::registered)
                .forEach(each -> recorded.put(ROOT + Routes.treaty(each.id()), each.title()));
        states(corpus).forEach(each -> recorded.put(each, ""));
        corpus.declarations().stream()
                .map(Declaration::metadata)
                .forEach(each -> each.sources()
                        .forEach(source -> recorded.put(
                                ROOT + Routes.source(each.slug(), source.id()),
                                source.copy().file())));
        Set<String> besides = new TreeSet<>();
        corpus.events().all().forEach(event -> {
            recorded.put(ofEvent(event.id()), meaning(event));
            event.shown().stream().map(Event.EventReference::id).forEach(id -> besides.add(ofEvent(id)));
        });
        return new PublishedAddresses(recorded, besides, lacking(corpus, recorded.keySet(), own));
    }

    /**
     * Returns the addresses that stand for what every declaration has, for each declaration that does not have it.
     *
     * @param files those of declarations
     */
    private static Set<String> lacking(Corpus corpus, Set<String> recorded, Set<String> files) {
        Set<String> lacking = new TreeSet<>();
        for (String address : recorded) {
            if (address.startsWith(OF_EACH_DECLARATION) && !address.equals(PARAGRAPHS)) {
                String rest = address.substring(OF_EACH_DECLARATION.length());
                corpus.declarations().stream()
                        .map(each -> Routes.declaration(each.metadata().slug()).path() + rest)
                        .filter(each -> !files.contains(Route.fileOf(each)))
                        .forEach(each -> lacking.add(ROOT + each));
            }
        }
        return lacking;
    }

    /** Returns the address that stands for one of a single declaration, e.g. {@code /declarations/*}{@code /kin.json}. */
    public static String ofAll(Slug slug, String address) {
        String own = ROOT + Routes.declaration(slug);
        return address.startsWith(own) ? OF_EACH_DECLARATION + address.substring(own.length()) : address;
    }

    /** Whether an address of the register leads to something on this site. */
    public boolean has(String address) {
        return recorded.containsKey(address) || besides.contains(address);
    }

    /** Returns the path of the file at an address; empty of the address of a part of a page, and of one that stands for several. */
    public static Optional<String> file(String address) {
        return address.contains("#") || address.contains(ALL_BELOW)
                ? Optional.empty()
                : Optional.of(Route.fileOf(address.substring(ROOT.length())));
    }

    /** Returns what an editor says of each state that was published and that no declaration names any more. */
    public static List<FormerState> formerStates(Corpus corpus, Register register, AddressDecisions moved) {
        Set<String> named = states(corpus).collect(Collectors.toCollection(TreeSet::new));
        return moved.all().stream()
                .filter(each -> each.from().startsWith(STATE))
                .filter(each -> register.addresses().containsKey(each.from()) && !named.contains(each.from()))
                .map(each -> new FormerState(each.from().substring(STATE.length()), each.to(), each.reason()))
                .toList();
    }

    private static Stream<String> states(Corpus corpus) {
        return corpus.declarations().stream()
                .flatMap(each -> corpus.states().in(each.metadata().slug()).stream())
                .map(StatesOfParagraph::named)
                .flatMap(Set::stream)
                .distinct()
                .map(code -> ROOT + Routes.stateOnPage(code));
    }

    /** Returns what the id of an event stands for: that of a text follows from its paragraph and date, an editor chooses any. */
    private static String meaning(Event event) {
        return event.source().isEmpty()
                ? ""
                : event.span().from() + " " + event.title().orElse("");
    }

    private static String ofEvent(String id) {
        return ROOT + Routes.event(id);
    }

    /** Returns the address of all pages in another language than the first, e.g. {@code /en/*}. */
    private static String language(LanguageTag language) {
        return ROOT + Routes.folder(language) + ALL_BELOW;
    }

    /** Whether a file is the page of a paragraph; nearly all files are, so that this takes no pains with other files. */
    private static boolean isOfParagraph(String file) {
        int below = file.indexOf('/', Routes.DECLARATIONS.path().length()) + 1;
        return below > 0
                && below < file.length()
                && file.charAt(below) == 'p'
                && file.startsWith(Routes.DECLARATIONS.path())
                && file.endsWith(INDEX);
    }

    /**
     * Returns the address of a file that is no page of a paragraph.
     *
     * @param folders those of all languages but the first, whose pages have one address together
     * @return empty if something else of the register stands for it, or if it is only a part of pages or of a list
     */
    private static Optional<String> ofFile(String file, List<String> folders) {
        String path = Route.pathOf(file);
        boolean page = path.isEmpty() || path.endsWith("/");
        if (isBelow(Routes.DECLARATIONS, path)
                && path.indexOf('-') == Routes.DECLARATIONS.path().length() + YEAR) {
            return ofDeclaration(
                    path, path.indexOf('/', Routes.DECLARATIONS.path().length()) + 1);
        }
        if (isBelow(Routes.COMPARISONS, path) && path.endsWith("/index.json")) {
            return Optional.of(ROOT + Routes.COMPARISONS.path() + ALL_BELOW + "/index.json");
        }
        boolean part = FOR_PAGES_AND_PROGRAMS.contains(path)
                || BELOW_FOR_PAGES.stream().anyMatch(path::startsWith) && !path.equals(Routes.SEARCH.path())
                || PARTS_OF_LISTS.stream().anyMatch(path::startsWith)
                || isBelow(Routes.TIMELINE, path) && path.contains("/by-")
                || isBelow(Routes.PASSAGES, path)
                        && path.indexOf('/', Routes.PASSAGES.path().length()) > 0
                || page && folders.stream().anyMatch(path::startsWith);
        return part ? Optional.empty() : Optional.of(ROOT + path);
    }

    /** A card, which not every site and every declaration has, serves the pages that show it. */
    private static Optional<String> ofDeclaration(String path, int below) {
        String name = path.substring(below);
        if (name.isEmpty() || name.equals(Routes.CARD.path())) {
            return Optional.empty();
        }
        return Optional.of(
                OF_DECLARATIONS.contains(name)
                        ? ROOT + Routes.DECLARATIONS.path() + ALL_BELOW + "/" + name
                        : ROOT + path);
    }

    private static boolean isBelow(Route folder, String path) {
        return path.startsWith(folder.path()) && path.length() > folder.path().length();
    }
}
