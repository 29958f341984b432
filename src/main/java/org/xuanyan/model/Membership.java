package org.xuanyan.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a state has been a member of the organisation whose declarations the collection has.
 *
 * @param state its code in ISO 3166-1, e.g. {@code KZ}
 * @param since the first day
 * @param until the day on which it ended; that day does not count
 */
public record Membership(String state, LocalDate since, Optional<LocalDate> until) {

    /** Whether the state was a member on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(since) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
