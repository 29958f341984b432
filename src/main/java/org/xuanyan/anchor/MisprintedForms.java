package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuanyan.model.NumberScheme;

/**
 * Finds numbers of paragraphs that are printed in another form than the others: {@code （5）} between {@code 4.} and
 * {@code 6.}. Such a number is missing otherwise, and does not continue the marks of a list.
 */
final class MisprintedForms {

    private final Passages passages;
    private final NumberScheme.Extent extent;

    /** The passages whose marks are numbers of paragraphs. */
    private final TreeSet<Integer> series;

    private MisprintedForms(Passages passages, NumberScheme.Extent extent, List<Integer> series) {
        this.passages = passages;
        this.extent = extent;
        this.series = new TreeSet<>(series);
    }

    /**
     * Returns the passages that have such numbers.
     *
     * @param series the passages whose numbers have the form of most
     */
    static Set<Integer> of(Passages passages, NumberScheme.Extent extent, List<Integer> series) {
        MisprintedForms forms = new MisprintedForms(passages, extent, series);
        forms.others().forEach(forms::add);
        forms.series.removeAll(series);
        return forms.series;
    }

    /** Returns the runs of other marks: of one form, under one heading, each number greater by one. */
    private List<List<Integer>> others() {
        Map<String, List<Integer>> open = new LinkedHashMap<>();
        List<List<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < passages.all().size(); i++) {
            if (series.contains(i) || !passages.hasNumber(i)) {
                continue;
            }
            String form = passages.mark(i).orElseThrow().form();
            List<Integer> run = open.getOrDefault(form, List.of());
            if (run.isEmpty() || !continues(run.get(run.size() - 1), i)) {
                run = new ArrayList<>();
                open.put(form, run);
                runs.add(run);
            }
            run.add(i);
        }
        return runs;
    }

    private boolean continues(int last, int passage) {
        return passages.areTogether(last, passage) && passages.value(passage) == passages.value(last) + 1;
    }

    /** Adds the numbers of a run if each of them has its place among those of paragraphs. */
    private void add(List<Integer> run) {
        List<Integer> added = new ArrayList<>();
        for (int i : run) {
            if (!isMissing(i)) {
                series.removeAll(added);
                return;
            }
            series.add(i);
            added.add(i);
        }
    }

    private boolean isMissing(int passage) {
        Optional<Integer> before = Optional.ofNullable(series.lower(passage)).filter(each -> isInSeries(each, passage));
        Optional<Integer> after = Optional.ofNullable(series.higher(passage)).filter(each -> isInSeries(each, passage));
        int value = passages.value(passage);
        int last = before.map(passages::value).orElse(0);
        return after.map(each -> last < value && value < passages.value(each))
                .orElse(before.isPresent() && value == last + 1);
    }

    private boolean isInSeries(int number, int passage) {
        return extent == NumberScheme.Extent.ANEW
                ? passages.areTogether(number, passage)
                : !passages.isInAnnex(number) && !passages.isInAnnex(passage);
    }
}
