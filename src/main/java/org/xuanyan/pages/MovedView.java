package org.xuanyan.pages;

import java.util.List;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.site.Route;

/**
 * What {@code moved.peb} shows: a page at a former address, which leads to the present one.
 *
 * @param route the present address
 * @param name of what is there
 * @param words before the link
 * @param places parts of the present page that were parts of the former one; the address of each has led to it
 */
record MovedView(Route route, NameInLanguage name, String words, List<Route> places) {

    /** Makes a page without parts. */
    MovedView(Route route, NameInLanguage name, String words) {
        this(route, name, words, List.of());
    }
}
