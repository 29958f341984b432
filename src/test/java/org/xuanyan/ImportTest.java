package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.intake.GivenHead;
import org.xuanyan.intake.ImportRequest;
import org.xuanyan.intake.Importer;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Legibility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports of raw copies; the declarations build without a change. */
@Tag("slow")
class ImportTest {

    private static final String COPY = """
            云岭会议成员国宣言

            成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：

            成员国主张，加强对话(ICT)与合作。

            成员国欢迎《<云岭宪章>落实办法》，5*6*7_和[1]号备忘录 C&A 和&amp;copy;都照录。
            """;

    @TempDir
    Path temp;

    private ImportSandbox sandbox;
    private Path content;

    @BeforeEach
    void emptyContentFolder() throws IOException {
        sandbox = new ImportSandbox(temp);
        content = sandbox.content();
    }

    private static List<String> paragraphs(Path site, String slug) throws IOException {
        JsonNode data = ImportSandbox.data(site, slug);
        List<String> paragraphs = new ArrayList<>();
        data.get("paragraphs")
                .forEach(each ->
                        paragraphs.add(each.get("section") + each.get("text").asString()));
        paragraphs.add(data.get("signatures").toString() + data.get("signed") + data.get("separatorsAfter"));
        return paragraphs;
    }

    /** Without rules of cleaning, layout and markup show the paragraphs of a text. */
    @ParameterizedTest
    @CsvSource({"en, txt", "ru, txt", "en, html"})
    void aTextInALanguageWithoutRulesOfCleaningIsImported(String language, String form) throws IOException {
        Files.writeString(content.resolve("site.yml"), """
                title: Collection
                series: Collection
                language: %s
                description: Only for tests.
                """.formatted(language));
        Path copy = Files.writeString(temp.resolve("copy." + form), form.equals("txt") ? """
                River Declaration of the Leaders

                We, the Leaders, met in Bridge-
                town on 5 July 2031 and
                declare (among other things)
                the following:

                1. We support peace and the
                peaceful settlement of disputes.
                2. We reaffirm the Устав ООН:
                (a) in every region;
                (b) at all times.
                """ : """
                <html><head><title>River</title></head><body><h1>River Declaration of the Leaders</h1>
                <p>We, the Leaders, met in <b>Bridge-town</b> on 5 July 2031 and
                declare (among other things) the following:</p>
                <p>1. We support peace and the peaceful settlement of disputes.</p>
                <p>2. We reaffirm the Устав&nbsp;ООН:</p><p>(a) in every region;</p><p>(b) at all times.</p></body></html>
                """);
        Sandbox.Outcome outcome =
                sandbox.imported(copy, "2031-river", "--date", "2031-07-05", "--place", "Bridge-town");
        assertThat(outcome.err()).doesNotContain("[unsupported-language]");
        String file = sandbox.declaration("2031-river");
        assertThat(file).startsWith("---\ndraft: true\ntitle: \"River Declaration of the Leaders\"\n");
        assertThat(file.substring(file.indexOf("\n---\n") + 5)).isEqualTo("""

                We, the Leaders, met in Bridge-town on 5 July 2031 and declare (among other things) the following:

                1. We support peace and the peaceful settlement of disputes.

                2. We reaffirm the Устав ООН:

                (a) in every region;

                (b) at all times.
                """);
        assertThat(sandbox.check().code()).isZero();
    }

    /** The published texts were made by hand from the same copies. */
    @ParameterizedTest
    @CsvSource({"2012-beijing, pdf.txt", "2018-qingdao, pdf.txt", "2024-astana, pdf.txt", "2025-tianjin, web.txt"})
    void aRealCopyGivesThePublishedText(String slug, String file) throws IOException {
        Path copy = Path.of("content/declarations", slug, "sources", file);

        sandbox.imported(copy, slug);

        Path published = Sandbox.realCollection();
        assertThat(paragraphs(sandbox.publish(), slug)).isEqualTo(paragraphs(published, slug));
        Path kept = content.resolve("declarations/" + slug + "/sources/" + file);
        assertThat(kept).hasSameBinaryContentAs(copy);
    }

