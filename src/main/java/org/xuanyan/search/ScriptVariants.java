package org.xuanyan.search;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.xuanyan.text.Lazy;

/**
 * Chinese characters that readers may type instead of those of a collection: traditional characters for simplified
 * ones, 聯 for 联, and the reverse. They are those of OpenCC, with the forms of Taiwan and Hong Kong.
 */
public final class ScriptVariants {

    /** The tables of OpenCC: simplified and traditional character by turns. */
    private static final Lazy<int[]> PAIRS = new Lazy<>(ScriptVariants::pairs);

    private final SortedSet<String> simplified = new TreeSet<>();
    private final SortedSet<String> all = new TreeSet<>();

    private ScriptVariants() {}

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
        BitSet inTexts = new BitSet();
        occurring.forEach(inTexts::set);
        Map<String, ScriptVariants> known = known(inTexts);
        SortedMap<String, String> table = new TreeMap<>();
        for (int codePoint : occurring) {
            ScriptVariants variants = known.get(Character.toString(codePoint));
            // A character stands for another if and only if the other can stand for it.
            SortedSet<String> typed = variants == null ? Collections.emptySortedSet() : variants.all;
            for (String each : typed) {
                SortedSet<String> meant = known.get(each).meant(each, inTexts);
                if (meant.size() > 1 || !meant.contains(each)) {
                    table.put(each, String.join("", meant));
                }
            }
        }
        return table;
    }

    private static int[] pairs() {
        IntStream.Builder pairs = IntStream.builder();
        for (IDataMap table : List.of(DataMaps.defaults(), DataMaps.taiwan(), DataMaps.hongKong())) {
            table.tsChar().forEach((from, forms) -> forms.forEach(to -> add(pairs, to, from)));
            table.stChar().forEach((from, forms) -> forms.forEach(to -> add(pairs, from, to)));
        }
        return pairs.build().toArray();
    }

    private static void add(IntStream.Builder pairs, String simplified, String traditional) {
        pairs.add(simplified.codePointAt(0));
        pairs.add(traditional.codePointAt(0));
    }

    /**
     * Returns character → the forms that it may stand for, as far as one of the two occurs: most of the twenty thousand pairs
     * concern no text.
     */
    private static Map<String, ScriptVariants> known(BitSet inTexts) {
        Map<String, ScriptVariants> known = new LinkedHashMap<>();
        int[] pairs = PAIRS.get();
        for (int i = 0; i < pairs.length; i += 2) {
            if (inTexts.get(pairs[i]) || inTexts.get(pairs[i + 1])) {
                String simplified = Character.toString(pairs[i]);
                String traditional = Character.toString(pairs[i + 1]);
                known.computeIfAbsent(traditional, each -> new ScriptVariants()).add(simplified, true);
                known.computeIfAbsent(simplified, each -> new ScriptVariants()).add(traditional, false);
            }
        }
        return known;
    }

    private static boolean isIn(BitSet inTexts, String character) {
        return inTexts.get(character.codePointAt(0));
    }

    /** Returns what occurs and may be meant by a character whose forms these are. */
    private SortedSet<String> meant(String typed, BitSet inTexts) {
        SortedSet<String> meant = new TreeSet<>(isIn(inTexts, typed) ? simplified : all);
        meant.add(typed);
        meant.removeIf(form -> !isIn(inTexts, form));
        return meant;
    }
}
