package org.xuanyan.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * States of which a text says one thing.
 *
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive
 * @param states their codes in ISO 3166-1, e.g. {@code KZ}, in the order of the text
 */
public record StateList(int start, int end, Set<String> states) {

    /** Two states beside each other are two parties, not a roll-call. */
    private static final int FEWEST = 3;

    /** Makes the set unmodifiable; its order is that of the text. */
    public StateList {
        states = Collections.unmodifiableSet(new LinkedHashSet<>(states));
    }

    /** Returns those of some lists that are roll-calls: three states or more. */
    public static List<StateList> rollCalls(List<StateList> lists) {
        return lists.stream().filter(each -> each.states().size() >= FEWEST).toList();
    }
}
