package org.xuanyan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which pairs of neighbouring characters occur where. A browser intersects the places of all pairs of a phrase, and looks
 * for the phrase itself in what is left; so the index may name too many places, but never too few.
 *
 * <p>A place is a block: one part of a document. In a small collection, of which a browser soon has all texts, it is some
 * thousand characters, cut between parts, or the index would be larger than the text. What is too long to be loaded is not
 * written: the most frequent pairs of a frequent character are said to be everywhere.
 *
 * <p>{@code src/SEARCH.md} describes the files.
 */
public final class SearchIndex {

    /** In characters; a collection that has no more is small. */
    private static final int SMALL = 200_000;

    /** In characters; a block of a small collection ends with the document, or with the part in which it has so many. */
    private static final int BLOCK = 20_000;

    /** In UTF-16 code units; an index with no more for all pairs is one file. */
    private static final int ONE_FILE = 100_000;

    /** In the same unit, what a file of a larger index has at most, and so the pairs of one first character. */
    private static final int SHARD = 16_384;

    /** Stands behind each part as if it were a character, so that the last one begins a pair, too; no folded text has it. */
    private static final int END = 0;

    /** Both code points → blocks. */
    private final Map<Long, PostingList> pairs = new LinkedHashMap<>();

    private final List<Integer> blocks = new ArrayList<>();
    private final List<Shard> shards;
    private int block;

    /**
     * Some of the pairs, in order of UTF-16 code units.
     *
     * @param first the first character of the first pair, or an empty string for the first of all shards
     * @param pairs first character → the blocks of texts that end with it, and each second character with the blocks of the
     *     pair
     */
    public record Shard(String first, SortedMap<String, String> pairs) {}

    private SearchIndex(List<List<String>> documents) {
        long length = documents.stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        int blockLength = length <= SMALL ? BLOCK : 1;
        documents.forEach(parts -> add(parts, blockLength));
        shards = cut();
    }

    /**
     * Indexes documents. Linear in their text.
     *
     * @param documents the parts of each; no phrase goes from one part into another
     */
    public static SearchIndex of(List<List<String>> documents) {
        return new SearchIndex(documents);
    }

    /** Returns how many blocks each document has; they are numbered through all documents, from 0. */
    public List<Integer> blocks() {
        return List.copyOf(blocks);
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
            addPairs(folded.codePoints().toArray());
            length += folded.length();
        }
        block++;
        blocks.add(block - first);
    }

    private void addPairs(int[] characters) {
        for (int i = 0; i < characters.length; i++) {
            int second = i + 1 < characters.length ? characters[i + 1] : END;
            pairs.computeIfAbsent((long) characters[i] << Integer.SIZE | second, pair -> new PostingList())
                    .add(block);
        }
    }

    /** First character → second one, nothing at the end of a part → blocks. */
    private SortedMap<String, SortedMap<String, PostingList>> inOrder() {
        SortedMap<String, SortedMap<String, PostingList>> leads = new TreeMap<>();
        pairs.forEach((pair, places) -> {
            int second = pair.intValue();
            leads.computeIfAbsent(Character.toString((int) (pair >> Integer.SIZE)), lead -> new TreeMap<>())
                    .put(second == END ? "" : Character.toString(second), places);
        });
        return leads;
    }

    private List<Shard> cut() {
        SortedMap<String, SortedMap<String, PostingList>> leads = inOrder();
        long length = pairs.values().stream()
                .mapToLong(blocksOfPair -> blocksOfPair.code().length() + 1)
                .sum();
        int limit = length <= ONE_FILE ? Integer.MAX_VALUE : SHARD;
        List<Shard> done = new ArrayList<>();
        Shard shard = new Shard("", new TreeMap<>());
        int size = 0;
        for (Map.Entry<String, SortedMap<String, PostingList>> lead : leads.entrySet()) {
            String line = line(lead.getValue(), limit);
            if (size + line.length() > limit) {
                done.add(shard);
                shard = new Shard(lead.getKey(), new TreeMap<>());
                size = 0;
            }
            shard.pairs().put(lead.getKey(), line);
            size += line.length();
        }
        done.add(shard);
        return done;
    }

    /** The pairs of one first character; if they are too long, the longest lists are left out. */
    private static String line(SortedMap<String, PostingList> seconds, int limit) {
        List<PostingList> longest = seconds.values().stream()
                .sorted(Comparator.comparing(each -> -each.code().length()))
                .toList();
        int length = seconds.entrySet().stream()
                .mapToInt(
                        each -> each.getKey().length() + each.getValue().code().length())
                .sum();
        for (int i = 0; length > limit && i < longest.size(); i++) {
            length -= longest.get(i).code().length() - 1;
            longest.get(i).forget();
        }
        StringBuilder line = new StringBuilder();
        seconds.forEach((second, blocksOfPair) -> line.append(second).append(blocksOfPair.code()));
        return line.toString();
    }
}
