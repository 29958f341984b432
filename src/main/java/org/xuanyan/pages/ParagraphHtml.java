package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TextDate;
import org.xuanyan.reference.Reference;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * Writes a paragraph as markup. Its text content is exactly {@link Paragraph#text}, so that readers select, search and quote
 * clean words, and links to words that a browser or another program makes find them again. The marks of notes and variants are links
 * without text: a style sheet draws them from an attribute.
 *
 * <p>Links cannot be nested. So if a citation contains others, only its longest part without another one is linked,
 * and a mark whose place is inside a link is written after it.
 */
final class ParagraphHtml {

    /** An offset before all marks. */
    private static final int NO_MARKS = -1;

    private final Paragraph paragraph;
    private final List<InlineMark> marks = new ArrayList<>();
    private final List<CitationLink> links = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private int done;
    private int nextMark;
    private int nextDate;

    /** The mark of a note or variant, which is not part of the text. */
    private record InlineMark(int offset, String html) {}

    /** The linked part of a citation. */
    private record CitationLink(int start, int end, Citation citation) {}

    private ParagraphHtml(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    /**
     * Writes a paragraph for the page of its declaration.
     *
     * @param variants those of this paragraph, in the order of their offsets
     */
    static Html of(Paragraph paragraph, List<VariantView> variants, Reference declaration, SiteLocale locale) {
        ParagraphHtml writer = new ParagraphHtml(paragraph);
        variants.forEach(each -> writer.marks.add(new InlineMark(
                each.offset(),
                mark(each, locale.messages(), declaration.language()).markup())));
        paragraph
                .marks()
                .forEach(each ->
                        writer.marks.add(new InlineMark(each.offset(), mark(each, declaration, locale.messages()))));
        writer.marks.sort(Comparator.comparingInt(InlineMark::offset));
        return writer.write(locale, Routes.declaration(declaration.slug()));
    }

    /** Writes a paragraph for a page that does not show its notes and variants. */
    static Html withoutMarks(Paragraph paragraph, SiteLocale locale, Route here) {
        return new ParagraphHtml(paragraph).write(locale, here);
    }

    private Html write(SiteLocale locale, Route here) {
        for (int i = 0; i < paragraph.citations().size(); i++) {
            link(i);
        }
        links.sort(Comparator.comparingInt(CitationLink::start));
        for (CitationLink link : links) {
            write(link, locale, here);
        }
        words(paragraph.text().length(), true);
        return new Html(paragraph.isTable() ? rows() : html.toString());
    }

    /** Divides the markup of a table into rows and cells; each keeps the character that ends it in the text. */
    private String rows() {
        StringBuilder rows = new StringBuilder();
        String cell = "th scope=\"col\"";
        for (String row : html.toString().split("(?<=\n)")) {
            rows.append("<tr>");
            for (String words : row.split("(?<=\t)")) {
                rows.append('<').append(cell).append('>').append(words);
                rows.append("</").append(cell, 0, 2).append('>');
            }
            rows.append("</tr>");
            cell = "td";
        }
        return rows.toString();
    }

    /**
     * Returns the mark of a variant for the page of the declaration.
     *
     * @param around the language of the text, in which the name of the mark stands
     */
    static Html mark(VariantView variant, PageMessages messages, LanguageTag around) {
        return new Html(mark(variant.target(), variant.route(), variant.letter())
                + named(messages.say("variant", variant.letter()), messages, around));
    }

    private static String mark(NoteMark mark, Reference declaration, PageMessages messages) {
        String number = Integer.toString(mark.note());
        Route place = Routes.noteMark(declaration.slug(), mark.note(), mark.occurrence());
        return mark(place, Routes.note(declaration.slug(), mark.note()), number)
                + named(messages.say("note", number), messages, declaration.language());
    }

    private static String mark(Route place, Route target, String shown) {
        return "<a class=\"note-mark\" id=\"" + place.fragment() + "\" href=\"" + place.linkTo(target)
                + "\" data-mark=\"" + shown + "\"";
    }

    private static String named(String name, PageMessages messages, LanguageTag around) {
        return PageMessages.lang(messages.language(), around) + " role=\"doc-noteref\" aria-label=\""
                + Escaping.escape(name) + "\"></a>";
    }

    /**
     * Adds a link for the longest part of a citation without another one; citations inside it follow it in the list.
     */
    private void link(int index) {
        List<Citation> all = paragraph.citations();
        Citation citation = all.get(index);
        int start = citation.start();
        CitationLink longest = new CitationLink(start, start, citation);
        for (int i = index + 1; i < all.size() && all.get(i).start() < citation.end(); i++) {
            longest = longer(
                    longest, new CitationLink(start, Math.max(start, all.get(i).start()), citation));
            start = Math.max(start, all.get(i).end());
        }
        links.add(longer(longest, new CitationLink(start, citation.end(), citation)));
    }

    private static CitationLink longer(CitationLink first, CitationLink second) {
        return second.end() - second.start() > first.end() - first.start() ? second : first;
    }

    private void write(CitationLink link, SiteLocale locale, Route here) {
        words(link.start(), true);
        Citation citation = link.citation();
        html.append("<a class=\"citation")
                .append(citation.inferred() ? " inferred" : "")
                .append("\" href=\"")
                .append(here.linkTo(Routes.treaty(citation.treaty())))
                .append("\" data-tip=\"")
                .append(Escaping.escape(TreatyMessages.tip(locale.index().treaty(citation.treaty()), locale)));
        if (link.end() - link.start() < citation.end() - citation.start()) {
            html.append("\" aria-label=\"");
            Escaping.append(paragraph.text(), citation.start(), citation.end(), html);
        }
        html.append("\">");
        words(link.end(), false);
        html.append("</a>");
        marks(link.end());
    }

    /** Writes the words up to an offset with their dates; a date that extends beyond the offset is not marked. */
    private void words(int end, boolean withMarks) {
        while (nextDate < paragraph.dates().size()
                && paragraph.dates().get(nextDate).start() < end) {
            TextDate date = paragraph.dates().get(nextDate++);
            if (date.start() >= done && date.end() <= end) {
                plain(date.start(), withMarks ? date.start() : NO_MARKS);
                html.append(Dates.openTime(date.span()));
                plain(date.end(), withMarks ? date.end() - 1 : NO_MARKS);
                html.append("</time>");
            }
        }
        plain(end, withMarks ? end : NO_MARKS);
    }

    /** Writes the words up to one offset, with the marks up to another. */
    private void plain(int end, int lastMark) {
        while (nextMark < marks.size() && marks.get(nextMark).offset() <= lastMark) {
            int offset = Math.max(done, marks.get(nextMark).offset());
            Escaping.append(paragraph.text(), done, offset, html);
            done = offset;
            marks(offset);
        }
        Escaping.append(paragraph.text(), done, end, html);
        done = end;
    }

    /** Writes the remaining marks up to an offset. */
    private void marks(int offset) {
        while (nextMark < marks.size() && marks.get(nextMark).offset() <= offset) {
            html.append(marks.get(nextMark++).html());
        }
    }
}
