package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/** A feed for each instrument that several declarations cite. It exists once, and its titles are in all languages of the interface. */
final class TreatyFeeds implements Format {

    private static final String TEMPLATE = "treaty-feed.xml.peb";

    private final List<SiteLocale> locales;
    private final SiteLocale first;
    private final Templates templates;

    /**
     * Takes the languages of the interface.
     *
     * @param locales the first is the language of the feeds
     * @param templates in the first language
     */
    TreatyFeeds(List<SiteLocale> locales, Templates templates) {
        this.locales = List.copyOf(locales);
        this.first = locales.get(0);
        this.templates = templates;
    }

    @Override
    public Optional<String> folder() {
        return Optional.of(Routes.TREATIES.path());
    }

    @Override
    public Stream<Output> outputs() {
        return first.corpus().treaties().stream()
                .filter(treaty -> first.index().recurs(treaty.id()))
                .map(this::feed);
    }

    private Output feed(Treaty treaty) {
        return templates.output(
                TEMPLATE,
                Routes.treatyFeed(treaty.id()),
                templates.file(TEMPLATE),
                () -> Map.of("feed", TreatyFeedView.of(treaty, locales)));
    }
}
