package org.xuanyan.pages;

import java.util.Optional;
import org.xuanyan.model.Register;
import org.xuanyan.site.Route;

/**
 * An address in a page at which there was something, such as an event on the timeline.
 *
 * @param route the address
 * @param to where it leads; absent if what was there was withdrawn
 * @param reason why it was withdrawn; empty if the address leads somewhere
 */
record FormerFragment(Route route, Optional<Route> to, String reason) {

    /** Returns its address from the root, as the register has it. */
    public String name() {
        return Register.ADDRESS + route;
    }

    /** Returns the address to which it leads, in the same form. */
    public String target() {
        return to.map(each -> Register.ADDRESS + each).orElse("");
    }
}