    @Test
    void theWebCopyOfQingdaoKeepsItsOwnReadingsAndIsTruncated() throws IOException {
        Path copy = Path.of("content/declarations/2018-qingdao/sources/web.txt");

        Sandbox.Outcome outcome = sandbox.imported(copy, "2018-qingdao");

        Path published = Sandbox.realCollection();
        List<String> expected = new ArrayList<>();
        for (String paragraph : paragraphs(published, "2018-qingdao").subList(0, 42)) {
            expected.add(paragraph
                    .replaceFirst("^\"s1\"", "null")
                    .replace("生物及毒素武器", "生物武器")
                    .replace("犯罪行为的国际", "犯罪行为国际")
                    .replace("厦门—2017", "厦门-2017")
                    .replaceFirst("察员国亦可在承担.*", ""));
        }
        assertThat(paragraphs(sandbox.publish(), "2018-qingdao").subList(0, 42)).isEqualTo(expected);
        assertThat(outcome.err()).contains("[truncated]", "[lost-numeral]", "web.txt:95:127");
    }

    @Test
    void guessesAreReportedAndGivenValuesReplaceThem() throws IOException {
        Sandbox.Outcome outcome = sandbox.imported("raw.txt", COPY, "2031-yunling");

        assertThat(outcome.err())
                .contains("[new-site]", "&copy;都照录。” [escaped-reference]", "0 errors, 2 warnings")
                .doesNotContain("guessed");
        assertThat(outcome.out())
                .startsWith("""
                        guessed from the copy; if one is wrong, correct it in declaration.md:
                          title: 云岭会议成员国宣言
                          name: 云岭宣言
                          adopted: 2031-07-05
                          place: 云岭
                          language: zh-Hans (if it is wrong,\
                         delete the folder of the declaration and import the copy again with --language)
                        """)
                .contains(
                        "  moved to the front matter, 1 place: 1:1 \"云岭会议成员国宣言\" [moved-to-metadata]\n",
                        "wrote content/declarations/2031-yunling/");

        assertThat(Files.readString(sandbox.draft("2031-yunling"))).startsWith("""
                        ---
                        draft: true
                        # the title was guessed: "云岭会议成员国宣言" [guessed-title]
                        title: "云岭会议成员国宣言"
                        # the name was guessed: "云岭宣言" [guessed-name]
                        name: "云岭宣言"
                        # the date was guessed: "2031-07-05" [guessed-date]
                        adopted: 2031-07-05
                        # the place was guessed: "云岭" [guessed-place]
                        place: "云岭"
                        sources:
                        """);

        Sandbox.Outcome given = sandbox.importCopy(
                sandbox.copy("raw.txt", COPY),
                "2031-yunfeng",
                "--title",
                "全称",
                "--name",
                "名",
                "--date",
                "2031-01-02",
                "--place",
                "云峰");
        assertThat(given.err()).doesNotContain("guessed");
        assertThat(Files.readString(sandbox.draft("2031-yunfeng")))
                .contains("title: \"全称\"", "name: \"名\"", "adopted: 2031-01-02", "place: \"云峰\"");
    }

    /** The frame of the checked draft links a page that stays where it is. */
    @Test
    void theLicencePageOfTheCollectionIsNotMissed() throws IOException {
        Files.writeString(content.resolve("site.yml"), """
                title: 试验集
                series: 试验集
                language: zh-Hans
                description: 只供试验。
                license: /about/
                """);

        Sandbox.Outcome outcome = sandbox.imported("raw.txt", COPY, "2031-yunling");

        assertThat(outcome.err()).doesNotContain("[dead-link]");
    }

    @Test
    void aParagraphThreeTimesIsADraftThatBuilds() throws IOException {
        String again = "成员国支持共同建设跨河大桥，便利两岸人民往来。\n\n";
        Path copy = sandbox.copy("raw.txt", COPY + "\n" + again.repeat(3));

        Sandbox.Outcome outcome = sandbox.imported(copy, "2031-yunling");

        assertThat(outcome.err()).doesNotContain("[not-a-duplicate]");
        Sandbox.Outcome built = sandbox.run(
                "build",
                "--drafts",
                "--content",
                content.toString(),
                "--output",
                temp.resolve("site").toString());
        assertThat(built.code()).as(built.err()).isZero();
    }

