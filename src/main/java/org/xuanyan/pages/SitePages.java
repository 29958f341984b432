package org.xuanyan.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/**
 * The pages and files about the whole collection, one for each template below {@code templates/site/}. Files that are
 * not pages, such as feeds, exist in the first language only.
 */
final class SitePages implements Format {

    private final SiteLocale locale;
    private final Templates templates;
    private Optional<CollectionView> view = Optional.empty();

    SitePages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        List<String> names = templates.sitePages();
        return names.stream()
                .filter(name -> locale.isFirst() || Routes.ofTemplate(name).isPage())
                .map(name -> templates.sitePage(name, Routes.ofTemplate(name), () -> view(names)));
    }

    /** Returns the view of all these pages, which is made when the first of them needs it. */
    private synchronized CollectionView view(List<String> names) {
        view = view.or(() -> Optional.of(CollectionView.of(locale, names)));
        return view.get();
    }
}
