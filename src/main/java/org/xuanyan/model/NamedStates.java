package org.xuanyan.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The states that the declarations name.
 *
 * @param members of the organisation, from the first to the last that joined; empty if the content does not say
 * @param byDeclaration the paragraphs that name states, in reading order; declarations in their order
 */
public record NamedStates(List<Membership> members, Map<Slug, List<StatesOfParagraph>> byDeclaration) {

    /** Before the declarations have been read for states. */
    public static final NamedStates NONE = new NamedStates(List.of(), Map.of());

    /** Makes the collections unmodifiable. */
    public NamedStates {
        members = List.copyOf(members);
        byDeclaration = Collections.unmodifiableMap(new LinkedHashMap<>(byDeclaration));
    }

    /** Whether any declaration names a state. */
    public boolean isAny() {
        return byDeclaration.values().stream().anyMatch(each -> !each.isEmpty());
    }

    /** Returns the paragraphs of a declaration that name states. */
    public List<StatesOfParagraph> in(Slug declaration) {
        return byDeclaration.getOrDefault(declaration, List.of());
    }

    /** Returns the codes of the states that were members on a day, in the order in which they joined. */
    public Set<String> membersOn(LocalDate day) {
        return members.stream()
                .filter(each -> each.isOn(day))
                .map(Membership::state)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
