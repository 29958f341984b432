package org.xuanyan.render;

import org.xuanyan.model.Html;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.Paragraph;

/**
 * The words of a paragraph as markup. Without the note marks, its text content is exactly {@link Paragraph#text}:
 * whoever selects, searches or quotes gets clean words.
 */
final class ParagraphHtml {

    private ParagraphHtml() {}

    static Html of(Paragraph paragraph) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (NoteMark mark : paragraph.marks()) {
            Escaping.append(paragraph.text(), done, mark.offset(), html);
            mark(mark, html);
            done = mark.offset();
        }
        Escaping.append(paragraph.text(), done, paragraph.text().length(), html);
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
}
