package org.xuanyan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports of copies whose heads, tails and frames pages print in many ways: what is written builds. */
@Tag("slow")
class ImportedHeadsTest {

    private static final Path SAMPLES = Path.of("src/test/golden/import");

    private static final List<String> PARAGRAPHS = List.of(
            "成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：",
            "成员国支持共同建设跨河大桥，便利两岸人民往来。",
            "成员国主张加强山区防火合作，定期交换观测数据。",
            "成员国愿意扩大学校之间的交流，互派教师与学生。");

    private static final String TEXT = """
            桥岭组织成员国元首理事会云岭宣言

            成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：

            成员国支持共同建设跨河大桥，便利两岸人民往来。

            """;

    private ImportSandbox sandbox;

    @BeforeEach
    void createSandbox(@TempDir Path root) throws IOException {
        sandbox = new ImportSandbox(root);
    }

    private String declaration() throws IOException {
        return sandbox.declaration("2031-yunling");
    }

    private static String body(String declaration) {
        return declaration.substring(declaration.indexOf("\n---\n") + 5).replaceAll("\\n+", "|");
    }

    /** The last column names the sections and the paragraphs by the letters of {@link #PARAGRAPHS}. */
    @ParameterizedTest
    @CsvSource({
        "f01-title-twice.txt, 桥岭组织成员国元首理事会云岭宣言, abc",
        "f02-h1-and-strong.html, 桥岭组织成员国元首理事会云岭宣言, abc",
        "i06-wechat-hidden.html, 桥岭组织成员国元首理事会云岭宣言, abcd",
        "r01-news-then-fulltext.txt, 云岭宣言, 一bc二d",
        "r05-browser-paste.txt, 桥岭组织成员国元首理事会云岭宣言, ab"
    })
    void headAndTextAreThoseOfTheDocument(String file, String title, String text) throws IOException {
        Sandbox.Outcome outcome = sandbox.imported(SAMPLES.resolve(file), "2031-yunling");

        assertThat(outcome.err()).doesNotContain("[unexplained]", "[segmented]", "[truncated]");
        assertThat(declaration())
                .contains("title: \"" + title + "\"", "name: \"云岭宣言\"", "adopted: 2031-07-05", "place: \"云岭\"");
        String expected = text.chars()
                .mapToObj(c -> c > 'z' ? "|## " + (char) c : "|" + PARAGRAPHS.get(c - 'a'))
                .collect(joining("", "", "|"));
        assertThat(body(declaration())).isEqualTo(expected);
        sandbox.publish();
    }

    /** What the page says of itself describes the source; its buttons do not, but stay in the account. */
    @ParameterizedTest
    @ValueSource(strings = {"【字体：大 中 小】 打印", "字号：大 中 小", "打印 收藏", "分享到： 微信 微博"})
    void buttonsDoNotDescribeTheSource(String buttons) throws IOException {
        String head = "桥岭组织成员国元首理事会云岭宣言\n\n2031-07-06 09:12　来源：外交部网站　" + buttons + "\n\n";
        String raw = TEXT.replace("桥岭组织成员国元首理事会云岭宣言\n\n", head) + PARAGRAPHS.get(2) + "\n";
        sandbox.imported("raw.txt", raw, "2031-yunling");

        assertThat(declaration()).contains("description: \"2031-07-06 09:12　来源：外交部网站\"\n", buttons);
        sandbox.publish();
    }

    /** A place that the title does not have is not made a name of the declaration. */
    @Test
    void noNameIsInvented() throws IOException {
        sandbox.imported(
                SAMPLES.resolve("f10-name-invented.txt"), "2031-yunling", "--date", "2031-12-10", "--place", "云岭");

        assertThat(declaration()).contains("title: \"世界人权宣言\"\n", "name: \"世界人权宣言\"\n");
    }

    /** What a radical stands for depends on the script of the copy; the account of the import agrees with the text. */
    @ParameterizedTest
    @CsvSource({
        "成员国支持农\u2F3E与山区\u2ED8年合作，保护\u2FC8河。, 成员国支持农户与山区青年合作，保护黄河。",
        "成員國支持農\u2F3E與山區合作，保護\u2FC8河。, 成員國支持農戶與山區合作，保護黃河。"
    })
    void radicalsAreFoldedInTheScriptOfTheCopy(String raw, String text) throws IOException {
        boolean traditional = text.contains("國");
        String head = traditional ? "橋嶺組織成員國元首理事會雲嶺宣言\n\n成員國領導人於2031年7月5日在雲嶺舉行會議，並發表宣言如下：\n\n" : TEXT;
        Sandbox.Outcome outcome = sandbox.imported("raw.txt", head + raw + "\n", "2031-yunling");

        assertThat(outcome.err()).doesNotContain("[unexplained]", "[mixed-script]");
        assertThat(outcome.out()).contains("[compatibility]");
        assertThat(body(declaration())).endsWith("|" + text + "|");
        sandbox.publish();
    }

