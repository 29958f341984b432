package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of copies with words of a printer, a browser or a law library: what the import leaves out, the build accepts. */
@Tag("slow")
class ImportedPrintsTest {

    private static final String SLUG = "2031-yunling";
    private static final String TITLE = "桥岭组织成员国元首理事会云岭宣言";
    private static final String OPENING = "桥岭组织成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：";

    @TempDir
    Path temp;

    private ImportSandbox sandbox;

    @BeforeEach
    void emptyContentFolder() throws IOException {
        sandbox = new ImportSandbox(temp);
    }

    private String imported(String name, byte[] copy) throws IOException {
        sandbox.imported(Files.write(temp.resolve(name), copy), SLUG);
        return sandbox.declaration(SLUG);
    }

    /** A sentence goes on across the end of a page in each of its columns. */
    @Test
    void whatABrowserPrintsInsideASentenceIsNoText() throws IOException {
        PrintedPdf pdf = new PrintedPdf();
        String[][] pages = {
            {"　　成员国支持共同建设跨河大桥，便利两岸", "人民往来，互相尊重各自选择的道路，主张加强"},
            {"山区防火合作，定期交换观测数据。", "　　成员国愿意扩大学校之间的交流，互派教师"},
            {"与学生。", "　　成员国感谢东道国。"}
        };
        for (int i = 0; i < pages.length; i++) {
            pdf.page().text(60, 20, 9, "桥岭社文件选编").lines(60, i == 0 ? 160 : 120, 12, pages[i]);
            pdf.text(300, 760, 9, "桥岭社资料 " + (i + 1) + "/3");
            if (i == 0) {
                pdf.text(60, 60, 20, TITLE).lines(60, 110, 12, "　　" + OPENING);
            }
        }

        assertThat(imported("copy.pdf", pdf.bytes()))
                .contains("\n\n成员国支持共同建设跨河大桥，便利两岸人民往来，互相尊重各自选择的道路，主张加强山区防火合作，定期交换观测数据。\n");
        sandbox.publish();
    }

    /** It stands between two pages in a line of its own: the time, the title of the page and the name of the site. */
    @Test
    void whatABrowserPrintsInATextIsNoText() throws IOException {
        String print = "file:///x/copy.html                    1/2\n11/30/26, 12:09 AM          " + TITLE + "_ 桥岭资料库\n";
        String copy = "11/30/26, 12:09 AM          " + TITLE + "_ 桥岭资料库\n\n" + TITLE + "\n\n" + OPENING
                + "\n\n1. 成员国支持共同建设跨河大桥，便利两岸人民往来。\n" + print
                + "2. 成员国主张加强山区防火合作，定期交换观测数据。\n\n3. 成员国感谢东道国。\n\n"
                + "file:///x/copy.html                    2/2\n";
        assertThat(imported("copy.txt", copy.getBytes(StandardCharsets.UTF_8))).doesNotContain("\n11/30");
        sandbox.publish();
    }

    /** The title names the meeting; the contents of a law stand below. */
    @Test
    void theMeetingThatAdoptedATextIsNoText() throws IOException {
        String page = "<body><h1>桥岭组织第八次会议共同纲领</h1>\n<p>（2031年7月5日第八次会议通过）</p>\n<p>目　录</p>\n<p>第一章　总则</p>\n"
                + "<p>第二章　附则</p>\n<p>成员国领导人于2031年7月5日在云岭举行第八次会议，一致通过以下纲领。</p>\n<h2>第一章　总则</h2>\n"
                + "<p>第一条　成员国支持共同建设跨河大桥，便利两岸人民往来。</p>\n<p>第二条　成员国主张加强山区防火合作。</p>\n"
                + "<h2>第二章　附则</h2>\n<p>第三条　本纲领的解释权属于理事会。</p>\n</body>";
        imported("copy.html", page.getBytes(StandardCharsets.UTF_8));
        sandbox.publish();
    }
}
