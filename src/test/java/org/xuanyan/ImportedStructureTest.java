package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of whole copies ({@code golden/import}) whose headings, articles and clauses show in different ways. */
@Tag("slow")
class ImportedStructureTest {

    private static final Path COPIES = Path.of("src/test/golden/import");

    private static final String OPENING = "成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：";
    private static final String BRIDGES = "成员国支持共同建设跨河大桥，便利两岸人民往来。";
    private static final String FIRES = "成员国主张加强山区防火合作，定期交换观测数据。";
    private static final String SCHOOLS = "成员国愿意扩大学校之间的交流，互派教师与学生。";

    private static final List<String> HEADINGS_OF_A_PAGE =
            List.of(OPENING, "## 加强多边主义", BRIDGES, FIRES, "## 深化经济合作", SCHOOLS);

    /** The blocks of the text that each copy gives. */
    private static final Map<String, List<String>> RIGHT = new TreeMap<>(Map.of(
            "f06-unnumbered-headings.txt",
            List.of(OPENING, "## 加强多边主义", BRIDGES, "## 深化经济合作", FIRES, SCHOOLS),
            "f06b-numbered-paras.txt",
            List.of(OPENING, "## 加强多边主义", "1. " + BRIDGES, "2. " + FIRES, "## 深化经济合作", "3. " + SCHOOLS),
            "f06c-h2.html",
            HEADINGS_OF_A_PAGE,
            "f06d-strong.html",
            HEADINGS_OF_A_PAGE,
            "f08-trad-articles.txt",
            List.of("成員國領導人於2031年7月5日在雲嶺舉行會議，宣布如下：", "## 第一條", "成員國支持共同建設大橋，便利人民往來。", "## 第二條", "成員國主張加強防火合作。"),
            "i03-heading-welded.txt",
            List.of(OPENING, "## 一 总则", BRIDGES, "## 二 合作", FIRES),
            "i14-table-cells.html",
            List.of(OPENING, "## 一", BRIDGES, "## 二", FIRES)));

    /** The sections of each copy that numbers them. */
    private static final Map<String, List<String>> SECTIONS = Map.of(
            "f06b-numbered-paras.txt", List.of("h1 加强多边主义", "h2 深化经济合作"),
            "f08-trad-articles.txt", List.of("s1 第一條", "s2 第二條"),
            "i03-heading-welded.txt", List.of("s1 一 总则", "s2 二 合作"),
            "i14-table-cells.html", List.of("s1 一", "s2 二"));

    @Test
    void everyCopyGivesItsBlocksAndIsPublished(@TempDir Path root) throws IOException {
        ImportSandbox sandbox = new ImportSandbox(root);
        for (Map.Entry<String, List<String>> each : RIGHT.entrySet()) {
            String slug = slug(each.getKey());
            Sandbox.Outcome outcome =
                    sandbox.imported(COPIES.resolve(each.getKey()).toAbsolutePath(), slug);
            assertThat(outcome.err())
                    .as(each.getKey())
                    .doesNotContain("[unexplained]", "[segmented]", "[join-or-paragraph]", "[truncated]", "error:");
            assertThat(blocks(sandbox, slug)).as(each.getKey()).isEqualTo(each.getValue());
        }
        Path site = sandbox.publish();
        for (Map.Entry<String, List<String>> each : SECTIONS.entrySet()) {
            assertThat(sections(site, slug(each.getKey()))).as(each.getKey()).isEqualTo(each.getValue());
        }
    }

    private static String slug(String copy) {
        return "2031-" + copy.substring(0, copy.indexOf('-'));
    }

    private static List<String> blocks(ImportSandbox sandbox, String slug) throws IOException {
        return List.of(
                sandbox.declaration(slug).split("(?m)^---$", 3)[2].strip().split("\n\n"));
    }

    private static List<String> sections(Path site, String slug) throws IOException {
        return ImportSandbox.data(site, slug)
                .get("sections")
                .valueStream()
                .map(each -> each.get("id").asString() + " " + each.get("label").asString())
                .toList();
    }
}
