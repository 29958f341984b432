package org.xuanyan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The order in which the paragraphs of an earlier text are compared with those of a later one, where they follow each other. */
public final class ParagraphOrder {

    private ParagraphOrder() {}

    /**
     * Returns the indices of the earlier paragraphs, ascending unless another order leaves fewer characters changed: that of the later
     * paragraphs that are most like them.
     *
     * @param before the earlier paragraphs
     * @param after the later ones
     */
    public static List<Integer> of(List<String> before, List<String> after) {
        List<Integer> order = IntStream.range(0, before.size()).boxed().toList();
        if (before.size() < 2 || after.size() < 2) {
            return order;
        }
        List<Set<String>> later = after.stream().map(ParagraphOrder::pairs).toList();
        List<Integer> places =
                before.stream().map(each -> mostLike(pairs(each), later)).toList();
        List<Integer> moved =
                order.stream().sorted(Comparator.comparing(places::get)).toList();
        return !moved.equals(order) && changed(before, moved, after) < changed(before, order, after) ? moved : order;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        String simplified = SimplifiedForms.of(text);
        IntStream.range(1, simplified.length()).forEach(i -> pairs.add(simplified.substring(i - 1, i + 1)));
        return pairs;
    }

    /** Returns the index of the later paragraph that has the greatest share in common with one. */
    private static int mostLike(Set<String> one, List<Set<String>> later) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < later.size(); i++) {
            Set<String> common = new LinkedHashSet<>(one);
            common.retainAll(later.get(i));
            double likeness = common.size() / (1.0 + one.size() + later.get(i).size());
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    private static int changed(List<String> before, List<Integer> order, List<String> after) {
        List<String> ordered = new ArrayList<>();
        order.forEach(i -> ordered.add(before.get(i)));
        return TextDifference.acrossScripts(String.join("\n", ordered), String.join("\n", after)).parts().stream()
                .filter(part -> part.fate() != TextDifference.PartFate.KEPT)
                .mapToInt(part -> part.text().length())
                .sum();
    }
}
