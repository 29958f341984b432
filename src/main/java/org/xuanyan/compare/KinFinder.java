package org.xuanyan.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.xuanyan.model.KinClass;
import org.xuanyan.model.Kinship;
import org.xuanyan.model.Paragraph;

/**
 * Finds the paragraphs of two declarations that belong together. A bigram weighs the more the fewer paragraphs of the two
 * declarations have it ({@code ln(all / those)}), so that the result for two published texts does not change when a third one is
 * added. Two paragraphs are judged by the weight of what they share, by its share in both, and by the sentence that is most
 * completely in the other one; where that nearly suffices, kin beside them decides.
 */
final class KinFinder {

    /** The least score of kin. Set by reading: 0.98 of what it finds in the collection is right, and it finds three quarters. */
    private static final double KIN = 13.5;

    /** The least score of paragraphs that may be kin. */
    private static final double RELATED = 9.5;

    /** How much more likely paragraphs are kin if paragraphs beside them are. */
    private static final double BESIDE_KIN = 1.15;

    /** How near, in paragraphs. */
    private static final int BESIDE = 2;

    /** Paragraphs that share less are not compared further. */
    private static final double LEAST_SHARED = 12;

    /** A lighter sentence says too little. */
    private static final double LEAST_SENTENCE = 25;

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

    /** Weights of the bigrams of either declaration. */
    private final double[] earlierWeights;

    private final double[] laterWeights;

    /** Index of a bigram in the earlier declaration → its index in the later one, or -1. */
    private final int[] common;

    /**
     * Two paragraphs, by their indices.
     *
     * @param likeness what they share, as a weighted coefficient of Dice
     * @param least the smaller of the shares of what they have in common
     */
    private record LikelyKin(int before, int after, double score, double likeness, double least) {

        private boolean isBeside(LikelyKin other) {
            return !equals(other)
                    && Math.abs(before - other.before) <= BESIDE
                    && Math.abs(after - other.after) <= BESIDE;
        }

        private KinClass kind() {
            return score < KIN ? KinClass.RELATED : least >= REWORDED ? KinClass.REWORDED : KinClass.PARTLY;
        }

        private LikelyKin times(double factor) {
            return new LikelyKin(before, after, score * factor, likeness, least);
        }
    }

    private KinFinder(ComparedDeclaration earlier, ComparedDeclaration later) {
        this.earlier = earlier;
        this.later = later;
        this.earlierWeights = new double[earlier.vocabulary().length];
        this.laterWeights = new double[later.vocabulary().length];
        this.common = new int[earlier.vocabulary().length];
        weigh();
    }

    /** Returns the kin of two declarations, in the order of the paragraphs of the later one. */
    static List<Kinship> find(ComparedDeclaration earlier, ComparedDeclaration later) {
        return new KinFinder(earlier, later).find();
    }

    private void weigh() {
        double all = earlier.paragraphs().size() + later.paragraphs().size();
        Arrays.fill(common, -1);
        for (int k = 0; k < laterWeights.length; k++) {
            laterWeights[k] = Math.log(all / later.places(k).length);
        }
        for (int i = 0, k = 0; i < earlierWeights.length; i++) {
            while (k < laterWeights.length && later.vocabulary()[k] < earlier.vocabulary()[i]) {
                k++;
            }
            boolean both = k < laterWeights.length && later.vocabulary()[k] == earlier.vocabulary()[i];
            earlierWeights[i] = Math.log(all / (earlier.places(i).length + (both ? later.places(k).length : 0)));
            if (both) {
                common[i] = k;
                laterWeights[k] = earlierWeights[i];
            }
        }
    }

    private List<Kinship> find() {
        Map<Integer, Integer> same = sameWords();
        List<LikelyKin> likely = new ArrayList<>();
        for (int i = 0; i < earlier.paragraphs().size(); i++) {
            if (!same.containsKey(i)) {
                addLikely(i, likely);
            }
        }
        List<Kinship> kin = new ArrayList<>();
        same.forEach((before, after) -> kin.add(kinship(before, after, sameKind(before, after), 1)));
        withNeighbours(likely, same)
                .forEach(pair -> kin.add(kinship(pair.before, pair.after, pair.kind(), pair.likeness)));
        return kin;
    }

