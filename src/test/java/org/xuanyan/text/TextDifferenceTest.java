package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    private static final int CASES = 2000;

    /** Returns a difference as {@code 各方[-深-][+严+]重关切}. */
    private static String shown(String before, String after) {
        return TextDifference.between(before, after).parts().stream()
                .map(part -> switch (part.fate()) {
                    case KEPT -> part.text();
                    case REMOVED -> "[-" + part.text() + "-]";
                    case ADDED -> "[+" + part.text() + "+]";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "各方主张和平, 各方主张和平, 各方主张和平",
        "各方深表关切。, 各方严重关切。, 各方[-深表-][+严重+]关切。",
        "以牺牲别国安全为代价, 以牺牲国家安全为代价, 以牺牲[-别国-][+国家+]安全为代价",
        "甲、乙。, 甲，乙。, 甲[-、-][+，+]乙。",
        "支持对话, 支持全面对话, 支持[+全面+]对话",
        "支持全面对话, 支持对话, 支持[-全面-]对话",
        "举行的会议, 召开过会议, [-举行的-][+召开过+]会议",
        "于2024年7月4日, 于2025年9月1日, 于[-2024年7月4-][+2025年9月1+]日",
        "They signed it., They sign it., They [-signed-][+sign+] it.",
    })
    void changesAreMarked(String before, String after, String expected) {
        assertThat(shown(before, after)).isEqualTo(expected);
    }

    @Test
    void charactersBetweenTwoChangesAreTooShortToRead() {
        assertThat(shown("坚决的反对使用武力", "强烈的谴责使用武力")).isEqualTo("[-坚决的反对-][+强烈的谴责+]使用武力");
    }

    @Test
    void soAreTwoBetweenLongChanges() {
        assertThat(shown("我们愿和平地解决争端。各方", "双方将使和平成为共同事业。各方")).isEqualTo("[-我们愿和平地解决争端-][+双方将使和平成为共同事业+]。各方");
        assertThat(shown("我们愿为气候变化作出贡献。", "双方将就气候变化召开会议。")).isEqualTo("[-我们愿为-][+双方将就+]气候变化[-作出贡献-][+召开会议+]。");
    }

    @Test
    void numbersAndWordsInLatinLettersAreNotDivided() {
        assertThat(shown("2018年6月10日签署", "2015年6月12日签署")).isEqualTo("[-2018-][+2015+]年6月[-10-][+12+]日签署");
        assertThat(shown("They strongly support it", "They strong support them"))
                .isEqualTo("They [-strongly-][+strong+] support [-it-][+them+]");
    }

    @Test
    void whatBothHaveAtTheEndsOfAChangeIsKept() {
        assertThat(shown("成员国在彼此尊重的基础上", "成员国主张恪守宪章的基础上")).isEqualTo("成员国[-在彼此尊重-][+主张恪守宪章+]的基础上");
    }

    @Test
    void oneTextAndTheDifferenceGiveTheOther() {
        long seed = 20261130;
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            String before = text(random);
            String after = edited(before, random);
            TextDifference difference = TextDifference.between(before, after);
            assertThat(without(TextDifference.PartFate.ADDED, difference))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(before);
            assertThat(without(TextDifference.PartFate.REMOVED, difference))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(after);
            assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
            for (int k = 1; k < difference.parts().size(); k++) {
                assertThat(difference.parts().get(k).fate())
                        .as("seed %d, case %d: no two parts of one kind beside each other", seed, i)
                        .isNotEqualTo(difference.parts().get(k - 1).fate());
            }
        }
    }

    private static String without(TextDifference.PartFate fate, TextDifference difference) {
        return difference.parts().stream()
                .filter(part -> part.fate() != fate)
                .map(TextDifference.ComparedPart::text)
                .collect(Collectors.joining());
    }

    @Test
    void charactersOfTwoScriptsAreTheSame() {
        TextDifference difference = TextDifference.acrossScripts("各國對烏爾根奇會議深表關切。", "各国对乌尔根奇会议严重关切。");
        assertThat(difference.parts())
                .containsExactly(
                        new TextDifference.ComparedPart(TextDifference.PartFate.KEPT, "各国对乌尔根奇会议"),
                        new TextDifference.ComparedPart(TextDifference.PartFate.REMOVED, "深表"),
                        new TextDifference.ComparedPart(TextDifference.PartFate.ADDED, "严重"),
                        new TextDifference.ComparedPart(TextDifference.PartFate.KEPT, "关切。"));
        assertThat(TextDifference.acrossScripts("不允許", "不允许").parts())
                .containsExactly(new TextDifference.ComparedPart(TextDifference.PartFate.KEPT, "不允许"));
        assertThat(TextDifference.between("不允許", "不允许").parts()).hasSize(3);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(60), 0, 12)
                .mapToObj(i -> new String(
                        Character.toChars("甲乙丙丁，。《》的\uD840\uDC00ab".codePoints().toArray()[i])))
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random random) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = edited.offsetByCodePoints(0, random.nextInt(edited.codePointCount(0, edited.length()) + 1));
            int end = edited.offsetByCodePoints(
                    at, random.nextInt(1 + Math.min(5, edited.codePointCount(at, edited.length()))));
            edited.replace(at, end, random.nextBoolean() ? text(random) : "");
        }
        return edited.toString();
    }
}
