package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a language belong to the package {@code language}: no other literal contains an ideograph. */
class HanInLiteralsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/xuanyan");

    private static final Path SCRIPTS = Path.of("static");

    private static final Pattern SCRIPT_COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|(?m)^\\s*//.*");

    /** Matches neither punctuation such as 《 nor radicals. */
    private static final Pattern HAN = Pattern.compile("\\p{IsIdeographic}");

    /** An escaped character, which can be an ideograph, too. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    @Test
    void onlyThePackageLanguageHasIdeographsInLiterals() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.startsWith(SOURCES.resolve("language")))
                    .toList()) {
                List<String> literals = literalsWithHan(Files.readString(file));
                if (!literals.isEmpty()) {
                    found.put(SOURCES.relativize(file).toString(), literals);
                }
            }
        }
        assertThat(found)
                .as("put these words into src/main/resources/language/zh")
                .isEmpty();
    }

    /** Scripts get words from the page. Regular expressions are not literals of their own, so all code is read. */
    @Test
    void scriptsHaveIdeographsOnlyInComments() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".js")).toList()) {
                List<String> lines = SCRIPT_COMMENT
                        .matcher(Files.readString(file))
                        .replaceAll("")
                        .lines()
                        .filter(line -> HAN.matcher(unescaped(line)).find())
                        .toList();
                if (!lines.isEmpty()) {
                    found.put(SCRIPTS.relativize(file).toString(), lines);
                }
            }
        }
        assertThat(found)
                .as("put these words into src/main/resources/language/zh")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "String s = \"条约\";, \"条约\"",
                "char c = '条';, '条'",
                "char c = '\\u6761';, '\\u6761'",
                "String s = \"a // \\\" 条\";, \"a // \\\" 条\"",
                "`String s = \"\"\"\n \"条\"\"\"\";`, `\"\"\"\n \"条\"\"\"`",
            })
    void aLiteralWithAnIdeographIsFound(String source, String literal) {
        assertThat(literalsWithHan(source)).containsExactly(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String s = \"《》，。\"; // 条约",
                "/* \"条约\" */ char c = '\"'; // \"条约\"",
                "/** {@code \"条约\"} */ String s = \"\\u3000\";"
            })
    void commentsAndPunctuationAreIgnored(String source) {
        assertThat(literalsWithHan(source)).isEmpty();
    }

    private static List<String> literalsWithHan(String source) {
        return JavaLiterals.in(source)
                .map(MatchResult::group)
                .filter(literal -> HAN.matcher(unescaped(literal)).find())
                .toList();
    }

    private static String unescaped(String literal) {
        return ESCAPE.matcher(literal)
                .replaceAll(each -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(each.group(1), 16))));
    }
}
