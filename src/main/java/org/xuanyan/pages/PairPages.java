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

/** A page for each pair of declarations, side by side. It exists once and speaks all languages of the interface. */
final class PairPages implements Format {

    private static final String TEMPLATE = "pair.peb";

    private final List<SiteLocale> locales;
    private final Templates templates;

    /**
     * Takes the languages of the interface.
     *
     * @param locales the language at the root is first
     * @param templates in that language
     */
    PairPages(List<SiteLocale> locales, Templates templates) {
        this.locales = List.copyOf(locales);
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        List<ComparedPair> pairs = locales.get(0).corpus().handedOn().pairs();
        return IntStream.range(0, pairs.size())
                .mapToObj(number -> templates.output(
                        TEMPLATE,
                        Routes.comparison(
                                pairs.get(number).earlier(), pairs.get(number).later()),
                        templates.file(TEMPLATE),
                        () -> Map.of("pair", PairView.of(number, locales))));
    }
}
