package org.xuanyan.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * <p>A file is read strictly: any other form is a {@link WordFileException} with file, line and column.
 */
public final class WordFile {

    /** The name of the entries before the first group. */
    public static final String FIRST = "";

    private static final Pattern GROUP = Pattern.compile("\\[([a-z][a-z -]*[a-z])]");
    private static final Pattern REGEX = Pattern.compile("/(?<words>.+)/(?: = (?<meanings>.+))?");
    private static final Pattern PLAIN = Pattern.compile("(?<words>[^/=].*?)(?: = (?<meanings>.+))?");

    /** The name of a group inside a regular expression; not a count such as {0,4}, nor a class such as \p{L}. */
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\[pPxN])\\{([a-z][a-z -]*[a-z])}");

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final SourceText text;
    private final Map<String, List<WordEntry>> groups;

    /** Expressions that the program adds: name → expression. */
    private final Map<String, String> added;

    private WordFile(SourceText text, Map<String, List<WordEntry>> groups, Map<String, String> added) {
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
        require(names.contains(group), number, 1, "write [the name of a group] before the first entry");
        WordEntry entry = entry(number, line);
        List<WordEntry> entries = groups.computeIfAbsent(group, each -> new ArrayList<>());
        boolean twice = entries.stream().anyMatch(each -> each.isSame(entry));
        require(!twice, number, 1, "\"" + entry.words() + "\" is in this group twice");
        entries.add(entry);
        return group;
    }

    private void examine(int number, String line) {
        for (int i = 0; i < line.length(); i++) {
            boolean invisible = Legibility.isInvisible(line.charAt(i)) && !Character.isSurrogate(line.charAt(i));
            require(!invisible && line.charAt(i) != '\t', number, i + 1, "remove this invisible character");
        }
        int end = line.stripTrailing().length();
        require(end == line.length(), number, end + 1, "remove the blanks at the end of this line");
        require(line.equals(line.stripLeading()), number, 1, "remove the blanks at the start of this line");
    }

    private void begin(int number, String name, Set<String> names) {
        String known = names.stream().filter(each -> !each.isEmpty()).sorted().collect(Collectors.joining(", "));
        require(names.contains(name), number, 2, "no group is called \"" + name + "\"; the names are: " + known);
        boolean isNew = groups.putIfAbsent(name, new ArrayList<>()) == null;
        require(isNew, number, 2, "the group \"" + name + "\" begins twice");
    }

    private WordEntry entry(int number, String line) {
        boolean regex = line.startsWith("/");
        Matcher form = (regex ? REGEX : PLAIN).matcher(line);
        require(form.matches(), number, 1, regex ? "end the expression with /" : "write words before =");
        require(!line.startsWith("["), number, 1, "write the name of a group in lower-case Latin letters");
        String meanings = form.group("meanings");
        SourceSpan at =
                new SourceSpan(text.file(), number, 1, form.group("words").length());
        if (meanings == null) {
            require(!line.endsWith(" ="), number, line.length(), "write a meaning after =");
            return new WordEntry(form.group("words"), regex, List.of(), at);
        }
        List<String> each = List.of(meanings.split(", ", -1));
        boolean plain = each.stream().noneMatch(meaning -> meaning.isBlank() || meaning.contains(","));
        require(plain, number, form.start("meanings") + 1, "write one comma and one space between two meanings");
        return new WordEntry(form.group("words"), regex, each, at);
    }

    private void require(boolean holds, int line, int column, String message) {
        if (!holds) {
            throw new WordFileException(new SourceSpan(text.file(), line, column, 0), message);
        }
    }

    /** Returns the entries of a group in the order of the file; an empty list if the file does not have the group. */
    public List<WordEntry> entries(String group) {
        return List.copyOf(groups.getOrDefault(group, List.of()));
    }

    /** Returns the words of a group; refuses regular expressions and meanings in it. */
    public List<String> words(String group) {
        entries(group).forEach(each -> each.requireMeanings(0, 0));
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
            each.requireMeanings(1, 1);
            meanings.put(each.plain(), each.meaning(0, read, known));
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
        meanings(group, name -> Optional.of(name).filter(names::contains), names)
                .forEach((words, name) -> {
                    if (named.put(name, words) != null) {
                        throw new WordFileException(place(group), "\"" + name + "\" has two entries in this group");
                    }
                });
        names.forEach(name -> {
            if (!named.containsKey(name)) {
                throw new WordFileException(place(group), "this group needs an entry that ends with = " + name);
            }
        });
        return named;
    }

    /** Returns the characters of a group as one string; refuses an entry of more than one character. */
    public String characters(String group) {
        List<String> words = words(group);
        for (WordEntry each : entries(group)) {
            if (each.words().length() > 1) {
                throw new WordFileException(each.at(), "write one character on this line");
            }
        }
        return String.join("", words);
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
                        .flatMap(List::stream)
                        .filter(each -> each.words().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .at();
                throw new WordFileException(at, "add " + part + " to this form");
            }
        }
    }

    SourceSpan place(String group) {
        List<WordEntry> entries = entries(group);
        return entries.isEmpty()
                ? SourceSpan.startOf(text.file())
                : entries.get(0).at();
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
        List<String> path = new ArrayList<>(outer);
        path.add(group);
        return entries(group).stream()
                .map(each -> regex(each, path))
                .collect(Collectors.joining("|", "(?:", entries(group).isEmpty() ? "(?!))" : ")"));
    }

    /** Returns the expression of an entry, with the words of the groups that it names. */
    public String regex(WordEntry entry) {
        return regex(entry, List.of());
    }

    private String regex(WordEntry entry, List<String> path) {
        if (!entry.regex()) {
            return WordBounds.regex(entry.words());
        }
        String whole = REFERENCE.matcher(entry.words()).replaceAll(reference -> {
            String name = reference.group(1);
            if (added.containsKey(name)) {
                return Matcher.quoteReplacement(added.get(name));
            }
            if (!groups.containsKey(name) || path.contains(name)) {
                throw new WordFileException(entry.at(), "{" + name + "} is not another group of this file");
            }
            return Matcher.quoteReplacement(regex(name, path));
        });
        try {
            return Pattern.compile(whole).pattern();
        } catch (PatternSyntaxException e) {
            throw new WordFileException(entry.at(), "this expression cannot be read: " + e.getDescription());
        }
    }
}
