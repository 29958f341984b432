package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of the states that declarations name, and its data. */
@Tag("slow")
class StatesPageTest {

    private static final Path SITE = Sandbox.realCollection();

    private static final String HEAD = """
            ---
            title: %1$s宣言全称
            name: %1$s宣言
            adopted: %2$s
            place: %1$s
            ---

            """;

    private static final String ROAD = "成员国支持修建山间公路和跨河大桥，%s愿为此提供图纸、水泥和测量人员，并每年检查一次。\n";

    private static Document page(Path site, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path).resolve("index.html")), Visitor.BASE + path);
    }

    private static JsonNode json(Path site, String path) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(site.resolve(path)));
    }

    /** Writes a declaration with one paragraph about a road, in which states stand. */
    private static void write(Sandbox sandbox, String slug, String place, String adopted, String states)
            throws IOException {
        sandbox.write(
                "declarations/" + slug + "/declaration.md", HEAD.formatted(place, adopted) + ROAD.formatted(states));
    }

    private static List<String> rollCalls(Path site) throws IOException {
        List<String> lists = new ArrayList<>();
        for (Element list : page(site, "states/").select(".roll-calls li")) {
            lists.add(String.join(" / ", list.select("> div").eachText()));
        }
        return lists;
    }

    @Test
    void everyParagraphThatNamesAStateIsListedWithItOnce() throws IOException {
        Map<String, List<String>> named = new TreeMap<>();
        int proposals = 0;
        for (JsonNode declaration : json(SITE, "declarations/index.json").get("declarations")) {
            String slug = declaration.get("slug").asString();
            for (JsonNode paragraph :
                    json(SITE, "declarations/" + slug + "/index.json").get("paragraphs")) {
                for (JsonNode code : paragraph.path("states")) {
                    named.computeIfAbsent(code.asString().toLowerCase(Locale.ROOT), state -> new ArrayList<>())
                            .add(Visitor.BASE + "declarations/" + slug + "/#"
                                    + paragraph.get("id").asString());
                }
                for (JsonNode proposal : paragraph.path("proposals")) {
                    proposals += proposal.get("states").size();
                }
            }
        }
        Document page = page(SITE, "states/");

        Map<String, List<String>> listed = new TreeMap<>();
        for (Element state : page.select("section.state")) {
            listed.put(
                    state.selectFirst("h3").id(),
                    state.select("ul.titles").first().select("small a").eachAttr("abs:href"));
        }
        assertThat(listed).isEqualTo(named).hasSizeGreaterThan(15);
        assertThat(page.select("section.state > h4 + ul > li")).hasSize(proposals);
        assertThat(proposals).isGreaterThan(20);
    }

    @Test
    void theCountsOfTheDataAreThoseOfThePage() throws IOException {
        Document page = page(SITE, "states/");

        for (JsonNode state : json(SITE, "states/index.json").get("states")) {
            Element section = page.getElementById(state.get("code").asString().toLowerCase(Locale.ROOT))
                    .parent();
            Element places = section.select("ul.titles").first();
            assertThat(places.select("> li")).hasSize(state.get("declarations").asInt());
            assertThat(places.select("small a")).hasSize(state.get("paragraphs").asInt());
            assertThat(section.select("h4 + ul > li"))
                    .hasSize(state.get("proposals").asInt());
        }
    }

    @Test
    void listsOfOnePassageAreComparedInOrderOfTimeWithTheMembersOfTheirDays(@TempDir Path folder) throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        write(sandbox, "2031-yunling", "云岭", "2031-07-05", "蒙古国、尼泊尔和不丹");
        write(sandbox, "2032-shan", "山", "2032-07-05", "不丹、泰国、越南以及蒙古国");
        sandbox.write("states.yml", """
                members:
                  - {state: NP, since: 2001-01-01, until: 2032-07-05}
                  - {state: LA, since: 2001-01-01}
                  - {state: KE, since: 2032-07-05}
                """);
        assertThat(sandbox.run("build").code()).isZero();

        assertThat(rollCalls(sandbox.site()))
                .containsExactly(
                        "云岭宣言（2031） 第1段 / 3国“愿”：蒙古、尼泊尔、不丹 / 当时的成员国中，本段没有提到：老挝",
                        "山宣言（2032） 第1段 / 4国“愿”：不丹、泰国、越南、蒙古 / 比2031年多：泰国、越南 / 比2031年少：尼泊尔" + " / 当时的成员国中，本段没有提到：老挝、肯尼亚");
    }

    /** Chile and India change sides, and the paragraph names the same six states as before. */
    @Test
    void listsOfOneParagraphAreKeptApartByWhatTheStatesDo(@TempDir Path folder) throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        String sides = "成员国主张修建山间公路和跨河大桥，并每年检查一次。%s支持这一计划；%s反对这一计划。%s";
        String road = "declarations/%s/declaration.md";
        sandbox.write(
                road.formatted("2031-yunling"),
                HEAD.formatted("云岭", "2031-07-05") + sides.formatted("阿根廷、巴西和智利", "印度、日本和法国", ""));
        sandbox.write(
                road.formatted("2032-shan"),
                HEAD.formatted("山", "2032-07-05")
                        + sides.formatted("阿根廷共和国、巴西联邦共和国和印度共和国", "智利、日本国和法兰西共和国", "\n\n肯尼亚、加纳和埃及建造水井。"));
        assertThat(sandbox.run("build").code()).isZero();

        assertThat(rollCalls(sandbox.site()))
                .containsExactly(
                        "云岭宣言（2031） 第1段 / 3国“支持”：阿根廷、巴西、智利",
                        "云岭宣言（2031） 第1段 / 3国“反对”：印度、日本、法国",
                        "山宣言（2032） 第1段 / 3国“支持”：阿根廷、巴西、印度 / 比2031年多：印度 / 比2031年少：智利",
                        "山宣言（2032） 第1段 / 3国“反对”：智利、日本、法国 / 比2031年多：智利 / 比2031年少：印度",
                        "山宣言（2032） 第2段 / 3国：肯尼亚、加纳、埃及");
        assertThat(page(sandbox.site(), "states/").select("#roll-calls h3"))
                .last()
                .satisfies(heading -> assertThat(heading.text()).isEqualTo("没有列入沿革的段落"));
    }

    @Test
    void ofADamagedCopyNobodyKnowsWhomItLeftOut(@TempDir Path folder) throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        write(sandbox, "2031-yunling", "云岭", "2031-07-05", "蒙古国、尼泊尔和不丹");
        write(sandbox, "2032-shan", "山", "2032-07-05\ncompleteness: damaged\ndamage: [缺字]", "不丹、泰国、越南");
        sandbox.write("states.yml", "members: [{state: LA, since: 2001-01-01}]\n");
        assertThat(sandbox.run("build").code()).isZero();

        assertThat(rollCalls(sandbox.site()).get(1))
                .isEqualTo("山宣言（2032） 第1段 / 3国“愿”：不丹、泰国、越南 / 比2031年多：泰国、越南 / 此本未见（2031年有）：蒙古、尼泊尔"
                        + " / 当时的成员国中，此本这一段未见：老挝");
    }

    @Test
    void aCollectionThatNamesNoStateHasNoPageOfThem(@TempDir Path folder) throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        write(sandbox, "2031-yunling", "云岭", "2031-07-05", "各国");
        assertThat(sandbox.run("build").code()).isZero();

        assertThat(sandbox.site().resolve("states")).doesNotExist();
    }
}
