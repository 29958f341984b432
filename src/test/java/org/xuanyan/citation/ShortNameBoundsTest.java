package org.xuanyan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;

/** Where the announcement of a short name begins and ends. */
class ShortNameBoundsTest {

    private static final ShortNameBounds BOUNDS = new ShortNameBounds(Languages.of(new LanguageTag("zh")));

    /** The place is marked by ‸, which is not part of the text. */
    @ParameterizedTest
    @CsvSource({
        "（以下‸简称, 0",
        "甲（以下‸简称, 1",
        "甲(以下‸简称, 1",
        "甲（乙）以下‸简称, -1",
        "甲以下‸简称, -1",
        "甲（‸简称, 1",
        "甲（乙(丙‸简称, 3",
        "）‸简称, -1"
    })
    void theBracketBefore(String marked, int expected) {
        int at = marked.indexOf('‸');
        assertThat(BOUNDS.opening(marked.replace("‸", ""), at).orElse(-1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"‸公约）丙, 2", "‸公约)丙, 2", "‸公约, 2", "‸, 0", "‸）, 0", "甲‸公约）丙, 3"})
    void theBracketAfter(String marked, int expected) {
        int at = marked.indexOf('‸');
        assertThat(BOUNDS.closing(marked.replace("‸", ""), at)).isEqualTo(expected);
    }

    @Test
    void aBracketIsLookedForNearby() {
        String far = "甲".repeat(ShortNameBounds.LONGEST - 1);
        assertThat(BOUNDS.opening("（" + far, far.length() + 1)).contains(0);
        assertThat(BOUNDS.opening("（甲" + far, far.length() + 2)).isEmpty();
        assertThat(BOUNDS.closing(far + "乙丙）", 0)).isEqualTo(ShortNameBounds.LONGEST);
        assertThat(BOUNDS.closing("丁" + far + "丙）", 1)).isEqualTo(ShortNameBounds.LONGEST + 1);
        String title = "《" + "甲".repeat(ShortNameBounds.LONGEST - 2) + "》";
        assertThat(BOUNDS.titleEnd(title, 0)).isEqualTo(ShortNameBounds.LONGEST);
        assertThat(BOUNDS.titleEnd("乙" + title, 1)).isEqualTo(ShortNameBounds.LONGEST + 1);
        assertThat(BOUNDS.titleEnd(title.replace("》", "甲》"), 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'甲，‸', 1", "'，‸', 0", "'‸', -1", "'甲‸', -1", "'，甲‸', -1"})
    void theCommaBefore(String marked, int expected) {
        int at = marked.indexOf('‸');
        assertThat(BOUNDS.afterComma(marked.replace("‸", ""), at)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"《公约》丙, 4", "“公约”丙, 4", "《公约》, 4", "公约》, 0", "《公约, 0", "《公约”丙》, 6", "“公约》丙, 0", "《》, 2", "'', 0"})
    void theEndOfATitle(String text, int expected) {
        assertThat(BOUNDS.titleEnd(text, 0)).isEqualTo(expected);
        assertThat(BOUNDS.titleEnd("甲" + text, 1)).isEqualTo(expected + 1);
    }

    @ParameterizedTest
    @CsvSource({"“宪章”或“约章”, 4", "“宪章”, 4", "“宪章”和《约章》, 4", "宪章或约章, 5", "'宪章，约章', 2", "'“宪章”、“约章”', 4"})
    void theEndOfOneOfSeveralNames(String text, int expected) {
        assertThat(BOUNDS.nextName(text, 0, text.length())).isEqualTo(expected);
        assertThat(BOUNDS.nextName("甲" + text + "乙", 1, text.length() + 1)).isEqualTo(expected + 1);
    }

    @ParameterizedTest
    @CsvSource({"甲（乙）丙, 甲丙", "（乙）丙, 丙", "甲（乙(丙)丁）戊, 甲戊", "甲（乙, 甲", "甲, 甲", "（甲）（乙）丙, 丙", "'', ''", "甲(乙)丙, 甲丙"})
    void whatIsBesideBrackets(String text, String expected) {
        assertThat(ShortNameBounds.withoutBrackets(text)).isEqualTo(expected);
    }
}
