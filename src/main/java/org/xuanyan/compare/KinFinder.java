package org.xuanyan.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.xuanyan.model.KinClass;
import org.xuanyan.model.PairKin;
import org.xuanyan.text.SimplifiedForms;

/**
 * Finds the paragraphs of two declarations that belong together. A bigram weighs the more the fewer paragraphs of the two
 * declarations have it ({@code ln(all / those)}), so that the result for two published texts does not change when a third one is
 * added. Two paragraphs are judged by the weight of what they share, by its share in both, and by the sentence that is most
 * completely in the other one; where that nearly suffices, kin beside them decides.
 */
final class KinFinder {

    /**
     * The least score of kin. This and the other limits were chosen by trial on the lists of two readers of the collection, against
     * which they are also tested; how well they do on other texts has not been measured.
     */
    private static final double KIN = 13.5;

    /** The least score of paragraphs that may be kin. */
    private static final double RELATED = 9.5;

    /** How much more likely paragraphs are kin if paragraphs beside them are. */
    private static final double BESIDE_KIN = 1.15;

    /** How near, in paragraphs. */
    private static final int BESIDE = 2;

    /** Each of two paragraphs that are the same passage in other words has at least this share of its wording in the other. */
    private static final double REWORDED = 0.4;

    /** A bigram that so many pairs of paragraphs share weighs next to nothing. */
    private static final int MOST_PAIRS = 4096;

    /** The most kin of one paragraph in one other declaration; more is a formula or a text that repeats itself. */
    private static final int MOST_KIN = 6;

    private static final Comparator<LikelyKin> BEST_FIRST = Comparator.comparingDouble((LikelyKin pair) -> -pair.score)
            .thenComparing(pair -> pair.before)
            .thenComparing(pair -> pair.after);

    private final ComparedDeclaration earlier;
    private final ComparedDeclaration later;
    private final Side earlierSide;
    private final Side laterSide;

    /** Whether the one may be in traditional characters and the other in simplified ones. */
    private final boolean acrossScripts;

    /**
     * Two paragraphs, by their indices.
     *
     * @param likeness what they share, as a weighted coefficient of Dice
     * @param least the smaller of the shares of what they have in common
     */
    private record LikelyKin(int before, int after, double score, double likeness, double least) {

        /** Whether another pair, whose earlier paragraphs are near, stands beside this one in the later declaration, too. */
        private boolean isBeside(LikelyKin other) {
            boolean same = before == other.before && after == other.after;
            return !same && Math.abs(after - other.after) <= BESIDE;
        }

        private KinClass kind() {
            return score < KIN ? KinClass.RELATED : certainKind(least);
        }

        private LikelyKin times(double factor) {
            return new LikelyKin(before, after, score * factor, likeness, least);
        }
    }

    private KinFinder(ComparedDeclaration earlier, ComparedDeclaration later) {
        Side[] sides = Side.of(earlier, later);
        this.earlier = earlier;
        this.later = later;
        this.earlierSide = sides[0];
        this.laterSide = sides[1];
        this.acrossScripts = !earlier.language().equals(later.language());
    }

    /** Returns the kin of two declarations, in the order of the paragraphs of the later one. */
    static PairKin find(ComparedDeclaration earlier, ComparedDeclaration later) {
        return new KinFinder(earlier, later).find();
    }

    /**
     * Returns pairs that are kin by an editor's judgement, with what the measures say of them.
     *
     * @param pairs of these two declarations
     */
    static PairKin judge(ComparedDeclaration earlier, ComparedDeclaration later, List<KinPair> pairs) {
        KinFinder finder = new KinFinder(earlier, later);
        return finder.kin(pairs.stream()
                .mapToLong(each -> finder.judge(
                        earlier.indexOf(each.earlier().paragraph()),
                        later.indexOf(each.later().paragraph()))));
    }

    private long judge(int before, int after) {
        if (compared(earlier.letters(before)).equals(compared(later.letters(after)))) {
            return PairKin.link(before, after, sameKind(before, after), 1);
        }
        double shared = shared(before)[after];
        return PairKin.link(before, after, certainKind(least(before, after, shared)), likeness(before, after, shared));
    }

    private static KinClass certainKind(double least) {
        return least >= REWORDED ? KinClass.REWORDED : KinClass.PARTLY;
    }

    private PairKin find() {
        Map<Integer, Integer> same = sameWords();
        List<LikelyKin> likely = new ArrayList<>();
        for (int i = 0; i < earlier.paragraphs().size(); i++) {
            if (!same.containsKey(i)) {
                addLikely(i, likely);
            }
        }
        return kin(LongStream.concat(
                same.entrySet().stream()
                        .mapToLong(each -> PairKin.link(
                                each.getKey(), each.getValue(), sameKind(each.getKey(), each.getValue()), 1)),
                withNeighbours(likely, same)
                        .mapToLong(pair -> PairKin.link(pair.before, pair.after, pair.kind(), pair.likeness))));
    }

