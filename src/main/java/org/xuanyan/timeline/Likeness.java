package org.xuanyan.timeline;

import java.util.Set;
import java.util.TreeSet;

/** How much two wordings have in common. */
final class Likeness {

    private Likeness() {}

    /** Returns Dice's coefficient of their pairs of neighbouring characters, 0 to 1. */
    static double of(String one, String other) {
        Set<String> first = grams(one, 2);
        Set<String> second = grams(other, 2);
        return 2.0 * shared(first, second) / Math.max(1, first.size() + second.size());
    }

    /** Returns how many runs of four characters both have. */
    static int sharedRuns(String one, String other) {
        return shared(grams(one, 4), grams(other, 4));
    }

    private static int shared(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Set<String> grams(String words, int length) {
        Set<String> grams = new TreeSet<>();
        for (int i = length; i <= words.length(); i++) {
            grams.add(words.substring(i - length, i));
        }
        return grams;
    }
}
