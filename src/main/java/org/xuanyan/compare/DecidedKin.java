package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.KinClass;
import org.xuanyan.model.PairKin;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;

/** Adds to the kin that were found those that an editor joined, and removes those that are set apart. */
final class DecidedKin {

    private static final Memory.Step<Memory.InputPair<Declaration, Declaration>, PairKin> JOINED = new Memory.Step<>();

    private DecidedKin() {}

    /**
     * Returns all kin, by the later of their declarations.
     *
     * @param found in the same order
     */
    static List<PairKin> of(
            Corpus corpus,
            List<PairKin> found,
            PassageDecisions decisions,
            PreparedDeclarations prepared,
            Memory memory,
            Problems problems) {
        if (decisions.isEmpty()) {
            return found;
        }
        Map<Slug, Integer> order = new TreeMap<>();
        corpus.declarations().forEach(each -> order.put(each.metadata().slug(), order.size()));
        Function<ParagraphPlace, Declaration> declarations =
                place -> corpus.declarations().get(order.get(place.declaration()));
        List<PairKin> joined = joined(declarations, List.copyOf(decisions.joined()), prepared, memory, problems);
        Set<KinPair> certain = new LinkedHashSet<>();
        found.forEach(pair -> pair.links().stream()
                .filter(each -> each.kind() != KinClass.RELATED)
                .map(KinPair::of)
                .filter(decisions::covers)
                .forEach(certain::add));
        return Stream.of(
                        found.stream().map(pair -> pair.without(each -> decisions.covers(KinPair.of(each)))),
                        joined.stream().map(pair -> pair.without(each -> !certain.contains(KinPair.of(each)))),
                        joined.stream()
                                .map(pair -> pair.without(each -> certain.contains(KinPair.of(each)))
                                        .byEditor()))
                .flatMap(each -> each)
                .sorted(Comparator.comparing((PairKin each) -> order.get(each.later()))
                        .thenComparing(each -> -order.get(each.earlier())))
                .toList();
    }

    private static List<PairKin> joined(
            Function<ParagraphPlace, Declaration> declarations,
            List<KinPair> joined,
            PreparedDeclarations prepared,
            Memory memory,
            Problems problems) {
        Map<Memory.InputPair<Declaration, Declaration>, List<KinPair>> pairs = new LinkedHashMap<>();
        for (KinPair each : joined) {
            Memory.InputPair<Declaration, Declaration> both =
                    new Memory.InputPair<>(declarations.apply(each.earlier()), declarations.apply(each.later()));
            pairs.computeIfAbsent(both, pair -> new ArrayList<>()).add(each);
        }
        return memory.all(
                JOINED,
                joined,
                List.copyOf(pairs.keySet()),
                (pair, own) -> KinFinder.judge(prepared.get(pair.one()), prepared.get(pair.other()), pairs.get(pair)),
                problems);
    }
}