    /** Returns index of a paragraph → index of the one with the same letters; equal ones are paired in their order. */
    private Map<Integer, Integer> sameWords() {
        Map<String, Deque<Integer>> places = new TreeMap<>();
        for (int k = 0; k < later.paragraphs().size(); k++) {
            places.computeIfAbsent(compared(later.letters(k)), words -> new ArrayDeque<>())
                    .add(k);
        }
        Map<Integer, Integer> same = new TreeMap<>();
        for (int i = 0; i < earlier.paragraphs().size(); i++) {
            Deque<Integer> equal = places.get(compared(earlier.letters(i)));
            if (equal != null && !equal.isEmpty()) {
                same.put(i, equal.poll());
            }
        }
        return same;
    }

    private KinClass sameKind(int before, int after) {
        String text = compared(earlier.paragraphs().get(before).text());
        return text.equals(compared(later.paragraphs().get(after).text())) ? KinClass.IDENTICAL : KinClass.PUNCTUATION;
    }

    private String compared(String text) {
        return acrossScripts ? SimplifiedForms.of(text) : text;
    }

    private void addLikely(int before, List<LikelyKin> likely) {
        double[] shared = shared(before);
        List<LikelyKin> found = new ArrayList<>();
        earlierSide.mark(before);
        for (int after = 0; after < shared.length; after++) {
            double likeness = likeness(before, after, shared[after]);
            if (shared[after] * Math.sqrt(likeness) * BESIDE_KIN >= RELATED) {
                laterSide.mark(after);
                double sentence = Math.max(
                        earlierSide.bestSentence(before, laterSide, after),
                        laterSide.bestSentence(after, earlierSide, before));
                double score = shared[after] * Math.sqrt(Math.max(sentence, likeness) * likeness);
                double least = least(before, after, shared[after]);
                if (score * BESIDE_KIN >= RELATED) {
                    found.add(new LikelyKin(before, after, score, likeness, least));
                }
            }
        }
        found.stream().sorted(BEST_FIRST).limit(MOST_KIN).forEach(likely::add);
    }

    private double likeness(int before, int after, double shared) {
        return 2 * shared / (earlierSide.total(before) + laterSide.total(after));
    }

    private double least(int before, int after, double shared) {
        return shared / Math.max(earlierSide.total(before), laterSide.total(after));
    }

    /** Returns for each later paragraph the weight of the bigrams that it shares with an earlier one. */
    private double[] shared(int before) {
        double[] shared = new double[later.paragraphs().size()];
        for (int term : earlier.terms(before)) {
            int there = earlierSide.partner(term);
            if (there >= 0 && (long) later.countOfPlaces(there) * earlier.countOfPlaces(term) <= MOST_PAIRS) {
                for (int i = later.countOfPlaces(there) - 1; i >= 0; i--) {
                    shared[later.place(there, i)] += earlierSide.weight(term);
                }
            }
        }
        return shared;
    }

    /** Returns the pairs that suffice, if need be because of kin beside them. */
    private static Stream<LikelyKin> withNeighbours(List<LikelyKin> likely, Map<Integer, Integer> same) {
        Map<Integer, List<LikelyKin>> certain = Stream.concat(
                        likely.stream().filter(each -> each.score >= KIN),
                        same.entrySet().stream().map(each -> new LikelyKin(each.getKey(), each.getValue(), KIN, 1, 1)))
                .collect(Collectors.groupingBy(LikelyKin::before, TreeMap::new, Collectors.toList()));
        return likely.stream()
                .map(each -> hasNeighbour(each, certain) ? each.times(BESIDE_KIN) : each)
                .filter(each -> each.score >= RELATED);
    }

    /**
     * Whether kin stand beside a pair in both declarations.
     *
     * @param certain kin, by the paragraph of the earlier declaration
     */
    private static boolean hasNeighbour(LikelyKin pair, Map<Integer, List<LikelyKin>> certain) {
        return IntStream.rangeClosed(pair.before - BESIDE, pair.before + BESIDE)
                .mapToObj(before -> certain.getOrDefault(before, List.of()))
                .flatMap(List::stream)
                .anyMatch(pair::isBeside);
    }

    private PairKin kin(LongStream links) {
        return new PairKin(earlier.slug(), earlier.ids(), later.slug(), later.ids(), links.toArray());
    }
}
