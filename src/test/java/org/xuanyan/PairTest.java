package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two declarations side by side: made-up texts in which it is known what became of each paragraph, and random ones. */
class PairTest {

    private static final String FORESTS = "成员国主张共同保护雪山下的原始森林，禁止在水源地采伐，并为护林员提供防火器材。";
    private static final String FISHING = "界湖的捕鱼期由联合渔业委员会逐年确定，禁止使用炸药和细网，违者没收渔获。";
    private static final String BRIDGES = "各方将在三年内修建跨河大桥和两条山区公路，并交换有关图纸。";
    private static final String YOUTH = "青年论坛每两年举行一次，由各国教育部门轮流主办。";
    private static final String HEALTH = "卫生部门继续就疫苗研制、药品监管和远程诊疗开展合作。";
    private static final String WATER = "水文站之间的数据交换应当逐日进行，洪水期间逐时进行。";
    private static final String ARTISTS = "民间艺人的巡回演出由文化部门出资，每年秋季举行。";

    /** Other texts, for what two declarations do not have in common. */
    private static final List<String> FILLERS =
            List.of("边境口岸二十四小时开放，货车排队不超过两个时辰。", "我们感谢东道国在本次会议期间给予的热情接待。", "下次会晤将于明年春季举行，地点另行商定。");

    private static final int RANDOM_TEXTS = 40;

    @TempDir
    Path temp;

    private static String declaration(int year, String more, List<String> paragraphs) {
        return "---\ntitle: %d年宣言全称\nname: %d年宣言\nadopted: %d-07-05\nplace: 云岭\n%s---\n\n%s\n"
                .formatted(year, year, year, more, String.join("\n\n", paragraphs));
    }

