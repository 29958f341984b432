package org.xuanyan.pages;

import java.util.Optional;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.DeclarationNames;
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
 * @param data the declaration as data
 * @param id its {@link PermanentId} in the feed of the language
 * @param date of adoption, e.g. {@code 2018-06-10}
 * @param dateText the date in words, e.g. {@code 2018年6月10日}
 * @param language of title, name and place
 * @param original the title of the text, if {@code title} is its translation
 * @param textLanguage of the text
 * @param completeness the key of its {@link org.xuanyan.model.Completeness}
 * @param notice what is wrong with its text, if that is not complete
 * @param year of adoption
 * @param draft whether it is not published yet
 * @param paragraphs the number of paragraphs, without items of lists and tables
 * @param sections the number of sections
 * @param sources the number of sources
 * @param opening the text of the first paragraph, or an empty string
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
        Optional<String> original,
        LanguageTag textLanguage,
        String completeness,
        Route notice,
        boolean draft,
        int paragraphs,
        int sections,
        int sources,
        String opening) {

    static SummaryView of(Declaration declaration, SiteLocale locale) {
        Metadata metadata = declaration.metadata();
        DeclarationNames names = DeclarationNames.of(metadata, locale.messages());
        return new SummaryView(
                metadata.slug(),
                Routes.declaration(metadata.slug()),
                Routes.declarationData(metadata.slug()),
                PermanentId.ofDeclaration(
                        locale.seriesOfFeeds(), locale.corpus().former().first(metadata.slug())),
                names.title(),
                names.name(),
                metadata.adopted().toString(),
                Dates.of(metadata.adopted(), locale.messages()),
                Integer.toString(metadata.adopted().getYear()),
                names.place(),
                names.language(),
                Optional.of(metadata.title()).filter(title -> !title.equals(names.title())),
                metadata.language(),
                metadata.completeness().key(),
                Routes.notice(metadata.slug()),
                metadata.draft(),
                declaration.countOfParagraphs(),
                declaration.sections().size(),
                metadata.sources().size(),
                declaration.paragraphs().stream()
                        .findFirst()
                        .map(Paragraph::text)
                        .orElse(""));
    }
}
