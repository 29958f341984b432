package org.xuanyan.pages;

import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/** A page for each pair of declarations, side by side. */
final class PairPages implements Format {

    private static final String TEMPLATE = "pair.peb";

    private final SiteLocale locale;
    private final Templates templates;

    PairPages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return locale.corpus().handedOn().pairs().stream()
                .map(pair -> templates.output(
                        TEMPLATE,
                        Routes.comparison(pair.earlier(), pair.later()),
                        templates.file(TEMPLATE),
                        () -> Map.of("pair", PairView.of(pair, locale))));
    }
}
