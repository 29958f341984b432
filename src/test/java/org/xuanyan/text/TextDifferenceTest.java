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

    /** The words that are cut if only the characters are compared: 损害 and 危害, 推进 and 推动, 协作 and 合作, 强调 and 强烈, 建议 and 倡议. */
    @ParameterizedTest
    @CsvSource({
        "反导系统，损害国际安全, 反导系统将危害国际安全, 反导系统[-，损害-][+将危害+]国际安全",
        "和平等的协作空间, 和平等的合作空间, 和平等的[-协作-][+合作+]空间",
        "成员国强烈谴责一切形式的, 成员国强调，不接受任何形式的, 成员国[-强烈谴责一切-][+强调，不接受任何+]形式的",
        "注意到办论坛的建议。, 注意到定期办学的倡议。, 注意到[-办论坛的建议-][+定期办学的倡议+]。",
        "'全面推进该文件的宗旨，推进裁军', '全面推动落实条约的宗旨，推进裁军', '全面[-推进该文件-][+推动落实条约+]的宗旨，推进裁军'",
        "不能以损害其他国家的安全为代价, 不能以损害他国安全为代价, 不能以损害[-其他国家的-][+他国+]安全为代价",
    })
    void marksDoNotCutWords(String before, String after, String expected) {
        assertThat(shown(before, after)).isEqualTo(expected);
    }

    /** What was only added or removed can stand in several places; it begins and ends where words do. */
    @ParameterizedTest
    @CsvSource({
        "所做工作以及开展的合作。, 所做工作。, 所做工作[-以及开展的合作-]。",
        "认为，强调不允许以此为名，不允许利用, 认为，强调不允许利用, 认为，强调[-不允许以此为名，-]不允许利用",
        "甲方、乙方、丁方, 甲方、乙方、丙方、丁方, 甲方、乙方[+、丙方+]、丁方",
        "成员国重申支持。成员国满意。, 成员国满意。, [-成员国重申支持。-]成员国满意。",
    })
    void additionsAndRemovalsBeginWhereWordsDo(String before, String after, String expected) {
        assertThat(shown(before, after)).isEqualTo(expected);
    }

    /** 与 and 同 are words by themselves; of 别国 and 国家 nothing is kept; 成员国 and 上合组织 stay whole. */
    @ParameterizedTest
    @CsvSource({
        "我们与联合国合作, 我们同联合国合作, 我们[-与-][+同+]联合国合作",
        "以牺牲别国安全为代价, 以牺牲国家安全为代价, 以牺牲[-别国-][+国家+]安全为代价",
        "成员国重视发展关系, 成员国愿在基础上发展关系, 成员国[-重视-][+愿在基础上+]发展关系",
        "欢迎第19届上合组织论坛, 注意到上合组织论坛, [-欢迎第19届-][+注意到+]上合组织论坛",
    })
    void wordsBesideAChangeAreKept(String before, String after, String expected) {
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
