package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The texts to take away, read by a reader of each format: what they say is what the data says, and nothing is added to the
 * text without a mark. {@code mvn exec:java@books -Pbooks} has the books checked by the checker of the W3C.
 */
@Tag("slow")
class TextsToTakeAwayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> REAL = List.of("2012-beijing", "2018-qingdao", "2024-astana", "2025-tianjin");

    @TempDir
    static Path temp;

    /** The folders of declarations: the real ones, and those of the golden site, which have tables, items and notes. */
    private static final List<Path> FOLDERS = new ArrayList<>();

    private static Path golden;

    @BeforeAll
    static void build() throws IOException {
        golden = GoldenSiteTest.build(temp, "--base-url", Visitor.BASE);
        REAL.forEach(slug -> FOLDERS.add(Sandbox.realCollection().resolve("declarations/" + slug)));
        try (Stream<Path> folders = Files.list(golden.resolve("declarations"))) {
            folders.filter(folder -> Files.exists(folder.resolve("index.json")))
                    .sorted()
                    .forEach(FOLDERS::add);
        }
        assertThat(FOLDERS).hasSize(9);
    }

    private static JsonNode data(Path folder) throws IOException {
        return JSON.readTree(folder.resolve("index.json").toFile());
    }

    /** Returns id → text of each paragraph, from the data. */
    private static Map<String, String> paragraphs(JsonNode data) {
        Map<String, String> paragraphs = new LinkedHashMap<>();
        data.get("paragraphs")
                .forEach(each ->
                        paragraphs.put(each.get("id").asText(), each.get("text").asText()));
        return paragraphs;
    }

    @Test
    void plainTextHasEachParagraphWithItsId() throws IOException {
        for (Path folder : FOLDERS) {
            JsonNode data = data(folder);
            List<String> blocks =
                    List.of(Files.readString(folder.resolve("text.txt")).split("\n\n"));
            assertThat(blocks.get(0))
                    .startsWith("\uFEFF" + data.get("title").asText() + "\n")
                    .contains(Visitor.BASE + "declarations/" + folder.getFileName() + "/\n");
            data.get("damage").forEach(each -> assertThat(blocks.get(0)).contains(each.asText()));
            for (JsonNode paragraph : data.get("paragraphs")) {
                String start = "[" + paragraph.get("id").asText() + "] ";
                String block = blocks.stream()
                        .filter(each -> each.startsWith(start))
                        .findFirst()
                        .orElseThrow();
                String text = paragraph.get("text").asText().strip();
                assertThat(block.strip()).endsWith(text);
                String mark =
                        block.strip().substring(start.length(), block.strip().length() - text.length());
                assertThat(mark.strip())
                        .contains(
                                paragraph.has("label") ? paragraph.get("label").asText() : "");
                assertThat(mark.isEmpty()).isEqualTo(!paragraph.has("label"));
            }
            assertThat(blocks.stream().filter(each -> each.startsWith("[n")))
                    .hasSize(data.get("notes").size());
        }
    }

    @Test
    void markdownIsReadAsTheSameText() throws IOException {
        var extensions = List.of(FootnotesExtension.create(), TablesExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
        for (Path folder : FOLDERS) {
            JsonNode data = data(folder);
            String markdown = Files.readString(folder.resolve("text.md"));
            Document page = Jsoup.parse(renderer.render(parser.parse(markdown)));
            page.select("sup").remove();
            Map<String, String> read = new LinkedHashMap<>();
            for (Element id : page.select("p > strong:first-child")) {
                if (id.text().matches("p\\d+[a-z]*")) {
                    Element table = id.parent().nextElementSibling();
                    boolean isTable = table != null
                            && table.is("table")
                            && id.parent().ownText().isBlank();
                    read.put(
                            id.text(),
                            isTable ? cells(table) : id.parent().wholeOwnText().strip());
                }
            }
            assertThat(page.select("h1").text()).isEqualTo(data.get("title").asText());
            assertThat(read.keySet()).containsExactlyElementsOf(paragraphs(data).keySet());
            paragraphs(data)
                    .forEach((id, text) -> assertThat(read.get(id).strip()).endsWith(text.strip()));
            assertThat(page.select("section.footnotes li"))
                    .hasSize(data.get("notes").size());
        }
    }

    private static String cells(Element table) {
        return table.select("tr").stream()
                .map(row ->
                        row.select("th, td").stream().map(Element::wholeText).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void anEpubHasContentsAndAPageForEachParagraph() throws IOException {
        for (Path folder : FOLDERS) {
            String slug = folder.getFileName().toString();
            Map<String, byte[]> book = entries(Files.readAllBytes(folder.resolve("text.epub")));
            assertBook(book);
            assertText(book, data(folder), slug);
            Document lists = xml(book, "EPUB/contents.xhtml");
            assertThat(lists.select("nav[epub:type=page-list] a").eachAttr("href"))
                    .containsExactlyElementsOf(paragraphs(data(folder)).keySet().stream()
                            .map(id -> slug + ".xhtml#" + id)
                            .toList());
            assertThat(xml(book, "EPUB/package.opf").select("dc|source").text())
                    .isEqualTo(Visitor.BASE + "declarations/" + slug + "/");
        }
    }

    @Test
    void theCollectionIsOneBook() throws IOException {
        Map<String, byte[]> book =
                entries(Files.readAllBytes(Sandbox.realCollection().resolve("collection.epub")));
        assertBook(book);
        for (int i = 0; i < REAL.size(); i++) {
            assertText(book, data(FOLDERS.get(i)), REAL.get(i));
        }
        assertThat(xml(book, "EPUB/contents.xhtml").select("nav[epub:type=page-list] a"))
                .hasSize(342);
        assertThat(xml(book, "EPUB/package.opf").select("itemref").eachAttr("idref"))
                .containsExactly("contents", "c-2012-beijing", "c-2018-qingdao", "c-2024-astana", "c-2025-tianjin");
    }

    /** What every reading program relies on: the type comes first, and every file and place that is named exists. */
    private static void assertBook(Map<String, byte[]> book) {
        assertThat(book.keySet().iterator().next()).isEqualTo("mimetype");
        assertThat(new String(book.get("mimetype"), StandardCharsets.US_ASCII)).isEqualTo("application/epub+zip");
        String root = xml(book, "META-INF/container.xml").select("rootfile").attr("full-path");
        Document opf = xml(book, root);
        assertThat(opf.select("manifest item").eachAttr("href").stream().map(each -> "EPUB/" + each))
                .containsExactlyInAnyOrderElementsOf(book.keySet().stream()
                        .filter(each -> each.startsWith("EPUB/") && !each.equals(root))
                        .toList());
        for (Element link : xml(book, "EPUB/contents.xhtml").select("a")) {
            String[] target = link.attr("href").split("#");
            Document chapter = xml(book, "EPUB/" + target[0]);
            assertThat(target.length == 1 || chapter.getElementById(target[1]) != null)
                    .as(link.attr("href"))
                    .isTrue();
        }
    }

    private static void assertText(Map<String, byte[]> book, JsonNode data, String slug) {
        Document chapter = xml(book, "EPUB/" + slug + ".xhtml");
        assertThat(chapter.select("h1").text()).isEqualTo(data.get("title").asText());
        data.get("damage")
                .forEach(each ->
                        assertThat(chapter.select(".head li").eachText()).contains(each.asText()));
        assertThat(chapter.select("[epub:type=footnote]"))
                .hasSize(data.get("notes").size());
        for (Element mark : chapter.select("[epub:type=noteref]")) {
            assertThat(chapter.getElementById(mark.attr("href").substring(1))).isNotNull();
        }
        chapter.select("[epub:type=noteref]").remove();
        paragraphs(data).forEach((id, text) -> {
            Element number = chapter.getElementById(id);
            Element table = number.parent().nextElementSibling();
            String read =
                    number.parent().is("p") ? number.parent().wholeOwnText().substring(1) : cells(table) + "\n";
            assertThat(read).isEqualTo(text);
        });
    }

    /** Reads XML with the parser of the JDK first, which stops at the first error; jsoup would go on. */
    private static Document xml(Map<String, byte[]> book, String path) {
        String text = new String(book.get(path), StandardCharsets.UTF_8);
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(book.get(path))))
                .as(path)
                .doesNotThrowAnyException();
        return Jsoup.parse(text, org.jsoup.parser.Parser.xmlParser());
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getMethod())
                        .as(entry.getName())
                        .isEqualTo(entry.getName().equals("mimetype") ? ZipEntry.STORED : ZipEntry.DEFLATED);
                assertThat(entry.getExtra()).as("nothing of this machine").isNull();
                assertThat(entries.put(entry.getName(), in.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    /** The schema is a part of that of TEI, which is too large to be kept here; the file says how it was compared. */
    @Test
    void anEditionInTeiIsValidAndHasTheWholeText() throws Exception {
        ValidationDriver driver = new ValidationDriver(CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource("src/test/golden/tei.rnc")))
                .isTrue();
        for (Path folder : FOLDERS) {
            Path file = folder.resolve("text.xml");
            assertThat(driver.validate(ValidationDriver.fileInputSource(file.toString())))
                    .as("%s", file)
                    .isTrue();
            Document edition = Jsoup.parse(Files.readString(file), org.jsoup.parser.Parser.xmlParser());
            assertEdition(edition, data(folder));
            JsonNode sources =
                    JSON.readTree(folder.resolve("sources/index.json").toFile());
            assertThat(edition.select("witness idno").eachText())
                    .isEqualTo(sources.get("sources").findValuesAsText("sha256"));
            assertThat(edition.select("app").eachAttr("type"))
                    .isEqualTo(sources.get("variants").findValuesAsText("kind"));
            for (Element pointer : edition.select("[from^=#], [to^=#], [target^=#], [wit], [corresp]")) {
                for (String name : List.of("from", "to", "target", "wit", "corresp")) {
                    for (String id : pointer.attr(name).split(" ")) {
                        assertThat(id.startsWith("#") ? edition.select("[xml:id=" + id.substring(1) + "]") : List.of(1))
                                .as(pointer.toString())
                                .hasSize(1);
                    }
                }
            }
        }
    }

    private static void assertEdition(Document edition, JsonNode data) {
        edition.select("seg[type=label]").remove();
        assertThat(edition.select("body p").eachAttr("xml:id"))
                .containsExactlyElementsOf(paragraphs(data).keySet());
        for (JsonNode paragraph : data.get("paragraphs")) {
            Element read = edition.selectFirst("[xml:id=" + paragraph.get("id").asText() + "]");
            String text = paragraph.get("text").asText();
            Element table = read.selectFirst("table");
            assertThat(table == null ? read.wholeText() : rows(table)).isEqualTo(text);
            List<String> citations = new ArrayList<>();
            paragraph
                    .get("citations")
                    .forEach(each -> citations.add(each.get("text").asText()));
            assertThat(read.select("ref").stream().map(Element::wholeText)).containsExactlyElementsOf(citations);
            List<String> dates = new ArrayList<>();
            paragraph.get("dates").forEach(each -> dates.add(each.get("text").asText()));
            assertThat(read.select("date").stream().map(Element::wholeText)).containsExactlyElementsOf(dates);
        }
        assertThat(edition.select("head").eachText())
                .isEqualTo(data.get("sections").findValuesAsText("label"));
        assertThat(edition.select("notesStmt note[type=damage]"))
                .hasSize(data.get("damage").size());
        assertThat(edition.select("back note[xml:id]"))
                .hasSize(data.get("notes").size());
        assertThat(edition.select("closer persName"))
                .hasSize(data.get("signatures").size());
    }

    private static String rows(Element table) {
        return table.select("row").stream()
                .map(row -> row.select("cell").stream().map(Element::wholeText).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void theArchiveHasTheFilesOfTheSiteWithTheirSums() throws IOException {
        Path site = Sandbox.realCollection();
        Map<String, byte[]> archive = entries(Files.readAllBytes(site.resolve("collection.zip")));
        Map<String, String> sums = Arrays.stream(
                        new String(archive.remove("SHA256SUMS"), StandardCharsets.UTF_8).split("\n"))
                .map(line -> line.split("  "))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
        assertThat(sums.keySet()).isEqualTo(archive.keySet());
        archive.forEach((path, bytes) -> assertThat(Sandbox.sha256(bytes)).isEqualTo(sums.get(path)));
        assertThat(new String(archive.remove("README.txt"), StandardCharsets.UTF_8))
                .startsWith("上合组织元首宣言集\n")
                .contains(Visitor.BASE, "SHA256SUMS");
        for (Map.Entry<String, byte[]> file : archive.entrySet()) {
            assertThat(site.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
        assertThat(archive).hasSize(4 * 5 + 5 + 3);
    }
}
