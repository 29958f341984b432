package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/** The page that a server shows for an unknown address. It exists once and speaks all languages of the interface. */
final class MissingPage implements Format {

    private static final String TEMPLATE = "missing.peb";

    private final List<SiteLocale> locales;
    private final Templates templates;

    /**
     * Takes the languages of the interface.
     *
     * @param locales the language at the root is first
     * @param templates in that language
     */
    MissingPage(List<SiteLocale> locales, Templates templates) {
        this.locales = List.copyOf(locales);
        this.templates = templates;
    }

    /**
     * What {@code missing.peb} shows.
     *
     * @param newest some declarations, the newest first, in each language of the interface
     */
    record MissingView(List<List<SummaryView>> newest) {}

    @Override
    public Stream<Output> outputs() {
        return Stream.of(templates.output(
                TEMPLATE,
                Routes.NOT_FOUND,
                templates.file(TEMPLATE),
                () -> Map.of(
                        "missing",
                        new MissingView(
                                locales.stream().map(CollectionView::newest).toList()))));
    }
}
