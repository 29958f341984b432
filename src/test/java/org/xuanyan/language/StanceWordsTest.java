package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.LanguageTag;

class StanceWordsTest {

    private static String stances(String language, String text) {
        return String.join(
                " ", Languages.of(new LanguageTag(language)).stances().in(text));
    }

    @ParameterizedTest
    @CsvSource({
        "成员国对边界冲突深表关切，强烈谴责袭击平民的行径。, 深表关切 强烈谴责",
        "各方坚定地认为，湖水属于各国。我们支持修桥，支持修路。, 坚定地认为 支持",
        "会议对水灾表示严重关切，并向灾民表示慰问。, 表示严重关切 表示慰问",
        "条约得到各国支持。, ''",
        "重申应当停火；反对制裁：呼吁谈判, 重申 反对 呼吁",
        "第一段。, ''",
        "成員國一致認為應當停火，不支持制裁，對衝突表示最深切的關切。, 一致認為 不支持 表示最深切的關切",
        "成员国再次强烈谴责袭击，支持者认为如此。, 再次强烈谴责",
    })
    void stancesStandAtTheBeginningOfClausesOrAreExpressed(String text, String expected) {
        assertThat(stances("zh", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Member States strongly condemn the attacks, and call for talks.; strongly condemn",
                "We reaffirm the Charter. The parties welcome it, stress its value.; reaffirm welcome stress",
            })
    void subjectsInEnglishAreLeftOut(String text, String expected) {
        assertThat(stances("en", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ru, Стороны решительно осуждают нападения.", "ar, text"})
    void aLanguageWithoutWordsHasNone(String language, String text) {
        assertThat(stances(language, text)).isEmpty();
    }
}
