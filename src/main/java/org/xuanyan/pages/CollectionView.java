package org.xuanyan.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.Section;
import org.xuanyan.site.PermanentId;

/**
 * What the templates of {@code templates/site/} show: the whole collection.
 *
 * @param id the {@link PermanentId} of the collection
 * @param declarations the newest first
 * @param newest of the declarations, for the front page
 * @param hasOlder whether there are declarations that the front page does not show
 * @param feed the declarations that were added or changed last, for the feed
 * @param sections one for each number that a section of any declaration has; its label is the mark, or the number if
 *     the declarations have different marks
 * @param updated the day of the newest entry of the feed, e.g. {@code 2025-09-01}; without declarations {@code 1970-01-01}
 * @param pages all pages for the sitemap
 * @param treaties the instruments that the declarations cite
 * @param front what else the front page shows
 * @param hasNamesWithSections whether references name the section of any paragraph by its title
 * @param structuredData for search engines; empty if {@code baseUrl} is not known
 */
record CollectionView(
        String id,
        List<SummaryView> declarations,
        List<SummaryView> newest,
        boolean hasOlder,
        List<FeedEntryView> feed,
        List<Section> sections,
        String updated,
        List<SitemapEntries.SitemapEntry> pages,
        TreatyIndexView treaties,
        FrontPageView front,
        boolean hasNamesWithSections,
        Html structuredData) {

    /** Entries in a feed. */
    static final int FEED_ENTRIES = 50;

    private static final int NEWEST = 12;

    static CollectionView of(SiteLocale locale, TreatyIndexView treaties, List<String> sitePages) {
        Corpus corpus = locale.corpus();
        List<SummaryView> declarations = newest(locale, corpus.declarations().size());
        List<FeedEntryView> feed = FeedEntryView.newestFirst(locale);
        return new CollectionView(
                PermanentId.ofCollection(locale.seriesOfFeeds()),
                declarations,
                newest(locale),
                declarations.size() > NEWEST,
                feed,
                sections(corpus),
                feed.stream()
                        .map(FeedEntryView::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH.toString()),
                SitemapEntries.of(locale, sitePages),
                treaties,
                FrontPageView.of(locale),
                corpus.declarations().stream().anyMatch(Declaration::hasNamesWithSections),
                StructuredData.ofCollection(locale, treaties.mostCited()));
    }

    /** Returns the declarations that the front page shows, the newest first. */
    static List<SummaryView> newest(SiteLocale locale) {
        return newest(locale, NEWEST);
    }

    private static List<SummaryView> newest(SiteLocale locale, int most) {
        List<Declaration> declarations = new ArrayList<>(locale.corpus().declarations());
        Collections.reverse(declarations);
        return declarations.stream()
                .limit(most)
                .map(each -> SummaryView.of(each, locale))
                .toList();
    }

    /** Returns the numbered sections; a heading without a number means another section in each declaration. */
    private static List<Section> sections(Corpus corpus) {
        SortedMap<Integer, SortedSet<String>> marks = new TreeMap<>();
        corpus.declarations().stream()
                .flatMap(each -> each.sections().stream())
                .filter(each -> each.id().kind() == AnchorId.AnchorKind.SECTION)
                .forEach(each -> marks.computeIfAbsent(each.id().number(), number -> new TreeSet<>())
                        .add(each.label()));
        return marks.entrySet().stream()
                .map(each -> new Section(
                        AnchorId.section(each.getKey()),
                        each.getValue().size() == 1
                                ? each.getValue().first()
                                : each.getKey().toString(),
                        Section.TOP))
                .toList();
    }
}
