package org.xuanyan.render;

import org.xuanyan.model.Html;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.Paragraph;

/**
 * The words of a paragraph as markup. Without the note marks, its text content is exactly {@link Paragraph#text}: whoever
 * selects, searches or quotes gets clean words.
 */
final class ParagraphHtml {

    private ParagraphHtml() {}

    static Html of(Paragraph paragraph) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (NoteMark mark : paragraph.marks()) {
            escape(paragraph.text(), done, mark.offset(), html);
            mark(mark, html);
            done = mark.offset();
        }
        escape(paragraph.text(), done, paragraph.text().length(), html);
        return new Html(html.toString());
    }

    private static void mark(NoteMark mark, StringBuilder html) {
        html.append("<sup class=\"note-mark\"><a id=\"r").append(mark.note());
        if (mark.occurrence() > 1) {
            html.append('-').append(mark.occurrence());
        }
        html.append("\" href=\"#n").append(mark.note()).append("\" role=\"doc-noteref\">");
        html.append(mark.note()).append("</a></sup>");
    }

    private static void escape(String text, int start, int end, StringBuilder html) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(c);
            }
        }
    }
}
