package org.xuanyan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;

/** Which paragraphs are paired, and which are left to an editor. */
class LineageTest {

    private static final String RIVER = "各方愿意保护河流、湖泊和森林，应对气候变化。";
    private static final String TRADE = "成员国支持扩大贸易和投资，建设跨境铁路网。";
    private static final String PEACE = "争端只能以和平方式解决，任何人无权使用武力。";
    private static final String SAFETY = "元首们欢迎在安全领域开展合作，造福各国人民。";
    private static final String CULTURE = "元首们欢迎在人文领域开展合作，造福各国人民。";

    private static String typo(String text) {
        return text.substring(0, 4) + "字" + text.substring(5);
    }

    static Stream<Arguments> editions() {
        List<String> five = List.of(RIVER, TRADE, PEACE, SAFETY + "特此声明。", "奖学金由青年大学设立并颁发。");
        return Stream.of(
                edition("nothing changed", List.of(RIVER, TRADE), List.of(RIVER, TRADE), 0, 1),
                edition("an insertion", List.of(RIVER, TRADE), List.of(RIVER, PEACE, TRADE), 0, -1, 1),
                edition("a correction", List.of(RIVER, TRADE, PEACE), List.of(RIVER, typo(TRADE), PEACE), 0, 1, 2),
                edition(
                        "a mistake in each of five texts",
                        five,
                        five.stream().map(LineageTest::typo).toList(),
                        0,
                        1,
                        2,
                        3,
                        4),
                edition(
                        "a mistake in a formula that has a similar one",
                        List.of(SAFETY, RIVER, CULTURE),
                        List.of(typo(SAFETY), RIVER, CULTURE),
                        -1,
                        1,
                        2),
                edition(
                        "a mistake in a formula that gets a similar one",
                        List.of(SAFETY, RIVER),
                        List.of(typo(SAFETY), RIVER, CULTURE),
                        -1,
                        1,
                        -1),
                edition(
                        "mistakes in two texts that changed places",
                        List.of(TRADE, RIVER),
                        List.of(typo(RIVER), typo(TRADE)),
                        -1,
                        -1),
                edition("a short text that changed", List.of("会议圆满结束", RIVER), List.of("会议圆满结柬", RIVER), -1, 1),
                edition(
                        "too many mistakes for so few words",
                        List.of("各方深化睦邻友好合作关系。", RIVER),
                        List.of("各方深比睦邦友奸合作关系。", RIVER),
                        -1,
                        1),
                edition("two merged into one", List.of(RIVER, "完。"), List.of(RIVER + "完。"), -1),
                edition("one split into two", List.of(RIVER + "完。"), List.of(RIVER, "完。"), -1, -1),
                edition("one of two equals gone", List.of(TRADE, RIVER, TRADE, PEACE), List.of(TRADE, PEACE), -1, 3),
                edition("the second of two equals gone", List.of(TRADE, RIVER, TRADE), List.of(TRADE, RIVER), 0, 1),
                edition("the first of two equals gone", List.of(TRADE, RIVER, TRADE), List.of(RIVER, TRADE), 1, 2),
                edition("one of two equal neighbours gone", List.of(TRADE, TRADE, RIVER), List.of(TRADE, RIVER), 0, 2),
                edition("a move", List.of(TRADE, RIVER, PEACE), List.of(RIVER, PEACE, TRADE), 1, 2, -1));
    }

    private static Arguments edition(String name, List<String> before, List<String> after, int... origin) {
        return Arguments.of(name, before, after, origin);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void onlyWhatIsCertainIsPaired(String name, List<String> before, List<String> after, int[] origin) {
        Lineage.Trace trace =
                Lineage.of(new Correction(Languages.of(new LanguageTag("zh")).editorial()), before, before, after);
        assertThat(trace.origin()).isEqualTo(origin);
        List<Integer> kept = Arrays.stream(origin).boxed().toList();
        assertThat(trace.missing())
                .doesNotContainAnyElementsOf(kept)
                .hasSize(before.size() - (int) kept.stream().filter(i -> i >= 0).count());
    }
}
