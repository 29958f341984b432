package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.xuanyan.text.CharacterNgrams;
import org.xuanyan.text.IncreasingSubsequence;

/**
 * Tells which paragraphs of a text are which of its earlier edition, as far as that is certain: equal texts in the same
 * order, and mended ones that are like one earlier text by a wide margin. It never guesses.
 */
final class Lineage {

    /** Of a mended text and the earlier one. */
    private static final double ALIKE = 0.75;

    /** By so much no other text is as like. */
    private static final double MARGIN = 0.2;

    /** From here on a new text may be an old one that stands elsewhere. */
    private static final double RELATED = 0.4;

    /** The share of a text that is found in another if it may be a part of it. */
    private static final double PART = 0.6;

    /** Of shorter texts no likeness is certain. */
    private static final int SHORTEST = 8;

    /** Between two certain paragraphs, more changed ones than this are not compared. */
    private static final int MOST_COMPARED = 60;

    private final Correction correction;
    private final List<String> olds;
    private final List<String> firsts;
    private final List<String> news;
    private final List<CharacterNgrams> oldGrams;
    private final List<CharacterNgrams> newGrams;

    /** Index of a new text → index of the old one that it is, or -1. */
    private final int[] origin;

    /** Index of an old text → index of the new one, or -1. */
    private final int[] successor;

    private Lineage(Correction correction, List<String> olds, List<String> firsts, List<String> news) {
        this.correction = correction;
        this.olds = olds;
        this.firsts = firsts;
        this.news = news;
        this.oldGrams = olds.stream().map(CharacterNgrams::bigrams).toList();
        this.newGrams = news.stream().map(CharacterNgrams::bigrams).toList();
        this.origin = new int[news.size()];
        this.successor = new int[olds.size()];
        Arrays.fill(origin, -1);
        Arrays.fill(successor, -1);
    }

    /**
     * What became of the texts.
     *
     * @param origin of each new text: the index of the old one that it is, or -1
     * @param missing indices of the old texts that are nowhere for certain
     * @param candidates index of each missing text → indices of the new ones that may be it, or a part of it
     */
    record Trace(int[] origin, List<Integer> missing, Map<Integer, List<Integer>> candidates) {}

    /**
     * Compares two editions.
     *
     * @param correction tells corrected mistakes
     * @param firsts the texts of {@code olds} as they were first published or a person last said they are the same
     */
    static Trace of(Correction correction, List<String> olds, List<String> firsts, List<String> news) {
        return new Lineage(correction, olds, firsts, news).trace();
    }

    private Trace trace() {
        equal(0, olds.size(), 0, news.size());
        mended();
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < olds.size(); i++) {
            if (successor[i] < 0) {
                missing.add(i);
            }
        }
        Map<Integer, List<Integer>> candidates = new TreeMap<>();
        for (int i : missing) {
            candidates.put(
                    i,
                    IntStream.range(0, news.size())
                            .filter(k -> origin[k] < 0 && related(i, k))
                            .boxed()
                            .toList());
        }
        return new Trace(origin, missing, candidates);
    }

    private void pair(int old, int fresh) {
        origin[fresh] = old;
        successor[old] = fresh;
    }

    /** Pairs equal texts of two stretches whose places do not contradict each other. */
    private void equal(int oldFrom, int oldTo, int newFrom, int newTo) {
        int oldStart = oldFrom;
        int newStart = newFrom;
        int oldEnd = oldTo;
        int newEnd = newTo;
        Map<String, List<Integer>> oldPlaces = places(olds, oldFrom, oldTo);
        Map<String, List<Integer>> newPlaces = places(news, newFrom, newTo);
        while (oldStart < oldEnd
                && newStart < newEnd
                && olds.get(oldStart).equals(news.get(newStart))
                && isCertain(olds.get(oldStart), oldPlaces, newPlaces)) {
            pair(oldStart++, newStart++);
        }
        while (oldStart < oldEnd
                && newStart < newEnd
                && olds.get(oldEnd - 1).equals(news.get(newEnd - 1))
                && isCertain(olds.get(oldEnd - 1), oldPlaces, newPlaces)) {
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

    /** Whether equal texts are not to be confused: as many before as now, or all side by side. */
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

    /** Returns pairs of texts that occur once on both sides, the most of them that are in the same order. */
    private List<int[]> unique(int oldFrom, int oldTo, int newFrom, int newTo) {
        Map<String, List<Integer>> before = places(olds, oldFrom, oldTo);
        List<int[]> pairs = new ArrayList<>();
        places(news, newFrom, newTo).forEach((text, now) -> {
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

    /** Pairs texts between the same certain neighbours that differ by a mistake. */
    private void mended() {
        int old = 0;
        int fresh = 0;
        while (old < olds.size() || fresh < news.size()) {
            int oldEnd = old;
            while (oldEnd < olds.size() && successor[oldEnd] < 0) {
                oldEnd++;
            }
            int newEnd = fresh;
            while (newEnd < news.size() && origin[newEnd] < 0) {
                newEnd++;
            }
            mended(old, oldEnd, fresh, newEnd);
            old = oldEnd + 1;
            fresh = newEnd + 1;
        }
    }

    private void mended(int oldFrom, int oldTo, int newFrom, int newTo) {
        if (oldTo - oldFrom > MOST_COMPARED || newTo - newFrom > MOST_COMPARED) {
            return;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = oldFrom; i < oldTo; i++) {
            for (int k = newFrom; k < newTo; k++) {
                if (isMended(i, k)) {
                    pairs.add(new int[] {i, k});
                }
            }
        }
        List<int[]> inOrder = increasing(pairs);
        if (inOrder.size() == pairs.size()) {
            inOrder.forEach(each -> pair(each[0], each[1]));
        }
    }

    private boolean isMended(int old, int fresh) {
        double likeness = oldGrams.get(old).dice(newGrams.get(fresh));
        boolean tooShort = Math.min(olds.get(old).length(), news.get(fresh).length()) < SHORTEST;
        if (likeness < ALIKE
                || tooShort
                || !correction.isSlight(olds.get(old), news.get(fresh))
                || !correction.isSlight(firsts.get(old), news.get(fresh))) {
            return false;
        }
        for (int i = 0; i < olds.size(); i++) {
            boolean rival = i != old
                    && (oldGrams.get(i).dice(newGrams.get(fresh)) > likeness - MARGIN
                            || successor[i] < 0 && oldGrams.get(i).containedIn(newGrams.get(fresh)) >= PART);
            if (rival) {
                return false;
            }
        }
        for (int k = 0; k < news.size(); k++) {
            boolean rival = k != fresh
                    && (oldGrams.get(old).dice(newGrams.get(k)) > likeness - MARGIN
                            || origin[k] < 0 && newGrams.get(k).containedIn(oldGrams.get(old)) >= PART);
            if (rival) {
                return false;
            }
        }
        return true;
    }

    private boolean related(int old, int fresh) {
        return olds.get(old).equals(news.get(fresh)) || related(oldGrams.get(old), newGrams.get(fresh));
    }

    private static boolean related(CharacterNgrams one, CharacterNgrams other) {
        return one.dice(other) >= RELATED || one.containedIn(other) >= PART || other.containedIn(one) >= PART;
    }
}
