package org.xuanyan.pages;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A page for each instrument, with pages for decades and years if it has many citations, and for each former id, under which the instrument was published before, a page that leads to the new address.
 */
final class TreatyPages implements Format {

    private final SiteLocale locale;
    private final Templates templates;

    TreatyPages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
    }

    @Override
    public Optional<String> folder() {
        return Optional.of(locale.place(Routes.TREATIES).path());
    }

    @Override
    public Stream<Output> outputs() {
        return locale.corpus().treaties().stream().flatMap(this::outputs);
    }

    private Stream<Output> outputs(Treaty treaty) {
        Stream<Output> pages = Stream.concat(
                Stream.of(output(
                        "treaty.peb",
                        Routes.treaty(treaty.id()),
                        () -> Map.of("treaty", TreatyView.of(treaty, locale)))),
                locale.index().decadesOfCitations(treaty.id()).stream()
                        .flatMap(decades -> decades.all().stream())
                        .map(part -> output(
                                "treaty-part.peb",
                                Routes.citations(treaty.id(), part.name()),
                                () -> Map.of("treaty", TreatyPartView.of(treaty, part, locale)))));
        Stream<Output> moved = treaty.formerIds().stream()
                .map(former -> output("moved.peb", Routes.treaty(former), () -> Map.of("moved", moved(treaty))));
        return Stream.concat(pages, moved);
    }

    private MovedView moved(Treaty treaty) {
        return new MovedView(
                Routes.treaty(treaty.id()),
                TreatyMessages.name(treaty, locale),
                locale.messages().say("treaty.moved", ""));
    }

    private Output output(String template, Route here, Supplier<Map<String, Object>> views) {
        return templates.output(template, here, templates.file(template), views);
    }
}
