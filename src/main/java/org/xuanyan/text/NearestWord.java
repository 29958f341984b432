package org.xuanyan.text;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the word that was probably meant: {@code adoptd} → {@code adopted}. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * Returns the candidate with the fewest letters to change, add or drop.
     *
     * @return empty when even the best one differs in more than about a third of its letters; of equally near ones, the first
     *     in the alphabet
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

    /** Levenshtein's edit distance, one row of the table at a time. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
