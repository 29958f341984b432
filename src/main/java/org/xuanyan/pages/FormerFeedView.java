package org.xuanyan.pages;

import java.time.LocalDate;
import java.util.Comparator;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.EditionDays;
import org.xuanyan.model.Register;
import org.xuanyan.site.FormerPage;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code former-feed.xml.peb} shows: a feed that says what became of the one that was at its address.
 *
 * @param id the {@link PermanentId} of the feed
 * @param name the address of the feed
 * @param entryId that of its only entry
 * @param route the page to which it leads
 * @param updated the day of the last change of the collection
 * @param former what became of it
 */
record FormerFeedView(String id, String name, String entryId, Route route, String updated, FormerPage former) {

    static FormerFeedView of(FormerPage former, SiteLocale locale) {
        String series = locale.seriesOfFeeds();
        String address = former.route().toString();
        return new FormerFeedView(
                PermanentId.ofFormer(series, address),
                Register.ADDRESS + address,
                PermanentId.ofFormer(series, address + "/entry"),
                former.to().orElse(Routes.HOME),
                locale.corpus().declarations().stream()
                        .map(each -> EditionDays.of(each, locale.site()).changed())
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH)
                        .toString(),
                former);
    }
}
