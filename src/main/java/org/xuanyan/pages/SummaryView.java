package org.xuanyan.pages;

import org.xuanyan.locale.Dates;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Slug;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * A declaration as lists show it.
 *
 * @param route its page
 * @param data the same as data
 * @param id permanent and independent of where the site is published, {@code urn:uuid:…}
 * @param date {@code 2018-06-10}
 * @param dateText {@code 2018年6月10日}
 * @param language of title, name, place and text
 * @param completeness a key of {@link org.xuanyan.model.Completeness}
 * @param year of adoption
 * @param paragraphs how many
 * @param sections how many the text marks
 * @param sources how many raw copies we have
 * @param opening the first paragraph, or an empty string
 */
record SummaryView(
        Slug slug,
        Route route,
        Route data,
        String id,
        String title,
        String name,
        String date,
        String dateText,
        String year,
        String place,
        LanguageTag language,
        String completeness,
        int paragraphs,
        int sections,
        int sources,
        String opening) {

    static SummaryView of(Declaration declaration, SiteLocale locale) {
        Metadata metadata = declaration.metadata();
        return new SummaryView(
                metadata.slug(),
                Routes.declaration(metadata.slug()),
                Routes.declarationData(metadata.slug()),
                PermanentId.ofDeclaration(locale.site().series(), metadata.slug()),
                metadata.title(),
                metadata.name(),
                metadata.adopted().toString(),
                Dates.of(metadata.adopted(), locale.messages()),
                Integer.toString(metadata.adopted().getYear()),
                metadata.place(),
                metadata.language(),
                metadata.completeness().key(),
                declaration.paragraphs().size(),
                declaration.sections().size(),
                metadata.sources().size(),
                declaration.paragraphs().stream()
                        .findFirst()
                        .map(Paragraph::text)
                        .orElse(""));
    }
}
