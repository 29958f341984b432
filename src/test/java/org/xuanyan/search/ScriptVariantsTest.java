package org.xuanyan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptVariantsTest {

    private static Map<String, String> of(String text) {
        return ScriptVariants.of(text.codePoints().boxed().collect(Collectors.toSet()));
    }

    @Test
    void traditionalCharactersLeadToSimplifiedOnesThatOccur() {
        Map<String, String> table = of("联合国宪章发里干后");
        assertThat(table)
                .containsEntry("聯", "联")
                .containsEntry("國", "国")
                .containsEntry("憲", "宪")
                .containsEntry("發", "发")
                .containsEntry("髮", "发")
                .containsEntry("裡", "里")
                .containsEntry("裏", "里")
                .containsEntry("幹", "干")
                .containsEntry("後", "后")
                .doesNotContainKeys("联", "国", "合", "章", "組");
    }

    @Test
    void simplifiedCharactersLeadToTraditionalOnesInATraditionalText() {
        Map<String, String> table = of("聯合國憲章");
        assertThat(table).containsEntry("联", "聯").containsEntry("国", "國").doesNotContainKey("聯");
    }

    @Test
    void aCharacterOfBothScriptsMayMeanItselfOrAnother() {
        assertThat(of("乾干")).containsEntry("乾", "乾干").doesNotContainKey("干");
        assertThat(of("著着显名")).containsEntry("著", "着著");
        assertThat(of("覆复盖")).containsEntry("覆", "复覆").containsEntry("復", "复");
    }

    @Test
    void formsOfTaiwanAndHongKongAreKnown() {
        Map<String, String> table = of("着卫叙为启里说台");
        assertThat(table)
                .containsEntry("著", "着")
                .containsEntry("衞", "卫")
                .containsEntry("衛", "卫")
                .containsEntry("敍", "叙")
                .containsEntry("敘", "叙")
                .containsEntry("為", "为")
                .containsEntry("爲", "为")
                .containsEntry("啟", "启")
                .containsEntry("啓", "启")
                .containsEntry("裡", "里")
                .containsEntry("裏", "里")
                .containsEntry("說", "说")
                .containsEntry("説", "说")
                .containsEntry("臺", "台")
                .containsEntry("颱", "台");
    }

    @Test
    void oneCharacterMayMeanSeveral() {
        assertThat(of("發髮")).containsEntry("发", "發髮");
    }
}