    @Test
    void repeatedFindingsAreCounted() throws IOException {
        StringBuilder text = new StringBuilder(COPY);
        for (int i = 1; i <= 40; i++) {
            text.append("\n成员国支持共同建设第").append(i).append("座跨河大桥，便利两岸人民往来。\n");
        }
        String traditional = "國".repeat(23);

        Sandbox.Outcome outcome = sandbox.imported("raw.txt", text + "\n成员国" + traditional + "。\n", "2031-yunling");

        assertThat(outcome.err())
                .contains(
                        "    and 17 more of this kind, at 89:7 89:8 ",
                        "3 more of this kind are not listed: mixed-script [more-alike]");
        assertThat(outcome.err().split("correct it only according to", -1))
                .as("advice, once")
                .hasSize(2);
    }

    @Test
    void aCopyWithoutChineseIsRefused() throws IOException {
        Sandbox.Outcome outcome = sandbox.importCopy(sandbox.copy("raw.txt", "x"), "2031-yunling");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("raw.txt:1:1: error: the copy has no paragraph in Chinese [no-text]");
    }

    /** A comma alone after the text is joined to the last paragraph and dropped after its full stop. */
    @Test
    void differencesThatNoRuleExplainsAreLeftToAnEditor() throws IOException {
        Sandbox.Outcome outcome = sandbox.imported("raw.txt", COPY + "\n，\n", "2031-yunling");

        assertThat(outcome.err())
                .contains("raw.txt:9:1: warning: the text differs from the copy here, and no cleaning rule says why"
                        + " [unexplained]");
        assertThat(Files.readString(sandbox.draft("2031-yunling")))
                .contains("at: 9:1, removed: \"，\", reason: \"待核：导入时没有归类\"");
    }

    /** Otherwise an editor would have to explain each mark. */
    @Test
    void aMarkInTheLineOfItsTextIsExplained() throws IOException {
        String copy = COPY + "\n一、成员国主张对话。\n\n二、 成员国主张合作。\n\n（三）成员国感谢东道国。\n";

        Sandbox.Outcome outcome = sandbox.importCopy(sandbox.copy("raw.txt", copy), "2031-yunling");

        assertThat(outcome.err()).doesNotContain("[unexplained]");
        assertThat(Files.readString(sandbox.draft("2031-yunling")))
                .contains("分节标记与正文在同一行")
                .doesNotContain("待核");
    }

    @Test
    void markdownCharactersAreKeptAsText() throws IOException {
        sandbox.importCopy(sandbox.copy("raw.txt", COPY), "2031-yunling");

        assertThat(paragraphs(sandbox.publish(), "2031-yunling"))
                .contains("null成员国主张，加强对话(ICT)与合作。", "null成员国欢迎《<云岭宪章>落实办法》，5*6*7_和[1]号备忘录 C&A 和&copy;都照录。");
    }

