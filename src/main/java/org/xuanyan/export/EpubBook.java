package org.xuanyan.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xuanyan.locale.Escaping;
import org.xuanyan.model.LanguageTag;

/**
 * A book in EPUB 3.3, with a table of contents and, for readers and screen readers that know pages, a list of them in which
 * each paragraph counts as a page.
 *
 * @param id {@code urn:uuid:…}
 * @param language of the texts
 * @param author the body that adopted the texts
 * @param publisher the title of the site
 * @param date the day of the newest text; the book has no other time, because the build has no clock
 * @param source the address of what the book has, if it is known
 * @param words its own words, such as the heading of the contents
 * @param chapters in reading order
 */
record EpubBook(
        String id,
        String title,
        LanguageTag language,
        Optional<String> author,
        String publisher,
        LocalDate date,
        Optional<String> source,
        BookWords words,
        List<EpubChapter> chapters) {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final String CONTAINER = XML
            + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n<rootfiles>\n"
            + "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n"
            + "</rootfiles>\n</container>\n";

    private static final String STYLE = "h1 { font-size: 1.4em; }\n"
            + "h1, h2, h3 { text-align: center; }\n"
            + "p { margin: 0 0 0.7em; }\n"
            + ".number { color: #666; font-size: 0.75em; margin-right: 0.5em; }\n"
            + ".head, .notes { font-size: 0.85em; }\n"
            + "nav ol { list-style: none; }\n"
            + ".pages { display: none; }\n"
            + "td { border: 1px solid #999; padding: 0.2em; }\n"
            + ".signatures { margin-top: 2em; }\n";

    private static final List<String> FEATURES =
            List.of("tableOfContents", "readingOrder", "structuralNavigation", "pageNavigation", "pageBreakMarkers");

    /** Copies the list, so that the record is immutable. */
    EpubBook {
        chapters = List.copyOf(chapters);
    }

    /**
     * The words of the book itself.
     *
     * @param language of these words
     * @param contents the heading of the table of contents
     * @param paragraphs the heading of the list of paragraphs
     */
    record BookWords(LanguageTag language, String contents, String paragraphs) {}

    /** Returns the file. The first entry tells its type and is where programs look for it. */
    byte[] bytes() {
        ZipFileBytes zip = new ZipFileBytes();
        zip.add("mimetype", "application/epub+zip");
        zip.add("META-INF/container.xml", CONTAINER);
        zip.add("EPUB/package.opf", packageDocument());
        zip.add("EPUB/contents.xhtml", navigation());
        zip.add("EPUB/style.css", STYLE);
        chapters.forEach(each -> zip.add("EPUB/" + each.file(), each.xhtml()));
        return zip.bytes();
    }

    private String packageDocument() {
        StringBuilder xml = new StringBuilder(XML);
        xml.append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">\n")
                .append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
                .append("<dc:identifier id=\"id\">")
                .append(id)
                .append("</dc:identifier>\n");
        element("dc:title", title, xml);
        author.ifPresent(each -> element("dc:creator", each, xml));
        element("dc:language", language.toString(), xml);
        element("dc:publisher", publisher, xml);
        element("dc:date", date.toString(), xml);
        source.ifPresent(each -> element("dc:source", each, xml));
        property("dcterms:modified", date + "T00:00:00Z", xml);
        source.ifPresent(each -> property("pageBreakSource", each, xml));
        property("schema:accessMode", "textual", xml);
        property("schema:accessModeSufficient", "textual", xml);
        FEATURES.forEach(each -> property("schema:accessibilityFeature", each, xml));
        property("schema:accessibilityHazard", "none", xml);
        xml.append("</metadata>\n<manifest>\n")
                .append("<item id=\"contents\" href=\"contents.xhtml\" media-type=\"application/xhtml+xml\"")
                .append(" properties=\"nav\"/>\n")
                .append("<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n");
        chapters.forEach(each -> xml.append("<item id=\"c-")
                .append(each.name())
                .append("\" href=\"")
                .append(each.file())
                .append("\" media-type=\"application/xhtml+xml\"/>\n"));
        xml.append("</manifest>\n<spine>\n");
        if (chapters.size() > 1) {
            xml.append("<itemref idref=\"contents\"/>\n");
        }
        chapters.forEach(
                each -> xml.append("<itemref idref=\"c-").append(each.name()).append("\"/>\n"));
        return xml.append("</spine>\n</package>\n").toString();
    }

    private static void element(String name, String value, StringBuilder xml) {
        xml.append('<').append(name).append('>');
        Escaping.append(value, 0, value.length(), xml);
        xml.append("</").append(name).append(">\n");
    }

    private static void property(String name, String value, StringBuilder xml) {
        xml.append("<meta property=\"").append(name).append("\">");
        Escaping.append(value, 0, value.length(), xml);
        xml.append("</meta>\n");
    }

    private String navigation() {
        String pages = chapters.stream()
                .flatMap(chapter -> chapter.pages().stream().map(page -> entry(chapter, page, name(chapter, page))))
                .collect(Collectors.joining());
        StringBuilder html = new StringBuilder(EpubText.opening(title, words.language()))
                .append("<h1 lang=\"")
                .append(language)
                .append("\" xml:lang=\"")
                .append(language)
                .append("\">")
                .append(Escaping.escape(title))
                .append("</h1>\n<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"toc\">\n<h2 id=\"toc\">")
                .append(Escaping.escape(words.contents()))
                .append("</h2>\n<ol>\n");
        chapters.forEach(each -> contents(each, html));
        html.append("</ol>\n</nav>\n");
        if (!pages.isEmpty()) {
            html.append(
                            "<nav class=\"pages\" epub:type=\"page-list\" role=\"doc-pagelist\" aria-labelledby=\"pages\">\n")
                    .append("<h2 id=\"pages\">")
                    .append(Escaping.escape(words.paragraphs()))
                    .append("</h2>\n<ol>\n")
                    .append(pages)
                    .append("</ol>\n</nav>\n");
        }
        return html.append(EpubText.CLOSING).toString();
    }

    private static String entry(EpubChapter chapter, EpubChapter.BookPlace place, String words) {
        return "<li><a href=\"" + chapter.file() + "#" + place.id() + "\">" + Escaping.escape(words) + "</a></li>\n";
    }

    /** In a book with several texts, the number of a paragraph does not name it. */
    private String name(EpubChapter chapter, EpubChapter.BookPlace page) {
        return chapters.size() > 1 ? chapter.shortName() + " " + page.words() : page.words();
    }

    private static void contents(EpubChapter chapter, StringBuilder html) {
        html.append("<li><a href=\"").append(chapter.file()).append("\">");
        html.append(Escaping.escape(chapter.title())).append("</a>");
        List<EpubChapter.BookPlace> places = new ArrayList<>(chapter.contents());
        if (!places.isEmpty()) {
            html.append("\n<ol>\n");
            places.forEach(each -> html.append(entry(chapter, each, each.words())));
            html.append("</ol>\n");
        }
        html.append("</li>\n");
    }
}
