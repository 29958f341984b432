package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.model.LanguageTag;
import picocli.CommandLine;

/** The language of the messages, and the messages for wrong commands. */
class CommandLineTest {

    private static final Map<String, String> NO_LOCALE = Map.of();
    private static final String MISSING = "none:1:1: error: ";

    @TempDir
    Path temp;

    private Sandbox sandbox;

    @BeforeEach
    void fillTheSandbox() throws IOException {
        sandbox = new Sandbox(temp);
    }

    private String run(Map<String, String> environment, int code, String... args) {
        StringWriter said = new StringWriter();
        PrintWriter console = new PrintWriter(said, true);
        List<String> all = new ArrayList<>(List.of(args));
        if (all.stream().noneMatch(word -> word.startsWith("--content"))) {
            all.addAll(List.of("--content", sandbox.content().toString()));
        }
        assertThat(Main.run(environment, console, console, all.toArray(String[]::new)))
                .as(said.toString())
                .isEqualTo(code);
        return said.toString().replace(temp + "/", "");
    }

    private String checkMissingFolder(Map<String, String> environment, String... args) {
        List<String> all = new ArrayList<>(
                List.of("check", "--content", temp.resolve("none").toString()));
        all.addAll(List.of(args));
        return run(environment, 1, all.toArray(String[]::new));
    }

