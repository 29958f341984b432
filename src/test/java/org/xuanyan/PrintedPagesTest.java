package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Prints published texts into PDF files and imports them: nothing differs. All texts and layouts are tried with
 * {@code -Dprints.all}.
 */
@InBrowser
class PrintedPagesTest {

    private static final Map<String, String> LAYOUTS = Map.of(
            "gaps",
            "",
            "indents",
            "p { text-indent: 2em; margin: 0; text-align: justify } h1, h2 { text-align: center }"
                    + " p { font: 16pt/28pt serif }",
            "columns",
            "body { column-count: 2 } h1 { column-span: all } p { text-indent: 2em; margin: 0 }");

    private static final String HEAD =
            "<div style='font-size:8px;width:100%;text-align:center'>" + "<span class=title></span></div>";
    private static final String FOOT =
            "<div style='font-size:8px;width:100%;text-align:center'>" + "— <span class=pageNumber></span> —</div>";

    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^[^\\]]+\\]:.*$|\\[\\^[^\\]]+\\]");

    @TempDir
    Path temp;

    static Stream<Arguments> prints() {
        boolean all = System.getProperty("prints.all") != null;
        return all
                ? Stream.of("2012-beijing", "2018-qingdao", "2024-astana")
                        .flatMap(slug -> LAYOUTS.keySet().stream()
                                .sorted()
                                .flatMap(layout ->
                                        Stream.of(true, false).map(heads -> Arguments.of(slug, layout, heads))))
                : Stream.of(Arguments.of("2018-qingdao", "columns", true));
    }

    @ParameterizedTest
    @MethodSource("prints")
    void aPrintedTextIsImportedAsItWasPublished(String slug, String layout, boolean heads, Browser browser)
            throws IOException {
        String published = Files.readString(Path.of("content/declarations", slug, "declaration.md"));
        Path copy = temp.resolve("print.pdf");
        try (Page page = browser.newPage()) {
            page.setContent(html(published, LAYOUTS.get(layout)));
            page.pdf(new Page.PdfOptions()
                    .setPath(copy)
                    .setFormat("A4")
                    .setDisplayHeaderFooter(heads)
                    .setHeaderTemplate(HEAD)
                    .setFooterTemplate(FOOT)
                    .setMargin(new Margin()
                            .setTop("60px")
                            .setBottom("60px")
                            .setLeft("60px")
                            .setRight("60px")));
        }
        ImportSandbox sandbox = new ImportSandbox(temp);

        Sandbox.Outcome outcome = sandbox.importCopy(copy, slug);

        assertThat(outcome.code()).as(outcome.err()).isZero();
        String imported = sandbox.declaration(slug);
        assertThat(body(imported)).isEqualTo(body(published));
        assertThat(outcome.err()).doesNotContain("[dropped-text]", "[lost-bytes]");
    }

    private static String body(String markdown) {
        String body = markdown.substring(markdown.indexOf("---\n", 4) + 4);
        return NOTE.matcher(body).replaceAll("").strip();
    }

    /** Returns a text as a web page, with its title and its signatures. */
    private static String html(String markdown, String style) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=zh-Hans><title>");
        String title = value(markdown, "title");
        html.append(title)
                .append("</title><style>")
                .append(style)
                .append("</style><h1>")
                .append(title)
                .append("</h1>");
        for (String block : body(markdown).split("\n{2,}")) {
            String words = block.replaceFirst("^#+ ", "").replace("\\", "").replace("<", "&lt;");
            html.append(
                    block.startsWith("#")
                            ? "<h2>" + words + "</h2>"
                            : "<p>" + (block.equals("---") ? "***" : words) + "</p>");
        }
        Pattern.compile("office: \"?([^\",}]+)\"?, name: \"?([^\",}]+)")
                .matcher(markdown)
                .results()
                .forEach(found -> html.append("<p>")
                        .append(found.group(1))
                        .append("\u3000\u3000")
                        .append(found.group(2))
                        .append("</p>"));
        return html.append("<p>")
                .append(value(markdown, "signed"))
                .append("</p>")
                .toString();
    }

    private static String value(String markdown, String key) {
        return Pattern.compile("(?m)^" + key + ": \"?([^\"\\n]*)")
                .matcher(markdown)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
