package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Lazy;

/** The list of passages: one page, in a long list pages for each year, and the feed. */
final class PassageIndexPages implements Format {

    private static final String INDEX = "passage-index.peb";
    private static final String GROUP = "passage-group.peb";
    private static final String FEED = "passage-feed.xml.peb";

    /** Passages on a page of one year. */
    private static final int ENTRIES = 400;

    private final SiteLocale locale;
    private final Templates templates;
    private final Supplier<PassageIndexView> index;

    PassageIndexPages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
        this.index = new Lazy<>(() -> PassageIndexView.of(locale));
    }

    /**
     * One page of the passages that a declaration of one year has first.
     *
     * @param years all years
     * @param count the number of passages of this year
     * @param passages on this page
     * @param number of this page, 1-based
     * @param pages of this year
     */
    record PassageYearPage(
            List<PassageIndexView.YearOfPassages> years,
            String year,
            int count,
            List<PassageSummary> passages,
            int number,
            List<Route> pages) {}

    @Override
    public Optional<String> folder() {
        return Optional.of(locale.place(Routes.PASSAGES).path());
    }

    @Override
    public Stream<Output> outputs() {
        Stream<Output> pages = Stream.concat(
                Stream.of(output(INDEX, Routes.PASSAGES, () -> Map.of("index", index.get()))),
                PassageIndexView.isDivided(locale.corpus())
                        ? PassageIndexView.byYear(locale.corpus().handedOn().withPage()).stream()
                                .flatMap(this::group)
                        : Stream.empty());
        return Stream.concat(
                pages, Stream.of(output(FEED, Routes.PASSAGES_FEED, () -> Map.of("feed", PassageFeedView.of(locale)))));
    }

    private Stream<Output> group(PassageIndexView.YearOfPassages year) {
        List<SharedPassage> all = year.passages();
        List<Route> routes = IntStream.rangeClosed(1, (all.size() + ENTRIES - 1) / ENTRIES)
                .mapToObj(number -> Routes.passages(year.year(), number))
                .toList();
        List<Output> outputs = new ArrayList<>();
        for (int number = 1; number <= routes.size(); number++) {
            int end = Math.min(all.size(), number * ENTRIES);
            List<SharedPassage> shown = all.subList((number - 1) * ENTRIES, end);
            int here = number;
            outputs.add(output(
                    GROUP,
                    routes.get(number - 1),
                    () -> Map.of(
                            "page",
                            new PassageYearPage(
                                    index.get().byYear(),
                                    year.year(),
                                    all.size(),
                                    shown.stream()
                                            .map(each -> PassageSummary.of(each, locale))
                                            .toList(),
                                    here,
                                    routes))));
        }
        return outputs.stream();
    }

    private Output output(String template, Route here, Supplier<Map<String, Object>> views) {
        return templates.output(template, here, templates.file(template), views);
    }
}
