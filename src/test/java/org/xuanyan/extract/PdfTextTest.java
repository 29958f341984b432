package org.xuanyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.logging.LogFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.PrintedPdf;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;

/** The text that is taken from a PDF by the places of its characters. */
class PdfTextTest {

    private final Problems problems = new Problems();

    private Optional<String> extracted(byte[] file) {
        return new Extractor("copy.pdf", "copy.pdf.html", problems, any -> Optional.empty()).text(file, "pdf");
    }

    /** Returns the lines of the page between {@code body} and its end. */
    private String text(PrintedPdf pdf) {
        return body(extracted(pdf.bytes()).orElseThrow());
    }

    private static String body(String page) {
        return page.substring(page.indexOf("<body>\n") + 7, page.indexOf("</body>"));
    }

    @Test
    void indentsBeginParagraphsAndLineEndsAreKept() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .text(200, 60, 20, "云岭宣言")
                .lines(
                        60,
                        120,
                        12,
                        "　　成员国支持共同建设跨河大桥，便利两岸人民往来",
                        "互相尊重各自的道路。成员国主张加强山区防火合作。",
                        "　　成员国愿意扩大学校之间的交流，互派教师与学生",
                        "并且支持举办青年论坛。",
                        "　　成员国感谢东道国。");

        assertThat(text(pdf)).isEqualTo("""
                        <h1>云岭宣言</h1>
                        <p>成员国支持共同建设跨河大桥，便利两岸人民往来
                        互相尊重各自的道路。成员国主张加强山区防火合作。</p>
                        <p>成员国愿意扩大学校之间的交流，互派教师与学生
                        并且支持举办青年论坛。</p>
                        <p>成员国感谢东道国。</p>
                        """);
        assertThat(problems.sorted()).isEmpty();
    }

    /** Office programs break a number wherever a line ends; a line end between other digits is a space. */
    @Test
    void aNumberThatIsBrokenAtTheEndOfALineIsWhole() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .lines(
                        60,
                        60,
                        12,
                        "　　成员国支持第17",
                        "01号决议，通过201",
                        "8年纲要和（A/7",
                        "8号）文件，欢迎。",
                        "　　Members of 20",
                        "15 countries meet.");

        assertThat(text(pdf)).isEqualTo("""
                        <p>成员国支持第17<wbr>01号决议，通过201<wbr>8年纲要和（A/7<wbr>8号）文件，欢迎。</p>
                        <p>Members of 20
                        15 countries meet.</p>
                        """);
    }

    /** Office programs let a stop stand in the margin, so that one line is longer than all others. */
    @Test
    void aStopInTheMarginEndsNoParagraph() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .lines(60, 60, 12, "成员国支持共同建设跨河大桥，便利两岸人民往来", "互相尊重各自的道路。")
                .lines(60, 130, 12, "成员国主张加强山区防火合作，并且举办青年论坛。", "成员国愿意扩大学校之间的交流，互派教师学生，", "感谢东道国。")
                .lines(60, 220, 12, "成员国欢迎下一次会议，继续商谈修建铁路的办法", "直到建成。");

        assertThat(text(pdf)).isEqualTo("""
                        <p>成员国支持共同建设跨河大桥，便利两岸人民往来
                        互相尊重各自的道路。</p>
                        <p>成员国主张加强山区防火合作，并且举办青年论坛。
                        成员国愿意扩大学校之间的交流，互派教师学生，
                        感谢东道国。</p>
                        <p>成员国欢迎下一次会议，继续商谈修建铁路的办法
                        直到建成。</p>
                        """);
    }

    /** A hyphen at the end of a line belongs to its word, or divides it; the other words tell, or a finding asks. */
    @Test
    void aHyphenAtTheEndOfALineIsKeptOrShowsOnlyThere() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .lines(
                        60,
                        60,
                        12,
                        "　　The Test-Ban Treaty and the gover-",
                        "nments of 2015–",
                        "2030, the Nuclear-",
                        "Test treaty, the test-",
                        "ban, the capa-",
                        "city of governments.");

        assertThat(text(pdf)).isEqualTo("""
                        <p>The Test-Ban Treaty and the gover\u00AD<wbr>nments of 2015–<wbr>2030, the Nuclear-<wbr>Test treaty,\
                         the test-<wbr>ban, the capa\u00AD<wbr>city of governments.</p>
                        """);
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly(Code.DIVIDED_WORD);
    }

    /** Numbers that go on show that a paragraph begins where a sentence ends at the margin. */
    @Test
    void numbersInOrderBeginParagraphs() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .lines(
                        60,
                        60,
                        12,
                        "1. We meet by the river today.",
                        "2. We will build five bridges.",
                        "3. We thank 12 friends. And we",
                        "4. do not count our own words.");

        assertThat(text(pdf)).isEqualTo("""
                        <p>1. We meet by the river today.</p>
                        <p>2. We will build five bridges.</p>
                        <p>3. We thank 12 friends. And we
                        4. do not count our own words.</p>
                        """);
    }

    /** In a text with wide spaces between its lines the last lines of two pages may be equal by chance. */
    @Test
    void wideSpacesBetweenLinesMakeNoFoot() {
        PrintedPdf pdf = new PrintedPdf();
        for (String each : List.of("甲乙丙丁戊", "子丑寅卯辰", "天地玄黄宇")) {
            pdf.page();
            for (int i = 0; i < 6; i++) {
                pdf.text(60, 60 + 26 * i, 12, each.charAt(i % 5) + "国支持建设大桥便利往来。");
            }
            pdf.text(60, 60 + 26 * 6, 12, each.startsWith("天") ? "并愿意扩大交流，互派教师。" : "主张加强合作。");
        }

        assertThat(text(pdf)).doesNotContain("pagination");
    }

    /** Prints words over a whole column of 25 em, with one space between two of them. */
    private static void justified(PrintedPdf pdf, double y, String... words) {
        int letters = String.join("", words).length();
        double gap = (25.0 - letters) / (words.length - 1) * 12;
        double x = 60;
        for (int i = 0; i < words.length; i++) {
            x += i == 0 ? 0 : gap;
            pdf.text(x, y, 12, words[i]);
            x += 12 * words[i].length();
            if (i + 1 < words.length) {
                pdf.text(x + (gap - 12) / 2, y, 12, " ");
            }
        }
    }

    /** Few long words fill a narrow column; their spaces are as wide as the gaps of a table. */
    @Test
    void stretchedSpacesOfAJustifiedLineAreNoGaps() {
        PrintedPdf pdf = new PrintedPdf().page();
        justified(pdf, 60, "Members", "of", "the", "Council");
        justified(pdf, 78, "support", "pooled", "purchasing");
        justified(pdf, 96, "of", "all", "medicines", "and");
        justified(pdf, 114, "procurement", "throughout");
        justified(pdf, 132, "the", "entire", "region", "and");
        pdf.lines(60, 150, 12, "beyond.").text(60, 200, 12, "President").text(264, 200, 12, "John Doe");

        assertThat(text(pdf)).isEqualTo("""
                        <p>Members of the Council
                        support pooled purchasing
                        of all medicines and
                        procurement throughout
                        the entire region and
                        beyond.</p>
                        <p>President　　John Doe</p>
                        """);
    }

    /** One em is enough, if no line inside a sentence begins there. */
    @Test
    void narrowIndentsBeginParagraphs() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .lines(
                        60,
                        60,
                        12,
                        "　成员国支持共同建设跨河大桥，便利两岸人民的往来",
                        "并且互相尊重各自的道路。",
                        "　各国愿意扩大学校之间的交流，互派教师与学生，支",
                        "持举办青年论坛和运动会，定期举行山区的防火演习。",
                        "　此外各方感谢东道国。");

        assertThat(text(pdf).lines().filter(line -> line.startsWith("<p>"))).hasSize(3);
        assertThat(problems.sorted()).isEmpty();
    }

    /** A program may break a line early behind a colon. */
    @Test
    void noParagraphEndsInsideAQuotation() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .lines(
                        60,
                        60,
                        12,
                        "　　成员国支持共同建设跨河大桥，便利两岸人民往来",
                        "并积极评价两国联合举办的名为“预防山区火灾：",
                        "新的办法与联合行动”的活动，将继续交流相关经验和",
                        "做法。",
                        "　　成员国愿意扩大学校之间的交流，互派教师与学生",
                        "并且支持举办青年论坛。");

        assertThat(text(pdf).lines().filter(line -> line.startsWith("<p>"))).hasSize(2);
        assertThat(problems.sorted()).isEmpty();
    }

    /** They are ragged on the left; an indented paragraph is not, and ends before the edge. */
    @Test
    void rightAlignedLinesAreParagraphsEach() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .lines(
                        60,
                        60,
                        12,
                        "　　成员国支持共同建设跨河大桥，便利两岸人民往来",
                        "互相尊重各自的道路，加强山区防火合作，交换观测数据",
                        "并且支持举办青年论坛，扩大学校之间交流，互派教师。");
        pdf.lines(252, 114, 12, "云岭国总统　张某某").lines(228, 132, 12, "大山共和国总理　李某某");
        pdf.lines(252, 150, 12, "云湖国总统　王某某").lines(252, 168, 12, "某年某月某日在云岭");

        assertThat(text(pdf)).endsWith("""
                        <p>云岭国总统 张某某</p>
                        <p>大山共和国总理 李某某</p>
                        <p>云湖国总统 王某某</p>
                        <p>某年某月某日在云岭</p>
                        """);

        PrintedPdf indented = new PrintedPdf()
                .page()
                .lines(60, 60, 12, "成员国支持共同建设跨河大桥，便利两岸人民往来互相：", "尊重各自的道路，加强山区防火合作，交换观测数据如下：")
                .lines(180, 96, 12, "支持举办青年论坛，扩大学校之间", "交流，互派教师与学生，并且主张", "定期举行会议。");

        assertThat(text(indented)).contains("之间\n交流，互派教师与学生，并且主张\n定期");
    }

    /** On two pages they are no accident: outside of the lines of the text, at the same place, with the same words. */
    @ParameterizedTest
    @CsvSource({"150, 15", "60, 12"})
    void theHeadOfTwoPagesIsNoText(double left, double size) {
        PrintedPdf pdf = new PrintedPdf();
        String[][] pages = {
            {"　　成员国支持共同建设跨河大桥，便利两岸", "人民往来，互相尊重各自选择的道路，主张加强"},
            {"山区防火合作，定期交换观测数据。", "　　成员国愿意扩大学校之间的交流。"}
        };
        for (int i = 0; i < pages.length; i++) {
            pdf.page().text(left, 104, size, "云岭文件 YL/2031/3").lines(60, 120, 12, pages[i]);
        }

        boolean head = left > 60;
        assertThat(text(pdf).contains("主张加强<span class=\"pagination\">云岭文件 YL/2031/3</span>"))
                .isEqualTo(head);
        assertThat(problems.sorted())
                .extracting(Diagnostic::code)
                .containsExactlyElementsOf(head ? List.of() : List.of(Code.RECURRING_LINE));
    }

    /** A page may be full to its foot; numbers that do not count the pages are text. */
    @ParameterizedTest
    @CsvSource({"2, true", "5, false"})
    void whatCountsThePagesIsNoText(int second, boolean counts) {
        PrintedPdf pdf = new PrintedPdf();
        for (int number : new int[] {1, second}) {
            pdf.page()
                    .lines(60, 120, 12, number == 1 ? "　　成员国支持共同建设大桥，便利" : "　　成员国愿意扩大学校交流，并且", "互派教师" + number + "名。")
                    .text(60, 156, 12, "— " + number + " —");
        }

        assertThat(text(pdf).contains("<p class=\"pagination\">— 1 —</p>")).isEqualTo(counts);
    }

    /** A browser prints the menu of a site in the size of the text, above the title of the page. */
    @ParameterizedTest
    @CsvSource({"首页新闻, h1, h2", "成员国领导人举行会议。, h2, h3"})
    void theTitleStandsBelowAMenuAndAboveTheFirstSentence(String above, String title, String heading) {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .text(60, 40, 12, above)
                .text(60, 80, 20, "云岭宣言")
                .lines(60, 120, 12, "　　成员国支持共同建设跨河大桥，便利两岸人民往来", "互相尊重各自的道路。")
                .text(60, 170, 16, "共同原则")
                .lines(60, 200, 12, "　　成员国感谢东道国。");

        assertThat(text(pdf)).contains("<p>" + above + "</p>\n<" + title + ">云岭宣言<", "<" + heading + ">共同原则<");
    }

    /** A title may be in bold, and its headings larger than the text. */
    @Test
    void oneOfSeveralHeadingsBelowPlainLinesIsNotTheTitle() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .bold(60, 40, 12, "云岭宣言")
                .text(60, 60, 12, "二〇三一年七月")
                .text(60, 90, 16, "共同原则")
                .lines(60, 120, 12, "　　成员国支持共同建设跨河大桥，便利两岸人民往来", "互相尊重各自的道路。")
                .text(60, 170, 16, "教育")
                .lines(60, 200, 12, "　　成员国感谢东道国。");

        assertThat(text(pdf)).contains("<h2>共同原则<", "<h2>教育<").doesNotContain("<h1>");
    }

    /** Heads and page numbers differ in their numbers only, and stand at the same place. */
    @Test
    void aSentenceGoesOnAcrossHeadsAndPageNumbers() {
        PrintedPdf pdf = new PrintedPdf();
        String[][] pages = {
            {"　　成员国支持共同建设跨河大桥，便利两岸", "人民往来，互相尊重各自选择的道路，主张加强"},
            {"山区防火合作，定期交换观测数据。", "　　成员国愿意扩大学校之间的交流，互派教师"},
            {"与学生。", "　　成员国感谢东道国。"}
        };
        for (int i = 0; i < pages.length; i++) {
            pdf.page().text(60, 40, 9, "云岭宣言").lines(60, 120, 12, pages[i]).text(300, 760, 9, "— " + (i + 1) + " —");
        }

        assertThat(text(pdf)).isEqualTo("""
                        <p class="pagination">云岭宣言</p>
                        <p>成员国支持共同建设跨河大桥，便利两岸
                        人民往来，互相尊重各自选择的道路，主张加强\
                        <span class="pagination">— 1 —</span><span class="pagination">云岭宣言</span>
                        山区防火合作，定期交换观测数据。</p>
                        <p>成员国愿意扩大学校之间的交流，互派教师\
                        <span class="pagination">— 2 —</span><span class="pagination">云岭宣言</span>
                        与学生。</p>
                        <p>成员国感谢东道国。</p>
                        <p class="pagination">— 3 —</p>
                        """);
    }

    /** A single page tells nothing by recurrence, and its last line may stand directly above what a browser prints. */
    @Test
    void whatABrowserPrintsOnASinglePageIsNotText() {
        PrintedPdf pdf = new PrintedPdf();
        pdf.page()
                .text(60, 105, 9, "2031/7/6 19:03　　云岭宣言")
                .lines(60, 120, 12, "　　成员国支持共同建设跨河大桥，便利两岸", "人民往来，互相尊重各自选择的道路。")
                .text(60, 150, 9, "file:///cases/print.html　　1/1");

        assertThat(text(pdf)).contains("<p>成员国支持").doesNotContain("<p>2031").doesNotContain("<p>file");
        assertThat(text(pdf).split("class=\"pagination\"")).hasSize(3);
    }

    /** Two pages may end with the same word in a line of its own; a foot stands apart from the text, or on many pages. */
    @Test
    void theSameEndOfASentenceOnTwoPagesIsText() {
        PrintedPdf pdf = new PrintedPdf();
        String[][] pages = {
            {"　　成员国支持共同建设跨河大桥，作出新的", "贡献。"}, {"　　成员国愿意扩大学校之间的交流，加强", "合作。"}, {"　　成员国主张定期交换观测数据，作出应有", "贡献。"}
        };
        for (int i = 0; i < pages.length; i++) {
            pdf.page().lines(60, 720, 12, pages[i]).text(300, 790, 9, "— " + (i + 1) + " —");
        }

        assertThat(text(pdf)).isEqualTo("""
                        <p>成员国支持共同建设跨河大桥，作出新的
                        贡献。</p>
                        <p class="pagination">— 1 —</p>
                        <p>成员国愿意扩大学校之间的交流，加强
                        合作。</p>
                        <p class="pagination">— 2 —</p>
                        <p>成员国主张定期交换观测数据，作出应有
                        贡献。</p>
                        <p class="pagination">— 3 —</p>
                        """);
    }

    @Test
    void theLeftColumnIsReadBeforeTheRightOne() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .text(200, 60, 20, "云岭宣言")
                .lines(60, 120, 12, "　　甲甲甲甲甲甲甲甲甲甲甲甲甲甲", "乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙", "丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙", "丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁")
                .lines(270, 120, 12, "戊戊戊戊戊戊戊戊戊戊戊戊戊戊戊戊", "己己己己己己己己己己己己己己己。", "　　庚庚庚庚庚庚庚庚庚庚庚庚庚庚", "辛辛辛辛辛辛辛辛辛辛辛辛辛辛辛。");

        assertThat(text(pdf).replaceAll("(.)\\1+", "$1"))
                .isEqualTo("<h1>云岭宣言</h1>\n<p>甲\n乙\n丙\n丁\n戊\n己。</p>\n<p>庚\n辛。</p>\n");
    }

    /** The empty half of a closing mark may stand outside its column. */
    @Test
    void aMarkAtTheEndOfAColumnDoesNotGoAcross() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .lines(60, 90, 12, "　　成员国支持共同建设跨河大桥，便利两岸", "人民往来，互相尊重各自的道路，落实《协议》", "并定期交换观测数据，加强山区的防火合作，", "保护森林与河流。")
                .lines(318, 90, 12, "　　成员国愿意扩大学校之间的交流，互派教", "师与学生，并且支持举办青年论坛与艺术节，", "以及体育比赛，鼓励青年人学习彼此的语言，", "感谢东道国。");

        assertThat(text(pdf)).isEqualTo("""
                        <p>成员国支持共同建设跨河大桥，便利两岸
                        人民往来，互相尊重各自的道路，落实《协议》
                        并定期交换观测数据，加强山区的防火合作，
                        保护森林与河流。</p>
                        <p>成员国愿意扩大学校之间的交流，互派教
                        师与学生，并且支持举办青年论坛与艺术节，
                        以及体育比赛，鼓励青年人学习彼此的语言，
                        感谢东道国。</p>
                        """);
    }

    /** Both columns of the text end above signatures, of which two stand on each line. */
    @Test
    void signaturesAcrossBothColumnsAreReadBelowThem() {
        PrintedPdf pdf = twoColumns("保护森林与河流。", "感谢东道国。");
        pdf.text(60, 260, 12, "甲国总统　　张三").text(318, 260, 12, "乙国总理　　李四");
        pdf.text(60, 284, 12, "丙国主席　　王五").text(318, 284, 12, "丁国首相　　赵六");
        pdf.text(200, 320, 12, "2031年7月5日于云岭");

        List<String> lines =
                text(pdf).lines().map(line -> line.replaceAll("<[^>]+>", "")).toList();
        assertThat(lines).containsSubsequence("保护森林与河流。", "成员国愿意扩大学校之间的交流，互派教", "感谢东道国。", "2031年7月5日于云岭");
        assertThat(String.join("", lines.subList(lines.indexOf("感谢东道国。") + 1, lines.size())))
                .contains("甲国总统　　张三", "乙国总理　　李四", "丙国主席　　王五", "丁国首相　　赵六");
    }

    /** Each column ends with its own signatures. */
    @Test
    void signaturesInBothColumnsAreReadWithTheirColumn() {
        PrintedPdf pdf = twoColumns("保护森林与河流。", "感谢东道国。");
        pdf.lines(60, 186, 12, "甲国总统　　张三", "乙国总理　　李四").lines(318, 186, 12, "丙国主席　　王五", "丁国首相　　赵六");

        List<String> lines =
                text(pdf).lines().map(line -> line.replaceAll("<[^>]+>", "")).toList();
        assertThat(lines).containsSubsequence("保护森林与河流。", "成员国愿意扩大学校之间的交流，互派教", "感谢东道国。");
        assertThat(String.join("", lines))
                .contains("甲国总统　　张三", "乙国总理　　李四", "丙国主席　　王五", "丁国首相　　赵六")
                .doesNotContain("张三丙", "李四丁");
    }

    private static PrintedPdf twoColumns(String left, String right) {
        return new PrintedPdf()
                .page()
                .lines(60, 90, 12, "　　成员国支持共同建设跨河大桥，便利两岸", "人民往来，互相尊重各自的道路，共同落实协", "议并定期交换观测数据，加强山区防火合作，", left)
                .lines(318, 90, 12, "　　成员国愿意扩大学校之间的交流，互派教", "师与学生，并且支持举办青年论坛与艺术节，", "以及体育比赛，鼓励青年人学习彼此的语言，", right);
    }

    /** Names and offices in two columns are rows. */
    @Test
    void aListOfNamesIsReadRowByRow() {
        PrintedPdf pdf = new PrintedPdf().page();
        String[] rows = {"甲国总统", "乙丙丁联合王国首相", "戊国主席", "己共和国总理"};
        for (int i = 0; i < rows.length; i++) {
            pdf.text(60, 100 + 20 * i, 12, rows[i]).text(300, 100 + 20 * i, 12, "张三李四王五".substring(0, 2 + i));
        }

        assertThat(text(pdf)).isEqualTo("""
                        <p>甲国总统　　张三</p>
                        <p>乙丙丁联合王国首相　　张三李</p>
                        <p>戊国主席　　张三李四</p>
                        <p>己共和国总理　　张三李四王</p>
                        """);
    }

    @Test
    void gapsBeginParagraphsAndBoldLinesAreMarked() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .bold(60, 60, 12, "总则")
                .lines(60, 90, 12, "成员国支持共同建设跨河大桥，便利两岸人民往来并且", "互相尊重各自的道路。成员国主张加强山区防火合作。")
                .lines(60, 138, 12, "成员国愿意扩大学校之间的交流，互派教师与学生，", "并且支持举办青年论坛。");

        assertThat(text(pdf)).isEqualTo("""
                        <p><b>总则</b></p>
                        <p>成员国支持共同建设跨河大桥，便利两岸人民往来并且
                        互相尊重各自的道路。成员国主张加强山区防火合作。</p>
                        <p>成员国愿意扩大学校之间的交流，互派教师与学生，
                        并且支持举办青年论坛。</p>
                        """);
    }

    /** Without gaps and indents, a sentence that begins as other paragraphs do is probably the beginning of one. */
    @ParameterizedTest
    @CsvSource({"成员国, 2, copy.pdf.html:7:4", "此外各, 1, copy.pdf.html:6:25"})
    void aDoubtfulEndOfAParagraphIsReported(String beginning, int paragraphs, String place) {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .lines(
                        60,
                        90,
                        12,
                        "成员国支持共同建设跨河大桥，便利两岸人民往来并且",
                        "互相尊重各自的道路，主张加强山区的各种防火合作。",
                        beginning + "愿意扩大学校之间的交流，互派教师与学生，",
                        "并且支持举办青年论坛。");

        assertThat(text(pdf).lines().filter(line -> line.startsWith("<p>"))).hasSize(paragraphs);
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly(Code.JOIN_OR_PARAGRAPH);
        assertThat(problems.sorted().get(0).at()).hasToString(place);
    }

    @Test
    void smallMarksAreRaisedAndNotesStandAtTheEnd() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .lines(60, 90, 12, "　　成员国支持共同建设跨河大桥，便利人民往来，", "互相尊重各自的道路，主张加强山区防火合作，交换", "观测数据。")
                .text(120, 121, 7, "1")
                .lines(60, 700, 9, "1 见甲国某报。")
                .page()
                .lines(60, 90, 12, "　　成员国感谢东道国。");

        assertThat(text(pdf)).isEqualTo("""
                        <p>成员国支持共同建设跨河大桥，便利人民往来，
                        互相尊重各自的道路，主张加强山区防火合作，交换
                        观测数据。<sup>1</sup></p>
                        <p>成员国感谢东道国。</p>
                        <p>1 见甲国某报。</p>
                        """);
    }

    @Test
    void unknownCharactersAndMarkupAreShownAndWatermarksAreApart() {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .slanted("机密")
                .lines(60, 90, 12, "成员国<甲&乙>")
                .lines(300, 90, 12, "―")
                .unknown(168, 90, 12, "\u0101\u0102");

        assertThat(text(pdf)).isEqualTo("<p class=\"pagination\">机密</p>\n<p>成员国&lt;甲&amp;乙&gt;\uFFFD\uFFFD　　—</p>\n");
    }

    @Test
    void picturesWithoutTextAreNamed() {
        PrintedPdf pdf = new PrintedPdf().page().picture();
        assertThat(extracted(pdf.bytes())).isEmpty();
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly(Code.SCANNED_FILE);

        Problems found = new Problems();
        assertThat(new Extractor("copy.pdf", "copy.pdf.html", found, any -> Optional.empty())
                        .text(pdf.page().text(60, 90, 12, "成员国").bytes(), "pdf"))
                .isPresent();
        assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(Code.SCANNED_PAGE);
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(new PrintedPdf().page().text(60, 90, 12, "成员国").bytes())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file);
        }

        assertThat(extracted(file.toByteArray())).isEmpty();
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly(Code.PROTECTED_FILE);
    }

    /** Each is read in part or refused; none throws. */
    @Test
    void brokenFilesAreRefused() {
        byte[] file = new PrintedPdf()
                .page()
                .lines(60, 90, 12, "成员国支持共同建设跨河大桥。")
                .picture()
                .bytes();
        Random random = new Random(19);
        for (int i = 0; i < 60; i++) {
            byte[] broken = file.clone();
            for (int n = 0; n < 20; n++) {
                broken[5 + random.nextInt(broken.length - 5)] = (byte) random.nextInt(256);
            }
            extracted(broken);
        }
        assertThat(extracted("%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Diagnostic::code)
                .contains(Code.BROKEN_FILE)
                .isSubsetOf(Code.BROKEN_FILE, Code.SCANNED_FILE, Code.PROTECTED_FILE, Code.SCANNED_PAGE);
    }

    /** A search for fonts would write a list of them into the home folder. */
    @Test
    void neitherFontsOfTheMachineNorItsConsoleAreUsed() {
        extracted(new PrintedPdf().page().text(60, 90, 12, "成员国").bytes());

        assertThat(FontMappers.instance()).isInstanceOf(BundledFont.class);
        assertThat(LogFactory.getLog(PDFont.class).isErrorEnabled()).isFalse();
    }
}
