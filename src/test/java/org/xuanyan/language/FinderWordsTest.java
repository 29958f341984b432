package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuanyan.model.LanguageTag;

class FinderWordsTest {

    private static FinderWords of(String tag) {
        return Languages.of(new LanguageTag(tag)).finder();
    }

    @Test
    void chineseHasWordsAroundNumbersAndNumerals() {
        FinderWords words = of("zh-Hans");
        assertThat(words.before()).containsExactly("第");
        assertThat(words.after()).containsExactly("段");
        assertThat(words.year()).containsExactly("年");
        assertThat(words.numerals()).hasSize(14).contains(entry("〇", 0), entry("两", 2), entry("百", 100));
    }

    @Test
    void aLanguageWithoutTheFileHasNoWords() {
        assertThat(of("fr")).isEqualTo(FinderWords.union(List.of()));
    }

    @Test
    void aSiteHasTheWordsOfAllItsLanguages() {
        FinderWords union = FinderWords.union(List.of(of("zh"), of("fr"), of("en"), of("qaa"), of("zh")));
        assertThat(union.before()).containsExactly("第", "paragraph", "para", "par", "alineo");
        assertThat(union.after()).containsExactly("段");
        assertThat(union.numerals()).hasSize(16).contains(entry("X", 10));
    }
}
