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
 * One file of words of a language. A line is an entry: words, or a regular expression between slashes. What it means
 * may follow after {@code =}, several meanings with commas between them. {@code [name]} begins a group of entries; a line
 * that begins with {@code #} is a comment. In a regular expression {@code {name}} stands for the words of that group.
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
 * <p>A file is read strictly: whatever is not of this form is a {@link WordFileException} with file, line and column.
 */
public final class WordFile {

    /** The name of the entries before the first group. */
    public static final String FIRST = "";

    private static final Pattern GROUP = Pattern.compile("\\[([a-z][a-z -]*[a-z])]");
    private static final Pattern REGEX = Pattern.compile("/(?<words>.+)/(?: = (?<meanings>.+))?");
    private static final Pattern PLAIN = Pattern.compile("(?<words>[^/=].*?)(?: = (?<meanings>.+))?");

    /** A group's name inside a regular expression, which is neither a count such as {0,4} nor a class such as \p{L}. */
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\[pPxN])\\{([a-z][a-z -]*[a-z])}");

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final SourceText text;
    private final Map<String, List<WordEntry>> groups;

    /** Expressions that the program gives a name. */
    private final Map<String, String> given;

    private WordFile(SourceText text, Map<String, List<WordEntry>> groups, Map<String, String> given) {
        this.text = text;
        this.groups = groups;
        this.given = given;
    }

    /**
     * Reads the lines of a file.
     *
     * @param names of the groups that it may have; {@link #FIRST} allows entries before the first group
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
        require(!twice, number, 1, "\"" + entry.words() + "\" stands twice in this group");
        entries.add(entry);
        return group;
    }

    private void examine(int number, String line) {
        for (int i = 0; i < line.length(); i++) {
            boolean strange = Legibility.isInvisible(line.charAt(i)) && !Character.isSurrogate(line.charAt(i));
            require(!strange && line.charAt(i) != '\t', number, i + 1, "this character cannot be seen; remove it");
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
        require(!line.startsWith("["), number, 1, "write the name of a group in small Latin letters");
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

    /** Returns the entries of a group in their order; an empty list where the file does not have it. */
    public List<WordEntry> entries(String group) {
        return List.copyOf(groups.getOrDefault(group, List.of()));
    }

    /** Returns the words of a group that has no regular expressions and no meanings. */
    public List<String> words(String group) {
        entries(group).forEach(each -> each.requireMeanings(0, 0));
        return entries(group).stream().map(WordEntry::plain).toList();
    }

    /**
     * Returns the words of a group, each with its one meaning, in the order of the file.
     *
     * @param read returns what a meaning stands for, or empty for one that there is not
     * @param known what may be written, for whoever has written something else
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
     * Returns the words that stand for some things, each of which has one entry: meaning → words.
     *
     * @param names of all these things
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

    SourceSpan place(String group) {
        List<WordEntry> entries = entries(group);
        return entries.isEmpty()
                ? SourceSpan.startOf(text.file())
                : entries.get(0).at();
    }

    /**
     * Returns the same file, in whose expressions one more name may stand between braces.
     *
     * @param regex what it stands for
     */
    public WordFile with(String name, String regex) {
        Map<String, String> more = new LinkedHashMap<>(given);
        more.put(name, regex);
        return new WordFile(text, groups, more);
    }

    /** Returns an expression that matches any entry of a group, the first that fits; nothing, if it has none. */
    public String regex(String group) {
        return regex(group, List.of());
    }

    /** Returns the same, compiled. */
    public Pattern pattern(String group) {
        return pattern("", group, "");
    }

    /**
     * Returns the same, compiled between two other pieces of an expression.
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

    /** Returns the expression that an entry is, with the words of the groups that it names. */
    public String regex(WordEntry entry) {
        return regex(entry, List.of());
    }

    private String regex(WordEntry entry, List<String> path) {
        if (!entry.regex()) {
            return WordBounds.regex(entry.words());
        }
        String whole = REFERENCE.matcher(entry.words()).replaceAll(reference -> {
            String name = reference.group(1);
            if (given.containsKey(name)) {
                return Matcher.quoteReplacement(given.get(name));
            }
            if (!groups.containsKey(name) || path.contains(name)) {
                throw new WordFileException(entry.at(), "{" + name + "} names no other group of this file");
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
