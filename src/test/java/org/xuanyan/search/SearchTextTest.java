package org.xuanyan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final String CHARACTERS = "《》<>（）“”‘「」,，.。·•—－-~～ \t\u3000\u00A0\u200B\uFEFF①Ⅳ⼀金︵ﬀßİ0９aＡ联聯𠮷年カｶ";

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
    void theseAreTheSame(String one, String other) {
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
    void theseAreDifferent(String one, String other) {
        assertThat(SearchText.fold(one)).isNotEqualTo(SearchText.fold(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\t\n", "\u200B\u00AD\uFEFF"})
    void invisibleCharactersAreLeftOut(String text) {
        assertThat(SearchText.fold(text)).isEmpty();
    }

    /** A browser has only the table, and must get the same result. */
    @Test
    void theTableFoldsEveryCharacterInTheSameWay() {
        SearchText.Table table = SearchText.table(c -> true);
        assertThat(table.to()).hasSameSizeAs(table.from());
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            int place = table.from().indexOf(c);
            String becomes = String.valueOf(place < 0 ? (char) c : table.to().charAt(place));
            assertThat(SearchText.fold("国" + (char) c + "国"))
                    .as("U+%04X", c)
                    .isEqualTo("国" + becomes.replaceAll("[ \0]", "") + "国");
        }
    }

    @Test
    void theTableHasOnlyCharactersThatCanBeFound() {
        SearchText.Table table = SearchText.table(c -> c == 'a' || c == '(');
        assertThat(table.to().chars().distinct()).containsExactlyInAnyOrder(0, 0x20, 0x61, 0x28);
        assertThat(table.from()).contains("A", "Ａ", "ａ", "（", "\u3000").doesNotContain("B", "）");
        assertThat(SearchText.table(c -> false).to().chars().distinct()).containsExactlyInAnyOrder(0, 0x20);
    }

    /** With these letters {@code match.js} makes the same expression, which Java and JavaScript read in the same way. */
    @Test
    void spacesCountBetweenTwoOfTheLetters() {
        String alphabet = "a9éжไ国 \0";
        String letters = SearchText.table(c -> alphabet.indexOf(c) >= 0).letters();
        assertThat(letters).isEqualTo("9aéж");
        Pattern uncounted = Pattern.compile("(?<![%1$s]\0{0,20}) | (?![ \0]*[%1$s])".formatted(letters));
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("a");
            random.ints(random.nextInt(12), 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            String counted = uncounted.matcher(text).replaceAll("").replace("\0", "");
            assertThat(counted).as("seed %d: %s", seed, text).isEqualTo(SearchText.fold(text.toString()));
        }
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, CHARACTERS.codePointCount(0, CHARACTERS.length()))
                    .forEach(i -> text.appendCodePoint(CHARACTERS.codePointAt(CHARACTERS.offsetByCodePoints(0, i))));
            String once = SearchText.fold(text.toString());
            assertThat(SearchText.fold(once)).as("seed %d: %s", seed, text).isEqualTo(once);
        }
    }
}