    private static JsonNode rows(Path site, String pair) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(site.resolve("compare/" + pair + "/index.json")))
                .get("rows");
    }

    private static List<String> ids(JsonNode ids) {
        return ids.valueStream().map(JsonNode::asString).toList();
    }

    private static String shown(JsonNode row) {
        return row.get("class").asString() + (row.path("moved").asBoolean(false) ? " moved " : " ")
                + String.join("+", ids(row.get("before"))) + ">" + String.join("+", ids(row.get("after")));
    }

    /** Returns the rows of two made-up declarations: {@code changed p1>p1}. */
    private List<String> rows(String folder, String more, List<String> before, List<String> after) throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve(folder)));
        sandbox.write("declarations/2031-yun/declaration.md", declaration(2031, "", before));
        sandbox.write("declarations/2032-yun/declaration.md", declaration(2032, more, after));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return rows(sandbox.site(), "2031-yun..2032-yun")
                .valueStream()
                .map(PairTest::shown)
                .toList();
    }

    @Test
    void everyClassIsTold() throws IOException {
        List<String> before = List.of(FORESTS, FISHING, BRIDGES + YOUTH, HEALTH, WATER, ARTISTS);
        List<String> after = List.of(
                ARTISTS, FORESTS, FISHING.replace("逐年确定", "每年商定"), BRIDGES, YOUTH, FILLERS.get(0), HEALTH + WATER);
        assertThat(rows("classes", "", before, after))
                .containsExactly(
                        "unchanged moved p6>p1",
                        "unchanged p1>p2",
                        "changed p2>p3",
                        "split p3>p4+p5",
                        "new >p6",
                        "merged p4+p5>p7");
    }

    @Test
    void whatADamagedCopyLacksIsNotDropped() throws IOException {
        List<String> before = List.of(FORESTS, FISHING, HEALTH);
        List<String> after = List.of(FORESTS, HEALTH);
        assertThat(rows("complete", "", before, after))
                .containsExactly("unchanged p1>p1", "dropped p2>", "unchanged p3>p2");
        List<String> unseen = List.of("unchanged p1>p1", "unseen p2>", "unchanged p3>p2");
        assertThat(rows("truncated", "completeness: truncated\n", before, after))
                .isEqualTo(unseen);
        assertThat(rows("damaged", "completeness: damaged\ndamage: [第二页缺失。]\n", before, after))
                .isEqualTo(unseen);
    }

    /** Ten years apart, so that nothing else compares the two. */
    @Test
    void twoDeclarationsThatAnEditorNamesAreSideBySide() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("named")));
        for (int year = 2032; year < 2041; year++) {
            sandbox.write(
                    "declarations/" + year + "-yun/declaration.md", declaration(year, "", List.of(FILLERS.get(0))));
        }
        sandbox.write("declarations/2031-yun/declaration.md", declaration(2031, "", List.of(FORESTS, FISHING, HEALTH)));
        sandbox.write("declarations/2041-yun/declaration.md", declaration(2041, "", List.of(HEALTH, FORESTS)));
        sandbox.write("passages.yml", "pairs: [{declaration: 2041-yun, beside: 2031-yun}]\n");
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();

        assertThat(rows(sandbox.site(), "2031-yun..2041-yun").valueStream().map(PairTest::shown))
                .containsExactlyInAnyOrder("unchanged moved p3>p1", "unchanged p1>p2", "dropped p2>");
        requireAllInOneRow(sandbox.site(), "2031-yun", "2041-yun", "named");
        assertThat(Jsoup.parse(Files.readString(sandbox.site().resolve("declarations/2031-yun/index.html")))
                        .select("a[href$=compare/2031-yun..2041-yun/]"))
                .isNotEmpty();
        assertThat(Jsoup.parse(Files.readString(sandbox.site().resolve("passages/index.html")))
                        .select("#pairs a")
                        .eachAttr("href"))
                .startsWith("../compare/2031-yun..2041-yun/", "../compare/2040-yun..2041-yun/")
                .endsWith("../compare/2031-yun..2032-yun/", "../compare/2030-qiao..2031-yun/");
        assertThat(sandbox.site().resolve("compare/2031-yun..2032-yun")).exists();
        assertThat(sandbox.site().resolve("compare/2031-yun..2033-yun")).doesNotExist();
    }

    /** Of this collection; one of the pairs is linked through a third declaration. */
    @Test
    void whatTheEditorSetApartIsInDifferentRows() throws IOException {
        Path site = Sandbox.realCollection();
        Matcher entry = Pattern.compile("paragraph: (\\S+)-(p\\d+), from: \\[([^]]+)]")
                .matcher(Files.readString(Path.of("content/passages.yml")));
        List<String> shown = new ArrayList<>();
        while (entry.find()) {
            for (String other : entry.group(3).split(", ")) {
                String id = other.substring(other.lastIndexOf('-') + 1);
                String pair = entry.group(1) + ".." + other.substring(0, other.lastIndexOf('-'));
                if (Files.exists(site.resolve("compare/" + pair))) {
                    shown.add(pair + " " + entry.group(2) + " " + id);
                    assertThat(rows(site, pair).valueStream())
                            .as("%s, %s and %s", pair, entry.group(2), id)
                            .noneMatch(row -> ids(row.get("before")).contains(entry.group(2))
                                    && ids(row.get("after")).contains(id));
                }
            }
        }
        assertThat(shown).as("linked through a third text").contains("2024-astana..2025-tianjin p49 p53");
    }

    /** Both are kin of a third declaration, and of one passage. */
    @Test
    void whatIsSetApartIsInDifferentRowsThoughAThirdTextLinksIt() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("apart")));
        sandbox.write("declarations/2031-yun/declaration.md", declaration(2031, "", List.of(FORESTS, HEALTH)));
        sandbox.write(
                "declarations/2032-yun/declaration.md",
                declaration(2032, "", List.of(HEALTH, FORESTS.replace("禁止", "严禁"))));
        sandbox.write(
                "declarations/2033-yun/declaration.md",
                declaration(2033, "", List.of(FORESTS.replace("器材", "器材和马匹"), HEALTH)));
        for (boolean apart : List.of(false, true)) {
            sandbox.write(
                    "passages.yml",
                    apart ? "apart: [{paragraph: 2033-yun-p1, from: [2032-yun-p2]}]\n" : "subjects: []\n");
            Sandbox.Outcome outcome = sandbox.run();
            assertThat(outcome.code()).as(outcome.err()).isZero();

            assertThat(Files.readString(sandbox.site().resolve("passages/index.json")))
                    .as("one passage of three declarations")
                    .contains("2031-yun-p1");
            List<String> rows = rows(sandbox.site(), "2032-yun..2033-yun")
                    .valueStream()
                    .map(PairTest::shown)
                    .toList();
            if (apart) {
                assertThat(rows).containsExactlyInAnyOrder("new >p1", "unchanged p1>p2", "dropped p2>");
            } else {
                assertThat(rows).hasSize(2).noneMatch(row -> row.startsWith("new") || row.startsWith("dropped"));
            }
        }
    }

    /** The later declaration is in traditional characters. */
    @Test
    void charactersOfTheOtherScriptAreNoChange() throws IOException {
        List<String> before = List.of(FORESTS, FISHING, WATER);
        List<String> after = List.of(
                "成員國主張共同保護雪山下的原始森林，禁止在水源地採伐，並為護林員提供防火器材。",
                "界湖的捕魚期由聯合漁業委員會逐年確定，嚴禁使用炸藥和細網，違者沒收漁獲。",
                "水文站之間的數據交換應當逐日進行，洪水期間逐時進行；");
        assertThat(rows("scripts", "language: zh-Hant\n", before, after))
                .containsExactly("unchanged p1>p1", "changed p2>p2", "punctuation p3>p3");
        Path site = temp.resolve("scripts/site");
        assertThat(Files.readString(site.resolve("declarations/2032-yun/kin.json")))
                .contains("\"identical\"", "\"reworded\"", "\"punctuation\"");
        Document page = Jsoup.parse(Files.readString(site.resolve("compare/2031-yun..2032-yun/index.html")));
        page.select("del i, ins i").remove();
        assertThat(page.select(".rows del").eachText()).containsExactly("禁止", "。");
        assertThat(page.select(".rows ins").eachText()).containsExactly("嚴禁", "；");
        assertThat(page.select("#p1 del, #p1 ins")).isEmpty();
    }

    @Test
    void aRemarkDoesNotMakeACompleteTextIncomplete() throws IOException {
        assertThat(rows(
                        "remark",
                        "damage: [原始文本没有分节标记。]\n",
                        List.of(FORESTS, FISHING, HEALTH),
                        List.of(FORESTS, HEALTH)))
                .containsExactly("unchanged p1>p1", "dropped p2>", "unchanged p3>p2");
        assertThat(notices("remark")).isEmpty();
    }

    @Test
    void thePageSaysWhichOfTheTextsIsIncomplete() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("notices")));
        sandbox.write("declarations/2031-yun/declaration.md", declaration(2031, "", List.of(FORESTS, FISHING)));
        sandbox.write(
                "declarations/2032-yun/declaration.md",
                declaration(2032, "completeness: truncated\n", List.of(FORESTS, FISHING.replace("，违者没收渔获", ""))));
        sandbox.write("declarations/2033-yun/declaration.md", declaration(2033, "", List.of(FORESTS, FISHING, HEALTH)));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();

        assertThat(notices("notices"))
                .as("words are missing, but no paragraph")
                .containsExactly("2032年宣言（2032）的文本有缺损，较早一篇有而这里没有的，只能说“此本未见”。");
        assertThat(notices(sandbox.site(), "2032-yun..2033-yun"))
                .containsExactly("2032年宣言（2032）的文本有缺损，标为新增的，那里原来可能就有。");
    }

    /** Returns what the page of the two declarations in a folder says of their copies. */
    private List<String> notices(String folder) throws IOException {
        return notices(temp.resolve(folder).resolve("site"), "2031-yun..2032-yun");
    }

    private static List<String> notices(Path site, String pair) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("compare/" + pair + "/index.html")))
                .select(".notice")
                .eachText();
    }

    /** Beijing p1 became Qingdao p1; the page exists once and leads to the paragraphs in each language. */
    @Test
    void aRowNamesItsParagraphsInAllLanguages() throws IOException {
        Path site = Sandbox.realCollection();
        String pair = "compare/2012-beijing..2018-qingdao/";
        Element row = Jsoup.parse(Files.readString(site.resolve(pair + "index.html")), Visitor.BASE + pair)
                .getElementById("p1");

        assertThat(row.selectFirst(".row-head").text())
                .isEqualTo("改动 2012年第1段 → 2018年第1段 changed 2012 para. 1 → 2018 para. 1 4篇里的沿革 through 4 declarations");
        assertThat(row.select("a").eachAttr("abs:href"))
                .containsExactly(
                        Visitor.BASE + "declarations/2012-beijing/#p1",
                        Visitor.BASE + "declarations/2018-qingdao/#p1",
                        Visitor.BASE + "en/declarations/2012-beijing/#p1",
                        Visitor.BASE + "en/declarations/2018-qingdao/#p1",
                        Visitor.BASE + "passages/2012-beijing-p1/");
        assertThat(site.resolve("en/compare/index.html")).exists();
        assertThat(site.resolve("en/" + pair)).doesNotExist();
    }

    /** The year would not tell two declarations of one year apart. */
    @Test
    void aPairOfOneYearIsNamedWithoutIt() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("year")));
        sandbox.write("declarations/2031-hu/declaration.md", declaration(2031, "", List.of(FORESTS, FISHING)));
        sandbox.write(
                "declarations/2031-yun/declaration.md",
                declaration(2031, "", List.of(FORESTS)).replace("2031-07-05", "2031-08-05"));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();

        assertThat(Jsoup.parse(Files.readString(sandbox.site().resolve("compare/2031-hu..2031-yun/index.html")))
                        .select(".row-head")
                        .eachText())
                .containsExactly("未变 第1段 → 第1段", "未再出现 第2段");
    }

    @Test
    void everyParagraphOfThePairIsInOneRow() throws IOException {
        long seed = 20261130;
        Random random = new Random(seed);
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("random")));
        List<String> text = new ArrayList<>(List.of(FORESTS, FISHING, BRIDGES, YOUTH, HEALTH, WATER, ARTISTS));
        for (int year = 2031; year < 2031 + RANDOM_TEXTS; year++) {
            sandbox.write("declarations/" + year + "-yun/declaration.md", declaration(year, "", text));
            edit(text, random);
        }
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        for (int year = 2032; year < 2031 + RANDOM_TEXTS; year++) {
            requireAllInOneRow(sandbox.site(), year - 1 + "-yun", year + "-yun", "seed " + seed);
        }
    }

    @Test
    void everyParagraphOfTheRealTextsIsInOneRow() throws IOException {
        Path site = Sandbox.realCollection();
        requireAllInOneRow(site, "2012-beijing", "2018-qingdao", "real");
        requireAllInOneRow(site, "2018-qingdao", "2024-astana", "real");
        requireAllInOneRow(site, "2024-astana", "2025-tianjin", "real");
        assertThat(rows(site, "2024-astana..2025-tianjin")
                        .valueStream()
                        .map(row -> row.get("class").asString()))
                .as("Tianjin is damaged")
                .contains("unseen")
                .doesNotContain("dropped");
        assertThat(rows(site, "2018-qingdao..2024-astana")
                        .valueStream()
                        .map(row -> row.get("class").asString()))
                .as("Astana is complete")
                .contains("dropped")
                .doesNotContain("unseen");
    }

    @Test
    void whatIsOnePassageIsNotBothDroppedAndNew() throws IOException {
        Path site = Sandbox.realCollection();
        JsonNode passages = JsonMapper.shared()
                .readTree(Files.readAllBytes(site.resolve("passages/index.json")))
                .get("passages");
        for (List<String> pair : List.of(
                List.of("2012-beijing", "2018-qingdao"),
                List.of("2018-qingdao", "2024-astana"),
                List.of("2024-astana", "2025-tianjin"))) {
            List<String> lost = new ArrayList<>();
            List<String> added = new ArrayList<>();
            for (JsonNode row : rows(site, String.join("..", pair))) {
                lost.addAll(row.get("after").size() == 0 ? ids(row.get("before")) : List.of());
                added.addAll(row.get("before").size() == 0 ? ids(row.get("after")) : List.of());
            }
            for (JsonNode passage : passages) {
                assertThat(members(passage, pair.get(0)).stream().anyMatch(lost::contains)
                                && members(passage, pair.get(1)).stream().anyMatch(added::contains))
                        .as("%s in %s", passage.get("id"), pair)
                        .isFalse();
            }
        }
    }

    private static List<String> members(JsonNode passage, String slug) {
        return passage.get("members")
                .valueStream()
                .filter(each -> each.get("declaration").asString().equals(slug))
                .flatMap(each -> ids(each.get("paragraphs")).stream())
                .toList();
    }

    private static void requireAllInOneRow(Path site, String earlier, String later, String name) throws IOException {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (JsonNode row : rows(site, earlier + ".." + later)) {
            before.addAll(ids(row.get("before")));
            after.addAll(ids(row.get("after")));
            assertThat(row.get("before").size() == 0)
                    .isEqualTo(row.get("class").asString().equals("new"));
            assertThat(row.get("after").size() == 0)
                    .isEqualTo(List.of("dropped", "unseen")
                            .contains(row.get("class").asString()));
        }
        assertThat(before).as("%s %s", name, earlier).containsExactlyInAnyOrderElementsOf(paragraphs(site, earlier));
        assertThat(after).as("%s %s", name, later).containsExactlyInAnyOrderElementsOf(paragraphs(site, later));
    }

    private static List<String> paragraphs(Path site, String slug) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(site.resolve("declarations/" + slug + "/index.json")))
                .get("paragraphs")
                .valueStream()
                .map(each -> each.get("id").asString())
                .toList();
    }

    /** Changes a text as a new summit may: drops, adds, moves, joins, divides and rewords paragraphs. */
    private static void edit(List<String> text, Random random) {
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(text.size());
            switch (random.nextInt(6)) {
                case 0 -> text.add(at, FILLERS.get(random.nextInt(FILLERS.size())));
                case 1 -> Collections.swap(text, at, random.nextInt(text.size()));
                case 2 -> text.set(at, text.get(at).replace("。", "，并为此继续努力。"));
                case 3 -> text.set(at, text.get(at) + FILLERS.get(random.nextInt(FILLERS.size())));
                case 4 -> divide(text, at);
                default -> remove(text, at);
            }
        }
    }

    private static void divide(List<String> text, int at) {
        List<String> sentences = Stream.of(text.get(at).split("(?<=。)")).collect(Collectors.toList());
        text.set(at, sentences.remove(0));
        text.addAll(at + 1, sentences);
    }

    private static void remove(List<String> text, int at) {
        if (text.size() > 3) {
            text.remove(at);
        }
    }
}
