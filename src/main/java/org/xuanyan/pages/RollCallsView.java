package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.SharedPassage;

/**
 * The states that declarations list, paragraph by paragraph.
 *
 * @param passage to which the paragraphs belong; empty for one paragraph of no passage
 * @param lists the oldest first
 */
record RollCallsView(Optional<PassageSummary> passage, List<RollCallView> lists) {

    /**
     * The states of one paragraph.
     *
     * @param states in its order
     * @param joined those that the paragraph before does not list
     * @param gone those that only the paragraph before lists
     * @param unnamed the members at that time that the paragraph does not name at all
     * @param complete whether the text is known to be complete; otherwise its copy may lack names
     * @param language of the paragraph
     */
    record RollCallView(
            DeclarationLink declaration,
            AppearanceView.AppearancePlace place,
            List<StateIndex.StateLink> states,
            List<StateIndex.StateLink> joined,
            List<StateIndex.StateLink> gone,
            List<StateIndex.StateLink> unnamed,
            boolean complete,
            LanguageTag language) {}

    /** A paragraph with lists. */
    private record ListingParagraph(Declaration declaration, StateIndex.NamingParagraph paragraph) {

        private Set<String> states() {
            Set<String> states = new LinkedHashSet<>();
            paragraph.states().rollCalls().forEach(each -> states.addAll(each.states()));
            return states;
        }
    }

    /** Returns the lists of all passages, in the order of their first places. */
    static List<RollCallsView> all(StateIndex index) {
        Map<Object, List<ListingParagraph>> byPassage = new LinkedHashMap<>();
        for (Declaration declaration : index.locale().corpus().declarations()) {
            for (StateIndex.NamingParagraph each : index.paragraphs(declaration)) {
                if (!each.states().rollCalls().isEmpty()) {
                    ListingParagraph listing = new ListingParagraph(declaration, each);
                    Object group =
                            passage(listing, index).map(Object.class::cast).orElse(listing);
                    byPassage
                            .computeIfAbsent(group, passage -> new ArrayList<>())
                            .add(listing);
                }
            }
        }
        return byPassage.values().stream().map(each -> of(each, index)).toList();
    }

    private static Optional<SharedPassage> passage(ListingParagraph listing, StateIndex index) {
        return index.locale()
                .index()
                .passages()
                .of(
                        listing.declaration().metadata().slug(),
                        listing.paragraph().paragraph().id());
    }

    private static RollCallsView of(List<ListingParagraph> listings, StateIndex index) {
        List<RollCallView> lists = new ArrayList<>();
        Set<String> before = Set.of();
        for (ListingParagraph each : listings) {
            lists.add(list(each, lists.isEmpty() ? each.states() : before, index));
            before = each.states();
        }
        return new RollCallsView(
                passage(listings.get(0), index).map(each -> PassageSummary.of(each, index.locale())), lists);
    }

    private static RollCallView list(ListingParagraph listing, Set<String> before, StateIndex index) {
        Metadata metadata = listing.declaration().metadata();
        Set<String> states = listing.states();
        return new RollCallView(
                DeclarationLink.of(listing.declaration(), index.locale()),
                StateIndex.place(listing.declaration(), listing.paragraph()),
                links(states, Set.of(), index),
                links(states, before, index),
                links(before, states, index),
                links(
                        index.states().membersOn(metadata.adopted()),
                        listing.paragraph().states().named(),
                        index),
                metadata.isComplete(),
                metadata.language());
    }

    private static List<StateIndex.StateLink> links(Set<String> states, Set<String> without, StateIndex index) {
        return states.stream()
                .filter(code -> !without.contains(code))
                .map(index::link)
                .toList();
    }
}
