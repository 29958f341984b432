package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.PrintedMark;

class ParagraphMarksTest {

    private static final ParagraphMarks CHINESE =
            Languages.of(new LanguageTag("zh-Hans")).paragraphMarks();

    private static final ParagraphMarks ENGLISH =
            Languages.of(new LanguageTag("en")).paragraphMarks();

    private static PrintedMark mark(ParagraphMarks marks, String text) {
        return marks.find(text).orElseThrow().mark();
    }

    @ParameterizedTest
    @CsvSource({
        "14. 甲, 14., 14, 14",
        "14.甲, 14., 14, 14",
        "14．甲, 14．, 14, 14",
        "14、甲, 14、, 14, 14",
        "14。甲, 14。, 14, 14",
        "(14)甲, (14), 14, 14",
        "（14） 甲, （14）, 14, 14",
        "14）甲, 14）, 14, 14",
        "14) 甲, 14), 14, 14",
        "十四）甲, 十四）, 十四, 14",
        "十四、甲, 十四、, 十四, 14",
        "（三）甲, （三）, 三, 3",
        "第三条 甲, 第三条, 三, 3",
        "14\u3000甲, 14, 14, 14",
        "999. 甲, 999., 999, 999"
    })
    void aNumberHasAValue(String text, String written, String numeral, int number) {
        PrintedMark mark = mark(CHINESE, text);
        assertThat(mark.written()).isEqualTo(written);
        assertThat(mark.numeral()).isEqualTo(numeral);
        assertThat(mark.number()).hasValue(number);
        assertThat(text.substring(CHINESE.find(text).orElseThrow().length())).isEqualTo("甲");
    }

    /** The mark of a ledger has no blank behind it. */
    @Test
    void aBareNumberBeforeAWideBlankHasAForm() {
        assertThat(CHINESE.formOf("14")).isPresent();
        assertThat(CHINESE.find("14\u3000甲")).isPresent();
        assertThat(CHINESE.find("14 甲")).isEmpty();
        assertThat(CHINESE.find("14甲")).isEmpty();
    }

