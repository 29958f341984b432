package org.xuanyan.pages;

import java.util.List;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A passage as lists show it.
 *
 * @param route its page; its first paragraph if it has none
 * @param declarations how many have it
 * @param first the year of the first of them
 * @param last the year of the last of them
 */
record PassageSummary(Route route, NameInLanguage name, int declarations, String first, String last) {

    static PassageSummary of(SharedPassage passage, SiteLocale locale) {
        List<SharedPassage.Appearance> all = passage.appearances();
        return new PassageSummary(
                passage.hasPage() ? Routes.passage(passage.id()) : firstParagraph(all.get(0)),
                PassageMessages.name(passage, locale),
                all.size(),
                year(all.get(0), locale),
                year(all.get(all.size() - 1), locale));
    }

    private static Route firstParagraph(SharedPassage.Appearance appearance) {
        return Routes.anchor(appearance.declaration(), appearance.paragraphs().get(0));
    }

    private static String year(SharedPassage.Appearance appearance, SiteLocale locale) {
        return Integer.toString(locale.index()
                .declaration(appearance.declaration())
                .metadata()
                .adopted()
                .getYear());
    }
}
