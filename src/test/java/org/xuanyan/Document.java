package org.xuanyan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Markdown file of the repository.
 *
 * @param path relative to the root of the repository, e.g. {@code src/docs/en/data.md}
 * @param text as it is in the file
 */
record Document(String path, String text) {

    static final Path REFERENCE = Path.of("src/docs");

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```(\\w*)\n(.*?)^ *```$");
    private static final Pattern COMMENT = Pattern.compile("(?m) +# .*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) .*$");
    private static final Pattern TABLE = Pattern.compile("(?m)(?:^\\|.*\n)+");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|([^|]*)\\|.*$");

    static Document of(String path) {
        try {
            return new Document(path, Files.readString(Path.of(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a page of the reference, e.g. {@code of("en", "data.md")}. */
    static Document of(String language, String page) {
        return of(REFERENCE.resolve(language).resolve(page).toString());
    }

    /** Returns the names of the pages of the reference in one language, in alphabetical order. */
    static List<String> pages(String language) {
        try (Stream<Path> files = Files.list(REFERENCE.resolve(language))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every page of the reference, in both languages. */
    static List<Document> reference() {
        return Stream.of("en", "zh")
                .flatMap(language -> pages(language).stream().map(page -> of(language, page)))
                .toList();
    }

    /** Returns the text without its blocks of code. */
    String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    /** Returns the blocks of code in one notation, e.g. {@code yaml}, without their comments. */
    List<String> blocks(String notation) {
        return FENCE.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(notation))
                .map(block -> COMMENT.matcher(block.group(2)).replaceAll(""))
                .toList();
    }

    /** Returns the first block of code in one notation that contains certain words. */
    String block(String notation, String words) {
        return blocks(notation).stream()
                .filter(block -> block.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " has no " + notation + " with " + words));
    }

    /** Returns all blocks of code, each with its notation and without its comments. */
    List<String> blocks() {
        return FENCE.matcher(text)
                .results()
                .map(block ->
                        block.group(1) + "\n" + COMMENT.matcher(block.group(2)).replaceAll(""))
                .toList();
    }

    /** Returns the code between backticks outside blocks. */
    Set<String> code() {
        return code(prose());
    }

    /** Returns the code between backticks in a part of a document. */
    static Set<String> code(String part) {
        return results(CODE, part).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> links() {
        return results(LINK, prose()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the number of {@code #} of each heading, in their order. */
    List<Integer> levels() {
        return results(HEADING, prose()).map(String::length).toList();
    }

    /** Returns the part between one heading, given by its number from 0, and the next. */
    String section(int number) {
        List<MatchResult> headings = HEADING.matcher(prose()).results().toList();
        int end = number + 1 < headings.size() ? headings.get(number + 1).start() : prose().length();
        return prose().substring(headings.get(number).end(), end);
    }

    /** Returns the code in the first cells of each table; a cell may have several, or none. */
    List<List<Set<String>>> tables() {
        return TABLE.matcher(prose())
                .results()
                .map(table -> results(ROW, table.group()).map(Document::code).toList())
                .toList();
    }

    /** Returns the code in the first cells of the table that has one word among it. */
    Set<String> table(String word) {
        return tables().stream()
                .map(table -> table.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)))
                .filter(table -> table.contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " has no table with " + word));
    }

    private static Stream<String> results(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    @Override
    public String toString() {
        return path;
    }
}
