package org.xuanyan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * How much of what a reader sees the program found.
 *
 * @param right found and true
 * @param missing true, but not found
 * @param surplus found, but not true
 */
record Score(int right, List<String> missing, List<String> surplus) {

    /** Compares two lists; each thing counts once. */
    static <T, F> Score of(String text, List<T> truth, List<F> found, BiPredicate<T, F> same) {
        List<F> others = new ArrayList<>(found);
        List<String> missing = new ArrayList<>();
        for (T each : truth) {
            others.stream()
                    .filter(other -> same.test(each, other))
                    .findFirst()
                    .ifPresentOrElse(others::remove, () -> missing.add(text + " - " + each));
        }
        return new Score(
                truth.size() - missing.size(),
                missing,
                others.stream().map(each -> text + " + " + each).toList());
    }

    static Score sum(List<Score> scores) {
        return new Score(
                scores.stream().mapToInt(Score::right).sum(),
                scores.stream().flatMap(each -> each.missing().stream()).toList(),
                scores.stream().flatMap(each -> each.surplus().stream()).toList());
    }

    double recall() {
        return (double) right / (right + missing.size());
    }

    double precision() {
        return right == 0 ? 0 : (double) right / (right + surplus.size());
    }

    /** The figures, and each difference on a line of its own: - is missing, + surplus. */
    @Override
    public String toString() {
        String figures = String.format(
                "recall %.3f (%d of %d), precision %.3f (%d of %d)",
                recall(), right, right + missing.size(), precision(), right, right + surplus.size());
        return String.join(
                "\n",
                Stream.concat(
                                Stream.of(figures),
                                Stream.concat(missing.stream(), surplus.stream())
                                        .sorted())
                        .toList());
    }
}
