package org.xuanyan.pages;

import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Page;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/** The ordinary pages of {@code content/pages/}. */
final class ContentPages implements Format {

    private final SiteLocale locale;
    private final Templates templates;

    ContentPages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return locale.corpus().pages(locale.messages().language()).stream().map(this::output);
    }

    private Output output(Page page) {
        return templates.output("page.peb", Routes.page(page.name()), page.at().file(), () -> Map.of("page", page));
    }
}
