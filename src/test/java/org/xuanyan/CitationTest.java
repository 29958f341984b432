package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.parse.Manuscripts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The citations of the repository's own collection, and the treatment of unregistered titles. */
@Tag("slow")
class CitationTest {

    /** The line that a warning proposes. */
    private static final Pattern PASTE = Pattern.compile("add this line at the end of treaties: (- \\{.*\\}); choose");

    private static final String HEAD = """
            ---
            title: 云岭宣言全称
            name: 云岭宣言
            adopted: 2031-07-05
            place: 云岭
            ---

            """;

    @TempDir
    static Path temp;

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    /** A citation in one line that is comparable between texts, pages and data. */
    private static String line(String treaty, String slug, String paragraph, String words) {
        return treaty + " " + slug + "#" + paragraph + " " + words;
    }

    private static List<String> inTexts() throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode declaration : declarations()) {
            for (JsonNode paragraph : declaration.get("paragraphs")) {
                for (JsonNode citation : paragraph.get("citations")) {
                    lines.add(line(
                            citation.get("treaty").asString(),
                            declaration.get("slug").asString(),
                            paragraph.get("id").asString(),
                            citation.get("text").asString()));
                }
            }
        }
        return lines;
    }

    @Test
    void citationsInTextsAndEntriesOnPagesCorrespond() throws IOException {
        List<String> onPages = new ArrayList<>();
        List<String> inFeeds = new ArrayList<>();
        for (Path file : treatyPages()) {
            String id = file.getParent().getFileName().toString();
            Document page = Jsoup.parse(Files.readString(file));
            for (Element quote : page.select(".quotes > li")) {
                String[] target =
                        quote.selectFirst(".quote-head a").attr("href").split("/#");
                String slug = target[0].substring(target[0].lastIndexOf('/') + 1);
                assertThat(quote.closest("section").id()).isEqualTo(slug);
                quote.select("mark").forEach(mark -> onPages.add(line(id, slug, target[1], mark.text())));
            }
            assertThat(page.select(".quotes > li .quote-head a").eachAttr("href"))
                    .as("each paragraph once")
                    .doesNotHaveDuplicates();
            Path feed = file.resolveSibling("feed.xml");
            boolean recurs = page.select(".citing").size() > 1;
            assertThat(Files.exists(feed))
                    .as("%s has a feed if several declarations cite it", id)
                    .isEqualTo(recurs);
            assertThat(page.select("link[rel=alternate][type=application/atom+xml][href=feed.xml]"))
                    .hasSize(recurs ? 1 : 0);
            if (recurs) {
                Document entries = Jsoup.parse(Files.readString(feed), org.jsoup.parser.Parser.xmlParser());
                assertThat(entries.select("entry > id").eachText()).doesNotHaveDuplicates();
                assertThat(entries.select("entry")).hasSameSizeAs(page.select(".quotes mark"));
                entries.select("entry > link").forEach(link -> inFeeds.add(id + " " + link.attr("href")));
            }
        }
        assertThat(onPages).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(inTexts());
        assertThat(inFeeds).hasSizeGreaterThan(50);

        List<String> inIndex = new ArrayList<>();
        for (JsonNode treaty : json("treaties/index.json").get("treaties")) {
            for (JsonNode citation : treaty.get("citations")) {
                inIndex.add(line(
                        treaty.get("id").asString(),
                        citation.get("declaration").asString(),
                        citation.get("paragraph").asString(),
                        citation.get("text").asString()));
            }
        }
        assertThat(inIndex).containsExactlyInAnyOrderElementsOf(inTexts());
    }

    @Test
    void everyCitationIsOneLinkInItsParagraph() throws IOException {
        List<String> links = new ArrayList<>();
        for (JsonNode declaration : declarations()) {
            String slug = declaration.get("slug").asString();
            Document page = Jsoup.parse(Files.readString(site.resolve("declarations/" + slug + "/index.html")));
            for (Element link : page.select("a.citation")) {
                String treaty = link.attr("href").replaceAll(".*/([^/]+)/$", "$1");
                String words = link.hasAttr("aria-label") ? link.attr("aria-label") : link.wholeText();
                assertThat(words).contains(link.wholeText());
                assertThat(link.attr("data-tip")).isNotEmpty();
                links.add(line(treaty, slug, link.closest("p").id(), words));
            }
        }
        assertThat(links).containsExactlyInAnyOrderElementsOf(inTexts());
    }

    /** Searches the reading texts again with a simple algorithm. */
    @Test
    void everyTitleAndNothingElseIsCited() throws IOException {
        Set<String> names =
                new TreeSet<>((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
        json("treaties/index.json")
                .get("treaties")
                .forEach(treaty -> treaty.get("unbracketed").forEach(name -> names.add(name.asString())));
        for (JsonNode declaration : declarations()) {
            for (JsonNode paragraph : declaration.get("paragraphs")) {
                String text = paragraph.get("text").asString();
                List<String> cited = paragraph
                        .get("citations")
                        .valueStream()
                        // What points back, as 该条约 does, is in identity.txt.
                        .filter(each -> !each.has("inferred"))
                        .map(each -> each.get("text").asString())
                        .toList();
                assertThat(cited)
                        .as(declaration.get("slug").asString() + " " + paragraph.get("id"))
                        .containsExactlyInAnyOrderElementsOf(scan(text, names));
            }
        }
    }

    private static List<String> scan(String text, Set<String> names) {
        List<String> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if ("《〈<".indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if ("》〉>".indexOf(text.charAt(i)) >= 0) {
                int start = open.pop();
                found.add(text.substring(start, i + 1));
                blank(rest, start, i + 1);
            }
        }
        Matcher protocol = Pattern.compile("《[^《》]*》(?:的有关)?议定书").matcher(text);
        while (protocol.find()) {
            found.add(protocol.group());
        }
        Matcher plan =
                Pattern.compile("(《[^《》]*》)(及其)?(落实行动计划(?:（2024-2026年）)?)").matcher(text);
        while (plan.find()) {
            found.add(plan.group(2) == null ? plan.group(1) + plan.group(3) : plan.group(3));
        }
        Matcher number =
                Pattern.compile("(?:联合国安理会|联合国大会)?第[0-9/]+(?:\\(\\d{4}\\))?号决议").matcher(rest);
        while (number.find()) {
            found.add(number.group());
        }
        for (String name : names) {
            for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name)) {
                boolean quoted = at > 0 && text.charAt(at - 1) == '“';
                found.add(quoted ? "“" + name + "”" : name);
                blank(rest, at, at + name.length());
            }
        }
        return found;
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    @ParameterizedTest
    @CsvSource({
        "un-charter, 2012-beijing 2018-qingdao 2024-astana 2025-tianjin",
        "npt, 2012-beijing 2018-qingdao 2024-astana 2025-tianjin",
        "unsc-2231, 2024-astana 2025-tianjin"
    })
    void anInstrumentThatSeveralTextsCiteHasOneId(String id, String slugs) throws IOException {
        JsonNode treaty = json("treaties/index.json")
                .get("treaties")
                .valueStream()
                .filter(each -> each.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(treaty.get("citations")
                        .valueStream()
                        .map(each -> each.get("declaration").asString())
                        .distinct())
                .containsExactly(slugs.split(" "));
    }

    @Test
    void theMatrixHasTheSameNumbersAsTheTexts() throws IOException {
        Document page = Jsoup.parse(Files.readString(site.resolve("treaties/index.html")));
        List<String> rows = Files.readString(site.resolve("treaties/matrix.csv"))
                .lines()
                .skip(1)
                .toList();
        List<Element> onPage = page.select(".matrix tr[data-treaty]");
        assertThat(onPage).hasSameSizeAs(rows);
        List<String> slugs =
                declarations().stream().map(each -> each.get("slug").asString()).toList();
        List<String> cited = inTexts();
        Map<Integer, Integer> totals = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split(",");
            Element row = page.selectFirst(".matrix tr[data-treaty=" + cells[0] + "]");
            assertThat(row.attr("data-order")).startsWith(i + ",");
            int total = 0;
            for (int k = 0; k < slugs.size(); k++) {
                String start = cells[0] + " " + slugs.get(k) + "#";
                int count = (int)
                        cited.stream().filter(each -> each.startsWith(start)).count();
                total += count;
                assertThat(cells[3 + k]).isEqualTo(Integer.toString(count));
                assertThat(row.select("td").get(k).select("a").text()).isEqualTo(count == 0 ? "" : cells[3 + k]);
                assertThat(row.select("td").get(k).select("a").eachAttr("href"))
                        .isEqualTo(count == 0 ? List.of() : List.of(cells[0] + "/#" + slugs.get(k)));
            }
            assertThat(cells[3 + slugs.size()]).isEqualTo(Integer.toString(total));
            totals.put(row.elementSiblingIndex(), total);
        }
        assertThat(totals.values().stream().map(total -> -total))
                .as("the most cited first")
                .isSorted();
        Element bwc = page.selectFirst(".matrix tr[data-treaty=bwc]");
        assertThat(bwc.select("th small").text()).isEqualTo("公约 · 1972年4月10日");
        assertThat(bwc.select("td .verb").eachText()).containsExactly("巩固", "指出", "指出");
        assertThat(page.select("[data-treaty=sco-anti-drug-strategy-2018-2023] .adopted")
                        .eachText())
                .containsExactly("通过");
    }

    @Test
    void eachDeclarationListsWhatItAdoptsAndCites() throws IOException {
        for (JsonNode declaration : declarations()) {
            String slug = declaration.get("slug").asString();
            Document page = Jsoup.parse(Files.readString(site.resolve("declarations/" + slug + "/index.html")));
            Set<String> adopted = new TreeSet<>();
            Set<String> cited = new TreeSet<>();
            for (JsonNode paragraph : declaration.get("paragraphs")) {
                for (JsonNode citation : paragraph.get("citations")) {
                    cited.add(citation.get("treaty").asString());
                    if (citation.get("adopted").asBoolean()) {
                        adopted.add(citation.get("treaty").asString());
                    }
                }
            }
            cited.removeAll(adopted);
            Set<String> listed = new TreeSet<>();
            page.select("#instruments li > a")
                    .forEach(link -> listed.add(
                            (link.closest("ul").previousElementSibling().text().equals("其余") ? "" : "+")
                                    + link.attr("href").replaceAll(".*/([^/]+)/$", "$1")));
            Set<String> expected = new TreeSet<>(cited);
            adopted.forEach(each -> expected.add("+" + each));
            assertThat(listed).isEqualTo(expected);
        }
    }

    @Test
    void everyTitleOfTheRawCopiesIsRegistered() throws IOException {
        Set<String> titles = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("content/declarations"))) {
            for (Path copy :
                    files.filter(each -> each.getParent().endsWith("sources")).toList()) {
                Matcher title = Pattern.compile("《[^》]*》").matcher(Files.readString(copy));
                while (title.find()) {
                    titles.add(title.group().replaceAll("\\s", ""));
                }
            }
        }
        assertThat(titles).hasSize(75);
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("titles")));
        sandbox.write("treaties.yml", Files.readString(Path.of("content/treaties.yml")));
        sandbox.write(
                "declarations/2031-yunling/declaration.md", HEAD + Manuscripts.escape(String.join("、", titles)) + "\n");
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aNewDeclarationIsListedUnderTheInstrumentOfAnAlias() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("new")));
        sandbox.write("treaties.yml", Files.readString(Path.of("content/treaties.yml")));
        assertThat(sandbox.run().err()).isEmpty();
        Path page = sandbox.site().resolve("treaties/bwc/index.html");
        assertThat(page).as("nothing cites it yet").doesNotExist();

        sandbox.write("declarations/2031-yunling/declaration.md", HEAD + "甲。应当恪守《禁止生物及毒素武器公约》。乙。\n");
        assertThat(sandbox.run().err()).isEmpty();

        Element quote = Jsoup.parse(Files.readString(page)).selectFirst(".quotes > li");
        assertThat(quote.selectFirst("a").attr("href")).isEqualTo("../../declarations/2031-yunling/#p1");
        assertThat(quote.selectFirst("blockquote").html()).isEqualTo("应当恪守<mark>《禁止生物及毒素武器公约》</mark>。");
        assertThat(quote.selectFirst(".verb").text()).isEqualTo("用词：恪守");
    }

    @Test
    void anUnregisteredTitleIsPublishedAndItsAddressRedirectsOnceItIsRegistered() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("unknown")));
        String bodies = "bodies:\n  - {name: 甲机关}\n";
        String known = "treaties:\n  - {id: rivers, title: 河流公约, kind: convention}\n";
        sandbox.write("treaties.yml", bodies + known);
        sandbox.write(
                "declarations/2031-yunling/declaration.md",
                HEAD + "恪守《湖泊 公约》和《〈湖泊公约〉落实“\\\\\"甲\"”计划》，落实甲机关第7（2030）号决议，批准《湖泊公约》议定书。\n");
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        List<String> lines = new ArrayList<>();
        Matcher paste = PASTE.matcher(outcome.err());
        while (paste.find()) {
            lines.add(paste.group(1));
        }
        assertThat(lines).hasSize(4).doesNotHaveDuplicates();
        List<String> addresses = inData(sandbox.site(), "treaties/index.json", "x-").stream()
                .sorted()
                .toList();
        assertThat(addresses).hasSize(4);
        addresses.forEach(id -> assertThat(sandbox.site().resolve("treaties/" + id + "/index.html"))
                .exists());

        Path register = sandbox.content().resolve("published.txt");
        assertThat(Files.readString(register).lines().filter(line -> line.startsWith("/treaties/x-")))
                .containsExactlyElementsOf(
                        addresses.stream().map(id -> "/treaties/" + id + "/").toList());

        sandbox.write("treaties.yml", bodies + known + "  " + String.join("\n  ", lines) + "\n");
        assertThat(sandbox.run().err()).as("pasted as proposed").isEmpty();
        assertThat(inData(sandbox.site(), "treaties/index.json", "x-")).hasSameElementsAs(addresses);

        String better = String.join("\n  ", lines).replace("{id: x-", "{id: better-");
        sandbox.write("treaties.yml", bodies + known + "  " + better + "\n");
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(inData(sandbox.site(), "treaties/index.json", "x-")).isEmpty();
        for (String id : addresses) {
            Document moved = Jsoup.parse(Files.readString(sandbox.site().resolve("treaties/" + id + "/index.html")));
            String to = "../" + id.replace("x-", "better-") + "/";
            assertThat(moved.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=" + to);
            assertThat(moved.select("main a").attr("href")).isEqualTo(to);
        }

        sandbox.register("2030-qiao\n2031-yunling\nseries: 试验宣言\n");
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(addresses)
                .as("ids that were never published lead nowhere")
                .noneMatch(id -> Files.exists(sandbox.site().resolve("treaties/" + id)));
    }

    @Test
    void theIdOfAnUnregisteredTitleIsRecordedBeforeItIsPublished() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("record")));
        assertThat(sandbox.run().code()).isZero();
        sandbox.write("declarations/2031-yunling/declaration.md", HEAD + "恪守《湖泊公约》。\n");
        assertThat(sandbox.run().code()).isZero();
        assertThat(sandbox.run("check").code()).isZero();

        Path register = sandbox.content().resolve("published.txt");
        String recorded = Files.readString(register);
        sandbox.register(recorded.replaceAll("/treaties/x-.*\n", ""));
        assertThat(sandbox.run("check").err())
                .contains("published.txt:1:1: error: addresses that are not recorded: /treaties/x-");
        sandbox.register(recorded.replace("/treaties/x-", "/treaties/X "));
        assertThat(sandbox.run("check").err()).contains("published.txt:", "[not-a-published-slug]");
    }

    private static List<String> inData(Path site, String file, String prefix) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(site.resolve(file)))
                .get("treaties")
                .valueStream()
                .map(each -> each.get("id").asString())
                .filter(id -> id.startsWith(prefix))
                .toList();
    }

    private static List<Path> treatyPages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (JsonNode treaty : json("treaties/index.json").get("treaties")) {
            pages.add(site.resolve("treaties/" + treaty.get("id").asString() + "/index.html"));
        }
        return pages;
    }

    private static List<JsonNode> declarations() throws IOException {
        List<JsonNode> declarations = new ArrayList<>();
        for (JsonNode each : json("declarations/index.json").get("declarations")) {
            declarations.add(json("declarations/" + each.get("slug").asString() + "/index.json"));
        }
        return declarations;
    }

    private static JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(site.resolve(file)));
    }
}
