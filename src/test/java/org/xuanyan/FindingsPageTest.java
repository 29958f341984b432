package org.xuanyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.model.Message;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Severity;

/** The pages {@code src/docs/.../findings.md} list every code; they are made from the message files. */
class FindingsPageTest {

    private static final Pattern LINE = Pattern.compile("(?:# (.*)|([a-z0-9-]+): .*)");
    private static final String ELLIPSIS = "…";

    /** The fixed texts of a page. */
    private record Frame(String introduction, String heading, String error, String warning) {}

    private static final Map<String, Frame> FRAMES = Map.of(
            "en",
            new Frame("""
                    # Findings

                    [中文](../zh/findings.md)

                    A finding is two lines: `path:line:column: error: message [code]`, then what to do. The code is the
                    same in both languages, and it does not change when the message is reworded, so look for the code
                    here. If there is an error, the site is not written; a warning asks an editor to check. In the tables,
                    `…` stands for what the message quotes, and `/` separates the wordings for different cases.

                    This page is made from `src/main/resources/messages/`.
                    """, "| code | | what is wrong | what to do |", "error", "warning"),
            "zh-Hans",
            new Frame("""
                    # 问题一览

                    [English](../en/findings.md)

                    程序把每个问题写成两行：第一行是 `path:line:column: error: message [code]`，依次是文件、行、列、错误（或警告 warning）、
                    说明和代码；第二行是怎么办。代码在两种语言里相同，说明的措辞改了也不变，可以照代码在这里查找。有错误就不写入网站；警告则请编者核对。
                    下表里的 `…` 代表说明里引用的内容，`/` 隔开不同情形下的说法。

                    本页由 `src/main/resources/messages/` 生成。
                    """, "| 代码 | | 问题 | 怎么办 |", "错误", "警告"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans"})
    void thePageListsEveryCode(String language) throws IOException {
        String folder = language.replaceFirst("-.*", "");
        Golden.verifyWhole(Path.of("src/docs", folder, "findings.md"), page(language));
    }

    private static String page(String language) throws IOException {
        Frame frame = FRAMES.get(language);
        Map<String, Code> codes = new TreeMap<>();
        Stream.of(Code.values()).forEach(code -> codes.put(code.key(), code));
        ConsoleMessages messages = ConsoleMessagesReader.in(language);
        StringBuilder page = new StringBuilder(frame.introduction());
        Optional<String> title = Optional.empty();
        for (String line : Files.readAllLines(Path.of("src/main/resources/messages", language + ".yml"))) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && matcher.group(1) != null) {
                title = Optional.of(matcher.group(1));
            } else if (matcher.matches() && codes.containsKey(matcher.group(2))) {
                title.ifPresent(words -> page.append("\n## ")
                        .append(words)
                        .append("\n\n")
                        .append(frame.heading())
                        .append("\n|---|---|---|---|\n"));
                title = Optional.empty();
                Code code = codes.remove(matcher.group(2));
                page.append("| `")
                        .append(code.key())
                        .append("` | ")
                        .append(code.severity() == Severity.ERROR ? frame.error() : frame.warning())
                        .append(" | ")
                        .append(show(messages.message(code.key())))
                        .append(" | ")
                        .append(show(messages.message(code.key() + ".advice")))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    /** Shows a message without arguments, as text of a table in Markdown. */
    private static String show(Message message) {
        return words(message).replaceAll("[\\\\`*_<>\\[\\]|#&]", "\\\\$0");
    }

    private static String words(Message message) {
        return message.pieces().stream().map(FindingsPageTest::words).collect(Collectors.joining());
    }

    private static String words(Message.Piece piece) {
        if (piece instanceof Message.Piece.Literal plain) {
            return plain.text();
        }
        if (piece instanceof Message.Piece.Choice choice) {
            return words(choice.other());
        }
        if (piece instanceof Message.Piece.Selection selection) {
            List<Message> all = new ArrayList<>(selection.cases().values());
            all.add(selection.other());
            return all.stream()
                    .map(FindingsPageTest::words)
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" / "));
        }
        return ELLIPSIS;
    }
}
