package org.xuanyan.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.text.Lazy;

/**
 * The words that an import uses for a language: the folder {@code cleaning} in the folder of the language. Each file of
 * expressions is read on first use, because a build needs only a few of them.
 */
public final class CleaningWords {

    private static final String FOLDER = "cleaning/";
    private static final String REASONS = FOLDER + "reasons.txt";
    private static final String FIRST_SITE = FOLDER + "first-site.txt";

    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String DECLARATION = "declaration";

    /** Groups that are used only by expressions in the same file: file → groups. */
    private static final Map<String, Set<String>> NAMED_INSIDE = Map.of(
            "titles", Set.of("additions", "in two languages", "period"),
            "boilerplate", Set.of("page buttons"),
            "days-and-places", Set.of("bodies", "not a place", "joint", "documents", "adverbs"),
            "press", Set.of("agencies", "wire", "reporters"));

    /** Groups for which not every language has words. */
    private static final List<String> OPTIONAL = Stream.of(
                    CleaningGroup.UNIT_PREFIX,
                    CleaningGroup.NOTE_WORD,
                    CleaningGroup.DAY_WITHOUT_NUMBERS,
                    CleaningGroup.CITED_DAY,
                    CleaningGroup.NUMBER_OF_DAY,
                    CleaningGroup.LETTERS_IN_NUMBER,
                    CleaningGroup.YEAR_ALONE,
                    CleaningGroup.BEFORE_DAY,
                    CleaningGroup.BETWEEN_NAMES,
                    CleaningGroup.DAY_IN_NUMERALS,
                    CleaningGroup.PADDED_DAY,
                    CleaningGroup.DAY_WITHOUT_YEAR,
                    CleaningGroup.WRONG_ENCODING,
                    CleaningGroup.MISTAKEN,
                    CleaningGroup.DATES_WITHOUT_NUMBERS,
                    CleaningGroup.NUMBERS_RUN_TOGETHER,
                    CleaningGroup.OTHER_SCRIPT,
                    CleaningGroup.COMMON_CHARACTERS,
                    CleaningGroup.NEIGHBOURS)
            .map(CleaningGroup::group)
            .toList();

    private static final WordGroups NAMED = WordGroups.of().andWithMeanings(WordFile.FIRST);

    private static final Map<String, CleaningWords> READ = new ConcurrentHashMap<>();

    private final Map<String, Lazy<WordFile>> files = new TreeMap<>();
    private final Map<String, String> reasons;
    private final Map<String, String> firstSite;
    private final AdoptionWords adoption;
    private final FrameWords frame;
    private final DocumentWords documents;
    private final SpellingWords spelling;
    private final InsertionWords insertions;

    CleaningWords(LanguageFolder folder) {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (CleaningGroup each : CleaningGroup.values()) {
            groups.computeIfAbsent(each.file(), file -> new TreeSet<>(NAMED_INSIDE.getOrDefault(file, Set.of())))
                    .add(each.group());
        }
        groups.forEach((file, names) ->
                files.put(file, new Lazy<>(() -> read(folder, FOLDER + file + ".txt", groups(names)))));
        reasons = folder.readOrEnglish(REASONS, NAMED).named(WordFile.FIRST, AccountReason.keys());
        adoption = AdoptionWords.read(folder);
        frame = FrameWords.read(folder);
        documents = DocumentWords.read(folder);
        spelling = SpellingWords.read(folder);
        insertions = InsertionWords.read(folder);
        firstSite = named(folder, FIRST_SITE, List.of(TITLE, DESCRIPTION, DECLARATION));
    }

    /** Reads a file that only a language with rules of cleaning has. */
    private static WordFile read(LanguageFolder folder, String file, WordGroups groups) {
        return folder.hasCleaning() ? folder.read(file, groups) : folder.readOptional(file, groups);
    }

    private static WordGroups groups(Set<String> names) {
        Set<String> required = new TreeSet<>(names);
        required.removeAll(OPTIONAL);
        String units = CleaningGroup.UNITS.group();
        WordGroups groups =
                required.remove(units) ? WordGroups.of(required).andWithMeanings(units) : WordGroups.of(required);
        return groups.andOptional(OPTIONAL.stream().filter(names::contains).toArray(String[]::new));
    }

