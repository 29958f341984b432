package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.TreatyKind;

class LanguagesTest {

    private static final Path FILES = Path.of("src/main/resources/language");

    static Stream<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FILES)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList().stream();
        }
    }

    /** A mistake in one of the files fails here, with its file, line and column. */
    @ParameterizedTest
    @MethodSource("folders")
    void everyLanguageCanBeRead(String code) {
        assertThat(Languages.of(new LanguageTag(code)).code()).isEqualTo(code);
    }

    /** A group that one language lacks is there, too, but empty: an editor sees in each file what there can be. */
    @Test
    void theVerbsOfAllLanguagesHaveTheSameGroups() throws IOException {
        assertThat(groups("en")).containsExactlyInAnyOrderElementsOf(groups("zh"));
    }

    private static List<String> groups(String code) throws IOException {
        return Files.readAllLines(FILES.resolve(code).resolve("verbs.txt")).stream()
                .filter(each -> each.startsWith("["))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hans", "ZH-Hant-TW"})
    void onlyThePrimarySubtagCounts(String tag) {
        Language language = Languages.of(new LanguageTag(tag));
        assertThat(language.isSupported()).isTrue();
        assertThat(language.verbs().all()).startsWith("恪守").endsWith("退出");
        assertThat(language.eventNouns().ofEvent("青岛峰会")).isEqualTo(EventKind.MEETING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "und"})
    void anUnsupportedLanguageHasNoWordsAndIsCitedInEnglish(String tag) {
        Language language = Languages.of(new LanguageTag(tag));
        assertThat(language.isSupported()).isFalse();
        assertThat(language.verbs().all()).isEmpty();
        assertThat(language.dates().find("5 July 2031, 2031年7月5日").dates()).isEmpty();
        assertThat(language.instrumentKinds().of("联合国宪章", "")).isEqualTo(TreatyKind.OTHER);
        assertThat(language.sectionMarks().ordinal("2. Peace")).hasValue(2);
        assertThat(language.references().titleWithParagraph("Title {number}", ParagraphName.of("3")))
                .isEqualTo("Title {number}: Para. 3");
    }

    @ParameterizedTest
    @CsvSource({"zh, 待核：甲；乙, 待核：甲；web：乙", "fr, to be checked: 甲; 乙, to be checked: 甲; web: 乙"})
    void reasonsArePutTogetherInTheLanguageOfTheText(String code, String two, String attributed) {
        EditorialWords words = Languages.of(new LanguageTag(code)).editorial();
        String first = words.drafted("甲");
        assertThat(words.joined(List.of(first, "乙"))).isEqualTo(two);
        assertThat(words.joined(List.of(first, words.attributed("web", "乙")))).isEqualTo(attributed);
        assertThat(words.joined(List.of())).isEmpty();
    }

    /** {@code qab} has only one of the files. */
    @Test
    void aSupportedLanguageNeedsAllFiles() {
        assertThatThrownBy(() -> Languages.of(new LanguageTag("qab")))
                .isInstanceOf(WordFileException.class)
                .hasMessage("src/main/resources/language/qab/numerals.txt:1:1: missing-file []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../zh", "zh/../zh", "", "中文", "zh.", "a-b", "x-private", "i-klingon"})
    void aMalformedTagIsNotALanguage(String text) {
        assertThat(LanguageTag.of(text)).isEmpty();
        assertThatThrownBy(() -> new LanguageTag(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListedFormMayMatchAnImpossibleDate() {
        DateGrammar.FoundDates found =
                Languages.of(new LanguageTag("qaa")).dates().find("la 31-an de aprilo 2029, 2033–2031, julio 12031");
        assertThat(found.dates()).isEmpty();
        assertThat(found.impossible())
                .extracting(DateGrammar.ImpossibleDate::start, DateGrammar.ImpossibleDate::end)
                .containsExactly(tuple(0, 23), tuple(25, 34));
    }
}
