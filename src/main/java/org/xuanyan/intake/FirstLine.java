package org.xuanyan.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The first line of a copy without markup, which is taken for its title if nothing else shows one. The lines above the first
 * empty one may be the head of a printed document: its body, number, day and language. Then the title stands below them.
 */
final class FirstLine {

    /** The number of a document, perhaps with a word before it: {@code Document HB/2033/DEC.1}. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\p{L}+\\.?:? )?(?=\\S*\\d)\\p{Lu}[\\p{L}\\d.-]*(?:/[\\p{L}\\d.()-]+)+");

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

    /** The most lines of such a head. */
    private static final int MOST = 8;

    /** A line that ends like this is no title. */
    private static final Pattern SENTENCE = Pattern.compile(".*[.,;:!?]");

    private FirstLine() {}

    /** Returns the line; empty if a copy has none. */
    static Optional<String> of(String copy) {
        List<List<String>> blocks = EMPTY_LINES
                .splitAsStream(copy)
                .limit(MOST)
                .map(block -> lines(block).toList())
                .filter(block -> !block.isEmpty())
                .toList();
        Optional<String> below = blocks.size() > 1 && isHead(blocks.get(0))
                ? Optional.of(blocks.get(1).get(0))
                        .filter(line -> !SENTENCE.matcher(line).matches())
                : Optional.empty();
        return below.or(() -> lines(copy).findFirst());
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static boolean isHead(List<String> block) {
        return block.size() <= MOST
                && block.stream().anyMatch(line -> NUMBER.matcher(line).matches())
                && block.stream().noneMatch(line -> SENTENCE.matcher(line).matches());
    }
}
