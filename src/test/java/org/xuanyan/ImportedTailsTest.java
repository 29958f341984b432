package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of copies with signatures, and what stands below them. */
class ImportedTailsTest {

    private static final String SLUG = "2031-yunling";

    private static final String TEXT = """
            桥岭组织成员国元首理事会云岭宣言
            成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：
            成员国支持共同建设跨河大桥，便利两岸人民往来。
            """;

    private static final String SIGNED = "甲国总统　张三\n乙国总理　李四\n丙国总理　王五\n";

    private ImportSandbox sandbox;

    @BeforeEach
    void createSandbox(@TempDir Path root) throws IOException {
        sandbox = new ImportSandbox(root);
    }

    /** A list below the signatures is one finding, and one entry of the account leaves it out as a whole. */
    @Test
    void linesBelowTheSignaturesAreOneFinding() throws IOException {
        String findings = sandbox.imported("raw.txt", TEXT + SIGNED + "合作项目清单\n跨河大桥\n山区铁路\n青年节\n", SLUG)
                .err();

        assertThat(findings)
                .contains("7:1: warning: 4 lines from here on stand below the signatures and were kept: “合作项目清单”")
                .containsOnlyOnce("[below-signatures]");

        Matcher entry =
                Pattern.compile("add a line below account: (- \\{kind: .*})").matcher(findings);
        assertThat(entry.find()).isTrue();
        String written = sandbox.declaration(SLUG);
        Files.writeString(
                sandbox.draft(SLUG),
                written.replaceFirst("(?s)\n合作项目清单\n.*", "")
                        .replaceFirst("(?s)    account:\n.*?(?=signatories:)", "")
                        .replace("signatories:", "    account:\n      " + entry.group(1) + "\nsignatories:"));
        sandbox.publish();
    }

    /** Marks inside a signature are explained by their entries; the words around them are in the front matter. */
    @Test
    void marksInsideSignaturesLeaveNothingUnexplained() throws IOException {
        String signed = "**甲国总统** 张三\n\n**乙国总理**  李四\n\n2031年7月5日于云岭\n";

        String findings = sandbox.imported(
                        "raw.md", "# " + TEXT.replace("\n", "\n\n") + "## 附则\n\n各方支持扩大贸易，发展农业。\n\n" + signed, SLUG)
                .err();

        assertThat(sandbox.declaration(SLUG)).contains("{office: \"甲国总统\", name: \"张三\"}");
        assertThat(findings).doesNotContain("[unexplained]");
    }

    /** A break inside a bracket, which a paragraph goes on over, is one finding. */
    @Test
    void breaksInMidSentenceAreOneFinding() throws IOException {
        String broken = TEXT + "各方欢迎《桥岭各国经济合作纲要》\n（2029年11月8日，云岭），支持扩大贸易。\n";

        String findings = sandbox.imported("raw.txt", broken, SLUG).err();

        assertThat(findings).contains("[segmented]").doesNotContain("[unexplained]");
    }
}
