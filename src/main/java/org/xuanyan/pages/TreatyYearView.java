package org.xuanyan.pages;

import java.util.List;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Treaty;

/**
 * What {@code treaty-year.peb} shows: the citations of an instrument in the declarations of one year.
 *
 * @param year in four digits
 * @param declarations the oldest first
 */
record TreatyYearView(TreatySummary summary, String year, List<DeclarationCitations> declarations) {

    static TreatyYearView of(Treaty treaty, String year, SiteLocale locale) {
        return new TreatyYearView(
                TreatySummary.of(treaty, locale),
                year,
                DeclarationCitations.of(
                        locale.index().places(treaty.id()).stream()
                                .filter(each -> each.declaration()
                                        .metadata()
                                        .slug()
                                        .year()
                                        .equals(year))
                                .toList(),
                        locale));
    }
}
