package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every character of the published texts against the raw copies. White space and the width of punctuation do not count;
 * every other difference is named here, one by one.
 */
@Tag("slow")
class RawCopyTest {

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    /**
     * A passage of a raw copy, normalised, that occurs once and is not published so.
     *
     * @param published what stands in its place; empty for debris
     */
    private record Difference(String raw, String published) {}

    @Test
    void beijing() throws IOException {
        assertThat(raw("2012-beijing", "pdf.txt")).isEqualTo(published("2012-beijing"));
    }

    @Test
    void qingdaoWithoutItsPageNumber() throws IOException {
        Difference pageNumber = new Difference("便利化协定》,13继续就", "便利化协定》,继续就");
        assertThat(raw("2018-qingdao", "pdf.txt", pageNumber)).isEqualTo(published("2018-qingdao"));
    }

    @Test
    void theWebCopyOfQingdaoHasTwoOtherReadingsAndBreaksOff() throws IOException {
        String web = raw(
                "2018-qingdao",
                "web.txt",
                new Difference("2018-06-1109:21", ""),
                new Difference("共同理念。—成员国将", "共同理念。一成员国将"),
                new Difference("“厦门-2017”", "“厦门—2017”"),
                new Difference("《禁止生物武器公约》", "《禁止生物及毒素武器公约》"),
                new Difference("犯罪行为国际法律文书", "犯罪行为的国际法律文书"));
        String text = web.substring(0, web.indexOf("预览已结束"));
        assertThat(text).endsWith("上合组织观").isEqualTo(published("2018-qingdao").substring(0, text.length()));
    }

    @Test
    void astana() throws IOException {
        assertThat(raw("2024-astana", "pdf.txt")).isEqualTo(published("2024-astana"));
    }

    @Test
    void tianjinWithoutItsRepetitionsAndDebris() throws IOException {
        Map<String, String> parts = parts("2025-tianjin");
        assertThat(raw("2025-tianjin", "web.txt", new Difference("</div", "")))
                .isEqualTo(normalise(String.join("", parts.values())
                        .replace(parts.get("p77"), parts.get("p77") + parts.get("p72") + parts.get("p73"))
                        .replace(parts.get("p80"), parts.get("p80") + parts.get("p78"))));
    }

    @Test
    void noHalfWidthPunctuationAndNoSpaceIsLeftBesideHan() throws IOException {
        for (String slug : new String[] {"2012-beijing", "2018-qingdao", "2024-astana", "2025-tianjin"}) {
            Map<String, String> paragraphs = parts(slug);
            paragraphs.keySet().removeIf(id -> !id.matches("p\\d+"));
            String text = String.join("\n", paragraphs.values());
            assertThat(text).doesNotContainPattern("[\\p{IsHan}》”][,:;?!(]|[,:;?!(][\\p{IsHan}《“]");
            assertThat(text).doesNotContainPattern("\\p{IsHan}[ \\u3000]|[ \\u3000]\\p{IsHan}");
        }
        assertThat(parts("2025-tianjin").values()).anyMatch(text -> text.contains("第2231(2015)号"));
    }

    private static String raw(String slug, String file, Difference... differences) throws IOException {
        String text = normalise(Files.readString(Path.of("content/declarations", slug, "sources", file)));
        for (Difference difference : differences) {
            assertThat(text).containsOnlyOnce(difference.raw());
            text = text.replace(difference.raw(), difference.published());
        }
        return text;
    }

    private static String published(String slug) throws IOException {
        return normalise(String.join("", parts(slug).values()));
    }

    /** Returns what a reader sees from the title to the last line, in order, by id or a name of its own. */
    private static Map<String, String> parts(String slug) throws IOException {
        Document page = Jsoup.parse(Files.readString(site.resolve("declarations/" + slug + "/index.html")));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", page.selectFirst("h1").wholeText());
        for (Element part : page.select(".text h2:not(.editors), .text p, .text hr, .signatures li, .signed")) {
            String text = part.normalName().equals("hr") ? "***" : part.wholeText();
            parts.put(part.hasAttr("id") ? part.id() : "part" + parts.size(), text);
        }
        return parts;
    }

    private static String normalise(String text) {
        return text.replaceAll("[\\s\\u3000]+", "")
                .replace('，', ',')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')');
    }
}
