package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** A page for each passage that several declarations have, with pages of earlier years if it is in very many. */
final class PassagePages implements Format {

    private final SiteLocale locale;
    private final Templates templates;

    PassagePages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
    }

    /**
     * What {@code passage-year.peb} shows: a passage in the declarations of one year.
     *
     * @param year in four digits
     * @param appearances the oldest first
     */
    record PassageYearView(PassageSummary summary, String year, List<AppearanceView> appearances) {}

    @Override
    public Stream<Output> outputs() {
        return locale.corpus().handedOn().passages().stream().flatMap(this::outputs);
    }

    private Stream<Output> outputs(SharedPassage passage) {
        return Stream.concat(
                Stream.of(output("passage.peb", Routes.passage(passage.id()), () -> PassageView.of(passage, locale))),
                PassageView.earlier(passage).entrySet().stream()
                        .map(each -> output(
                                "passage-year.peb",
                                Routes.passage(passage.id(), each.getKey()),
                                () -> year(passage, each.getKey(), each.getValue()))));
    }

    private PassageYearView year(SharedPassage passage, String year, List<Integer> numbers) {
        Route here = Routes.passage(passage.id(), year);
        return new PassageYearView(
                PassageSummary.of(passage, locale),
                year,
                numbers.stream()
                        .map(number -> AppearanceView.of(passage, number, here, locale))
                        .toList());
    }

    private Output output(String template, Route here, Supplier<Object> view) {
        return templates.output(template, here, templates.file(template), () -> Map.of("passage", view.get()));
    }
}
