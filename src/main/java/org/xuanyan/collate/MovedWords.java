package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Source;

/**
 * The words that the account of a source moves to the front matter, divided at blanks and punctuation: a copy may print
 * offices in one line and names in the next, or a name before its office.
 */
final class MovedWords {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{Sc}<>]+");

    private static final Pattern TAG = Pattern.compile("<[^<>]*>|&nbsp;");

    /** More runs are not signatures. */
    private static final int MOST = 200;

    private final List<String> runs;

    private MovedWords(List<String> runs) {
        this.runs = runs;
    }

    static MovedWords of(Source source) {
        String raw = source.copy().text().text();
        return new MovedWords(new ArrayList<>(source.account().stream()
                .filter(each -> each.kind() == InterventionKind.MOVED_TO_METADATA)
                .flatMap(each -> runs(raw.substring(each.start(), each.end()), raw))
                .limit(MOST)
                .toList()));
    }

    private static Stream<String> runs(String passage, String raw) {
        return BETWEEN.splitAsStream(TAG.matcher(passage).replaceAll(" "))
                .map(each -> Projection.of(each, raw).words())
                .filter(each -> !each.isEmpty());
    }

    /** Removes runs that give the wanted words one after the other; false if there are none. */
    boolean take(String wanted) {
        List<Integer> used = new ArrayList<>();
        if (wanted.isEmpty() || !find(wanted, used)) {
            return false;
        }
        used.stream().sorted((a, b) -> b - a).forEach(i -> runs.remove(i.intValue()));
        return true;
    }

    private boolean find(String wanted, List<Integer> used) {
        if (wanted.isEmpty()) {
            return true;
        }
        Set<String> tried = new TreeSet<>();
        for (int i = 0; i < runs.size(); i++) {
            if (!used.contains(i) && tried.add(runs.get(i)) && wanted.startsWith(runs.get(i))) {
                used.add(i);
                if (find(wanted.substring(runs.get(i).length()), used)) {
                    return true;
                }
                used.remove(used.size() - 1);
            }
        }
        return false;
    }
}
