package org.xuanyan.search;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chinese characters that readers may type instead of those of a collection: traditional characters for simplified
 * ones, 聯 for 联, and the reverse. They are those of OpenCC, with the forms of Taiwan and Hong Kong.
 */
public final class ScriptVariants {

    /** Character → the forms that it may stand for; the same for every collection. */
    private static final SortedMap<String, ScriptVariants> ALL = all();

    private final SortedSet<String> simplified = new TreeSet<>();
    private final SortedSet<String> all = new TreeSet<>();

    private ScriptVariants() {}

    private static SortedMap<String, ScriptVariants> all() {
        SortedMap<String, ScriptVariants> all = new TreeMap<>();
        for (IDataMap table : List.of(DataMaps.defaults(), DataMaps.taiwan(), DataMaps.hongKong())) {
            table.tsChar().forEach((from, forms) -> forms.forEach(to -> add(all, to, from)));
            table.stChar().forEach((from, forms) -> forms.forEach(to -> add(all, from, to)));
        }
        return all;
    }

    private static void add(SortedMap<String, ScriptVariants> all, String simplified, String traditional) {
        all.computeIfAbsent(traditional, each -> new ScriptVariants()).add(simplified, true);
        all.computeIfAbsent(simplified, each -> new ScriptVariants()).add(traditional, false);
    }

    private void add(String form, boolean isSimplified) {
        all.add(form);
        if (isSimplified) {
            simplified.add(form);
        }
    }

    /**
     * Returns what readers may mean by the characters that they type: {@code 著} means {@code 着} or itself. Simplified
     * characters may be meant even if the typed one occurs, 干 by 乾; traditional ones only if it does not.
     *
     * @param occurring the code points of the texts
     * @return character → all characters that may be meant by it and that occur, itself included if it occurs
     */
    public static SortedMap<String, String> of(Set<Integer> occurring) {
        SortedMap<String, String> table = new TreeMap<>();
        for (int codePoint : occurring) {
            ScriptVariants variants = ALL.get(Character.toString(codePoint));
            // A character stands for another if and only if the other can stand for it.
            SortedSet<String> typed = variants == null ? Collections.emptySortedSet() : variants.all;
            for (String each : typed) {
                SortedSet<String> meant = meant(each, occurring);
                if (meant.size() > 1 || !meant.contains(each)) {
                    table.put(each, String.join("", meant));
                }
            }
        }
        return table;
    }

    /** Returns what occurs and may be meant by a character. */
    private static SortedSet<String> meant(String typed, Set<Integer> occurring) {
        boolean asTyped = occurring.contains(typed.codePointAt(0));
        ScriptVariants variants = ALL.get(typed);
        SortedSet<String> meant = new TreeSet<>(asTyped ? variants.simplified : variants.all);
        meant.add(typed);
        meant.removeIf(form -> !occurring.contains(form.codePointAt(0)));
        return meant;
    }
}
