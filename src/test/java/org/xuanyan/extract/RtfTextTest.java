package org.xuanyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;

/** The text that is taken from RTF files, from the scripts of pages and from tables of values. */
class RtfTextTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce;}{\\f1\\fcharset0 Times;}"
                    + "{\\f2\\fcharset204 Arial;}}{\\info{\\title no}}{\\*\\generator no;}\\pard\\f0 ";

    private final Problems problems = new Problems();

    private Optional<String> page(byte[] file) {
        return new Extractor("copy.rtf", "copy.rtf.html", problems, any -> Optional.empty()).text(file, "rtf");
    }

    private String text(String body) {
        String page = page((HEAD + body + "}\0").getBytes(StandardCharsets.ISO_8859_1))
                .orElseThrow();
        return page.substring(page.indexOf("<body>\n") + 7, page.indexOf("</body>"))
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\'d4\\'c6\\'c1\\'eb\\par | <p>云岭</p>",
                "\\u20113?\\u-27060 ?\\par | <p>云陌</p>",
                "\\f2\\'cc\\'e8\\'f0\\par | <p>Мир</p>",
                "\\f1 A\\emdash B \\{1\\} & <C>\\par | <p>A—B {1} &amp; &lt;C&gt;</p>",
                "\\f1 \\u60?b\\u62?\\u38?\\par | <p>&lt;b&gt;&amp;</p>",
                "\\f1 Text\\par\\outlinelevel0{\\listtext\\pard\\plain 1. }Head\\par | <p>Text</p> <h2>1. Head</h2>",
                "\\f1{\\pntext 2.\\~}{\\*\\pn\\pndec}Text\\par | <p>2.\u00A0Text</p>",
                "\\f1{\\b Whole}\\par\\pard\\outlinelevel0 Head\\par | <p><b>Whole</b></p> <h2>Head</h2>",
                "\\f1 Text{\\super\\chftn}{\\footnote\\pard See.\\par}.\\par | <p>Text<sup>[1]</sup>.</p> <p>[1] See.</p>",
                "\\f1 x{\\super 2}{\\v hidden}{\\header no\\par}\\par | <p>x<sup>2</sup></p>",
                "\\f1\\intbl A\\par B\\cell C\\cell\\row\\pard End\\par | <table><tr><td>A<br>B</td><td>C</td></tr></table> <p>End</p>"
            })
    void wordsHeadingsNotesAndCellsAreRead(String body, String right) {
        assertThat(text(body).replace("\n", " ")).isEqualTo(right);
    }

    @Test
    void bytesWithoutEscapesAreReadInTheirEncoding() {
        byte[] file = (HEAD + "云岭宣言\\par}").getBytes(Charset.forName("GB18030"));

        assertThat(page(file).orElseThrow()).contains("<p>云岭宣言</p>");
    }

    @Test
    void textBoxesStandBehindTheirParagraphAndPicturesAreReported() {
        String box =
                "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt \\pard Box\\par Two\\par}}{\\shprslt Box\\par}}";
        String picture = "{\\*\\shppict{\\pict 0102}}{\\nonshppict{\\pict 0102}}";

        assertThat(text("\\f1 Text" + box + picture + " on\\par{\\header\\pict 01}End{\\pict 0102}\\par"))
                .isEqualTo("<p>Text on</p>\n<p>Box</p>\n<p>Two</p>\n<p>End</p>");
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly(Code.PICTURE, Code.PICTURE);
    }

    @Test
    void aFileWithoutWordsIsRefused() {
        assertThat(page((HEAD + "{\\pict 0102}}").getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly(Code.BROKEN_FILE);
    }

    @Test
    void aScriptHasTheTextOfAPage() {
        String words = "We will build bridges across the river. ".repeat(5);
        String article = "<script type=\"application/ld+json\">{\"headline\": \"T\", \"articleBody\": \"" + words
                + "\\n\\u201CPeace\\u201D\"}</script>";
        String state = "<script>window.__INITIAL_STATE__ = {\"a\": \"" + words + "\"}</script>";

        assertThat(Extractor.inScript("<html><body>" + article + "</body></html>"))
                .contains(new ScriptText("JSON-LD articleBody", Optional.of("T\n\n" + words + "\n“Peace”\n")));
        assertThat(Extractor.inScript("<html><body>" + state + "</body></html>"))
                .contains(new ScriptText("<script> __INITIAL_STATE__", Optional.empty()));
        assertThat(Extractor.inScript("<html><body><p>" + words + "</p>" + article + state + "</body></html>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"A \"\"B\"\", c\"¶\"D\"¶E | <td>A \"B\", c</td><td>D</td><td>E</td> | false",
                "no,text¶1,A¶2,B | <td>text</td><td>A</td><td>B</td> | true",
                "0\tA¶1\tB¶2\tC | <td>A</td><td>B</td><td>C</td> | true",
                "1,A¶2,B¶3,C | <td>1</td><td>A</td><td>2</td><td>B</td><td>3</td><td>C</td> | false",
                "title,text¶T,\"A¶B\" | <td>title</td><td>text</td><td>T</td><td>A<br>B</td> | false"
            })
    void aTableOfValuesIsAPage(String file, String cells, boolean numbered) {
        CsvTable table = Extractor.table(file.replace('¶', '\n')).orElseThrow();

        assertThat(table.page().replaceAll("</?(?:table|tr)>|\n", "")).contains("<body>" + cells + "</body>");
        assertThat(table.numbered()).isEqualTo(numbered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"We thank, and support.¶We build.¶We open.", "\"A\" b¶C¶D"},
            quoteCharacter = '~')
    void aTextIsNoTable(String text) {
        assertThat(Extractor.table(text.replace('¶', '\n'))).isEmpty();
    }
}
