package org.xuanyan.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.AddressDecisions.AddressDecision;
import org.xuanyan.model.Event;
import org.xuanyan.model.FormerEvent;
import org.xuanyan.model.Register;

/** Finds where the addresses of events lead that are not on the timeline any more, because a text was renamed or an editor says so. */
public final class FormerEvents {

    private static final String FOLDER = Register.ADDRESS + Routes.event("");

    /** The ids of all events and of the places that name them. */
    private final Set<String> present = new LinkedHashSet<>();

    private final Map<String, AddressDecision> decisions = new TreeMap<>();

    private FormerEvents(List<Event> events, AddressDecisions moved) {
        events.forEach(event -> {
            present.add(event.id());
            event.shown().forEach(each -> present.add(each.id()));
        });
        moved.withAllImplied().forEach(each -> decisions.putIfAbsent(each.from(), each));
    }

    /**
     * Returns what became of each event that was published and is not there.
     *
     * @param moved with what follows from it
     * @return not those that would be lost, because they lead to an event that is not there either
     */
    public static List<FormerEvent> of(List<Event> events, Register register, AddressDecisions moved) {
        if (moved.withAllImplied().findAny().isEmpty()) {
            return List.of(); // as in most collections, which may have very many events
        }
        FormerEvents former = new FormerEvents(events, moved);
        return register.addresses().keySet().stream()
                .flatMap(each -> id(each).stream())
                .filter(id -> !former.present.contains(id))
                .flatMap(id -> former.of(id).stream())
                .toList();
    }

    /** Returns the id in the address of an event on the timeline; empty of another address. */
    public static Optional<String> id(String address) {
        return address.startsWith(FOLDER) ? Optional.of(address.substring(FOLDER.length())) : Optional.empty();
    }

    private Optional<FormerEvent> of(String id) {
        Set<String> seen = new TreeSet<>();
        Optional<String> address = Optional.of(FOLDER + id);
        Optional<AddressDecision> decision = Optional.empty();
        // An event that has another address now may get one more; editors keep what they wrote before.
        while (address.flatMap(FormerEvents::id)
                        .filter(each -> !present.contains(each))
                        .isPresent()
                && seen.add(address.get())) {
            decision = Optional.ofNullable(decisions.get(address.get()));
            address = decision.flatMap(AddressDecision::to);
        }
        Optional<String> event = address.flatMap(FormerEvents::id);
        boolean lost = decision.isEmpty()
                || event.filter(each -> !present.contains(each)).isPresent();
        return lost
                ? Optional.empty()
                : Optional.of(new FormerEvent(
                        id,
                        event,
                        event.isPresent() ? Optional.empty() : address,
                        decision.get().reason()));
    }
}
