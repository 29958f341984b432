package org.xuanyan.compare;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One of two compared declarations. A bigram weighs the more the fewer paragraphs of the two have it: {@code ln(all / those)}. In short
 * texts it weighs as much as in two of some length; otherwise two statements of one paragraph each could have nothing in common.
 */
final class Side {

    /** Fewer paragraphs of two texts count as so many. */
    private static final int FEWEST = 40;

    /** A lighter sentence says too little. */
    private static final double LEAST_SENTENCE = 25;

    private final ComparedDeclaration declaration;

    /** Bigram → its weight. */
    private final double[] weights;

    /** Bigram → the same one in the other declaration, or -1. */
    private final int[] partners;

    /** Paragraph → the weight of all its bigrams. */
    private final double[] totals;

    /** Bigram → the paragraph that was last marked with it, plus 1. */
    private final int[] marks;

    private Side(ComparedDeclaration declaration) {
        this.declaration = declaration;
        this.weights = new double[declaration.vocabulary().length];
        this.partners = new int[declaration.vocabulary().length];
        this.totals = new double[declaration.paragraphs().size()];
        this.marks = new int[declaration.vocabulary().length];
        Arrays.fill(partners, -1);
    }

    /** Returns two declarations, with the weights of their bigrams. */
    static Side[] of(ComparedDeclaration earlier, ComparedDeclaration later) {
        Side one = new Side(earlier);
        Side other = new Side(later);
        long[] those = other.declaration.vocabulary();
        for (int i = 0, k = 0; i < one.partners.length; i++) {
            while (k < those.length && those[k] < one.declaration.vocabulary()[i]) {
                k++;
            }
            if (k < those.length && those[k] == one.declaration.vocabulary()[i]) {
                one.partners[i] = k;
                other.partners[k] = i;
            }
        }
        int all = Math.max(FEWEST, one.totals.length + other.totals.length);
        double[] logarithms =
                IntStream.rangeClosed(0, all).mapToDouble(Math::log).toArray();
        one.weigh(other, logarithms);
        other.weigh(one, logarithms);
        return new Side[] {one, other};
    }

    private void weigh(Side other, double[] logarithms) {
        for (int term = 0; term < weights.length; term++) {
            int there = partners[term] < 0 ? 0 : other.declaration.countOfPlaces(partners[term]);
            weights[term] = logarithms[logarithms.length - 1] - logarithms[declaration.countOfPlaces(term) + there];
        }
        for (int paragraph = 0; paragraph < totals.length; paragraph++) {
            for (int term : declaration.terms(paragraph)) {
                totals[paragraph] += weights[term];
            }
        }
    }

    double weight(int term) {
        return weights[term];
    }

    int partner(int term) {
        return partners[term];
    }

    double total(int paragraph) {
        return totals[paragraph];
    }

    /** Marks the bigrams of a paragraph, so that {@link #bestSentence} of the other side can find them. */
    void mark(int paragraph) {
        for (int term : declaration.terms(paragraph)) {
            marks[term] = paragraph + 1;
        }
    }

    /** Returns the greatest share of a sentence of a paragraph that a marked paragraph of the other side has, 0 to 1. */
    double bestSentence(int paragraph, Side other, int marked) {
        double greatest = 0;
        for (int[] sentence : declaration.sentences(paragraph)) {
            double all = 0;
            double shared = 0;
            for (int term : sentence) {
                all += weights[term];
                shared += partners[term] >= 0 && other.marks[partners[term]] == marked + 1 ? weights[term] : 0;
            }
            greatest = all >= LEAST_SENTENCE ? Math.max(greatest, shared / all) : greatest;
        }
        return greatest;
    }
}
