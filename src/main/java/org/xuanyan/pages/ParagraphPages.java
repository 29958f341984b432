package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** A page for each paragraph and for each former one, if {@code site.yml} does not switch them off. */
final class ParagraphPages implements Format {

    private final SiteLocale locale;
    private final Templates templates;

    ParagraphPages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return locale.site().paragraphPages()
                ? locale.corpus().declarations().stream().flatMap(this::outputs)
                : Stream.empty();
    }

    private Stream<Output> outputs(Declaration declaration) {
        Stream<Output> live = ParagraphPageView.of(declaration, locale).stream().map(each -> live(declaration, each));
        Stream<Output> tombstones = TombstoneView.of(declaration, locale.messages()).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.id().isParagraph())
                .map(each -> tombstone(declaration, each));
        return Stream.concat(live, tombstones);
    }

    private Output live(Declaration declaration, ParagraphPageView paragraph) {
        Route here = Routes.paragraphPage(declaration.metadata().slug(), paragraph.id());
        return templates.output(
                "paragraph.peb", here, declaration.metadata().file(), () -> Map.of("paragraph", paragraph));
    }

    private Output tombstone(Declaration declaration, TombstoneView tombstone) {
        Route here = Routes.paragraphPage(declaration.metadata().slug(), tombstone.id());
        return templates.output(
                "paragraph-gone.peb",
                here,
                declaration.metadata().file(),
                () -> Map.of("tombstone", tombstone, "declaration", SummaryView.of(declaration, locale)));
    }
}