    @Test
    void whatCannotBeSaidIsNoSuccess() {
        StringWriter said = new StringWriter();
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] words, int start, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        assertThat(Main.run(Sandbox.ENGLISH, full, new PrintWriter(said, true), "--version"))
                .isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(said.toString()).contains("[unwritable-console]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', zh_CN.UTF-8, 没有内容文件夹",
        "'', '', zh, 没有内容文件夹",
        "'', '', en_US.UTF-8, the content folder does not exist",
        "'', en, zh_CN.UTF-8, the content folder does not exist",
        "zh_TW, en, en, 没有内容文件夹",
        "'', '', zhuang, the content folder does not exist"
    })
    void localeVariablesHaveThePrecedenceOfPosix(String all, String messages, String lang, String message) {
        Map<String, String> environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
        assertThat(checkMissingFolder(environment)).startsWith(MISSING + message + " [no-content-folder]\n    ");
    }

    @Test
    void theOptionOverridesTheEnvironment() {
        assertThat(checkMissingFolder(Map.of("LANG", "en"), "--lang", "zh")).startsWith(MISSING + "没有内容文件夹");
        assertThat(checkMissingFolder(Map.of("LANG", "zh"), "--lang=en"))
                .startsWith(MISSING + "the content folder does not exist");
    }

    @Test
    void withoutBothTheLanguageOfTheSiteIsUsed() throws IOException {
        for (Map<String, String> environment :
                List.of(NO_LOCALE, Map.of("LANG", "C.UTF-8"), Map.of("LC_ALL", "de_DE", "LANG", "en"))) {
            assertThat(run(environment, 1, "check")).contains("2个错误，0个警告");
        }
        sandbox.write("site.yml", "language: en\n");
        assertThat(run(NO_LOCALE, 1, "check")).contains("the key \"title\" is missing [missing-key]");
        sandbox.write("site.yml", "language: de\n");
        assertThat(run(NO_LOCALE, 1, "check")).contains("the key \"title\" is missing [missing-key]");
        sandbox.write("site.yml", "language: [zh\n");
        assertThat(run(NO_LOCALE, 1, "check")).contains("not valid YAML");
        Files.delete(sandbox.content().resolve("site.yml"));
        assertThat(run(NO_LOCALE, 1, "check")).contains("site.yml:1:1: error: the file is missing [missing-site-file]");
    }

    @Test
    void anImportThatMakesTheSiteSaysThatItsLanguageIsThatOfTheMessages() throws IOException {
        Path copy = Files.writeString(temp.resolve("copy.txt"), "云岭宣言\n\n成员国主张加强对话与合作。\n");
        String next = "the next command speaks Chinese, the language of the collection; to keep English, add --lang en";
        for (Map<String, String> environment : List.of(NO_LOCALE, Map.of("LANG", "C.UTF-8"))) {
            Path content = Files.createTempDirectory(temp, "new");
            String[] command = {"import", copy.toString(), "--slug", "2031-yunling", "--content", content.toString()};
            assertThat(run(environment, 0, command)).endsWith(next + " or set LANG=en\n");
            assertThat(run(environment, 1, "check", "--content", content.toString()))
                    .contains("个错误");
            assertThat(run(environment, 1, "check", "--content", content.toString(), "--lang", "en"))
                    .doesNotContain("the next command");
        }
        Path content = Files.createTempDirectory(temp, "new");
        String[] command = {"import", copy.toString(), "--slug", "2031-yunling", "--content", content.toString()};
        assertThat(run(Map.of("LANG", "en_GB.UTF-8"), 0, command)).doesNotContain("the next command");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "biuld | unknown command, option or argument: \"biuld\" [unknown-argument] | did you mean build? run java"
                        + " -jar target/xuanyan.jar --help | 没有这样的命令、选项或参数：“biuld” | 是不是想写 build？",
                "chek | unknown command, option or argument: \"chek\" [unknown-argument] | did you mean check? run |"
                        + " 没有这样的命令、选项或参数：“chek” | 是不是想写 check？运行",
                "build --frozn | unknown command, option or argument: \"--frozn\" [unknown-argument] | did you mean"
                        + " --frozen? run | 没有这样的命令、选项或参数：“--frozn” | 是不是想写 --frozen？运行",
                "check --outptu=x | unknown command, option or argument: \"--outptu=x\" [unknown-argument] | did you mean"
                        + " --output? run | 没有这样的命令、选项或参数：“--outptu=x” | 是不是想写 --output？运行",
                "build extra | unknown command, option or argument: \"extra\" [unknown-argument] | run java -jar"
                        + " target/xuanyan.jar build --help | 没有这样的命令、选项或参数：“extra” | xuanyan.jar build --help",
                "check help | unknown command, option or argument: \"help\" [unknown-argument] | run java -jar"
                        + " target/xuanyan.jar check --help | “help” | 运行 java -jar target/xuanyan.jar check --help",
                "build --frozen=maybe | --frozen takes no value: \"maybe\" [needless-value] | write --frozen alone |"
                        + " --frozen 后面不带值：“maybe” | 只写 --frozen",
                "check --help=maybe | --help takes no value: \"maybe\" [needless-value] | write --help alone |"
                        + " --help 后面不带值：“maybe” | 只写 --help",
                "check -V=1 | --version takes no value: \"1\" [needless-value] | write --version alone |"
                        + " --version 后面不带值：“1” | 只写 --version",
                "check @pom.xml | unknown command, option or argument: \"@pom.xml\" [unknown-argument] | check --help |"
                        + " 没有这样的命令、选项或参数：“@pom.xml” | check --help",
                "check @src | unknown command, option or argument: \"@src\" [unknown-argument] | check --help |"
                        + " 没有这样的命令、选项或参数：“@src” | check --help",
                "serve --port --output | --port needs a value: N [option-without-value] | serve --help | --port 后面要写 N"
                        + " | serve",
                "serve --port | --port needs a value: N [option-without-value] | serve --help | --port 后面要写 N | serve",
                "new 2031-yunling --title t | missing: --name TEXT, --date DATE, --place TEXT [missing-argument] | new"
                        + " --help | 缺少：--name TEXT, --date DATE, --place TEXT | new --help",
                "serve --port x | --port: not a port: \"x\" [not-a-port] | 8000 | --port: “x”不是端口 | 8000",
                "build --frozen --frozen | --frozen is given more than once [option-given-twice] | once | --frozen"
                        + " 写了不止一次 | 只写一次",
                "check --templates none | --templates: not a folder: \"none\" [not-a-folder] | leave the option out |"
                        + " --templates: 没有文件夹“none” | 已有的文件夹",
                "check --base-url x | --base-url: not the address of a site: \"x\" [not-a-site-address] | https |"
                        + " --base-url: “x”不是网站的地址 | https",
                "new 云岭 | SLUG: not the address of a declaration: \"云岭\" [not-a-declaration-slug] | 2031-yunling |"
                        + " SLUG: “云岭”不能用作宣言的地址 | 2031-yunling",
                "new 2031-yunling --date 2031-02-30 | --date: there is no such day: \"2031-02-30\" [no-such-day] | month"
                        + " | --date: 没有这一天：“2031-02-30” | 年-月-日",
                "new 2031-yunling --title … | --title: \"…\" cannot be written into the front matter: it is empty, has"
                        + " only dots, has several lines, or contains unreadable characters [unusable-words] | UTF-8 | --title:"
                        + " “…”不能写进元数据 | UTF-8",
                "import . --slug 2031-yunling | . is a folder [copy-is-a-folder] | raw copy | . 是文件夹 | 原始文本",
                "import pom.xml --slug 2031-yunling --report . | the report cannot be written to . [report-not-writable]"
                        + " | new file | 不能把报告写到 . | 新的文件名",
                "import pom.xml --slug 2031-yunling --encoding UTF-16 | this file has no byte order mark,"
                        + " and its characters do not show the order of its bytes [no-byte-order-mark] | UTF-16LE | 这个文件没有字节顺序标记 | UTF-16LE",
                "import pom.xml --slug 2031-yunling --encoding Latin | unknown encoding \"Latin\" [unknown-encoding] |"
                        + " UTF-16LE | 没有“Latin”这种编码 | UTF-16LE",
                "build --output templates | the output folder templates and the input folder templates overlap"
                        + " [overlapping-folders] | --output | 重叠 | --output",
            })
    void wrongUsageIsExplainedInBothLanguages(
            String command, String english, String advice, String chinese, String chineseAdvice) {
        assertThat(run(Sandbox.ENGLISH, 2, command.split(" ")))
                .startsWith("error: " + english + "\n    ")
                .contains(advice);
        assertThat(run(Map.of("LANG", "zh"), 2, command.split(" ")))
                .startsWith("error: ")
                .contains(chinese, chineseAdvice, english.substring(english.lastIndexOf('[')))
                .doesNotContain("not ", "the ", "missing:");
    }

    /** An empty argument stands for a variable of a script that has no value. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import _ --slug 2031-yunling | FILE: not the name of a file or folder",
                "import pom.xml --slug 2031-yunling --report _ | --report: not the name of a file or folder",
                "check --content _ | --content: not the name of a file or folder",
                "check --content= | --content: not the name of a file or folder",
                "check --output _ | --output: not the name of a file or folder",
                "check --templates _ | --templates: not the name of a file or folder",
                "check --static _ | --static: not the name of a file or folder",
                "check _ | unknown command, option or argument",
                "_ | unknown command, option or argument",
                "check --base-url _ | --base-url: not the address of a site",
                "check --lang _ | --lang: the program has no messages in the language",
                "serve --port _ | --port: not a port",
                "new _ | SLUG: not the address of a declaration",
                "import pom.xml --slug 2031-yunling --encoding _ | unknown encoding"
            })
    void anEmptyArgumentIsQuoted(String command, String message) {
        String[] words = Stream.of(command.split(" "))
                .map(word -> word.equals("_") ? "" : word)
                .toArray(String[]::new);
        assertThat(run(Sandbox.ENGLISH, 2, words))
                .startsWith("error: " + message)
                .contains(" \"\" [");
    }

    /** The terminal can have an encoding in which a name cannot be written; NUL stands for that on every machine. */
    @Test
    void aNameThatTheSystemCannotWriteIsWrongUsage() {
        for (String option : List.of("--content", "--output", "--templates")) {
            assertThat(run(Map.of("LANG", "zh"), 2, "check", option, "a\0b"))
                    .startsWith("error: " + option + ": “a\0b”不是文件或文件夹的名称 [not-a-path]\n")
                    .contains("UTF-8");
        }
    }

    @Test
    void anUnknownKindOfWrongUsageHasNoWordsOfTheLibrary() {
        CommandLine command =
                new CommandLine(CommandLine.Model.CommandSpec.create().name("xuanyan"));
        CommandLine.ParameterException failure = new CommandLine.ParameterException(command, "Invalid words");
        assertThat(new UsageErrors(Said.ENGLISH).describe(failure))
                .isEqualTo("error: this command cannot be understood [wrong-usage]\n"
                        + "    run java -jar target/xuanyan.jar --help to see what can be written");
        assertThat(new UsageErrors(ConsoleMessagesReader.in(ConsoleMessagesReader.CHINESE)).describe(failure))
                .startsWith("error: 命令写错了 [wrong-usage]\n    运行");
    }

    /** What else is broken does not matter: a run with broken messages always ends like this. */
    @ParameterizedTest
    @ValueSource(strings = {"check", "--help", "build --none", "serve --port x", "import none --slug 2031-yunling"})
    void brokenMessagesAreReportedInOneEnglishSentence(String command) {
        ConsoleMessages broken = new ConsoleMessages(LanguageTag.ENGLISH, () -> {
            throw new IllegalStateException("messages/en.yml:7:1: broken-message");
        });
        StringWriter said = new StringWriter();
        PrintWriter console = new PrintWriter(said, true);
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of("--content", temp.resolve("none").toString()));
        assertThat(Main.run(broken, console, console, all.toArray(String[]::new)))
                .isNotZero();
        assertThat(said.toString())
                .isEqualTo("error: the messages of this program cannot be read:"
                        + " messages/en.yml:7:1: broken-message [program-fault]\n"
                        + "    please report it, with this line\n");
    }

    @Test
    void aLanguageWithoutMessagesIsWrongUsage() {
        assertThat(run(Sandbox.ENGLISH, 2, "check", "--lang", "fr"))
                .isEqualTo(
                        "error: --lang: the program has no messages in the language \"fr\" [unknown-console-language]\n"
                                + "    write zh or en\n");
        assertThat(run(NO_LOCALE, 2, "check", "--lang", "zhuang")).contains("没有“zhuang”这种语言的提示", "zh（中文）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hans", "zh_CN", "zh_CN.UTF-8", "ZH"})
    void theOptionAcceptsWhatTheEnvironmentAccepts(String language) {
        assertThat(checkMissingFolder(Map.of("LANG", "en"), "--lang", language)).startsWith(MISSING + "没有内容文件夹");
        assertThat(checkMissingFolder(Map.of("LANG", language), "--lang", "EN"))
                .startsWith(MISSING + "the content folder does not exist");
    }

    @Test
    void helpIsTranslatedAndDescribesEveryOption() {
        for (String command : List.of("build", "check", "serve", "import", "new", "anchors")) {
            String chinese = run(NO_LOCALE, 0, command, "--help");
            assertThat(chinese)
                    .startsWith("用法：xuanyan " + command + " ")
                    .contains("--content=DIR", "内容文件夹（默认 content）", "显示版本");
            assertThat(chinese.lines().filter(line -> line.matches(" +(-., )?--[a-z-]+(=\\S+)?")))
                    .as("options without a description")
                    .isEmpty();
            assertThat(run(Sandbox.ENGLISH, 0, command, "--help")).startsWith("Usage: xuanyan " + command);
        }
        assertThat(run(NO_LOCALE, 0, "--help")).contains("命令：\n", "  build    生成网站。");
    }

    @Test
    void theWordHelpIsTheOptionHelp() {
        assertThat(run(NO_LOCALE, 0, "help")).isEqualTo(run(NO_LOCALE, 0, "--help"));
        assertThat(run(NO_LOCALE, 0, "help", "import")).isEqualTo(run(NO_LOCALE, 0, "import", "--help"));
    }

    @Test
    void aMissingDeclarationIsReported() {
        assertThat(run(Sandbox.ENGLISH, 1, "anchors", "--accept", "2099-none", "p1=withdrawn", "--reason", "撤下"))
                .contains("2099-none:1:1: error: there is no such declaration [no-such-declaration]");
    }

    @Test
    void resultsAreTranslated() {
        assertThat(run(NO_LOCALE, 0, "build", "--output", sandbox.site().toString()))
                .matches("(?s)1篇宣言，1段：site 里共\\d+个文件\n已登记：.*anchors.tsv 里的编号有1处变化，请提交这个文件\n请看结果：.*");
        assertThat(run(NO_LOCALE, 0, "check")).isEqualTo("1篇宣言，1段：没有错误\n");
    }

    @Test
    void theReportOfAnImportIsTranslated() throws IOException {
        String copy = Files.writeString(temp.resolve("raw.txt"), """
                        云岭会议成员国宣言

                        成员国领导人于 2031 年7月5日在云岭举行会议，并发表宣言如下：

                        成员国主张 加强对话。
                        """).toString();
        assertThat(run(NO_LOCALE, 0, "import", copy, "--slug", "2031-yunling"))
                .contains(
                        "没有需要你决定的地方\n",
                        "  标题（title）：云岭会议成员国宣言\n",
                        "  移入元数据，1处：1:1 原文“云岭会议成员国宣言” [moved-to-metadata]\n",
                        "  删去或调整空格，5处：1:10 3:8 3:13 5:6 5:12 [spacing]\n")
                .doesNotContain(" places", ", ", "\"");
        Path first = sandbox.content().resolve("declarations/2031-yunling");
        Files.move(first, temp.resolve("first"));
        assertThat(run(Sandbox.ENGLISH, 0, "import", copy, "--slug", "2031-yunling"))
                .contains(
                        "nothing here needs your decision\n",
                        "  moved to the front matter, 1 place: 1:1 \"云岭会议成员国宣言\" [moved-to-metadata]\n",
                        "  removed or changed spaces, 5 places: 1:10 3:8 3:13 5:6 5:12 [spacing]\n");
    }

    @Test
    void commandsInMessagesRepeatTheOptionsThatTheyNeed() throws IOException {
        String texts = Files.createDirectory(temp.resolve("my texts")).toString();
        String site = temp.resolve("out").toString();
        String copy = Files.writeString(temp.resolve("raw.txt"), "云岭宣言\n\n2031年7月5日，云岭\n\n成员国主张加强对话。\n")
                .toString();
        String options = " --content \"my texts\" --output out --lang en\n";

        String imported = run(
                NO_LOCALE,
                0,
                "import",
                copy,
                "--slug",
                "2031-yunling",
                "--content",
                texts,
                "--output=" + site,
                "--lang",
                "en");

        assertThat(imported)
                .contains("to look at it: java -jar target/xuanyan.jar serve" + options)
                .contains("remove the line \"draft: true\" and build: java -jar target/xuanyan.jar build" + options);
        assertThat(run(NO_LOCALE, 1, "build", "--content", texts, "--output", site, "--lang", "en"))
                .contains("run java -jar target/xuanyan.jar serve" + options);
        assertThat(run(Sandbox.ENGLISH, 1, "check"))
                .contains("commit this file: java -jar target/xuanyan.jar build --content content\n");
        assertThat(run(Sandbox.ENGLISH, 0, "build", "--output", site, "--base-url", "https://example.org/a/"))
                .contains("see out/index.html, or run the command serve: java -jar target/xuanyan.jar serve"
                        + " --content content --output out --base-url https://example.org/a/\n");
    }

    @Test
    void anImportWithoutAContentFolderSaysHowANewCollectionBegins() throws IOException {
        String copy = Files.writeString(temp.resolve("raw.txt"), "云岭宣言\n").toString();
        String none = temp.resolve("none").toString();
        assertThat(run(Sandbox.ENGLISH, 1, "import", copy, "--slug", "2031-yunling", "--content", none))
                .isEqualTo(
                        "error: there is no content folder none [no-collection]\n    name the right one with --content;"
                                + " for a new collection, make an empty folder first\n");
    }
}
