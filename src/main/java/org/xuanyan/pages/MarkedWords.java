package org.xuanyan.pages;

import java.util.List;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.TextDifference;

/**
 * Writes how one text became another as markup: {@code del} and {@code ins} in their places. What is added for those who hear a
 * page is in elements {@code i} at their ends, which have this short name because there are very many of them; the signs of
 * divided paragraphs are in elements of the class {@code break}.
 *
 * @param removed what is said before words that are gone
 * @param added what is said before words that are new
 * @param end what is said behind both
 */
record MarkedWords(String removed, String added, String end) {

    private static final String BREAK = "<span class=\"break\">¶</span>\n";

    /**
     * Returns the marks for texts in a language. They are in the same language if the interface speaks it: who understands the
     * words understands them, too.
     *
     * @param locales the first is the language of the page
     */
    static MarkedWords in(LanguageTag language, List<SiteLocale> locales) {
        PageMessages messages = locales.stream()
                .map(SiteLocale::messages)
                .filter(each -> each.language().equals(language))
                .findFirst()
                .orElse(locales.get(0).messages());
        String start = "<i" + PageMessages.lang(messages.language(), language) + ">";
        return new MarkedWords(
                start + messages.html("passage.said-removed").markup() + "</i>",
                start + messages.html("passage.said-inserted").markup() + "</i>",
                start + messages.html("passage.said-end").markup() + "</i>");
    }

    /** Returns the markup of a difference for a page. */
    Html of(TextDifference difference) {
        StringBuilder html = new StringBuilder();
        for (TextDifference.ComparedPart part : difference.parts()) {
            String words = Escaping.escape(part.text());
            String marked = words.replace("\n", BREAK);
            html.append(
                    switch (part.fate()) {
                        case KEPT -> words;
                        case REMOVED -> "<del>" + removed + marked + end + "</del>";
                        case ADDED -> "<ins>" + added + marked + end + "</ins>";
                    });
        }
        return new Html(html.toString());
    }

    /** Returns the markup of a difference for programs that know no style sheet. */
    static Html withoutStyle(TextDifference difference) {
        StringBuilder html = new StringBuilder();
        for (TextDifference.ComparedPart part : difference.parts()) {
            String words = Escaping.escape(part.text()).replace("\n", "<br>\n");
            html.append(
                    switch (part.fate()) {
                        case KEPT -> words;
                        case REMOVED -> "<del>" + words + "</del>";
                        case ADDED -> "<ins>" + words + "</ins>";
                    });
        }
        return new Html(html.toString());
    }
}
