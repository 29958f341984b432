package org.xuanyan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.Said;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.text.SourceText;

class WordFileTest {

    private static final Set<String> GROUPS = Set.of(WordFile.FIRST, "verbs", "marks and words", "rule");

    private static WordFile parse(String text) {
        return WordFile.parse(new SourceText("language/zz/words.txt", text), GROUPS);
    }

    @Test
    void wordsAreReadByGroup() {
        WordFile file = parse("# comment\n\none\n[verbs]\ntwo words\n# comment\nthree\n");
        assertThat(file.words(WordFile.FIRST)).containsExactly("one");
        assertThat(file.words("verbs")).containsExactly("two words", "three");
        assertThat(file.words("rule")).isEmpty();
    }

    @Test
    void anEntryHasMeanings() {
        WordFile file = parse("one = 1\n[verbs]\n签署 = making, adopting\n/a = b/ = 2\n");
        assertThat(file.meanings(WordFile.FIRST, Optional::of, List.of())).containsEntry("one", "1");
        assertThat(file.entries("verbs").get(0).meanings()).containsExactly("making", "adopting");
        assertThat(file.entries("verbs").get(1).words()).isEqualTo("a = b");
    }

    @Test
    void anExpressionUsesOtherGroups() {
        WordFile file = parse("[verbs]\n签.\n通过\n[rule]\n/^{verbs}了{0,2}\\p{L}$/\n");
        assertThat(file.pattern("rule").matcher("签.了了x").find()).isTrue();
        assertThat(file.pattern("rule").matcher("通过x").find()).isTrue();
        assertThat(file.pattern("rule").matcher("签署x").find()).isFalse();
    }

    @Test
    void aWordOfLettersIsWhole() {
        WordFile file = parse("[verbs]\nact\n通过\n");
        assertThat(file.pattern("verbs").matcher("an act.").find()).isTrue();
        assertThat(file.pattern("verbs").matcher("action react").find()).isFalse();
        assertThat(file.pattern("verbs").matcher("已通过的").find()).isTrue();
    }

    @Test
    void aGroupOfCharactersHasOneOnEachLine() {
        assertThat(parse("[verbs]\n.\n。\n").characters("verbs")).isEqualTo(".。");
        assertThat(said(() -> parse("[verbs]\n.\n。！\n").characters("verbs")))
                .isEqualTo(message("3:1", "\"。！\" is more than one character", "write one character on a line"));
    }

    @Test
    void aGroupWithoutEntriesMatchesNothing() {
        assertThat(parse("").pattern("^", "verbs", "$").matcher("").find()).isFalse();
        assertThat("".matches(parse("").regex("verbs"))).isFalse();
    }

    private static WordFile read(String text, WordGroups groups) {
        WordFile file = WordFile.parse(new SourceText("language/zz/words.txt", text), groups.names());
        file.require(groups);
        return file;
    }

    /** Returns the place and the message, then the advice, as the command line prints them in English. */
    private static String said(ThrowingCallable reading) {
        return said(reading, Said.ENGLISH);
    }

    private static String said(ThrowingCallable reading, ConsoleMessages messages) {
        WordFileException failure = catchThrowableOfType(WordFileException.class, reading);
        return failure == null ? "" : Said.of(failure, messages);
    }

