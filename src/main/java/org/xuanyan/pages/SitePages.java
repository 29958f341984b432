package org.xuanyan.pages;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Lazy;

/**
 * The pages and files about the whole collection, one for each template below {@code templates/site/}. Files that are
 * neither pages nor feeds exist in the first language only, and some only if the address of the site is known.
 */
final class SitePages implements Format {

    /** They would be wrong without the address of the site: their formats have no relative addresses. */
    private static final Set<String> WITH_ADDRESS = Set.of("sitemap.xml", "opensearch.xml");

    private final SiteLocale locale;
    private final Templates templates;
    private final List<String> names;
    private final Supplier<CollectionView> view;

    SitePages(SiteLocale locale, Templates templates, Supplier<TreatyIndexView> treaties) {
        this.locale = locale;
        this.templates = templates;
        this.names = templates.sitePages();
        this.view = new Lazy<>(() -> CollectionView.of(locale, treaties.get(), names));
    }

    @Override
    public Stream<Output> outputs() {
        return names.stream()
                .filter(name -> locale.isFirst() || isInEachLanguage(Routes.ofTemplate(name)))
                .filter(name -> locale.site().baseUrl().isPresent() || !WITH_ADDRESS.contains(name))
                .map(name -> templates.sitePage(name, Routes.ofTemplate(name), view::get));
    }

    private static boolean isInEachLanguage(Route route) {
        return route.isPage() || Routes.isFeedOfCollection(route);
    }
}
