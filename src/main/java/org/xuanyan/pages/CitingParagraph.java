package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuanyan.language.Languages;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Citation;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.site.Route;
import org.xuanyan.text.SentenceBounds;

/**
 * A paragraph that cites an instrument, once for all of its citations.
 *
 * @param paragraph how references name it
 * @param wordings how it cites, each way once
 * @param sentences that have the citations, each once, with the names in {@code mark} elements
 */
record CitingParagraph(
        Route route, ParagraphName paragraph, LanguageTag language, List<CitingWords> wordings, List<Html> sentences) {

    private static final String CUT = "<span class=\"ours\">…</span>";

    /**
     * How a paragraph cites.
     *
     * @param verb without words if there is none
     * @param part whether the name is part of the name of another instrument
     */
    record CitingWords(NameInLanguage verb, boolean part, boolean adopted) {}

    /** A stretch of text with the citations in it. */
    private record CitingSentence(SentenceBounds bounds, List<CrossReferences.CitingPlace> places) {

        private Html html(String text) {
            StringBuilder html = new StringBuilder(bounds.cutBefore() ? CUT : "");
            int done = bounds.start();
            for (CrossReferences.CitingPlace place : places) {
                Citation citation = place.citation();
                Escaping.append(text, done, citation.start(), html);
                html.append(citation.inferred() ? "<mark class=\"inferred\">" : "<mark>");
                Escaping.append(text, citation.start(), citation.end(), html);
                html.append("</mark>");
                done = citation.end();
            }
            Escaping.append(text, done, bounds.end(), html);
            return new Html(html.append(bounds.cutAfter() ? CUT : "").toString());
        }
    }

    /** Returns the paragraphs of one declaration that cite an instrument, in their order. */
    static List<CitingParagraph> of(List<CrossReferences.CitingPlace> places, SiteLocale locale) {
        Map<AnchorId, List<CrossReferences.CitingPlace>> byParagraph = new LinkedHashMap<>();
        places.forEach(each -> byParagraph
                .computeIfAbsent(each.paragraph().id(), id -> new ArrayList<>())
                .add(each));
        return byParagraph.values().stream()
                .map(each -> ofParagraph(each, locale))
                .toList();
    }

    private static CitingParagraph ofParagraph(List<CrossReferences.CitingPlace> places, SiteLocale locale) {
        List<CitationView> citations =
                places.stream().map(each -> CitationView.of(each, locale)).toList();
        String text = places.get(0).paragraph().text();
        return new CitingParagraph(
                citations.get(0).route(),
                citations.get(0).paragraph(),
                citations.get(0).language(),
                citations.stream()
                        .map(each -> new CitingWords(each.verb(), each.part(), each.adopted()))
                        .distinct()
                        .toList(),
                sentences(places).stream().map(each -> each.html(text)).toList());
    }

    /** Returns the sentences of citations; those that have words in common are one. */
    private static List<CitingSentence> sentences(List<CrossReferences.CitingPlace> places) {
        List<CitingSentence> sentences = new ArrayList<>();
        for (CrossReferences.CitingPlace place : places) {
            SentenceBounds own = bounds(place);
            int last = sentences.size() - 1;
            if (last >= 0 && own.start() < sentences.get(last).bounds().end()) {
                CitingSentence before = sentences.get(last);
                List<CrossReferences.CitingPlace> both = new ArrayList<>(before.places());
                both.add(place);
                SentenceBounds first = before.bounds();
                sentences.set(
                        last,
                        new CitingSentence(
                                new SentenceBounds(first.start(), own.end(), first.cutBefore(), own.cutAfter()), both));
            } else {
                sentences.add(new CitingSentence(own, List.of(place)));
            }
        }
        return sentences;
    }

    private static SentenceBounds bounds(CrossReferences.CitingPlace place) {
        return SentenceBounds.around(
                place.paragraph().text(),
                place.citation().start(),
                place.citation().end(),
                Languages.of(place.declaration().metadata().language()).punctuation());
    }
}