    private static Map<String, String> named(LanguageFolder folder, String file, List<String> names) {
        WordFile words = read(folder, file, NAMED);
        return folder.hasCleaning() ? words.named(WordFile.FIRST, names) : Map.of();
    }

    /** Returns the words of a language; all groups of an unsupported language are empty. */
    public static CleaningWords of(Language language) {
        return READ.computeIfAbsent(language.code(), code -> new CleaningWords(new LanguageFolder(code)));
    }

    private WordFile file(CleaningGroup group) {
        return files.get(group.file()).get();
    }

    /** Returns an expression without capturing groups that matches any entry of a group. */
    public String regex(CleaningGroup group) {
        return file(group).regex(group.group());
    }

    /** Returns the compiled form of {@link #regex}. */
    public Pattern pattern(CleaningGroup group) {
        return file(group).pattern(group.group());
    }

    /** Returns the entries of a group in the order of the file. */
    public List<String> words(CleaningGroup group) {
        return file(group).words(group.group());
    }

    /** Returns the entries of a group, joined to one string. */
    public String characters(CleaningGroup group) {
        return String.join("", words(group));
    }

    /**
     * Returns the entries of a group, each with its meaning, in the order of the file.
     *
     * @param read converts a meaning as written; empty for an unknown one
     * @param known all meanings that may be written
     */
    public <T> Map<String, T> meanings(CleaningGroup group, Function<String, Optional<T>> read, List<String> known) {
        return file(group).meanings(group.group(), read, known);
    }

    /**
     * Returns the words for a reason.
     *
     * @param argument replaces {0} in them
     */
    public String reason(AccountReason reason, Object argument) {
        return reasons.get(reason.key()).replace("{0}", argument.toString());
    }

    /** Returns a reason that an import wrote in this language, in another one; other words as they are. */
    public String translated(String reason, CleaningWords other) {
        for (AccountReason each : AccountReason.values()) {
            String[] around = (reasons.get(each.key()) + " ").split("\\{0}", 2);
            String end = around[around.length - 1].stripTrailing();
            boolean simple = around.length == 1;
            boolean filled = !simple
                    && reason.length() >= around[0].length() + end.length()
                    && reason.startsWith(around[0])
                    && reason.endsWith(end);
            if (filled || simple && end.equals(reason)) {
                return other.reason(
                        each, simple ? "" : reason.substring(around[0].length(), reason.length() - end.length()));
            }
        }
        return reason;
    }

    /** Whether a reason is one that an import writes for words around a text that it knows. */
    public boolean isReasonForLeavingOut(String reason) {
        return AccountReason.AROUND_TEXT.stream()
                .anyMatch(each -> reason(each, "").equals(reason));
    }

    /** Returns the words of lines about the adoption of a text; empty for a language without them. */
    public AdoptionWords adoption() {
        return adoption;
    }

    /** Returns the words of the frame of a site; empty for a language without them. */
    public FrameWords frame() {
        return frame;
    }

    /** Returns how words are written; empty for a language without a list. */
    public SpellingWords spelling() {
        return spelling;
    }

    /** Returns what is put between the words of a text; empty for a language without a list. */
    public InsertionWords insertions() {
        return insertions;
    }

    /** Returns the words for documents; empty for a language without them. */
    public DocumentWords documents() {
        return documents;
    }

    /** Returns the title of a collection that has no title yet; empty for an unsupported language. */
    public Optional<String> collectionTitle() {
        return Optional.ofNullable(firstSite.get(TITLE));
    }

    /**
     * Returns a description for a collection that does not have one yet; for an unsupported language, only the title.
     *
     * @param first the title of its first declaration
     */
    public String collectionDescription(String first) {
        return firstSite.getOrDefault(DESCRIPTION, "{0}").replace("{0}", first);
    }

    /**
     * Returns the word that follows the place in the short name of a declaration; empty for an unsupported language.
     */
    public Optional<String> declaration() {
        return Optional.ofNullable(firstSite.get(DECLARATION));
    }
}
