package org.xuanyan.clean;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** How the sentences of a text begin: with a subject, or as several others do. */
final class SentenceBeginnings {

    /** The number of characters that are compared. */
    private static final int LENGTH = 2;

    private static final int FEWEST_ALIKE = 2;

    private final Pattern subject;
    private final Map<String, Integer> counts = new TreeMap<>();

    SentenceBeginnings(CleaningWords words) {
        subject = words.pattern(CleaningGroup.SUBJECTS);
    }

    /** Adds the beginning of a sentence of the text. */
    void count(String sentence) {
        counts.merge(beginning(sentence), 1, Integer::sum);
    }

    /** Whether a line begins as sentences do. */
    boolean beginsSentence(String line) {
        return subject.matcher(line).lookingAt() || counts.getOrDefault(beginning(line), 0) >= FEWEST_ALIKE;
    }

    private static String beginning(String line) {
        return line.substring(0, Math.min(LENGTH, line.length()));
    }
}
