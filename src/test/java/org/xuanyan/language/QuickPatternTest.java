package org.xuanyan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickPatternTest {

    private static final String TEXT = "成员国对此强烈谴责，并龘坚决反对 AI 滥用；\n3、各方愿支持𠮷林。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:强烈|坚决)(?:谴责|反对)",
                "(?<=对此)强烈",
                "(?<!各方)(?<=成员国.{1,9})坚决",
                "(?=坚决|谴)(?<=并龘)坚",
                "\\p{IsHan}{2}反对",
                "[^，]+谴责",
                "\\s*\\d、",
                "[A-Z]+",
                "𠮷林",
                "(?:各方)?愿?支持",
                ""
            })
    void isTriedWhereverItMatches(String regex) {
        QuickPattern quick = new QuickPattern(regex);
        for (int i = 0; i < TEXT.length(); i++) {
            if (quick.matcher(TEXT).region(i, TEXT.length()).lookingAt()) {
                assertTrue(quick.mayBeginWith(TEXT.charAt(i)), regex + " at " + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?:强烈|坚决)(?:谴责|反对)", "[强坚].", "(?:强|坚)\\s*\\p{IsHan}"})
    void isNotTriedAtTheOtherCharactersOfItsWords(String regex) {
        QuickPattern quick = new QuickPattern(regex);
        long tried =
                TEXT.chars().filter(each -> quick.mayBeginWith((char) each)).count();
        assertEquals(Pattern.compile("[强坚]").matcher(TEXT).results().count(), tried);
    }
}
