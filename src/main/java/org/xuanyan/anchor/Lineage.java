package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.xuanyan.text.BinarySearch;
import org.xuanyan.text.CharacterNgrams;
import org.xuanyan.text.IncreasingSubsequence;

/**
 * Matches the paragraphs of a text with those of its earlier edition where that is certain: equal texts in the same
 * order, and corrected ones that are much more similar to one earlier text than to any other. It never guesses.
 */
final class Lineage {

    /** The least similarity of a corrected text to its earlier one, as a Dice coefficient. */
    private static final double SIMILAR = 0.75;

    /** Every other text is less similar by at least this difference. */
    private static final double MARGIN = 0.2;

    /** The least similarity at which a new text may be a missing old one. */
    private static final double RELATED = 0.4;

    /** The least share of a text that is found in another if it may be a part of it. */
    private static final double PART = 0.6;

    /** A shorter text is never certainly a corrected one. */
    private static final int SHORTEST = 8;

    /** The most new texts that are compared with a missing one. */
    private static final int MOST_OPEN = 400;

    /** The most changed paragraphs that are compared between two certain ones. */
    private static final int MOST_COMPARED = 60;

    private final Correction correction;
    private final List<String> oldTexts;
    private final List<String> confirmed;
    private final List<String> newTexts;
    private final Bigrams oldGrams;
    private final Bigrams newGrams;

    /** Index of a new text → index of the old one that it is paired with, or -1. */
    private final int[] origin;

    /** Index of an old text → index of the new one that it is paired with, or -1. */
    private final int[] successor;

    private Lineage(Correction correction, List<String> oldTexts, List<String> confirmed, List<String> newTexts) {
        this.correction = correction;
        this.oldTexts = oldTexts;
        this.confirmed = confirmed;
        this.newTexts = newTexts;
        this.oldGrams = new Bigrams(oldTexts);
        this.newGrams = new Bigrams(newTexts);
        this.origin = new int[newTexts.size()];
        this.successor = new int[oldTexts.size()];
        Arrays.fill(origin, -1);
        Arrays.fill(successor, -1);
    }

    /** The bigrams of texts, made when they are first needed, because most texts have not changed. */
    private static final class Bigrams {

        private final List<String> texts;
        private final CharacterNgrams[] made;

        private Bigrams(List<String> texts) {
            this.texts = texts;
            this.made = new CharacterNgrams[texts.size()];
        }

        private CharacterNgrams get(int i) {
            if (made[i] == null) {
                made[i] = CharacterNgrams.bigrams(texts.get(i));
            }
            return made[i];
        }
    }

    /**
     * The result of a comparison.
     *
     * @param origin index of each new text → index of the old one that it is paired with, or -1
     * @param missing indices of the old texts that have no certain new one
     * @param candidates index of each missing text → indices of the new ones that may be the same, or a part of it, the
     *     most similar one first
     */
    record Trace(int[] origin, List<Integer> missing, Map<Integer, List<Integer>> candidates) {}

    /**
     * Compares two editions.
     *
     * @param correction recognises corrected mistakes
     * @param confirmed for each of {@code oldTexts}, the text that was first published or that an editor last confirmed
     */
    static Trace of(Correction correction, List<String> oldTexts, List<String> confirmed, List<String> newTexts) {
        return new Lineage(correction, oldTexts, confirmed, newTexts).trace();
    }

    private Trace trace() {
        equal(0, oldTexts.size(), 0, newTexts.size());
        corrected();
        List<Integer> open = IntStream.range(0, newTexts.size())
                .filter(k -> origin[k] < 0)
                .boxed()
                .toList();
        Map<Integer, List<Integer>> candidates = new TreeMap<>();
        int place = 0;
        for (int i = 0; i < oldTexts.size(); i++) {
            if (successor[i] < 0) {
                candidates.put(i, candidates(i, place, open));
            } else {
                place = successor[i];
            }
            place++;
        }
        return new Trace(origin, List.copyOf(candidates.keySet()), candidates);
    }

