package org.xuanyan.search;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Chinese characters that readers may type for those of a collection: traditional ones for simplified texts, 聯 for 联, and
 * simplified ones for traditional texts. The pairs are those of OpenCC, with the forms of Taiwan and Hong Kong.
 */
public final class ScriptVariants {

    /** The pairs do not depend on a collection. */
    private static final ScriptVariants ALL = new ScriptVariants();

    /** Traditional character → simplified ones. */
    private final SortedMap<String, SortedSet<String>> simplified = new TreeMap<>();

    /** Simplified character → traditional ones. */
    private final SortedMap<String, SortedSet<String>> traditional = new TreeMap<>();

    private ScriptVariants() {
        for (IDataMap table : List.of(DataMaps.defaults(), DataMaps.taiwan(), DataMaps.hongKong())) {
            table.tsChar().forEach((full, forms) -> forms.forEach(simple -> pair(simple, full)));
            table.stChar().forEach((simple, forms) -> forms.forEach(full -> pair(simple, full)));
        }
    }

    /**
     * Returns what readers may type and what they may mean by it: {@code 著} is {@code 着} or itself.
     *
     * @param occurs which code points the texts have
     * @return character → all that it may stand for, each of which occurs; the character itself is among them if it occurs
     */
    public static SortedMap<String, String> of(IntPredicate occurs) {
        SortedSet<String> typed = new TreeSet<>(ALL.simplified.keySet());
        typed.addAll(ALL.traditional.keySet());
        SortedMap<String, String> table = new TreeMap<>();
        for (String each : typed) {
            SortedSet<String> meant = ALL.meant(each, occurs.test(each.codePointAt(0)));
            meant.removeIf(form -> !occurs.test(form.codePointAt(0)));
            if (!meant.isEmpty() && !meant.equals(Set.of(each))) {
                table.put(each, String.join("", meant));
            }
        }
        return table;
    }

    /** The way to simplified characters goes even where the text has both: 乾 may be meant for 干. */
    private SortedSet<String> meant(String typed, boolean occurs) {
        SortedSet<String> meant = new TreeSet<>(simplified.getOrDefault(typed, new TreeSet<>()));
        meant.add(typed);
        if (!occurs) {
            meant.addAll(traditional.getOrDefault(typed, new TreeSet<>()));
        }
        return meant;
    }

    private void pair(String simple, String full) {
        simplified.computeIfAbsent(full, each -> new TreeSet<>()).add(simple);
        traditional.computeIfAbsent(simple, each -> new TreeSet<>()).add(full);
    }
}
