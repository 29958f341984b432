package org.xuanyan.pages;

import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.TextDifference;

/**
 * Writes how one text became another as markup: {@code del} and {@code ins} in their places. What is added for those who hear a
 * page, and the signs of divided paragraphs, are in elements of the classes {@code said} and {@code break}.
 */
final class MarkedWords {

    private static final String BREAK = "<span class=\"break\">¶</span>\n";

    private MarkedWords() {}

    /**
     * Returns the markup of a difference for a page.
     *
     * @param language of the texts
     */
    static Html of(TextDifference difference, LanguageTag language, PageMessages messages) {
        String start = "<span class=\"said\"" + PageMessages.lang(messages.language(), language) + ">";
        String end = start + messages.html("passage.said-end").markup() + "</span>";
        String removed = start + messages.html("passage.said-removed").markup() + "</span>";
        String added = start + messages.html("passage.said-inserted").markup() + "</span>";
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
