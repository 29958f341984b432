package org.xuanyan.render;

import java.util.List;
import org.xuanyan.model.Html;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.Paragraph;

/**
 * The words of a paragraph as markup. Without the marks of notes and variants, its text content is exactly
 * {@link Paragraph#text}: whoever selects, searches or quotes gets clean words.
 */
final class ParagraphHtml {

    private ParagraphHtml() {}

    /**
     * Writes a paragraph.
     *
     * @param variants those of this paragraph, in the order of their offsets
     */
    static Html of(Paragraph paragraph, List<VariantView> variants) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        int next = 0;
        for (NoteMark mark : paragraph.marks()) {
            while (next < variants.size() && variants.get(next).offset() <= mark.offset()) {
                done = append(paragraph, done, variants.get(next).offset(), html);
                html.append(mark(variants.get(next++)).markup());
            }
            done = append(paragraph, done, mark.offset(), html);
            mark(mark, html);
        }
        for (VariantView variant : variants.subList(next, variants.size())) {
            done = append(paragraph, done, variant.offset(), html);
            html.append(mark(variant).markup());
        }
        append(paragraph, done, paragraph.text().length(), html);
        return new Html(html.toString());
    }

    /** Returns the mark of a variant. */
    static Html mark(VariantView variant) {
        return new Html("<sup class=\"note-mark variant-mark\"><a id=\"w" + variant.number() + "\" href=\"#v"
                + variant.number() + "\" role=\"doc-noteref\" aria-label=\"异文" + variant.letter() + "\">"
                + variant.letter() + "</a></sup>");
    }

    private static int append(Paragraph paragraph, int start, int end, StringBuilder html) {
        Escaping.append(paragraph.text(), start, end, html);
        return Math.max(start, end);
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