    /** Some programs end a line before punctuation that a browser squeezed; such a line cannot begin a paragraph. */
    @ParameterizedTest
    @ValueSource(strings = {"，", "、", "。"})
    void aLineThatBeginsWithPunctuationIsJoinedWithoutAQuestion(String mark) throws IOException {
        String raw = "成员国主张落实《山区防火协议》\n" + mark + "共同保护森林与河流，定期交换观测数据。\n";
        Sandbox.Outcome outcome = sandbox.imported("raw.txt", TEXT + raw, "2031-yunling");

        assertThat(outcome.err()).doesNotContain("[unexplained]");
        assertThat(body(declaration())).endsWith("|" + raw.replace("\n", "") + "|");
        sandbox.publish();
    }

    @Test
    void twoDocumentsAreRefusedAlthoughSignaturesStandBetween() throws IOException {
        Sandbox.Outcome outcome = sandbox.importCopy(SAMPLES.resolve("f13-two-documents.txt"), "2031-yunling");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("f13-two-documents.txt:11:1: error: a second document begins here", "[two-documents]");
        assertThat(sandbox.content().resolve("declarations")).doesNotExist();
    }

    /** The front matter has office before name; the account moves names that are printed otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲国总统　张某\n乙国总理　李某",
                "甲国\t总统\t张某\n乙国\t总理\t李某",
                "甲国总统张某\n乙国总理李某",
                "甲国总统\n张某\n\n乙国总理\n李某",
                "甲国\n总统\n张某\n乙国\n总理\n李某",
                "张某　甲国总统\n李某　乙国总理",
                "张某\n甲国总统\n李某\n乙国总理",
                "张某（甲国总统）\n李某（乙国总理）",
                "甲国总统　　　　　　乙国总理\n张某　　　　　　　　李某",
                "甲国　　　　乙国\n总统　　　　总理\n张某　　　　李某",
                "甲国总统\n乙国总理\n张某\n李某",
                "甲国总统　张某　　　　乙国总理　李某",
                "甲国总统张某、乙国总理李某",
                "甲国总统张某（签字）\n乙国总理李某（签字）",
                "甲　国　总　统　　张　某\n乙　国　总　理　　李　某"
            })
    void signaturesAreReadInEveryLayout(String names) throws IOException {
        Sandbox.Outcome outcome =
                sandbox.imported("raw.txt", TEXT + names + "\n2031年7月5日于云岭\n\n（《某报》2031年7月6日第3版）\n", "2031-yunling");

        assertThat(outcome.err())
                .doesNotContain("[unexplained]", "[unsupported-line]", "[signature-block]", "[dropped-text]");
        assertThat(declaration())
                .contains(
                        "{office: \"甲国总统\", name: \"张某\"}",
                        "{office: \"乙国总理\", name: \"李某\"}",
                        "signed: \"2031年7月5日于云岭\"");
        assertThat(body(declaration())).isEqualTo("|成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：|成员国支持共同建设跨河大桥，便利两岸人民往来。|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"* * *", "Done at Yunling in Chinese.", "（责任编辑：张某）", "某某社云岭7月5日电", "《某报》2031年7月6日第3版", "（完）"})
    void signaturesSurviveWhatStandsBelowThem(String below) throws IOException {
        Sandbox.Outcome outcome = sandbox.imported(
                "raw.txt", TEXT + "甲国总统　张某\n乙国总理　李某\n于云岭\n二〇三一年七月五日\n\n" + below + "\n", "2031-yunling");

        assertThat(outcome.err()).doesNotContain("[unexplained]", "[unsupported-line]", "[truncated]");
        assertThat(declaration()).contains("name: \"李某\"}", "signed: \"于云岭二〇三一年七月五日\"", "adopted: 2031-07-05");
        assertThat(body(declaration())).endsWith("|成员国支持共同建设跨河大桥，便利两岸人民往来。|");
    }
}
