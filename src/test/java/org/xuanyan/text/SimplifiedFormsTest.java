package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SimplifiedFormsTest {

    @Test
    void eachCharacterBecomesOne() {
        String traditional = "聯合國氣候變化框架公約、臺灣、衞生、裏約、關於乾旱";
        assertThat(SimplifiedForms.of(traditional))
                .isEqualTo("联合国气候变化框架公约、台湾、卫生、里约、关于干旱")
                .hasSameSizeAs(traditional);
        String simplified = "联合国的 UN 后来";
        assertThat(SimplifiedForms.of(simplified)).isSameAs(simplified);
    }

    @Test
    void aSimplifiedCharacterStays() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char form = SimplifiedForms.of((char) c);
            assertThat(SimplifiedForms.of(form)).as("U+%04X", c).isEqualTo(form);
        }
    }

    /** The table was made from that of OpenCC. */
    @Test
    void whatOpenccHasOneFormOfIsTheSame() {
        Map<String, String> others = new TreeMap<>();
        for (Map.Entry<String, List<String>> each : DataMaps.defaults().tsChar().entrySet()) {
            String from = each.getKey();
            if (from.length() == 1
                    && each.getValue().get(0).length() == 1
                    && !each.getValue().contains(from)) {
                String form = String.valueOf(SimplifiedForms.of(from.charAt(0)));
                if (!each.getValue().contains(form)) {
                    others.put(from, form);
                }
            }
        }
        assertThat(others).containsOnlyKeys("薴", "鏇");
    }
}
