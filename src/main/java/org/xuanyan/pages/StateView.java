package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.StateList;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A state in the declarations.
 *
 * @param state with the place that shows it
 * @param paragraphs how many name it
 * @param summits how many declarations name it
 * @param declarations those that name it, the oldest first; empty if each decade has a page
 * @param decades the pages of decades, if there are so many places
 * @param proposals what declarations say that it proposed, the oldest first; those on pages of decades are only there
 */
record StateView(
        StateIndex.StateLink state,
        int paragraphs,
        int summits,
        List<NamingView> declarations,
        List<DecadeOfState> decades,
        List<ProposalView> proposals) {

    private static final int DECADE = 3;

    /** A declaration that names it, and its paragraphs. */
    record NamingView(DeclarationLink declaration, List<AppearanceView.AppearancePlace> places, LanguageTag language) {}

    /**
     * A page of one decade.
     *
     * @param decade its first year, e.g. {@code 2010}
     */
    record DecadeOfState(Route route, String decade) {}

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
        List<StateIndex.NamingDeclaration> all = index.in(code);
        return index.isDivided(code) ? divided(code, all, index) : whole(code, all, index);
    }

    /** Returns a state in the declarations of one decade. */
    static StateView of(String code, String decade, StateIndex index) {
        return whole(code, decades(index.in(code)).get(decade), index);
    }

    /** Returns the first three digits of the years of the declarations that name a state. */
    static List<String> decades(String code, StateIndex index) {
        return List.copyOf(decades(index.in(code)).keySet());
    }

    private static StateView divided(String code, List<StateIndex.NamingDeclaration> all, StateIndex index) {
        return new StateView(
                index.link(code),
                count(all),
                all.size(),
                List.of(),
                decades(all).keySet().stream()
                        .map(decade -> new DecadeOfState(Routes.state(code, decade), decade + "0"))
                        .toList(),
                List.of());
    }

    private static StateView whole(String code, List<StateIndex.NamingDeclaration> naming, StateIndex index) {
        return new StateView(
                index.link(code),
                count(naming),
                naming.size(),
                naming.stream().map(each -> naming(each, index)).toList(),
                List.of(),
                proposals(code, naming, index));
    }

    private static int count(List<StateIndex.NamingDeclaration> naming) {
        return naming.stream().mapToInt(each -> each.paragraphs().size()).sum();
    }

    private static SortedMap<String, List<StateIndex.NamingDeclaration>> decades(
            List<StateIndex.NamingDeclaration> naming) {
        SortedMap<String, List<StateIndex.NamingDeclaration>> decades = new TreeMap<>();
        naming.forEach(each -> decades.computeIfAbsent(
                        each.declaration().metadata().slug().year().substring(0, DECADE), year -> new ArrayList<>())
                .add(each));
        return decades;
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
