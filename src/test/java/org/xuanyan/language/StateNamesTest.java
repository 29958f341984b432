package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.StateList;

class StateNamesTest {

    private static final StateNames STATES = Languages.of(new LanguageTag("zh")).states();

    /** Returns the lists of a text as {@code 0-14 KZ KG TJ}, with a bar between two. */
    private static String rollCalls(String text) {
        return StateList.rollCalls(STATES.lists(text, STATES.named(text))).stream()
                .map(each -> each.start() + "-" + each.end() + " " + String.join(" ", each.states()))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource({
        "哈萨克斯坦、吉尔吉斯斯坦和塔吉克斯坦支持这一倡议。, 0-18 KZ KG TJ",
        "会议由白俄罗斯共和国、印度共和国以及伊朗伊斯兰共和国主持。, 3-26 BY IN IR",
        "俄罗斯联邦和中华人民共和国签署声明。, ''",
        "中国、俄罗斯、印度举行会晤，老挝、缅甸、泰国列席。, 0-9 CN RU IN | 14-22 LA MM TH",
        "印度尼西亚、几内亚比绍、阿拉伯叙利亚共和国参加。, 0-21 ID GW SY",
        "中国、中国、中国。, ''",
        "各国支持。, ''",
        "阿根廷共和国、巴西联邦共和国、乌拉圭东岸共和国支持。, 0-23 AR BR UY",
        "德意志联邦共和国、日本国、刚果民主共和国和大韩民国开会。, 0-25 DE JP CD KR",
        "越南社会主义共和国、多米尼加共和国、多米尼克国。, 0-23 VN DO DM",
        "多民族玻利维亚国、玻利瓦尔委内瑞拉共和国和秘鲁。, 0-23 BO VE PE",
        "法国国王、日本国内和印度国家元首。, ''",
        "瑞士联邦政府、阿曼苏丹国和科威特国。, ''",
    })
    void listsOfStatesAreSets(String text, String expected) {
        assertThat(rollCalls(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "发展中国家和其中国内事务, ''",
        "印度洋沿岸国家印度、里海地区, IN",
        "9月1日本着友好精神。, ''",
        "朝鲜半岛核问题，朝鲜参加。, KP",
        "中方式微，中方愿意。, CN",
        "巴布亚新几内亚、南苏丹, PG SS",
    })
    void wordsThatContainANameAreNoStates(String text, String expected) {
        assertThat(STATES.named(text).stream().map(StateNames.FoundState::code).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** Returns the proposals of a text as {@code KZ: 哈萨克斯坦关于…的倡议}, with a bar between two. */
    private static String proposals(String text, StateNames states) {
        return states.proposals(text, states.lists(text, states.named(text))).stream()
                .map(each -> String.join(" ", each.states()) + ": " + text.substring(each.start(), each.end()))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource({
        "注意到塔吉克斯坦关于建立防洪中心的倡议，愿继续研究。, TJ: 塔吉克斯坦关于建立防洪中心的倡议",
        "支持蒙古国和越南提出的建议。, MN VN: 蒙古国和越南提出的建议",
        "巴西、智利和秘鲁重申支持阿根廷提出的共建“南方铁路”倡议。, AR: 阿根廷提出的共建“南方铁路”倡议",
        "高度评价埃及2030年5月在开罗提出的关于保护湿地的构想。, EG: 埃及2030年5月在开罗提出的关于保护湿地的构想",
        "感谢泰国倡议举办的渔业会议（2031年）成果。, TH: 泰国倡议举办的渔业会议",
        "肯尼亚欢迎各方提出的倡议。, ''",
        "关于在摩洛哥设立中心的倡议。, ''",
    })
    void whatStatesProposeIsFoundWithTheirNames(String text, String expected) {
        assertThat(proposals(text, STATES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Romania, Oman and the Kyrgyz Republic met in the Gulf of Oman.; RO OM KG",
                "A woman of Nigerian origin met Indians.; ''",
                "the Republic of Kazakhstan, the Russian Federation, and Papua New Guinea; KZ RU PG",
                "the Argentine Republic, the Federative Republic of Brazil and the State of Kuwait; AR BR KW",
                "a union of the republics, the Republic of letters, and the Jordan River; ''",
            })
    void namesInEnglishAreWholeWords(String text, String expected) {
        StateNames english = Languages.of(LanguageTag.ENGLISH).states();
        assertThat(english.named(text).stream().map(StateNames.FoundState::code).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void proposalsInEnglishFollowTheName() {
        assertThat(proposals(
                        "They noted Kazakhstan’s initiative to establish a biological safety agency, and thanked it.",
                        Languages.of(LanguageTag.ENGLISH).states()))
                .isEqualTo("KZ: Kazakhstan’s initiative to establish a biological safety agency");
    }

    @Test
    void aLanguageWithoutNamesHasNoLists() {
        assertThat(Languages.of(new LanguageTag("ru")).states().named("Китай, Россия и Индия"))
                .isEmpty();
    }
}
