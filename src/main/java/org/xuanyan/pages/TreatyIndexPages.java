package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The index of instruments: one page, and in a divided index pages for each initial and each kind. */
final class TreatyIndexPages implements Format {

    private static final String INDEX = "treaties.peb";
    private static final String INITIAL = "initial";
    private static final String GROUP = "treaty-group.peb";

    /** Instruments on a page of one initial, with the cells of the table. */
    private static final int ROWS = 100;

    /** Instruments on a page of one kind. */
    private static final int ENTRIES = 400;

    private final SiteLocale locale;
    private final Templates templates;
    private final Supplier<TreatyIndexView> index;

    TreatyIndexPages(SiteLocale locale, Templates templates, Supplier<TreatyIndexView> index) {
        this.locale = locale;
        this.templates = templates;
        this.index = index;
    }

    /**
     * One page of a group of instruments.
     *
     * @param name of the order
     * @param table whether the instruments are shown with the cells of the table
     * @param groups all groups of this order
     * @param shown the part of the group that is on this page
     * @param number of this page, 1-based
     * @param pages of this group
     */
    record GroupView(
            TreatyIndexView index,
            String name,
            boolean table,
            List<TreatyIndexView.Group> groups,
            TreatyIndexView.Group group,
            TreatyIndexView.Group shown,
            int number,
            List<Route> pages) {}

    @Override
    public Optional<String> folder() {
        return Optional.of(locale.place(Routes.TREATIES).path());
    }

    @Override
    public Stream<Output> outputs() {
        Stream<Output> front = Stream.of(output(INDEX, Routes.TREATIES, () -> Map.of("index", index.get())));
        return locale.index().hasDividedIndex()
                ? Stream.of(
                                front,
                                groups(INITIAL, index.get().byPinyin(), ROWS),
                                groups("kind", index.get().byKind(), ENTRIES))
                        .flatMap(each -> each)
                : front;
    }

    private Stream<Output> groups(String order, List<TreatyIndexView.Group> groups, int most) {
        return groups.stream().flatMap(group -> {
            int pages = (group.rows().size() + most - 1) / most;
            List<Route> routes = IntStream.rangeClosed(1, pages)
                    .mapToObj(number -> Routes.treaties(order, group.key(), number))
                    .toList();
            List<Output> outputs = new ArrayList<>();
            for (int i = 0; i < pages; i++) {
                int first = i * most;
                GroupView view = new GroupView(
                        index.get(),
                        locale.messages().say(order.equals(INITIAL) ? "treaties.initials" : "treaties.by-kind"),
                        order.equals(INITIAL),
                        groups,
                        group,
                        new TreatyIndexView.Group(
                                group.key(),
                                routes.get(i),
                                group.label(),
                                group.rows()
                                        .subList(first, Math.min(group.rows().size(), first + most))),
                        i + 1,
                        routes);
                outputs.add(output(GROUP, routes.get(i), () -> Map.of("page", view)));
            }
            return outputs.stream();
        });
    }

    private Output output(String template, Route here, Supplier<Map<String, Object>> views) {
        return templates.output(template, here, templates.file(template), views);
    }
}
