package org.xuanyan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuanyan.model.LanguageTag;

class PassageTitleTest {

    private static final LanguageTag SIMPLIFIED = new LanguageTag("zh-Hans");
    private static final LanguageTag TRADITIONAL = new LanguageTag("zh-Hant");

    private static String title(String... texts) {
        List<PassageTitle.PassageText> all = Stream.of(texts)
                .map(each -> new PassageTitle.PassageText(List.of(each), SIMPLIFIED))
                .toList();
        return PassageTitle.of(PassageTitle.TitleTexts.of(all, SIMPLIFIED)).words();
    }

    @Test
    void theLastTextAloneDoesNotNameThePassage() {
        String before = "阿根廷、巴西、智利支持“雨林”倡议，将设立专项基金。";
        assertThat(title(before, before, before.replace("支持", "不支持").replace("设立", "撤销")))
                .isEqualTo("阿根廷、巴西、智利支持“雨林”倡议");
    }

    @Test
    void theDayOfOneDeclarationIsNoTitle() {
        assertThat(title("云岭会议成员国元首于2003年5月1日在云岭举行会议。", "云岭会议成员国元首于2010年6月2日在雪原举行会议。"))
                .isEqualTo("云岭会议成员国元首于…");
        assertThat(title("元首于2003年5月1日在云岭会晤，决定共同保护界湖的鱼类资源。", "元首于2010年6月2日在雪原会晤，决定共同保护界湖的鱼类资源。"))
                .isEqualTo("决定共同保护界湖的鱼类资源");
    }

    @Test
    void aSiteInOneScriptHasTitlesInThatScript() {
        PassageTitle title = PassageTitle.of(PassageTitle.TitleTexts.of(
                List.of(
                        new PassageTitle.PassageText(List.of("成員國共同保護界湖的魚類資源。"), TRADITIONAL),
                        new PassageTitle.PassageText(List.of("成员国共同保护界湖的鱼类资源。"), SIMPLIFIED)),
                SIMPLIFIED));
        assertThat(title).isEqualTo(new PassageTitle("成员国共同保护界湖的鱼类资源", SIMPLIFIED));
    }

    @Test
    void inLanguagesWithSpacesATitleHasWholeWords() {
        String text = "The Member States express deep concern over the decline of water in transboundary rivers.";
        PassageTitle title = PassageTitle.of(PassageTitle.TitleTexts.of(
                List.of(
                        new PassageTitle.PassageText(List.of(text), LanguageTag.ENGLISH),
                        new PassageTitle.PassageText(List.of(text), LanguageTag.ENGLISH)),
                LanguageTag.ENGLISH));
        assertThat(title.words()).isEqualTo("The Member States express deep concern over the decline of…");
    }
}
