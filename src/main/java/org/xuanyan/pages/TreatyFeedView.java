package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.EditionDays;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code treaty-feed.xml.peb} shows: the newest citations of an instrument.
 *
 * @param id the {@link PermanentId} of the feed
 * @param route the page of the instrument
 * @param updated the day of the newest entry, e.g. {@code 2025-09-01}
 * @param newestFirst the citations
 */
record TreatyFeedView(String id, Route route, NameInLanguage name, String updated, List<CitationEntry> newestFirst) {

    /**
     * A citation.
     *
     * @param published the day of the first edition that has its paragraph, or of the adoption
     * @param updated the day of the last edition in which the paragraph changed
     */
    record CitationEntry(DeclarationLink declaration, CitationView citation, String published, String updated) {}

    static TreatyFeedView of(Treaty treaty, SiteLocale locale) {
        List<CitationEntry> newestFirst = newestFirst(locale.index().places(treaty.id()), locale);
        return new TreatyFeedView(
                PermanentId.ofTreaty(locale.site().series(), treaty.id()),
                Routes.treaty(treaty.id()),
                TreatyMessages.name(treaty, locale),
                newestFirst.stream()
                        .map(CitationEntry::updated)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                newestFirst);
    }

    /** What changed last comes first, of one day what was adopted last, in the order of its text. */
    private static List<CitationEntry> newestFirst(List<CrossReferences.CitingPlace> places, SiteLocale locale) {
        List<List<DatedCitation>> declarations = new ArrayList<>();
        DeclarationCitations.byDeclaration(places).values().forEach(own -> {
            Map<AnchorId, EditionDays> days = EditionDays.ofParts(own.get(0).declaration(), locale.site());
            declarations.add(
                    0, own.stream().map(each -> DatedCitation.of(each, days)).toList());
        });
        return declarations.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(each -> each.days().changed(), Comparator.reverseOrder()))
                .limit(CollectionView.FEED_ENTRIES)
                .map(each -> each.entry(locale))
                .toList();
    }

    private record DatedCitation(CrossReferences.CitingPlace place, EditionDays days) {

        private static DatedCitation of(CrossReferences.CitingPlace place, Map<AnchorId, EditionDays> days) {
            return new DatedCitation(place, days.get(place.paragraph().id()));
        }

        private CitationEntry entry(SiteLocale locale) {
            return new CitationEntry(
                    DeclarationLink.of(place.declaration(), locale),
                    CitationView.of(place, locale),
                    days.added().toString(),
                    days.changed().toString());
        }
    }
}
