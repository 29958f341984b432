package org.xuanyan.pages;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The page of each declaration's sources. */
final class SourcesPages implements Format {

    private final SiteLocale locale;
    private final Templates templates;

    SourcesPages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
    }

    @Override
    public Optional<String> folder() {
        return Optional.of(locale.place(Routes.DECLARATIONS).path());
    }

    @Override
    public Stream<Output> outputs() {
        return locale.corpus().declarations().stream().map(this::output);
    }

    private Output output(Declaration declaration) {
        Route here = Routes.sources(declaration.metadata().slug());
        return templates.output(
                "sources.peb",
                here,
                declaration.metadata().file(),
                () -> Map.of("provenance", SourcesView.of(declaration, locale)));
    }
}
