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
 * @param at the place of its words, with the slashes
 */
public record WordEntry(String words, boolean regex, List<String> meanings, SourceSpan at) {

    /** Copies the list, so that the record is immutable. */
    public WordEntry {
        meanings = List.copyOf(meanings);
    }

    /**
     * Returns the only character of an entry.
     *
     * @throws WordFileException if it has several, or is an expression
     */
    String character() {
        if (plain().length() > 1) {
            throw new WordFileException(at, WordFault.NOT_ONE_CHARACTER, words);
        }
        return words;
    }

    /** Returns what the line begins with; no two entries of a group have the same. */
    String written() {
        return regex ? "/" + words + "/" : words;
    }

    /**
     * Returns the words of an entry that must not be an expression.
     *
     * @throws WordFileException if it is one
     */
    public String plain() {
        if (regex) {
            throw new WordFileException(at, WordFault.NOT_WORDS);
        }
        return words;
    }

    /**
     * Refuses meanings in a group whose entries do not have any.
     *
     * @throws WordFileException if the entry has a meaning
     */
    void requireNoMeaning() {
        if (!meanings.isEmpty()) {
            throw new WordFileException(placeOf(0), WordFault.MEANING_NOT_ALLOWED, words);
        }
    }

    /**
     * Returns the only meaning, converted.
     *
     * @param read converts a meaning as written; empty for an unknown one
     * @param known all meanings that may be written
     * @throws WordFileException if the entry does not have exactly one meaning, or if it is unknown
     */
    <T> T meaning(Function<String, Optional<T>> read, List<String> known) {
        if (meanings.isEmpty()) {
            throw new WordFileException(at, WordFault.MISSING_MEANING, words, known);
        }
        if (meanings.size() > 1) {
            throw new WordFileException(placeOf(1), WordFault.SECOND_MEANING, words, known);
        }
        return meaning(0, read, known);
    }

    private <T> T meaning(int index, Function<String, Optional<T>> read, List<String> known) {
        String meaning = meanings.get(index);
        return read.apply(meaning)
                .orElseThrow(() -> new WordFileException(placeOf(index), WordFault.UNKNOWN_MEANING, meaning, known));
    }

    /** Whether the entry has a meaning; refuses meanings that are not known. */
    boolean means(String meaning, List<String> known) {
        for (int i = 0; i < meanings.size(); i++) {
            meaning(i, each -> Optional.of(each).filter(known::contains), known);
        }
        return meanings.contains(meaning);
    }

    /**
     * Returns the place of a meaning.
     *
     * @param index 0-based
     */
    SourceSpan placeOf(int index) {
        int column = at.column() + at.length() + WordFile.EQUALS.length();
        for (String each : meanings.subList(0, index)) {
            column += each.length() + WordFile.COMMA.length();
        }
        return new SourceSpan(at.file(), at.line(), column, meanings.get(index).length());
    }
}
