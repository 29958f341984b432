package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xuanyan.language.Languages;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Decades;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Membership;
import org.xuanyan.model.NamedStates;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.StatesOfParagraph;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The states that the declarations name, by state. */
final class StateIndex {

    /** So many places are on one page, which takes about 150,000 bytes. */
    private static final int LONGEST = 1500;

    private final SiteLocale locale;

    /** Code → where the state is named, in the order of the declarations. */
    private final Map<String, List<NamingDeclaration>> places = new TreeMap<>();

    private final int count;

    StateIndex(SiteLocale locale) {
        this.locale = locale;
        int all = 0;
        for (Declaration declaration : locale.corpus().declarations()) {
            Map<String, List<NamingParagraph>> own = new TreeMap<>();
            for (NamingParagraph each : paragraphs(declaration)) {
                each.states()
                        .named()
                        .forEach(code -> own.computeIfAbsent(code, state -> new ArrayList<>())
                                .add(each));
                all += each.states().named().size();
            }
            own.forEach((code, naming) -> places.computeIfAbsent(code, state -> new ArrayList<>())
                    .add(new NamingDeclaration(declaration, naming)));
        }
        count = all;
    }

    /** A paragraph that names states. */
    record NamingParagraph(Paragraph paragraph, StatesOfParagraph states) {}

    /**
     * A declaration that names a state.
     *
     * @param paragraphs those that name it, in reading order
     */
    record NamingDeclaration(Declaration declaration, List<NamingParagraph> paragraphs) {}

    /** A state, with the place that shows where it is named, if any declaration names it. */
    record StateLink(Optional<Route> route, NameInLanguage name) {}

    SiteLocale locale() {
        return locale;
    }

    NamedStates states() {
        return locale.corpus().states();
    }

    /** Whether there are so many places that each state has a page. */
    boolean isDivided() {
        return count > LONGEST;
    }

    /** Returns the parts of the declarations that name a state, if there are so many places that they have pages. */
    Optional<Decades<NamingDeclaration>> decades(String code) {
        return isDivided() && count(in(code)) > LONGEST
                ? Optional.of(new Decades<>(
                        in(code),
                        LONGEST,
                        each -> each.declaration().metadata().slug(),
                        each -> each.paragraphs().size()))
                : Optional.empty();
    }

    /** Returns how many paragraphs of some declarations name a state. */
    static int count(List<NamingDeclaration> naming) {
        return naming.stream().mapToInt(each -> each.paragraphs().size()).sum();
    }

    /** Returns the codes of all states that are named: members in the order in which they joined, then the others. */
    Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        states().members().stream()
                .map(Membership::state)
                .filter(places::containsKey)
                .forEach(codes::add);
        codes.addAll(places.keySet());
        return codes;
    }

    /** Returns the declarations that name a state, the oldest first. */
    List<NamingDeclaration> in(String code) {
        return places.getOrDefault(code, List.of());
    }

    /** Returns a state as a link; its name is in the language of the page if that language has one. */
    StateLink link(String code) {
        return new StateLink(
                Optional.of(isDivided() ? Routes.state(code) : Routes.stateOnPage(code))
                        .filter(route -> places.containsKey(code)),
                name(code));
    }

    NameInLanguage name(String code) {
        LanguageTag page = locale.messages().language();
        return name(code, page)
                .or(() -> name(code, locale.site().language()))
                .orElseGet(() -> new NameInLanguage(code, page));
    }

    private static Optional<NameInLanguage> name(String code, LanguageTag language) {
        return Languages.of(language).states().name(code).map(name -> new NameInLanguage(name, language));
    }

    /** Returns the paragraphs of a declaration that name states, in reading order. */
    List<NamingParagraph> paragraphs(Declaration declaration) {
        Map<AnchorId, StatesOfParagraph> named = new TreeMap<>();
        states().in(declaration.metadata().slug()).forEach(each -> named.put(each.paragraph(), each));
        return declaration.paragraphs().stream()
                .filter(each -> named.containsKey(each.id()))
                .map(each -> new NamingParagraph(each, named.get(each.id())))
                .toList();
    }

    /** Returns a paragraph as a link. */
    static AppearanceView.AppearancePlace place(Declaration declaration, NamingParagraph each) {
        return new AppearanceView.AppearancePlace(
                Routes.anchor(declaration.metadata().slug(), each.paragraph().id()),
                each.paragraph().name());
    }
}
