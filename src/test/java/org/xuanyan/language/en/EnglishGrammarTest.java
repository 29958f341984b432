package org.xuanyan.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishGrammarTest {

    @ParameterizedTest
    @CsvSource({
        "adopt, adopts, adopted, adopting",
        "endorse, endorses, endorsed, endorsing",
        "ratify, ratifies, ratified, ratifying",
        "stress, stresses, stressed, stressing",
        "convey, conveys, conveyed, conveying",
        "call for, calls for, called for, calling for",
        "remain committed to, remains committed to, remained committed to, remaining committed to"
    })
    void onlyTheFirstWordOfAVerbChanges(String verb, String third, String past, String gerund) {
        assertThat(new EnglishGrammar().otherForms(verb)).isEqualTo(List.of(third, past, gerund));
    }

    @Test
    void romanNumeralsAreReadAsTheyAreWritten() {
        RomanNumeral numerals = new RomanNumeral();
        IntStream.rangeClosed(1, 100).forEach(each -> {
            assertThat(numerals.parse(numerals.write(each))).hasValue(each);
            assertThat(numerals.write(each)).matches(numerals.regex());
        });
        assertThat(numerals.parse("IIII")).isEmpty();
        assertThat(numerals.write(101)).isEqualTo("101");
    }
}
