package org.xuanyan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantsTest {

    @Test
    void traditionalCharactersLeadToSimplifiedOnesThatOccur() {
        Map<String, String> table = Variants.of(c -> "联合国宪章发里干后".indexOf(c) >= 0);
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
    void simplifiedOnesLeadToTraditionalOnesInATraditionalText() {
        Map<String, String> table = Variants.of(c -> "聯合國憲章".indexOf(c) >= 0);
        assertThat(table).containsEntry("联", "聯").containsEntry("国", "國").doesNotContainKey("聯");
    }

    @Test
    void whatBothWritingsHaveIsStillTriedAsTheOther() {
        assertThat(Variants.of(c -> c == '乾' || c == '干')).containsEntry("乾", "干");
    }
}
