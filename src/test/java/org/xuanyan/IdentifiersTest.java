package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The identifiers by which others list an instrument are read strictly, and shown as text. */
class IdentifiersTest {

    private static final String INSTRUMENT = """
            treaties:
              - id: lakes
                title: 湖泊公约
                pinyin: hu po gong yue
                kind: convention
                %s
              - {id: rivers, title: 河流公约, pinyin: he liu gong yue, kind: convention}
            """;

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "wikidata, Q1, 维基数据编号, Wikidata item",
        "wikidata, Q1234567890, 维基数据编号, Wikidata item",
        "unts, I-8, 《联合国条约集》登记号, UN Treaty Series No.",
        "unts, I-123456, 《联合国条约集》登记号, UN Treaty Series No.",
        "unts, II-1021, 《联合国条约集》登记号, UN Treaty Series No.",
    })
    void anIdentifierIsOnThePageAndInTheData(String key, String value, String chinese, String english)
            throws IOException {
        Sandbox sandbox = sandbox(key + ": " + value);

        Sandbox.Outcome outcome = sandbox.run();

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(fact(sandbox, "treaties/lakes/index.html", chinese)).isEqualTo(value);
        assertThat(fact(sandbox, "en/treaties/lakes/index.html", english)).isEqualTo(value);
        JsonNode treaties = JsonMapper.shared()
                .readTree(sandbox.site().resolve("treaties/index.json").toFile())
                .path("treaties");
        for (JsonNode treaty : treaties) {
            boolean has = treaty.path("id").asString().equals("lakes");
            assertThat(treaty.has(key)).isEqualTo(has);
            assertThat(treaty.path(key).asString("")).isEqualTo(has ? value : "");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q",
                "Q0",
                "Q01",
                "q1",
                "1",
                "P1",
                "Q1a",
                "Q 1",
                "Q-1",
                "Q1.",
                "Q１",
                "Ｑ1",
                "Q١",
                "Q12345678901",
                "wd:Q1",
                "https://www.wikidata.org/wiki/Q1",
                "Q1, Q2",
                "<b>Q1</b>",
                "Q1\\\" onclick=\\\"alert(1)",
                "{{ 1 }}"
            })
    void whatIsNoItemOfWikidataIsAnError(String value) throws IOException {
        assertRefused("wikidata", value, "[not-a-wikidata-id]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I",
                "I-",
                "I-0",
                "I-010485",
                "10485",
                "i-10485",
                "I 10485",
                "I10485",
                "I--10485",
                "I–10485",
                "III-1",
                "A-30822",
                "A-I-30822",
                "Ⅰ-10485",
                "I-１０４８５",
                "I-1234567",
                "No. 10485",
                "729 UNTS 161",
                "I-10485a",
                "I-1, I-2",
                "<script>alert(1)</script>",
                "&#73;-1"
            })
    void whatIsNoNumberOfARegistrationIsAnError(String value) throws IOException {
        assertRefused("unts", value, "[not-a-registration-number]");
    }

    @Test
    void anIdentifierIsOneVisibleValue() throws IOException {
        assertThat(sandbox("wikidata: [Q1]").run().err()).contains("treaties.yml:6:15", "[not-a-single-value]");
        assertThat(sandbox("wikidata: \"Q1\\u200b\"").run().err()).contains("treaties.yml:6:15", "[invisible-escape]");
        assertThat(sandbox("unts:").run().err()).contains("treaties.yml:6:10", "[empty-value]");
    }

    @Test
    void twoInstrumentsDoNotHaveTheSameIdentifier() throws IOException {
        Sandbox sandbox = sandbox("wikidata: Q1\n    unts: I-1");
        Files.writeString(sandbox.content().resolve("treaties.yml"), """
                  - {id: brooks, title: 溪流公约, kind: convention, unts: I-1, wikidata: Q2}
                  - {id: ponds, title: 池塘公约, kind: convention, wikidata: Q1, unts: II-1}
                """, StandardOpenOption.APPEND);

        Sandbox.Outcome outcome = sandbox.run();

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("treaties.yml:9:55: error", "\"I-1\" [duplicate-identifier]", "line 7")
                .contains("treaties.yml:10:58: error", "\"Q1\" [duplicate-identifier]", "line 6")
                .contains("2 errors");
    }

    private void assertRefused(String key, String value, String code) throws IOException {
        Sandbox sandbox = sandbox(key + ": \"" + value + '"');

        Sandbox.Outcome outcome = sandbox.run();

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("treaties.yml:6:" + (key.length() + 7) + ": error", code, "1 error");
        assertThat(sandbox.site()).doesNotExist();
    }

    private Sandbox sandbox(String line) throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        sandbox.useBothLanguages();
        sandbox.write("treaties.yml", INSTRUMENT.formatted(line));
        sandbox.writeText("成员国恪守《湖泊公约》和《河流公约》。\n");
        return sandbox;
    }

    private static String fact(Sandbox sandbox, String page, String label) throws IOException {
        return Jsoup.parse(Files.readString(sandbox.site().resolve(page)))
                .select(".facts > div")
                .select("div:has(dt:containsOwn(" + label + "))")
                .select("dd")
                .html();
    }
}
