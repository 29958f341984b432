package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.site.CollectionPart;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The list of declarations: one page, or the newest of them and a page for each year. */
final class DeclarationListPages implements Format {

    private static final String TEMPLATE = "declarations.peb";

    /** A longer list is divided. */
    private static final int LONGEST = 200;

    /** Declarations on the first page of a divided list. */
    private static final int NEWEST = 50;

    private final SiteLocale locale;
    private final Templates templates;
    private final SortedMap<String, List<Declaration>> years = new TreeMap<>(Collections.reverseOrder());

    DeclarationListPages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.templates = templates;
        if (all().size() > LONGEST) {
            all().forEach(each -> years.computeIfAbsent(each.metadata().slug().year(), year -> new ArrayList<>())
                    .add(each));
        }
    }

    /**
     * One page of the list.
     *
     * @param year of the slugs; empty on the first page
     * @param total the number of all declarations
     * @param paragraphs the number of their paragraphs, without items of lists and tables
     * @param declarations on this page, the newest first
     * @param years the pages of a divided list, the newest first
     * @param files the whole collection to take away, on the first page
     */
    record ListView(
            String year,
            int total,
            int paragraphs,
            List<SummaryView> declarations,
            List<YearOfDeclarations> years,
            List<ReferencesView.File> files) {}

    /** The page of a year. */
    record YearOfDeclarations(Route route, String year, int count) {}

    @Override
    public Optional<String> folder() {
        return Optional.of(locale.place(Routes.DECLARATIONS).path());
    }

    @Override
    public Stream<Output> outputs() {
        List<Declaration> newest = years.isEmpty() ? all() : all().subList(all().size() - NEWEST, all().size());
        return Stream.concat(
                Stream.of(output("", Routes.DECLARATIONS, newest)),
                years.entrySet().stream()
                        .map(each -> output(each.getKey(), Routes.declarations(each.getKey()), each.getValue())));
    }

    private List<ReferencesView.File> files() {
        return CollectionPart.of(locale.corpus()).stream()
                .flatMap(part -> Stream.of("zip", "epub").map(extension -> file(part, extension)))
                .toList();
    }

    /** Returns a file of a part, e.g. {@code ZIP}, or {@code 2010s ZIP} for a decade. */
    private static ReferencesView.File file(CollectionPart part, String extension) {
        Route route = part.route(extension);
        String label = extension.toUpperCase(Locale.ROOT);
        return new ReferencesView.File(
                part.name().map(each -> each + " " + label).orElse(label),
                route,
                route.path().substring(route.path().lastIndexOf('/') + 1));
    }

    private List<Declaration> all() {
        return locale.corpus().declarations();
    }

    private Output output(String year, Route here, List<Declaration> shown) {
        return templates.output(TEMPLATE, here, templates.file(TEMPLATE), () -> Map.of("list", view(year, shown)));
    }

    private ListView view(String year, List<Declaration> shown) {
        List<SummaryView> newestFirst = new ArrayList<>();
        shown.forEach(each -> newestFirst.add(SummaryView.of(each, locale)));
        Collections.reverse(newestFirst);
        return new ListView(
                year,
                all().size(),
                all().stream().mapToInt(Declaration::countOfParagraphs).sum(),
                newestFirst,
                years.entrySet().stream()
                        .map(each -> new YearOfDeclarations(
                                Routes.declarations(each.getKey()),
                                each.getKey(),
                                each.getValue().size()))
                        .toList(),
                year.isEmpty() ? files() : List.of());
    }
}
