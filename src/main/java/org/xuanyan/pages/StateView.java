package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Decades;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.StateList;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A state in the declarations.
 *
 * @param state with the place that shows it
 * @param place its place on the page of all states
 * @param paragraphs how many name it
 * @param summits how many declarations name it
 * @param part the decade or year of the declarations, if they are not all
 * @param parts the pages of decades, if there are so many places, or of the years of a decade
 * @param declarations those that name it, the oldest first; empty if those pages have them
 * @param proposals what declarations say that it proposed, the oldest first; empty if those pages have them
 */
record StateView(
        StateIndex.StateLink state,
        Route place,
        int paragraphs,
        int summits,
        Optional<PartView> part,
        List<PartView> parts,
        List<NamingView> declarations,
        List<ProposalView> proposals) {

    /** A declaration that names it, and its paragraphs. */
    record NamingView(DeclarationLink declaration, List<AppearanceView.AppearancePlace> places, LanguageTag language) {}

    /**
     * A proposal.
     *
     * @param words as the declaration has them
     * @param language of the words
     */
    record ProposalView(
            DeclarationLink declaration, AppearanceView.AppearancePlace place, String words, LanguageTag language) {}

    /** Returns a state with all declarations, or with links to the pages of its decades. */
    static StateView of(String code, StateIndex index) {
        return of(
                code,
                Optional.empty(),
                index.decades(code).map(Decades::decades).orElse(List.of()),
                index);
    }

    /** Returns a state in the declarations of one decade or year. */
    static StateView of(String code, Decades.DecadeOrYear<StateIndex.NamingDeclaration> part, StateIndex index) {
        return of(code, Optional.of(part), part.years(), index);
    }

    private static StateView of(
            String code,
            Optional<Decades.DecadeOrYear<StateIndex.NamingDeclaration>> part,
            List<Decades.DecadeOrYear<StateIndex.NamingDeclaration>> parts,
            StateIndex index) {
        List<StateIndex.NamingDeclaration> all =
                part.map(Decades.DecadeOrYear::entries).orElseGet(() -> index.in(code));
        List<StateIndex.NamingDeclaration> shown = parts.isEmpty() ? all : List.of();
        return new StateView(
                index.link(code),
                Routes.stateOnPage(code),
                StateIndex.count(all),
                all.size(),
                part.map(each -> link(code, each, index)),
                parts.stream().map(each -> link(code, each, index)).toList(),
                shown.stream().map(each -> naming(each, index)).toList(),
                proposals(code, shown, index));
    }

    private static PartView link(String code, Decades.DecadeOrYear<?> part, StateIndex index) {
        return PartView.of(part, Routes.state(code, part.name()), index.locale().messages());
    }

    private static NamingView naming(StateIndex.NamingDeclaration each, StateIndex index) {
        Declaration declaration = each.declaration();
        return new NamingView(
                DeclarationLink.of(declaration, index.locale()),
                each.paragraphs().stream()
                        .map(paragraph -> StateIndex.place(declaration, paragraph))
                        .toList(),
                declaration.metadata().language());
    }

    private static List<ProposalView> proposals(
            String code, List<StateIndex.NamingDeclaration> naming, StateIndex index) {
        List<ProposalView> proposals = new ArrayList<>();
        for (StateIndex.NamingDeclaration each : naming) {
            for (StateIndex.NamingParagraph paragraph : each.paragraphs()) {
                for (StateList proposal : paragraph.states().proposals()) {
                    if (proposal.states().contains(code)) {
                        proposals.add(proposal(each.declaration(), paragraph, proposal, index));
                    }
                }
            }
        }
        return proposals;
    }

    private static ProposalView proposal(
            Declaration declaration, StateIndex.NamingParagraph paragraph, StateList proposal, StateIndex index) {
        return new ProposalView(
                DeclarationLink.of(declaration, index.locale()),
                StateIndex.place(declaration, paragraph),
                paragraph.paragraph().text().substring(proposal.start(), proposal.end()),
                declaration.metadata().language());
    }
}
