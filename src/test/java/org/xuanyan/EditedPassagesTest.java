package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code passages.yml} joins, sets apart and names. */
class EditedPassagesTest {

    private static final String FORESTS = "成员国主张共同保护雪山下的原始森林，禁止在水源地采伐，并为护林员提供防火器材。";
    private static final String MORE_FORESTS = "各方主张共同保护雪山下的原始森林和草场，严禁在水源地采伐，并为护林员提供防火器材和马匹。";
    private static final String FISHING = "界湖的捕鱼期由联合渔业委员会逐年确定，禁止使用炸药和细网，违者没收渔获。";
    private static final String SNOW = "大雪封山期间，各方互相通报道路情况。";
    private static final String YOUTH = "青年论坛每两年举行一次，由各国教育部门轮流主办。";
    private static final String TRAINING = "为青年教师举办暑期讲习班的建议得到支持。";

    @TempDir
    Path temp;

    private Sandbox sandbox;

    @BeforeEach
    void write() throws IOException {
        sandbox = new Sandbox(temp);
        declare("2031", FORESTS, FISHING, YOUTH);
        declare("2032", SNOW, MORE_FORESTS, FISHING.replace("，违", "；违"));
        declare("2033", FISHING, TRAINING, MORE_FORESTS.replace("马匹", "车辆"));
    }

    private void declare(String year, String... paragraphs) throws IOException {
        sandbox.write(
                "declarations/" + year + "-yun/declaration.md",
                "---\ntitle: %s年宣言全称\nname: %s年宣言\nadopted: %s-07-05\nplace: 云岭\n---\n\n".formatted(year, year, year)
                        + String.join("\n\n", paragraphs) + "\n");
    }

    private JsonNode build(String passages) throws IOException {
        sandbox.write("passages.yml", passages);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return JsonMapper.shared().readTree(Files.readAllBytes(sandbox.site().resolve("passages/index.json")));
    }

    /** Returns the links of a declaration, as {@code p3 2033-yun p2} → class. */
    private Map<String, String> kin(String slug) throws IOException {
        Path file = sandbox.site().resolve("declarations/" + slug + "/kin.json");
        Map<String, String> kin = new TreeMap<>();
        JsonMapper.shared()
                .readTree(Files.readAllBytes(file))
                .get("links")
                .forEach(each -> kin.put(
                        String.join(
                                " ",
                                each.get("paragraph").asString(),
                                each.get("declaration").asString(),
                                each.get("other").asString()),
                        each.get("class").asString()));
        return kin;
    }

    /** What nothing but the entry links is marked; the identical paragraph, which it names, too, is found without it. */
    @Test
    void theDataTellWhichLinksOnlyAnEditorMade() throws IOException {
        String forests = "成员国主张共同保护雪山下的原始森林，禁止在水源地采伐，并为护林员提供防火器材。";
        declare("2031", forests);
        declare("2032", forests);
        declare("2033", "界湖的捕鱼期由联合渔业委员会逐年确定，违者没收渔获。");
        build("passages: [{title: 林, paragraphs: [2031-yun-p1, 2032-yun-p1, 2033-yun-p1]}]\n");

        Map<String, String> by = new TreeMap<>();
        JsonMapper.shared()
                .readTree(Files.readAllBytes(sandbox.site().resolve("declarations/2031-yun/kin.json")))
                .get("links")
                .forEach(each -> by.put(
                        each.get("declaration").asString(),
                        each.has("by") ? each.get("by").asString() : ""));
        assertThat(by).isEqualTo(Map.of("2032-yun", "", "2033-yun", "editor"));
    }

    /** Returns the passages, as id → places. */
    private static Map<String, String> places(JsonNode data) {
        Map<String, String> places = new TreeMap<>();
        for (JsonNode passage : data.get("passages")) {
            List<String> all = new ArrayList<>();
            for (JsonNode member : passage.get("members")) {
                member.get("paragraphs")
                        .forEach(each -> all.add(member.get("declaration").asString() + "-" + each.asString()));
            }
            places.put(passage.get("id").asString(), String.join(" ", all));
        }
        return places;
    }

    @Test
    void anIdThatIsRefusedGivesNoAddress() throws IOException {
        sandbox.write("passages.yml", """
                passages:
                  - {title: 甲, id: x, paragraphs: [2031-yun-p1, 2032-yun-p2]}
                  - {title: 乙, id: x, paragraphs: [2031-yun-p2, 2032-yun-p3]}
                """);
        assertThat(sandbox.run().err()).contains("[passage-id-twice]").contains("1 error,");
        sandbox.write("passages.yml", """
                passages:
                  - {title: 甲, id: 2031-yun-p2, paragraphs: [2031-yun-p1, 2032-yun-p2]}
                """);
        assertThat(sandbox.run().err()).contains("[passage-id-of-a-place]").contains("1 error,");
    }

