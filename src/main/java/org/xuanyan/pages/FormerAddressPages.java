package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.site.Format;
import org.xuanyan.site.FormerPage;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/** Pages at published addresses that have no other page any more: they lead elsewhere, or say why what was there was withdrawn. */
final class FormerAddressPages implements Format {

    private final SiteLocale locale;
    private final Templates templates;
    private final Supplier<List<FormerPage>> pages;

    FormerAddressPages(SiteLocale locale, Templates templates, Supplier<List<FormerPage>> pages) {
        this.locale = locale;
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    public Stream<Output> outputs() {
        return pages.get().stream()
                .filter(each -> locale.isFirst() || each.inEachLanguage())
                .map(this::output);
    }

    private Output output(FormerPage page) {
        if (Routes.isFeed(page.route().path())) {
            return templates.output(
                    "former-feed.xml.peb",
                    page.route(),
                    page.madeFrom(),
                    () -> Map.of("feed", FormerFeedView.of(page, locale)));
        }
        return page.to()
                .map(to -> templates.output(
                        "moved.peb",
                        page.route(),
                        page.madeFrom(),
                        () -> Map.of(
                                "moved",
                                new MovedView(to, name(page), locale.messages().say("address.moved"), page.places()))))
                .orElseGet(() ->
                        templates.output("withdrawn.peb", page.route(), page.madeFrom(), () -> Map.of("former", page)));
    }

    private NameInLanguage name(FormerPage page) {
        return new NameInLanguage(page.name(), locale.site().language());
    }
}
