package org.xuanyan.language;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words beside names of instruments in a language that writes them without brackets, so that only registered names are
 * found: {@code names.txt}.
 *
 * @param abbreviations long form → short form; both are the same in names
 * @param leftOut words that the name of a body may leave out: {@code the United Nations} Security Council
 * @param declared directly after a name: a short name for it, in the group {@code name}
 * @param organisations abbreviations that never are short names of instruments
 * @param goesOn directly after a short name that is a common noun: it is the beginning of another name
 * @param article directly before a short name that is a common noun
 */
public record NameWords(
        Map<String, String> abbreviations,
        Pattern leftOut,
        List<Pattern> declared,
        List<String> organisations,
        Pattern goesOn,
        Pattern article) {

    private static final String FILE = "names.txt";
    private static final String ABBREVIATIONS = "abbreviations";
    private static final String LEFT_OUT = "left out of the name of a body";
    private static final String DECLARED = "declares a short name";
    private static final String ORGANISATIONS = "organisations";
    private static final String GOES_ON = "after a short name that goes on";
    private static final String ARTICLE = "before a short name";
    private static final String NAME = "(?<name>";
    private static final WordGroups GROUPS = WordGroups.of(DECLARED, ARTICLE)
            .andOptionalWithMeanings(ABBREVIATIONS)
            .andOptional(LEFT_OUT, ORGANISATIONS, GOES_ON);

    /** Copies the collections, so that the record is immutable. */
    public NameWords {
        abbreviations = Collections.unmodifiableMap(new TreeMap<>(abbreviations));
        declared = List.copyOf(declared);
        organisations = List.copyOf(organisations);
    }

    /** Returns the forms of the name of a body in which words are shortened or left out. */
    public Stream<String> shorter(String name) {
        Stream<String> abbreviated = abbreviations.entrySet().stream()
                .filter(each -> name.contains(each.getKey()))
                .map(each -> name.replace(each.getKey(), each.getValue()));
        return Stream.concat(abbreviated, Stream.of(leftOut.matcher(name).replaceFirst("")))
                .filter(each -> !each.isBlank() && !each.equals(name));
    }

    /** Reads the file; empty for a language without it. */
    static Optional<NameWords> read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, GROUPS);
        if (file.entries(DECLARED).isEmpty()) {
            return Optional.empty();
        }
        file.entries(DECLARED).stream()
                .filter(each -> !each.words().contains(NAME))
                .forEach(each -> {
                    throw new WordFileException(each.at(), WordFault.MISSING_PART, NAME + "…)");
                });
        return Optional.of(new NameWords(
                file.meanings(ABBREVIATIONS, Optional::of, List.of()),
                file.pattern(LEFT_OUT),
                file.patterns(DECLARED),
                file.words(ORGANISATIONS),
                file.pattern(GOES_ON),
                file.pattern("", ARTICLE, "$")));
    }
}
