package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.ComparedPair;
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
        List<ComparedPair> pairs = locale.corpus().handedOn().pairs();
        return IntStream.range(0, pairs.size())
                .mapToObj(number -> templates.output(
                        TEMPLATE,
                        Routes.comparison(
                                pairs.get(number).earlier(), pairs.get(number).later()),
                        templates.file(TEMPLATE),
                        () -> Map.of("pair", PairView.of(number, locale))));
    }
}
