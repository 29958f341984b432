package org.xuanyan.search;

import java.util.ArrayList;
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
 * thousand characters, cut between parts, or the index would be larger than the text.
 *
 * <p>{@code src/SEARCH.md} describes the files.
 */
public final class SearchIndex {

    /** In characters; a collection that has no more is small. */
    private static final int SMALL = 200_000;

    /** In characters; a block of a small collection ends with the part in which it has so many. */
    private static final int BLOCK = 8_000;

    /** In UTF-16 code units; an index with no more for all pairs is one file. */
    private static final int ONE_FILE = 100_000;

    /** In the same unit, what a file of a larger index has at most. */
    private static final int SHARD = 16_384;

    /** In digits; a pair with more places is said to be everywhere, and any file can hold those of a pair. */
    private static final int MOST_PLACES = 8_192;

    /** Stands behind each part as if it were a character, so that the last one begins a pair, too; no folded text has it. */
    private static final int END = 0;

    /** In a large collection a place also says where in its block a pair stands, modulo this. */
    private static final int CLASSES = 4;

    /** Both code points → places. */
    private final Map<Long, PostingList> pairs = new LinkedHashMap<>();

    private final List<Integer> blocks = new ArrayList<>();
    private final List<Shard> shards;
    private final int classes;
    private int block;

    /**
     * Some of the pairs, in order of UTF-16 code units.
     *
     * @param first its first pair, or an empty string for the first of all shards
     * @param lines one for each first character: the character, and for each second one itself and its places
     */
    public record Shard(String first, String lines) {}

    private SearchIndex(List<List<String>> documents) {
        long length = documents.stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        classes = length <= SMALL ? 1 : CLASSES;
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
            addPairs(folded.codePoints().toArray());
            length += folded.length();
        }
        block++;
        blocks.add(block - first);
    }

    private void addPairs(int[] characters) {
        for (int i = 0; i < characters.length; i++) {
            int second = i + 1 < characters.length ? characters[i + 1] : END;
            pairs.computeIfAbsent(
                            (long) characters[i] << Integer.SIZE | second,
                            pair -> new PostingList(classes, MOST_PLACES))
                    .add(block, i % classes);
        }
    }

    /** The entries of each first character: the second one, nothing at the end of a part, and the places. */
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
                .mapToLong(places -> places.code().length() + 1)
                .sum();
        Cutter cutter = new Cutter(length <= ONE_FILE ? Integer.MAX_VALUE : SHARD);
        leads.forEach((lead, seconds) -> seconds.forEach((second, places) -> cutter.add(lead, second, places.code())));
        return cutter.shards();
    }

    /** Writes lines into shards, each as full as it may be. A line that goes on in the next has its first character again. */
    private static final class Cutter {

        private final int limit;
        private final List<Shard> done = new ArrayList<>();
        private final StringBuilder lines = new StringBuilder();
        private String first = "";
        private String leadOfLine = "";

        Cutter(int limit) {
            this.limit = limit;
        }

        void add(String lead, String second, CharSequence places) {
            if (lines.length() + 1 + lead.length() + second.length() + places.length() > limit) {
                close();
                first = lead + second;
            }
            if (!lead.equals(leadOfLine)) {
                lines.append(lines.isEmpty() ? "" : "\n").append(lead);
                leadOfLine = lead;
            }
            lines.append(second).append(places);
        }

        List<Shard> shards() {
            close();
            return done;
        }

        private void close() {
            done.add(new Shard(first, lines.toString()));
            lines.setLength(0);
            leadOfLine = "";
        }
    }
}
