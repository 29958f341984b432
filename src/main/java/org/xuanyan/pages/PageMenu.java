package org.xuanyan.pages;

import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Page;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The ordinary pages in the menu, which stands on every page of the site: if it named any number of them, the site would grow with
 * the square of that number. Of more than a dozen it names the first, and leads to the list of all on the front page.
 */
final class PageMenu {

    private static final int MOST = 12;

    private PageMenu() {}

    /**
     * A page, or the list of all pages.
     *
     * @param name its title
     */
    record MenuPage(NameInLanguage name, Route route) {}

    /** Returns what the menu names, in alphabetical order of the addresses. */
    static List<MenuPage> of(SiteLocale locale) {
        List<Page> pages = locale.corpus().pages(locale.messages().language());
        if (pages.size() <= MOST) {
            return pages.stream().map(PageMenu::entry).toList();
        }
        NameInLanguage more = new NameInLanguage(
                locale.messages().say("nav.pages"), locale.messages().language());
        return Stream.concat(
                        pages.stream().limit(MOST - 1).map(PageMenu::entry),
                        Stream.of(new MenuPage(more, Routes.ALL_PAGES)))
                .toList();
    }

    /** Returns all pages, if the menu does not name them all; otherwise none. */
    static List<MenuPage> list(SiteLocale locale) {
        List<Page> pages = locale.corpus().pages(locale.messages().language());
        return pages.size() <= MOST
                ? List.of()
                : pages.stream().map(PageMenu::entry).toList();
    }

    private static MenuPage entry(Page page) {
        return new MenuPage(new NameInLanguage(page.title(), page.language()), Routes.page(page.name()));
    }
}
