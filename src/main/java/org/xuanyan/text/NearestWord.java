package org.xuanyan.text;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the word that a misspelt one probably means: {@code adoptd} → {@code adopted}. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * Returns the candidate with the smallest edit distance; of several, the first in the alphabet.
     *
     * @return empty if even the nearest candidate differs in more than about a third of its letters
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : new TreeSet<>(candidates)) {
            int most = Math.max(1, (candidate.length() + 1) / 3);
            if (Math.abs(candidate.length() - word.length()) <= most) {
                int distance = distance(word, candidate);
                if (distance <= most && distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Returns the optimal string alignment distance: letters to change, add, drop or swap with a neighbour. */
    private static int distance(String from, String to) {
        int[][] table = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                table[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                table[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1),
                                1 + Math.min(table[i - 1][j], table[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[from.length()][to.length()];
    }
}