    @Test
    void anExistingDeclarationIsNotOverwritten() throws IOException {
        assertThat(sandbox.importCopy(sandbox.copy("raw.txt", COPY), "2031-yunling")
                        .code())
                .isZero();
        Map<String, String> before = Golden.tree(content);

        Sandbox.Outcome again = sandbox.importCopy(sandbox.copy("raw.txt", COPY.replace("主张", "反对")), "2031-yunling");

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err())
                .contains("2031-yunling exists already [file-exists]")
                .doesNotContain("remove");
        assertThat(Golden.tree(content)).isEqualTo(before);
    }

    @Test
    void theSameCopyGivesTheSameBytes() throws IOException {
        Path raw = sandbox.copy("raw.txt", COPY);
        sandbox.importCopy(
                raw, "2031-yunling", "--report", temp.resolve("one.json").toString());
        assertThat(temp.resolve("one.json")).content().contains('"' + Code.GUESSED_LANGUAGE.key() + '"');
        Map<String, String> once = Golden.tree(content);
        Files.move(content, temp.resolve("before"));
        emptyContentFolder();
        sandbox.importCopy(
                raw, "2031-yunling", "--report", temp.resolve("two.json").toString());

        assertThat(Golden.tree(content)).isEqualTo(once);
        assertThat(temp.resolve("one.json")).hasSameBinaryContentAs(temp.resolve("two.json"));
        JsonNode report = JsonMapper.shared().readTree(Files.readAllBytes(temp.resolve("one.json")));
        assertThat(report.at("/findings/0").propertyNames())
                .containsExactly("severity", "code", "file", "line", "column", "message", "advice");
        assertThat(report.get("interventions").findValuesAsString("kind")).contains("moved-to-metadata", "spacing");
    }

    @ParameterizedTest
    @CsvSource({"GB18030, 甲㐀𠮷", "Big5, 甲乙", "UTF-16LE, 甲𠮷", "UTF-16BE, 甲"})
    void aGivenEncodingIsKept(String encoding, String words) throws IOException {
        String text = encoding.equals("Big5")
                ? "雲嶺宣言\n\n成員國於2031年7月5日在雲嶺舉行會議" + words + "。\n"
                : COPY + "\n" + words + "一段。\n";
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        Path raw = Files.write(temp.resolve("raw.txt"), bytes);

        if (encoding.equals("Big5")) {
            assertThat(sandbox.importCopy(raw, "2031-yunling").code()).isEqualTo(1);
            assertThat(Golden.tree(content)).isEmpty();
        }
        sandbox.imported(
                raw, "2031-yunling", "--encoding", encoding, "--title", "题", "--date", "2031-07-05", "--place", "云岭");

        assertThat(content.resolve("declarations/2031-yunling/sources/raw.txt")).hasBinaryContent(bytes);
        assertThat(sandbox.publish().resolve("declarations/2031-yunling/sources/raw.txt"))
                .hasBinaryContent(bytes);
        assertThat(String.join("", paragraphs(sandbox.publish(), "2031-yunling")))
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n  ", "x", "<html><body></body></html>", "\uFEFF", "<", "&", "---", "《"})
    void aCopyWithoutADeclarationIsReportedAndNothingIsWritten(String text) throws IOException {
        Sandbox.Outcome outcome = sandbox.importCopy(sandbox.copy("raw.txt", text), "2031-yunling");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(": error: ", "nothing was written").doesNotContain("Exception", "\tat ");
        assertThat(Golden.tree(content)).isEmpty();
    }

    /** The text lacks the character, the account explains it, and the copy keeps it byte for byte. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\u009F", "\uFDD0", "\uFFFF"})
    void aControlCharacterIsLeftOutAndReported(String control) throws IOException {
        String copy = COPY.replace("主张", "主" + control + "张");

        Sandbox.Outcome outcome = sandbox.imported("raw.txt", copy, "2031-yunling");

        assertThat(outcome.err())
                .contains("raw.txt:5:5: warning: a control character was left out: "
                        + Legibility.nameOf(control.charAt(0)))
                .doesNotContain("[unexplained]");
        assertThat(outcome.out()).contains("invisible characters, 1 place: 5:5 [invisible]");
        String declaration = Files.readString(sandbox.draft("2031-yunling"));
        assertThat(declaration).contains("成员国主张，", "(copy 5:5) [control-character] -->");
        assertThat(content.resolve("declarations/2031-yunling/sources/raw.txt"))
                .hasBinaryContent(copy.getBytes(StandardCharsets.UTF_8));
        Path site = sandbox.publish();
        assertThat(paragraphs(site, "2031-yunling")).contains("null成员国主张，加强对话(ICT)与合作。");
        assertThat(Files.readString(site.resolve("declarations/2031-yunling/sources/index.html")))
                .contains(Legibility.nameOf(control.charAt(0)).split(" ")[0])
                .doesNotContain(control);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u009F"})
    void aControlCharacterAtTheEdgeOfALineIsReported(String control) throws IOException {
        String copy = COPY.replace("成员国主张", control + "成员国主张").replace("与合作。", "与合作。" + control);

        Sandbox.Outcome outcome = sandbox.imported("raw.txt", copy, "2031-yunling");

        assertThat(outcome.err().split("a control character was left out", -1)).hasSize(3);
        assertThat(paragraphs(sandbox.publish(), "2031-yunling")).contains("null成员国主张，加强对话(ICT)与合作。");
    }

    /** Word writes U+000B for the end of a line inside a paragraph. */
    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\u0085"})
    void aControlCharacterThatEndsALineIsTheEndOfALine(String end) throws IOException {
        String copy = COPY.replace("主张，", "主张，" + end);

        Sandbox.Outcome outcome = sandbox.imported("raw.txt", copy, "2031-yunling");

        assertThat(outcome.err()).doesNotContain("[unexplained]", "[control-character]");
        assertThat(paragraphs(sandbox.publish(), "2031-yunling")).contains("null成员国主张，加强对话(ICT)与合作。");
    }

    @Test
    void aPageWithControlCharactersIsImported() throws IOException {
        String page = "<html><body><h1>云岭会议成员国宣言</h1><div><p>成员国领导人于2031年7月5日在云岭举行会议。</p>"
                + "<p>成员国主\u0007张对\u0000话，&#xD83D;支持&#7;合作。</p><p>成员国感谢东道国的款待。</p></div></body></html>";

        Sandbox.Outcome outcome = sandbox.imported("raw.html", page, "2031-yunling");

        assertThat(outcome.err())
                .contains("U+0007 BEL", "U+0000 NULL", "[lost-bytes]")
                .doesNotContain("[unexplained]");
        assertThat(paragraphs(sandbox.publish(), "2031-yunling")).contains("null成员国主张对话，\uFFFD支持合作。");
    }

    @Test
    void aTextInUtf16ThatIsReadInAnotherEncodingIsRefused() throws IOException {
        byte[] bytes = "Declaration of Yunling\n\nThe Member States met.\n".getBytes(StandardCharsets.UTF_16LE);
        Path raw = Files.write(temp.resolve("raw.txt"), bytes);

        Sandbox.Outcome outcome = sandbox.importCopy(raw, "2031-yunling", "--language", "en");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("raw.txt:1:2: error: ", "not UTF-8 [undecodable]", "it is probably UTF-16");
        assertThat(Golden.tree(content)).isEmpty();
    }

    /** A language without word lists. */
    @Test
    void aControlCharacterInAnEnglishCopyIsReported() throws IOException {
        String copy = "Declaration of Yunling\n\nThe Member States\u0007 met on 5 July 2031.\n";

        Sandbox.Outcome outcome = sandbox.imported(
                "raw.txt", copy, "2031-yunling", "--language", "en", "--date", "2031-07-05", "--place", "Yunling");

        assertThat(outcome.err()).contains("raw.txt:3:18: warning: a control character was left out: U+0007 BEL");
    }

    @Test
    void undecodableBytesAreReportedWithTheirPlace() throws IOException {
        byte[] bytes = COPY.getBytes(StandardCharsets.UTF_8);
        Arrays.fill(bytes, bytes.length - 12, bytes.length - 1, (byte) 0xFF);
        Path raw = Files.write(temp.resolve("raw.txt"), bytes);

        Sandbox.Outcome outcome = sandbox.importCopy(raw, "2031-yunling");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("raw.txt:7:", "not UTF-8", "--encoding", "[undecodable]");
        assertThat(Golden.tree(content)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, GB18030, it is probably UTF-8",
        "UTF-8, Big5, it is probably UTF-8",
        "UTF-8, UTF-16LE, it is probably UTF-8",
        "GB18030, Big5, it is probably GB18030",
        "GB18030, UTF-8, it is probably GB18030",
    })
    void theEncodingThatFitsBetterIsProposedOnce(String encoding, String given, String advice) throws IOException {
        Path raw = Files.write(temp.resolve("raw.txt"), (COPY + "xy").getBytes(Charset.forName(encoding)));

        Sandbox.Outcome outcome = sandbox.importCopy(raw, "2031-yunling", "--encoding", given);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(3);
        assertThat(outcome.err()).contains(" not " + given + " [undecodable]\n", advice + "\n", "1 error");
    }

    static Stream<String> wrongUsage() {
        return Stream.of(
                "import",
                "import FILE",
                "import FILE --slug Yunling",
                "import FILE --slug 2031-yunling --date 5.7.2031",
                "import FILE --slug 2031-yunling --encoding latin",
                "import FILE --slug 2031-yunling --encoding UTF-16",
                "import FILE --slug 2031-yunling --nme x",
                "import FILE FILE --slug 2031-yunling",
                "import FILE --slug 2031-yunling --title");
    }

    @ParameterizedTest
    @MethodSource("wrongUsage")
    void wrongUsageIsReportedAndNothingIsWritten(String line) throws IOException {
        String file = sandbox.copy("raw.txt", COPY).toString();
        List<String> arguments =
                new ArrayList<>(List.of(line.replace("FILE", file).split(" ")));
        arguments.addAll(List.of("--content", content.toString()));

        Sandbox.Outcome outcome = sandbox.run(arguments.toArray(String[]::new));

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("error: ");
        assertThat(Golden.tree(content)).isEmpty();
    }

    @Test
    void aMissingFileIsReported() {
        Sandbox.Outcome outcome = sandbox.importCopy(temp.resolve("none.txt"), "2031-yunling");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEqualTo("error: none.txt does not exist [file-not-found]\n    check the path\n");
    }

    @Test
    void theYearOfTheAddressMustBeThatOfTheText() throws IOException {
        Sandbox.Outcome outcome = sandbox.importCopy(sandbox.copy("raw.txt", COPY), "2030-yunling");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("[other-year]", "1 error", "the draft is written all the same");
        assertThat(sandbox.draft("2030-yunling")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "raw.txt, raw.txt",
        "a-b_c.1.txt, a-b_c.1.txt",
        "a..md, copy.txt",
        "x.txt., copy.txt",
        "宣言.htm, copy.htm",
        "云岭 宣言.txt, copy.txt"
    })
    void theCopyKeepsItsNameIfItCanBeAnAddress(String name, String kept) throws IOException {
        sandbox.imported(name, COPY, "2031-yunling");

        assertThat(content.resolve("declarations/2031-yunling/sources")).isDirectoryContaining("glob:**/" + kept);
        sandbox.publish();
    }

    @ParameterizedTest
    @CsvSource({"'\u00D0\u00CF\u0011\u00E0', an old Word file", "'PK\u0003\u0004', a ZIP archive"})
    void aFileThatIsNotTextIsReportedWithItsFormat(String start, String kind) throws IOException {
        Path copy = sandbox.copy("raw.txt", "");
        Files.write(copy, (start + "\u0000").getBytes(StandardCharsets.ISO_8859_1));
        Sandbox.Outcome outcome = sandbox.importCopy(copy, "2031-yunling");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("raw.txt:1:1: error: this is " + kind, "[no-text-file]", "1 error, 0 warnings");
        assertThat(Golden.tree(content)).isEmpty();
    }

    @Test
    void theReportNeverReplacesTheCopy() throws IOException {
        Path raw = sandbox.copy("raw.txt", COPY);

        assertThat(sandbox.importCopy(raw, "2031-yunling", "--report", raw.toString())
                        .code())
                .isEqualTo(2);
        assertThat(sandbox.importCopy(raw, "2031-yunling", "--report", temp + "/none/report.json")
                        .code())
                .isEqualTo(2);
        assertThat(sandbox.importCopy(raw, "2031-yunling", "--report", temp.toString())
                        .code())
                .isEqualTo(2);
        assertThat(sandbox.importCopy(temp, "2031-yunling").code()).isEqualTo(2);

        assertThat(raw).hasContent(COPY);
        assertThat(Golden.tree(content)).isEmpty();
    }

    /** The report is written last, but before the declaration is in its place: a full disk leaves neither. */
    @Test
    void aReportThatCannotBeWrittenLeavesNoDeclaration() throws IOException {
        Path raw = sandbox.copy("raw.txt", COPY);
        ImportRequest request = new ImportRequest(
                raw,
                Optional.empty(),
                new Slug("2031-yunling"),
                new GivenHead(
                        Optional.of("云岭宣言全称"),
                        Optional.of("云岭宣言"),
                        Optional.of(LocalDate.of(2031, 7, 5)),
                        Optional.of("云岭"),
                        Optional.empty()),
                new Settings(content, temp.resolve("none"), temp.resolve("none"), Optional.empty()));
        assertThatThrownBy(() ->
                        Importer.run(request, ConsoleMessagesReader.in(ConsoleMessagesReader.ENGLISH), result -> {
                            assertThat(result.file()).isPresent();
                            throw new IOException("No space left on device");
                        }))
                .hasMessage("No space left on device");
        assertThat(Golden.tree(content)).isEmpty();
    }

    @Test
    void anExistingFileIsNeverReplacedByAReport() throws IOException {
        Path raw = sandbox.copy("raw.txt", COPY);
        Path site = Files.writeString(content.resolve("site.yml"), "title: x\n");
        Sandbox.Outcome outcome = sandbox.importCopy(raw, "2031-yunling", "--report", site.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("[report-not-writable]", "name a new file");
        assertThat(site).hasContent("title: x");
        assertThat(content.resolve("declarations")).doesNotExist();
    }

    @Test
    void anImportThatIsRefusedLeavesNoReport() throws IOException {
        Path report = temp.resolve("report.json");
        assertThat(sandbox.importCopy(temp.resolve("none.txt"), "2031-yunling", "--report", report.toString())
                        .code())
                .isEqualTo(1);
        assertThat(report).doesNotExist();
    }

    @Test
    void encodingNamesFromWebPagesAreAccepted() throws IOException {
        Path raw = Files.write(temp.resolve("raw.txt"), COPY.getBytes(Charset.forName("GB18030")));

        assertThat(sandbox.importCopy(raw, "2031-yunling", "--encoding", "gb2312")
                        .code())
                .isZero();
        assertThat(Files.readString(sandbox.draft("2031-yunling"))).contains("encoding: GB18030");
        sandbox.publish();
    }

    /** Cleaning uses the word lists of the language of the copy, so a Chinese notice is kept in a copy read as English. */
    @Test
    void aCopyIsCleanedInItsLanguageAndNotInThatOfTheSite() throws IOException {
        Path raw = sandbox.copy("raw.txt", COPY + "\n版权所有：某网\n");
        String[] head = {"--title", "云岭会议成员国宣言", "--date", "2031-07-05", "--place", "云岭"};

        sandbox.importCopy(raw, "2031-yunling", head);
        Path site = content.resolve("site.yml");
        Files.writeString(site, Files.readString(site).replace("language: zh-Hans", "language: en"));
        sandbox.importCopy(raw, "2031-yunwu", head);
        String[] inEnglish =
                Stream.concat(Stream.of(head), Stream.of("--language", "en")).toArray(String[]::new);
        sandbox.imported(raw, "2031-yunfeng", inEnglish);

        assertThat(Files.readString(sandbox.draft("2031-yunwu")))
                .contains("\nlanguage: zh\n")
                .doesNotContain("\n版权所有：某网");
        assertThat(Files.readString(sandbox.draft("2031-yunling"))).doesNotContain("\n版权所有：某网");
        assertThat(Files.readString(sandbox.draft("2031-yunfeng"))).contains("\n版权所有：某网");
    }

    @Test
    void noTemporaryFilesAreLeft() throws IOException {
        sandbox.importCopy(sandbox.copy("raw.txt", COPY), "2031-yunling");
        sandbox.importCopy(sandbox.copy("raw.txt", "x"), "2032-yunling");

        try (Stream<Path> children = Files.list(content)) {
            assertThat(children.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("declarations", "site.yml");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭倡议", "云岭，我们的家园", "第一次会晤纪要"})
    void aGivenTitleIsFoundWhateverItsForm(String title) throws IOException {
        Path raw = sandbox.copy("raw.txt", COPY.replace("云岭会议成员国宣言", title));

        Sandbox.Outcome outcome = sandbox.imported(raw, "2031-yunling", "--title", title);

        assertThat(outcome.out()).contains("1:1 \"" + title + "\" [moved-to-metadata]");
        assertThat(paragraphs(sandbox.publish(), "2031-yunling").get(0)).startsWith("null成员国领导人");
    }

    /** A title may have no word of a declaration, and may be printed in several lines, below a line of the site. */
    @ParameterizedTest
    @ValueSource(strings = {"云岭会议\n联合倡议", "云岭会议\n\n成员国领导人\n的联合倡议"})
    void aGivenTitleIsFoundInSeveralLines(String printed) throws IOException {
        String title = printed.replace("\n", "");
        Path raw = sandbox.copy("raw.txt", COPY.replace("云岭会议成员国宣言", "会议资料选编\n\n" + printed));

        Sandbox.Outcome outcome = sandbox.imported(raw, "2031-yunling", "--title", title);

        assertThat(outcome.err()).doesNotContain("[no-title-line]", "[unexplained]", "[segmented]");
        assertThat(sandbox.declaration("2031-yunling")).contains("title: \"" + title + "\"");
        assertThat(paragraphs(sandbox.publish(), "2031-yunling").get(0)).startsWith("null成员国领导人");
    }
}
