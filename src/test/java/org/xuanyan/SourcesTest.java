package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published provenance of the repository's own collection. */
@Tag("slow")
class SourcesTest {

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    static Stream<String> slugs() throws IOException {
        return RealCollectionTest.slugs();
    }

    private static JsonNode data(String slug) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(site.resolve("declarations/" + slug + "/sources/index.json")));
    }

    private static Document page(String slug, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("declarations/" + slug + "/" + path + "index.html")));
    }

    /** Uses only the published files, as any reader can. */
    @ParameterizedTest
    @MethodSource("slugs")
    void thePublishedInterventionsLeadFromTheCopyToTheTextAndBack(String slug) throws IOException {
        List<String> published = new ArrayList<>();
        for (Element block : page(slug, "").select(".text h2:not(.editors), .text p, .text > hr")) {
            published.add(block.normalName().equals("hr") ? "***" : block.wholeText());
        }
        for (JsonNode source : data(slug).get("sources")) {
            Path copy = site.resolve(
                    "declarations/" + slug + "/" + source.get("file").asString());
            assertThat(copy)
                    .hasSameBinaryContentAs(Path.of(
                            "content/declarations", slug, source.get("file").asString()));
            String raw = Files.readString(copy);
            StringBuilder reading = new StringBuilder();
            int done = 0;
            for (JsonNode each : source.get("interventions")) {
                int at = each.get("at").asInt();
                String removed = each.get("removed").asString();
                assertThat(raw.startsWith(removed, at)).isTrue();
                String before = raw.substring(0, at);
                assertThat(each.get("line").asInt()).isEqualTo(before.split("\n", -1).length);
                assertThat(each.get("column").asInt()).isEqualTo(at - before.lastIndexOf('\n'));
                reading.append(raw, done, at).append(each.get("inserted").asString());
                done = at + removed.length();
            }
            reading.append(raw.substring(done));
            assertThat(String.join("\n\n", published)).startsWith(reading.toString());
        }
    }

    @Test
    void qingdaoHasTheseVariants() throws IOException {
        List<String> variants = new ArrayList<>();
        for (JsonNode each : data("2018-qingdao").get("variants")) {
            variants.add(
                    each.get("paragraph").asString() + " " + each.get("kind").asString() + " "
                            + each.at("/readings/pdf").asString() + "|"
                            + each.at("/readings/web").asString());
        }
        assertThat(variants)
                .containsExactly(
                        "s1 typographic 一|—",
                        "p10 segmentation |\n\n",
                        "p19 substantive 及毒素|",
                        "p31 typographic —|-",
                        "p40 substantive 的|",
                        "p42 typographic ,|，",
                        "p42 lacuna 察员国亦可在承担公约义务的前提下加入。|");
        assertThat(page("2018-qingdao", "sources/").select(".variants tbody tr"))
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-beijing, pdf, 100.0, complete",
        "2018-qingdao, pdf, 100.0, complete",
        "2018-qingdao, web, 48.8, truncated",
        "2024-astana, pdf, 100.0, complete",
        "2025-tianjin, web, 100.0, damaged"
    })
    void eachSourceHasItsCoverage(String slug, String id, double coverage, String completeness) throws IOException {
        for (JsonNode source : data(slug).get("sources")) {
            if (source.get("id").asString().equals(id)) {
                assertThat(source.get("coverage").asDouble()).isEqualTo(coverage);
                assertThat(source.get("completeness").asString()).isEqualTo(completeness);
                return;
            }
        }
        throw new AssertionError("no source " + id);
    }

    /** Facts about the copies that were known before accounts existed. */
    @ParameterizedTest
    @CsvSource({
        "2018-qingdao, 0, page-furniture, 1",
        "2018-qingdao, 0, punctuation-width, 1",
        "2018-qingdao, 0, moved-to-metadata, 10",
        "2018-qingdao, 1, line-wrap, 1",
        "2024-astana, 0, line-wrap, 11",
        "2025-tianjin, 0, line-wrap, 3",
        "2025-tianjin, 0, duplicate, 3",
        "2025-tianjin, 0, markup, 1"
    })
    void theDamageOfEachCopyIsCounted(String slug, int source, String kind, int times) throws IOException {
        List<String> kinds =
                data(slug).get("sources").get(source).get("interventions").findValuesAsString("kind");
        assertThat(kinds).filteredOn(kind::equals).hasSize(times);
    }

    @Test
    void repetitionsInTianjinBelongToTheParagraphsThatTheyRepeat() throws IOException {
        List<String> repeated = new ArrayList<>();
        for (JsonNode each : data("2025-tianjin").at("/sources/0/interventions")) {
            if (each.get("kind").asString().equals("duplicate")) {
                repeated.add(each.get("paragraph").asString() + "@" + each.get("line"));
                assertThat(each.get("reason").asString()).isNotBlank();
            }
        }
        assertThat(repeated).containsExactly("p72@165", "p73@167", "p78@175");
    }

    /** The page names every intervention of the data, and each block leads to its paragraph and back. */
    @ParameterizedTest
    @MethodSource("slugs")
    void thePageAndTheDataHaveTheSameInterventions(String slug) throws IOException {
        Document sources = page(slug, "sources/");
        int interventions = 0;
        for (JsonNode source : data(slug).get("sources")) {
            interventions += source.get("interventions").size();
            assertThat(sources.select("#source-" + source.get("id").asString()).text())
                    .contains(source.get("sha256").asString());
        }
        assertThat(String.join(" ", sources.select(".interventions .where").eachText())
                        .split(" "))
                .hasSize(interventions);
        Document declaration = page(slug, "");
        assertThat(declaration.select("#menu .origin").attr("href"))
                .as("the menu adds the id")
                .isEqualTo("sources/");
        for (Element paragraph : declaration.select("article p, article section")) {
            Element block = sources.getElementById(paragraph.id());
            assertThat(block.select("h3 a").attr("href")).isEqualTo("../#" + paragraph.id());
            assertThat(block.select(".place")).isNotEmpty();
        }
    }

    @Test
    void theExcerptShowsTheCopyAsItIs() throws IOException {
        Element block = page("2018-qingdao", "sources/").getElementById("p19");
        assertThat(block.select(".place-head").eachText()).containsExactly("pdf 第144–148行", "web 第49行");
        Element web = block.select(".excerpt").get(1);
        assertThat(web.select("ins").text()).isEqualTo("及毒素");
        web.select("ins").remove();
        assertThat(web.text()).contains("《禁止生物武器公约》");
        Element pdf = block.select(".excerpt").get(0);
        assertThat(pdf.select("del").eachText()).containsExactly("⏎⏎", "⏎⏎");
    }

    @Test
    void variantsOpenFromTheText() throws IOException {
        Document declaration = page("2018-qingdao", "");
        assertThat(declaration.select("#p19 .note-mark").attr("data-mark")).isEqualTo("c");
        String target = declaration.select("#p19 .note-mark").attr("href").substring(1);
        assertThat(declaration.getElementById(target).select(".readings li").eachText())
                .containsExactly("pdf …及巩固《禁止生物及毒素武器公约》规范的…\u2002本集", "web …及巩固《禁止生物〔无〕武器公约》规范的…");
        assertThat(declaration.select(".section-head .note-mark").attr("data-mark"))
                .isEqualTo("a");
        assertThat(declaration.select("[onclick]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2012-beijing, 全文完整, 依据1份原始文本：PDF文本 pdf（完整）。",
        "2018-qingdao, 全文完整, 网页文本 web（不完整，覆盖本集文字的48.8%）。各份文本有7处不同",
        "2024-astana, 全文完整, 原始文本没有分节标记",
        "2025-tianjin, 本文所据的文本有残损, 有三段在原始文本中各重复出现一次"
    })
    void theStatusIsShownBeforeTheText(String slug, String heading, String words) throws IOException {
        Element status = page(slug, "").selectFirst("article > aside");
        assertThat(status.select("h2").text()).isEqualTo(heading);
        assertThat(status.text()).contains(words);
        assertThat(page(slug, "").select(".title-block a[href=sources/]").text())
                .isEqualTo("来源与校勘");
        assertThat(status.nextElementSiblings().select(".text")).hasSize(1);
    }
}
