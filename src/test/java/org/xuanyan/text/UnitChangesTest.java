package org.xuanyan.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two lists of units differ. */
class UnitChangesTest {

    private static String changes(String before, String after) {
        TextUnits.Numbers numbers = new TextUnits.Numbers();
        return UnitChanges.between(new TextUnits(before, before, numbers), new TextUnits(after, after, numbers))
                .stream()
                .map(each ->
                        each.beforeStart() + "-" + each.beforeEnd() + ":" + each.afterStart() + "-" + each.afterEnd())
                .collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "甲乙丙, 甲乙丙, ''",
        "'', '', ''",
        "'', 甲, 0-0:0-1",
        "甲, '', 0-1:0-0",
        "甲乙, 甲, 1-2:1-1",
        "甲, 乙甲, 0-0:0-1",
        "甲甲, 甲, 1-2:1-1",
        "甲乙甲, 甲, 1-3:1-1",
        "甲子乙, 甲丑乙, 1-2:1-2",
        "子甲乙丑, 寅甲乙卯, 0-1:0-1 3-4:3-4",
        "甲乙子丙丁, 甲乙丙丑丁, 2-3:2-2 4-4:3-4",
        "子甲, 甲丑, 0-1:0-0 2-2:1-2",
        "子丑, 寅, 0-2:0-1",
        "子, 寅卯, 0-1:0-2"
    })
    void changesAreBetweenWhatIsKept(String before, String after, String expected) {
        assertThat(changes(before, after)).isEqualTo(expected);
    }

    /** Three units in a row that both texts have once are the same, also where as many others could be kept instead of them. */
    @Test
    void aCertainRunIsNotLeftForAccidents() {
        assertThat(changes("子子子甲乙丙丑", "丑甲乙丙子子子")).isEqualTo("0-3:0-1 6-7:4-7");
        assertThat(changes("子子子子甲乙丙丑", "丑甲乙丙子子子子")).isEqualTo("0-4:0-1 7-8:4-8");
    }

    /** The longest chain of certain runs decides, not the first one. */
    @Test
    void runsThatCrossOthersAreNotKept() {
        // 甲乙丙丁戊 and 子丑寅 have changed places; the longer one is kept.
        assertThat(changes("甲乙丙丁戊子丑寅", "子丑寅甲乙丙丁戊")).isEqualTo("0-0:0-3 5-8:8-8");
        assertThat(changes("子丑寅甲乙丙丁戊", "甲乙丙丁戊子丑寅")).isEqualTo("0-3:0-0 8-8:5-8");
    }

    /** A run that occurs twice in one of the texts could be either. */
    @Test
    void whatOccursTwiceIsNotCertain() {
        assertThat(changes("甲乙丙一甲乙丙二", "三甲乙丙二")).isEqualTo("0-4:0-1");
        assertThat(changes("三甲乙丙二", "甲乙丙一甲乙丙二")).isEqualTo("0-1:0-4");
    }

    /** Of a run that begins before the end of the last one, only both together may be one longer run. */
    @Test
    void overlappingRunsAreOneLongerRun() {
        assertThat(changes("一甲乙丙丁二", "三甲乙丙丁四")).isEqualTo("0-1:0-1 5-6:5-6");
        assertThat(changes("一甲乙丙丁戊己庚二", "三甲乙丙丁戊己庚四")).isEqualTo("0-1:0-1 8-9:8-9");
    }

    private static String many(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> Character.toString(0x4E00 + i))
                .collect(joining());
    }

    /** Of two long stretches without a common run nothing is compared unit by unit: it would take long. */
    @Test
    void longStretchesWithoutACommonRunAreOneChange() {
        String odd = many(0, 2100).replaceAll("(.)(.)", "$1中");
        String even = many(0, 2100).replaceAll("(.)(.)", "$1国");
        assertThat(changes("始" + odd + "末", "始" + even + "末")).isEqualTo("2-2101:2-2101");
        assertThat(changes("始" + odd.substring(0, 1000) + "末", "始" + even.substring(0, 1000) + "末")
                        .split(" "))
                .as("shorter ones are")
                .hasSize(500);
    }

    /** A moved stretch of many units is certain; what is left stands before and behind it. */
    @Test
    void manyRunsAreFoundInLongTexts() {
        String long1 = many(0, 3000);
        String long2 = many(3000, 3000);
        assertThat(changes(long1 + "甲" + long2, long1 + "乙丙" + long2)).isEqualTo("3000-3001:3000-3002");
        assertThat(changes("子" + long1 + "甲" + long2 + "子", "丑" + long1 + long2 + "丑"))
                .isEqualTo("0-1:0-1 3001-3002:3001-3001 6002-6003:6001-6002");
        assertThat(List.of(changes(long1, long2).split(" "))).hasSize(1);
    }

    @Test
    void numbersAndWordsAreUnits() {
        assertThat(changes("in 2018年", "in 2019年")).isEqualTo("2-3:2-3");
        assertThat(changes("support it", "supports it")).isEqualTo("0-1:0-1");
        assertThat(changes("𠀀𠀁", "𠀀𠀂")).isEqualTo("1-2:1-2");
    }
}
