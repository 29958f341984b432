package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Small raw copies in the shapes of real ones, each with its right value: {@code golden/import/}. */
@Tag("slow")
class ImportSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/golden/import");

    private static final String OPENING = "成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：";
    private static final String BRIDGES = "成员国支持共同建设跨河大桥，便利两岸人民往来。";
    private static final String FORESTS = "成员国主张加强山区防火合作，定期交换观测数据。";

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everySampleGivesItsRightValue() {
        return Stream.of(
                        sample("f05-radical-supplement.txt")
                                .has("title: \"桥岭组织成员国元首理事会青岭宣言\"", "name: \"青岭宣言\"", "place: \"青岭\"")
                                .text(OPENING.replace("云岭", "青岭"), "中华人民共和国支持长期合作，应对风险，发展车辆门类。", BRIDGES)
                                .reports("usual forms, 6 places: 3:18 5:4 5:10 5:17 5:22 5:24 [compatibility]")
                                .doesNotReport("[look-alike]"),
                        // A page that consists of a title is read like HTML, and has no text.
                        sample("f11-mhtml.mhtml")
                                .reports("f11-mhtml.mhtml:1:1: error: the copy has no paragraph in Chinese [no-text]")
                                .doesNotReport("[broken-file]", "[no-text-file]", "[lost-bytes]"),
                        sample("f14-print-header.txt")
                                .text(OPENING, BRIDGES, "成员国强调，要加强合作，支持修路。", FORESTS)
                                .has("- {kind: page-furniture, at: 12:1, removed: \"file:///C:/a.html 2/2\"")
                                .doesNotReport("translation", "[segmented]"),
                        sample("f16-box-dash.txt")
                                .text(OPENING, "成员国支持“和平——2031”演习，落实《2031–2035年合作计划》。", BRIDGES)
                                .reports("changed the length of dashes, 2 places: 5:9 5:26 [dash]"),
                        sample("f18-scramble.txt")
                                .text(OPENING, "成员国拘达支持共同建设跨河大桥臭慨，便利两岸人民往来。", BRIDGES)
                                .reports(
                                        "5:4: warning: characters that make no word",
                                        "5:16: warning: characters that make no word"),
                        sample("i05-cross-page.txt")
                                .text(
                                        "成员国领导人于2031年7月5日在云岭举行会议，讨论合作，并发表宣言如下：",
                                        "成员国支持共同建设跨河大桥，便利两岸人民往来，主张加强山区防火合作，定期交换观测数据，共同保护森林与河流，扩大学校之间的交流。",
                                        "成员国愿意互派教师与学生，主张扩大山区道路建设，让每一个村庄通车。")
                                .has("- {kind: page-furniture, at: 5:1, removed: \"- 1 -\"", "at: 10:1")
                                .doesNotReport("[segmented]"),
                        sample("i08-mojibake-cjk.txt")
                                .text(OPENING, "ʬ˜ɧɤ˚ Νˢᜊਗ ৰ̮ϗɝ。", BRIDGES)
                                .reports("5:1: warning: characters were lost here")
                                .doesNotReport("[foreign-line]", "translation"),
                        sample("i10-soft-hyphen-nbsp.txt")
                                .text(OPENING, "成员国支持 ICT 合作，扩大35.5 %的贸易。", BRIDGES)
                                .reports("removed invisible characters, 1 place: 5:3 [invisible]")
                                .doesNotReport("[unexplained]"),
                        sample("i11-halfwidth-in-quote.txt")
                                .text(OPENING, "成员国支持‘和平与发展’，反对“双重标准”，见《公约》第3条第(2)款。", BRIDGES)
                                .reports(
                                        "changed the width of punctuation, 4 places: 5:6 5:12 5:16 5:21 [punctuation-width]")
                                .doesNotReport("[unpaired-quote]"),
                        sample("i12-compat-ideographs.txt")
                                .text(OPENING, "成员国支持利益均衡，茶契合作，保持復切。", BRIDGES)
                                .reports(
                                        "usual forms, 5 places",
                                        "5:18: warning: a character that such texts do not use was kept"))
                .map(each -> dynamicTest(each.file(), () -> verify(each)));
    }

    /**
     * A raw copy with its right value.
     *
     * @param file in {@code golden/import/}
     * @param blocks what follows the front matter; none if the copy has no text and is refused
     * @param head parts of {@code declaration.md}
     * @param reported parts of the report
     * @param unreported what the report does not contain
     */
    private record Sample(
            String file, List<String> blocks, List<String> head, List<String> reported, List<String> unreported) {

        Sample text(String... all) {
            return new Sample(file, List.of(all), head, reported, unreported);
        }

        Sample has(String... parts) {
            return new Sample(file, blocks, List.of(parts), reported, unreported);
        }

        Sample reports(String... parts) {
            return new Sample(file, blocks, head, List.of(parts), unreported);
        }

        Sample doesNotReport(String... parts) {
            return new Sample(file, blocks, head, reported, List.of(parts));
        }
    }

    private static Sample sample(String file) {
        return new Sample(file, List.of(), List.of(), List.of(), List.of());
    }

    /** Imports a sample; nothing is written that does not build. */
    private void verify(Sample sample) throws IOException {
        ImportSandbox sandbox = new ImportSandbox(Files.createDirectory(temp.resolve(sample.file())));

        Sandbox.Outcome outcome = sandbox.importCopy(SAMPLES.resolve(sample.file()), "2031-yunling");

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(sample.blocks().isEmpty() ? 1 : 0);
        String report = outcome.out() + outcome.err();
        sample.reported().forEach(each -> assertThat(report).contains(each));
        sample.unreported().forEach(each -> assertThat(report).doesNotContain(each));
        if (sample.blocks().isEmpty()) {
            assertThat(sandbox.content().resolve("declarations")).doesNotExist();
            return;
        }
        String written = sandbox.declaration("2031-yunling");
        List<String> parts = List.of(written.split("\n---\n\n", 2));
        sample.head().forEach(each -> assertThat(parts.get(0)).contains(each));
        assertThat(parts.get(1).strip().split("\n\n")).containsExactlyElementsOf(sample.blocks());
    }
}
