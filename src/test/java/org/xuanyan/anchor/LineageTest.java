package org.xuanyan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
                edition(
                        "equal neighbours at the end",
                        List.of(PEACE, TRADE, TRADE),
                        List.of("完。", TRADE, TRADE),
                        -1,
                        1,
                        2),
                edition("an equal one that is added", List.of(TRADE), List.of(TRADE, TRADE), 0, -1),
                edition(
                        "mistakes in a text that moved over the first and in the last",
                        List.of(PEACE, RIVER, TRADE),
                        List.of(RIVER, typo(PEACE), typo(TRADE)),
                        1,
                        -1,
                        2),
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

    private static final Correction CORRECTION =
            new Correction(Languages.of(new LanguageTag("zh")).editorial());

    private static Lineage.Trace trace(List<String> before, List<String> after) {
        return Lineage.of(CORRECTION, before, before, after);
    }

    private static int[] origin(List<String> before, List<String> after) {
        return trace(before, after).origin();
    }

    /** A mistake inside a text changes two of its pairs of characters, one at its end only one. */
    @ParameterizedTest
    @CsvSource({"9, 4, 0", "8, 4, -1", "8, 7, 0", "7, 6, -1"})
    void aCorrectedTextHasThreeQuartersOfItsPairsAndEightCharacters(int length, int mistake, int origin) {
        String text = Editions.characters(0, length);
        assertThat(origin(List.of(text), List.of(Editions.mistaken(text, mistake))))
                .containsExactly(origin);
    }

    @Test
    void eachOfTheTwoTextsHasEightCharacters() {
        String eight = Editions.characters(0, 8);
        assertThat(origin(List.of(eight), List.of(eight.substring(0, 7)))).containsExactly(-1);
        assertThat(origin(List.of(eight.substring(0, 7)), List.of(eight))).containsExactly(-1);
    }

    /** Five of sixty characters may be changed, in one edition or in several. */
    @Test
    void correctionsDoNotAddUpToAnotherText() {
        String confirmed = Editions.characters(0, 60);
        String published = Editions.mistaken(confirmed, 3, 8, 13);
        String fifth = Editions.mistaken(published, 18, 23);
        String sixth = Editions.mistaken(fifth, 28);
        assertThat(Lineage.of(CORRECTION, List.of(published), List.of(confirmed), List.of(fifth))
                        .origin())
                .containsExactly(0);
        assertThat(Lineage.of(CORRECTION, List.of(published), List.of(confirmed), List.of(sixth))
                        .origin())
                .containsExactly(-1);
    }

    /** The mistake leaves 9 of 11 pairs; another text must have 7 of them at least to be nearly as similar: 0.64 to 0.82. */
    @ParameterizedTest
    @CsvSource({"7, 0", "8, -1"})
    void aTextThatIsNearlyAsSimilarLeavesAChoice(int begin, int origin) {
        String text = Editions.characters(0, 12);
        String corrected = Editions.mistaken(text, 3);
        String likeTheNew = corrected.substring(0, begin) + Editions.characters(100, 12 - begin);
        assertThat(origin(List.of(text, likeTheNew), List.of(corrected, likeTheNew)))
                .as("before it was corrected")
                .containsExactly(origin, 1);
        String likeTheOld = text.substring(0, begin) + Editions.characters(100, 12 - begin);
        assertThat(origin(List.of(text, likeTheOld), List.of(corrected, likeTheOld)))
                .as("afterwards")
                .containsExactly(origin, 1);
    }

    /** Three of five pairs: as much as a part that was cut off would have. */
    @ParameterizedTest
    @CsvSource({"3, 0", "4, -1"})
    void aTextThatMayBeAPartLeavesAChoice(int common, int origin) {
        String text = Editions.characters(0, 12);
        String corrected = Editions.mistaken(text, 11);
        String part = text.substring(0, common) + Editions.characters(100, 6 - common);
        assertThat(origin(List.of(text, part), List.of(corrected)))
                .as("merged into it")
                .containsExactly(origin);
        assertThat(origin(List.of(text), List.of(corrected, part)))
                .as("split off")
                .containsExactly(origin, -1);
        assertThat(origin(List.of(text, part), List.of(corrected, part)))
                .as("stands beside it as before")
                .containsExactly(0, 1);
        assertThat(origin(List.of(part, text), List.of(part, corrected)))
                .as("stands before it as before")
                .containsExactly(0, 1);
    }

    @ParameterizedTest
    @CsvSource({"60, 60, true", "61, 61, false", "61, 60, false", "60, 61, false"})
    void onlySoManyChangedTextsAreCompared(int before, int after, boolean compared) {
        List<String> old = IntStream.range(0, before)
                .mapToObj(i -> Editions.characters(10 * i, 10))
                .toList();
        List<String> fresh = IntStream.range(0, after)
                .mapToObj(i -> Editions.mistaken(Editions.characters(10 * i, 10), 9))
                .toList();
        assertThat(origin(old, fresh))
                .containsExactly(
                        IntStream.range(0, after).map(i -> compared ? i : -1).toArray());
    }

    /** Two of five of their pairs, or three of five pairs of one of them. */
    @ParameterizedTest
    @CsvSource({
        "11, 4, 11, false",
        "11, 5, 11, true",
        "6, 3, 41, false",
        "6, 4, 41, true",
        "41, 3, 6, false",
        "41, 4, 6, true"
    })
    void aTextIsACandidateIfItMayBeAMissingOne(int old, int common, int fresh, boolean candidate) {
        String missing = Editions.characters(0, old);
        String found = missing.substring(0, common) + Editions.characters(100, fresh - common);
        Lineage.Trace trace = trace(List.of(missing), List.of(found));
        assertThat(trace.missing()).containsExactly(0);
        assertThat(trace.candidates().get(0)).isEqualTo(candidate ? List.of(0) : List.of());
    }

    @Test
    void candidatesAreTextsWithoutAnEarlierOneTheMostSimilarFirst() {
        String missing = Editions.characters(0, 11);
        String like = missing.substring(0, 5) + Editions.characters(100, 6);
        String moreLike = missing.substring(0, 7) + Editions.characters(200, 4);
        String known = missing.substring(0, 9) + Editions.characters(300, 2);
        Lineage.Trace trace = trace(List.of(missing, known), List.of(like, moreLike, RIVER, known));
        assertThat(trace.origin()).containsExactly(-1, -1, -1, 1);
        assertThat(trace.candidates()).isEqualTo(Map.of(0, List.of(1, 0)));
    }

    @Test
    void anEqualTextElsewhereIsACandidateHoweverShort() {
        Lineage.Trace trace = trace(List.of("完", RIVER, TRADE), List.of(RIVER, TRADE, "完"));
        assertThat(trace.origin()).containsExactly(1, 2, -1);
        assertThat(trace.candidates()).isEqualTo(Map.of(0, List.of(2)));
    }

    /** Between the texts that are certain, the rest is compared again: what occurs twice in all may occur once there. */
    @Test
    void equalTextsArePairedBetweenCertainOnes() {
        List<String> before = List.of(PEACE, TRADE, RIVER, TRADE, SAFETY);
        List<String> after = List.of(CULTURE, TRADE, RIVER, TRADE, "完。");
        assertThat(origin(before, after)).containsExactly(-1, 1, 2, 3, -1);
    }

    @Test
    void equalNeighboursThatBecomeFewerKeepTheFirstIds() {
        assertThat(origin(List.of(RIVER, TRADE, TRADE, PEACE), List.of(RIVER, TRADE, PEACE)))
                .containsExactly(0, 1, 3);
    }

    /** 0.55 is less than 0.75 by exactly the margin. */
    @Test
    void aTextThatIsLessSimilarByTheMarginLeavesNoChoice() {
        String text = Editions.characters(0, 21);
        String corrected = Editions.mistaken(text, 5, 10, 20);
        String likeTheNew = corrected.substring(0, 12) + Editions.characters(100, 9);
        String likeTheOld = text.substring(0, 12) + Editions.characters(100, 9);
        assertThat(origin(List.of(text, likeTheNew), List.of(corrected, likeTheNew)))
                .containsExactly(0, 1);
        assertThat(origin(List.of(text, likeTheOld), List.of(corrected, likeTheOld)))
                .containsExactly(0, 1);
    }

    /** Those before it do not count. */
    @Test
    void changedTextsAreComparedWhereverTheyStand() {
        List<String> before = IntStream.range(0, 62)
                .mapToObj(i -> Editions.characters(10 * i, 10))
                .toList();
        List<String> after = IntStream.range(0, 62)
                .mapToObj(i -> i < 31 ? before.get(i) : Editions.mistaken(before.get(i), 9))
                .toList();
        assertThat(origin(before, after)).containsExactly(IntStream.range(0, 62).toArray());
    }

    /** Of 20 pairs of characters the new text has 19, and the third one 15 of each: less by exactly the margin. */
    @Test
    void aTextThatIsLessSimilarByTheMarginIsNoRival() {
        String text = Editions.characters(0, 21);
        String corrected = Editions.mistaken(text, 20);
        String third = text.substring(0, 16) + Editions.characters(100, 5);
        assertThat(origin(List.of(text, third), List.of(corrected, third))).containsExactly(0, 1);
        String closer = text.substring(0, 17) + Editions.characters(100, 4);
        assertThat(origin(List.of(text, closer), List.of(corrected, closer))).containsExactly(-1, 1);
    }

    private static final int OPEN = 600;

    /** Returns so many texts that were not there before, each of which may be the missing one. */
    private static List<String> open() {
        return IntStream.range(0, OPEN)
                .mapToObj(i -> RIVER.substring(0, 11) + Editions.characters(100 + 9 * i, 9))
                .toList();
    }

    /** Of very many, the 200 before the place of the missing text and the 200 from there on are compared. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 400",
        "100, 1, 0, 400",
        "300, 1, 99, 499",
        "300, 2, 100, 500",
        "500, 1, 200, 600",
        "600, 1, 200, 600"
    })
    void ofManyNewTextsTheNearestAreCompared(int before, int missing, int from, int to) {
        List<String> lost = IntStream.range(0, missing)
                .mapToObj(i -> RIVER.substring(0, 12) + Editions.characters(20_000 + 9 * i, 9))
                .toList();
        List<String> old = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        List<String> open = open();
        // Each kept text stands before an open one, so that the place is found by the kept ones, not by counting.
        for (int i = 0; i < OPEN; i++) {
            String kept = Editions.characters(10_000 + 12 * i, 12);
            if (i == before) {
                old.addAll(lost);
            }
            old.add(kept);
            fresh.add(kept);
            fresh.add(open.get(i));
        }
        if (before == OPEN) {
            old.addAll(lost);
        }
        Lineage.Trace trace = trace(old, fresh);
        assertThat(trace.missing()).hasSize(missing);
        assertThat(trace.candidates().get(trace.missing().get(missing - 1)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(from, to).mapToObj(i -> 2 * i + 1).toList());
    }
}
