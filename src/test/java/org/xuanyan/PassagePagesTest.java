package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of passages that several declarations have, and what other pages say of them. */
@Tag("slow")
class PassagePagesTest {

    private static final Path SITE = Sandbox.realCollection();

    private static final String FORESTS = "成员国主张共同保护雪山下的原始森林，禁止在水源地采伐，并为护林员提供防火器材。";
    private static final String FISHING = "界湖的捕鱼期由联合渔业委员会逐年确定，禁止使用炸药和细网，违者没收渔获。";

    private static final String OTHERS = "\n各方将在三年内修建跨河大桥和两条山区公路，并交换有关图纸。\n\n青年论坛每两年举行一次，由各国教育部门轮流主办。\n";

    private static Document page(Path site, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path).resolve("index.html")), Visitor.BASE + path);
    }

    private static JsonNode json(Path site, String path) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(site.resolve(path)));
    }

    /** Returns the text of each paragraph, by {@code slug#id}. */
    private static Map<String, String> texts(Path site) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode declaration : json(site, "declarations/index.json").get("declarations")) {
            String slug = declaration.get("slug").asString();
            for (JsonNode each :
                    json(site, "declarations/" + slug + "/index.json").get("paragraphs")) {
                texts.put(
                        slug + "#" + each.get("id").asString(), each.get("text").asString());
            }
        }
        return texts;
    }

    private static String text(JsonNode member, Map<String, String> texts) {
        List<String> parts = new ArrayList<>();
        member.get("paragraphs")
                .forEach(id -> parts.add(texts.get(member.get("declaration").asString() + "#" + id.asString())));
        return String.join("\n", parts);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Returns the words of an appearance without what is only said, and without elements of one name. */
    private static String words(Element appearance, String without) {
        Element words = appearance.selectFirst("blockquote p").clone();
        words.select("i, .break, " + without).remove();
        return words.wholeText();
    }

    @Test
    void keptAndMarkedWordsGiveTheTextsOfBothSummits() throws IOException {
        Map<String, String> texts = texts(SITE);
        int marked = 0;
        for (JsonNode passage : json(SITE, "passages/index.json").get("passages")) {
            String id = passage.get("id").asString();
            Document page = page(SITE, "passages/" + id + "/");
            assertThat(page.select(".appearance"))
                    .as(id)
                    .hasSize(passage.get("members").size());
            String before = "";
            for (JsonNode member : passage.get("members")) {
                String slug = member.get("declaration").asString();
                Element appearance = page.getElementById(slug);
                String text = text(member, texts);
                assertThat(words(appearance, "del")).as("%s in %s", id, slug).isEqualTo(text);
                if (appearance.selectFirst("del, ins") != null) {
                    assertThat(words(appearance, "ins").lines().sorted().toList())
                            .as("%s before %s", id, slug)
                            .isEqualTo(before.lines().sorted().toList());
                    assertThat(words(appearance, "ins").equals(before))
                            .as("%s before %s: another order is told", id, slug)
                            .isEqualTo(appearance
                                    .select(".change:contains(段落次序也有变)")
                                    .isEmpty());
                    marked++;
                } else if (!before.isEmpty()) {
                    assertThat(letters(text)).isEqualTo(letters(before));
                }
                before = text;
            }
        }
        assertThat(marked).isGreaterThan(60);
    }

    /** Read in the texts: Beijing p14, Qingdao p17, Astana p10, Tianjin p52; Astana p29 and Tianjin p35. */
    @Test
    void wordsOfStanceAreLinedUpInTheOrderOfTime() throws IOException {
        assertThat(page(SITE, "passages/2012-beijing-p14/")
                        .select(".stances li")
                        .eachText())
                .containsExactly("2012年 2012 坚定地认为", "2018年–2025年 2018–2025 重申、认为");
        assertThat(page(SITE, "passages/2024-astana-p29/").select(".stances li").eachText())
                .as("Tianjin is damaged")
                .containsExactly(
                        "2024年 2024 深表担忧、强烈谴责", "2025年 2025 重申、深表关切、强烈谴责 （此本未见：深表担忧） (not seen in this copy: 深表担忧)");
        assertThat(page(SITE, "passages/2018-qingdao-p71/")
                        .select(".stances li")
                        .eachText())
                .as("a list of states is a subject")
                .containsExactly("2018年 2018 重申支持、肯定、支持", "2024年–2025年 2024–2025 重申支持、肯定");
        assertThat(page(SITE, "passages/2018-qingdao-p20/").select(".stances"))
                .as("2024 has 谴责, which the line would call gone")
                .isEmpty();
    }

    /** The line is about all of the text, so that no word of it is missing: neither states nor whole sentences are passed over. */
    @Test
    void aStanceThatCannotBeToldIsNotShown(@TempDir Path folder) throws IOException {
        String states = FORESTS + "阿根廷、巴西和智利支持修桥。";
        Path site = made(folder.resolve("told"), states, states.replace("支持", "不支持"));
        assertThat(page(site, "passages/2031-yun-p1/").select(".stances li").eachText())
                .containsExactly("2031年 主张、支持", "2032年 主张、不支持");

        Path untold = made(folder.resolve("untold"), states, FORESTS + "联合国秘书长支持修桥。");
        assertThat(page(untold, "passages/2031-yun-p1/").select(".stances")).isEmpty();
    }

    @Test
    void missileDefenceIsShownThroughFourSummits() throws IOException {
        Document page = page(SITE, "passages/2012-beijing-p14/");

        assertThat(page.select(".appearance").eachAttr("id"))
                .containsExactly("2012-beijing", "2018-qingdao", "2024-astana", "2025-tianjin");
        assertThat(page.select(".change:not([lang])").eachText())
                .containsExactly("本集最早的一次", "比2012年少47字、多19字", "比2018年少25字、多22字", "比2024年少2字、多2字");
        Element last = page.getElementById("2025-tianjin");
        last.select("i").remove();
        assertThat(last.select("del").eachText()).containsExactly("别国");
        assertThat(last.select("ins").eachText()).containsExactly("国家");
        assertThat(last.select("h2 a:not([lang]), div:not([lang]) > small a").eachAttr("abs:href"))
                .containsOnly(Visitor.BASE + "declarations/2025-tianjin/#p52");
        assertThat(last.select(".flag, .caution").eachText())
                .as("Tianjin is damaged")
                .containsExactly(
                        "文本有残损",
                        "damaged text",
                        "所据的文本不完整或有残损：这里没有的字只是此本未见，不等于宣言没有。",
                        "The copy is damaged or incomplete: what is not here is only unseen in this copy; the declaration"
                                + " may have it.");
        assertThat(page.getElementById("2018-qingdao").select(".flag, .caution"))
                .isEmpty();
    }

    /** The page exists once. What it says is there in both languages, and each leads to the declaration in its own. */
    @Test
    void aPageOfAPassageSpeaksAllLanguages() throws IOException {
        Document page = page(SITE, "passages/2012-beijing-p14/");

        assertThat(SITE.resolve("en/passages/2012-beijing-p14")).doesNotExist();
        assertThat(SITE.resolve("en/passages/index.html")).exists();
        assertThat(page.select(".appearance [lang=en]:not(.caution)").eachText())
                .containsExactly(
                        "Beijing Declaration (2012)",
                        "para. 14",
                        "The earliest here",
                        "Qingdao Declaration (2018)",
                        "para. 17",
                        "Compared with 2012: 47 characters fewer, 19 characters more",
                        "Astana Declaration (2024)",
                        "para. 10",
                        "Compared with 2018: 25 characters fewer, 22 characters more",
                        "Tianjin Declaration (2025)",
                        "para. 52",
                        "Compared with 2024: 2 characters fewer, 2 characters more",
                        "damaged text");
        assertThat(page.select(".appearance [lang=en] a, .appearance h2 [lang=en]")
                        .eachAttr("abs:href"))
                .as("two for each declaration, and one to what is wrong with the damaged copy")
                .hasSize(9)
                .allMatch(address -> address.startsWith(Visitor.BASE + "en/declarations/"));
        assertThat(page.select(".title-block [lang=en]").eachText())
                .containsExactly(
                        "Wording",
                        "Unilateral missile defence",
                        "4 declarations have this passage, 2012–2025; in order of time.",
                        "What only the earlier text has and what only the later text has is marked in its place.",
                        "Words of stance",
                        "2012",
                        "2018–2025");
        assertThat(page.select("[data-said=zh-Hans]"))
                .as("what a script leaves out for each reader")
                .hasSameSizeAs(page.select("[data-said=en]"));
        assertThat(page.select(".eyebrow a").eachAttr("abs:href"))
                .containsExactly(Visitor.BASE + "passages/", Visitor.BASE + "en/passages/");
        Document instruments = page(SITE, "passages/2012-beijing-p15/");
        assertThat(instruments.select("#cited [lang=en] a").eachAttr("abs:href"))
                .contains(Visitor.BASE + "en/treaties/npt/");
    }

    @Test
    void theInstrumentsAreListedWithTheirVerbs() throws IOException {
        Document page = page(SITE, "passages/2012-beijing-p15/");

        assertThat(page.select("#cited li a").eachAttr("abs:href"))
                .contains(Visitor.BASE + "treaties/npt/", Visitor.BASE + "passages/2012-beijing-p15/#2018-qingdao");
        assertThat(page.select("#cited .verb").eachText()).contains("恪守");
        assertThat(page(SITE, "treaties/npt/").select(".own-passages a").eachAttr("abs:href"))
                .contains(Visitor.BASE + "passages/2012-beijing-p15/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-beijing", "2018-qingdao", "2024-astana", "2025-tianjin"})
    void eachParagraphOfAPassageLeadsToIt(String slug) throws IOException {
        Map<String, String> passages = new TreeMap<>();
        for (JsonNode passage : json(SITE, "passages/index.json").get("passages")) {
            for (JsonNode member : passage.get("members")) {
                if (member.get("declaration").asString().equals(slug)) {
                    member.get("paragraphs")
                            .forEach(id -> passages.put(
                                    id.asString(),
                                    "passages/" + passage.get("id").asString() + "/"));
                }
            }
        }
        Map<String, String> shown = new TreeMap<>();
        for (Element link : page(SITE, "declarations/" + slug + "/").select(".elsewhere")) {
            assertThat(link.closest(".text p")).as("outside the text").isNull();
            String id = link.parent().selectFirst("p").id();
            if (!passages.containsKey(id)) {
                continue;
            }
            shown.put(id, link.absUrl("href").substring(Visitor.BASE.length()));
            assertThat(page(SITE, "declarations/" + slug + "/" + id + "/")
                            .select(".elsewhere")
                            .eachAttr("abs:href"))
                    .containsOnly(Visitor.BASE + passages.get(id));
        }
        assertThat(shown).isEqualTo(passages).isNotEmpty();
    }

    @Test
    void theLineBelowAParagraphNamesTheOtherPlaces() throws IOException {
        Document chinese = page(SITE, "declarations/2024-astana/");
        assertThat(chinese.getElementById("p10").parent().select(".elsewhere").text())
                .isEqualTo("另见2012年第14段、2018年第17段、2025年第52段");
        assertThat(chinese.getElementById("p4").parent().select(".elsewhere").text())
                .isEqualTo("另见2012年第11段、2018年第10段、2025年第8段、第9段");
        assertThat(page(SITE, "en/declarations/2024-astana/")
                        .getElementById("p10")
                        .parent()
                        .select(".elsewhere")
                        .text())
                .isEqualTo("Also in 2012 para. 14, 2018 para. 17, 2025 para. 52");
    }

    @Test
    void theListHasEachPassageByHowOftenItRecursAndWhatChangedLast() throws IOException {
        Document page = page(SITE, "passages/");
        List<String> all = new ArrayList<>();
        TreeSet<String> newest = new TreeSet<>();
        for (JsonNode passage : json(SITE, "passages/index.json").get("passages")) {
            String address = Visitor.BASE + "passages/" + passage.get("id").asString() + "/";
            all.add(address);
            if (passage.get("members")
                    .valueStream()
                    .anyMatch(each -> each.get("declaration").asString().equals("2025-tianjin"))) {
                newest.add(address);
            }
        }
        assertThat(page.select("#by-summits a").eachAttr("abs:href")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(page.select("#by-subject a").eachAttr("abs:href")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(page.select("#by-subject h3").eachText())
                .isEqualTo(json(SITE, "passages/index.json")
                        .get("subjects")
                        .valueStream()
                        .map(each -> each.get("title").asString())
                        .toList());
        assertThat(page.select("#by-summits h3").eachText()).containsExactly("见于4篇宣言", "见于3篇宣言", "见于2篇宣言");
        assertThat(page.select("#newest li > a").eachAttr("abs:href")).containsExactlyInAnyOrderElementsOf(newest);
        assertThat(page.select("#newest h3").eachText()).contains("字句有改动\u2002" + (newest.size() - 2), "一字未改\u20022");
    }

    @Test
    void theFeedHasWhatChangedWithTheNewestSummit() throws IOException {
        Document feed =
                Jsoup.parse(Files.readString(SITE.resolve("passages/feed.xml")), org.jsoup.parser.Parser.xmlParser());
        List<String> changed = page(SITE, "passages/")
                .select("#newest ul")
                .first()
                .select("li > a")
                .eachText();
        assertThat(feed.select("entry > title").eachText()).isEqualTo(changed);
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates().hasSize(changed.size());
        assertThat(feed.select("entry content").eachText())
                .anySatisfy(each -> assertThat(each).contains("以牺牲<del>别国</del><ins>国家</ins>安全为代价"));
    }

    @Test
    void whereTheNewestCopyIsDamagedTheListAndTheFeedSaySo() throws IOException {
        assertThat(page(SITE, "passages/").select("#newest > p").eachText())
                .containsExactly("所据的文本不完整或有残损：这里没有的字只是此本未见，不等于宣言没有。");
        assertThat(Jsoup.parse(Files.readString(SITE.resolve("passages/feed.xml")), "", Parser.xmlParser())
                        .select("entry > summary")
                        .eachText())
                .contains("少2字、多2字（文本不完整或有残损，少的字只是此本未见）");
    }

    /** Returns the site of made-up declarations of the years 2031, 2032, … */
    private static Path made(Path root, String... texts) throws IOException {
        return made(new Sandbox(root), texts);
    }

    private static Path made(Sandbox sandbox, String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            sandbox.write("declarations/%d-yun/declaration.md".formatted(2031 + i), """
                    ---
                    title: %1$d年宣言全称
                    name: %1$d年宣言
                    adopted: %1$d-07-05
                    place: 云
                    ---

                    %2$s
                    %3$s""".formatted(
                            2031 + i, texts[i], i == 0 ? OTHERS : ""));
        }
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return sandbox.site();
    }

    @Test
    void whatIsUnchangedIsSaidInWords(@TempDir Path root) throws IOException {
        Path site = made(root, FORESTS, FORESTS, FORESTS.replace("，禁", "；禁"));
        Document page = page(site, "passages/2031-yun-p1/");

        assertThat(page.select(".change").eachText()).containsExactly("本集最早的一次", "与2031年一字不差", "比2032年只改标点");
        assertThat(page.select(".appearance :is(del, ins)")).isEmpty();
        assertThat(page(site, "passages/").select("#newest h3").eachText()).containsExactly("只改标点、分段或段落次序\u20021");
        assertThat(Files.readString(site.resolve("passages/feed.xml"))).doesNotContain("<entry>");
    }

    @Test
    void aDividedParagraphIsComparedAsOneText(@TempDir Path root) throws IOException {
        String reworded = FISHING.replace("逐年确定", "每年商定");
        Document page = page(
                made(root, FORESTS + FISHING, FORESTS + "\n\n" + FISHING, FORESTS + reworded), "passages/2031-yun-p1/");

        assertThat(page.getElementById("2032-yun").select("small a").eachText()).containsExactly("第1段", "第2段");
        assertThat(page.select(".change").eachText()).containsExactly("本集最早的一次", "比2031年只改分段", "比2032年少4字、多4字");
        Element last = page.getElementById("2033-yun");
        assertThat(words(last, "del")).isEqualTo(FORESTS + reworded);
        assertThat(words(last, "ins")).isEqualTo(FORESTS + "\n" + FISHING);
        assertThat(last.select(".break")).hasSize(1);
    }

    @Test
    void paragraphsInAnotherOrderAreComparedInThePresentOne(@TempDir Path root) throws IOException {
        Path site = made(
                root,
                FORESTS + FISHING,
                FORESTS + "\n\n" + FISHING,
                FISHING.replace("逐年确定", "每年商定") + "\n\n" + FORESTS,
                FORESTS + "\n\n" + FISHING.replace("逐年确定", "每年商定"));
        Document page = page(site, "passages/2031-yun-p1/");

        Element third = page.getElementById("2033-yun");
        assertThat(third.select(".change").text()).isEqualTo("比2032年少4字、多4字，段落次序也有变，依这里的次序比较");
        assertThat(words(third, "ins")).isEqualTo(FISHING + "\n" + FORESTS);
        Element fourth = page.getElementById("2034-yun");
        assertThat(fourth.select(".change").text()).isEqualTo("比2033年只改段落次序");
        assertThat(fourth.select("del, ins")).isEmpty();
    }

    @Test
    void whatAnIncompleteCopyLacksIsUnseenOnly(@TempDir Path root) throws IOException {
        String head = "---\ntitle: %1$d年宣言全称\nname: %1$d年宣言\nadopted: %1$d-07-05\nplace: 云\n%2$s---\n\n%3$s\n" + OTHERS;
        String less = FORESTS.replace("，并为护林员提供防火器材", "");
        Sandbox sandbox = new Sandbox(root);
        sandbox.write("declarations/2031-yun/declaration.md", head.formatted(2031, "", FORESTS));
        sandbox.write("declarations/2032-yun/declaration.md", head.formatted(2032, "completeness: truncated\n", less));
        sandbox.write("declarations/2033-yun/declaration.md", head.formatted(2033, "", FORESTS));
        sandbox.write("declarations/2034-yun/declaration.md", head.formatted(2034, "damage: [页码残缺。]\n", less));
        assertThat(sandbox.run().code()).isZero();
        Document page = page(sandbox.site(), "passages/2031-yun-p1/");

        assertThat(page.getElementById("2032-yun").select(".caution").eachText())
                .containsExactly("所据的文本不完整或有残损：这里没有的字只是此本未见，不等于宣言没有。");
        assertThat(page.getElementById("2033-yun").select(".caution").eachText())
                .containsExactly("前次所据的文本不完整或有残损：这里多出的字，前次可能本来就有。");
        assertThat(page.getElementById("2034-yun").select(".caution"))
                .as("complete, with a remark")
                .isEmpty();
    }

    @Test
    void theFeedSaysThatTheNewestCopyIsIncomplete() throws IOException {
        List<Element> entries = Jsoup.parse(Files.readString(SITE.resolve("passages/feed.xml")), Parser.xmlParser())
                .select("entry");
        String unseen = "此本未见";

        assertThat(entries).allSatisfy(entry -> {
            Document content = Jsoup.parse(entry.selectFirst("content").text());
            assertThat(content.text().contains(unseen))
                    .as(entry.selectFirst("title").text())
                    .isEqualTo(content.selectFirst("del") != null);
        });
    }

    @Test
    void ofManyOtherPlacesTheNearestAreNamed(@TempDir Path root) throws IOException {
        Path site = made(root, FORESTS, FORESTS, FORESTS, FORESTS, FORESTS, FORESTS);

        assertThat(page(site, "declarations/2034-yun/").select(".elsewhere").eachText())
                .containsExactly("另见2033年第1段、2035年第1段等5处");
        assertThat(page(site, "declarations/2036-yun/").select(".elsewhere").eachText())
                .containsExactly("另见2035年第1段等5处");
    }

    @Test
    void aLongListIsDividedByTheFirstYear(@TempDir Path root) throws IOException {
        String text = stones(420);
        Path site = made(root, text, text, text);
        Document index = page(site, "passages/");
        assertThat(index.select("#by-summits li")).hasSize(100);
        assertThat(index.select("#by-year a").eachAttr("href")).containsExactly("since/2031/");
        Document first = page(site, "passages/since/2031/");
        List<String> all = first.select(".titles a").eachAttr("abs:href");
        assertThat(first.select(".jumps a").eachAttr("href")).containsExactly("./", "2/");
        all.addAll(page(site, "passages/since/2031/2/").select(".titles a").eachAttr("abs:href"));
        assertThat(all).doesNotHaveDuplicates().hasSize(420);
    }

    private static String stones(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("界碑第%d号由双方测绘人员共同看护。"::formatted)
                .collect(Collectors.joining("\n\n"));
    }

    /** Neither a passage that was published while there were few, nor one that an editor names, loses its page. */
    @Test
    void ofManyPassagesThoseOfTwoDeclarationsHaveNoPage(@TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        made(sandbox, FORESTS, FISHING, FISHING);
        assertThat(page(sandbox.site(), "passages/2032-yun-p1/").select(".appearance"))
                .hasSize(2);
        String register = Files.readString(sandbox.content().resolve("published.txt"));
        assertThat(register).contains("passage: 2032-yun-p1 = 2032-yun-p1 2033-yun-p1\n");

        String text = FISHING + "\n\n" + FORESTS + "\n\n" + stones(310);
        sandbox.write("passages.yml", "passages:\n  - {title: 三号界碑, id: third, paragraphs: [2032-yun-p5]}\n");
        Path site = made(sandbox, FORESTS, text, text);

        assertThat(page(site, "passages/2032-yun-p1/").select(".appearance")).hasSize(2);
        assertThat(page(site, "passages/third/").select(".appearance")).hasSize(2);
        assertThat(page(site, "passages/2031-yun-p1/").select(".appearance")).hasSize(3);
        try (Stream<Path> folders = Files.list(site.resolve("passages"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("2032-yun-p1", "2031-yun-p1", "third");
        }
        List<String> listed = new ArrayList<>();
        json(site, "passages/index.json")
                .get("passages")
                .forEach(each -> listed.add(each.get("id").asString()));
        assertThat(listed).containsExactly("2031-yun-p1", "2032-yun-p1", "third");
        assertThat(Files.readString(sandbox.content().resolve("published.txt")).lines())
                .filteredOn(each -> each.startsWith("passage: "))
                .hasSize(3);
        assertThat(page(site, "passages/").select("#by-summits li")).hasSize(3);
        assertThat(page(site, "passages/").select(".legend").text()).startsWith("另有309段");

        assertThat(hrefElsewhere(site, "2032-yun", "p4")).isEqualTo("declarations/2033-yun/#p4");
        assertThat(hrefElsewhere(site, "2033-yun", "p4")).isEqualTo("declarations/2032-yun/#p4");
        assertThat(hrefElsewhere(site, "2032-yun", "p1")).isEqualTo("passages/2032-yun-p1/");
        assertThat(hrefElsewhere(site, "2033-yun", "p5")).isEqualTo("passages/third/");
        JsonNode found = json(site, "search/texts/2032-yun.json").get("passages");
        assertThat(found.has("#p1")).isTrue();
        assertThat(found.has("#p4")).isFalse();
    }

    private static String hrefElsewhere(Path site, String slug, String paragraph) throws IOException {
        String address = page(site, "declarations/" + slug + "/")
                .selectFirst("#" + paragraph + " ~ .elsewhere")
                .absUrl("href");
        assertThat(address).startsWith(Visitor.BASE);
        return address.substring(Visitor.BASE.length());
    }

    @Test
    void aListWithoutPagesSaysHowManyPassagesThereAre(@TempDir Path root) throws IOException {
        Path site = made(root, stones(301), stones(301));

        assertThat(page(site, "passages/").select("main").text())
                .contains("另有301段只见于两篇宣言")
                .doesNotContain("各篇宣言之间没有相同的段落。");
        assertThat(hrefElsewhere(site, "2031-yun", "p301")).isEqualTo("declarations/2032-yun/#p301");
    }

    @Test
    void withoutPassagesTheListSaysSo(@TempDir Path root) throws IOException {
        Path site = made(root, FORESTS);

        assertThat(page(site, "passages/").select("main").text()).contains("各篇宣言之间没有相同的段落。");
        assertThat(page(site, "passages/").select("section:not(#pairs)")).isEmpty();
    }
}
