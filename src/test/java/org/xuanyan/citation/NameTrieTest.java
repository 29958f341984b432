package org.xuanyan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameTrieTest {

    private static final int CASES = 2_000;

    /** Few characters, so that many names are prefixes of others. */
    private static final String LETTERS = "约法章\uFFFF";

    @Test
    void findsTheSameLongestNameAsTryingAllNames() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            List<String> names = new ArrayList<>(new TreeSet<>(random.ints(1 + random.nextInt(60))
                    .mapToObj(each -> word(random, 1 + random.nextInt(5)))
                    .toList()));
            NameTrie trie = new NameTrie();
            for (int i = 0; i < names.size(); i++) {
                assertThat(trie.add(names.get(i), i)).isEmpty();
            }
            String text = word(random, 30);
            for (int start = 0; start <= text.length(); start++) {
                int at = start;
                Optional<NameTrie.Match> expected = names.stream()
                        .filter(name -> text.startsWith(name, at))
                        .max((a, b) -> a.length() - b.length())
                        .map(name -> new NameTrie.Match(at + name.length(), names.indexOf(name)));
                assertThat(trie.longestAt(text, start))
                        .as("seed %d: %s in %s at %d", seed, names, text, start)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void addingANameAgainReturnsItsFirstValue() {
        NameTrie names = new NameTrie();
        names.add("公约", 7);
        assertThat(names.add("公约", 8)).contains(7);
        assertThat(names.longestAt("公约", 0)).contains(new NameTrie.Match(2, 7));
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
