package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.bibtex.BibTeXItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Citations of declarations and paragraphs, in the styles and in the files for reference managers. */
@Tag("slow")
class ReferencesTest {

    private static final String BASE = Visitor.BASE;
    private static final String AUTHOR = "上海合作组织成员国元首理事会";
    private static final String CONTAINER = "上合组织元首宣言集";

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    static Stream<Arguments> declarations() {
        return Stream.of(
                Arguments.of("2012-beijing", "上海合作组织成员国元首关于构建持久和平、共同繁荣地区的宣言", LocalDate.of(2012, 6, 7)),
                Arguments.of("2018-qingdao", "上海合作组织成员国元首理事会青岛宣言", LocalDate.of(2018, 6, 10)),
                Arguments.of("2024-astana", "上海合作组织成员国元首理事会阿斯塔纳宣言", LocalDate.of(2024, 7, 4)),
                Arguments.of("2025-tianjin", "上海合作组织成员国元首理事会天津宣言", LocalDate.of(2025, 9, 1)));
    }

    private static Document html(Path folder) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("index.html")));
    }

    /**
     * Returns style → reference: of a declaration those on its page, of a paragraph those in its menu, as menu.js makes it.
     * The page of the paragraph, which exists once, has one of each tradition, which must be the same.
     */
    private static Map<String, String> references(Path folder) throws IOException {
        String id = folder.getFileName().toString();
        if (!id.matches("p\\d.*")) {
            return PrintedReferences.in(html(folder).selectFirst("#cite"));
        }
        Map<String, String> references = PrintedReferences.inMenu(html(folder.getParent()), id);
        if (Files.exists(folder)) {
            Map<String, String> onPage = PrintedReferences.in(html(folder).selectFirst("#cite"));
            assertThat(onPage.keySet()).containsExactlyInAnyOrder("GB/T 7714—2025", "Chicago");
            assertThat(references).containsAllEntriesOf(onPage);
        }
        return references;
    }

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                Arguments.of(
                        "2012-beijing",
                        "上海合作组织成员国元首理事会. 上海合作组织成员国元首关于构建持久和平、共同繁荣地区的宣言：第23段[EB/OL]. （2012-06-07）[〔访问日期〕]. http://xuanyan.localhost/sco/declarations/2012-beijing/#p23.",
                        "上海合作组织成员国元首理事会. 上海合作组织成员国元首关于构建持久和平、共同繁荣地区的宣言：第23段[EB/OL]. (2012-06-07)[〔访问日期〕]. http://xuanyan.localhost/sco/declarations/2012-beijing/#p23.",
                        "上海合作组织成员国元首理事会. “上海合作组织成员国元首关于构建持久和平、共同繁荣地区的宣言：第23段.” 上合组织元首宣言集, June 7, 2012. http://xuanyan.localhost/sco/declarations/2012-beijing/#p23.",
                        "上海合作组织成员国元首理事会. (2012, June 7). 上海合作组织成员国元首关于构建持久和平、共同繁荣地区的宣言：第23段. 上合组织元首宣言集. http://xuanyan.localhost/sco/declarations/2012-beijing/#p23"),
                Arguments.of(
                        "2018-qingdao",
                        "上海合作组织成员国元首理事会. 上海合作组织成员国元首理事会青岛宣言：第23段[EB/OL]. （2018-06-10）[〔访问日期〕]. http://xuanyan.localhost/sco/declarations/2018-qingdao/#p23.",
                        "上海合作组织成员国元首理事会. 上海合作组织成员国元首理事会青岛宣言：第23段[EB/OL]. (2018-06-10)[〔访问日期〕]. http://xuanyan.localhost/sco/declarations/2018-qingdao/#p23.",
                        "上海合作组织成员国元首理事会. “上海合作组织成员国元首理事会青岛宣言：第23段.” 上合组织元首宣言集, June 10, 2018. http://xuanyan.localhost/sco/declarations/2018-qingdao/#p23.",
                        "上海合作组织成员国元首理事会. (2018, June 10). 上海合作组织成员国元首理事会青岛宣言：第23段. 上合组织元首宣言集. http://xuanyan.localhost/sco/declarations/2018-qingdao/#p23"),
                Arguments.of(
                        "2024-astana",
                        "上海合作组织成员国元首理事会. 上海合作组织成员国元首理事会阿斯塔纳宣言：第23段[EB/OL]. （2024-07-04）[〔访问日期〕]. http://xuanyan.localhost/sco/declarations/2024-astana/#p23.",
                        "上海合作组织成员国元首理事会. 上海合作组织成员国元首理事会阿斯塔纳宣言：第23段[EB/OL]. (2024-07-04)[〔访问日期〕]. http://xuanyan.localhost/sco/declarations/2024-astana/#p23.",
                        "上海合作组织成员国元首理事会. “上海合作组织成员国元首理事会阿斯塔纳宣言：第23段.” 上合组织元首宣言集, July 4, 2024. http://xuanyan.localhost/sco/declarations/2024-astana/#p23.",
                        "上海合作组织成员国元首理事会. (2024, July 4). 上海合作组织成员国元首理事会阿斯塔纳宣言：第23段. 上合组织元首宣言集. http://xuanyan.localhost/sco/declarations/2024-astana/#p23"),
                Arguments.of(
                        "2025-tianjin",
                        "上海合作组织成员国元首理事会. 上海合作组织成员国元首理事会天津宣言：第23段[EB/OL]. （2025-09-01）[〔访问日期〕]. http://xuanyan.localhost/sco/declarations/2025-tianjin/#p23.",
                        "上海合作组织成员国元首理事会. 上海合作组织成员国元首理事会天津宣言：第23段[EB/OL]. (2025-09-01)[〔访问日期〕]. http://xuanyan.localhost/sco/declarations/2025-tianjin/#p23.",
                        "上海合作组织成员国元首理事会. “上海合作组织成员国元首理事会天津宣言：第23段.” 上合组织元首宣言集, September 1, 2025. http://xuanyan.localhost/sco/declarations/2025-tianjin/#p23.",
                        "上海合作组织成员国元首理事会. (2025, September 1). 上海合作组织成员国元首理事会天津宣言：第23段. 上合组织元首宣言集. http://xuanyan.localhost/sco/declarations/2025-tianjin/#p23"));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void aParagraphIsCitedInEachStyle(String slug, String gbt2025, String gbt2015, String chicago, String apa)
            throws IOException {
        assertThat(references(site.resolve("declarations/" + slug + "/p23")))
                .containsExactly(
                        Map.entry("GB/T 7714—2025", gbt2025),
                        Map.entry("GB/T 7714—2015", gbt2015),
                        Map.entry("Chicago", chicago),
                        Map.entry("APA", apa));
    }

    /** The styles of {@code references}, in the order of the page; there is no package with that of 2025 yet. */
    private static final List<String> STYLES =
            List.of("china-national-standard-gb-t-7714-2015-numeric", "chicago-notes-bibliography", "apa");

    /** Returns the entries of a bibliography in {@link #STYLES}, after that of GB/T 7714—2025. */
    private static Map<String, List<String>> entries(List<CSLItemData> items) throws IOException {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (String style : STYLES) {
            CSL csl = new CSL(new ListItemDataProvider(items), style);
            csl.setOutputFormat("text");
            csl.setConvertLinks(false);
            csl.registerCitationItems(
                    items.stream().map(CSLItemData::getId).toList().toArray(String[]::new));
            List<String> lines =
                    csl.makeBibliography().makeString().strip().lines().toList();
            for (int i = 0; i < items.size(); i++) {
                List<String> own = entries.computeIfAbsent(items.get(i).getId(), id -> new ArrayList<>());
                String entry = lines.get(i).replaceFirst("^\\[\\d+]", "");
                if (own.isEmpty()) {
                    own.add(entry.replaceFirst("\\((\\d{4}-\\d\\d-\\d\\d)\\)", "（$1）"));
                }
                own.add(entry);
            }
        }
        return entries;
    }

    /** Returns an item as a program has it after a reader saved it: with the day of access. */
    private static CSLItemData saved(CSLItemData item) {
        return new CSLItemDataBuilder(item)
                .title(item.getTitle().replaceFirst("^\\{(.*)}$", "$1"))
                .accessed(2026, 11, 20)
                .build();
    }

    /**
     * What Zotero makes of an entry of RIS that the parser has read, by the tables of its translator (RIS.js, 26 June 2026): TY ELEC is a web page and
     * GEN an article of a journal; T2 of a web page is the title of the site; a name without a comma is one name.
     */
    private static CSLItemData fromRis(RISReference entry) {
        String[] date = entry.getDate().split("/");
        return new CSLItemDataBuilder()
                .id(entry.getId())
                .type(CSLType.fromString(ZOTERO_TYPES.get(entry.getType().toString())))
                .author(new CSLNameBuilder().literal(entry.getAuthors()[0]).build())
                .title(entry.getTitle())
                .containerTitle(entry.getSecondaryTitle())
                .issued(Integer.parseInt(date[0]), Integer.parseInt(date[1]), Integer.parseInt(date[2]))
                .language(entry.getLanguage())
                .URL(entry.getURL())
                .build();
    }

    private static final Map<String, String> ZOTERO_TYPES =
            Map.of("ELEC", "webpage", "WEB", "webpage", "GEN", "article-journal", "GOVDOC", "report", "RPRT", "report");

    /**
     * Four declarations, of each the whole and two paragraphs, in four styles, in five ways, for readers of both languages. GB/T 7714—2025 differs from 2015 only
     * in the brackets of the day; that was checked with citeproc-js 2.4.63 and the style of zotero-chinese of 1 May 2026.
     */
    @ParameterizedTest
    @MethodSource("declarations")
    void aReferenceIsTheSameWhereverItComesFrom(String slug, String title, LocalDate date) throws Exception {
        Path folder = site.resolve("declarations/" + slug);
        Path english = site.resolve("en/declarations/" + slug);
        List<String> keys = List.of(slug, slug + "-p1", slug + "-p23");
        String ris = Files.readString(folder.resolve("reference.ris"));
        List<CSLItemData> fromRis = new RISParser()
                .parse(new StringReader(ris)).getReferences().stream()
                        .filter(each -> keys.contains(each.getId()))
                        .map(each -> saved(fromRis(each)))
                        .toList();
        BibTeXItemDataProvider bibTex = new BibTeXItemDataProvider();
        bibTex.addDatabase(new BibTeXConverter().loadDatabase(Files.newInputStream(folder.resolve("reference.bib"))));
        Map<String, List<String>> ofRis = entries(fromRis);
        Map<String, List<String>> ofBibTex = entries(
                keys.stream().map(key -> saved(bibTex.retrieveItem(key))).toList());
        Map<String, List<String>> ofJson = entries(cslItems(folder).stream()
                .filter(each -> keys.contains(each.getId()))
                .map(ReferencesTest::saved)
                .toList());
        for (String key : keys) {
            String id = key.substring(slug.length());
            List<String> page = page(folder, id.replace("-", ""));
            assertThat(page.get(0)).contains(title, date.toString(), BASE + "declarations/" + slug + "/");
            assertThat(page(english, id.replace("-", "")))
                    .as("for readers of English, who are used to Chicago and APA")
                    .containsExactly(page.get(2), page.get(3), page.get(0), page.get(1));
            assertThat(ofBibTex.get(key)).as("BibTeX").isEqualTo(page);
            assertThat(ofRis.get(key)).as("RIS").isEqualTo(page);
            assertThat(ofJson.get(key)).as("CSL-JSON").isEqualTo(page);
        }
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void referenceManagersReadTheFiles(String slug, String title, LocalDate date) throws Exception {
        String address = BASE + "declarations/" + slug + "/";
        Path folder = site.resolve("declarations/" + slug);
        assertFiles(folder, slug, title, date, address);
        assertFiles(folder, slug + "-p23", title + "：第23段", date, address + "#p23");
    }

    /** Each file has an entry for the declaration, then one for each paragraph. */
    private static void assertFiles(Path folder, String key, String title, LocalDate date, String address)
            throws Exception {
        List<CSLItemData> all = cslItems(folder);
        List<String> keys = all.stream().map(CSLItemData::getId).toList();
        assertThat(keys).isEqualTo(keys(folder));
        CSLItemData fromJson = all.get(keys.indexOf(key));
        assertThat(fromJson.getType()).isEqualTo(CSLType.WEBPAGE);
        assertThat(fromJson.getContainerTitle()).isEqualTo(CONTAINER);
        assertThat(fromJson.getIssued().getDateParts()[0])
                .containsExactly(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        assertItem(fromJson, key, title, address);

        String ris = Files.readString(folder.resolve("reference.ris"));
        RISLibrary library = new RISParser().parse(new StringReader(ris));
        assertThat(library.getReferences()).extracting(RISReference::getId).isEqualTo(keys);
        RISReference fromRis = library.getReferences().get(keys.indexOf(key));
        assertThat(fromRis.getDate()).isEqualTo(date.toString().replace('-', '/') + "/");
        assertItem(new RISConverter().toItemData(fromRis), key, title, address);

        BibTeXDatabase bibTex =
                new BibTeXConverter().loadDatabase(Files.newInputStream(folder.resolve("reference.bib")));
        assertThat(bibTex.getEntries().keySet()).extracting(Key::getValue).isEqualTo(keys);
        BibTeXEntry entry = bibTex.getEntries().get(new Key(key));
        assertThat(entry.getType()).isEqualTo(new Key("online"));
        assertThat(entry.getFields().keySet())
                .as(
                        "biber 2.18 knows all of them for such an entry but booktitle, and reads the file without a warning")
                .extracting(Key::getValue)
                .containsExactly("author", "title", "booktitle", "date", "language", "url");
        assertThat(entry.getField(new Key("booktitle")).toUserString()).isEqualTo(CONTAINER);
        assertThat(entry.getField(new Key("date")).toUserString()).isEqualTo(date.toString());
        BibTeXItemDataProvider provider = new BibTeXItemDataProvider();
        provider.addDatabase(bibTex);
        assertItem(provider.retrieveItem(key), key, title, address);
    }

    @SuppressWarnings("unchecked")
    private static List<CSLItemData> cslItems(Path folder) throws IOException {
        String json = Files.readString(folder.resolve("reference.json"));
        return new JsonParser(new JsonLexer(new StringReader(json)))
                .parseArray().stream()
                        .map(each -> CSLItemData.fromJson((Map<String, Object>) each))
                        .toList();
    }

    private static List<String> keys(Path folder) throws IOException {
        String slug = folder.getFileName().toString();
        List<String> ids = Jsoup.parse(Files.readString(folder.resolve("index.html")))
                .select(".passage :is(p, table)[id]")
                .eachAttr("id");
        return Stream.concat(Stream.of(slug), ids.stream().map(id -> slug + "-" + id))
                .toList();
    }

    private static void assertItem(CSLItemData item, String key, String title, String address) {
        assertThat(item.getId()).isEqualTo(key);
        assertThat(item.getTitle().replaceFirst("^\\{(.*)}$", "$1"))
                .as("double braces in BibTeX keep a title as it is")
                .isEqualTo(title);
        assertThat(Arrays.stream(item.getAuthor())
                        .map(each -> each.getLiteral() == null ? each.getFamily() : each.getLiteral()))
                .containsExactly(AUTHOR);
        assertThat(item.getURL()).isEqualTo(address);
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void referenceManagersReadTheHeadOfThePage(String slug, String title, LocalDate date) throws IOException {
        String address = BASE + "declarations/" + slug + "/";
        Map<String, String> ofDeclaration = new TreeMap<>(highwire(title, date, address));
        ofDeclaration.putAll(Map.of(
                "DC.title", title,
                "DC.creator", AUTHOR,
                "DC.date", date.toString(),
                "DC.language", "zh-Hans",
                "DC.type", "Text",
                "DC.relation.isPartOf", CONTAINER,
                "DC.identifier", address));
        assertThat(head(slug)).isEqualTo(ofDeclaration);
        // Zotero prefers the Highwire tags to Dublin Core, and if they do not name language and address, it takes those
        // of the page; so the many pages of paragraphs are smaller.
        Map<String, String> ofParagraph = new TreeMap<>(highwire(title + "：第23段", date, address + "#p23"));
        Document page = Jsoup.parse(Files.readString(site.resolve("declarations/" + slug + "/p23/index.html")));
        assertThat(page.select("html").attr("lang")).isEqualTo(ofParagraph.remove("citation_language"));
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(ofParagraph.remove("citation_public_url"));
        assertThat(page.select("meta[property=og:url]").attr("name"))
                .as("Zotero would take this address if the element had no name")
                .isEqualTo("url");
        assertThat(head(slug + "/p23")).isEqualTo(ofParagraph);
    }

    @Test
    void theHeadOfAParagraphNamesItsLanguageIfThePageHasAnother(@TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        Path declaration = sandbox.content().resolve("declarations/2030-qiao/declaration.md");
        Files.writeString(declaration, Files.readString(declaration).replace("place: 桥\n", "place: 桥\nlanguage: en\n"));
        assertThat(sandbox.run().code()).isZero();
        assertThat(Jsoup.parse(Files.readString(sandbox.site().resolve("declarations/2030-qiao/p1/index.html")))
                        .select("meta[name=citation_language]")
                        .attr("content"))
                .isEqualTo("en");
    }

    private static Map<String, String> highwire(String title, LocalDate date, String address) {
        return Map.of(
                "z:itemType",
                "webpage",
                "citation_title",
                title,
                "citation_author",
                AUTHOR,
                "citation_publication_date",
                date.toString().replace('-', '/'),
                "citation_language",
                "zh-Hans",
                "citation_public_url",
                address);
    }

    /** Returns name → value of what the head of a page says to reference managers. */
    private static Map<String, String> head(String path) throws IOException {
        Map<String, String> head = new TreeMap<>();
        Jsoup.parse(Files.readString(site.resolve("declarations/" + path + "/index.html")))
                .select("head meta[name]")
                .stream()
                .filter(meta -> meta.attr("name").matches("(z:|citation_|DC\\.).*"))
                .forEach(meta -> assertThat(head.put(meta.attr("name"), meta.attr("content")))
                        .isNull());
        return head;
    }

    @Test
    void withoutAuthorTheTitleComesFirst(@TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        assertThat(sandbox.run("build", "--base-url", BASE).code()).isZero();
        assertThat(references(sandbox.site().resolve("declarations/2030-qiao/p1"))
                        .values())
                .containsExactly(
                        "桥宣言全称：第1段[EB/OL]. （2030-01-02）[〔访问日期〕]. http://xuanyan.localhost/sco/declarations/2030-qiao/#p1.",
                        "桥宣言全称：第1段[EB/OL]. (2030-01-02)[〔访问日期〕]. http://xuanyan.localhost/sco/declarations/2030-qiao/#p1.",
                        "“桥宣言全称：第1段.” 试验集, January 2, 2030. http://xuanyan.localhost/sco/declarations/2030-qiao/#p1.",
                        "桥宣言全称：第1段. (2030, January 2). 试验集. http://xuanyan.localhost/sco/declarations/2030-qiao/#p1");
    }

    /** Titles have the capitals of each style; that of GB/T 7714—2015 gives them to authors, which citeproc-java does not. */
    @Test
    void anEnglishTextIsCitedAsProgramsCiteIt(@TempDir Path root) throws IOException {
        Path folder = english(
                root,
                "Council of the Bridge",
                "Texts of the rivers",
                "Declaration on bridges and their future: towards the well-being of East and West",
                "1. We met.\n\n(a) We spoke.\n");
        for (CSLItemData item : cslItems(folder)) {
            String id = item.getId().replaceFirst("2030-qiao-?", "");
            List<String> expected =
                    new ArrayList<>(entries(List.of(saved(item))).get(item.getId()));
            expected.set(1, expected.get(1).replaceFirst("^[^.]*", "COUNCIL OF THE BRIDGE"));
            assertThat(page(folder, id)).as(id).isEqualTo(expected);
        }
        assertThat(page(folder, "p1a").get(2))
                .isEqualTo(
                        "Council of the Bridge. “Declaration on Bridges and Their Future: Towards the Well-Being of East and West: "
                                + "Para. 1 (a).” Texts of the Rivers, January 2, 2030. "
                                + BASE + "declarations/2030-qiao/#p1a.");
    }

    /** What citeproc-js 2.4.63, the processor of Zotero, prints; citeproc-java changes no quotation marks. */
    @Test
    void quotationMarksAreThoseOfPrinters(@TempDir Path root) throws IOException {
        Path folder = english(
                root,
                "Leaders' Council",
                "Texts of \"bridges\"",
                "A statement on “bridges” and leaders' hopes for the \"new\"",
                "## Peace of “old” and new\n\n1. We met.\n\n(a) We spoke.\n\n## Growth\n\n1. We parted.\n");
        String address = BASE + "declarations/2030-qiao/";
        assertThat(page(folder, ""))
                .containsExactly(
                        "Leaders’ Council. A statement on “bridges” and leaders’ hopes for the “new”[EB/OL]. （2030-01-02）[2026-11-20]. "
                                + address + ".",
                        "LEADERS’ COUNCIL. A statement on “bridges” and leaders’ hopes for the “new”[EB/OL]. (2030-01-02)[2026-11-20]. "
                                + address + ".",
                        "Leaders’ Council. “A Statement on ‘Bridges’ and Leaders’ Hopes for the ‘New.’” Texts of “Bridges,” January 2, 2030. "
                                + address + ".",
                        "Leaders’ Council. (2030, January 2). A statement on “bridges” and leaders’ hopes for the “new.” Texts of “Bridges.” "
                                + address);
        assertThat(page(folder, "p1").get(2)).contains("‘New’: ‘Peace of “Old” and New’ Para. 1.” Texts");
        assertThat(Jsoup.parse(Files.readString(folder.resolve("index.html")))
                        .select("[data-quoted]")
                        .eachAttr("data-quoted"))
                .as("what the script fills in")
                .startsWith("‘Peace of “Old” and New’ Para. 1", "‘Peace of “Old” and New’ Para. 1 (a)");
    }

    /** Returns the folder of an English declaration. */
    private static Path english(Path root, String author, String site, String title, String text) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        Path file = sandbox.content().resolve("site.yml");
        Files.writeString(
                file, Files.readString(file).replace("试验集", "'" + site + "'") + "author: \"" + author + "\"\n");
        sandbox.write("declarations/2030-qiao/declaration.md", """
                ---
                title: '%s'
                name: Bridge Declaration
                adopted: 2030-01-02
                place: Bridge
                language: en-GB
                ---

                %s
                """.formatted(title.replace("'", "''"), text));
        assertThat(sandbox.run("build", "--base-url", BASE).code()).isZero();
        return sandbox.site().resolve("declarations/2030-qiao");
    }

    private static List<String> page(Path folder, String id) throws IOException {
        return references(folder.resolve(id)).values().stream()
                .map(each -> each.replaceFirst("\\[[‹〔].*?]", "[2026-11-20]"))
                .toList();
    }

    @Test
    void stopsAreNotDoubledAndQuotesAreNested(@TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        Path site = sandbox.content().resolve("site.yml");
        Files.writeString(site, Files.readString(site) + "author: Bridge Co.\n");
        Path declaration = sandbox.content().resolve("declarations/2030-qiao/declaration.md");
        Files.writeString(declaration, Files.readString(declaration).replace("桥宣言全称", "关于“一带一路”的宣言？"));
        assertThat(sandbox.run("build", "--base-url", BASE).code()).isZero();
        String title = "关于“一带一路”的宣言？";
        String address = "http://xuanyan.localhost/sco/declarations/2030-qiao/";
        assertThat(references(sandbox.site().resolve("declarations/2030-qiao")).values())
                .containsExactly(
                        "Bridge Co. " + title + "[EB/OL]. （2030-01-02）[〔访问日期〕]. " + address + ".",
                        "BRIDGE CO. " + title + "[EB/OL]. (2030-01-02)[〔访问日期〕]. " + address + ".",
                        "Bridge Co. “关于‘一带一路’的宣言？” 试验集, January 2, 2030. " + address + ".",
                        "Bridge Co. (2030, January 2). " + title + " 试验集. " + address);
    }

    @Test
    void specialCharactersInATitleAreKept(@TempDir Path root) throws Exception {
        Sandbox sandbox = new Sandbox(root);
        String title = "50% & {a_b} \\\\ #1 ~ ^ $2";
        sandbox.write("declarations/2030-qiao/declaration.md", """
                ---
                title: '50% & {a_b} \\ #1 ~ ^ $2'
                name: 桥宣言
                adopted: 2030-01-02
                place: 桥
                ---

                唯一的一段。
                """);
        assertThat(sandbox.run().err()).isEmpty();
        Path folder = sandbox.site().resolve("declarations/2030-qiao");
        BibTeXItemDataProvider provider = new BibTeXItemDataProvider();
        provider.addDatabase(new BibTeXConverter().loadDatabase(Files.newInputStream(folder.resolve("reference.bib"))));
        assertThat(provider.retrieveItem("2030-qiao").getTitle()).isEqualTo(title.replace("\\\\", "\\"));
        assertThat(Files.readString(folder.resolve("reference.ris"))).contains("TI  - 50% & {a_b} \\ #1 ~ ^ $2\r\n");
        assertThat(references(folder).get("APA")).startsWith("50% & {a_b} \\ #1 ~ ^ $2. (2030, January 2).");
    }
}
