package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.LanguageTag;

class StateNamesTest {

    private static final StateNames STATES = Languages.of(new LanguageTag("zh")).states();

    /** Returns the lists of a text as {@code 0-14 KZ KG TJ}, with a bar between two. */
    private static String rollCalls(String text) {
        return STATES.rollCalls(text).stream()
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
    })
    void listsOfStatesAreSets(String text, String expected) {
        assertThat(rollCalls(text)).isEqualTo(expected);
    }

    @Test
    void aLanguageWithoutNamesHasNoLists() {
        assertThat(Languages.of(new LanguageTag("ru")).states().rollCalls("Китай, Россия и Индия"))
                .isEmpty();
    }
}
