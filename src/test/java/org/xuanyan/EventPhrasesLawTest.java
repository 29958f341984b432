package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuanyan.parse.Manuscripts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of an event contain its date, whatever stands around it. */
class EventPhrasesLawTest {

    private static final int ROUNDS = Integer.getInteger("phrases.rounds", 1);
    private static final int PARAGRAPHS = 200;
    private static final int MOST_PIECES = 12;

    private static final String[] PIECES = """
            《 》 《 》 （ ） （ ） “ ” ‘ ’ 〈 〉 ( ) 2030年5月3日 2031年3月 2032年 2029—2031年 2030年5月3日（星期五）至4日 至5日
            在桥城 和 、 起 前 对 担任主席国 的第2231号决议 云岭 会议 章程 举行的 签署的 欢迎 于 第三届 ， 。 2030年　5月
            """.split("\\s");

    @TempDir
    Path temp;

    private Sandbox sandbox;

    private static IntStream seeds() {
        return IntStream.range(0, ROUNDS);
    }

    @BeforeEach
    void createSandbox() throws IOException {
        sandbox = new Sandbox(temp);
        sandbox.write("treaties.yml", "treaties:\n  - {id: charter, title: 云岭章程, kind: charter}\n");
    }

    /** Paragraphs of random pieces; a copy whose columns were mixed has sentences in each other like these. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyDateIsInTheWordsOfAnEvent(int seed) throws IOException {
        Random random = new Random(seed);
        List<String> paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(each -> IntStream.range(0, 3 + random.nextInt(MOST_PIECES))
                        .mapToObj(piece -> PIECES[random.nextInt(PIECES.length)])
                        .collect(Collectors.joining("", "桥" + each, "桥。")))
                .toList();
        JsonNode built = build(paragraphs);
        Map<String, List<JsonNode>> words = references()
                .collect(Collectors.groupingBy(
                        each -> each.get("paragraph").asString(), TreeMap::new, Collectors.toList()));
        for (JsonNode paragraph : built.get("paragraphs")) {
            String text = paragraph.get("text").asString();
            for (JsonNode date : paragraph.get("dates")) {
                int start = date.get("start").asInt();
                int end = date.get("end").asInt();
                assertThat(words.get(paragraph.get("id").asString()))
                        .as(text + " " + text.substring(start, end))
                        .anyMatch(each -> each.get("start").asInt() <= start
                                && each.get("end").asInt() >= end);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "欢迎“《云岭宪章》（2030年5月3日，云岭）和大桥”的倡议。, 《云岭宪章》（2030年5月3日，云岭）",
        "欢迎“甲（乙）（2030年5月3日）大桥”的倡议。, “甲（乙）（2030年5月3日）大桥”",
        "欢迎“第三届大桥论坛（2030年5月3日）”的倡议。, “第三届大桥论坛（2030年5月3日）”"
    })
    void aDateInBracketsInsideOthersHasTheseWords(String text, String words) throws IOException {
        build(List.of(text));
        assertThat(references()).extracting(each -> each.get("text").asString()).containsExactly(words);
    }

    private JsonNode build(List<String> paragraphs) throws IOException {
        sandbox.writeText(paragraphs.stream().map(Manuscripts::escape).collect(Collectors.joining("\n\n", "", "\n")));
        Sandbox.Outcome outcome = sandbox.run("build");
        assertThat(outcome.err()).doesNotContain(": error: ");
        assertThat(outcome.code()).isZero();
        return json("declarations/2030-qiao/index.json");
    }

    private Stream<JsonNode> references() throws IOException {
        return json("timeline/index.json")
                .get("events")
                .valueStream()
                .flatMap(event -> event.get("references").valueStream());
    }

    private JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(sandbox.site().resolve(file)));
    }
}
