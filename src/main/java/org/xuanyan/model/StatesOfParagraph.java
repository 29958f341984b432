package org.xuanyan.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The states that a paragraph names.
 *
 * @param named the codes of all of them, in the order of the text
 * @param rollCalls its lists of three states or more
 * @param proposals what it says that states proposed; each begins with their names
 */
public record StatesOfParagraph(
        AnchorId paragraph, Set<String> named, List<StateList> rollCalls, List<StateList> proposals) {

    /** Makes the collections unmodifiable. */
    public StatesOfParagraph {
        named = Collections.unmodifiableSet(new LinkedHashSet<>(named));
        rollCalls = List.copyOf(rollCalls);
        proposals = List.copyOf(proposals);
    }
}
