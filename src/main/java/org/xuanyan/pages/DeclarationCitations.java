package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.language.Languages;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.Glosses;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Citation;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Slug;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SentenceBounds;

/**
 * The citations of an instrument in one declaration.
 *
 * @param route the place that lists them
 */
record DeclarationCitations(Route route, DeclarationLink declaration, List<CitationView> citations) {

    private static final String CUT = "<span class=\"ours\">…</span>";

    /**
     * One citation.
     *
     * @param route of the paragraph
     * @param paragraph how references name it
     * @param sentence that contains it, with the name in a {@code mark}
     * @param plain the sentence without markup
     * @param verb the governing verb with the declaration's stance, as the page calls them; without words if there is none
     * @param part whether it is part of the name of another instrument
     * @param id its {@link PermanentId}, for feeds
     */
    record CitationView(
            Route route,
            ParagraphName paragraph,
            Html sentence,
            String plain,
            LanguageTag language,
            NameInLanguage verb,
            boolean part,
            boolean adopted,
            String id) {}

    /** Returns the declarations of citations of one instrument, each with its citations, in their order. */
    static List<DeclarationCitations> of(List<CrossReferences.CitingPlace> places, SiteLocale locale) {
        List<DeclarationCitations> declarations = new ArrayList<>();
        byDeclaration(places)
                .forEach((slug, own) -> declarations.add(new DeclarationCitations(
                        Routes.citations(locale.index(), own.get(0).citation().treaty(), slug),
                        DeclarationLink.of(own.get(0).declaration(), locale),
                        own.stream().map(each -> citation(each, locale)).toList())));
        return declarations;
    }

    /** Returns the citations by declaration, in their order. */
    static Map<Slug, List<CrossReferences.CitingPlace>> byDeclaration(List<CrossReferences.CitingPlace> places) {
        Map<Slug, List<CrossReferences.CitingPlace>> bySlug = new LinkedHashMap<>();
        places.forEach(
                each -> bySlug.computeIfAbsent(each.declaration().metadata().slug(), slug -> new ArrayList<>())
                        .add(each));
        return bySlug;
    }

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
    static CitationView citation(CrossReferences.CitingPlace place, SiteLocale locale) {
        Paragraph paragraph = place.paragraph();
        Citation citation = place.citation();
        Slug slug = place.declaration().metadata().slug();
        SentenceBounds sentence = SentenceBounds.around(
                paragraph.text(),
                citation.start(),
                citation.end(),
                Languages.of(place.declaration().metadata().language()).punctuation());
        StringBuilder html = new StringBuilder(sentence.cutBefore() ? CUT : "");
        Escaping.append(paragraph.text(), sentence.start(), citation.start(), html);
        html.append(citation.inferred() ? "<mark class=\"inferred\">" : "<mark>");
        Escaping.append(paragraph.text(), citation.start(), citation.end(), html);
        html.append("</mark>");
        Escaping.append(paragraph.text(), citation.end(), sentence.end(), html);
        html.append(sentence.cutAfter() ? CUT : "");
        return new CitationView(
                Routes.anchor(slug, paragraph.id()),
                paragraph.name(),
                new Html(html.toString()),
                paragraph.text().substring(sentence.start(), sentence.end()),
                place.declaration().metadata().language(),
                verb(citation, place.declaration().metadata().language(), locale),
                place.partOfName(),
                citation.adopted(),
                PermanentId.ofCitation(
                        locale.site().series(), citation.treaty(), slug, paragraph.id(), citation.start()));
    }
}