    @Test
    void aYearMayFollowANumberButDecimalsMayNot() {
        assertThat(mark(CHINESE, "1．2033年甲").written()).isEqualTo("1．");
        assertThat(CHINESE.find("1．2033甲")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "（a）甲, （a）",
        "(b)甲, (b)",
        "a）甲, a）",
        "(iv) 甲, (iv)",
        "①甲, ①",
        "⑴甲, ⑴",
        "⒈甲, ⒈",
        "㈣甲, ㈣",
        "㊃ 甲, ㊃",
        "❶甲, ❶",
        "а) 甲, а)",
        "（甲）乙方, （甲）",
        "i.甲, i.",
        "iv. 甲, iv.",
        "a、甲, a、",
        "ⅲ．甲, ⅲ．",
        "1a. 甲, 1a.",
        "14bis. 甲, 14bis.",
        "2 bis. 甲, 2 bis.",
        "14之一、甲, 14之一、",
        "1.2. 甲, 1.2.",
        "•甲, •",
        "—甲, —",
        "——甲, ——",
        "– 甲, –",
        "◆甲, ◆"
    })
    void theMarkOfAnItemIsNotANumber(String text, String written) {
        PrintedMark mark = mark(CHINESE, text);
        assertThat(mark.written()).isEqualTo(written);
        assertThat(mark.number()).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "甲",
                "3.5亿人",
                "第三条各方",
                "1a国",
                "2 bishops",
                "甲、乙双方",
                "2031. 甲",
                "2031）甲",
                "1)2甲",
                "14.",
                "十四。甲",
                "（三）",
                "•",
                "一是甲",
                "第一，甲",
                "（以下简称《宣言》）甲",
                "二〇三一年",
                "零、甲",
                "0. 甲",
                "《甲》",
                "x、y两轴",
                "i.e.甲",
                "A国"
            })
    void otherBeginningsAreWords(String text) {
        assertThat(CHINESE.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"（一）, （一）", "（一）对话, （一）", "第一条, ", "对话, "})
    void aHeadingMayHaveAMarkWithoutWords(String heading, String written) {
        assertThat(CHINESE.inHeading(heading).map(PrintedMark::written)).isEqualTo(Optional.ofNullable(written));
    }

    @ParameterizedTest
    @CsvSource({"1., true", "第一条, true", "第一条 甲, false", "1. 甲, false", "•, false"})
    void onlyANumberAloneHasAForm(String written, boolean number) {
        assertThat(CHINESE.formOf(written).isPresent()).isEqualTo(number);
    }

    /** Numbers of two forms do not belong to one series. */
    @ParameterizedTest
    @CsvSource({
        "1. 甲, 2.甲, true",
        "4．甲, 5。甲, true",
        "1. 甲, (2) 甲, false",
        "1. 甲, 二、甲, false",
        "1）甲, 2) 甲, true",
        "1）甲, （2）甲, false",
        "（一）甲, (二)甲, true"
    })
    void marksOfOneFormBelongTogether(String one, String other, boolean together) {
        assertThat(mark(CHINESE, one).form().equals(mark(CHINESE, other).form()))
                .isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource({"14. We, 14., 14", "14) We, 14), 14", "(14) We, (14), 14"})
    void textsInLanguagesWithoutFilesAreNumberedToo(String text, String written, int number) {
        assertThat(mark(ENGLISH, text).written()).isEqualTo(written);
        assertThat(mark(ENGLISH, text).number()).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({
        "i. We, i.",
        "b. We, b.",
        "1a. We, 1a.",
        "2 bis. We, 2 bis.",
        "㈣We, ㈣",
        "⒈ We, ⒈",
        "а) We, а)",
        "1.2. We, 1.2."
    })
    void marksOfOtherFormsAreKeptAsPrinted(String text, String written) {
        assertThat(mark(ENGLISH, text).written()).isEqualTo(written);
        assertThat(mark(ENGLISH, text).number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IV. 甲", "B. 甲", "§ 1 甲", "№ 2 甲", "※甲", "[1] 甲", "1: 甲", "1-1. 甲", "1.1 甲", "【1】甲", "<1> 甲", "乙、甲",
                "➤甲"
            })
    void anUnknownMarkLooksLikeOne(String text) {
        assertThat(CHINESE.find(text)).isEmpty();
        assertThat(CHINESE.unknownForm(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "成员国", "第一，甲", "一是甲", "《甲》", "“甲”", "（以下简称甲）", "2030年", "20国集团", "3.5亿人", "3.5%的人", "U.S. 甲", "A国",
                "IMF 甲", "L’Union"
            })
    void wordsDoNotLookLikeAMark(String text) {
        assertThat(CHINESE.unknownForm(text)).isEmpty();
        assertThat(ENGLISH.unknownForm(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 附件, 附件",
        "zh-Hans, 附件一：名单, 附件一",
        "zh-Hans, 附件２ 行动计划, 附件２",
        "zh-Hans, 附录, 附录",
        "zh-Hans, 经济合作, ",
        "zh-Hans, 对附件的说明, ",
        "en, Annex 2: Action plan, Annex 2",
        "en, ANNEX II. Rules, ANNEX II",
        "en, Appendix B, Appendix B",
        "en, Annex Action plan, Annex",
        "en, Annexation, ",
        "fr, Annex 1, Annex 1",
        "ru, Приложение № 2. План, Приложение № 2",
        "ru, ПРИЛОЖЕНИЕ, ПРИЛОЖЕНИЕ",
        "ru, Приложения и программы, "
    })
    void theHeadingOfAnAnnexIsKnown(String language, String heading, String annex) {
        assertThat(Languages.of(new LanguageTag(language)).paragraphMarks().annex(heading))
                .isEqualTo(Optional.ofNullable(annex));
    }
}
