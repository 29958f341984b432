package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Treaty;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code treaty-feed.xml.peb} shows: the newest citations of an instrument.
 *
 * @param id the {@link PermanentId} of the feed
 * @param route the page of the instrument
 * @param updated the day of the newest declaration that cites it, e.g. {@code 2025-09-01}
 * @param newestFirst the declarations, the newest first; the citations of each are in the order of its text
 */
record TreatyFeedView(
        String id, Route route, NameInLanguage name, String updated, List<DeclarationCitations> newestFirst) {

    static TreatyFeedView of(Treaty treaty, SiteLocale locale) {
        List<CrossReferences.CitingPlace> places = locale.index().places(treaty.id());
        List<CrossReferences.CitingPlace> newest =
                places.subList(Math.max(0, places.size() - CollectionView.FEED_ENTRIES), places.size());
        List<DeclarationCitations> newestFirst = new ArrayList<>(DeclarationCitations.of(newest, locale));
        Collections.reverse(newestFirst);
        return new TreatyFeedView(
                PermanentId.ofTreaty(locale.site().series(), treaty.id()),
                Routes.treaty(treaty.id()),
                TreatyMessages.name(treaty, locale),
                newestFirst.get(0).declaration().date(),
                newestFirst);
    }
}
