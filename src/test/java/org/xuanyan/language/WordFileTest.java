package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.text.SourceText;

class WordFileTest {

    private static final Set<String> GROUPS = Set.of(WordFile.FIRST, "verbs", "marks and words", "rule");

    private static WordFile parse(String text) {
        return WordFile.parse(new SourceText("language/zz/words.txt", text), GROUPS);
    }

    @Test
    void wordsAreReadByGroup() {
        WordFile file = parse("# comment\n\none\n[verbs]\ntwo words\n# comment\nthree\n");
        assertThat(file.words(WordFile.FIRST)).containsExactly("one");
        assertThat(file.words("verbs")).containsExactly("two words", "three");
        assertThat(file.words("rule")).isEmpty();
    }

    @Test
    void anEntryHasMeanings() {
        WordFile file = parse("one = 1\n[verbs]\n签署 = making, adopting\n/a = b/ = 2\n");
        assertThat(file.meanings(WordFile.FIRST, Optional::of, List.of())).containsEntry("one", "1");
        assertThat(file.entries("verbs").get(0).meanings()).containsExactly("making", "adopting");
        assertThat(file.entries("verbs").get(1).words()).isEqualTo("a = b");
    }

    @Test
    void anExpressionUsesOtherGroups() {
        WordFile file = parse("[verbs]\n签.\n通过\n[rule]\n/^{verbs}了{0,2}\\p{L}$/\n");
        assertThat(file.pattern("rule").matcher("签.了了x").find()).isTrue();
        assertThat(file.pattern("rule").matcher("通过x").find()).isTrue();
        assertThat(file.pattern("rule").matcher("签署x").find()).isFalse();
    }

    @Test
    void aWordOfLettersIsWhole() {
        WordFile file = parse("[verbs]\nact\n通过\n");
        assertThat(file.pattern("verbs").matcher("an act.").find()).isTrue();
        assertThat(file.pattern("verbs").matcher("action react").find()).isFalse();
        assertThat(file.pattern("verbs").matcher("已通过的").find()).isTrue();
    }

    @Test
    void aGroupWithoutEntriesMatchesNothing() {
        assertThat(parse("").pattern("^", "verbs", "$").matcher("").find()).isFalse();
        assertThat("".matches(parse("").regex("verbs"))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one\\none|2:1|\"one\" is in this group twice",
                "one |1:4|remove the blanks at the end of this line",
                " one|1:1|remove the blanks at the start of this line",
                "a\\tb|1:2|remove this invisible character",
                "a\\u200Bb|1:2|remove this invisible character",
                "[vebs]|1:2|no group is called \"vebs\"; the names are: marks and words, rule, verbs",
                "[verbs]\\n[verbs]|2:2|the group \"verbs\" begins twice",
                "[Verbs]|1:1|write the name of a group in lower-case Latin letters",
                "one =|1:5|write a meaning after =",
                "= one|1:1|write words before =",
                "one = a,b|1:7|write one comma and one space between two meanings",
                "/one|1:1|end the expression with /",
            })
    void aMalformedLineIsReportedWithItsPlace(String text, String place, String message) {
        assertThatThrownBy(() ->
                        parse(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u200B", "\u200B")))
                .isInstanceOf(WordFileException.class)
                .hasMessage("language/zz/words.txt:" + place + ": " + message);
    }

    @Test
    void aFileMayForbidEntriesOutsideGroups() {
        SourceText text = new SourceText("language/zz/words.txt", "\none\n");
        assertThatThrownBy(() -> WordFile.parse(text, Set.of("verbs")))
                .hasMessage("language/zz/words.txt:2:1: write [the name of a group] before the first entry");
    }

    @Test
    void anUnsuitableEntryIsReportedWithItsPlace() {
        WordFile file = parse("one = 1\n[verbs]\n/x/\n[rule]\n/a{verb}/\n/(/\n[marks and words]\ntwo\n");
        assertThatThrownBy(() -> file.words(WordFile.FIRST))
                .hasMessage("language/zz/words.txt:1:1: \"one\" has too many meanings");
        assertThatThrownBy(() -> file.words("verbs"))
                .hasMessage("language/zz/words.txt:3:1: write words here, not an expression between slashes");
        assertThatThrownBy(() -> file.meanings("marks and words", Optional::of, List.of()))
                .hasMessage("language/zz/words.txt:8:1: write what \"two\" means, after =");
        assertThatThrownBy(() -> file.meanings(WordFile.FIRST, each -> Optional.empty(), List.of("a", "b")))
                .hasMessage("language/zz/words.txt:1:1: \"1\" is not a meaning here; the meanings are: a, b");
        assertThatThrownBy(() -> file.regex(file.entries("rule").get(0)))
                .hasMessage("language/zz/words.txt:5:1: {verb} is not another group of this file");
        assertThatThrownBy(() -> file.regex(file.entries("rule").get(1)))
                .hasMessage("language/zz/words.txt:6:1: this expression cannot be read: Unclosed group");
        assertThatThrownBy(() -> file.named(WordFile.FIRST, List.of("1", "2")))
                .hasMessage("language/zz/words.txt:1:1: this group needs an entry that ends with = 2");
    }
}
