package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.PassageEdits;
import org.xuanyan.model.PassageEdits.NamedDeclaration;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;

/**
 * Which declarations are compared, and which are shown side by side: each with the one before it in the same language, and the pairs
 * for which an editor asks or which were published: a declaration that is added between two does not end their comparison. All pairs have the earlier declaration first, and are in the order of the later ones, the nearest first.
 */
final class DeclarationPairs {

    /**
     * How many declarations before each one it is compared with, so that the work grows with the collection and not with its
     * square. What is handed on farther goes through one of them.
     */
    private static final int COMPARED = 6;

    private final List<Declaration> declarations;

    /** Index of a declaration → those of earlier ones with which it is compared. */
    private final Map<Integer, NavigableSet<Integer>> compared = new TreeMap<>();

    /** The same for those that are shown. */
    private final Map<Integer, NavigableSet<Integer>> shown = new TreeMap<>();

    /**
     * Chooses pairs.
     *
     * @param declarations the oldest first
     * @param requested by an editor; what does not fit is reported and left out
     * @param published the earlier first; what does not fit any more is left out
     * @param unreadable whether a declaration is missing only because it cannot be read
     */
    DeclarationPairs(
            List<Declaration> declarations,
            List<PassageEdits.NamedPair> requested,
            List<List<Slug>> published,
            Predicate<Slug> unreadable,
            Problems problems) {
        this.declarations = declarations;
        for (int later = 0; later < declarations.size(); later++) {
            compared.put(later, near(later));
            if (!compared.get(later).isEmpty()) {
                add(compared.get(later).last(), later, shown);
            }
        }
        Requests requests = new Requests(unreadable, problems);
        requests.read(requested);
        published.forEach(requests::keep);
    }

    /** Returns the declarations shortly before one. */
    private NavigableSet<Integer> near(int later) {
        NavigableSet<Integer> near = new TreeSet<>();
        for (int earlier = later - 1; earlier >= 0 && near.size() < COMPARED; earlier--) {
            if (isSameLanguage(earlier, later)) {
                near.add(earlier);
            }
        }
        return near;
    }

    private boolean isSameLanguage(int one, int other) {
        return declarations
                .get(one)
                .metadata()
                .language()
                .primary()
                .equals(declarations.get(other).metadata().language().primary());
    }

    private static boolean add(int earlier, int later, Map<Integer, NavigableSet<Integer>> pairs) {
        return pairs.computeIfAbsent(later, each -> new TreeSet<>()).add(earlier);
    }

    /** Returns the pairs whose kin are looked for. */
    List<Memory.InputPair<Declaration, Declaration>> compared() {
        return pairs(compared);
    }

    /** Returns the pairs that are shown side by side. */
    List<Memory.InputPair<Declaration, Declaration>> shown() {
        return pairs(shown);
    }

    private List<Memory.InputPair<Declaration, Declaration>> pairs(Map<Integer, NavigableSet<Integer>> indexes) {
        List<Memory.InputPair<Declaration, Declaration>> pairs = new ArrayList<>();
        indexes.forEach((later, all) -> all.descendingSet()
                .forEach(earlier ->
                        pairs.add(new Memory.InputPair<>(declarations.get(earlier), declarations.get(later)))));
        return pairs;
    }

    /** Reads the pairs for which an editor asks. */
    private final class Requests {

        private final Map<String, Integer> indexes = new TreeMap<>();
        private final Map<List<Integer>, SourceSpan> read = new LinkedHashMap<>();
        private final Predicate<Slug> unreadable;
        private final Problems problems;

        private Requests(Predicate<Slug> unreadable, Problems problems) {
            this.unreadable = unreadable;
            this.problems = problems;
            declarations.forEach(each -> indexes.put(each.metadata().slug().toString(), indexes.size()));
        }

        private void read(List<PassageEdits.NamedPair> requested) {
            for (PassageEdits.NamedPair pair : requested) {
                if (isKnown(pair.one()) & isKnown(pair.other())) {
                    List<Integer> both =
                            List.of(
                                            indexes.get(pair.one().name()),
                                            indexes.get(pair.other().name()))
                                    .stream()
                                    .sorted(Comparator.naturalOrder())
                                    .toList();
                    add(both, pair.other().at());
                }
            }
        }

        private void keep(List<Slug> pair) {
            Integer earlier = indexes.get(pair.get(0).toString());
            Integer later = indexes.get(pair.get(1).toString());
            if (earlier != null && later != null && earlier < later && isSameLanguage(earlier, later)) {
                DeclarationPairs.add(earlier, later, compared);
                DeclarationPairs.add(earlier, later, shown);
            }
        }

        private boolean isKnown(NamedDeclaration named) {
            boolean known = indexes.containsKey(named.name());
            if (!known && Slug.of(named.name()).filter(unreadable).isEmpty()) {
                problems.report(
                        Code.UNKNOWN_DECLARATION,
                        named.at(),
                        named.name(),
                        NearestWord.to(named.name(), indexes.keySet()));
            }
            return known;
        }

        private void add(List<Integer> both, SourceSpan at) {
            int earlier = both.get(0);
            int later = both.get(1);
            SourceSpan first = read.putIfAbsent(both, at);
            if (earlier == later) {
                problems.report(Code.PAIR_OF_ONE, at);
            } else if (first != null) {
                problems.report(Code.PAIR_TWICE, at, first.line());
            } else if (!isSameLanguage(earlier, later)) {
                problems.report(Code.PAIR_OF_TWO_LANGUAGES, at);
            } else {
                DeclarationPairs.add(earlier, later, compared);
                DeclarationPairs.add(earlier, later, shown);
            }
        }
    }
}
