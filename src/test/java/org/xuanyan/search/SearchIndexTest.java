package org.xuanyan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the index, read as {@code src/SEARCH.md} describes them. */
class SearchIndexTest {

    private static final String CHARACTERS = "的一是国和合作组织成员上海安全发展，。（）2018abc𠮷 ";

    /** Pair of code points → blocks. */
    private static Map<String, List<Integer>> read(SearchIndex index) {
        int[] alphabet = index.alphabet().codePoints().toArray();
        Map<String, List<Integer>> pairs = new TreeMap<>();
        for (SearchIndex.Shard shard : index.shards()) {
            int lead = shard.lead();
            boolean first = true;
            for (String line : shard.lines().split("\n")) {
                String[] columns = line.split("\t", -1);
                List<Integer> seconds = numbers(columns[0]);
                String[] lists = columns[1].split(" ");
                if (first && !seconds.isEmpty() && shard.second() > 0) {
                    assertThat(seconds.get(0)).isEqualTo(shard.second());
                }
                first = false;
                for (int i = 0; i < seconds.size(); i++) {
                    String pair = Character.toString(alphabet[lead]) + Character.toString(alphabet[seconds.get(i)]);
                    assertThat(pairs.put(pair, numbers(lists[i]))).as(pair).isNull();
                }
                lead++;
            }
        }
        return pairs;
    }

    private static List<Integer> numbers(String code) {
        List<Integer> numbers = new ArrayList<>();
        int high = 0;
        int last = -1;
        for (char c : code.toCharArray()) {
            int digit = c - '#';
            if (digit < 64) {
                last += high * 64 + digit + 1;
                numbers.add(last);
                high = 0;
            } else {
                high = high * 28 + digit - 63;
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

    /** The pairs of every document, by the plainest program that finds them. */
    private static List<TreeSet<String>> pairsOf(List<List<String>> documents) {
        return documents.stream()
                .map(parts -> {
                    TreeSet<String> pairs = new TreeSet<>();
                    for (String part : parts) {
                        int[] folded =
                                (SearchText.fold(part) + "\n").codePoints().toArray();
                        for (int i = 1; i < folded.length; i++) {
                            pairs.add(Character.toString(folded[i - 1]) + Character.toString(folded[i]));
                        }
                    }
                    return pairs;
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 5, 40", "1, 40, 3, 300", "2, 1, 1, 0", "3, 0, 0, 0", "4, 30, 60, 150", "5, 9, 400, 70"})
    void everyPairIsInTheBlocksOfItsDocumentsAndInNoOther(long seed, int count, int parts, int length) {
        List<List<String>> documents = documents(new Random(seed), count, parts, length);
        SearchIndex index = SearchIndex.of(documents);
        assertThat(index.blocks()).hasSize(count);
        List<TreeSet<String>> found = new ArrayList<>();
        List<Integer> documentOfBlock = new ArrayList<>();
        for (int d = 0; d < count; d++) {
            found.add(new TreeSet<>());
            documentOfBlock.addAll(java.util.Collections.nCopies(index.blocks().get(d), d));
        }
        read(index)
                .forEach((pair, blocks) -> blocks.forEach(block ->
                        found.get(documentOfBlock.get(block / index.classes())).add(pair)));
        assertThat(found).isEqualTo(pairsOf(documents));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aLargeIndexIsCutIntoSmallFilesInOrder(int seed) {
        SearchIndex index = SearchIndex.of(documents(new Random(seed), 60, 60, 120));
        assertThat(index.shards()).hasSizeGreaterThan(4);
        int[] last = {-1, 0};
        for (SearchIndex.Shard shard : index.shards()) {
            assertThat(shard.lines().getBytes(StandardCharsets.US_ASCII)).hasSizeLessThanOrEqualTo(33_000);
            assertThat(shard.lead() > last[0] || shard.lead() == last[0] && shard.second() > last[1])
                    .isTrue();
            last = new int[] {shard.lead(), shard.second()};
        }
        assertThat(index.shards().stream().anyMatch(shard -> shard.second() > 0))
                .as("the pairs of the most frequent character are too many for one file")
                .isTrue();
    }

    @Test
    void inALargeCollectionEachPartIsABlock() {
        List<List<String>> documents = documents(new Random(7), 20, 110, 100);
        assertThat(SearchIndex.of(documents).blocks()).containsOnly(110);
        assertThat(SearchIndex.of(documents).classes()).isEqualTo(4);
        assertThat(SearchIndex.of(documents.subList(0, 4)).classes()).isEqualTo(1);
        assertThat(SearchIndex.of(documents.subList(0, 4)).blocks()).allMatch(blocks -> blocks < 10);
    }

    @Test
    void theMostUsedCharactersComeFirst() {
        String alphabet = SearchIndex.of(List.of(List.of("国和国的国一国", "一国"))).alphabet();
        assertThat(alphabet).isEqualTo("国\n一和的");
    }

    @ParameterizedTest
    @CsvSource({"0, #", "63, b", "64, c#", "127, cb", "128, d#", "1855, ~b", "1856, cc#"})
    void numbersAreWrittenInTheirDigits(int number, String digits) {
        StringBuilder code = new StringBuilder();
        Digits.append(number, code);
        assertThat(code).hasToString(digits);
        assertThat(numbers(digits)).containsExactly(number);
    }
}
