package org.xuanyan.pages;

import java.util.Optional;
import org.xuanyan.language.Languages;
import org.xuanyan.locale.Glosses;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Citation;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Slug;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SentenceBounds;

/**
 * One citation.
 *
 * @param route of the paragraph
 * @param paragraph how references name it
 * @param sentence that contains it
 * @param verb the governing verb with the declaration's stance, as the page calls them; without words if there is none
 * @param part whether it is part of the name of another instrument
 * @param id its {@link PermanentId}, for feeds
 */
record CitationView(
        Route route,
        ParagraphName paragraph,
        String sentence,
        LanguageTag language,
        NameInLanguage verb,
        boolean part,
        boolean adopted,
        String id) {

    /** Returns the governing verb of a citation with the declaration's stance, or an empty string. */
    static String verb(Citation citation) {
        return citation.stance().map(stance -> stance + "…").orElse("")
                + citation.verb().orElse("");
    }

    /** Returns the same as the pages call it. */
    static NameInLanguage verb(Citation citation, LanguageTag language, SiteLocale locale) {
        NameInLanguage verb = Glosses.of(citation.verb().orElse(""), language, locale);
        Optional<NameInLanguage> stance = citation.stance().map(each -> Glosses.of(each, language, locale));
        if (verb.language().equals(language)
                || stance.filter(each -> each.language().equals(language)).isPresent()) {
            return new NameInLanguage(verb(citation), language);
        }
        return stance.map(each -> new NameInLanguage(each.text() + " … " + verb.text(), verb.language()))
                .orElse(verb);
    }

    /** Returns one citation. */
    static CitationView of(CrossReferences.CitingPlace place, SiteLocale locale) {
        Paragraph paragraph = place.paragraph();
        Citation citation = place.citation();
        Slug slug = place.declaration().metadata().slug();
        SentenceBounds sentence = SentenceBounds.around(
                paragraph.text(),
                citation.start(),
                citation.end(),
                Languages.of(place.declaration().metadata().language()).punctuation());
        return new CitationView(
                Routes.anchor(slug, paragraph.id()),
                paragraph.name(),
                paragraph.text().substring(sentence.start(), sentence.end()),
                place.declaration().metadata().language(),
                verb(citation, place.declaration().metadata().language(), locale),
                place.partOfName(),
                citation.adopted(),
                PermanentId.ofCitation(
                        locale.site().series(),
                        citation.treaty(),
                        locale.corpus().former().first(slug),
                        paragraph.id(),
                        citation.start()));
    }
}
