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
    @CsvSource({"3, false", "3., false", "3. Economy, true", "Preamble, true"})
    void aLanguageWithoutFormsHasTitlesToo(String heading, boolean isTitled) {
        assertThat(Languages.of(new LanguageTag("en")).sectionMarks().hasTitle(heading))
                .isEqualTo(isTitled);
    }
}
