package org.xuanyan.clean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xuanyan.text.Punctuation;

/**
 * How the paragraphs of a copy begin, and how the sentences inside them do. Where a sentence ends at the margin and nothing
 * else tells, the words of the next one tell best: 鉴此 seldom begins a paragraph, 第三 seldom a sentence inside one. The rule
 * needs no word lists, because a copy shows itself how it is written.
 */
final class ParagraphBeginnings {

    /** The number of characters by which beginnings are compared. */
    private static final int CHARACTERS = 2;

    /** The end of a sentence inside a line. */
    private static final Pattern INNER_END = Pattern.compile("[。！？]" + Punctuation.CLOSING + "{0,4}(?=\\p{IsHan})");

    private final Map<String, Integer> paragraphs = new TreeMap<>();
    private final Map<String, Integer> sentences = new TreeMap<>();
    private final boolean newBeginsParagraph;

    /**
     * Counts the beginnings of a copy: of paragraphs, where the line above surely ends one before the margin, and of sentences
     * in the middle of a line.
     */
    ParagraphBeginnings(List<Line> lines, PageLayout page) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (i > 0 && Sentence.ends(lines.get(i - 1).text()) && !page.isFull(lines.get(i - 1))) {
                count(paragraphs, text);
            }
            INNER_END.matcher(text).results().forEach(end -> count(sentences, text.substring(end.end())));
        }
        newBeginsParagraph = single(paragraphs) > single(sentences);
    }

    /**
     * Whether a line that follows the end of a sentence more probably begins a paragraph; empty if the copy does not show how
     * its paragraphs begin. A beginning that the copy does not have elsewhere is judged by those that occur once only, as the
     * estimate of Good and Turing does: the more of them paragraphs have, the more probably the next new one begins a paragraph.
     */
    Optional<Boolean> beginsParagraph(String line) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        int begun = paragraphs.getOrDefault(key(line), 0);
        int inside = sentences.getOrDefault(key(line), 0);
        return Optional.of(begun == inside ? newBeginsParagraph : begun > inside);
    }

    private static long single(Map<String, Integer> counts) {
        return counts.values().stream().filter(count -> count == 1).count();
    }

    private static void count(Map<String, Integer> counts, String text) {
        counts.merge(key(text), 1, Integer::sum);
    }

    private static String key(String text) {
        return text.substring(0, Math.min(CHARACTERS, text.length()));
    }
}