    private static String message(String place, String message, String advice) {
        return "src/main/resources/language/zz/words.txt:" + place + ": error: this file of words cannot be used: "
                + message + " [broken-word-file]\n    " + advice + "; then run the first command of README.md again";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one\\none|2:1|\"one\" is in this group twice|remove one of the two lines",
                "one |1:4|this line begins or ends with blanks|remove them",
                " one|1:1|this line begins or ends with blanks|remove them",
                "a\\tb|1:2|there is an invisible character here|remove it; between two words, write one space",
                "a\\u200Bb|1:2|there is an invisible character here|remove it; between two words, write one space",
                "a\\uFFFDb|1:2|a character of this file cannot be read|save the file in UTF-8",
                "[vebs]|1:2|no group of this file is called \"vebs\""
                        + "|use one of these names: marks and words, rule, verbs",
                "[verbs]\\n[verbs]|2:2|the group \"verbs\" begins twice"
                        + "|put all its entries below one line [verbs]",
                "[Verbs]|1:1|this line begins with [, but is not the name of a group"
                        + "|write the name in lower-case Latin letters between [ and ]",
                "one =|1:5|there is no meaning after =|write one, or remove =",
                "= one|1:1|there are no words before =|write: words = meaning",
                "one = a,b|1:7|the meanings are not separated by one comma and one space"
                        + "|write: words = meaning, meaning",
                "one = a,  b|1:10|the meanings are not separated by one comma and one space"
                        + "|write: words = meaning, meaning",
                "/one|1:1|this expression is not written between two slashes"
                        + "|write /expression/, or /expression/ = meaning",
                "one = at end, cut, at end|1:20|the meaning \"at end\" is in this line twice|remove one of the two",
                "/o/ = cut, cut|1:12|the meaning \"cut\" is in this line twice|remove one of the two",
            })
    void aMalformedLineIsReportedWithItsPlace(String text, String place, String message, String advice) {
        String lines = text.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\u200B", "\u200B")
                .replace("\\uFFFD", "\uFFFD");
        assertThat(said(() -> parse(lines))).isEqualTo(message(place, message, advice));
    }

    @Test
    void aFileMayForbidEntriesOutsideGroups() {
        SourceText text = new SourceText("language/zz/words.txt", "\none\n");
        assertThat(said(() -> WordFile.parse(text, Set.of("verbs", "leads"))))
                .isEqualTo(message(
                        "2:1",
                        "this entry does not belong to a group",
                        "write [name] on a line before it, with one of these names: leads, verbs"));
    }

    @ParameterizedTest(name = "{index}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1:1 | the group \"names\" is missing | write the line [names], and its entries below it",
                "[names]\\none\\n[kinds]\\ntwo = 1 | 1:1 | the group \"adverbs\" is missing"
                        + " | write the line [adverbs], and its entries below it",
                "[adverbs]\\n[kinds]\\ntwo = 1\\n# none\\n[names] | 5:2 | the group \"names\" has no entry"
                        + " | write at least one entry below [names]",
                "[adverbs]\\n[names]\\none = 1\\n[kinds]\\ntwo = 1 | 3:7"
                        + " | \"one\" has a meaning, but words of this group do not have any"
                        + " | remove = and what follows",
                "[adverbs]\\n/a/ = 1\\n[names]\\none\\n[kinds]\\ntwo = 1 | 2:7"
                        + " | \"a\" has a meaning, but words of this group do not have any"
                        + " | remove = and what follows",
            })
    void aFileMustHaveItsGroups(String text, String place, String message, String advice) {
        WordGroups groups = WordGroups.of("names").andWithMeanings("kinds").andOptional("adverbs");
        assertThat(said(() -> read(text.replace("\\n", "\n"), groups))).isEqualTo(message(place, message, advice));
    }

    @Test
    void anOptionalGroupMayBeEmpty() {
        WordGroups groups = WordGroups.of("names").andWithMeanings("kinds").andOptional("adverbs");
        WordFile file = read("[names]\none\n[adverbs]\n[kinds]\ntwo = 1, 2\n", groups);
        assertThat(file.words("names")).containsExactly("one");
        assertThat(file.words("adverbs")).isEmpty();
    }

    @Test
    void aFileWithoutGroupsMustHaveAnEntry() {
        assertThat(said(() -> read("# nothing\n", WordGroups.of(WordFile.FIRST))))
                .isEqualTo(message("1:1", "this file has no entry", "write at least one"));
    }

    @Test
    void anUnsuitableEntryIsReportedWithItsPlace() {
        WordFile file = parse("one = 1, 2\n[verbs]\n/x/\n[rule]\n/a{verb}/\n/(/\n[marks and words]\ntwo\n");
        WordFile known = parse("one = 1\ntwo = 1\n[verbs]\n");
        assertThat(said(() -> file.meanings(WordFile.FIRST, Optional::of, List.of("1", "2"))))
                .isEqualTo(message("1:10", "\"one\" has more than one meaning", "keep one of these: 1, 2"));
        assertThat(said(() -> file.words("verbs")))
                .isEqualTo(message(
                        "3:1",
                        "an expression between slashes is not allowed here",
                        "write the words themselves, without slashes"));
        assertThat(said(() -> file.meanings("marks and words", Optional::of, List.of("1", "2"))))
                .isEqualTo(message("8:1", "\"two\" has no meaning", "write = and one of these after it: 1, 2"));
        assertThat(said(() -> known.meanings(WordFile.FIRST, each -> Optional.empty(), List.of("a", "b"))))
                .isEqualTo(message("1:7", "\"1\" is not a meaning of this group", "use one of these: a, b"));
        assertThat(said(() -> file.regex(file.entries("rule").get(0))))
                .isEqualTo(message(
                        "5:1",
                        "no other group of this file is called \"verb\"",
                        "use one of these names: marks and words, rule, verbs"));
        assertThat(said(() -> file.regex(file.entries("rule").get(1))))
                .isEqualTo(message(
                        "6:1",
                        "this expression cannot be read: Unclosed group",
                        "write it as java.util.regex.Pattern requires"));
        assertThat(said(() -> known.named(WordFile.FIRST, List.of("1"))))
                .isEqualTo(message("2:7", "\"1\" has two entries in this group", "remove one of them"));
        assertThat(said(() -> parse("one = 1\n").named(WordFile.FIRST, List.of("1", "2"))))
                .isEqualTo(message("1:1", "\"2\" has no entry in this group", "write: words = 2"));
        assertThat(said(() -> known.requireParts("two", List.of("{number}"))))
                .isEqualTo(message("2:1", "{number} is missing in this form", "add it"));
        assertThat(said(() -> file.characters("marks and words")))
                .isEqualTo(message("8:1", "\"two\" is more than one character", "write one character on a line"));
    }

    private static String saidWith(String file, String before, String after) {
        return said(readingWith(file, before, after));
    }

    /** Reads the Chinese files with one mistake; {@code before} is the first place that changes. */
    private static ThrowingCallable readingWith(String file, String before, String after) {
        String path = "language/zh/" + file;
        String text = LanguageFolder.resource(path).orElseThrow();
        assertThat(text).contains(before);
        String changed = text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
        LanguageFolder folder = new LanguageFolder(
                "zh", each -> each.equals(path) ? Optional.of(changed) : LanguageFolder.resource(each));
        return () -> {
            Language.read(folder);
            CleaningWords words = new CleaningWords(folder);
            Stream.of(CleaningGroup.values()).forEach(words::regex);
        };
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "event-nouns.txt | 演习 = exercise, cut | 演习 | 1 | \"演习\" does not have exactly one kind",
                "event-nouns.txt | 演习 = exercise, cut | 演习 = exercise, war, cut | 1"
                        + " | \"演习\" does not have exactly one kind",
                "event-nouns.txt | 演习 = exercise, cut | 演习 = at end, cut | 1"
                        + " | \"演习\" does not have exactly one kind",
                "event-nouns.txt | 演习 = exercise, cut | 演习 = exercise, cat | 16"
                        + " | \"cat\" is not a meaning of this group",
                "event-nouns.txt | 会晤 = meeting, at end | 会晤 = meeting, at end, at end | 23"
                        + " | the meaning \"at end\" is in this line twice",
                "event-nouns.txt | 之都 = culture% | 之都 = culture, cut% | 15 | \"之都\" has more than one meaning",
                "event-nouns.txt | 之都 = culture% | 之都 = cut% | 6 | \"cut\" is not a meaning of this group",
                "event-nouns.txt | 之都 = culture% | 之都% | 1 | \"之都\" has no meaning",
                "verbs.txt | %未% | %未 = nonsense% | 5 | \"未\" has a meaning, but words of this group do not have any",
                "verbs.txt | 发表 = making, adopting | 发表 = making, adopted | 14"
                        + " | \"adopted\" is not a meaning of this group",
                "verbs.txt | [denial] | [denials] | 2 | no group of this file is called \"denials\"",
                "verbs.txt | [participle]%的 | '' | 1 | the group \"participle\" is missing",
                "event-words.txt | (?<place> | ( | 1 | (?<place>…) is missing in this form",
                "titles.txt | 〈〉 = inner | 〈 = inner | 1 | \"〈\" is not a pair of brackets",
                "titles.txt | 〈〉 = inner | 〈〉 | 1 | \"〈〉\" has no meaning",
                "instrument-kinds.txt | 宪章 = charter | 宪章 | 1 | \"宪章\" has no meaning",
                "references.txt | 第{number}段 = | 第段 = | 1 | {number} is missing in this form",
                "editorial.txt | %无% | %无有% | 1 | \"无有\" is more than one character",
                "cleaning/damage.txt | [spam] | [wrong] | 2 | no group of this file is called \"wrong\"",
                "cleaning/boilerplate.txt | %转载% | %转载 = all% | 6"
                        + " | \"转载\" has a meaning, but words of this group do not have any",
            })
    void aMistakeInAFileOfALanguageIsReported(String file, String before, String after, int column, String message) {
        assertThat(saidWith(file, before.replace('%', '\n'), after.replace('%', '\n')))
                .startsWith("src/main/resources/language/zh/" + file + ":")
                .contains(":" + column + ": error: this file of words cannot be used: " + message
                        + " [broken-word-file]\n    ");
    }

    @ParameterizedTest
    @CsvSource({"en, en", "zh, zh-Hans"})
    void theSampleOfTheDocumentsIsWhatIsPrinted(String folder, String language) throws IOException {
        ThrowingCallable reading = readingWith("verbs.txt", "发表 = making, adopting", "发表 = making, adopted");
        assertThat(Files.readString(Path.of("src/docs", folder, "words.md")))
                .contains(said(reading, ConsoleMessagesReader.in(language))
                        .lines()
                        .map(String::strip)
                        .toList());
    }

    @Test
    void theDocumentsNameEveryFileOutsideCleaning() throws IOException {
        String page = Files.readString(Path.of("src/docs/en/words.md"));
        chineseFiles()
                .filter(file -> !file.startsWith("cleaning/"))
                .forEach(file -> assertThat(page).contains("`" + file + "`"));
    }

    static Stream<String> chineseFiles() throws IOException {
        Path root = Path.of("src/main/resources/language/zh");
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(each -> root.relativize(each).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("chineseFiles")
    void anEmptyFileIsReported(String file) {
        String text = LanguageFolder.resource("language/zh/" + file).orElseThrow();
        assertThat(saidWith(file, text, ""))
                .startsWith("src/main/resources/language/zh/" + file + ":1:1: error: ")
                .contains("[broken-word-file]");
    }

    /** A group of another language may be empty. */
    @ParameterizedTest
    @MethodSource("chineseFiles")
    void everyChineseGroupHasWords(String file) {
        String text = LanguageFolder.resource("language/zh/" + file).orElseThrow();
        String entries = Pattern.compile("(?m)^(?:#.*)?\n").matcher(text).replaceAll("");
        assertThat(entries).doesNotContainPattern("\\]\n\\[.+\\]\n|^$").doesNotContainPattern("\\[[a-z -]+\\]\n$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans"})
    void everyFaultHasItsWords(String language) {
        assertThat(ConsoleMessagesReader.in(language).keys().stream()
                        .filter(key -> key.startsWith("word-file."))
                        .map(key -> key.substring("word-file.".length())))
                .containsExactlyInAnyOrderElementsOf(Stream.of(WordFault.values())
                        .flatMap(fault -> Stream.of(fault.key(), fault.key() + ".advice"))
                        .toList());
    }
}
