package org.xuanyan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final String SIGNS = "《》<>（）“”‘「」,，.。·•—－-~～ \t\u3000\u00A0\u200B\uFEFF①Ⅳ⼀金︵ﬀßİ0９aＡ联聯𠮷年カｶ";

    @ParameterizedTest
    @CsvSource({
        "《联合国宪章》, 《联合国宪章》",
        "'《联合国 宪章》', 〈联合国宪章〉",
        "２０１８ 年６月, 2018年6月",
        "'第2231(2015)号', 第２２３１（２０１５）号",
        "“上海精神”, 「上海精神」",
        "'安全， 合作', '安全,合作'",
        "ＳＣＯ  Charter, 'sco charter'",
        "'SCO\u3000\u200BCharter', sco charter",
        "⼀带⼀路, 一带一路",
        "金融, 金融",
        "乌兹别克斯坦·共和国, 乌兹别克斯坦•共和国"
    })
    void theseAreSearchedAsTheSame(String one, String other) {
        assertThat(SearchText.fold(one)).isEqualTo(SearchText.fold(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "安全合作, '安全，合作'",
        "the rapist, therapist",
        "10 000, 10000",
        "后发, 後發",
        "一一, 一",
        "——, —",
        "①, 1",
        "Ⅳ, iv",
        "ⅳ, Ⅴ",
        "第23段, 第2.3段"
    })
    void theseAreNot(String one, String other) {
        assertThat(SearchText.fold(one)).isNotEqualTo(SearchText.fold(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\t\n", "\u200B\u00AD\uFEFF"})
    void whatNobodySeesIsNothing(String text) {
        assertThat(SearchText.fold(text)).isEmpty();
    }

    /** A browser has the table only; it must come to the same result. */
    @Test
    void theTableSaysTheSameOfEveryCharacter() {
        Map<String, String> table = new TreeMap<>();
        SearchText.same(c -> true)
                .forEach((one, others) -> others.chars().forEach(other -> table.put(Character.toString(other), one)));
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String character = String.valueOf((char) c);
            String between = SearchText.fold("国" + character + "国");
            String becomes = table.getOrDefault(character, character);
            assertThat(between).as("U+%04X", c).isEqualTo("国" + becomes.replace(" ", "") + "国");
        }
    }

    @Test
    void theTableKnowsOnlyWhatCanBeFound() {
        assertThat(SearchText.same(c -> c == 'a' || c == '(')).containsOnlyKeys("", " ", "a", "(");
        assertThat(SearchText.same(c -> c == 'a')).containsEntry("a", "AＡａ");
        assertThat(SearchText.same(c -> false).get(" ")).contains("\u3000");
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, SIGNS.codePointCount(0, SIGNS.length()))
                    .forEach(i -> text.appendCodePoint(SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, i))));
            String once = SearchText.fold(text.toString());
            assertThat(SearchText.fold(once)).as("seed %d: %s", seed, text).isEqualTo(once);
        }
    }
}
