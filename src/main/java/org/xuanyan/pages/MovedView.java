package org.xuanyan.pages;

import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.site.Route;

/**
 * What {@code moved.peb} shows: a page at a former address, which leads to the present one.
 *
 * @param route the present address
 * @param name of what is there
 * @param words before the link
 */
record MovedView(Route route, NameInLanguage name, String words) {}
