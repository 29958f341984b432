package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xuanyan.language.Languages;
import org.xuanyan.language.Stances;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.StateList;

/**
 * The states that declarations list, list by list: one paragraph may say who supports something and who opposes it.
 *
 * @param passage to which the paragraphs belong; empty for those of no passage
 * @param lists the oldest first
 */
record RollCallsView(Optional<PassageSummary> passage, List<RollCallView> lists) {

    /**
     * The states of one list.
     *
     * @param action the stance that they take, as written; empty if it is none
     * @param states in its order
     * @param before the last declaration with a list of the same stance, with which this one is compared
     * @param joined those that it does not list
     * @param gone those that only it lists
     * @param unnamed the members at that time that the paragraph does not name at all; with its last list
     * @param complete whether the text is known to be complete; otherwise its copy may lack names
     * @param language of the paragraph
     */
    record RollCallView(
            DeclarationLink declaration,
            AppearanceView.AppearancePlace place,
            List<String> action,
            List<StateIndex.StateLink> states,
            Optional<NameInLanguage> before,
            List<StateIndex.StateLink> joined,
            List<StateIndex.StateLink> gone,
            List<StateIndex.StateLink> unnamed,
            boolean complete,
            LanguageTag language) {}

    /** A list with its paragraph. */
    private record ListedStates(
            Declaration declaration,
            StateIndex.NamingParagraph paragraph,
            Optional<Stances.Stance> action,
            Set<String> states,
            boolean last) {

        static List<ListedStates> of(Declaration declaration, StateIndex.NamingParagraph paragraph) {
            List<StateList> rollCalls = paragraph.states().rollCalls();
            List<ListedStates> lists = new ArrayList<>();
            for (StateList each : rollCalls) {
                lists.add(new ListedStates(
                        declaration,
                        paragraph,
                        Languages.of(declaration.metadata().language())
                                .stances()
                                .after(paragraph.paragraph().text(), each.end()),
                        each.states(),
                        lists.size() == rollCalls.size() - 1));
            }
            return lists;
        }

        /** Whether two lists stand in one declaration. */
        private boolean isBeside(ListedStates other) {
            return declaration
                    .metadata()
                    .slug()
                    .equals(other.declaration.metadata().slug());
        }

        /** Whether two lists say the same of their states. */
        private boolean isLike(ListedStates other) {
            return action.isPresent()
                    ? other.action.filter(action.get()::isLike).isPresent()
                    : other.action.isEmpty();
        }
    }

    /** Returns the lists of all passages, in the order of their first places, then those of no passage. */
    static List<RollCallsView> all(StateIndex index) {
        Map<String, List<ListedStates>> byPassage = new LinkedHashMap<>();
        List<ListedStates> others = new ArrayList<>();
        for (Declaration declaration : index.locale().corpus().declarations()) {
            for (StateIndex.NamingParagraph each : index.paragraphs(declaration)) {
                List<ListedStates> lists = ListedStates.of(declaration, each);
                if (!lists.isEmpty()) {
                    passage(lists.get(0), index)
                            .map(passage -> byPassage.computeIfAbsent(passage.id(), id -> new ArrayList<>()))
                            .orElse(others)
                            .addAll(lists);
                }
            }
        }
        List<RollCallsView> views = new ArrayList<>();
        byPassage.values().forEach(each -> views.add(of(each, index)));
        if (!others.isEmpty()) {
            views.add(new RollCallsView(
                    Optional.empty(),
                    others.stream()
                            .map(each -> list(each, Optional.empty(), index))
                            .toList()));
        }
        return views;
    }

    private static Optional<SharedPassage> passage(ListedStates list, StateIndex index) {
        return index.locale()
                .index()
                .passages()
                .of(
                        list.declaration().metadata().slug(),
                        list.paragraph().paragraph().id());
    }

    private static RollCallsView of(List<ListedStates> lists, StateIndex index) {
        return new RollCallsView(
                passage(lists.get(0), index).map(each -> PassageSummary.of(each, index.locale())),
                IntStream.range(0, lists.size())
                        .mapToObj(i -> list(lists.get(i), before(i, lists), index))
                        .toList());
    }

    /**
     * Returns the list of the last declaration before that says the same of states. Of several nobody knows with which one to
     * compare.
     *
     * @param at the place of a list among all of a passage
     */
    private static Optional<ListedStates> before(int at, List<ListedStates> all) {
        ListedStates list = all.get(at);
        int earlier = at;
        while (earlier >= 0
                && (all.get(earlier).isBeside(list) || !all.get(earlier).isLike(list))) {
            earlier--;
        }
        return earlier >= 0 && isOnly(list, at, all) && isOnly(list, earlier, all)
                ? Optional.of(all.get(earlier))
                : Optional.empty();
    }

    /** Whether no other list of its declaration than the one at a place says the same as a list. */
    private static boolean isOnly(ListedStates list, int at, List<ListedStates> all) {
        int start = at;
        while (start > 0 && all.get(start - 1).isBeside(all.get(at))) {
            start--;
        }
        int alike = 0;
        for (int i = start; i < all.size() && all.get(i).isBeside(all.get(at)); i++) {
            alike += all.get(i).isLike(list) ? 1 : 0;
        }
        return alike == 1;
    }

    private static RollCallView list(ListedStates list, Optional<ListedStates> before, StateIndex index) {
        Metadata metadata = list.declaration().metadata();
        Set<String> earlier = before.map(ListedStates::states).orElse(list.states());
        return new RollCallView(
                DeclarationLink.of(list.declaration(), index.locale()),
                StateIndex.place(list.declaration(), list.paragraph()),
                list.action().map(Stances.Stance::words).stream().toList(),
                links(list.states(), Set.of(), index),
                before.map(each ->
                        PassageMessages.summit(each.declaration().metadata().slug(), index.locale())),
                links(list.states(), earlier, index),
                links(earlier, list.states(), index),
                list.last()
                        ? links(
                                index.states().membersOn(metadata.adopted()),
                                list.paragraph().states().named(),
                                index)
                        : List.of(),
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
