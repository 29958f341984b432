package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.LanguageTag;

class StanceWordsTest {

    private static String stances(String language, String text) {
        return stances(language, text, " ");
    }

    private static String stances(String language, String text, String between) {
        Stances found = Languages.of(new LanguageTag(language)).stances().of(text);
        return String.join(between, found.words()) + (found.certain() ? "" : " ?");
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
        "成员国对跨境河流水量持续减少严重关切，呼吁沿岸各国公平利用水资源，反对单方面修坝。, 严重关切 呼吁 反对",
        "各国严重关切地区局势，坚决反对干涉别国内政，并呼吁各方保持克制。, 严重关切 坚决反对 呼吁",
        "各国赞成地区局势的发展，不反对干涉内政，也不呼吁各方保持克制。, 赞成 不反对 不呼吁",
        "智利、日本和法国反对这一计划。阿根廷、巴西联邦共和国、乌拉圭东岸共和国不支持该计划。, 反对 不支持",
        "上合组织成员国根据联合国安理会第1号决议呼吁各方履行义务。, 呼吁",
        "成员国批准了纲要并重申支持修路，不再反对采矿。, 重申支持 不再反对",
        "各方坚定支持停火，任何一方的反对都不应阻止谈判。, 坚定支持",
        "成员国欢迎安理会支持调解，认为谈判是唯一出路。, 欢迎 认为",
        "成员国强调支持创新有助于增长。, 强调",
        "雲嶺會議成員國元首重申支持《反對使用地雷公約》，愿景相同。, 重申支持",
        "我们对水灾感到遗憾并呼吁提供援助。, 感到遗憾 呼吁",
        "袭击应受到国际社会的强烈谴责。, ''",
        "面对旱情，与会各国领导人对此深感忧虑，重视资金支持。, 深感忧虑 重视",
    })
    void stancesStandAtTheBeginningOfClausesOrAreExpressed(String text, String expected) {
        assertThat(stances("zh", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "联合国秘书长呼吁各方停火。",
        "秘书长访问了本地区，呼吁各方停火。",
        "成员国再次强烈谴责袭击，支持者认为如此。",
        "各国在会上就修坝问题持反对意见。",
        "支持修路、反对修坝。",
        "部分国家反对这一计划。",
    })
    void aStanceThatMayBeThatOfOthersIsUnsure(String text) {
        assertThat(stances("zh", text)).endsWith("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Member States strongly condemn the attacks, and call for talks.; strongly condemn|call for",
                "We reaffirm the Charter. The parties welcome it, stress its value.; reaffirm|welcome|stress",
                "The Member States express deep concern over the decline of water, call upon all states to use it well.; "
                        + "express deep concern|call upon",
                "The Member States support the Treaty on Forests and oppose the use of mines.; support|oppose",
                "The Kyrgyz Republic, the Republic of Kazakhstan and the Russian Federation reaffirm their support for "
                        + "the road.; reaffirm their support",
                "We are deeply concerned about the drought and do not support dams.; are deeply concerned|do not support",
                "The parties agreed to build a road with the support of the bank.; ''",
            })
    void subjectsInEnglishAreLeftOut(String text, String expected) {
        assertThat(stances("en", text, "|")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "We call upon all states to stop the war and support talks.",
                "The Secretary-General visited the region and called for talks.",
                "Friends of peace everywhere oppose the dam.",
            })
    void aStanceInEnglishThatMayBeThatOfOthersIsUnsure(String text) {
        assertThat(stances("en", text)).endsWith("?");
    }

    private static Stances chinese(String text) {
        return Languages.of(new LanguageTag("zh")).stances().of(text);
    }

    @ParameterizedTest
    @CsvSource({
        "成员国支持停火。, 成员国反对停火。, true",
        "成员国强烈谴责袭击。, 袭击必须受到各国的谴责。, false",
        "成员国呼吁停火。, 成員國呼籲停火。, true",
        "成员国支持停火。, 联合国秘书长支持停火。, false",
    })
    void aStanceIsNeverSaidToLackInATextThatHasItsVerb(String one, String other, boolean comparable) {
        assertThat(Stances.areComparable(List.of(chinese(one), chinese(other)))).isEqualTo(comparable);
        assertThat(Stances.areComparable(List.of(chinese(other), chinese(one)))).isEqualTo(comparable);
    }

    @Test
    void aStanceInTheOtherScriptIsTheSame() {
        assertThat(chinese("各国呼籲停火，支持谈判。").lacking(chinese("各国呼吁停火，反对制裁。"))).containsExactly("反对");
    }

    @ParameterizedTest
    @CsvSource({"ru, Стороны решительно осуждают нападения.", "ar, text"})
    void aLanguageWithoutWordsHasNone(String language, String text) {
        assertThat(stances(language, text)).isEmpty();
    }
}
