package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.HandedOn;
import org.xuanyan.model.RetiredPassage;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A page for each passage that several declarations have, with pages of earlier years if it is in very many; at each former address of a
 * passage a page that leads to the present one, and at that of a passage that does not exist any more a page that says so.
 */
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

    /**
     * What {@code passage-retired.peb} shows: the address of a passage that does not exist any more.
     *
     * @param places the paragraphs that it had; empty if none of their declarations is in the collection
     */
    record RetiredPassageView(List<FormerPlace> places) {}

    @Override
    public Stream<Output> outputs() {
        HandedOn handedOn = locale.corpus().handedOn();
        return Stream.of(
                        handedOn.passages().stream().flatMap(this::outputs),
                        handedOn.passages().stream().flatMap(this::moved),
                        handedOn.retired().stream().map(this::retired))
                .flatMap(each -> each);
    }

    private Stream<Output> moved(SharedPassage passage) {
        return passage.formerIds().stream()
                .flatMap(former -> Stream.concat(
                        Stream.of(moved(passage, Routes.passage(former), Routes.passage(passage.id()))),
                        PassageView.earlier(passage).keySet().stream()
                                .map(year -> moved(
                                        passage, Routes.passage(former, year), Routes.passage(passage.id(), year)))));
    }

    private Output moved(SharedPassage passage, Route former, Route present) {
        return templates.output(
                "moved.peb",
                former,
                templates.file("moved.peb"),
                () -> Map.of(
                        "moved",
                        new MovedView(
                                present,
                                PassageMessages.name(passage, locale),
                                locale.messages().say("passage.moved", ""))));
    }

    private Output retired(RetiredPassage passage) {
        return output(
                "passage-retired.peb",
                Routes.passage(passage.id()),
                () -> new RetiredPassageView(FormerPlace.of(passage.places(), locale)));
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
