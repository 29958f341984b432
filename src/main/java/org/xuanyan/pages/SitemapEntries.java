package org.xuanyan.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.EditionDays;
import org.xuanyan.model.Page;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** Lists the pages for the sitemap, in all languages; first the pages about the whole collection. */
final class SitemapEntries {

    private final SiteLocale locale;
    private final Corpus corpus;
    private final Map<Slug, LocalDate> changed = new TreeMap<>();
    private final List<SitemapEntry> pages = new ArrayList<>();

    private SitemapEntries(SiteLocale locale) {
        this.locale = locale;
        this.corpus = locale.corpus();
        corpus.declarations().forEach(each -> {
            EditionDays days = EditionDays.of(each, corpus.site());
            if (days.isDated()) {
                changed.put(each.metadata().slug(), days.changed());
            }
        });
    }

    /**
     * A page.
     *
     * @param changed the day of the last edition in which a text that it shows changed; an empty string if it is not known
     */
    record SitemapEntry(Route route, String changed) {}

    /**
     * Returns the pages.
     *
     * @param sitePages the names of the templates of pages about the whole collection
     */
    static List<SitemapEntry> of(SiteLocale locale, List<String> sitePages) {
        SitemapEntries entries = new SitemapEntries(locale);
        entries.addAll(sitePages);
        return locale.languages().stream()
                .flatMap(language -> entries.pages.stream()
                        .map(each -> new SitemapEntry(Routes.below(language.folder(), each.route()), each.changed())))
                .distinct()
                .toList();
    }

    private void addAll(List<String> sitePages) {
        Stream<Route> templates = sitePages.stream()
                .map(Routes::ofTemplate)
                .filter(Route::isPage)
                .sorted(Comparator.comparing(Route::path));
        String anything = last(changed.keySet());
        Stream.of(
                        templates,
                        Stream.of(Routes.DECLARATIONS, Routes.TREATIES, Routes.PASSAGES),
                        locale.index().periods().all().stream().map(Routes::timeline))
                .flatMap(each -> each)
                .forEach(each -> pages.add(new SitemapEntry(each, anything)));
        List<Slug> slugs = new ArrayList<>();
        corpus.declarations().forEach(each -> slugs.add(0, each.metadata().slug()));
        slugs.forEach(each -> pages.add(new SitemapEntry(Routes.declaration(each), last(List.of(each)))));
        corpus.declarations().stream()
                .map(each -> each.metadata().slug())
                .forEach(each -> pages.add(new SitemapEntry(Routes.sources(each), last(List.of(each)))));
        corpus.treaties().forEach(this::add);
        corpus.handedOn().withPage().forEach(this::add);
        corpus.pages().stream()
                .map(Page::name)
                .distinct()
                .map(Routes::page)
                .forEach(each -> pages.add(new SitemapEntry(each, "")));
    }

    private void add(Treaty treaty) {
        String day = last(locale.index().places(treaty.id()).stream()
                .map(each -> each.declaration().metadata().slug())
                .toList());
        pages.add(new SitemapEntry(Routes.treaty(treaty.id()), day));
        locale.index().decadesOfCitations(treaty.id()).stream()
                .flatMap(decades -> decades.all().stream())
                .forEach(part -> pages.add(new SitemapEntry(Routes.citations(treaty.id(), part.name()), day)));
    }

    private void add(SharedPassage passage) {
        String day = last(passage.appearances().stream()
                .map(SharedPassage.Appearance::declaration)
                .toList());
        pages.add(new SitemapEntry(Routes.passage(passage.id()), day));
        PassageView.earlier(passage)
                .all()
                .forEach(part -> pages.add(new SitemapEntry(Routes.passage(passage.id(), part.name()), day)));
    }

    private String last(Collection<Slug> declarations) {
        return declarations.stream()
                .map(changed::get)
                .flatMap(day -> Optional.ofNullable(day).stream())
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }
}
