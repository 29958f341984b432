package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "…",
                "-",
                "……",
                "？",
                "?",
                "xx",
                "xxx",
                "XXX",
                "XXX YYY",
                "1",
                "2031-07-05",
                "TODO",
                "todo: reason",
                "TBD",
                "FIXME!",
                "n/a",
                "N/A",
                "none",
                "None.",
                "null",
                "unknown",
                "reason",
                "the reason",
                "Put the reason here",
                "(reason)",
                "asdf",
                "lorem ipsum",
                "理由",
                "原因",
                "理由：",
                "理由：待补",
                "待补",
                "（待补）",
                "待补充",
                "待定",
                "待填写理由",
                "无",
                "无理由",
                "没有",
                "暂无说明",
                "不详",
                "请在此填写理由",
                "以后再补",
                "同上",
                "待核",
                "TODO 待补",
                "某某某"
            })
    void aPlaceholderIsNotAReason(String text) {
        assertThat(ReasonWords.isReason(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "排印有误", "排字", "误字", "misprint", "typo", "见 PDF", "见PDF第3页", "外交部公报版没有这一段", "not in the PDF",
                        "the bulletin has no such words",
                "原因是排印", "理由见公报", "编者的理由", "待核：页码", "网页无标点", "todo list of the web site", "无此段", "Opechatka",
                        "опечатка", "the edition of 2031"
            })
    void aFewWordsAreEnough(String text) {
        assertThat(ReasonWords.isReason(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "报纸的导语",
                "网站附加",
                "编者注",
                "Caption of a photo",
                "added by the web site",
                "NEWSPAPER",
                "译者说明",
                "слова сайта"
            })
    void aReasonCanNameOthers(String reason) {
        assertThat(ReasonWords.namesOthers(reason)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一部分", "不是正文", "删去", "not needed", "addition", "leading words", "多余"})
    void anotherReasonDoesNot(String reason) {
        assertThat(ReasonWords.namesOthers(reason)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "外交部公报版没有这一段",
                "《云岭报》刊出的文本没有",
                "俄文本无此句",
                "据2031年外交部版",
                "第二版无此段",
                "乙本脱",
                "见 www.example.org",
                "the bulletin has no such words",
                "not in the Russian text",
                "нет в тексте МИД",
                "主席国公布的文本没有",
                "《Vestnik MID》",
                "据新华社所发全文"
            })
    void aReasonCanNameAnEdition(String reason) {
        assertThat(ReasonWords.namesEdition(reason)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有的版本没有",
                "另一版本没有这一段",
                "某报没有",
                "网站附加",
                "报纸的导语",
                "排印有误",
                "《联合国宪章》误作宪法",
                "联合国三字误倒",
                "别的刊物没有",
                "another edition lacks it",
                "some newspapers have it",
                "“一”误作破折号",
                "not in the other version"
            })
    void aReasonThatOnlySaysThereIsOneDoesNot(String reason) {
        assertThat(ReasonWords.namesEdition(reason)).isFalse();
        assertThat(ReasonWords.sourceKinds(reason)).isSubsetOf("web-page");
    }

    @ParameterizedTest
    @CsvSource({
        "'网页文本无此三字，据PDF文本', 'pdf-text, web-page'",
        "据印本, print",
        "as in the scan, scan",
        "scanned badly, ''",
        "有的版本没有, ''"
    })
    void aReasonCanNameSources(String reason, String kinds) {
        assertThat(String.join(", ", ReasonWords.sourceKinds(reason))).isEqualTo(kinds);
    }
}
