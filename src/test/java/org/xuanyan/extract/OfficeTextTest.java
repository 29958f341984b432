package org.xuanyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuanyan.Zips.paragraph;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuanyan.Zips;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;

/** The text that is taken from DOCX and ODT files. */
class OfficeTextTest {

    private static final String MAIN = "word/document.xml";

    private static final String NUMBERING = """
            <w:numbering xmlns:w="w">
            <w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
            <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
            <w:lvl w:ilvl="0"><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/>
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="14"/></w:lvlOverride></w:num>
            </w:numbering>""";

    private static final String STYLES = """
            <w:styles xmlns:w="w"><w:style w:styleId="T"><w:name w:val="Title"/></w:style>
            <w:style w:styleId="H"><w:name w:val="heading 1"/>
            <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="S"><w:basedOn w:val="H"/><w:name w:val="own"/></w:style></w:styles>""";

    private final Problems problems = new Problems();

    private Optional<String> extracted(byte[] file) {
        return new Extractor("copy.docx", "copy.docx.html", problems, any -> Optional.empty()).text(file, "zip");
    }

    private String text(Map<String, String> files) {
        String page = extracted(Zips.of(files)).orElseThrow();
        return page.substring(page.indexOf("<body>\n") + 7, page.indexOf("</body>"));
    }

    private String word(String body) {
        return text(Map.of(MAIN, Zips.word(body), "word/numbering.xml", NUMBERING, "word/styles.xml", STYLES));
    }

    private static String numbered(int list, int level, String words) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", words);
    }

    @Test
    void picturesAreReportedWhereTheyStand() {
        String drawing = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><pic:pic/></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertThat(text(Map.of(MAIN, Zips.word(paragraph("", "甲") + drawing + paragraph("", "乙")))))
                .isEqualTo("<p>甲</p>\n<p>乙</p>\n");
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly(Code.PICTURE);
    }

    @Test
    void numbersAndHeadingsAreShownAsInWord() {
        String body = paragraph("<w:pStyle w:val=\"T\"/>", "云岭宣言")
                + paragraph("<w:pStyle w:val=\"H\"/>", "总则")
                + numbered(1, 0, "甲")
                + numbered(1, 1, "乙")
                + numbered(1, 1, "丙")
                + numbered(1, 2, "丁")
                + numbered(1, 0, "戊")
                + numbered(1, 1, "己")
                + paragraph("<w:pStyle w:val=\"S\"/>", "交流")
                + numbered(2, 1, "庚")
                + numbered(3, 0, "辛")
                + paragraph("<w:outlineLvl w:val=\"1\"/>", "附则");

        assertThat(word(body)).isEqualTo("""
                        <h1>云岭宣言</h1>
                        <h2>一、总则</h2>
                        <p>1. 甲</p>
                        <p>(a) 乙</p>
                        <p>(b) 丙</p>
                        <p>• 丁</p>
                        <p>2. 戊</p>
                        <p>(a) 己</p>
                        <h2>二、交流</h2>
                        <p>2.1 庚</p>
                        <p>14. 辛</p>
                        <h3>附则</h3>
                        """);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void changesAreReadAsAcceptedAndReported() {
        String body = "<w:p><w:r><w:t>成员国</w:t></w:r><w:del><w:r><w:delText>反对</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>支持</w:t></w:r></w:ins><w:r><w:t>合作。</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>互派</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>教师。</w:t></w:r></w:p>";

        assertThat(word(body)).isEqualTo("<p>成员国支持合作。</p>\n<p>互派教师。</p>\n");
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly(Code.TRACKED_CHANGES);
    }

    @Test
    void runsTablesNotesAndTextBoxes() {
        String notes = "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\">" + paragraph("", "见附件。")
                + "</w:footnote></w:footnotes>";
        String cell = "<w:tc>" + paragraph("", "甲") + "</w:tc>";
        String body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>总</w:t><w:tab/><w:t>则</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>山&amp;河&lt;x&gt;</w:t><w:br/><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>3</w:t></w:r>"
                + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("", "框")
                + "</w:txbxContent></mc:Choice>"
                + "<mc:Fallback><w:txbxContent>" + paragraph("", "框") + "</w:txbxContent></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>"
                + "<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>";

        assertThat(text(Map.of(MAIN, Zips.word(body), "word/footnotes.xml", notes)))
                .isEqualTo("""
                        <p><b>总　　则</b></p>
                        <p>山&amp;河&lt;x&gt;<br><sup>[1]</sup><span hidden>密</span><sup>3</sup></p>
                        <p>框</p>
                        <table>
                        <tr><td>甲</td><td>甲</td></tr>
                        </table>
                        <p>[1] 见附件。</p>
                        """);
    }

    @Test
    void anOpenDocumentIsReadInTheSameWay() {
        String list = "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                + " style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/></text:list-style>";
        String content = "<office:document-content><office:automatic-styles>" + list
                + "<style:style style:name=\"B\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                + "</office:automatic-styles><office:body><office:text>"
                + "<text:tracked-changes><text:changed-region><text:deletion><text:p>旧</text:p></text:deletion>"
                + "</text:changed-region></text:tracked-changes>"
                + "<text:h text:outline-level=\"1\">云岭宣言</text:h>"
                + "<text:list text:style-name=\"L\"><text:list-item><text:p>甲</text:p></text:list-item>"
                + "<text:list-item><text:p>乙<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>见附件。</text:p></text:note-body></text:note></text:p></text:list-item></text:list>"
                + "<text:p>丙<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>丁</text:p>"
                + "<text:p text:style-name=\"B\">国<text:s text:c=\"2\"/>名<text:tab/>姓<text:line-break/>名</text:p>"
                + "</office:text></office:body></office:document-content>";

        assertThat(text(Map.of("content.xml", content))).isEqualTo("""
                        <h1>云岭宣言</h1>
                        <p>一、甲</p>
                        <p>二、乙<sup>[1]</sup></p>
                        <p>丙丁</p>
                        <p>框</p>
                        <p><b>国  名　　姓<br>名</b></p>
                        <p>[1] 见附件。</p>
                        """);
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly(Code.TRACKED_CHANGES);
    }

    @Test
    void otherBrokenLargeAndHostileFilesAreRefused() {
        byte[] file = Zips.of(Map.of(MAIN, Zips.word(paragraph("", "甲".repeat(100)))));
        assertThat(extracted(Arrays.copyOf(file, file.length / 2))).isEmpty();
        assertThat(extracted(Zips.of(Map.of(MAIN, "<w:p>")))).isEmpty();
        assertThat(extracted(Zips.of(Map.of("a.txt", "甲")))).isEmpty();
        assertThat(extracted(Zips.of(Map.of("a.xml", " ".repeat(100_000_001))))).isEmpty();
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:LICENSE\">]>";
        assertThat(word(paragraph("", "甲&e;"))).isEqualTo("<p>甲&amp;e;</p>\n");
        assertThat(text(Map.of(MAIN, entity + Zips.word(paragraph("", "甲&e;")))))
                .doesNotContain("MIT");

        assertThat(problems.sorted())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(Code.BROKEN_FILE, Code.NO_TEXT_FILE, Code.TOO_LARGE_FILE);
    }
}
