package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameNormaliserTest {

    private static final NameNormaliser NORMALISER = NameNormaliser.with(Map.of("上海合作组织", "上合组织", "上海 合作", "沪合"));

    private static final String CHARACTERS = "《》〈〉<>（）()“”\"'　 -—–－~～·•0９aＡ上海合作组织合沪年𠮷\u200B";

    @ParameterizedTest
    @CsvSource({
        "《Ａ公约（2018 年）》, <a公约(2018年)>",
        "２０１８—２０２３年, 2018-2023年",
        "2018——2023年, 2018-2023年",
        "2018～2023年, 2018-2023年",
        "上海合作组织宪章, 上合组织宪章",
        "上 海 合作组织宪章, 上合组织宪章",
        "关于“绿色 之带”的, 关于「绿色之带」的",
        "聯合國氣候變化框架公約, 联合国气候变化框架公约",
        "后發展, 后发展"
    })
    void spellingsOfOneNameAreEqual(String one, String other) {
        assertThat(NORMALISER.key(one)).isEqualTo(NORMALISER.key(other));
    }

    @ParameterizedTest
    @CsvSource({"甲公约, 乙公约", "第1号, 第11号", "2018-2023年, 20182023年", "公约（甲）, 公约甲"})
    void differentNamesDiffer(String one, String other) {
        assertThat(NORMALISER.key(one)).isNotEqualTo(NORMALISER.key(other));
    }

    /** Each sign that means the same as others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "《〈<≪«﹤＜ | <", "》〉>≫»﹥＞ | >", "([〔【［（ | (", ")]〕】］） | )", "“”‘’「」『』\"'＂＇ | \"", "~～〜-—– | -",
                "·•・‧ | ·", "AＡa | a", "９9 | 9", "一 | 一", "龿 | 龿", "㐀 | 㐀"
            })
    void signsThatMeanTheSameAreOne(String signs, String folded) {
        signs.codePoints()
                .forEach(each -> assertThat(NORMALISER.key("x" + Character.toString(each) + "y"))
                        .as(Character.toString(each))
                        .isEqualTo("x" + folded + "y"));
    }

    @Test
    void blanksAndWhatNobodySeesIsLeftOut() {
        assertThat(NORMALISER.key(" 甲\u3000\u200B\u00A0乙\t")).isEqualTo("甲乙");
        assertThat(NORMALISER.key("𠮷")).as("not as two halves").isEqualTo("𠮷");
    }

    /** Of two full forms the longer one counts, and one that is not shorter has no effect. */
    @Test
    void theLongestFullFormIsAbbreviated() {
        NameNormaliser both = NameNormaliser.with(Map.of("甲乙丙", "子", "甲乙", "丑", "寅卯", "辰巳", "午未", "申酉戌", "亥亥亥", "亥"));
        assertThat(both.key("甲乙丙甲乙甲")).isEqualTo("子丑甲");
        assertThat(both.key("寅卯午未")).isEqualTo("寅卯午未");
        assertThat(both.key("一亥亥亥亥二")).isEqualTo("一亥亥二");
        NameNormaliser.Folded folded = both.fold("一 甲 乙丙—–二");
        assertThat(folded.text()).isEqualTo("一子-二");
        assertThat(folded.start(1)).isEqualTo(2);
        assertThat(folded.end(1)).isEqualTo(6);
        assertThat(folded.start(2)).isEqualTo(6);
        assertThat(folded.end(2)).isEqualTo(8);
        NameNormaliser.Folded without = folded.without('-');
        assertThat(without.text()).isEqualTo("一子二");
        assertThat(without.start(2)).isEqualTo(8);
        assertThat(without.end(2)).isEqualTo(9);
        assertThat(without.without('-')).isSameAs(without);
    }

    @Test
    void onlyTheSearchTellsTheScriptsApart() {
        assertThat(NameNormaliser.withinScripts().key("後發展")).isEqualTo("後發展");
    }

    @Test
    void foldingTwiceChangesNothingAndKeepsOrigins() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            NameNormaliser plain = NameNormaliser.with(Map.of());
            NameNormaliser.Folded folded = plain.fold(text.toString());
            assertThat(plain.key(folded.text())).as("seed %d: %s", seed, text).isEqualTo(folded.text());
            int end = 0;
            for (int i = 0; i < folded.text().length(); i++) {
                assertThat(folded.start(i)).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                end = folded.end(i);
                assertThat(plain.key(text.substring(folded.start(i), end)))
                        .as("seed %d: %s", seed, text)
                        .isEqualTo(folded.text().substring(i, i + 1));
            }
        }
    }
}
