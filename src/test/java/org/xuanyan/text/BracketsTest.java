package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.language.Languages;
import org.xuanyan.language.TitleBrackets;
import org.xuanyan.model.LanguageTag;

class BracketsTest {

    private static final BracketForms TITLES =
            new BracketForms.Families(List.of("《", "〈", "“"), List.of("》", "〉", "”"), 0);

    private static final TitleBrackets CHINESE =
            Languages.of(new LanguageTag("zh")).titles().brackets();

    /** Each pair is shown as its words between braces. */
    @ParameterizedTest
    @CsvSource({
        "《甲》和《乙》, {甲} {乙}",
        "《<甲>计划》, {{甲}}",
        "《甲（乙）》, {{乙}}",
        "“甲《乙》”, {{乙}}",
        "《甲“乙》丙”, {甲“乙}",
        "“甲《乙”丙, -",
        "（甲〈乙）, {甲〈乙}",
        "甲）（, -",
        "《甲》》, {甲}"
    })
    void pairsMatchingBrackets(String text, String expected) {
        String shown = show(Brackets.in(text, CHINESE.andRound(), at -> {}), text);
        assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(expected);
    }

    private static String show(List<Brackets> all, String text) {
        return all.stream()
                .map(each -> "{"
                        + (each.inner().isEmpty()
                                ? text.substring(each.start() + 1, each.end() - 1)
                                : show(each.inner(), text))
                        + "}")
                .collect(Collectors.joining(" "));
    }

    @Test
    void unpairedDoubleBracketsAreReported() {
        List<Integer> unpaired = new ArrayList<>();
        Brackets.in("甲》《乙《丙》", TITLES, unpaired::add);
        assertThat(unpaired).containsExactly(1, 2);
    }

    @Test
    void onlyBracketsOfTheFormsCount() {
        String text = "（甲）《乙》“丙”";
        assertThat(Brackets.in(text, TITLES, at -> {}))
                .extracting(Brackets::opening)
                .containsExactly('《', '“');
        assertThat(Brackets.in(text, CHINESE.asides(), at -> {}))
                .extracting(Brackets::opening)
                .containsExactly('（', '“');
    }

    @Test
    void enclosuresAreMasked() {
        Enclosures enclosures = Enclosures.of("甲《乙（丙）》丁", CHINESE.andRound());
        char mask = Enclosures.MASK;
        assertThat(enclosures.masked()).isEqualTo("甲" + String.valueOf(mask).repeat(6) + "丁");
        assertThat(enclosures.innermost(4)).isEqualTo(3);
        assertThat(enclosures.outermost(4)).isEqualTo(1);
        assertThat(enclosures.innermost(2)).isEqualTo(1);
        assertThat(enclosures.innermost(0)).isEqualTo(-1);
        assertThat(enclosures.closing(3)).isEqualTo(5);
        assertThat(enclosures.closing(0)).isEqualTo(-1);
    }
}
