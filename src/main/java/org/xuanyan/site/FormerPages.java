package org.xuanyan.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.AddressDecisions.AddressDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Register;
import org.xuanyan.model.Slug;

/** Finds the published addresses at which a page has to say where it leads, or that it was withdrawn. */
public final class FormerPages {

    private final Corpus corpus;
    private final Register register;
    private final AddressDecisions decisions;

    /** The files that the site has without these pages. */
    private final Set<String> files;

    /** The address of each recorded page in the first language. */
    private final NavigableSet<String> published;

    private final Function<String, Optional<AddressDecision>> covering;

    private FormerPages(Corpus corpus, Register register, AddressDecisions decisions, Set<String> files) {
        this.corpus = corpus;
        this.register = register;
        this.decisions = decisions;
        this.covering = decisions.covering();
        this.files = files;
        this.published = Stream.concat(
                        register.addresses().keySet().stream()
                                .filter(each -> each.endsWith("/") && !each.contains("*")),
                        register.slugs().stream()
                                .flatMap(slug -> Stream.of(Routes.declaration(slug), Routes.sources(slug)))
                                .map(each -> Register.ADDRESS + each))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the pages; usually there are none.
     *
     * @param formats all of the site but these pages
     */
    public static List<FormerPage> of(
            Corpus corpus, Register register, AddressDecisions decisions, List<Format> formats) {
        boolean paragraphs = register.addresses().containsKey(PublishedAddresses.PARAGRAPHS)
                && !corpus.site().paragraphPages();
        if (!paragraphs && decisions.all().isEmpty()) {
            return List.of();
        }
        Set<String> files = permanent(formats).map(Output::path).collect(Collectors.toCollection(TreeSet::new));
        FormerPages former = new FormerPages(corpus, register, decisions, files);
        List<FormerPage> pages = new ArrayList<>();
        decisions.withAllImplied().flatMap(former::of).forEach(pages::add);
        FormerFiles.feedsWithoutSuccessor(corpus, register, decisions, files)
                .forEach(each -> pages.add(former.feed(each)));
        if (paragraphs) {
            corpus.declarations().forEach(each -> pages.addAll(paragraphs(each)));
        }
        return pages.stream()
                .filter(each -> !files.contains(each.route().file()))
                .toList();
    }

    /** Returns all files but those of the search, whose list takes long to make and which have no permanent address. */
    private static Stream<Output> permanent(List<Format> formats) {
        Optional<String> search = Optional.of(Routes.SEARCH.path());
        return formats.stream().filter(each -> !each.folder().equals(search)).flatMap(Format::outputs);
    }

    /** Returns the pages of the paragraphs of a declaration, which lead to them. */
    private static List<FormerPage> paragraphs(Declaration declaration) {
        Slug slug = declaration.metadata().slug();
        return declaration.anchors().complete().current().keySet().stream()
                .filter(AnchorId::isParagraph)
                .map(id -> new FormerPage(
                        Routes.paragraphPage(slug, id),
                        Optional.of(Routes.anchor(slug, id)),
                        Routes.shortForm(slug, id),
                        false,
                        "",
                        List.of(),
                        declaration.metadata().file()))
                .toList();
    }

    private Stream<FormerPage> of(AddressDecision decision) {
        return Routes.declarationAt(decision.from())
                .filter(register.slugs()::contains)
                .map(slug -> declaration(slug, decision))
                .orElseGet(() -> pages(decision).map(rest -> page(decision, rest)));
    }

    /** Returns all pages of a declaration that was renamed or withdrawn; its ids are those of its ledger, wherever that is now. */
    private Stream<FormerPage> declaration(Slug slug, AddressDecision decision) {
        Optional<Slug> now = FormerDeclarations.successor(decision);
        Optional<Route> end = decision.to().map(FormerPages::route);
        Collection<AnchorId> ids = Optional.<Collection<AnchorId>>ofNullable(
                        decisions.former().get(slug))
                .or(() -> now.flatMap(this::ids))
                .orElse(List.of());
        Stream<FormerPage> paragraphs = register.addresses().containsKey(PublishedAddresses.PARAGRAPHS)
                ? ids.stream()
                        .filter(AnchorId::isParagraph)
                        .map(id -> page(
                                Routes.paragraphPage(slug, id),
                                now.map(each -> paragraph(each, id)).or(() -> end),
                                decision,
                                List.of()))
                : Stream.empty();
        List<Route> places = now.stream()
                .flatMap(each -> ids.stream().map(id -> Routes.anchor(each, id)))
                .toList();
        return Stream.concat(
                Stream.of(
                        page(Routes.declaration(slug), end, decision, places),
                        page(Routes.sources(slug), now.map(Routes::sources).or(() -> end), decision, List.of())),
                paragraphs);
    }

    private Optional<Collection<AnchorId>> ids(Slug slug) {
        return corpus.declarations().stream()
                .filter(each -> each.metadata().slug().equals(slug))
                .findFirst()
                .map(each -> each.anchors().complete().current().keySet());
    }

    /** Returns the page of a paragraph or, if the site has no such pages, its place in the text. */
    private Route paragraph(Slug slug, AnchorId id) {
        Route page = Routes.paragraphPage(slug, id);
        return files.contains(page.file()) ? page : Routes.anchor(slug, id);
    }

    /** Returns the published pages of which a decision says what became, each as the rest of the address that it has with others. */
    private Stream<String> pages(AddressDecision decision) {
        String from = decision.from();
        return isLanguage(from)
                ? published.stream()
                        .filter(each -> !Routes.isShared(route(each)))
                        .map(each -> each.substring(1))
                : published.tailSet(from).stream()
                        .takeWhile(decision::covers)
                        .map(each -> each.substring(from.length()));
    }

    /** Whether this is the folder of all pages in a language. */
    private boolean isLanguage(String address) {
        return register.addresses().containsKey(address + "*");
    }

    private FormerPage page(AddressDecision decision, String rest) {
        Optional<Route> to = decision.to().map(end -> {
            Route same = route(end + rest);
            // Where it says what became of a page in a language that was given up, it says so for all languages.
            boolean isThere = files.contains(same.file())
                    || published.contains(end + rest)
                            && covering.apply(end + rest).isPresent();
            return end.endsWith("/") && isThere ? same : route(end);
        });
        return page(route(decision.from() + rest), to, decision, List.of());
    }

    /**
     * Returns the page at an address.
     *
     * @param to where it leads; empty if it was withdrawn
     * @param places parts of the page to which it leads that were parts of what was here
     */
    private FormerPage page(Route address, Optional<Route> to, AddressDecision decision, List<Route> places) {
        String own = Register.ADDRESS + address;
        String name = to.map(each -> Register.ADDRESS + each)
                .orElseGet(() -> Optional.of(register.addresses().getOrDefault(own, ""))
                        .filter(each -> !each.isEmpty())
                        .orElse(own));
        boolean inEachLanguage = !isLanguage(decision.from()) && !Routes.isShared(address);
        return new FormerPage(address, to, name, inEachLanguage, decision.reason(), places, decisions.file());
    }

    /**
     * Returns the files that have another address now, once more at their former addresses, because a file cannot lead elsewhere.
     *
     * @param formats all of the site but former pages
     */
    public static Stream<Output> files(
            Corpus corpus, Register register, AddressDecisions decisions, List<Format> formats) {
        return FormerFiles.of(corpus, register, decisions, () -> permanent(formats));
    }

    /** Returns the feed at the address of a feed that moved to something else, or was withdrawn. */
    private FormerPage feed(AddressDecision decision) {
        return new FormerPage(
                route(decision.from()),
                decision.to().map(FormerPages::route),
                decision.to().orElse(decision.from()),
                false,
                decision.reason(),
                List.of(),
                decisions.file());
    }

    private static Route route(String address) {
        return Routes.fromRoot(address.substring(1));
    }
}
