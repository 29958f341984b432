package org.xuanyan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private final Register register;

    /** The files that the site has without these pages. */
    private final Set<String> files;

    private FormerPages(Register register, Set<String> files) {
        this.register = register;
        this.files = files;
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
        // What is in a folder of its own, such as the files of the search, has no permanent address.
        Set<String> files = formats.stream()
                .filter(each -> each.folder().isEmpty())
                .flatMap(Format::outputs)
                .map(Output::path)
                .collect(Collectors.toCollection(TreeSet::new));
        FormerPages former = new FormerPages(register, files);
        List<FormerPage> pages = new ArrayList<>();
        decisions
                .all()
                .forEach(each ->
                        former.pages(each).forEach(page -> pages.add(former.page(each, page, decisions.file()))));
        if (paragraphs) {
            corpus.declarations().forEach(each -> pages.addAll(paragraphs(each)));
        }
        return pages.stream()
                .filter(each -> !files.contains(each.route().file()))
                .toList();
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
                        declaration.metadata().file()))
                .toList();
    }

    /** Returns the published pages of which a decision says what became, each as the rest of the address that it has with others. */
    private Stream<String> pages(AddressDecision decision) {
        String from = decision.from();
        return isLanguage(from)
                ? published().filter(each -> !Routes.isShared(route(each))).map(each -> each.substring(1))
                : published().filter(decision::covers).map(each -> each.substring(from.length()));
    }

    /** Whether this is the folder of all pages in a language. */
    private boolean isLanguage(String address) {
        return register.addresses().containsKey(address + "*");
    }

    /** Returns the address of each recorded page in the first language. */
    private Stream<String> published() {
        return Stream.concat(
                register.addresses().keySet().stream().filter(each -> each.endsWith("/") && !each.contains("*")),
                register.slugs().stream()
                        .flatMap(slug -> Stream.of(Routes.declaration(slug), Routes.sources(slug)))
                        .map(each -> Register.ADDRESS + each));
    }

    private FormerPage page(AddressDecision decision, String rest, String file) {
        Optional<Route> to = decision.to().map(end -> {
            Route same = route(end + rest);
            return end.endsWith("/") && files.contains(same.file()) ? same : route(end);
        });
        String address = decision.from() + rest;
        String name = to.map(each -> Register.ADDRESS + each)
                .orElseGet(() -> Optional.of(register.addresses().getOrDefault(address, ""))
                        .filter(each -> !each.isEmpty())
                        .orElse(address));
        boolean inEachLanguage = !isLanguage(decision.from()) && !Routes.isShared(route(address));
        return new FormerPage(route(address), to, name, inEachLanguage, decision.reason(), file);
    }

    private static Route route(String address) {
        return Routes.fromRoot(address.substring(1));
    }
}
