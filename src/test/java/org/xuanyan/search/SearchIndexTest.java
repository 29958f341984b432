package org.xuanyan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the index, read as {@code src/SEARCH.md} describes them. */
class SearchIndexTest {

    /** The second character of a bigram, if there is one, and its blocks. */
    private static final Pattern ENTRY = Pattern.compile("([^A-Z]?)([A-Z]+)");

    private static final String CHARACTERS = "的一是国和合作组织成员上海安全发展，。（）2018abc𠮷 ";

    /** Returns bigram, with a line end for the end of a part → blocks; an empty list means everywhere. */
    private static Map<String, List<Integer>> read(SearchIndex index) {
        Map<String, List<Integer>> bigrams = new TreeMap<>();
        for (SearchIndex.Shard shard : index.shards()) {
            shard.bigrams().forEach((first, line) -> {
                assertThat(first).isGreaterThanOrEqualTo(shard.first());
                Matcher entry = ENTRY.matcher(line);
                while (entry.lookingAt()) {
                    String second = entry.group(1).isEmpty() ? "\n" : entry.group(1);
                    assertThat(bigrams.put(first + second, numbers(entry.group(2))))
                            .isNull();
                    entry.region(entry.end(), entry.regionEnd());
                }
                assertThat(entry.hitEnd()).as(line).isTrue();
            });
        }
        return bigrams;
    }

    private static List<Integer> numbers(String code) {
        List<Integer> numbers = new ArrayList<>();
        int distance = 0;
        int block = 0;
        for (char c : code.equals("Z") ? new char[0] : code.toCharArray()) {
            distance = distance * 10 + (c - 'A') % 10;
            if (c < 'K') {
                block += distance;
                numbers.add(block);
                distance = 0;
            }
        }
        return numbers;
    }

    private static List<List<String>> documents(Random random, int documents, int parts, int length) {
        int[] characters = CHARACTERS.codePoints().toArray();
        List<List<String>> all = new ArrayList<>();
        for (int d = 0; d < documents; d++) {
            List<String> own = new ArrayList<>();
            for (int p = 0; p < parts; p++) {
                StringBuilder text = new StringBuilder();
                // The product makes some characters much more frequent than others.
                random.ints(length, 0, characters.length * characters.length)
                        .map(i -> i % characters.length * (i / characters.length) / characters.length)
                        .forEach(i -> text.appendCodePoint(characters[i]));
                own.add(text.toString());
            }
            all.add(own);
        }
        return all;
    }

    /** Returns the bigrams of every document, found in the simplest way. */
    private static List<TreeSet<String>> bigramsOf(List<List<String>> documents) {
        return documents.stream()
                .map(parts -> {
                    TreeSet<String> bigrams = new TreeSet<>();
                    for (String part : parts) {
                        int[] folded =
                                (SearchText.fold(part) + "\n").codePoints().toArray();
                        for (int i = 1; i < folded.length; i++) {
                            bigrams.add(Character.toString(folded[i - 1]) + Character.toString(folded[i]));
                        }
                    }
                    return bigrams;
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 5, 40", "1, 40, 3, 300", "2, 1, 1, 0", "3, 0, 0, 0", "4, 30, 60, 150", "5, 9, 400, 70"})
    void everyBigramHasTheBlocksOfItsDocumentsAndNoOthers(long seed, int count, int parts, int length) {
        List<List<String>> documents = documents(new Random(seed), count, parts, length);
        SearchIndex index = SearchIndex.of(documents);
        assertThat(index.blocks()).hasSize(count);
        List<TreeSet<String>> found = new ArrayList<>();
        List<Integer> documentOfBlock = new ArrayList<>();
        for (int d = 0; d < count; d++) {
            found.add(new TreeSet<>());
            documentOfBlock.addAll(java.util.Collections.nCopies(index.blocks().get(d), d));
        }
        List<TreeSet<String>> expected = bigramsOf(documents);
        read(index).forEach((bigram, blocks) -> {
            blocks.forEach(block -> found.get(documentOfBlock.get(block)).add(bigram));
            if (blocks.isEmpty()) {
                expected.forEach(bigrams -> bigrams.remove(bigram));
            }
        });
        assertThat(found).isEqualTo(expected);
        assertThat(String.join("", found.stream().flatMap(Set::stream).toList()).length())
                .isGreaterThan(length > 0 ? count * 30 : -1);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 40", "2, 0"})
    void theIndexKnowsAllCharactersAndReadsEachDocumentAtMostTwice(long seed, int count) {
        List<List<String>> documents = documents(new Random(seed), count, 20, 300);
        int[] read = new int[1];
        SearchIndex index = SearchIndex.of(() -> documents.stream()
                .map(parts -> {
                    read[0]++;
                    return List.copyOf(parts);
                })
                .iterator());
        assertThat(read[0]).isLessThanOrEqualTo(2 * count);
        assertThat(index.characters())
                .containsExactlyElementsOf(documents.stream()
                        .flatMap(List::stream)
                        .flatMapToInt(part -> SearchText.fold(part).codePoints())
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aLargeIndexIsCutIntoSmallFilesInOrder(int seed) {
        SearchIndex index = SearchIndex.of(documents(new Random(seed), 60, 60, 120));
        assertThat(index.shards()).hasSizeGreaterThan(8);
        assertThat(index.shards().get(0).first()).isEmpty();
        assertThat(index.shards()).allSatisfy(shard -> assertThat(size(shard)).isBetween(1, 16_384));
        assertThat(index.shards().stream().map(SearchIndex.Shard::first))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(index.shards().stream().flatMap(shard -> shard.bigrams().keySet().stream()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    /** Returns what a browser loads, without the punctuation of the file. */
    private static int size(SearchIndex.Shard shard) {
        return shard.bigrams().values().stream().mapToInt(String::length).sum();
    }

    /** Otherwise the file with a frequent character would grow with the collection. */
    @Test
    void ofTheBigramsOfAFrequentCharacterOnlyRareOnesHaveTheirBlocks() {
        List<List<String>> documents = new ArrayList<>(documents(new Random(3), 200, 90, 30));
        documents.replaceAll(parts -> parts.stream().map(part -> "鹮鹭" + part).toList());
        documents.add(List.of("鹮鹤"));
        Map<String, List<Integer>> bigrams = read(SearchIndex.of(documents));
        assertThat(bigrams.get("鹮鹭")).isEmpty();
        assertThat(bigrams.get("鹮鹤")).containsExactly(18_000);
        assertThat(read(SearchIndex.of(documents.subList(0, 100))).get("鹮鹭")).hasSize(9_000);
    }

    @Test
    void inALargeCollectionEachPartIsABlock() {
        List<List<String>> documents = documents(new Random(7), 20, 110, 100);
        assertThat(SearchIndex.of(documents).blocks()).containsOnly(110);
        assertThat(SearchIndex.of(documents.subList(0, 4)).blocks()).containsOnly(1);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "9, J", "10, LA", "19, LJ", "20, MA", "99, TJ", "100, LKA", "305, NKF", "70000, RKKKA"})
    void numbersAreWrittenInDigits(int number, String digits) {
        byte[] code = new byte[Digits.MOST + 1];
        int end = Digits.write(number, code, 1);
        assertThat(new String(code, 1, end - 1, StandardCharsets.US_ASCII)).isEqualTo(digits);
        assertThat(numbers(digits)).containsExactly(number);
    }
}
