package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"报纸的导语", "网站附加", "编者注", "Caption of a photo", "added by the web site", "NEWSPAPER", "译者说明"})
    void aReasonCanNameOthers(String reason) {
        assertThat(ReasonWords.namesOthers(reason)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一部分", "不是正文", "删去", "not needed", "addition", "leading words", "多余"})
    void anotherReasonDoesNot(String reason) {
        assertThat(ReasonWords.namesOthers(reason)).isFalse();
    }
}
