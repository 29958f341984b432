package org.xuanyan.pages;

import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A page for each instrument and, in the first language only, a feed, and a page that links to the new address for each
 * former id, under which the instrument may have been published before it was registered.
 */
final class TreatyPages implements Format {

    private final SiteLocale locale;
    private final Templates templates;

    TreatyPages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return locale.corpus().treaties().stream().flatMap(this::outputs);
    }

    private Stream<Output> outputs(Treaty treaty) {
        Stream<Output> page = Stream.of(output(treaty, "treaty.peb", Routes.treaty(treaty.id())));
        if (!locale.isFirst()) {
            return page;
        }
        Stream<Output> feed = Stream.of(output(treaty, "treaty-feed.xml.peb", Routes.treatyFeed(treaty.id())));
        Stream<Output> moved =
                treaty.formerIds().stream().map(former -> output(treaty, "treaty-moved.peb", Routes.treaty(former)));
        return Stream.of(page, feed, moved).flatMap(each -> each);
    }

    private Output output(Treaty treaty, String template, Route here) {
        return templates.output(
                template, here, templates.file(template), () -> Map.of("treaty", TreatyView.of(treaty, locale)));
    }
}
