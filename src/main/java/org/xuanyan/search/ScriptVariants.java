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
 * Chinese characters that readers may type instead of those of a collection: traditional characters for simplified
 * ones, 聯 for 联, and the reverse. They are those of OpenCC, with the forms of Taiwan and Hong Kong.
 */
public final class ScriptVariants {

    /** The same for every collection. */
    private static final ScriptVariants ALL = new ScriptVariants();

    /** Traditional character → simplified ones. */
    private final SortedMap<String, SortedSet<String>> simplifiedOf = new TreeMap<>();

    /** Simplified character → traditional ones. */
    private final SortedMap<String, SortedSet<String>> traditionalOf = new TreeMap<>();

    private ScriptVariants() {
        for (IDataMap table : List.of(DataMaps.defaults(), DataMaps.taiwan(), DataMaps.hongKong())) {
            table.tsChar().forEach((traditional, forms) -> forms.forEach(simplified -> add(simplified, traditional)));
            table.stChar().forEach((simplified, forms) -> forms.forEach(traditional -> add(simplified, traditional)));
        }
    }

    /**
     * Returns what readers may mean by the characters that they type: {@code 著} means {@code 着} or itself.
     *
     * @param occurs whether the texts contain a code point
     * @return character → all characters that may be meant by it and that occur, itself included if it occurs
     */
    public static SortedMap<String, String> of(IntPredicate occurs) {
        SortedSet<String> typed = new TreeSet<>(ALL.simplifiedOf.keySet());
        typed.addAll(ALL.traditionalOf.keySet());
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

    /**
     * Simplified characters may be meant even if the typed one occurs, 干 by 乾; traditional ones only if it does not.
     */
    private SortedSet<String> meant(String typed, boolean occurs) {
        SortedSet<String> meant = new TreeSet<>(simplifiedOf.getOrDefault(typed, new TreeSet<>()));
        meant.add(typed);
        if (!occurs) {
            meant.addAll(traditionalOf.getOrDefault(typed, new TreeSet<>()));
        }
        return meant;
    }

    private void add(String simplified, String traditional) {
        simplifiedOf.computeIfAbsent(traditional, each -> new TreeSet<>()).add(simplified);
        traditionalOf.computeIfAbsent(simplified, each -> new TreeSet<>()).add(traditional);
    }
}
