package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies in another language than that of the collection, which is Chinese. */
class ImportedLanguagesTest {

    private static final String SLUG = "2031-river";

    private static final String RUSSIAN = """
            Речная декларация Совета глав государств

            Руководители государств по итогам заседания в городе Речном 14 июня 2031 года заявляют о следующем, "коротко".

            1. Государства подтверждают приверженность Уставу и Хартии, а также сотрудничеству в области охраны природы.
            """;

    private static final String TRADITIONAL = """
            橋嶺組織成員國元首理事會雲嶺宣言

            成員國領導人於2031年7月5日在雲嶺舉行會議，討論了大橋，並發表宣言如下：

            成員國支持共同建設跨河大橋，便利兩岸人民往來。
            """;

    @TempDir
    Path temp;

    private ImportSandbox sandbox;

    @BeforeEach
    void chineseCollection() throws IOException {
        sandbox = new ImportSandbox(temp);
        Files.writeString(
                sandbox.content().resolve("site.yml"),
                "title: 试验文集\nseries: 试验文集\nlanguage: zh-Hans\ndescription: 试验。\n");
    }

    private Sandbox.Outcome importText(String text, String... more) throws IOException {
        return sandbox.imported("raw.txt", text, SLUG, more);
    }

    private String draft() throws IOException {
        return Files.readString(sandbox.draft(SLUG));
    }

    @Test
    void aRussianCopyIsReadAsRussian() throws IOException {
        Sandbox.Outcome outcome = importText(RUSSIAN, "--date", "2031-06-14", "--place", "Речной");

        assertThat(outcome.err())
                .contains("the copy seems to be in the language \"ru\", while the collection is in \"zh-Hans\"")
                .contains("[unsupported-language]")
                .doesNotContain("[no-text]", "[unpaired-quote]", "[look-alike]");
        assertThat(draft()).contains("\nlanguage: ru\n", "\n\n1. Государства подтверждают", " \"коротко\".\n");
        assertThat(sandbox.publish().resolve("declarations/" + SLUG + "/index.html"))
                .content()
                .contains("lang=\"ru\"");
    }

    @Test
    void aGivenLanguageIsNoGuess() throws IOException {
        Sandbox.Outcome outcome = importText(RUSSIAN, "--language", "ru-RU");

        assertThat(outcome.err()).doesNotContain("[other-language]");
        assertThat(outcome.out()).doesNotContain("the language");
        assertThat(draft()).contains("\nlanguage: ru-RU\n").doesNotContain("other-language");
    }

    @Test
    void aLanguageThatIsNotKnownIsLeftToTheEditor() throws IOException {
        Sandbox.Outcome outcome = importText(
                "Déclaration de la rivière\n\nLes dirigeants se sont réunis à Yunling le 5 juillet 2031, et déclarent.\n");

        assertThat(outcome.err())
                .contains("[unknown-language]", "write the tag of its language", "in place of \"und\"");
        assertThat(draft()).contains("[unknown-language]\nlanguage: und\n");
    }

    @Test
    void theCollectionsOwnLanguageIsSaidWithTheGuesses() throws IOException {
        Sandbox.Outcome outcome = importText("云岭宣言\n\n成员国领导人于2031年7月5日在云岭举行会议，主张加强对话与合作，并欢迎扩大贸易。\n");

        assertThat(outcome.out()).contains("language", "zh-Hans");
        assertThat(draft()).doesNotContain("language:");
    }

    /** The tag names the script, so that browsers choose the right fonts; everything else is read as in the collection. */
    @Test
    void aTraditionalCopyHasItsScriptInItsTag() throws IOException {
        Sandbox.Outcome outcome = importText(TRADITIONAL);

        assertThat(outcome.err())
                .contains("the copy seems to be in the language \"zh-Hant\", while the collection is in \"zh-Hans\"")
                .contains("[traditional]")
                .doesNotContain("[unsupported-language]");
        assertThat(draft()).contains("\nadopted: 2031-07-05\n", "\nplace: \"雲嶺\"\n", "\nlanguage: zh-Hant\n");
        assertThat(sandbox.publish().resolve("declarations/" + SLUG + "/index.html"))
                .content()
                .contains("<html lang=\"zh-Hans\"", "<h1 lang=\"zh-Hant\"", "<div class=\"text\" lang=\"zh-Hant\"")
                .contains("datetime=\"2031-07-05\"");
    }

    @Test
    void aTraditionalCopyIsInTheLanguageOfATraditionalCollection() throws IOException {
        Files.writeString(
                sandbox.content().resolve("site.yml"),
                "title: 試驗文集\nseries: 試驗文集\nlanguage: zh-TW\ndescription: 試驗。\n");

        Sandbox.Outcome outcome = importText(TRADITIONAL);

        assertThat(outcome.err()).doesNotContain("[other-language]");
        assertThat(draft()).doesNotContain("language:");
    }

    /** Without a site.yml, the first declaration decides the language of the collection. */
    @Test
    void theFirstCopyDecidesTheLanguageOfTheCollection() throws IOException {
        Files.delete(sandbox.content().resolve("site.yml"));

        importText(RUSSIAN);

        assertThat(sandbox.content().resolve("site.yml"))
                .content()
                .contains("title: \"Речная декларация Совета глав государств\"", "language: ru");
        assertThat(draft()).doesNotContain("language:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | not a language: \"\"",
                "chinese | did you mean zh?",
                "Russian | did you mean ru?",
                "中文 | did you mean zh?",
                "русский | did you mean ru?",
                "rus | did you mean ru?",
                "zh_CN | did you mean zh?",
                "zh- | did you mean zh?",
                "cn | not a language: \"cn\"",
                "en ru | write the tag of a language, such as zh-Hans, en or ru",
                "klingon | not a language: \"klingon\""
            })
    void whatIsNotALanguageIsExplained(String value, String said) throws IOException {
        Sandbox.Outcome outcome = sandbox.importCopy(sandbox.copy("raw.txt", RUSSIAN), SLUG, "--language", value);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("error: --language: ").contains("[not-a-language]", said);
        assertThat(sandbox.content().resolve("declarations")).doesNotExist();
    }
}
