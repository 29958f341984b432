package org.xuanyan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.text.Json;

class IdTypesTest {

    @ParameterizedTest
    @CsvSource({"p17, false, 17", "p17a, false, 17a", "p0a, false, 0a", "s3, true, 3", "p999999zzzz, false, 999999zzzz"
    })
    void anIdHasAKindAndALabel(String text, boolean section, String label) {
        AnchorId id = AnchorId.of(text).orElseThrow();
        assertThat(id).hasToString(text);
        assertThat(id.isSection()).isEqualTo(section);
        assertThat(id.isParagraph()).isNotEqualTo(section);
        assertThat(id.label()).isEqualTo(label);
    }

    /** There are as many ids as paragraphs, and few that differ. */
    @Test
    void commonIdsAreOneObject() {
        for (int number : new int[] {1, 511, 512, 600}) {
            AnchorId id = AnchorId.of("p" + number).orElseThrow();
            assertThat(id).isEqualTo(AnchorId.paragraph(number));
            assertThat(id.label()).isEqualTo("" + number);
            assertThat(id == AnchorId.paragraph(number)).as("p" + number).isEqualTo(number < 512);
            assertThat(id.label() == id.label()).isEqualTo(number < 512);
        }
        assertThat(AnchorId.of("s1")).contains(AnchorId.section(1));
        assertThat(AnchorId.of("h1")).contains(AnchorId.heading(1));
        assertThat(AnchorId.of("p1a")).isNotEqualTo(AnchorId.of("p1"));
    }

    @Test
    void aStatusIsAWordOfTheLedger() {
        assertThat(AnchorStatus.keys())
                .contains("active", "revised", "withdrawn")
                .allSatisfy(key ->
                        assertThat(AnchorStatus.of(key).orElseThrow().key()).isEqualTo(key));
    }

    /** The text of the row decides it, not its edition. */
    @Test
    void rowsOfOneTextHaveOneFingerprint() {
        AnchorId id = AnchorId.paragraph(1);
        Ledger.Row first = Ledger.Row.active(id, Optional.empty(), "2030", "", "甲");
        Ledger.Row later = Ledger.Row.of(id, AnchorStatus.MOVED, List.of(AnchorId.paragraph(2)), "2031", "移", "甲");
        assertThat(later.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(Ledger.Row.of(id, AnchorStatus.REVISED, List.of(), "2031", "改", "乙")
                        .fingerprint())
                .isNotEqualTo(first.fingerprint());
        assertThat(later.targets()).containsExactly(AnchorId.paragraph(2));
    }

    @Test
    void aNumberSchemeHasAnExtentAndAMark() {
        assertThat(NumberScheme.of("through 1.").orElseThrow().line()).isEqualTo("numbering\tthrough\t1.");
        assertThat(NumberScheme.of("anew （1）").orElseThrow().words()).isEqualTo("anew （1）");
        assertThat(NumberScheme.of("about 1.")).isEmpty();
        assertThat(NumberScheme.of("through")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "p0", "p03", "P3", "p3A", "x3", "p-3", "p3 ", "p1000000", "p3abcde", "３"})
    void aMalformedIdIsRejected(String text) {
        assertThat(AnchorId.of(text)).isEmpty();
    }

    @Test
    void idsAreInTheOrderOfTheText() {
        List<String> order = List.of("s1", "s2", "s10", "p0a", "p1", "p2", "p2a", "p2z", "p2aa", "p3", "p10");
        assertThat(order.stream()
                        .sorted()
                        .flatMap(each -> AnchorId.of(each).stream())
                        .sorted())
                .map(AnchorId::toString)
                .isEqualTo(order);
    }

    @Test
    void anInsertedParagraphGetsTheNextLetter() {
        assertThat(Stream.iterate(AnchorId.paragraph(17), AnchorId::next)
                        .skip(1)
                        .limit(28))
                .map(AnchorId::toString)
                .startsWith("p17a", "p17b")
                .endsWith("p17z", "p17aa", "p17ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018",
                "2018-",
                "18-qingdao",
                "2018-Qingdao",
                "2018-青岛",
                "2018-a--b",
                "2018-a/b",
                "../2018-a"
            })
    void aSlugIsYearAndPlaceInAscii(String text) {
        assertThat(Slug.of(text)).isEmpty();
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Slug.of("2018-qingdao").map(Slug::year)).contains("2018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Un-charter", "un_charter", "-un", "un-", "un--charter", "a/b", "宪章"})
    void anAddressIsLowerCaseAscii(String text) {
        assertThat(TreatyId.of(text)).isEmpty();
        assertThat(PageName.of(text)).isEmpty();
        assertThatThrownBy(() -> new TreatyId(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageName(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "z", "zh_Hans", "zh-", "汉语", "zh\" onload=\"x"})
    void aMalformedLanguageTagIsRejected(String text) {
        assertThat(LanguageTag.of(text)).isEmpty();
        assertThatThrownBy(() -> new LanguageTag(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tagsOfOneLanguageMayDifferInScriptAndRegion() {
        LanguageTag chinese = new LanguageTag("zh-Hans");
        assertThat(chinese.isSameLanguageAs(new LanguageTag("ZH-TW"))).isTrue();
        assertThat(chinese.isSameLanguageAs(new LanguageTag("zha"))).isFalse();
    }

    private record Data(AnchorId id, Optional<Slug> slug, List<TreatyId> treaties, LanguageTag language) {}

    @Test
    void idsAreStringsInJson() {
        Data data = new Data(
                AnchorId.section(3),
                Slug.of("2018-qingdao"),
                List.of(new TreatyId("un-charter")),
                new LanguageTag("zh-Hans"));
        assertThat(new String(Json.bytes(data), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\":\"s3\",\"slug\":\"2018-qingdao\",\"treaties\":[\"un-charter\"],\"language\":\"zh-Hans\"}\n");
    }
}
