package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuanyan.clean.CleanBlock;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.SourceText;

class CleaningWordsTest {

    private static final String COPY = """
            云岭会议成员国宣言

            成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：

            成员国主张，加强对话与合作。

            版权所有：某网
            """;

    private static Cleaned clean(String language) {
        return new Cleaner(Languages.of(new LanguageTag(language))).clean(new SourceText("copy.txt", COPY));
    }

    @Test
    void aCopyIsCleanedOnlyWithTheWordsOfItsLanguage() {
        assertThat(clean("zh-Hans").title()).contains("云岭会议成员国宣言");
        assertThat(clean("zh-Hans").dropped()).hasSize(1);
        assertThat(clean("xx").title()).as("told by the layout alone").contains("云岭会议成员国宣言");
        assertThat(clean("xx").dropped()).isEmpty();
        assertThat(clean("xx").blocks()).extracting(CleanBlock::text).contains("版权所有：某网");
    }

    @ParameterizedTest
    @EnumSource(CleaningGroup.class)
    void everyGroupHasWordsInChinese(CleaningGroup group) {
        CleaningWords words = CleaningWords.of(Languages.of(new LanguageTag("zh")));

        assertThat(words.regex(group)).isNotEqualTo("(?:(?!))");
    }

    @ParameterizedTest
    @EnumSource(AccountReason.class)
    void everyReasonHasWordsInEachLanguage(AccountReason reason) {
        assertThat(words("zh", reason)).containsPattern("\\p{IsHan}").doesNotContain("{");
        assertThat(words("ru", reason)).containsPattern("\\p{IsCyrillic}").doesNotContain("{");
        assertThat(words("en", reason)).containsPattern("[a-z]{2}").doesNotContain("{", "-");
        assertThat(words("xx", reason)).as("a language without words").isEqualTo(words("en", reason));
    }

    @ParameterizedTest
    @EnumSource(AccountReason.class)
    void aReasonIsTranslatedAndOtherWordsAreNot(AccountReason reason) {
        CleaningWords chinese = CleaningWords.of(Languages.of(new LanguageTag("zh")));
        CleaningWords english = CleaningWords.of(Languages.of(new LanguageTag("en")));
        assertThat(chinese.translated(words("zh", reason), english)).isEqualTo(words("en", reason));
        assertThat(english.translated(words("en", reason), chinese)).isEqualTo(words("zh", reason));
        String slot = chinese.reason(reason, "");
        for (int end = 0; end < slot.length(); end++) {
            String part = slot.substring(0, end);
            assertThat(chinese.translated(part, english)).isEqualTo(part);
        }
    }

    private static String words(String language, AccountReason reason) {
        return CleaningWords.of(Languages.of(new LanguageTag(language))).reason(reason, 7);
    }
}
