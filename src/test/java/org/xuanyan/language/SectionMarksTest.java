package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.model.LanguageTag;

class SectionMarksTest {

    private static final SectionMarks MARKS =
            Languages.of(new LanguageTag("zh-Hans")).sectionMarks();

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "三, 3",
        "十二, 12",
        "一、经济合作, 1",
        "（三）, 3",
        "(三)经济, 3",
        "第三章, 3",
        "第十部分 结语, 10",
        "3, 3",
        "3. 经济合作, 3",
        "12、安全, 12",
        "第2节, 2",
        "第一部分　总则, 1",
        "三．经济, 3",
        "一 总则, 1",
        "3 共同原则, 3",
        "第一條, 1",
        "第二節 學校, 2"
    })
    void aMarkHasANumber(String heading, int ordinal) {
        assertThat(MARKS.ordinal(heading)).hasValue(ordinal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "序言", "三三", "一是", "第一，合作", "云岭宣言", "0", "2018年", "（）", "III", "3.5亿人", "第一条编", "零", "1000", "20 世纪",
                "3 月的会议", "三 国会议"
            })
    void anythingElseIsNotAMark(String heading) {
        assertThat(MARKS.ordinal(heading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"三", "三、", "（三）", "第三章", "第十部分", "第十部分　", "3", "3."})
    void aMarkAloneHasNoTitle(String heading) {
        assertThat(MARKS.hasTitle(heading)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"三、经济合作", "（三）经济合作", "第三章 经济合作", "第十部分　结语", "3. 经济合作", "一 总则", "序言"})
    void aMarkWithWordsHasATitle(String heading) {
        assertThat(MARKS.hasTitle(heading)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "I, 1, false",
        "I., 1, false",
        "II. Peace and Security, 2, true",
        "XIV. Final Provisions, 14, true",
        "3. Economy, 3, true",
        "Article 2, 2, false",
        "ARTICLE IV: Trade, 4, true",
        "Chapter III – Trade, 3, true",
        "Section 4. Trade, 4, true",
        "(V) Culture, 5, true"
    })
    void anEnglishMarkHasARomanOrArabicNumber(String heading, int ordinal, boolean isTitled) {
        SectionMarks marks = Languages.of(new LanguageTag("en")).sectionMarks();
        assertThat(marks.ordinal(heading)).hasValue(ordinal);
        assertThat(marks.hasTitle(heading)).isEqualTo(isTitled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Preamble",
                "IIII. Trade",
                "I reaffirm",
                "Civil Society",
                "3.5 million",
                "Part of the text",
                "2031 in review"
            })
    void otherEnglishHeadingsAreNotMarks(String heading) {
        assertThat(Languages.of(new LanguageTag("en")).sectionMarks().ordinal(heading))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, false", "3., false", "3. Economy, true", "Preamble, true"})
    void aLanguageWithoutFormsHasTitlesToo(String heading, boolean isTitled) {
        assertThat(Languages.of(new LanguageTag("fr")).sectionMarks().hasTitle(heading))
                .isEqualTo(isTitled);
    }
}
