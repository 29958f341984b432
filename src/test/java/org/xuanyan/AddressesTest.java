package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every published address is a promise: of instruments, pages, languages, comparisons, data files, feeds, events and states. */
class AddressesTest {

    private static final String TREATIES = """
            treaties:
              - {id: forests, title: 森林公约, pinyin: sen lin gong yue, kind: convention}
              - {id: lakes, title: 湖泊公约, pinyin: hu po gong yue, kind: convention}
            """;

    @TempDir
    static Path shared;

    private static Sandbox published;

    @TempDir
    Path temp;

    private Sandbox sandbox;

    @BeforeAll
    static void publish() throws IOException {
        published = new Sandbox(shared);
        published.useBothLanguages();
        published.write("treaties.yml", TREATIES);
        published.write("pages/about.md", "---\ntitle: 关于\n---\n\n这个文集收录历次宣言。\n");
        declare(published, "2031-yun", "成员国恪守《森林公约》和《湖泊公约》。\n\n2031年3月5日在云岭举行首届青年论坛。");
        declare(published, "2035-shan", "成员国恪守《森林公约》。\n\n哈萨克斯坦和吉尔吉斯斯坦提出了倡议。");
        assertThat(published.run().code()).isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        sandbox = published.copy(temp);
    }

    private static void declare(Sandbox sandbox, String slug, String text) throws IOException {
        String year = slug.substring(0, 4);
        sandbox.write(
                "declarations/" + slug + "/declaration.md",
                "---\ntitle: %s年宣言全称\nname: %s年宣言\nadopted: %s-07-05\nplace: 云岭\n---\n\n".formatted(year, year, year)
                        + text + "\n");
    }

