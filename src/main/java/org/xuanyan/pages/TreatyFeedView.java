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
 * @param names of the instrument, in each language of the interface
 * @param updated the day of the newest entry, e.g. {@code 2025-09-01}
 * @param newestFirst the citations
 */
record TreatyFeedView(
        String id, Route route, List<NameInLanguage> names, String updated, List<CitationEntry> newestFirst) {

    /** What the title of an entry says in a language. */
    record EntryTitle(DeclarationLink declaration, CitationView citation) {}

    /**
     * A citation.
     *
     * @param titles in each language of the interface
     * @param published the day of the first edition that has its paragraph, or of the adoption
     * @param updated the day of the last edition in which the paragraph changed
     */
    record CitationEntry(List<EntryTitle> titles, String published, String updated) {}

    /**
     * Returns the feed of an instrument.
     *
     * @param locales the languages of the interface
     */
    static TreatyFeedView of(Treaty treaty, List<SiteLocale> locales) {
        SiteLocale first = locales.get(0);
        List<CitationEntry> newestFirst = newestFirst(first.index().places(treaty.id()), locales);
        return new TreatyFeedView(
                PermanentId.ofTreaty(first.site().series(), treaty.id()),
                Routes.treaty(treaty.id()),
                locales.stream().map(each -> TreatyMessages.name(treaty, each)).toList(),
                newestFirst.stream()
                        .map(CitationEntry::updated)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                newestFirst);
    }

    /** What changed last comes first, of one day what was adopted last, in the order of its text. */
    private static List<CitationEntry> newestFirst(List<CrossReferences.CitingPlace> places, List<SiteLocale> locales) {
        List<List<DatedCitation>> declarations = new ArrayList<>();
        DeclarationCitations.byDeclaration(places).values().forEach(own -> {
            Map<AnchorId, EditionDays> days =
                    EditionDays.ofParts(own.get(0).declaration(), locales.get(0).site());
            declarations.add(
                    0, own.stream().map(each -> DatedCitation.of(each, days)).toList());
        });
        return declarations.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(each -> each.days().changed(), Comparator.reverseOrder()))
                .limit(CollectionView.FEED_ENTRIES)
                .map(each -> each.entry(locales))
                .toList();
    }

    private record DatedCitation(CrossReferences.CitingPlace place, EditionDays days) {

        private static DatedCitation of(CrossReferences.CitingPlace place, Map<AnchorId, EditionDays> days) {
            return new DatedCitation(place, days.get(place.paragraph().id()));
        }

        private CitationEntry entry(List<SiteLocale> locales) {
            return new CitationEntry(
                    locales.stream()
                            .map(each -> new EntryTitle(
                                    DeclarationLink.of(place.declaration(), each), CitationView.of(place, each)))
                            .toList(),
                    days.added().toString(),
                    days.changed().toString());
        }
    }
}
