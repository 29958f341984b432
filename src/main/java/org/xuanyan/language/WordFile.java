package org.xuanyan.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * One file of words of a language. A line is an entry: words, or a regular expression between slashes. Its meanings are
 * optional; they follow after {@code =}, separated by commas. {@code [name]} begins a group of entries; a line that
 * begins with {@code #} is a comment. In a regular expression {@code {name}} stands for the words of that group.
 *
 * <pre>
 * # Verbs
 * [verbs]
 * 签署 = making, adopting
 * 支持
 *
 * [denial]
 * /(?:未|没有){adverbs}?/
 * </pre>
 *
 * <p>A file is read strictly: any other form is a {@link WordFileException} with file, line and column, and so is a
 * missing group.
 */
public final class WordFile {

    /** The name of the entries before the first group. */
    public static final String FIRST = "";

    /** Between words and meanings. */
    static final String EQUALS = " = ";

    /** Between two meanings. */
    static final String COMMA = ", ";

    private static final Pattern GROUP = Pattern.compile("\\[([a-z][a-z -]*[a-z])]");
    private static final Pattern REGEX = Pattern.compile("/(?<words>.+)/(?: = (?<meanings>.+))?");
    private static final Pattern PLAIN = Pattern.compile("(?<words>[^/=].*?)(?: = (?<meanings>.+))?");

    /** The name of a group inside a regular expression; not a count such as {0,4}, nor a class such as \p{L}. */
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\[pPxN])\\{([a-z][a-z -]*[a-z])}");

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /**
     * A group of entries.
     *
     * @param at the place of its name
     * @param words what its entries begin with in the file: an entry that stands twice is found without a search
     */
    private record EntryGroup(SourceSpan at, List<WordEntry> entries, Set<String> words) {

        EntryGroup(SourceSpan at) {
            this(at, new ArrayList<>(), new LinkedHashSet<>());
        }
    }

    private final SourceText text;
    private final Map<String, EntryGroup> groups;

    /** Expressions that the program adds: name → expression. */
    private final Map<String, String> added;

    /** Group → its expression, as far as it was needed: several expressions name the same group. */
    private final Map<String, String> expressions = new TreeMap<>();

    private WordFile(SourceText text, Map<String, EntryGroup> groups, Map<String, String> added) {
        this.text = text;
        this.groups = groups;
        this.added = added;
    }

    /**
     * Reads the lines of a file.
     *
     * @param names the groups that the file may have; {@link #FIRST} allows entries before the first group
     */
    public static WordFile parse(SourceText text, Set<String> names) {
        WordFile file = new WordFile(text, new LinkedHashMap<>(), Map.of());
        String group = FIRST;
        for (int line = 1; line <= text.lineCount(); line++) {
            group = file.line(line, group, names);
        }
        return file;
    }

    private String line(int number, String group, Set<String> names) {
        String line = text.line(number);
        examine(number, line);
        if (line.isEmpty() || line.startsWith("#")) {
            return group;
        }
        Matcher name = GROUP.matcher(line);
        if (name.matches()) {
            begin(number, name.group(1), names);
            return name.group(1);
        }
        require(names.contains(group), number, 1, WordFault.OUTSIDE_GROUP, "", names);
        WordEntry entry = entry(number, line);
        EntryGroup entries = groups.computeIfAbsent(group, each -> new EntryGroup(place()));
        require(entries.words().add(entry.written()), number, 1, WordFault.WORDS_TWICE, entry.words());
        entries.entries().add(entry);
        return group;
    }

    private void examine(int number, String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean invisible = Legibility.isInvisible(c) && !Character.isSurrogate(c);
            require(!Legibility.isUnreadable(c), number, i + 1, WordFault.UNREADABLE_CHARACTER);
            require(!invisible && c != '\t', number, i + 1, WordFault.INVISIBLE_CHARACTER);
        }
        int end = line.stripTrailing().length();
        require(end == line.length(), number, end + 1, WordFault.OUTER_BLANKS);
        require(line.equals(line.stripLeading()), number, 1, WordFault.OUTER_BLANKS);
    }

    private void begin(int number, String name, Set<String> names) {
        require(names.contains(name), number, 2, WordFault.UNKNOWN_GROUP, name, names);
        EntryGroup group = new EntryGroup(new SourceSpan(text.file(), number, 2, name.length()));
        require(groups.putIfAbsent(name, group) == null, number, 2, WordFault.GROUP_TWICE, name);
    }

    private WordEntry entry(int number, String line) {
        boolean regex = line.startsWith("/");
        Matcher form = (regex ? REGEX : PLAIN).matcher(line);
        require(form.matches(), number, 1, regex ? WordFault.OPEN_EXPRESSION : WordFault.NO_WORDS);
        require(!line.startsWith("["), number, 1, WordFault.NAME_OF_GROUP);
        String words = form.group("words");
        String meanings = form.group("meanings");
        SourceSpan at = new SourceSpan(text.file(), number, 1, form.end("words") + (regex ? 1 : 0));
        if (meanings == null) {
            require(!line.endsWith(" ="), number, line.length(), WordFault.NO_MEANING);
            return new WordEntry(words, regex, List.of(), at);
        }
        WordEntry entry = new WordEntry(words, regex, List.of(meanings.split(COMMA, -1)), at);
        for (int i = 0; i < entry.meanings().size(); i++) {
            String meaning = entry.meanings().get(i);
            int column = entry.placeOf(i).column();
            boolean isPlain = !meaning.isBlank() && meaning.equals(meaning.strip()) && !meaning.contains(",");
            require(isPlain, number, column, WordFault.MEANING_LIST);
            require(entry.meanings().indexOf(meaning) == i, number, column, WordFault.REPEATED_MEANING, meaning);
        }
        return entry;
    }

    private void require(boolean holds, int line, int column, WordFault fault) {
        require(holds, line, column, fault, "");
    }

    private void require(boolean holds, int line, int column, WordFault fault, String subject) {
        require(holds, line, column, fault, subject, Set.of());
    }

    private void require(boolean holds, int line, int column, WordFault fault, String subject, Set<String> allowed) {
        if (!holds) {
            throw new WordFileException(new SourceSpan(text.file(), line, column, 0), fault, subject, named(allowed));
        }
    }

    /** Returns the names of groups as the message about an unknown one lists them. */
    private static List<String> named(Set<String> groups) {
        return groups.stream().filter(each -> !each.isEmpty()).sorted().toList();
    }

    /**
     * Refuses a file in which a group is missing, is empty although it is required, or has meanings that it must not
     * have.
     */
    void require(WordGroups wanted) {
        for (String name : wanted.required()) {
            requireGroup(name);
            if (entries(name).isEmpty()) {
                throw new WordFileException(place(name), WordFault.EMPTY_GROUP, name);
            }
        }
        wanted.optional().forEach(this::requireGroup);
        groups.forEach((name, group) -> {
            if (!wanted.withMeanings().contains(name)) {
                group.entries().forEach(WordEntry::requireNoMeaning);
            }
        });
    }

    private void requireGroup(String name) {
        if (!groups.containsKey(name)) {
            WordFault fault = name.equals(FIRST) ? WordFault.EMPTY_FILE : WordFault.MISSING_GROUP;
            throw new WordFileException(place(), fault, name);
        }
    }

    /** Returns the entries of a group in the order of the file; an empty list if the file does not have the group. */
    public List<WordEntry> entries(String group) {
        return groups.containsKey(group) ? List.copyOf(groups.get(group).entries()) : List.of();
    }

    /** Returns the words of a group; refuses regular expressions in it. */
    public List<String> words(String group) {
        return entries(group).stream().map(WordEntry::plain).toList();
    }

    /**
     * Returns the words of a group, each with its one meaning, in the order of the file.
     *
     * @param read converts a meaning as written; empty for an unknown one
     * @param known all meanings that may be written, for the message about an unknown one
     */
    public <T> Map<String, T> meanings(String group, Function<String, Optional<T>> read, List<String> known) {
        Map<String, T> meanings = new LinkedHashMap<>();
        for (WordEntry each : entries(group)) {
            meanings.put(each.plain(), each.meaning(read, known));
        }
        return meanings;
    }

    /**
     * Returns the words of a group by their meanings: meaning → words.
     *
     * @param names all meanings; each must have exactly one entry
     */
    public Map<String, String> named(String group, List<String> names) {
        Map<String, String> named = new LinkedHashMap<>();
        for (WordEntry each : entries(group)) {
            String name = each.meaning(meaning -> Optional.of(meaning).filter(names::contains), names);
            if (named.put(name, each.plain()) != null) {
                throw new WordFileException(each.placeOf(0), WordFault.TWO_ENTRIES, name);
            }
        }
        for (String name : names) {
            if (!named.containsKey(name)) {
                throw new WordFileException(place(group), WordFault.MISSING_ENTRY, name);
            }
        }
        return named;
    }

    /** Returns the characters of a group as one string; refuses an entry of more than one character. */
    public String characters(String group) {
        return entries(group).stream().map(WordEntry::character).collect(Collectors.joining());
    }

    /**
     * Refuses words in which a placeholder is missing.
     *
     * @param parts the placeholders, e.g. {@code {number}}
     */
    void requireParts(String words, List<String> parts) {
        for (String part : parts) {
            if (!words.contains(part)) {
                SourceSpan at = groups.values().stream()
                        .flatMap(group -> group.entries().stream())
                        .filter(each -> each.words().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .at();
                throw new WordFileException(at, WordFault.MISSING_PART, part);
            }
        }
    }

    private SourceSpan place(String group) {
        return groups.containsKey(group) ? groups.get(group).at() : place();
    }

    private SourceSpan place() {
        return SourceSpan.startOf(text.file());
    }

    /**
     * Returns this file with one more name that its expressions may use between braces.
     *
     * @param regex the expression that the name stands for
     */
    public WordFile with(String name, String regex) {
        Map<String, String> more = new LinkedHashMap<>(added);
        more.put(name, regex);
        return new WordFile(text, groups, more);
    }

    /** Returns an expression that matches any entry of a group, the first that fits; nothing for an empty group. */
    public String regex(String group) {
        return regex(group, List.of());
    }

    /** Returns the compiled form of {@link #regex(String)}. */
    public Pattern pattern(String group) {
        return pattern("", group, "");
    }

    /**
     * Returns the compiled expression of a group between two others; it matches nothing if the group is empty.
     *
     * @param before e.g. {@code ^}
     * @param after e.g. {@code $}
     */
    public Pattern pattern(String before, String group, String after) {
        return entries(group).isEmpty() ? NEVER : Pattern.compile(before + regex(group) + after);
    }

    private String regex(String group, List<String> outer) {
        if (expressions.containsKey(group)) {
            return expressions.get(group);
        }
        List<String> path = new ArrayList<>(outer);
        path.add(group);
        String regex = entries(group).isEmpty() ? NEVER.pattern() : anyOf(entries(group), path);
        expressions.put(group, "(?:" + regex + ")");
        return expressions.get(group);
    }

    private String anyOf(List<WordEntry> entries, List<String> path) {
        List<String> alternatives = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (WordEntry each : entries) {
            if (each.regex()) {
                alternatives.addAll(WordBounds.anyOf(words));
                words.clear();
                alternatives.add(regex(each, path));
            } else {
                words.add(each.words());
            }
        }
        alternatives.addAll(WordBounds.anyOf(words));
        return String.join("|", alternatives);
    }

    /** Returns the expression of an entry, with the words of the groups that it names. */
    public String regex(WordEntry entry) {
        return regex(entry, List.of());
    }

    /** Returns the compiled form of each expression of a group. */
    public List<Pattern> patterns(String group) {
        return entries(group).stream().map(each -> pattern(each, List.of())).toList();
    }

    private String regex(WordEntry entry, List<String> path) {
        return entry.regex() ? pattern(entry, path).pattern() : WordBounds.regex(entry.words());
    }

    private Pattern pattern(WordEntry entry, List<String> path) {
        if (!entry.regex()) {
            return Pattern.compile(WordBounds.regex(entry.words()));
        }
        String whole = REFERENCE.matcher(entry.words()).replaceAll(reference -> {
            String name = reference.group(1);
            if (added.containsKey(name)) {
                return Matcher.quoteReplacement(added.get(name));
            }
            if (!groups.containsKey(name) || path.contains(name)) {
                Set<String> others = new TreeSet<>(groups.keySet());
                others.addAll(added.keySet());
                path.forEach(others::remove);
                throw new WordFileException(entry.at(), WordFault.UNKNOWN_REFERENCE, name, named(others));
            }
            return Matcher.quoteReplacement(regex(name, path));
        });
        try {
            return Pattern.compile(whole);
        } catch (PatternSyntaxException e) {
            throw new WordFileException(entry.at(), WordFault.BROKEN_EXPRESSION, e.getDescription());
        }
    }
}
