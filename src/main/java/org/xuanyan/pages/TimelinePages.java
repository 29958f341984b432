package org.xuanyan.pages;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Period;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/** The timeline: one page, or a page for each of its {@link org.xuanyan.model.Periods}. */
final class TimelinePages implements Format {

    private static final String TEMPLATE = "timeline.peb";

    private final SiteLocale locale;
    private final Templates templates;

    TimelinePages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
    }

    @Override
    public Optional<String> folder() {
        return Optional.of(locale.place(Routes.TIMELINE).path());
    }

    @Override
    public Stream<Output> outputs() {
        return locale.index().periods().all().stream().map(this::output);
    }

    private Output output(Period period) {
        return templates.output(
                TEMPLATE,
                Routes.timeline(period),
                templates.file(TEMPLATE),
                () -> Map.of("timeline", TimelineView.of(period, locale)));
    }
}
