package org.xuanyan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuanyan.Said;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

/** The messages of the command line, {@code src/main/resources/messages/}. */
class ConsoleMessagesReaderTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<String> LANGUAGES = List.of("en", "zh-Hans");

    /** The prefix of keys that the program puts together; see {@code Help}. */
    private static final String HELP = "help.";

    /** The prefix of keys that {@code Failure} puts together; {@code WordFileTest} checks that each is used. */
    private static final String WORD_FILE = "word-file.";

    /** Codes that no test can cause: they need a change in a library, or a disk that fails. */
    private static final Set<Code> UNEXPECTED = Set.of(Code.UNKNOWN_BLOCK, Code.UNKNOWN_INLINE, Code.UNREADABLE_COPY);

    private static Collection<MessageCatalog> read(Problems problems) throws IOException {
        Map<String, SourceText> files = new TreeMap<>();
        for (String language : LANGUAGES) {
            Path file = MESSAGES.resolve(language + ".yml");
            files.put("i18n/" + language + ".yml", new SourceText(file.toString(), Files.readString(file)));
        }
        return MessagesReader.read(files, problems).values();
    }

    private static MessageCatalog in(String language, Problems problems) throws IOException {
        return read(problems).stream()
                .filter(each -> each.file().endsWith(language + ".yml"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> keysOfCodes() {
        return Stream.of(Code.values())
                .flatMap(code -> Stream.of(code.key(), code.key() + ".advice"))
                .collect(Collectors.toSet());
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndSlots() throws IOException {
        Problems problems = new Problems();
        Set<String> english = in("en", problems).all().keySet();
        assertThat(Said.of(problems)).isEmpty();
        assertThat(english)
                .hasSizeGreaterThan(400)
                .isEqualTo(in("zh-Hans", problems).all().keySet());
    }

    @Test
    void everyCodeHasMessageAndAdvice() throws IOException {
        for (MessageCatalog messages : read(new Problems())) {
            assertThat(messages.all().keySet()).as(messages.file()).containsAll(keysOfCodes());
        }
    }

    /** A message has at least one Chinese character, unless it is only a slot. */
    @Test
    void everyChineseMessageIsChinese() throws IOException {
        in("zh-Hans", new Problems()).all().forEach((key, message) -> {
            boolean onlySlots = message.pieces().size() == 1;
            assertThat(onlySlots || message.toString().matches("(?s).*\\p{IsHan}.*"))
                    .as(key)
                    .isTrue();
        });
    }

    /** An instrument is 文书, because 文件 is a file; what an editor decides about an id is 决定. */
    @Test
    void chineseMessagesUseOneTermForOneThing() throws IOException {
        String chinese = Files.readString(MESSAGES.resolve("zh-Hans.yml"));
        String instruments = chinese.substring(chinese.indexOf("abbreviation-not-shorter:"));
        assertThat(instruments.substring(0, instruments.indexOf("\n#")))
                .contains("文书")
                .doesNotContain("文件");
        assertThat(chinese).contains("决定").doesNotContain("回答");
    }

    @Test
    void aLanguageWithoutFileIsAFault() {
        assertThatThrownBy(() -> ConsoleMessagesReader.in("xx").say("look", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no messages/xx.yml");
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        Set<String> codes = keysOfCodes();
        String sources = sources(Path.of("src/main/java"), "");
        for (String key : in("en", new Problems()).all().keySet()) {
            assertThat(codes.contains(key)
                            || key.startsWith(HELP)
                            || key.startsWith(WORD_FILE)
                            || sources.contains('"' + key + '"'))
                    .as("unused message " + key)
                    .isTrue();
        }
    }

    @Test
    void everyCodeIsReported() throws IOException {
        Set<String> reported = Pattern.compile("\\bCode\\.(\\w+)")
                .matcher(sources(Path.of("src/main/java"), "Code.java"))
                .results()
                .map(code -> code.group(1))
                .collect(Collectors.toSet());
        assertThat(reported)
                .containsAll(Stream.of(Code.values()).map(Code::name).toList());
    }

    /** A finding that no test expects could change unnoticed. The cases of cleaning give codes without brackets. */
    @Test
    void everyCodeIsExpectedByATest() throws IOException {
        String tests = sources(Path.of("src/test"), "ConsoleMessagesReaderTest.java");
        Set<String> unexpected = new TreeSet<>();
        for (Code code : Code.values()) {
            if (!UNEXPECTED.contains(code)
                    && !tests.contains("[" + code.key() + "]")
                    && !tests.contains(code.severity().word() + " " + code.key() + ": ")
                    && !tests.contains("Code." + code)) {
                unexpected.add(code.key());
            }
        }
        assertThat(unexpected).isEmpty();
    }

    private static String sources(Path root, String excluded) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> each.toString().matches(".*\\.(java|case)"))
                    .filter(each -> !each.getFileName().toString().equals(excluded))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static String say(String pattern, Object... arguments) {
        return MessageParser.parse(pattern).say(words -> words, String::valueOf, arguments);
    }

    @Test
    void aChoiceByWordTakesTheCaseOrOther() {
        String pattern = "a{0, select, none {} x {X} 2 {two} other {({0})}}";
        assertThat(say(pattern, "")).isEqualTo("a");
        assertThat(say(pattern, "none")).isEqualTo("a(none)");
        assertThat(say(pattern, "x")).isEqualTo("aX");
        assertThat(say(pattern, 2)).isEqualTo("atwo");
        assertThat(say(pattern, "y")).isEqualTo("a(y)");
        assertThat(say("\\{0\\} {0} \\n", 1)).isEqualTo("{0} 1 \\n");
    }
}
