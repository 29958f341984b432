package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of single characters, at the first and last character of each kind and beside them. */
class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x08, 0x0B, 0x0D, 0x1F, 0x7F, 0x85, 0x9F, 0xAD, 0x200B, 0x200E, 0x2028, 0x2029, 0x202E, 0xFEFF,
                0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE0001
            })
    void nobodySeesThese(int code) {
        assertThat(Legibility.isInvisible(code)).isTrue();
        assertThat(Legibility.isIgnorable(code)).isTrue();
        assertThat(Legibility.carriesWords(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', ' ', '!', 0xA0, 0xFDCF, 0xFDF0, 0xFFFD, 0xE000, 0x4E00, 0x200C, 0x200D, 0xFE0F})
    void theseAreSeenOrBelongToTheSpelling(int code) {
        assertThat(Legibility.isInvisible(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x200C, 0x200D, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x180B, 0x180F, 0xFE00, 0xFE0F, 0xE0100, 0xE01EF
            })
    void printMayIgnoreThese(int code) {
        assertThat(Legibility.isIgnorable(code)).isTrue();
        assertThat(Legibility.carriesWords(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x034E, 0x0350, 0x115E, 0x1161, 0x3165, 0xFFA1, 0x180A, 0x1810, 0xFE10, 0x4E00, 'a', '1'})
    void theirNeighboursCarryWords(int code) {
        assertThat(Legibility.isIgnorable(code)).isFalse();
        assertThat(Legibility.carriesWords(code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"FFFD, true", "E000, true", "F8FF, true", "F0000, true", "FFFC, false", "DFFF, false", "F900, false"})
    void theseStandForLostCharacters(String code, boolean lost) {
        assertThat(Legibility.isUnreadable(Integer.parseInt(code, 16))).isEqualTo(lost);
    }

    @Test
    void maskedTextsKeepTheirLength() {
        assertThat(Legibility.mask("一\u200B二\u202E\uDB40\uDC01三𠀀")).isEqualTo("一?二???三𠀀");
        assertThat(Legibility.nameOf(0x200B)).isEqualTo("U+200B ZERO WIDTH SPACE");
        assertThat(Legibility.nameOf(0xFFFF)).isEqualTo("U+FFFF (no character)");
        assertThat(Legibility.nameOf('A')).isEqualTo("U+0041 LATIN CAPITAL LETTER A");
    }

    @ParameterizedTest
    @CsvSource({"FF01, 21", "FF5E, 7E", "FF00, FF00", "FF5F, FF5F", "FF21, 41", "4E00, 4E00", "3002, 3002"})
    void fullWidthFormsAreNarrowed(String code, String narrow) {
        assertThat(Typography.narrow(Integer.parseInt(code, 16))).isEqualTo(Integer.parseInt(narrow, 16));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`,`, ，", ";, ；", "(, （", "!, ！", "a, a", "., .", "[, ["})
    void punctuationIsWidened(String narrow, String wide) {
        assertThat(Typography.widen(narrow.charAt(0))).isEqualTo(wide.charAt(0));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"“, \"", "”, \"", "＂, \"", "‘, '", "’, '", "＇, '", "\", \"", "', '", "「, 「", "a, a"})
    void quotationMarksAreStraightened(String mark, String straight) {
        assertThat(Typography.straight(mark.charAt(0))).isEqualTo(straight.charAt(0));
        assertThat(Typography.isStraightQuote(mark.charAt(0))).isEqualTo("\"'＂＇".contains(mark));
    }

    @Test
    void dashesAndBlanksAreKnown() {
        assertThat("-‐‑‒–—―−─━⸺⸻﹘﹣－".chars()).allMatch(Typography::isDash);
        assertThat("~～_、一ー".chars()).noneMatch(Typography::isDash);
        assertThat(" \t\n\u00A0\u3000\u2003\u2028".chars()).allMatch(Typography::isBlank);
        assertThat("\u200B\uFEFFa。".chars()).noneMatch(Typography::isBlank);
    }

    /** Radicals are ideographs; signs such as ① mean something else than what they look like. */
    @ParameterizedTest
    @CsvSource({
        "2F00, 4E00",
        "2FD5, 9FA0",
        "2FD6, 2FD6",
        "2EFF, 2EFF",
        "2E81, 5382",
        "F900, 8C48",
        "2F800, 4E3D",
        "FB01, FB01",
        "2460, 2460",
        "33A1, 33A1",
        "41, 41",
        "2F3E, 6236",
        "4E00, 4E00"
    })
    void compatibilityCharactersHaveTheirOrdinaryForm(String code, String form) {
        assertThat(Typography.unified(Integer.parseInt(code, 16))).isEqualTo(Integer.parseInt(form, 16));
    }

    @Test
    void theFormOfSomeRadicalsDependsOnTheScript() {
        assertThat(Typography.unified(0x2F3E, Script.SIMPLIFIED)).isEqualTo('户');
        assertThat(Typography.unified(0x2F3E, Script.TRADITIONAL)).isEqualTo('戶');
        assertThat(Typography.unified(0x2F00, Script.SIMPLIFIED)).isEqualTo('一');
        assertThat(Typography.dependsOnScript(0x2F3E)).isTrue();
        assertThat(Typography.dependsOnScript(0x2F00)).isFalse();
        assertThat(Typography.dependsOnScript('戶')).as("no radical").isFalse();
        assertThat(Typography.isKangxiRadical(0x2F00)).isTrue();
        assertThat(Typography.isKangxiRadical(0x2FD5)).isTrue();
        assertThat(Typography.isKangxiRadical(0x2EFF)).isFalse();
        assertThat(Typography.isKangxiRadical(0x2FD6)).isFalse();
    }

    @Test
    void ligaturesHaveLetters() {
        assertThat(Typography.isLigature(0xFB00)).isTrue();
        assertThat(Typography.isLigature(0xFB06)).isTrue();
        assertThat(Typography.isLigature(0xFAFF)).isFalse();
        assertThat(Typography.isLigature(0xFB07)).isFalse();
        assertThat(Typography.lettersOf(0xFB03)).isEqualTo("ffi");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a, b, true", "a, 云, false", "云, a, false", "a, 。, false", "《, a, false", "〿, a, false", "〇, a, false",
                "a, ，, false", "｠, a, false", "｡, a, true", "한, 국, true", "”, “, false", "”, a, true", "a, —, true",
                "…, —, false", "・, a, true"
            })
    void aLineEndStandsForASpaceOrForNothing(String before, String after, boolean space) {
        assertThat(Han.needSpace(before.codePointAt(0), after.codePointAt(0))).isEqualTo(space);
    }

    @Test
    void charactersOfAFullCellAreKnown() {
        assertThat("⺀云、한｠“”—…·\uD840\uDC00".chars()).allMatch(c -> Han.isFullWidth((char) c.intValue()));
        assertThat("a1 \u2E7F｡\"-".chars()).noneMatch(c -> Han.isFullWidth((char) c.intValue()));
    }

    @Test
    void theScriptIsThatOfMostCharacters() {
        assertThat(Script.of("國會", "国")).isEqualTo(Script.TRADITIONAL);
        assertThat(Script.of("國", "国会")).isEqualTo(Script.SIMPLIFIED);
        assertThat(Script.of("國", "国")).as("as many of both").isEqualTo(Script.SIMPLIFIED);
        assertThat(Script.of()).isEqualTo(Script.SIMPLIFIED);
        assertThat(Script.shownBy("國會国")).contains(Script.TRADITIONAL);
        assertThat(Script.shownBy("国")).contains(Script.SIMPLIFIED);
        assertThat(Script.shownBy("國国")).isEmpty();
        assertThat(Script.shownBy("#一")).isEmpty();
    }

    private static String marked(int... bytes) {
        byte[] mark = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            mark[i] = (byte) bytes[i];
        }
        return Encodings.marked(mark).map(Charset::name).orElse("");
    }

    @Test
    void aMarkTellsTheOrderOfBytes() {
        assertThat(marked(0xFF, 0xFE)).isEqualTo("UTF-16LE");
        assertThat(marked(0xFE, 0xFF, 0x4E)).isEqualTo("UTF-16BE");
        assertThat(marked(0xFF, 0xFF)).isEmpty();
        assertThat(marked(0xFE, 0xFE)).isEmpty();
        assertThat(marked(0xFF)).isEmpty();
        assertThat(marked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030",
        "GBK, GB18030",
        "cp936, GB18030",
        "iso-8859-1, windows-1252",
        "latin1, windows-1252",
        "US-ASCII, windows-1252",
        "utf-8, UTF-8",
        "Big5, Big5",
        "koi8-r, KOI8-R",
        "UTF-16LE, UTF-16LE",
        "UTF-16, ''",
        "UTF-32, ''",
        "no-such, ''",
        "'a b', ''",
        "x-JISAutoDetect, ''"
    })
    void encodingsHaveTheNamesOfFiles(String name, String found) {
        assertThat(Encodings.named(name).map(Charset::name))
                .isEqualTo(Optional.of(found).filter(each -> !each.isEmpty()));
    }

    @Test
    void theEncodingsThatAreWantedMostExist() {
        for (String each : Encodings.names().split(", ")) {
            assertThat(Encodings.named(each)).as(each).isPresent();
        }
        assertThat(Encodings.names()).startsWith("UTF-8, GB18030, ");
    }
}
