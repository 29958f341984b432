package org.xuanyan.pages;

import org.xuanyan.locale.DeclarationNames;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A declaration as links name it; unlike a {@link SummaryView}, it costs nothing that grows with the text.
 *
 * @param date of adoption, e.g. {@code 2018-06-10}
 * @param year of adoption
 * @param language of title and name
 */
record DeclarationLink(Route route, String title, String name, String date, String year, LanguageTag language) {

    static DeclarationLink of(Declaration declaration, SiteLocale locale) {
        Metadata metadata = declaration.metadata();
        DeclarationNames names = DeclarationNames.of(metadata, locale.messages());
        return new DeclarationLink(
                Routes.declaration(metadata.slug()),
                names.title(),
                names.name(),
                metadata.adopted().toString(),
                Integer.toString(metadata.adopted().getYear()),
                names.language());
    }
}
