package org.xuanyan.render;

import java.net.URI;
import java.util.List;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Site;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What every template knows of the site and of the page that is being made.
 *
 * @param published whether {@code baseUrl} is known
 * @param basePath the path of {@code baseUrl}, or an empty string
 * @param example how somebody may name a paragraph, e.g. {@code 青岛 1}
 * @param home the front page
 * @param declarations the list of declarations
 * @param treaties the index of what they cite
 * @param timeline of what they date
 * @param pages the ordinary pages, in alphabetical order of their addresses
 */
record SiteView(
        String title,
        String series,
        String language,
        String description,
        boolean published,
        String basePath,
        String example,
        Entry home,
        Entry declarations,
        Entry treaties,
        Entry timeline,
        List<Entry> pages) {

    /**
     * One entry of the navigation.
     *
     * @param label empty where the template has its own word
     * @param current {@code page} on the page itself, {@code true} on a page below it, otherwise empty
     */
    record Entry(String label, Route route, String current) {

        private static Entry of(String label, Route route, Route here) {
            boolean below = !route.path().isEmpty() && here.path().startsWith(route.path());
            return new Entry(label, route, here.equals(route) ? "page" : below ? "true" : "");
        }
    }

    static SiteView of(Corpus corpus, Route here) {
        Site site = corpus.site();
        return new SiteView(
                site.title(),
                site.series(),
                site.language(),
                site.description(),
                site.baseUrl().isPresent(),
                site.baseUrl().map(URI::getRawPath).orElse(""),
                corpus.declarations().stream()
                        .reduce((earlier, later) -> later)
                        .map(newest -> newest.metadata().place() + " 1")
                        .orElse("p1"),
                Entry.of("", Routes.HOME, here),
                Entry.of("", Routes.DECLARATIONS, here),
                Entry.of("", Routes.TREATIES, here),
                Entry.of("", Routes.TIMELINE, here),
                corpus.pages().stream()
                        .map(page -> Entry.of(page.title(), Routes.page(page.slug()), here))
                        .toList());
    }
}
