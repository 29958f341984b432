package org.xuanyan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the words of a language are written, as far as an import needs it to doubt some of them. The words are optional: {@code
 * cleaning/spelling.txt}.
 *
 * @param common frequent words, in lower case
 * @param beforeHyphen the beginning of a word that often has a hyphen behind it
 * @param perhapsBeforeHyphen the beginning of a word that has a hyphen behind it before some other words
 * @param doubled words that a sentence may have twice in a row: {@code had had}
 * @param confusions what a program that reads pictures takes for something else
 */
public record SpellingWords(
        Set<String> common,
        Pattern beforeHyphen,
        Pattern perhapsBeforeHyphen,
        Set<String> doubled,
        List<Confusion> confusions) {

    private static final String FILE = "cleaning/spelling.txt";
    private static final String COMMON = "common";
    private static final String HYPHEN = "before a hyphen";
    private static final String PERHAPS = "perhaps before a hyphen";
    private static final String DOUBLED = "doubled";
    private static final String CONFUSIONS = "confusions";

    /**
     * Letters that a program takes for others.
     *
     * @param read the letters that it writes
     * @param printed the letters that stand in the picture
     */
    public record Confusion(String read, String printed) {}

    /** Copies the collections, so that the record is immutable. */
    public SpellingWords {
        common = Set.copyOf(common);
        doubled = Set.copyOf(doubled);
        confusions = List.copyOf(confusions);
    }

    static SpellingWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(
                FILE, WordGroups.of(COMMON, HYPHEN, PERHAPS, CONFUSIONS).andOptional(DOUBLED));
        return new SpellingWords(
                file.words(COMMON).stream()
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .collect(Collectors.toUnmodifiableSet()),
                file.pattern(HYPHEN),
                file.pattern(PERHAPS),
                Set.copyOf(file.words(DOUBLED)),
                confusions(file.words(CONFUSIONS)));
    }

    /** Reads two strings from each line, either of which may be taken for the other. */
    private static List<Confusion> confusions(List<String> pairs) {
        List<Confusion> confusions = new ArrayList<>();
        for (String pair : pairs) {
            String[] parts = pair.split(" ", 2);
            confusions.add(new Confusion(parts[0], parts[1]));
            confusions.add(new Confusion(parts[1], parts[0]));
        }
        return confusions;
    }
}
