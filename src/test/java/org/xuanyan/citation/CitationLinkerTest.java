package org.xuanyan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Treaty;

/** The collection that texts and the authority file make together, and what is reported of them. */
class CitationLinkerTest {

    private static final String LAKES =
            "treaties:\n  - {id: lakes, title: 湖泊公约, pinyin: hu po gong yue, kind: convention";

    @TempDir
    Path temp;

    private CitedContent content;

    @BeforeEach
    void begin() throws IOException {
        content = new CitedContent(temp);
    }

    private List<String> instruments() throws IOException {
        return content.link().treaties().stream()
                .map(each -> each.id() + " " + each.title() + each.formerIds())
                .toList();
    }

    private List<String> findingsOf(String... paragraphs) throws IOException {
        content.text(paragraphs).link();
        return content.findings();
    }

    @Test
    void declarationsStandInTheOrderOfTheirDatesAndInstrumentsInThatOfTheirPinyin() throws IOException {
        content.authority("""
                treaties:
                  - {id: no-pinyin, title: 甲公约, kind: convention}
                  - {id: last, title: 乙公约, pinyin: zu, kind: convention}
                  - {id: first, title: 丙公约, pinyin: an, kind: convention}
                  - {id: idle, title: 丁公约, pinyin: bu, kind: convention}
                  - {id: plan, title: 戊计划, pinyin: cu, kind: plan, implements: [of-plan]}
                  - {id: of-plan, title: 己公约, pinyin: du, kind: convention}
                  - {id: same-b, title: 庚公约, pinyin: an, kind: convention}
                """);
        content.textOf("2035-shan", "zh-Hans", "恪守《甲公约》和《乙公约》。")
                .textOf("2031-yun", "zh-Hans", "恪守《丙公约》、《庚公约》，通过《戊计划》。")
                .textOf("2031-ling", "zh-Hans", "唯一的一段。");
        Corpus corpus = content.link();
        assertThat(corpus.declarations().stream()
                        .map(each -> each.metadata().slug().toString()))
                .containsExactly("2031-ling", "2031-yun", "2035-shan");
        assertThat(corpus.treaties().stream().map(each -> each.id().toString()))
                .as("cited, or what a cited one depends on; of two with the same pinyin by title")
                .containsExactly("first", "same-b", "plan", "of-plan", "last", "no-pinyin");
        assertThat(CitedContent.cited(corpus)).containsExactly("《丙公约》", "《庚公约》", "《戊计划》", "《甲公约》", "《乙公约》");
        assertThat(content.findings()).isEmpty();
    }

    @Test
    void aTitleWithoutAnEntryIsReportedOnceWithTheLineThatItNeeds() throws IOException {
        content.authority("bodies:\n  - {name: 甲机关}\n" + LAKES + "}\n");
        String rivers = TextId.of("河流公约").toString();
        String protocol = TextId.of("湖泊公约议定书").toString();
        List<String> found = findingsOf("恪守《河流公约》和《河流 公约》。", "批准《湖泊公约的议定书》，落实甲机关第7号决议。", "落实第8号决议。");
        assertThat(found).hasSize(4);
        assertThat(found.get(0))
                .startsWith("9:3 unregistered-title [treaties.yml, 河流公约, 1, , , ,")
                .endsWith(", - {id: " + rivers + ", title: \"河流公约\", kind: convention}, ]");
        assertThat(found.get(1)).contains("湖泊公约的议定书, 0, lakes, 湖泊公约, , ", "kind: protocol}");
        assertThat(found.get(2)).contains("甲机关第7号决议, 0, , , , ", "kind: resolution, body: \"甲机关\", number: 7}");
        assertThat(found.get(3)).contains(", 0, , , BODY, ", "kind: resolution, body: BODY, number: 8}");
        assertThat(protocol).isNotEqualTo(rivers);
    }

    @Test
    void withoutAnAuthorityFileTheFindingSaysThatItIsNew() throws IOException {
        assertThat(findingsOf("恪守《河流公约》。")).singleElement().asString().endsWith(", new]");
    }

