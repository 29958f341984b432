package org.xuanyan.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xuanyan.text.SourceSpan;

/**
 * One line of a {@link WordFile}.
 *
 * @param words as written, without the slashes of an expression
 * @param regex whether it is a regular expression
 * @param meanings the words after {@code =}
 * @param at its place in the file
 */
public record WordEntry(String words, boolean regex, List<String> meanings, SourceSpan at) {

    /** Copies the list, so that the record is immutable. */
    public WordEntry {
        meanings = List.copyOf(meanings);
    }

    boolean isSame(WordEntry other) {
        return regex == other.regex && words.equals(other.words);
    }

    /**
     * Returns the words of an entry that must not be an expression.
     *
     * @throws WordFileException if it is one
     */
    public String plain() {
        if (regex) {
            throw new WordFileException(at, "write words here, not an expression between slashes");
        }
        return words;
    }

    /**
     * Refuses an entry with too few or too many meanings.
     *
     * @throws WordFileException if the number of meanings is out of range
     */
    public void requireMeanings(int fewest, int most) {
        if (meanings.size() < fewest) {
            throw new WordFileException(at, "write what \"" + words + "\" means, after =");
        }
        if (meanings.size() > most) {
            throw new WordFileException(at, "\"" + words + "\" has too many meanings");
        }
    }

    /**
     * Returns one of the meanings, converted.
     *
     * @param index 0-based
     * @param read converts a meaning as written; empty for an unknown one
     * @param known all meanings that may be written
     */
    public <T> T meaning(int index, Function<String, Optional<T>> read, List<String> known) {
        String meaning = meanings.get(index);
        return read.apply(meaning)
                .orElseThrow(() -> new WordFileException(
                        at,
                        "\"" + meaning + "\" is not a meaning here; the meanings are: " + String.join(", ", known)));
    }

    /** Whether the entry has a meaning; refuses meanings that are not known. */
    public boolean means(String meaning, List<String> known) {
        for (int i = 0; i < meanings.size(); i++) {
            meaning(i, each -> Optional.of(each).filter(known::contains), known);
        }
        return meanings.contains(meaning);
    }
}
