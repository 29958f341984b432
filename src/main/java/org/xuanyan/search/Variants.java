package org.xuanyan.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Chinese characters that readers may type for those of a collection: traditional ones for simplified texts, 聯 for 联, and
 * simplified ones for traditional texts. The pairs are those of OpenCC.
 */
public final class Variants {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';

    private Variants() {}

    /**
     * Returns what readers may type and what they find with it.
     *
     * @param occurs which code points the texts have
     * @return character → one that occurs
     */
    public static SortedMap<String, String> of(IntPredicate occurs) {
        SortedMap<String, String> table = new TreeMap<>();
        for (int c = FIRST; c <= LAST; c++) {
            char typed = (char) c;
            found(typed, occurs).ifPresent(found -> table.put(String.valueOf(typed), found));
        }
        return table;
    }

    /** The way to simplified characters goes even where the text has both: 乾 may be meant for 干. */
    private static Optional<String> found(char c, IntPredicate occurs) {
        return Stream.concat(
                        forms(ZhConverterUtil.toSimple(c)),
                        occurs.test(c) ? Stream.of() : forms(ZhConverterUtil.toTraditional(c)))
                .filter(form -> form.length() == 1 && form.charAt(0) != c && occurs.test(form.charAt(0)))
                .findFirst();
    }

    /** The library answers null for a character that has no other form. */
    private static Stream<String> forms(List<String> answer) {
        return answer == null ? Stream.of() : answer.stream();
    }
}
