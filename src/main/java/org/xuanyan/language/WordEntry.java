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
 * @param meanings what stands after {@code =}
 * @param at its place
 */
public record WordEntry(String words, boolean regex, List<String> meanings, SourceSpan at) {

    /** Takes a copy, so that nobody can change the list later. */
    public WordEntry {
        meanings = List.copyOf(meanings);
    }

    boolean isSame(WordEntry other) {
        return regex == other.regex && words.equals(other.words);
    }

    /** Returns the words of an entry that may not be an expression. */
    public String plain() {
        if (regex) {
            throw new WordFileException(at, "write words here, not an expression between slashes");
        }
        return words;
    }

    /**
     * Refuses an entry with fewer or more meanings.
     *
     * @throws WordFileException that names the place
     */
    public void requireMeanings(int fewest, int most) {
        if (meanings.size() < fewest) {
            throw new WordFileException(at, "write what \"" + words + "\" means, after =");
        }
        if (meanings.size() > most) {
            throw new WordFileException(at, "\"" + words + "\" has more meanings than can be used");
        }
    }

    /**
     * Returns one of the meanings.
     *
     * @param index 0-based
     * @param read returns what a meaning stands for, or empty for one that there is not
     * @param known what may be written
     */
    public <T> T meaning(int index, Function<String, Optional<T>> read, List<String> known) {
        String meaning = meanings.get(index);
        return read.apply(meaning)
                .orElseThrow(() -> new WordFileException(
                        at, "\"" + meaning + "\" means nothing here; the meanings are: " + String.join(", ", known)));
    }

    /** Whether a meaning is written, of those that may be. */
    public boolean means(String meaning, List<String> known) {
        for (int i = 0; i < meanings.size(); i++) {
            meaning(i, each -> Optional.of(each).filter(known::contains), known);
        }
        return meanings.contains(meaning);
    }
}
