package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.LanguageTag;

class CopyLanguageTest {

    private static final String CHINESE = "成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：成员国主张加强对话与合作。";

    private static final String TRADITIONAL = "成員國領導人於2031年7月5日在雲嶺舉行會議，並發表宣言如下：成員國主張加強對話與合作。";

    private static final String ENGLISH =
            "The Leaders met in Yunling on 5 July 2031 and stressed the need for dialogue and cooperation.";

    private static final String RUSSIAN =
            "Руководители государств по итогам заседания в городе Речном 14 июня 2031 года заявляют о следующем.";

    /** Few of its words are among the commonest ones. */
    private static final String PLAIN_RUSSIAN =
            "Главы государств, проведя заседание 5 июля 2031 года, поддерживают строительство моста через реку, общие принципы.";

    private static final String BULGARIAN =
            "Държавите членки подкрепят съвместното строителство на мост над реката в интерес на жителите на двата бряга и"
                    + " призовават за сътрудничество в борбата с горските пожари и за обмен на данни. Държавите членки ще"
                    + " разширят обмена между училищата и ще изпращат учители и ученици. Те отдават голямо значение на"
                    + " сигурността на храните и на развитието на земеделието по двата бряга на реката.";

    private static final String FRENCH =
            "Les dirigeants se sont réunis à Yunling le 5 juillet 2031 et ont souligné la nécessité du dialogue.";

    private static final String KAZAKH =
            "Мемлекет басшылары 2031 жылғы 5 шілдеде Өзен қаласында кездесіп, мынаны мәлімдеді.";

    private static final String JAPANESE = "首脳は二〇三一年七月五日に雲嶺において会談し、対話と協力を強化することを宣言した。";

    private static String guess(String text, String collection) {
        return CopyLanguage.guess(text, new LanguageTag(collection))
                .map(LanguageTag::text)
                .orElse("?");
    }

    /** The collections are in Chinese, English, Russian and French. */
    @ParameterizedTest
    @CsvSource({
        "CHINESE, zh-Hans, zh, zh, zh",
        "ENGLISH, en, en-GB, en, en",
        "RUSSIAN, ru, ru, ru-RU, ru",
        "PLAIN_R, ru, ru, ru-RU, ru",
        "BULGARIAN, und, und, ?, ?",
        "FRENCH, und, ?, und, ?",
        "KAZAKH, und, und, ?, ?",
        "JAPANESE, und, und, und, ?",
        "CHINESE ENGLISH, ?, ?, ?, ?",
        "CHINESE CHINESE CHINESE ENGLISH, zh-Hans, zh, zh, zh"
    })
    void theLanguageIsGuessedFromWritingAndWords(
            String parts, String chinese, String english, String russian, String french) {
        String text = parts.replace("CHINESE", CHINESE)
                .replace("ENGLISH", ENGLISH)
                .replace("RUSSIAN", RUSSIAN)
                .replace("PLAIN_R", PLAIN_RUSSIAN)
                .replace("BULGARIAN", BULGARIAN)
                .replace("FRENCH", FRENCH)
                .replace("KAZAKH", KAZAKH)
                .replace("JAPANESE", JAPANESE);

        assertThat(guess(text, "zh-Hans")).isEqualTo(chinese);
        assertThat(guess(text, "en-GB")).isEqualTo(english);
        assertThat(guess(text, "ru-RU")).isEqualTo(russian);
        assertThat(guess(text, "fr")).isEqualTo(french);
    }

    /** Where no tag names a script, Chinese is simplified, except in some regions. A text may show none. */
    @ParameterizedTest
    @CsvSource({
        "TRADITIONAL, zh-Hans, zh-Hant",
        "TRADITIONAL, zh-CN, zh-Hant",
        "TRADITIONAL, zh, zh-Hant",
        "TRADITIONAL, zh-Hans-HK, zh-Hant",
        "TRADITIONAL, zh-Hant, zh-Hant",
        "TRADITIONAL, zh-hant-HK, zh-hant-HK",
        "TRADITIONAL, zh-tw, zh-tw",
        "TRADITIONAL, en, zh-Hant",
        "CHINESE, zh-TW, zh-Hans",
        "CHINESE, zh-Hant, zh-Hans",
        "CHINESE, zh-SG, zh-SG",
        "山水土木石日月天人大小上下左右山水土木石日, zh-Hant, zh-Hant"
    })
    void aChineseTextInTheOtherScriptHasATagOfItsOwn(String text, String collection, String expected) {
        String copy = text.replace("TRADITIONAL", TRADITIONAL).replace("CHINESE", CHINESE);

        assertThat(guess(copy, collection)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"x", "'云岭宣言'", "'2031, 07, 05 –'", "'of the and'"})
    void aShortTextShowsNoLanguage(String text) {
        assertThat(guess(text, "zh-Hans")).isEqualTo("?");
    }
}