    @Test
    void wordsAfterAVerbOfSigningAreAHint() throws IOException {
        content.authority("works: [两国文化合作协定]\n" + LAKES + "}\n");
        assertThat(findingsOf("双方签署了两国经贸合作协定。", "双方签署了两国文化合作协定。", "签署了《湖泊公约》。", "双方签署了协定。"))
                .containsExactly("9:6 unbracketed-instrument [两国经贸合作协定, treaties.yml]");
    }

    @Test
    void aBracketWithoutItsPairIsReportedWhereItStands() throws IOException {
        content.authority(LAKES + "}\n");
        assertThat(findingsOf("成员国恪守《湖泊公约》和《河流公约。")).singleElement().asString().startsWith("9:13 unpaired-bracket [");
    }

    @Test
    void anAddressThatWasMadeFromATitleLeadsToItsEntry() throws IOException {
        String made = TextId.of("湖泊公约").toString();
        String other = TextId.of("湖泊协定").toString();
        content.register("/treaties/" + made + "/ = 湖泊公约\nseries: 试验宣言\n");
        content.authority(LAKES + ", aliases: [湖泊协定]}\n").text("恪守《湖泊公约》和《湖泊协定》。");
        assertThat(instruments())
                .as("an id that was never published leads nowhere")
                .containsExactly("lakes 湖泊公约[" + made + "]");
        content.register("/treaties/" + made + "/ = 湖泊公约\n/treaties/" + other
                + "/ = 湖泊协定\n/treaties/old/ = 湖泊公约\n/treaties/gone/ = 湖泊公约\nseries: 试验宣言\n");
        content.write(
                "addresses.yml",
                "moved:\n  - {from: /treaties/old/, to: /treaties/lakes/}\n  - {from: /treaties/gone/, to: /treaties/none/}\n");
        assertThat(content.link().treaties().get(0).formerIds())
                .map(Object::toString)
                .containsExactlyInAnyOrder(made, other, "old");
    }

    @Test
    void anInstrumentThatWasPublishedIsShownThoughNothingCitesItAnyMore() throws IOException {
        content.authority(LAKES + "}\n").text("唯一的一段。");
        assertThat(instruments()).isEmpty();
        content.register("/treaties/lakes/ = 湖泊公约\nseries: 试验宣言\n");
        assertThat(instruments()).containsExactly("lakes 湖泊公约[]");
        assertThat(content.findings()).isEmpty();
    }

    @Test
    void anIdKeepsItsInstrument() throws IOException {
        content.register("/treaties/lakes/ = 河流公约\nseries: 试验宣言\n");
        content.authority(LAKES + "}\n");
        assertThat(findingsOf("唯一的一段。")).containsExactly("2:24 id-of-another-instrument [lakes, 河流公约, 湖泊公约]");
        for (String name : List.of("aliases: [河流公约]", "unbracketed: [河流公约]", "aliases: [河流 公约]")) {
            content.authority(LAKES + ", " + name + "}\n").link();
            assertThat(content.findings()).as(name).isEmpty();
        }
    }

    @Test
    void anIdThatLooksMadeFromATitleIsThatOfTheTitle() throws IOException {
        String made = TextId.of("湖泊公约").toString();
        String other = TextId.of("河流公约").toString();
        String entry = "treaties:\n  - {id: %s, title: 湖泊公约, kind: convention%s}\n";
        content.authority(entry.formatted(made, ""));
        assertThat(findingsOf("恪守《湖泊公约》。")).isEmpty();
        content.authority(entry.formatted(other, ", aliases: [河流公约]"));
        assertThat(findingsOf("恪守《湖泊公约》。")).isEmpty();
        content.authority(entry.formatted(other, ""));
        assertThat(findingsOf("恪守《湖泊公约》。")).containsExactly("2:33 made-up-text-id [" + other + "]");
        assertThat(findingsOf("恪守《河流公约》。"))
                .anySatisfy(each -> assertThat(each).startsWith("2:33 id-of-another-title [" + other + ", 河流公约]"));
    }

