package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * A page for each passage that {@linkplain SharedPassage#hasPage has one}, with pages of earlier decades and years if it is in very
 * many; at each former address of a passage a page that leads to the present one, and at that of a passage that does not exist any
 * more a page that says so.
 */
final class PassagePages implements Format {

    private final List<SiteLocale> locales;
    private final SiteLocale first;
    private final Templates templates;

    /**
     * Takes the languages of the interface.
     *
     * @param locales the first is the language of the pages; they say the same in the others
     * @param templates in the first language
     */
    PassagePages(List<SiteLocale> locales, Templates templates) {
        this.locales = List.copyOf(locales);
        this.first = locales.get(0);
        this.templates = templates;
    }

    /**
     * What {@code passage-retired.peb} shows: the address of a passage that does not exist any more.
     *
     * @param places the paragraphs that it had, in each language of the interface; empty if none of their declarations is in
     *     the collection
     */
    record RetiredPassageView(List<List<FormerPlace>> places) {}

    @Override
    public Optional<String> folder() {
        return Optional.of(Routes.PASSAGES.path());
    }

    @Override
    public Stream<Output> outputs() {
        HandedOn handedOn = first.corpus().handedOn();
        return Stream.of(
                        handedOn.withPage().stream().flatMap(this::outputs),
                        handedOn.withPage().stream().flatMap(this::moved),
                        handedOn.retired().stream().map(this::retired))
                .flatMap(each -> each);
    }

    private Stream<Output> moved(SharedPassage passage) {
        return passage.formerIds().stream()
                .flatMap(former -> Stream.concat(
                        Stream.of(moved(passage, Routes.passage(former), Routes.passage(passage.id()))),
                        PassageView.earlier(passage).all().stream()
                                .map(part -> moved(
                                        passage,
                                        Routes.passage(former, part.name()),
                                        Routes.passage(passage.id(), part.name())))));
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
                                PassageMessages.name(passage, first),
                                first.messages().say("passage.moved", ""))));
    }

    private Output retired(RetiredPassage passage) {
        return output(
                "passage-retired.peb",
                Routes.passage(passage.id()),
                () -> new RetiredPassageView(FormerPlace.of(passage.places(), locales)));
    }

    private Stream<Output> outputs(SharedPassage passage) {
        return Stream.concat(
                Stream.of(output("passage.peb", Routes.passage(passage.id()), () -> PassageView.of(passage, locales))),
                PassageView.earlier(passage).all().stream()
                        .map(part -> output(
                                "passage-part.peb",
                                Routes.passage(passage.id(), part.name()),
                                () -> PassagePartView.of(passage, part, locales))));
    }

    private Output output(String template, Route here, Supplier<Object> view) {
        return templates.output(template, here, templates.file(template), () -> Map.of("passage", view.get()));
    }
}
