package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.search.SearchText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches the paragraphs of a built site, read from its published data, in the simplest way: with a loop over all of
 * them. A browser has to find the same with the index.
 */
final class SearchProof {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Asks the modules of the site, as the search page does, and returns the words that they mark in each paragraph.
     */
    private static final String ASK = """
            async (queries) => {
              const { find } = await import("%1$sassets/search/index.js");
              const { mark } = await import("%1$sassets/search/match.js");
              const answers = [];
              for (const q of queries) {
                const answer = {};
                for await (const { slug, hits, query, respelt } of find({ q })) {
                  for (const [path, text] of respelt ? [] : hits.filter(([path]) => /^#p[0-9]/.test(path))) {
                    const element = document.createElement("p");
                    element.append(text);
                    mark(element, query);
                    answer[slug + path] = Array.from(element.children, (each) => each.textContent);
                  }
                }
                answers.push(answer);
              }
              return answers;
            }
            """.formatted(Visitor.BASE);

    /** Address, e.g. {@code 2018-qingdao#p23} → text. */
    private final Map<String, String> paragraphs = new TreeMap<>();

    private final Map<String, String> folded = new TreeMap<>();

    /** Address of a section, e.g. {@code 2018-qingdao#s3} → ids of its paragraphs. */
    private final Map<String, List<String>> sections = new TreeMap<>();

    private final List<String> texts = new ArrayList<>();

    SearchProof(Path site) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("declarations"))) {
            files.map(folder -> folder.resolve("index.json"))
                    .filter(Files::exists)
                    .sorted()
                    .forEach(this::read);
        }
        paragraphs.forEach((address, text) -> folded.put(address, SearchText.fold(text)));
        texts.addAll(paragraphs.values());
    }

    private void read(Path file) {
        try {
            JsonNode declaration = JSON.readTree(Files.readString(file));
            String page = declaration.path("slug").asString() + "#";
            declaration
                    .path("paragraphs")
                    .forEach(each -> paragraphs.put(
                            page + each.path("id").asString(), each.path("text").asString()));
            declaration
                    .path("sections")
                    .forEach(each -> sections.put(
                            page + each.path("id").asString(),
                            each.path("paragraphs")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> paragraphs() {
        return paragraphs;
    }

    /** Returns the ids of the paragraphs of a section, e.g. of {@code 2018-qingdao#s3}. */
    List<String> section(String address) {
        return sections.get(address);
    }

    /**
     * Returns the addresses of all paragraphs with all wanted words and without any unwanted one.
     *
     * @param wanted a star at an end beside a letter allows the word to be part of a longer one
     */
    List<String> expected(List<String> wanted, List<String> unwanted) {
        return folded.entrySet().stream()
                .filter(each -> wanted.stream().allMatch(word -> occurrences(each.getValue(), word) > 0))
                .filter(each -> unwanted.stream().noneMatch(word -> occurrences(each.getValue(), word) > 0))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns a random piece of a random paragraph. */
    String piece(Random random, int length) {
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(Math.max(1, text.length() - length + 1));
        return text.substring(from, Math.min(text.length(), from + length));
    }

    /** Returns a text that differs from a piece of a paragraph by one character and does not occur in any paragraph. */
    String absent(Random random) {
        while (true) {
            StringBuilder piece = new StringBuilder(piece(random, 2 + random.nextInt(11)));
            String other = piece(random, 1);
            int place = random.nextInt(piece.length());
            piece.replace(place, place + 1, random.nextBoolean() ? other : other + piece.charAt(place));
            if (isPhrase(piece.toString())
                    && expected(List.of(piece.toString()), List.of()).isEmpty()) {
                return piece.toString();
            }
        }
    }

    /** Whether a text is one phrase if it is put between {@code "} and {@code "}. */
    static boolean isPhrase(String text) {
        return !text.contains("\"") && !SearchText.fold(text).isEmpty();
    }

    /** Asserts that a browser finds the same paragraphs, and marks every occurrence in them and nothing else. */
    void compare(Page page, Map<String, List<String>> wanted, Map<String, List<String>> unwanted) {
        List<String> queries = List.copyOf(wanted.keySet());
        List<?> answers = (List<?>) page.evaluate(ASK, queries);
        assertThat(answers).hasSameSizeAs(queries);
        for (int i = 0; i < queries.size(); i++) {
            String query = queries.get(i);
            List<String> words = wanted.get(query);
            @SuppressWarnings("unchecked")
            Map<String, List<String>> answer = (Map<String, List<String>>) answers.get(i);
            assertThat(answer.keySet())
                    .as(query)
                    .containsExactlyInAnyOrderElementsOf(expected(words, unwanted.getOrDefault(query, List.of())));
            if (words.size() == 1) {
                answer.forEach((address, marks) -> assertMarked(query, words.get(0), address, marks));
            }
        }
    }

    private void assertMarked(String query, String word, String address, List<String> marks) {
        String bare = bare(SearchText.fold(word));
        int count = 0;
        for (String mark : marks) {
            String marked = SearchText.fold(mark);
            assertThat(marked).as("%s in %s", query, address).startsWith(bare).endsWith(bare);
            count += occurrences(marked, word);
        }
        assertThat(count).as("%s in %s", query, address).isEqualTo(occurrences(folded.get(address), word));
    }

    /** Returns a folded word without the stars that allow it to be part of a longer one. */
    private static String bare(String word) {
        String rest = word.startsWith("*") && isLetter(word, 1) ? word.substring(1) : word;
        return rest.endsWith("*") && isLetter(rest, rest.length() - 2) ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static boolean isLetter(String text, int place) {
        return place >= 0 && place < text.length() && SearchText.isSpaced(text.charAt(place));
    }

    /** Returns how often a folded text has a word, not counting places inside longer words of Latin letters or digits. */
    private static int occurrences(String text, String typed) {
        String word = SearchText.fold(typed);
        String bare = bare(word);
        boolean open = word.startsWith("*") && !bare.startsWith("*");
        boolean openEnd = word.endsWith("*") && !bare.endsWith("*");
        int count = 0;
        for (int i = text.indexOf(bare); i >= 0; i = text.indexOf(bare, i + 1)) {
            int end = i + bare.length();
            boolean begins = open || !isLetter(text, i - 1) || !isLetter(text, i);
            boolean ends = openEnd || !isLetter(text, end - 1) || !isLetter(text, end);
            count += begins && ends ? 1 : 0;
        }
        return count;
    }
}