    /** Returns index of a paragraph → index of the one with the same letters; equal ones are paired in their order. */
    private Map<Integer, Integer> sameWords() {
        Map<String, Deque<Integer>> places = new TreeMap<>();
        for (int k = 0; k < later.paragraphs().size(); k++) {
            places.computeIfAbsent(letters(later.paragraphs().get(k)), words -> new ArrayDeque<>())
                    .add(k);
        }
        Map<Integer, Integer> same = new TreeMap<>();
        for (int i = 0; i < earlier.paragraphs().size(); i++) {
            Deque<Integer> equal = places.get(letters(earlier.paragraphs().get(i)));
            if (equal != null && !equal.isEmpty()) {
                same.put(i, equal.poll());
            }
        }
        return same;
    }

    private static String letters(Paragraph paragraph) {
        StringBuilder letters = new StringBuilder();
        paragraph.text().codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private KinClass sameKind(int before, int after) {
        String text = earlier.paragraphs().get(before).text();
        return text.equals(later.paragraphs().get(after).text()) ? KinClass.IDENTICAL : KinClass.PUNCTUATION;
    }

    private void addLikely(int before, List<LikelyKin> likely) {
        double[] shared = new double[later.paragraphs().size()];
        for (int term : earlier.terms(before)) {
            if (common[term] >= 0) {
                int[] places = later.places(common[term]);
                if ((long) places.length * earlier.places(term).length <= MOST_PAIRS) {
                    for (int after : places) {
                        shared[after] += earlierWeights[term];
                    }
                }
            }
        }
        double total = weight(earlier.terms(before), earlierWeights);
        List<LikelyKin> found = new ArrayList<>();
        for (int after = 0; after < shared.length; after++) {
            if (shared[after] >= LEAST_SHARED) {
                double other = weight(later.terms(after), laterWeights);
                double likeness = 2 * shared[after] / (total + other);
                double sentence = Math.max(
                        sentence(
                                earlier,
                                before,
                                earlierWeights,
                                later.text(after).bigrams()),
                        sentence(
                                later, after, laterWeights, earlier.text(before).bigrams()));
                double share = Math.max(sentence, likeness);
                double score = shared[after] * Math.sqrt(share * likeness);
                if (score * BESIDE_KIN >= RELATED) {
                    found.add(new LikelyKin(before, after, score, likeness, shared[after] / Math.max(total, other)));
                }
            }
        }
        found.stream().sorted(BEST_FIRST).limit(MOST_KIN).forEach(likely::add);
    }

    private static double weight(int[] terms, double[] weights) {
        return IntStream.of(terms).mapToDouble(term -> weights[term]).sum();
    }

    /** Returns the greatest share of a sentence that another paragraph has. */
    private static double sentence(ComparedDeclaration declaration, int paragraph, double[] weights, long[] other) {
        double greatest = 0;
        for (long[] sentence : declaration.text(paragraph).sentences()) {
            double all = 0;
            double shared = 0;
            for (long bigram : sentence) {
                double weight = weights[Arrays.binarySearch(declaration.vocabulary(), bigram)];
                all += weight;
                shared += Arrays.binarySearch(other, bigram) >= 0 ? weight : 0;
            }
            greatest = all >= LEAST_SENTENCE ? Math.max(greatest, shared / all) : greatest;
        }
        return greatest;
    }

    /** Returns the pairs that suffice, if need be because of kin beside them. */
    private static List<LikelyKin> withNeighbours(List<LikelyKin> likely, Map<Integer, Integer> same) {
        List<LikelyKin> certain = new ArrayList<>(
                likely.stream().filter(each -> each.score >= KIN).toList());
        same.forEach((before, after) -> certain.add(new LikelyKin(before, after, KIN, 1, 1)));
        return likely.stream()
                .map(each -> certain.stream().anyMatch(each::isBeside) ? each.times(BESIDE_KIN) : each)
                .filter(each -> each.score >= RELATED)
                .toList();
    }

    private Kinship kinship(int before, int after, KinClass kind, double likeness) {
        return new Kinship(
                earlier.declaration().metadata().slug(),
                earlier.paragraphs().get(before).id(),
                later.declaration().metadata().slug(),
                later.paragraphs().get(after).id(),
                kind,
                likeness);
    }
}