    private Sandbox.Outcome succeed(String... command) {
        Sandbox.Outcome outcome = sandbox.run(command);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome;
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(sandbox.site().resolve(path).resolve("index.html")), Visitor.BASE + path);
    }

    private List<String> register() throws IOException {
        return Files.readAllLines(sandbox.content().resolve("published.txt"));
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(sandbox.content().resolve(file));
        assertThat(text).contains(old);
        sandbox.write(file, text.replace(old, now));
    }

    /** Expects that no site is made, and that what is published stays as it is. */
    private String refused() throws IOException {
        List<String> recorded = register();
        Sandbox.Outcome outcome = sandbox.run("build");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("site is unchanged");
        assertThat(register()).isEqualTo(recorded);
        return outcome.err();
    }

    private void refusedBecauseOf(String addresses) throws IOException {
        assertThat(refused())
                .contains("error: published addresses would disappear: " + addresses + " [lost-addresses]");
    }

    @Test
    void theRegisterHasEveryAddressOfTheRealCollection() throws IOException {
        Map<String, String> register = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("content/published.txt"))) {
            int end = line.indexOf(" = ");
            register.put(end < 0 ? line : line.substring(0, end), line);
        }
        List<String> unrecorded = Golden.tree(Sandbox.realCollection()).keySet().stream()
                .filter(
                        file -> !file.matches(
                                "(?:assets|search/(?!index\\.html)).*|_headers|copying\\.json|(?:declarations/[^/]+/)?card\\.png|sitemap\\.xml|opensearch\\.xml"))
                .map(file -> "/" + file.replaceFirst("(?<=^|/)index\\.html$", ""))
                .map(address -> address.startsWith("/en/") && address.endsWith("/") ? address.substring(3) : address)
                .map(address -> address.replaceFirst("^/passages/([^/]+)/$", "passage: $1"))
                .map(address -> address.replaceFirst("^/declarations/(\\d{4}-[a-z]+)/$", "$1"))
                .map(address -> address.replaceFirst("^(/declarations/)[^/]+/p[0-9a-z]+/$", "$1*/p*/"))
                .map(address -> register.containsKey(address)
                        ? address
                        : address.replaceFirst("^(/(?:declarations|compare)/)[^/]+(?=/)", "$1*"))
                .filter(address -> !register.containsKey(address))
                .toList();
        assertThat(unrecorded).isEmpty();
        assertThat(register)
                .containsEntry("/*", "/* = zh-Hans")
                .containsEntry("/en/*", "/en/* = en")
                .containsEntry("/treaties/npt/", "/treaties/npt/ = 不扩散核武器条约");
        assertThat(missingParts(register)).isEmpty();
    }

    /** Returns the recorded parts of pages that are not on their pages. */
    private static List<String> missingParts(Map<String, String> register) throws IOException {
        List<String> parts =
                register.keySet().stream().filter(each -> each.contains("#")).toList();
        Map<String, Document> pages = new TreeMap<>();
        for (String part : parts) {
            String path = part.substring(0, part.indexOf('#'));
            if (!pages.containsKey(path)) {
                pages.put(path, Jsoup.parse(Files.readString(Path.of(Sandbox.realCollection() + path + "index.html"))));
            }
        }
        assertThat(pages).containsKeys("/timeline/", "/states/", "/declarations/2018-qingdao/sources/");
        return parts.stream()
                .filter(each -> pages.get(each.substring(0, each.indexOf('#')))
                                .getElementById(each.substring(each.indexOf('#') + 1))
                        == null)
                .toList();
    }

    @Test
    void renamingAnInstrumentNeedsADecision() throws IOException {
        replace("treaties.yml", "id: forests", "id: woods");
        refusedBecauseOf("/treaties/forests/");

        sandbox.write("addresses.yml", "moved:\n  - {from: /treaties/forests/, to: /treaties/woods/}\n");
        succeed("build");
        for (String folder : List.of("", "en/")) {
            assertThat(page(folder + "treaties/forests/").select("main a").eachAttr("abs:href"))
                    .containsExactly(Visitor.BASE + folder + "treaties/woods/");
        }
        JsonNode treaties = JsonMapper.shared()
                .readTree(Files.readAllBytes(sandbox.site().resolve("treaties/index.json")))
                .get("treaties");
        assertThat(treaties.valueStream()
                        .filter(each -> each.get("id").asString().equals("woods"))
                        .map(each -> each.get("formerIds").toString()))
                .containsExactly("[\"forests\"]");
        assertThat(register()).contains("/treaties/forests/ = 森林公约", "/treaties/woods/ = 森林公约");
        assertThat(feed("treaties/forests/feed.xml")).isEqualTo(feed("treaties/woods/feed.xml"));
        succeed("build", "--frozen");

        replace("treaties.yml", "id: lakes", "id: forests");
        assertThat(refused())
                .contains("the id forests was published for \"森林公约\", which is not a name of this entry: \"湖泊公约\"");
    }

    @Test
    void anInstrumentThatIsNoLongerCitedKeepsItsPage() throws IOException {
        replace("declarations/2031-yun/declaration.md", "和《湖泊公约》", "");
        assertThat(sandbox.run().err()).contains("lost-paragraph");
        sandbox.run("anchors", "--accept", "2031-yun", "p1=revised:8", "--reason", "校订");
        succeed("build");
        assertThat(page("treaties/lakes/").select("h1").text()).isEqualTo("湖泊公约");

        sandbox.write("treaties.yml", TREATIES.lines().limit(2).collect(Collectors.joining("\n")));
        refusedBecauseOf("/treaties/lakes/");
        sandbox.write("addresses.yml", "withdrawn:\n  - {address: /treaties/lakes/, reason: 宣言没有引用它。}\n");
        succeed("build");
        for (String folder : List.of("", "en/")) {
            Document withdrawn = page(folder + "treaties/lakes/");
            assertThat(withdrawn.select("main").text()).contains("湖泊公约", "宣言没有引用它。");
            assertThat(withdrawn.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
    }

    @Test
    void theAddressOfTheSiteMayBeLeftOut() throws IOException {
        succeed("build", "--base-url", Visitor.BASE);
        List<String> recorded = register();
        succeed("build");
        assertThat(register()).isEqualTo(recorded);
    }

    @Test
    void everyCommandStopsAtALostAddress() throws IOException {
        replace("treaties.yml", "id: lakes", "id: seas");
        Map<String, String> site = Golden.tree(sandbox.site());
        for (String command : List.of("check", "build --frozen", "build --drafts", "build")) {
            Sandbox.Outcome outcome = sandbox.run(command.split(" "));
            assertThat(outcome.code()).as(command).isEqualTo(1);
            assertThat(outcome.err()).as(command).contains("would disappear: /treaties/lakes/ [lost-addresses]");
        }
        assertThat(Golden.tree(sandbox.site())).isEqualTo(site);
    }

    @Test
    void whatIsNoFileDoesNotCountAsAbsent() throws IOException, InterruptedException {
        List<Path> files = Stream.of(
                        "treaties.yml",
                        "timeline.yml",
                        "passages.yml",
                        "states.yml",
                        "site.yml",
                        "glossary.yml",
                        "addresses.yml",
                        "published.txt")
                .map(sandbox.content()::resolve)
                .toList();
        for (Path each : files) {
            Files.deleteIfExists(each);
            Files.createDirectory(each);
        }
        assertEachIs("it is a folder", files);
        for (Path each : files) {
            Files.delete(each);
            Files.createSymbolicLink(each, Path.of("nowhere"));
        }
        assertEachIs("it is a link to a file that does not exist", files);
        for (Path each : files) {
            Files.delete(each);
            assertThat(new ProcessBuilder("mkfifo", each.toString()).start().waitFor())
                    .isZero();
        }
        assertEachIs("it is not a regular file", files);
    }

    private void assertEachIs(String reason, List<Path> files) {
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.err())
                .contains(files.stream()
                        .map(each ->
                                "content/" + each.getFileName() + ":1:1: error: the file cannot be read: " + reason)
                        .toList())
                .doesNotContain("unregistered-title");
    }

    @Test
    void whatIsNoFolderDoesNotCountAsAbsent() throws IOException {
        List<String> folders = List.of("pages", "declarations");
        for (String name : folders) {
            Path folder = sandbox.content().resolve(name);
            Files.move(folder, temp.resolve(name));
            Files.createSymbolicLink(folder, Path.of("nowhere"));
        }
        assertThat(sandbox.run().err())
                .contains(folders.stream()
                        .map(name -> "content/" + name
                                + ":1:1: error: there should be a folder of this name; what stands here cannot be read as one"
                                + " [file-instead-of-folder]")
                        .toList());
    }

    @Test
    void aPageThatIsRenamedOrRemovedNeedsADecision() throws IOException {
        Files.move(
                sandbox.content().resolve("pages/about.md"), sandbox.content().resolve("pages/help.md"));
        refusedBecauseOf("/about/");
        sandbox.write("addresses.yml", "moved:\n  - {from: /about/, to: /help/}\n");
        succeed("build");
        assertThat(page("en/about/").select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../help/");
        assertThat(page("en/about/").select("script").eachAttr("src"))
                .as("which leads to the same part of the page")
                .containsExactly("../../assets/moved.js");

        Files.delete(sandbox.content().resolve("pages/help.md"));
        assertThat(refused()).contains("addresses.yml:2:25: error: this link leads nowhere: /help/ [dead-link]");
        sandbox.write(
                "addresses.yml",
                "moved:\n  - {from: /about/, to: /help/}\n  - {from: /help/, to: /guide/}\n"
                        + "withdrawn:\n  - {address: /guide/, reason: 已撤下}\n");
        assertThat(refused())
                .contains("/guide/ was never published, so nothing can have become of it [never-published]");
        sandbox.write(
                "addresses.yml",
                "moved:\n  - {from: /about/, to: /help/}\n" + "withdrawn:\n  - {address: /help/, reason: 已撤下}\n");
        succeed("build");
        assertThat(page("help/").select("main").text()).contains("已撤下", "/help/");
    }

    @Test
    void theOrderOfTheLanguagesIsKept() throws IOException {
        replace("site.yml", "[zh-Hans, en]", "[en, zh-Hans]");
        assertThat(refused())
                .contains("the pages at the root were published in zh-Hans, and would now be in en")
                .contains(
                        "published addresses would disappear: /en/*, /en/feed.xml, /en/passages/feed.xml [lost-addresses]");
    }

    @Test
    void aLanguageThatIsDroppedNeedsADecision() throws IOException {
        List<String> pages = Golden.tree(sandbox.site()).keySet().stream()
                .filter(each -> each.startsWith("en/") && each.endsWith(".html"))
                .toList();
        replace("site.yml", "interface: [zh-Hans, en]\n", "");
        refusedBecauseOf("/en/*, /en/feed.xml, /en/passages/feed.xml");
        List<String> recorded = register();
        sandbox.write("addresses.yml", "moved:\n  - {from: /en/, to: /}\n");
        succeed("build");
        assertThat(pages).hasSizeGreaterThan(12);
        for (String file : pages) {
            String path = file.replaceFirst("index\\.html$", "");
            assertThat(page(path).select("main a").eachAttr("abs:href"))
                    .containsExactly(Visitor.BASE + path.substring("en/".length()));
        }
        assertThat(feed("en/feed.xml")).isEqualTo(feed("feed.xml"));
        assertThat(feed("en/passages/feed.xml")).isEqualTo(feed("passages/feed.xml"));
        assertThat(register()).as("nothing new is promised").isEqualTo(recorded);
        succeed("build", "--frozen");
        replace("site.yml", "language: zh-Hans\n", "language: zh-Hans\ninterface: [zh-Hans, en]\n");
        assertThat(refused()).contains("there is still something at /en/");
    }

    /** Returns the id of the event in whose entry the timeline has an id. */
    private String eventAt(String id) throws IOException {
        return page("timeline/").getElementById(id).closest(".event").id();
    }

    @Test
    void whatAnEditorHidesOrRemovesNeedsADecision() throws IOException {
        String event = "/timeline/#e-2031-yun-p2-2031-03-05";
        sandbox.write("timeline.yml", "hide: [2031-yun-p2-2031-03-05]\n");
        refusedBecauseOf(event);
        sandbox.write("addresses.yml", "withdrawn:\n  - {address: %s, reason: 论坛没有举行。}\n".formatted(event));
        succeed("build");
        for (String folder : List.of("", "en/")) {
            assertThat(page(folder + "timeline/")
                            .getElementById(event.substring(event.indexOf('#') + 1))
                            .text())
                    .contains(event, "论坛没有举行。");
        }
        sandbox.write("addresses.yml", "moved:\n  - {from: %s, to: /treaties/lakes/}\n".formatted(event));
        succeed("build");
        assertThat(page("timeline/").select("[id=e-2031-yun-p2-2031-03-05] a").attr("abs:href"))
                .isEqualTo(Visitor.BASE + "treaties/lakes/");
        sandbox.write("addresses.yml", "moved:\n  - {from: %s, to: '/timeline/#e-2031-yun'}\n".formatted(event));
        succeed("build");
        assertThat(eventAt("e-2031-yun-p2-2031-03-05")).isEqualTo("e-2031-yun");
        Files.delete(sandbox.content().resolve("timeline.yml"));
        assertThat(refused()).contains("there is still something at " + event);
    }

    @Test
    void theAddressOfAStateSaysWhatBecameOfIt() throws IOException {
        declare(sandbox, "2035-shan", "成员国恪守《森林公约》。\n\n吉尔吉斯斯坦提出了倡议。");
        sandbox.run("anchors", "--accept", "2035-shan", "p2=revised:10", "--reason", "校订");
        refusedBecauseOf("/states/#kz");
        sandbox.write("addresses.yml", "withdrawn:\n  - {address: '/states/#kz', reason: 原文误写。}\n");
        succeed("build");
        for (String folder : List.of("", "en/")) {
            assertThat(page(folder + "states/").getElementById("kz").text()).contains("/states/#kz", "原文误写。");
        }
        sandbox.write("addresses.yml", "moved:\n  - {from: '/states/#kz', to: '/states/#kg'}\n");
        succeed("build", "--frozen");
        assertThat(page("states/").select("#kz a").attr("abs:href")).isEqualTo(Visitor.BASE + "states/#kg");
    }

    /** A reader of feeds shows what has another id once more. */
    @Test
    void aDeclarationThatIsRenamedKeepsTheIdsOfFeedsAndCalendars() throws IOException {
        Map<String, List<String>> before = ids();
        Path declarations = sandbox.content().resolve("declarations");
        String moved = "moved:\n";
        for (List<String> names : List.of(List.of("yun", "ling"), List.of("ling", "feng"))) {
            Files.move(declarations.resolve("2031-" + names.get(0)), declarations.resolve("2031-" + names.get(1)));
            moved += "  - {from: /declarations/2031-%s/, to: /declarations/2031-%s/}\n"
                    .formatted(names.get(0), names.get(1));
            sandbox.write("addresses.yml", moved);
            succeed("build");
            assertThat(ids()).isEqualTo(before);
        }
    }

    /** Returns the ids in the feeds and the calendar. */
    private Map<String, List<String>> ids() throws IOException {
        Map<String, List<String>> ids = new TreeMap<>();
        for (String file : List.of(
                "feed.xml", "en/feed.xml", "passages/feed.xml", "treaties/forests/feed.xml", "timeline/events.ics")) {
            ids.put(
                    file,
                    Files.readString(sandbox.site().resolve(file))
                            .lines()
                            .filter(line -> line.contains("<id>") || line.startsWith("UID:"))
                            .sorted()
                            .toList());
            assertThat(ids.get(file)).as(file).isNotEmpty();
        }
        return ids;
    }

    @Test
    void theFeedOfAnInstrumentNeedsADecision() throws IOException {
        replace("declarations/2035-shan/declaration.md", "恪守《森林公约》", "恪守公约");
        sandbox.run("anchors", "--accept", "2035-shan", "p1=revised:8", "--reason", "校订");
        refusedBecauseOf("/treaties/forests/feed.xml");
        sandbox.write("addresses.yml", "withdrawn:\n  - {address: /treaties/forests/feed.xml, reason: 只有一篇引用。}\n");
        succeed("build");
        assertThat(feed("treaties/forests/feed.xml"))
                .containsExactly(
                        "self treaties/forests/feed.xml",
                        "alternate ",
                        "这个地址原来的内容已经撤下：/treaties/forests/feed.xml: 只有一篇引用。",
                        "alternate ");
        succeed("build", "--frozen");
        sandbox.write("addresses.yml", "moved:\n  - {from: /treaties/forests/feed.xml, to: /treaties/forests/}\n");
        succeed("build");
        assertThat(feed("treaties/forests/feed.xml"))
                .containsExactly(
                        "self treaties/forests/feed.xml",
                        "alternate treaties/forests/",
                        "现在的地址：/treaties/forests/: ",
                        "alternate treaties/forests/");
        sandbox.write("addresses.yml", "moved:\n  - {from: /treaties/forests/feed.xml, to: /feed.xml}\n");
        succeed("build");
        assertThat(feed("treaties/forests/feed.xml")).isEqualTo(feed("feed.xml"));
    }

    /** A title that the authority file did not list has a feed, too; the instrument moved twice. */
    @Test
    void theFeedOfAnInstrumentThatMovedTwiceIsThatOfItsLastAddress() throws IOException {
        sandbox.write("treaties.yml", TREATIES.replaceFirst(" *- \\{id: forests.*\n", ""));
        sandbox.register("");
        succeed("build");
        String made = register().stream()
                .filter(each -> each.matches("/treaties/x-.*/feed.xml"))
                .findFirst()
                .orElseThrow()
                .substring(1);
        sandbox.write("treaties.yml", TREATIES);
        succeed("build");
        List<String> entries = feed("treaties/forests/feed.xml");
        assertThat(entries).contains("self treaties/forests/feed.xml").hasSizeGreaterThan(4);
        assertThat(feed(made)).isEqualTo(entries);
        replace("treaties.yml", "id: forests", "id: woods");
        sandbox.write("addresses.yml", "moved:\n  - {from: /treaties/forests/, to: /treaties/woods/}\n");
        succeed("build");
        assertThat(feed(made)).contains("self treaties/woods/feed.xml").isEqualTo(feed("treaties/woods/feed.xml"));
        assertThat(feed("treaties/forests/feed.xml")).isEqualTo(feed(made));
        succeed("build", "--frozen");
    }

    /** Returns what a feed reader finds: links from the root of the site, and words of its entries. */
    private List<String> feed(String path) throws IOException {
        Document feed = Jsoup.parse(Files.readString(sandbox.site().resolve(path)), "", Parser.xmlParser());
        URI base = URI.create("/" + path).resolve(feed.selectFirst("feed").attr("xml:base"));
        List<String> found = new ArrayList<>();
        for (Element each : feed.select("link[rel=self], link[rel=alternate], entry")) {
            found.add(
                    each.normalName().equals("entry")
                            ? each.selectFirst("title").text() + ": "
                                    + each.select("summary").text()
                            : each.attr("rel") + " "
                                    + base.resolve(each.attr("href")).getPath().substring(1));
        }
        return found;
    }

    /** Each file of the last build still exists, however the site looks now. */
    private void assertNothingLost(Set<String> before) throws IOException {
        assertThat(Golden.tree(sandbox.site()).keySet())
                .containsAll(before.stream()
                        .filter(each -> !each.startsWith("search/texts/"))
                        .toList());
    }

    @Test
    void aDeclarationThatIsRenamedKeepsAllItsAddresses() throws IOException {
        Set<String> before = Golden.tree(sandbox.site()).keySet();
        Path declarations = sandbox.content().resolve("declarations");
        Files.move(declarations.resolve("2031-yun"), declarations.resolve("2031-ling"));
        assertThat(refused()).contains("published.txt:2:1: error: 2031-yun was published, but its folder is missing");
        sandbox.write("addresses.yml", "moved:\n  - {from: /declarations/2031-yun/, to: /declarations/2031-ling/}\n");
        succeed("build");
        assertNothingLost(before);
        for (String folder : List.of("", "en/")) {
            Document former = page(folder + "declarations/2031-yun/");
            assertThat(former.select("li#p2 a").attr("abs:href"))
                    .isEqualTo(Visitor.BASE + folder + "declarations/2031-ling/#p2");
            assertThat(former.select("meta[http-equiv=refresh]")).isEmpty();
            assertThat(page(folder + "declarations/2031-yun/sources")
                            .select("meta[http-equiv=refresh]")
                            .attr("content"))
                    .isEqualTo("0; url=../../2031-ling/sources/");
        }
        assertThat(page("declarations/2031-yun/p2")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("0; url=../../2031-ling/p2/");
        assertThat(page("compare/2031-yun..2035-shan")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("0; url=../2031-ling..2035-shan/");
        assertThat(sandbox.site().resolve("declarations/2031-yun/text.txt"))
                .hasSameBinaryContentAs(sandbox.site().resolve("declarations/2031-ling/text.txt"));
        assertThat(register()).contains("2031-yun", "2031-ling", "/timeline/#e-2031-yun-p2-2031-03-05");
        succeed("build", "--frozen");
        assertThat(eventAt("e-2031-yun-p2-2031-03-05")).isEqualTo("e-2031-ling-p2-2031-03-05");
        assertThat(eventAt("e-2031-yun")).isEqualTo("e-2031-ling");
        sandbox.write("timeline.yml", "hide: [2031-ling-p2-2031-03-05]\n");
        refusedBecauseOf("/timeline/#e-2031-ling-p2-2031-03-05, /timeline/#e-2031-yun-p2-2031-03-05");
        Files.delete(sandbox.content().resolve("timeline.yml"));
        declare(sandbox, "2031-yun", "成员国恪守《森林公约》。");
        assertThat(sandbox.run().err()).contains("there is still something at /declarations/2031-yun/");
    }

    @Test
    void aDeclarationMayBeRenamedTwice() throws IOException {
        Set<String> before = Golden.tree(sandbox.site()).keySet();
        Path declarations = sandbox.content().resolve("declarations");
        Files.move(declarations.resolve("2031-yun"), declarations.resolve("2031-ling"));
        String moved = "moved:\n  - {from: /declarations/2031-yun/, to: /declarations/2031-ling/}\n";
        sandbox.write("addresses.yml", moved);
        succeed("build");
        Files.move(declarations.resolve("2031-ling"), declarations.resolve("2031-feng"));
        sandbox.write("addresses.yml", moved + "  - {from: /declarations/2031-ling/, to: /declarations/2031-feng/}\n");
        succeed("build");
        assertNothingLost(before);
        for (String slug : List.of("2031-yun", "2031-ling")) {
            assertThat(eventAt("e-" + slug + "-p2-2031-03-05")).isEqualTo("e-2031-feng-p2-2031-03-05");
            assertThat(page("declarations/" + slug + "/p2")
                            .select("meta[http-equiv=refresh]")
                            .attr("content"))
                    .isEqualTo("0; url=../../2031-feng/p2/");
            assertThat(page("compare/" + slug + "..2035-shan")
                            .select("meta[http-equiv=refresh]")
                            .attr("content"))
                    .isEqualTo("0; url=../2031-feng..2035-shan/");
        }
    }

    /** Each has ids of its own, and one ledger cannot keep both. */
    @Test
    void twoPublishedDeclarationsDoNotBecomeOne() throws IOException {
        Path declarations = sandbox.content().resolve("declarations");
        Files.move(declarations.resolve("2031-yun"), declarations.resolve("2031-feng"));
        Files.delete(declarations.resolve("2035-shan/declaration.md"));
        String moved = "moved:\n  - {from: /declarations/2031-yun/, to: /declarations/2031-feng/}\n";
        sandbox.write("addresses.yml", moved + "  - {from: /declarations/2035-shan/, to: /declarations/2031-feng/}\n");
        assertThat(refused())
                .contains(
                        "addresses.yml:3:12: error: both 2031-yun and 2035-shan would be 2031-feng now: the ids of one would "
                                + "lead to paragraphs of the other [two-declarations-in-one]",
                        "write under withdrawn \"- {address: /declarations/2035-shan/, reason: …}\"");
        sandbox.write(
                "addresses.yml",
                moved + "withdrawn:\n  - {address: /declarations/2035-shan/, reason: 并入前一篇。}\n"
                        + "  - {address: /states/, reason: 不再有国家。}\n"
                        + "  - {address: /treaties/forests/feed.xml, reason: 只有一篇引用。}\n");
        succeed("build");
        assertThat(page("declarations/2035-shan/p1").select("main").text()).contains("并入前一篇。");
    }

    @Test
    void aRenamedDeclarationTakesItsLedgerAlong() throws IOException {
        Path declarations = sandbox.content().resolve("declarations");
        Files.move(declarations.resolve("2031-yun"), declarations.resolve("2031-ling"));
        Files.delete(declarations.resolve("2031-ling/anchors.tsv"));
        sandbox.write("addresses.yml", "moved:\n  - {from: /declarations/2031-yun/, to: /declarations/2031-ling/}\n");
        assertThat(refused()).contains("2031-yun was published, but its anchors.tsv is missing");
    }

    @Test
    void aDeclarationThatIsWithdrawnSaysSoAtEachPage() throws IOException {
        Set<String> before = Golden.tree(sandbox.site()).keySet();
        Path folder = sandbox.content().resolve("declarations/2031-yun");
        Files.delete(folder.resolve("declaration.md"));
        sandbox.write(
                "addresses.yml",
                "withdrawn:\n  - {address: /declarations/2031-yun/, reason: 这篇宣言不属于本集。}\n"
                        + "  - {address: /treaties/forests/feed.xml, reason: 只有一篇引用。}\n");
        sandbox.write("declarations/2031-yun/left.txt", "x");
        String said = sandbox.run("build").err();
        assertThat(said).contains("declarations/2031-yun/left.txt:1:1: warning:", "[unused-file]");
        Files.delete(folder.resolve("left.txt"));
        Sandbox.Outcome outcome = sandbox.run("build");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        before.removeIf(each -> !each.endsWith(".html"));
        assertNothingLost(before);
        for (String each : List.of("", "sources/", "p1/", "p2/")) {
            assertThat(page("declarations/2031-yun/" + each).select("main").text())
                    .contains("这篇宣言不属于本集。");
        }
        assertThat(page("en/declarations/2031-yun").select("main").text()).contains("这篇宣言不属于本集。");
        assertThat(page("compare/2031-yun..2035-shan").select("main").text()).contains("这篇宣言不属于本集。");
        succeed("build", "--frozen");
        Files.delete(folder.resolve("anchors.tsv"));
        assertThat(refused()).contains("2031-yun was published, but its anchors.tsv is missing");
    }

    @Test
    void aDeclarationBetweenTwoDoesNotEndTheirComparison() throws IOException {
        declare(sandbox, "2033-hu", "成员国恪守《湖泊公约》。");
        succeed("build");
        for (String pair : List.of("2031-yun..2035-shan", "2031-yun..2033-hu", "2033-hu..2035-shan")) {
            assertThat(page("compare/" + pair + "/").select("h1")).hasSize(1);
            assertThat(register()).contains("/compare/" + pair + "/");
        }
        sandbox.register("");
        succeed("build");
        assertThat(sandbox.site().resolve("compare/2031-yun..2035-shan")).doesNotExist();
    }

    /** Its id is the editor's choice, so that nothing else tells what it stands for. */
    @Test
    void theIdOfAnAddedEventIsNotGivenToAnother() throws IOException {
        String event = "add:\n  - {id: origin, title: %s, from: %s, kind: other, source: 史料}\n";
        String published = event.formatted("山地会议", "2029-12");
        sandbox.write("timeline.yml", published);
        succeed("build");
        assertThat(register()).contains("/timeline/#e-origin = 2029-12-01 山地会议");
        for (String corrected : List.of(event.formatted("山地国际会议", "2029-12"), event.formatted("山地会议", "2029-11-30"))) {
            sandbox.write("timeline.yml", corrected);
            succeed("build", "--frozen");
        }
        sandbox.write("timeline.yml", event.formatted("湖泊会议", "2030-05-06"));
        assertThat(refused())
                .contains(
                        "error: /timeline/#e-origin was published for the event \"2029-12-01 山地会议\", and would now be another"
                                + " one: \"2030-05-06 湖泊会议\" [id-of-another-event]",
                        "say in addresses.yml what became of /timeline/#e-origin");
        sandbox.write("timeline.yml", event.formatted("湖泊会议", "2030-05-06").replace("origin", "lakes"));
        refusedBecauseOf("/timeline/#e-origin");
        sandbox.write("addresses.yml", "withdrawn:\n  - {address: '/timeline/#e-origin', reason: 没有举行。}\n");
        succeed("build");
        assertThat(page("timeline/").getElementById("e-origin").text()).contains("没有举行。");
    }

    @Test
    void anAddedEventThatWasRecordedWithoutItsMeaningGetsIt() throws IOException {
        sandbox.write("timeline.yml", "add:\n  - {id: origin, title: 山地会议, from: 2029-12, kind: other, source: 史料}\n");
        sandbox.register(String.join("\n", register()) + "\n/timeline/#e-origin\n");
        succeed("build");
        assertThat(register()).contains("/timeline/#e-origin = 2029-12-01 山地会议").doesNotContain("/timeline/#e-origin");
    }

    @Test
    void theIdOfASourceIsNotGivenToAnotherFile() throws IOException {
        Path text = sandbox.content().resolve("declarations/2035-shan/declaration.md");
        String without = Files.readString(text);
        String copy = without.substring(without.lastIndexOf("---\n\n") + 5);
        sandbox.write("declarations/2035-shan/sources/web.txt", copy);
        sandbox.write("declarations/2035-shan/sources/print.txt", copy);
        String both =
                "sources:\n  - {id: %%s, file: sources/web.txt, sha256: %1$s}\n  - {id: %%s, file: sources/print.txt, sha256: %1$s}\n---\n"
                        .formatted(Sandbox.sha256(copy));
        Files.writeString(text, without.replaceFirst("\n---\n", "\n" + both.formatted("web", "print")));
        succeed("build");
        String web = "/declarations/2035-shan/sources/#source-web";
        assertThat(register()).contains(web + " = sources/web.txt");
        assertThat(page("declarations/2035-shan/sources/").getElementById("source-web"))
                .isNotNull();

        Files.writeString(text, without.replaceFirst("\n---\n", "\n" + both.formatted("print", "web")));
        assertThat(refused())
                .contains(
                        "error: " + web + " was published for the file sources/web.txt, and would now be another one: "
                                + "sources/print.txt [id-of-another-source]");
        Files.writeString(text, without.replaceFirst("\n---\n", "\n" + both.formatted("page", "print")));
        refusedBecauseOf(web);
        sandbox.write(
                "addresses.yml",
                "moved:\n  - {from: '" + web + "', to: '/declarations/2035-shan/sources/#source-page'}\n");
        succeed("build");
    }

    /** Only the files themselves are not promised, not others whose names begin like theirs. */
    @Test
    void aStaticFileThatIsNamedLikeOneOfTheProgramIsRecorded() throws IOException {
        Path files = temp.resolve("static");
        for (String each : Golden.tree(Path.of("static")).keySet()) {
            Files.createDirectories(files.resolve(each).getParent());
            Files.copy(Path.of("static", each), files.resolve(each));
        }
        List<String> names = List.of(
                "sitemap.xml.txt",
                "opensearch.xml.bak",
                "copying.json5",
                "declarations/2031-yun/text.pdf",
                "assets.txt");
        for (String each : names) {
            Files.createDirectories(files.resolve(each).getParent());
            Files.writeString(files.resolve(each), "x");
        }
        succeed("build", "--static", files.toString());
        assertThat(register())
                .containsAll(names.stream().map(each -> "/" + each).toList());
        succeed("build", "--frozen", "--static", files.toString());
        Files.delete(files.resolve("sitemap.xml.txt"));
        assertThat(sandbox.run("build", "--static", files.toString()).err())
                .contains("would disappear: /sitemap.xml.txt [lost-addresses]");
    }

    @Test
    void whatIsNotRecordedIsRefusedAndThenRecorded() throws IOException {
        List<String> lines = List.of(
                "/about/",
                "/compare/2031-yun..2035-shan/",
                "/declarations/*/kin.json",
                "/en/* = en",
                "/feed.xml",
                "/states/#kz",
                "/timeline/#e-2031-yun-p2-2031-03-05",
                "/treaties/lakes/ = 湖泊公约");
        List<String> complete = register();
        List<String> others = new ArrayList<>(complete);
        assertThat(others.removeAll(lines)).isTrue();
        sandbox.register(String.join("\n", others));
        String missing =
                lines.stream().map(line -> line.replaceFirst(" = .*", "")).collect(Collectors.joining(", "));
        for (String command : List.of("check", "build --frozen")) {
            assertThat(sandbox.run(command.split(" ")).err())
                    .contains("published.txt:1:1: error: addresses that are not recorded: " + missing
                            + " [unrecorded-addresses]");
        }
        succeed("build");
        assertThat(register()).isEqualTo(complete);
    }

    @Test
    void aRegisterWithoutAddressesIsCompleted() throws IOException {
        List<String> complete = register();
        sandbox.register(complete.stream().filter(line -> !line.startsWith("/")).collect(Collectors.joining("\n")));
        assertThat(sandbox.run("check").err())
                .contains("addresses that are not recorded: /, /*, /404.html, ", "… [unrecorded-addresses]");
        succeed("build");
        assertThat(register()).isEqualTo(complete);
    }

    /** Whatever is missing of it would be forgotten: the next build would record only what there is now. */
    @Test
    void aRegisterOfWhichAnythingIsMissingIsRefused() throws IOException {
        Path file = sandbox.content().resolve("published.txt");
        String complete = Files.readString(file);
        List<String> lines = register();
        String end = lines.get(lines.size() - 1);
        String body = complete.substring(0, complete.length() - end.length() - 1);
        assertThat(end).startsWith("end: " + (lines.size() - 1) + " ");
        String first = lines.get(0) + "\n";
        Map<String, String> damaged = Map.of(
                "the last line is gone", body,
                "its half is gone", complete.substring(0, complete.length() / 2),
                "it is empty", "",
                "it ends in the middle of a line", complete.substring(0, complete.length() - end.length() - 5),
                "one line is gone", body.replace("/about/\n", "") + end + "\n",
                "one line is another", body.replace("/about/\n", "/other/\n") + end + "\n",
                "the last line is cut", body + end.substring(0, end.length() - 3),
                "there is more after the end", complete + first,
                "two lines changed places", body.substring(first.length()) + first + end + "\n");
        for (Map.Entry<String, String> each : damaged.entrySet()) {
            Files.writeString(file, each.getValue());
            assertThat(refused())
                    .as(each.getKey())
                    .containsPattern("published\\.txt:\\d+:1: error: .* \\[register-(without-end|miscounted)\\]\n"
                            + " +restore (it|this file) from git; .*: end: \\d+ [0-9a-f]{16}\n");
            assertThat(sandbox.run("check", "--frozen").code())
                    .as(each.getKey())
                    .isNotZero();
        }
        Files.writeString(file, body);
        assertThat(refused())
                .contains(
                        "published.txt:" + lines.size() + ":1: error: the last line is missing",
                        "[register-without-end]")
                .contains("add this one at the end: " + end + "\n");
        Files.writeString(file, "<<<<<<< HEAD\n" + complete);
        assertThat(refused())
                .contains("published.txt:1:1: error: this line is a mark of a merge conflict [merge-conflict]")
                .doesNotContain("[register-miscounted]");
        Files.writeString(file, complete);
        succeed("build", "--frozen");
    }

    @Test
    void aLostRegisterIsRefusedUnlessNothingIsRecorded() throws IOException {
        Files.delete(sandbox.content().resolve("published.txt"));
        for (String command : List.of("build", "check", "build --frozen", "build --drafts")) {
            Sandbox.Outcome outcome = sandbox.run(command.split(" "));
            assertThat(outcome.code()).as(command).isEqualTo(1);
            assertThat(outcome.err())
                    .contains(
                            "published.txt:1:1: error: the ids of 2030-qiao are recorded, so something was published, but "
                                    + "this file is missing",
                            "[lost-register]\n    restore it from git; if nothing was ever published, remove every anchors.tsv");
        }
        assertThat(sandbox.content().resolve("published.txt")).doesNotExist();
        List<Path> ledgers = new ArrayList<>();
        for (String slug : List.of("2030-qiao", "2031-yun", "2035-shan")) {
            ledgers.add(sandbox.content().resolve("declarations/" + slug + "/anchors.tsv"));
        }
        Files.delete(ledgers.get(0));
        Files.delete(ledgers.get(2));
        assertThat(sandbox.run().err()).contains("the ids of 2031-yun are recorded", "[lost-register]");
        Files.delete(ledgers.get(1));
        succeed("build");
        assertThat(ledgers).allMatch(Files::exists);
    }

    /** A first build that is killed after it recorded some ids leaves a register in which nothing is recorded yet. */
    @Test
    void aFirstBuildThatDidNotEndIsFinishedByTheNext() throws IOException {
        String complete = Files.readString(sandbox.content().resolve("published.txt"));
        sandbox.register("");
        succeed("build");
        assertThat(sandbox.content().resolve("published.txt")).hasContent(complete);
    }
}
