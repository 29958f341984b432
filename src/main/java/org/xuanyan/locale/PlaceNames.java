package org.xuanyan.locale;

import org.xuanyan.model.LanguageTag;

/** Names of places. */
public final class PlaceNames {

    private PlaceNames() {}

    /**
     * Returns a place of the content as pages name it: as the declarations that were adopted there do or, on English
     * pages, by its English name in the authority file, otherwise as it is written.
     */
    public static NameInLanguage of(String place, SiteLocale locale) {
        LanguageTag language = locale.messages().language();
        return locale.index().adoptedAt(place).stream()
                .map(each -> DeclarationNames.of(each.metadata(), locale.messages()))
                .filter(each -> each.language().equals(language))
                .findFirst()
                .map(each -> new NameInLanguage(each.place(), language))
                .orElseGet(() -> TreatyMessages.inEnglish(place, locale));
    }
}
