package org.xuanyan.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The blocks of text in which each bigram, a pair of neighbouring characters, occurs. A browser takes the blocks that
 * have all bigrams of a phrase, and looks for the phrase itself in their texts. So the index may name too many blocks,
 * but never too few.
 *
 * <p>A block is one part of a document. In a small collection it is a run of parts with some thousand characters,
 * because a browser has soon loaded all texts anyway, and the index would be larger than the texts. If the list of all
 * bigrams with one first character is too long, the most frequent of them are listed as everywhere.
 *
 * <p>{@code src/SEARCH.md} describes the files.
 */
public final class SearchIndex {

    /** In UTF-16 code units; a collection with at most so much text is small. */
    private static final int SMALL = 200_000;

    /**
     * In UTF-16 code units; a block of a small collection ends with the part in which it reaches this length, or with
     * the document.
     */
    private static final int BLOCK = 20_000;

    /** In UTF-16 code units; an index with no more for all bigrams is one file. */
    private static final int ONE_FILE = 100_000;

    /** In UTF-16 code units, at most in one file of a larger index, and so for all bigrams with one first character. */
    private static final int SHARD = 16_384;

    /** Follows each part like a character, so that its last character begins a bigram, too; not in any folded text. */
    private static final int END = 0;

    private final List<Integer> blocks = new ArrayList<>();
    private final List<Shard> shards;
    private int block;

    /**
     * Some of the bigrams, in order of UTF-16 code units.
     *
     * @param first the first character of the first bigram, or an empty string for the first shard
     * @param bigrams first character → the blocks with parts that end with it, then each second character followed by
     *     the blocks of the bigram
     */
    public record Shard(String first, @JsonProperty("pairs") SortedMap<String, String> bigrams) {}

    private SearchIndex(Iterable<List<String>> documents) {
        int blockLength = isSmall(documents) ? BLOCK : 1;
        BigramTable bigrams = new BigramTable();
        documents.forEach(parts -> add(parts, blockLength, bigrams));
        shards = cutIntoShards(bigrams.all());
    }

    /**
     * Indexes documents in time linear in the length of their texts.
     *
     * @param documents the parts of each; a phrase does not extend from one part into another. They are read twice, one
     *     after the other, and not kept, so that each can be made when it is read.
     */
    public static SearchIndex of(Iterable<List<String>> documents) {
        return new SearchIndex(documents);
    }

    private static boolean isSmall(Iterable<List<String>> documents) {
        long length = 0;
        for (List<String> parts : documents) {
            length += parts.stream().mapToLong(String::length).sum();
            if (length > SMALL) {
                return false;
            }
        }
        return true;
    }

    /** Returns the characters of all texts, {@link SearchText#fold folded}. */
    public Set<Integer> characters() {
        return shards.stream()
                .flatMap(shard -> shard.bigrams().keySet().stream())
                .map(first -> first.codePointAt(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a phrase of two characters or more may occur in the texts: whether they have all of its bigrams. */
    public boolean mayHave(String phrase) {
        int[] folded = SearchText.fold(phrase).codePoints().toArray();
        for (int i = 0; i + 1 < folded.length; i++) {
            if (!has(Character.toString(folded[i]), Character.toString(folded[i + 1]))) {
                return false;
            }
        }
        return folded.length > 1;
    }

    /** No character of a text is one of those in which blocks are written. */
    private boolean has(String first, String second) {
        return shards.stream()
                .map(shard -> shard.bigrams().get(first))
                .anyMatch(line -> line != null && line.contains(second));
    }

    /** Returns the number of blocks of each document. Blocks are numbered from 0 through all documents. */
    public List<Integer> blocks() {
        return List.copyOf(blocks);
    }

    /** Returns the bigrams with their blocks; one shard if they are few. */
    public List<Shard> shards() {
        return List.copyOf(shards);
    }

    private void add(List<String> parts, int blockLength, BigramTable bigrams) {
        int first = block;
        int length = 0;
        for (String part : parts) {
            if (length >= blockLength) {
                block++;
                length = 0;
            }
            String folded = SearchText.fold(part);
            addBigrams(folded, bigrams);
            length += folded.length();
        }
        block++;
        blocks.add(block - first);
    }

    private void addBigrams(String text, BigramTable bigrams) {
        for (int i = 0, next; i < text.length(); i = next) {
            int first = text.codePointAt(i);
            next = i + Character.charCount(first);
            int second = next < text.length() ? text.codePointAt(next) : END;
            bigrams.add((long) first << Integer.SIZE | second, block);
        }
    }

    /** Returns first character → second character, or an empty string at the end of a part → blocks. */
    private static SortedMap<String, SortedMap<String, PostingList>> byFirst(List<PostingList> bigrams) {
        SortedMap<String, SortedMap<String, PostingList>> byFirst = new TreeMap<>();
        bigrams.forEach(postings -> {
            int second = (int) postings.bigram();
            byFirst.computeIfAbsent(
                            Character.toString((int) (postings.bigram() >> Integer.SIZE)), first -> new TreeMap<>())
                    .put(second == END ? "" : Character.toString(second), postings);
        });
        return byFirst;
    }

    private static List<Shard> cutIntoShards(List<PostingList> bigrams) {
        long length =
                bigrams.stream().mapToLong(postings -> postings.length() + 1).sum();
        int limit = length <= ONE_FILE ? Integer.MAX_VALUE : SHARD;
        List<Shard> done = new ArrayList<>();
        Shard shard = new Shard("", new TreeMap<>());
        int size = 0;
        for (Map.Entry<String, SortedMap<String, PostingList>> entry :
                byFirst(bigrams).entrySet()) {
            String line = line(entry.getValue(), limit);
            if (size + line.length() > limit) {
                done.add(shard);
                shard = new Shard(entry.getKey(), new TreeMap<>());
                size = 0;
            }
            shard.bigrams().put(entry.getKey(), line);
            size += line.length();
        }
        done.add(shard);
        return done;
    }

    /**
     * Returns the bigrams of one first character; if that is too long, the longest lists are replaced by everywhere.
     */
    private static String line(SortedMap<String, PostingList> seconds, int limit) {
        List<PostingList> longest = seconds.values().stream()
                .sorted(Comparator.comparing(each -> -each.length()))
                .toList();
        int length = seconds.entrySet().stream()
                .mapToInt(each -> each.getKey().length() + each.getValue().length())
                .sum();
        for (int i = 0; length > limit && i < longest.size(); i++) {
            length -= longest.get(i).length() - 1;
            longest.get(i).replaceByEverywhere();
        }
        StringBuilder line = new StringBuilder();
        seconds.forEach((second, postings) -> line.append(second).append(postings.code()));
        return line.toString();
    }
}
