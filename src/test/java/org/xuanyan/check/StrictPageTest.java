package org.xuanyan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.text.SourceSpan;

/** What {@link StrictPage} accepts, a parser of HTML reads in the same way and without a fault. */
class StrictPageTest {

    private static final Path GOLDEN = Path.of("src/test/golden/site/expected");

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "\"",
            "&",
            "&amp;",
            "&copy",
            "</p>",
            "<p>",
            "<div>",
            "</div>",
            "<a href=\"x\">",
            "</a>",
            "<li>",
            "<td>",
            "<tr>",
            "x",
            "\n",
            "<b>",
            "</b>",
            "<br>",
            "<br/>",
            "<!-- -->",
            " id=\"x\"",
            " ID=x",
            "<svg>",
            "</svg>",
            "<path d=\"M0 0\"/>",
            "<text>",
            "<g>",
            "</g>",
            "<use href=\"#x\"/>",
            "<select>",
            " viewBox=\"0 0 1 1\"",
            "<h2>",
            "</h2>",
            "<title>",
            "<body>",
            "</body>",
            "<dd>",
            "<table>",
            "<option>",
            "<script>",
            "<button>",
            "'",
            "\0");

    /** Returns path → page. */
    private static Map<String, String> pages() {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            Map<String, String> pages = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> pages.put(GOLDEN.relativize(file).toString(), read(file)));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if a strict page has a fault or other elements; returns whether it is strict. */
    private static boolean isStrict(String page, String as) {
        Optional<List<Tag>> tags = StrictPage.read(bytes(page));
        if (tags.isEmpty()) {
            return false;
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(1);
        // Half of a character that a change divided is another one in bytes.
        Document document = parser.parseInput(new String(bytes(page), StandardCharsets.UTF_8), "");
        assertThat(parser.getErrors()).as(as).isEmpty();
        List<String> parsed = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            if (element != document && !element.sourceRange().isImplicit()) {
                Map<String, String> attributes = new TreeMap<>();
                element.attributes().forEach(each -> attributes.put(each.getKey(), each.getValue()));
                parsed.add("%s %s %d:%d %s"
                        .formatted(
                                element.normalName(),
                                attributes,
                                element.sourceRange().start().lineNumber(),
                                element.sourceRange().start().columnNumber(),
                                element.nameIs("title")
                                        ? element.parent().nameIs("head")
                                                && !element.wholeText().isBlank()
                                        : ""));
            }
        }
        assertThat(tags.get().stream().map(StrictPageTest::described)).as(as).isEqualTo(parsed);
        return true;
    }

    private static String described(Tag tag) {
        Map<String, String> attributes = new TreeMap<>();
        tag.attributes().forEach(attributes::put);
        SourceSpan place = tag.place().in("page.html");
        return "%s %s %d:%d %s"
                .formatted(
                        tag.name(),
                        attributes,
                        place.line(),
                        place.column(),
                        tag.name().equals("title") ? !tag.words().isBlank() : "");
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** All but those that lead to others. */
    @Test
    void ourPagesAreStrict() {
        List<String> others = new ArrayList<>();
        pages().forEach((path, page) -> {
            if (!isStrict(page, path) && !page.contains("http-equiv=\"refresh\"")) {
                others.add(path);
            }
        });
        assertThat(others).isEmpty();
    }

    /** Pages are changed at random places; the seed is printed if one is read in another way. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsAcceptedIsRightWhateverIsChanged(long seed) {
        Random random = new Random(seed);
        List<String> pages = new ArrayList<>(pages().values());
        int accepted = 0;
        for (int i = 0; i < 400; i++) {
            StringBuilder page = new StringBuilder(pages.get(random.nextInt(pages.size())));
            int from = random.nextInt(page.length());
            switch (random.nextInt(4)) {
                case 0 -> page.insert(from, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> page.delete(from, Math.min(page.length(), from + 1 + random.nextInt(12)));
                case 2 ->
                    page.insert(page.indexOf("<", from) < 0 ? from : page.indexOf("<", from), piece(pages, random));
                default -> deleteTag(page, from);
            }
            accepted += isStrict(page.toString(), "seed " + seed + ", change " + i) ? 1 : 0;
        }
        assertThat(accepted).as("changes of words and values").isGreaterThan(25);
    }

    /** A page with everything that is read in a way of its own. */
    private static final String SMALL = """
            <!doctype html>
            <html lang="zh-z9">
            <head><meta charset="utf-8"><title>a &amp; &lt;é</title><script src="x.js" defer></script></head>
            <body>
            <h1 id="x">云é𠀀<span title="&quot;&#39;&gt;">岭</span></h1>
            <dl><div><dt>x</dt><dd><br>x</dd></div></dl>
            <p><svg viewBox="0 0 1 1" xml:lang="a"><a href="y"><g><path d="M0"/></g></a><title>x</title></svg></p>
            <p>a<select><option value="1">b</option></select><button>c</button></p>
            </body>
            </html>
            """;

    /** Each character is left out, and each of these is put before it. */
    @Test
    void ofASmallPageEveryChangeOfOneCharacterIsReadAsAParserReadsIt() {
        assertThat(isStrict(SMALL, "unchanged")).isTrue();
        for (int i = 0; i < SMALL.length(); i++) {
            isStrict(SMALL.substring(0, i) + SMALL.substring(i + 1), "without the character at " + i);
            for (String each : List.of("<", ">", "\"", "&", "/", "=", " ", "a", "A", "z", "\0", "{", "`", "'", ":")) {
                isStrict(SMALL.substring(0, i) + each + SMALL.substring(i), each + " at " + i);
            }
        }
    }

    @Test
    void aPageThatBreaksOffIsLeftToTheParser() {
        String page = SMALL.strip();
        for (int end = 0; end < page.length(); end++) {
            assertThat(StrictPage.read(bytes(page.substring(0, end))))
                    .as("%d characters", end)
                    .isEmpty();
        }
        assertThat(StrictPage.read(bytes(page))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html lang=\"en\"><head><title>x</title></head><body></body></html>",
                "<!doctype html><html><body></body></html>",
                "<!doctype html><html><head></head></html>",
                "<!doctype html><html><body></body><head></head></html>",
                "<!doctype html><html><head></head><head></head><body></body></html>",
                "<!doctype html><html><head></head><body></body><body></body></html>",
                "<!doctype html><html><head></head><body></body></html><html></html>",
                "<!doctype html><html><head></head><body></body></html>x",
                "<!doctype html>x<html><head></head><body></body></html>",
                "<!doctype html><p>x</p>",
                "<!doctype html></html>",
                "<!doctype html><html><head>x</head><body></body></html>",
                "<!doctype html><html><head><title>&copy;</title></head><body></body></html>",
                "<!doctype html><html><head><title>x<b></title></head><body></body></html>",
                "<!doctype html><html><head><script>x</head><body></body></html>",
                "<!doctype html><html><head><meta http-equiv=\"Refresh\" content=\"0\"></head><body></body></html>"
            })
    void whatIsNoWholePageIsLeftToTheParser(String page) {
        assertThat(StrictPage.read(bytes(page))).isEmpty();
    }

    /** Places may be asked for in any order. */
    @Test
    void placesAreCountedFromTheBeginningAgain() {
        List<Tag> tags = StrictPage.read(bytes(SMALL)).orElseThrow();
        List<String> forwards =
                tags.stream().map(each -> "" + each.place().in("a")).toList();
        for (int i = tags.size() - 1; i >= 0; i--) {
            assertThat(tags.get(i).place().in("a")).hasToString(forwards.get(i));
            assertThat(tags.get(i).place().in("a")).as("again").hasToString(forwards.get(i));
        }
        assertThat(forwards).contains("a:2:1", "a:3:1", "a:3:7", "a:5:1", "a:5:16");
    }

    /** Returns a tag from any page. */
    private static String piece(List<String> pages, Random random) {
        String page = pages.get(random.nextInt(pages.size()));
        int start = page.indexOf('<', random.nextInt(page.length() / 2));
        return page.substring(start, page.indexOf('>', start) + 1);
    }

    private static void deleteTag(StringBuilder page, int from) {
        int start = page.indexOf("<", from);
        if (start >= 0) {
            page.delete(start, page.indexOf(">", start) + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><div></div></p>",
                "<p><a href=\"x\"><a href=\"y\">x</a></a></p>",
                "<table><p>x</p></table>",
                "<table>x</table>",
                "<ul><li><h2><h3>x</h3></h2></li></ul>",
                "<dl><dd><div><dt>x</dt></div></dd></dl>",
                "<p>&copy;</p>",
                "<p>&amp</p>",
                "<P>x</P>",
                "<p id=x>x</p>",
                "<p id=\"x\" id=\"y\">x</p>",
                "<p id=\"x\"class=\"y\">x</p>",
                "<p/>",
                "<br/>",
                "<p style=\"background: url(x)\">x</p>",
                "<script src=\"x\"></script>",
                "<!-- x -->",
                "<p>x",
                "x</p>",
                "</body>",
                "<b><i>x</b></i>"
            })
    void otherPagesAreLeftToTheParser(String body) {
        String start = "<!doctype html>\n<html lang=\"en\">\n<head><title>x</title></head>\n<body>\n";
        assertThat(StrictPage.read(bytes(start + "<p>x</p>" + "</body>\n</html>\n")))
                .isPresent();
        assertThat(StrictPage.read(bytes(start + body + "</body>\n</html>\n"))).isEmpty();
    }
}
