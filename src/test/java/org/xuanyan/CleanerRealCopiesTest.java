package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.clean.DroppedPassage;
import org.xuanyan.language.Languages;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.SourceText;

/** The raw copies of the real collection are cleaned to its reading texts. */
class CleanerRealCopiesTest {

    private static final Cleaner CHINESE = new Cleaner(Languages.of(new LanguageTag("zh-Hans")));

    private static final Path DECLARATIONS = Path.of("content/declarations");

    @Test
    void beijing() throws IOException {
        Cleaned cleaned = clean("2012-beijing", "pdf");
        assertThat(blocks(cleaned)).containsExactlyElementsOf(published("2012-beijing"));
        assertThat(cleaned.title()).contains("上海合作组织成员国元首关于构建持久和平、共同繁荣地区的宣言");
        assertThat(cleaned.adopted()).contains(LocalDate.of(2012, 6, 7));
        assertThat(cleaned.place()).contains("北京");
        assertThat(cleaned.dropped()).isEmpty();
    }

    @Test
    void qingdao() throws IOException {
        Cleaned cleaned = clean("2018-qingdao", "pdf");
        assertThat(blocks(cleaned)).containsExactlyElementsOf(published("2018-qingdao"));
        assertThat(cleaned.title()).contains("上海合作组织成员国元首理事会青岛宣言");
        assertThat(cleaned.adopted()).contains(LocalDate.of(2018, 6, 10));
        assertThat(cleaned.place()).contains("青岛");
        assertThat(cleaned.signed()).contains("2018年6月10日于青岛");
        assertThat(cleaned.signatories())
                .hasSize(8)
                .allSatisfy(each -> assertThat(Files.readString(declaration("2018-qingdao")))
                        .contains("{office: " + each.office() + ", name: " + each.name() + "}"));
        assertThat(cleaned.dropped()).extracting(DroppedPassage::kind).containsExactly(InterventionKind.PAGE_FURNITURE);
    }

    @Test
    void astana() throws IOException {
        Cleaned cleaned = clean("2024-astana", "pdf");
        assertThat(blocks(cleaned)).containsExactlyElementsOf(published("2024-astana"));
        assertThat(cleaned.adopted()).contains(LocalDate.of(2024, 7, 4));
        assertThat(cleaned.place()).contains("阿斯塔纳");
        assertThat(cleaned.dropped()).isEmpty();
    }

    @Test
    void tianjin() throws IOException {
        Cleaned cleaned = clean("2025-tianjin", "web");
        assertThat(blocks(cleaned)).containsExactlyElementsOf(published("2025-tianjin"));
        assertThat(cleaned.adopted()).contains(LocalDate.of(2025, 9, 1));
        assertThat(cleaned.place()).contains("天津");
        assertThat(cleaned.truncated()).isTrue();
        assertThat(cleaned.dropped())
                .extracting(DroppedPassage::reason)
                .containsExactly("与第72段完全相同", "与第73段完全相同", "与第78段完全相同");
        assertThat(codes(cleaned)).contains("sequence-gap", "duplicate", "segmented", "truncated");
    }

    /** Its variants stay: a dash for 一, other words in two places, and the missing end. */
    @Test
    void theWebCopyOfQingdao() throws IOException {
        Cleaned cleaned = clean("2018-qingdao", "web");
        List<String> published = published("2018-qingdao");
        List<String> blocks = blocks(cleaned);
        List<String> expected = new ArrayList<>(published.subList(0, blocks.size()));
        expected.set(expected.indexOf("## 一"), "---");
        expected.replaceAll(text ->
                text.replace("生物及毒素武器", "生物武器").replace("犯罪行为的国际", "犯罪行为国际").replace("“厦门—2017”", "“厦门-2017”"));
        int last = expected.size() - 1;
        assertThat(expected.get(last)).startsWith(blocks.get(last));
        assertThat(blocks.subList(0, last)).isEqualTo(expected.subList(0, last));
        assertThat(cleaned.truncated()).isTrue();
        assertThat(cleaned.remarks()).containsExactly("2018-06-11 09:21");
        assertThat(codes(cleaned)).contains("lost-numeral", "sequence-gap", "truncated", "segmented");
    }

    private static Cleaned clean(String slug, String source) throws IOException {
        Path file = DECLARATIONS.resolve(slug).resolve("sources/" + source + ".txt");
        return CHINESE.clean(new SourceText(file.toString(), Files.readString(file)));
    }

    private static List<String> codes(Cleaned cleaned) {
        return cleaned.findings().stream().map(each -> each.code().key()).toList();
    }

    private static List<String> blocks(Cleaned cleaned) {
        return cleaned.blocks().stream()
                .map(block -> switch (block.type()) {
                    case MARK, HEADING -> "## " + block.text();
                    case SUBHEADING -> "### " + block.text();
                    case SEPARATOR -> "---";
                    case PARAGRAPH, TABLE -> block.text();
                })
                .toList();
    }

    private static Path declaration(String slug) {
        return DECLARATIONS.resolve(slug).resolve("declaration.md");
    }

    private static List<String> published(String slug) throws IOException {
        String body = Files.readString(declaration(slug)).split("(?m)^---$", 3)[2];
        return Pattern.compile("\\n\\n+")
                .splitAsStream(body.strip())
                .filter(block -> !block.startsWith("[^"))
                .map(block -> block.replaceAll("\\[\\^[^]]*]", "").replaceAll("\\\\(\\p{Punct})", "$1"))
                .toList();
    }
}