    @Test
    void namesAndNumbersBelongToOneEntryOnce() throws IOException {
        content.authority("""
                bodies:
                  - {name: 甲机关, aliases: [甲会]}
                works: [山海经]
                treaties:
                  - {id: one, title: 湖泊公约, kind: convention, aliases: [湖泊 公约]}
                  - {id: two, title: 河流公约, kind: convention, unbracketed: [湖泊公约]}
                  - {id: three, title: 山海经, kind: other}
                  - {id: four, title: 甲机关第7号决议, kind: resolution, body: \"甲机关\", number: 7}
                  - {id: five, title: 甲机关关于水的决议, kind: resolution, body: \"甲机关\", number: 7}
                """);
        assertThat(findingsOf("唯一的一段。"))
                .containsExactlyInAnyOrder(
                        "5:56 duplicate-name [湖泊 公约]",
                        "6:60 ambiguous-name [湖泊公约, one]",
                        "7:24 title-is-a-work [山海经]",
                        "9:23 duplicate-number [7, four]");
    }

    @Test
    void aResolutionIsFoundByItsNumber() throws IOException {
        content.authority("""
                bodies:
                  - {name: 甲机关, aliases: [甲会]}
                  - {name: 乙机关}
                treaties:
                  - {id: seven, title: 关于水的决议, kind: resolution, body: \"甲机关\", number: 7}
                  - {id: other-seven, title: 关于土的决议, kind: resolution, body: 乙机关, number: 7}
                  - {id: eight, title: 关于风的决议, kind: resolution, body: 乙机关, number: 8}
                """);
        content.text("落实甲会第7号决议。", "落实第8号决议。", "落实第7号决议。");
        List<String> cited = content.link().declarations().stream()
                .flatMap(each -> CitedContent.paragraphs(each).stream())
                .flatMap(each -> each.citations().stream())
                .map(each -> each.treaty().toString())
                .toList();
        assertThat(cited.subList(0, 2)).containsExactly("seven", "eight");
        assertThat(cited.get(2)).as("which of two is not known").startsWith("x-");
    }

    /** What stands for a text that cites something without an entry: the titles in the order of the text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "落实甲机关2015年7月20日通过的第9号决议。 | 甲机关第9号决议",
                "甲机关愿意合作，落实第9号决议。 | 第9号决议",
                "甲机关愿意合作。落实第9号决议 | 第9号决议",
                "落实甲机关第9号决议、第10号决议。 | 甲机关第9号决议 甲机关第10号决议",
                "落实甲机关第9号决议。乙机关愿意合作，落实第10号决议。 | 甲机关第9号决议 第10号决议",
                "落实S/RES/9。 | 联合国安全理事会第9号决议",
                "落实ABCDS/RES/9。 | ''",
                "落实甲机关题为《水的未来》的第9号决议。 | 水的未来",
                "落实第9号决议（《水的未来》）。 | 水的未来",
                "恪守《〈水公约〉议定书》。 | 〈水公约〉议定书 水公约",
                "恪守《水公约》的议定书。 | 《水公约》议定书 水公约",
                "恪守《水公约》及其议定书。 | 水公约 《水公约》议定书",
                "恪守《水公约》和《水公约》。 | 水公约",
                "恪守《水公约》（以下简称《公约》）。《公约》有效。 | 水公约",
                "恪守《水公约》、《风公约》。该公约有效。 | 水公约 风公约",
                "唱《甲之歌》。 | ''",
                "恪守《》。 | ''",
            })
    void whatHasNoEntryIsNamedAsTheTextHasIt(String text, String titles) throws IOException {
        content.authority(
                "bodies:\n  - {name: 甲机关}\n  - {name: 乙机关}\n  - {name: 联合国安全理事会}\nworks: [甲之歌]\n" + LAKES + "}\n");
        assertThat(content.text(text).link().treaties().stream().map(Treaty::title))
                .containsExactlyInAnyOrder(titles.isEmpty() ? new String[0] : titles.split(" "));
    }
}
