package org.xuanyan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which pairs of neighbouring characters occur where. A browser intersects the places of all pairs of a phrase, and looks
 * for the phrase itself in what is left; so the index may name too many places, but never too few.
 *
 * <p>A place is a block: one part of a document. In a small collection, of which a browser soon has all texts, it is some
 * hundred characters, cut between parts, or the index would be larger than the text.
 *
 * <p>Characters are named by their rank in the {@link #alphabet}, the one in most pairs first, so that numbers are small.
 * {@code src/SEARCH.md} describes the files.
 */
public final class SearchIndex {

    /** In characters; a collection that has no more is small. */
    private static final int SMALL = 200_000;

    /** In characters; a block of a small collection ends with the part in which it has so many. */
    private static final int BLOCK = 2_000;

    /** In bytes; a smaller index is one file. */
    private static final int ONE_FILE = 100_000;

    /** In bytes, what a file of a larger index has at most. */
    private static final int SHARD = 32_768;

    /** Stands behind each part as if it were a character, so that the last one begins a pair, too. */
    private static final char END = '\n';

    /** In a large collection a place also says where in its block a pair stands, modulo this. */
    private static final int CLASSES = 4;

    private final Map<Long, PostingList> pairs = new LinkedHashMap<>();
    private final List<Integer> blocks = new ArrayList<>();
    private final List<Integer> alphabet;
    private final List<Shard> shards;
    private final int classes;
    private int block;

    /**
     * Some of the pairs, in order of the ranks of their first and then of their second characters.
     *
     * @param lead rank of the first character of the first pair
     * @param second rank of its second character
     * @param lines one for each first character, without gaps
     */
    public record Shard(int lead, int second, String lines) {}

    private SearchIndex(List<List<String>> documents) {
        long length = documents.stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        classes = length <= SMALL ? 1 : CLASSES;
        int blockLength = length <= SMALL ? BLOCK : 1;
        documents.forEach(parts -> add(parts, blockLength));
        alphabet = ranked();
        shards = cut(byRank());
    }

    /**
     * Indexes documents. Linear in their text.
     *
     * @param documents the parts of each; no phrase goes from one part into another
     */
    public static SearchIndex of(List<List<String>> documents) {
        return new SearchIndex(documents);
    }

    /** Returns all characters in order of their ranks; one of them is the line end, which stands for the end of a part. */
    public String alphabet() {
        StringBuilder characters = new StringBuilder();
        alphabet.forEach(characters::appendCodePoint);
        return characters.toString();
    }

    /** Returns how many blocks each document has; they are numbered through all documents, from 0. */
    public List<Integer> blocks() {
        return List.copyOf(blocks);
    }

    /** Returns by how much the number of a block is multiplied to make room for the classes of its places. */
    public int classes() {
        return classes;
    }

    /** Returns the pairs with their places, one shard if they are few. */
    public List<Shard> shards() {
        return List.copyOf(shards);
    }

    private void add(List<String> parts, int blockLength) {
        int first = block;
        int length = 0;
        for (String part : parts) {
            if (length >= blockLength) {
                block++;
                length = 0;
            }
            String folded = SearchText.fold(part);
            addPairs(folded);
            length += folded.length();
        }
        block++;
        blocks.add(block - first);
    }

    private void addPairs(String folded) {
        int[] characters = folded.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int second = i + 1 < characters.length ? characters[i + 1] : END;
            pairs.computeIfAbsent(pair(characters[i], second), each -> new PostingList(classes))
                    .add(block, i % classes);
        }
    }

    private static long pair(int lead, int second) {
        return (long) lead << Integer.SIZE | second;
    }

    private static int lead(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    private static int second(long pair) {
        return (int) pair;
    }

    private List<Integer> ranked() {
        Map<Integer, Integer> uses = new TreeMap<>();
        for (long pair : pairs.keySet()) {
            uses.merge(lead(pair), 0, Integer::sum);
            uses.merge(second(pair), 1, Integer::sum);
        }
        // A sort that keeps the order of equals: those in as many pairs stay in the order of their numbers.
        return uses.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the places by the ranks of both characters, with an entry for each first character. */
    private List<Map<Integer, PostingList>> byRank() {
        Map<Integer, Integer> ranks = new TreeMap<>();
        alphabet.forEach(each -> ranks.put(each, ranks.size()));
        List<Map<Integer, PostingList>> leads = new ArrayList<>();
        alphabet.forEach(each -> leads.add(new TreeMap<>()));
        pairs.forEach((pair, places) -> leads.get(ranks.get(lead(pair))).put(ranks.get(second(pair)), places));
        return leads;
    }

    private static List<Shard> cut(List<Map<Integer, PostingList>> leads) {
        Cutter whole = new Cutter(Integer.MAX_VALUE);
        leads.forEach(whole::add);
        List<Shard> one = whole.shards();
        if (one.stream().allMatch(shard -> shard.lines().length() <= ONE_FILE)) {
            return one;
        }
        Cutter cutter = new Cutter(SHARD);
        leads.forEach(cutter::add);
        return cutter.shards();
    }

    /** Writes lines into shards, each of them full; a line goes on in the next only if it is longer than a whole one. */
    private static final class Cutter {

        private final int limit;
        private final List<Shard> done = new ArrayList<>();
        private final StringBuilder lines = new StringBuilder();
        private final StringBuilder seconds = new StringBuilder();
        private final StringBuilder places = new StringBuilder();
        private int nextLead;
        private int lead;
        private int second;
        private int lastSecond;

        Cutter(int limit) {
            this.limit = limit;
        }

        void add(Map<Integer, PostingList> entries) {
            int length = entries.values().stream()
                    .mapToInt(each -> each.code().length() + 2)
                    .sum();
            if (!lines.isEmpty() && lines.length() + length > limit) {
                close();
            }
            lastSecond = -1;
            entries.forEach(this::add);
            endLine();
            nextLead++;
        }

        private void add(int rank, PostingList list) {
            if (!places.isEmpty()
                    && lines.length()
                                    + seconds.length()
                                    + places.length()
                                    + list.code().length()
                            > limit) {
                endLine();
                close();
                second = rank;
                lastSecond = -1;
            }
            Digits.append(rank - lastSecond - 1, seconds);
            lastSecond = rank;
            places.append(list.code()).append(' ');
        }

        private void endLine() {
            lines.append(seconds).append('\t').append(places).append('\n');
            seconds.setLength(0);
            places.setLength(0);
        }

        private void close() {
            done.add(new Shard(lead, second, lines.toString()));
            lines.setLength(0);
            lead = nextLead;
            second = 0;
        }

        List<Shard> shards() {
            if (!lines.isEmpty()) {
                close();
            }
            return done;
        }
    }
}