    @Test
    void withoutDecisionsWhatIsAlikeIsJoined() throws IOException {
        assertThat(places(build("subjects: []\n")))
                .containsOnly(
                        Map.entry("2031-yun-p1", "2031-yun-p1 2032-yun-p2 2033-yun-p3"),
                        Map.entry("2031-yun-p2", "2031-yun-p2 2032-yun-p3 2033-yun-p1"));
    }

    @Test
    void whatIsJoinedIsKinAndAPassage() throws IOException {
        JsonNode data = build("passages:\n  - {title: 青年, paragraphs: [2033-yun-p2, 2031-yun-p3]}\n");

        assertThat(places(data)).hasSize(3).containsEntry("2031-yun-p3", "2031-yun-p3 2033-yun-p2");
        assertThat(kin("2031-yun")).containsEntry("p3 2033-yun p2", "partly");
        assertThat(kin("2033-yun")).containsEntry("p2 2031-yun p3", "partly");
    }

    /** The rest of a found passage stays in it, and has the links that were found. */
    @Test
    void joinedKinHaveTheClassesOfOthers() throws IOException {
        Map<String, String> found = new TreeMap<>();
        build("subjects: []\n");
        found.putAll(kin("2031-yun"));
        JsonNode data = build("passages:\n  - {title: 森林, paragraphs: [2031-yun-p1, 2033-yun-p3]}\n"
                + "  - {title: 渔业, paragraphs: [2031-yun-p2, 2032-yun-p3, 2033-yun-p1]}\n");

        assertThat(found)
                .containsEntry("p1 2032-yun p2", "reworded")
                .containsEntry("p1 2033-yun p3", "reworded")
                .containsEntry("p2 2032-yun p3", "punctuation")
                .containsEntry("p2 2033-yun p1", "identical");
        assertThat(kin("2031-yun")).isEqualTo(found);
        assertThat(places(data)).containsEntry("2031-yun-p1", "2031-yun-p1 2032-yun-p2 2033-yun-p3");
    }

    @Test
    void whatIsSetApartHasNoLink() throws IOException {
        JsonNode data = build("apart:\n  - {paragraph: 2033-yun-p3, from: [2032-yun-p2, 2031-yun-p1]}\n");

        assertThat(places(data)).containsEntry("2031-yun-p1", "2031-yun-p1 2032-yun-p2");
        assertThat(kin("2033-yun")).containsOnlyKeys("p1 2031-yun p2", "p1 2032-yun p3");
        assertThat(kin("2031-yun")).containsOnlyKeys("p1 2032-yun p2", "p2 2032-yun p3", "p2 2033-yun p1");
    }

    /** Two entries never become one passage, though the links between them stay. */
    @Test
    void entriesDivideWhatWasFound() throws IOException {
        JsonNode data = build("passages:\n  - {title: 森林, paragraphs: [2031-yun-p1, 2032-yun-p2]}\n"
                + "  - {title: 车辆, paragraphs: [2032-yun-p1, 2033-yun-p3]}\n");

        assertThat(places(data))
                .containsEntry("2031-yun-p1", "2031-yun-p1 2032-yun-p2")
                .containsEntry("2032-yun-p1", "2032-yun-p1 2033-yun-p3");
        assertThat(kin("2031-yun")).containsKey("p1 2033-yun p3");
    }

    @Test
    void passagesHaveNamesSubjectsAndAddresses() throws IOException {
        JsonNode data = build("subjects:\n  - {title: 渔业, english: Fishing}\n  - {title: 山地}\n"
                + "passages:\n  - {id: forests, title: 原始森林, english: Old forests, subject: 山地, "
                + "paragraphs: [2032-yun-p2]}\n");

        assertThat(data.get("subjects")).hasToString("[{\"title\":\"渔业\",\"english\":\"Fishing\"},{\"title\":\"山地\"}]");
        assertThat(places(data)).containsEntry("forests", "2031-yun-p1 2032-yun-p2 2033-yun-p3");
        JsonNode forests = data.get("passages").get(0);
        assertThat(forests.get("title").asString()).isEqualTo("原始森林");
        assertThat(forests.get("english").asString()).isEqualTo("Old forests");
        assertThat(forests.get("subject").asString()).isEqualTo("山地");
        assertThat(data.get("passages").get(1).has("english")).isFalse();
        assertThat(data.get("passages").get(1).has("subject")).isFalse();
    }
}
