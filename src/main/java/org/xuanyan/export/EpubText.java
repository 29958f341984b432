package org.xuanyan.export;

import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Note;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.PrintedMark;
import org.xuanyan.model.Section;

/** Writes the document of one declaration in a book, in XHTML. */
final class EpubText {

    /** The end of every document of a book. */
    static final String CLOSING = "</body>\n</html>\n";

    private final Declaration declaration;
    private final SiteLocale locale;
    private final StringBuilder html = new StringBuilder();

    EpubText(Declaration declaration, SiteLocale locale) {
        this.declaration = declaration;
        this.locale = locale;
    }

    String document() {
        Metadata metadata = declaration.metadata();
        html.append(opening(metadata.title(), metadata.language()));
        html.append("<h1>").append(Escaping.escape(metadata.title())).append("</h1>\n");
        head(metadata);
        declaration.divisions().forEach(this::division);
        signatures(metadata);
        notes();
        return html.append(CLOSING).toString();
    }

    private void head(Metadata metadata) {
        TextHead head = TextHead.of(declaration, locale);
        html.append("<div class=\"head\"").append(inLanguage(head.language())).append(">\n");
        block("div", head.day() + " " + metadata.place());
        html.append("<div>").append(Escaping.escape(head.container()));
        head.address()
                .map(Escaping::escape)
                .ifPresent(each -> html.append(" <a href=\"")
                        .append(each)
                        .append("\">")
                        .append(each)
                        .append("</a>"));
        html.append("</div>\n");
        block("div", head.status());
        if (!head.remarks().isEmpty()) {
            html.append("<ul").append(inLanguage(head.remarksLanguage())).append(">\n");
            head.remarks().forEach(each -> block("li", each));
            html.append("</ul>\n");
        }
        if (!metadata.labels().isEmpty()) {
            block("div", locale.messages().say("editors.explanation"));
        }
        html.append("</div>\n");
    }

    private void block(String element, String words) {
        html.append('<').append(element).append('>').append(Escaping.escape(words));
        html.append("</").append(element).append(">\n");
    }

    private void division(Division division) {
        if (division.separated()) {
            html.append("<hr/>\n");
        }
        division.section().ifPresent(this::heading);
        division.paragraphs().forEach(this::paragraph);
    }

    private void heading(Section section) {
        String element = "h" + section.level();
        html.append('<').append(element).append(" id=\"").append(section.id()).append("\">");
        html.append(Escaping.escape(section.label()))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.isTable()) {
            html.append("<div>");
            number(paragraph);
            html.append("</div>\n<table>\n");
            paragraph.text().lines().forEach(row -> {
                html.append("<tr>");
                for (String cell : row.split("\t", -1)) {
                    html.append("<td>").append(Escaping.escape(cell)).append("</td>");
                }
                html.append("</tr>\n");
            });
            html.append("</table>\n");
        } else {
            html.append("<p>");
            number(paragraph);
            html.append(' ');
            words(paragraph);
            html.append("</p>\n");
        }
    }

    /** Writes the number of a paragraph, or the number or mark that the text itself prints. */
    private void number(Paragraph paragraph) {
        String shown = paragraph.printed().map(PrintedMark::written).orElse(paragraph.label());
        html.append("<span class=\"number\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"")
                .append(paragraph.id())
                .append("\" aria-label=\"")
                .append(Escaping.escape(paragraph.name().number()))
                .append("\">")
                .append(Escaping.escape(shown))
                .append("</span>");
    }

    private void words(Paragraph paragraph) {
        int done = 0;
        for (NoteMark mark : paragraph.marks()) {
            Escaping.append(paragraph.text(), done, mark.offset(), html);
            html.append("<a epub:type=\"noteref\" role=\"doc-noteref\" id=\"")
                    .append(id(mark))
                    .append("\" href=\"#n")
                    .append(mark.note())
                    .append("\"><sup>")
                    .append(mark.note())
                    .append("</sup></a>");
            done = mark.offset();
        }
        Escaping.append(paragraph.text(), done, paragraph.text().length(), html);
    }

    private static String id(NoteMark mark) {
        return "r" + mark.note() + "-" + mark.occurrence();
    }

    private void signatures(Metadata metadata) {
        if (metadata.signatories().isEmpty() && metadata.signed().isEmpty()) {
            return;
        }
        html.append("<div class=\"signatures\">\n");
        metadata.signatories().forEach(each -> block("div", each.office() + " " + each.name()));
        metadata.signed().ifPresent(each -> block("div", each));
        html.append("</div>\n");
    }

    private void notes() {
        if (declaration.notes().isEmpty()) {
            return;
        }
        LanguageTag words = locale.messages().language();
        html.append("<section class=\"notes\" epub:type=\"footnotes\"").append(inLanguage(words));
        html.append(" aria-labelledby=\"notes\">\n<h2 id=\"notes\">");
        html.append(Escaping.escape(locale.messages().say("notes"))).append("</h2>\n");
        declaration.notes().forEach(this::note);
        html.append("</section>\n");
    }

    private void note(Note note) {
        html.append("<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"n")
                .append(note.number())
                .append('"')
                .append(inLanguage(locale.site().language()))
                .append("><p><a role=\"doc-backlink\" href=\"#r")
                .append(note.number())
                .append("-1\">")
                .append(note.number())
                .append("</a> ")
                .append(Escaping.escape(note.text()))
                .append("</p></aside>\n");
    }

    /** Returns the beginning of a document of the book, up to its body. */
    static String opening(String title, LanguageTag language) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
                + "xmlns:epub=\"http://www.idpf.org/2007/ops\"" + inLanguage(language) + ">\n<head>\n<title>"
                + Escaping.escape(title)
                + "</title>\n<link rel=\"stylesheet\" href=\"style.css\"/>\n</head>\n<body>\n";
    }

    private static String inLanguage(LanguageTag language) {
        return " lang=\"" + language + "\" xml:lang=\"" + language + "\"";
    }
}
