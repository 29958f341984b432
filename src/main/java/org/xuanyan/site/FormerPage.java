package org.xuanyan.site;

import java.util.List;
import java.util.Optional;

/**
 * A page at a published address that has no other page any more.
 *
 * @param route the address
 * @param to where it leads; empty if it was withdrawn
 * @param name of what was there, e.g. the title of an instrument, or the address; of a page that leads elsewhere, where it leads
 * @param inEachLanguage whether it stands below the folder of each language, too
 * @param reason why it was withdrawn
 * @param places the parts of the page at the present address that were parts of the former page; empty for most pages
 * @param madeFrom the file to correct if something is wrong with this page
 */
public record FormerPage(
        Route route,
        Optional<Route> to,
        String name,
        boolean inEachLanguage,
        String reason,
        List<Route> places,
        String madeFrom) {

    /** Copies the list, so that the record is immutable. */
    public FormerPage {
        places = List.copyOf(places);
    }
}
