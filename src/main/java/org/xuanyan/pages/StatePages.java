package org.xuanyan.pages;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The page of the states that declarations name; of a long one pages for each state, and of those pages for decades and years. */
final class StatePages implements Format {

    private final SiteLocale locale;
    private final Templates templates;

    StatePages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
    }

    @Override
    public Optional<String> folder() {
        return Optional.of(locale.place(Routes.STATES).path());
    }

    @Override
    public Stream<Output> outputs() {
        if (!locale.corpus().states().isAny()) {
            return Stream.empty();
        }
        StateIndex index = new StateIndex(locale);
        Stream<Output> first =
                Stream.of(output("states.peb", Routes.STATES, () -> Map.of("states", StatesView.of(index))));
        return index.isDivided()
                ? Stream.concat(first, index.codes().stream().flatMap(code -> state(code, index)))
                : first;
    }

    private Stream<Output> state(String code, StateIndex index) {
        Stream<Output> first =
                Stream.of(output("state.peb", Routes.state(code), () -> Map.of("state", StateView.of(code, index))));
        return Stream.concat(
                first,
                index.decades(code).stream()
                        .flatMap(decades -> decades.all().stream())
                        .map(part -> output(
                                "state.peb",
                                Routes.state(code, part.name()),
                                () -> Map.of("state", StateView.of(code, part, index)))));
    }

    private Output output(String template, Route here, Supplier<Map<String, Object>> views) {
        return templates.output(template, here, templates.file(template), views);
    }
}