    /**
     * Returns the new texts that may be a missing one, the most similar first. If very many are open, only those are compared that stand
     * nearest to its place.
     *
     * @param place where it would stand in the new edition
     * @param open the new texts without an old one, in order
     */
    private List<Integer> candidates(int old, int place, List<Integer> open) {
        int middle = BinarySearch.firstIndex(open.size(), i -> open.get(i) >= place);
        int from = Math.max(0, Math.min(middle - MOST_OPEN / 2, open.size() - MOST_OPEN));
        Map<Integer, Double> similarities = new TreeMap<>();
        open.subList(from, Math.min(open.size(), from + MOST_OPEN)).stream()
                .filter(k -> related(old, k))
                .forEach(k -> similarities.put(k, oldGrams.get(old).dice(newGrams.get(k))));
        return similarities.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void pair(int old, int fresh) {
        origin[fresh] = old;
        successor[old] = fresh;
    }

    /** Pairs equal texts of two ranges, without crossing pairs. */
    private void equal(int oldFrom, int oldTo, int newFrom, int newTo) {
        int oldStart = oldFrom;
        int newStart = newFrom;
        int oldEnd = oldTo;
        int newEnd = newTo;
        Map<String, List<Integer>> oldPlaces = places(oldTexts, oldFrom, oldTo);
        Map<String, List<Integer>> newPlaces = places(newTexts, newFrom, newTo);
        while (oldStart < oldEnd
                && newStart < newEnd
                && oldTexts.get(oldStart).equals(newTexts.get(newStart))
                && isCertain(oldTexts.get(oldStart), oldPlaces, newPlaces)) {
            pair(oldStart++, newStart++);
        }
        while (oldStart < oldEnd
                && newStart < newEnd
                && oldTexts.get(oldEnd - 1).equals(newTexts.get(newEnd - 1))
                && isCertain(oldTexts.get(oldEnd - 1), oldPlaces, newPlaces)) {
            pair(--oldEnd, --newEnd);
        }
        List<int[]> unique = unique(oldStart, oldEnd, newStart, newEnd);
        if (unique.isEmpty()) {
            return;
        }
        int old = oldStart;
        int fresh = newStart;
        for (int[] each : unique) {
            pair(each[0], each[1]);
            equal(old, each[0], fresh, each[1]);
            old = each[0] + 1;
            fresh = each[1] + 1;
        }
        equal(old, oldEnd, fresh, newEnd);
    }

    /** Whether equal texts cannot be confused: there are as many as before, or all stand side by side. */
    private static boolean isCertain(
            String text, Map<String, List<Integer>> oldPlaces, Map<String, List<Integer>> newPlaces) {
        List<Integer> before = oldPlaces.get(text);
        List<Integer> now = newPlaces.get(text);
        return before.size() == now.size() || isRun(before) && isRun(now);
    }

    private static boolean isRun(List<Integer> places) {
        return places.get(places.size() - 1) - places.get(0) == places.size() - 1;
    }

    private static Map<String, List<Integer>> places(List<String> texts, int from, int to) {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (int i = from; i < to; i++) {
            places.computeIfAbsent(texts.get(i), text -> new ArrayList<>()).add(i);
        }
        return places;
    }

    /** Returns the longest sequence of pairs of texts that occur once on both sides and in the same order. */
    private List<int[]> unique(int oldFrom, int oldTo, int newFrom, int newTo) {
        Map<String, List<Integer>> before = places(oldTexts, oldFrom, oldTo);
        List<int[]> pairs = new ArrayList<>();
        places(newTexts, newFrom, newTo).forEach((text, now) -> {
            List<Integer> then = before.getOrDefault(text, List.of());
            if (then.size() == 1 && now.size() == 1) {
                pairs.add(new int[] {then.get(0), now.get(0)});
            }
        });
        pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
        return increasing(pairs);
    }

    /** Returns the longest part of pairs, in the order of their first numbers, whose second numbers increase. */
    private static List<int[]> increasing(List<int[]> pairs) {
        return Arrays.stream(IncreasingSubsequence.longest(pairs.size(), i -> pairs.get(i)[1]))
                .mapToObj(pairs::get)
                .toList();
    }

    /** Pairs texts between the same certain neighbours that differ by corrected mistakes. */
    private void corrected() {
        int[] certain = IntStream.range(0, oldTexts.size())
                .filter(i -> successor[i] >= 0)
                .toArray();
        int old = 0;
        int fresh = 0;
        for (int each : certain) {
            int next = successor[each];
            corrected(old, each, fresh, next);
            old = each + 1;
            fresh = next + 1;
        }
        corrected(old, oldTexts.size(), fresh, newTexts.size());
    }

    private void corrected(int oldFrom, int oldTo, int newFrom, int newTo) {
        if (oldTo - oldFrom > MOST_COMPARED || newTo - newFrom > MOST_COMPARED) {
            return;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = oldFrom; i < oldTo; i++) {
            for (int k = newFrom; k < newTo; k++) {
                if (isCorrected(i, k)) {
                    pairs.add(new int[] {i, k});
                }
            }
        }
        List<int[]> inOrder = increasing(pairs);
        if (inOrder.size() == pairs.size()) {
            inOrder.forEach(each -> pair(each[0], each[1]));
        }
    }

    private boolean isCorrected(int old, int fresh) {
        double similarity = oldGrams.get(old).dice(newGrams.get(fresh));
        boolean tooShort =
                Math.min(oldTexts.get(old).length(), newTexts.get(fresh).length()) < SHORTEST;
        if (similarity < SIMILAR
                || tooShort
                || !correction.isSlight(oldTexts.get(old), newTexts.get(fresh))
                || !correction.isSlight(confirmed.get(old), newTexts.get(fresh))) {
            return false;
        }
        for (int i = 0; i < oldTexts.size(); i++) {
            boolean rival = i != old
                    && (oldGrams.get(i).dice(newGrams.get(fresh)) > similarity - MARGIN
                            || successor[i] < 0 && oldGrams.get(i).containedIn(newGrams.get(fresh)) >= PART);
            if (rival) {
                return false;
            }
        }
        for (int k = 0; k < newTexts.size(); k++) {
            boolean rival = k != fresh
                    && (oldGrams.get(old).dice(newGrams.get(k)) > similarity - MARGIN
                            || origin[k] < 0 && newGrams.get(k).containedIn(oldGrams.get(old)) >= PART);
            if (rival) {
                return false;
            }
        }
        return true;
    }

    private boolean related(int old, int fresh) {
        return oldTexts.get(old).equals(newTexts.get(fresh)) || related(oldGrams.get(old), newGrams.get(fresh));
    }

    private static boolean related(CharacterNgrams one, CharacterNgrams other) {
        double shared = one.shared(other);
        return 2 * shared / Math.max(1, one.size() + other.size()) >= RELATED
                || shared / Math.max(1, Math.min(one.size(), other.size())) >= PART;
    }
}
