package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dates and events of the repository's own collection, and their changes by an editor or a new declaration. */
@Tag("slow")
class TimelineTest {

    @TempDir
    static Path temp;

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    @Test
    void everyDateOfATextIsOneTimeElementAndOneReferenceOfAnEvent() throws IOException {
        List<String> inTexts = new ArrayList<>();
        List<String> inPages = new ArrayList<>();
        for (JsonNode declaration : declarations()) {
            String slug = declaration.get("slug").asString();
            for (JsonNode paragraph : declaration.get("paragraphs")) {
                String text = paragraph.get("text").asString();
                for (JsonNode date : paragraph.get("dates")) {
                    String words = date.get("text").asString();
                    assertThat(text.substring(
                                    date.get("start").asInt(), date.get("end").asInt()))
                            .isEqualTo(words);
                    String span =
                            date.get("from").asString() + "/" + date.get("to").asString();
                    inTexts.add(slug + "#" + paragraph.get("id").asString() + " " + span + " " + words);
                }
            }
            Document page = Jsoup.parse(Files.readString(site.resolve("declarations/" + slug + "/index.html")));
            for (Element time : page.select("article p time")) {
                inPages.add(slug + "#" + time.closest("p").id() + " " + span(time) + " " + time.wholeText());
            }
        }
        assertThat(inTexts).hasSize(116);
        assertThat(inPages).isEqualTo(inTexts);

        List<String> inEvents = new ArrayList<>();
        for (JsonNode event : events(site)) {
            for (JsonNode reference : event.get("references")) {
                String text = text(
                        reference.get("declaration").asString(),
                        reference.get("paragraph").asString());
                String words = reference.get("text").asString();
                assertThat(text.substring(
                                reference.get("start").asInt(),
                                reference.get("end").asInt()))
                        .isEqualTo(words);
                inEvents.add(reference.get("declaration").asString() + "#"
                        + reference.get("paragraph").asString());
            }
        }
        assertThat(inEvents)
                .containsExactlyInAnyOrderElementsOf(
                        inTexts.stream().map(each -> each.split(" ")[0]).toList());
    }

    private static String span(Element time) {
        String datetime = time.attr("datetime");
        assertThat(datetime).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
        if (!time.hasAttr("data-from")) {
            return datetime + "/" + datetime;
        }
        assertThat(time.attr("data-from")).startsWith(datetime);
        return time.attr("data-from") + "/" + time.attr("data-to");
    }

    @Test
    void theNumbersOfDatesWereCountedByHand() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode declaration : declarations()) {
            int dates = 0;
            for (JsonNode paragraph : declaration.get("paragraphs")) {
                dates += paragraph.get("dates").size();
            }
            counts.put(declaration.get("slug").asString(), dates);
        }
        assertThat(counts)
                .isEqualTo(Map.of("2012-beijing", 1, "2018-qingdao", 34, "2024-astana", 47, "2025-tianjin", 34));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-09, 2018-qingdao#p27 2025-tianjin#p32, sco-counter-extremism-convention, 阿斯塔纳",
        "2015-07-10, 2018-qingdao#p37 2025-tianjin#p34, sco-border-agreement, 乌法",
        "2014-09-12, 2018-qingdao#p66 2024-astana#p72, sco-road-transport-agreement, 杜尚别",
        "1968-07-01, 2024-astana#p50 2025-tianjin#p53, npt, ''"
    })
    void anEventInTwoTextsIsOneEvent(String date, String places, String treaty, String place) throws IOException {
        List<JsonNode> found = events(site).stream()
                .filter(each -> each.get("from").asString().equals(date))
                .toList();
        assertThat(found).hasSize(1);
        JsonNode event = found.get(0);
        assertThat(event.get("kind").asString()).isEqualTo("signature");
        assertThat(references(event)).isEqualTo(places);
        assertThat(event.get("treaties").get(0).asString()).isEqualTo(treaty);
        assertThat(event.path("place").asString("")).isEqualTo(place);
        Document page = Jsoup.parse(Files.readString(site.resolve("treaties/" + treaty + "/index.html")));
        assertThat(page.select(".own-events a").eachAttr("href"))
                .contains("../../timeline/#e-" + event.get("id").asString());
    }

    @ParameterizedTest
    @CsvSource({"2024-astana-p34-2024-11, 2025-tianjin-p29-2024-11-04", "2024-astana-p120-2025, 2025-tianjin"})
    void announcementsAndEventsAreLinkedBothWays(String announced, String held) throws IOException {
        Document page = timeline(site);
        assertThat(page.getElementById("e-" + announced).select(".event-links a[href=#e-" + held + "]"))
                .hasSize(1);
        assertThat(page.getElementById("e-" + held).select(".event-links a[href=#e-" + announced + "]"))
                .hasSize(1);
        assertThat(page.getElementById("e-" + announced).select(".event-head").text())
                .endsWith("预告");
    }

    @Test
    void aDateWithoutYearTakesTheYearOfTheDateBeforeIt() throws IOException {
        JsonNode event = event(site, "2025-tianjin-p26-2025-05-21");
        assertThat(event.get("text").asString()).isEqualTo("恐怖袭击事件");
        assertThat(event.get("references").get(0).get("text").asString()).startsWith("5月21日");
        assertThat(timeline(site)
                        .getElementById("e-2025-tianjin-p26-2025-05-21")
                        .text())
                .contains("2025年5月21日", "胡兹达尔", "天津宣言第26段");
        assertThat(event.get("kind").asString()).isEqualTo("attack");
    }

    @Test
    void thePageHasEveryEventOnceInOrderAndAPicture() throws IOException {
        Document page = timeline(site);
        List<String> ids = page.select(".event").eachAttr("id").stream()
                .map(id -> id.substring("e-".length()))
                .toList();
        List<JsonNode> events = events(site);
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(each -> each.get("id").asString()).toList());
        assertThat(events.stream().map(each -> each.get("from").asString().substring(0, 4)))
                .isSorted();
        for (Element year : page.select("section.year")) {
            String number = year.id().substring(1);
            assertThat(year.select(".event time").eachAttr("datetime")).allMatch(each -> each.startsWith(number));
            int others = year.select(".event:not(.summit)").size();
            assertThat(year.select("div > h3")).hasSizeBetween(others > 12 ? 1 : 0, others > 12 ? 12 : 0);
        }
    }

    /** Each event is one mark in the row of its year, with a name, not beyond December, and not over another. */
    @Test
    void thePictureHasEveryEventOnce() throws IOException {
        Document page = timeline(site);
        assertThat(page.select(".overview svg > a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(page.select(".event").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        assertThat(page.select(".overview ol > li > div > a").eachAttr("href"))
                .containsExactlyElementsOf(page.select("section.year").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        for (Element row : page.select(".overview ol > li")) {
            String year = row.selectFirst("div > a").attr("href");
            Map<String, Double> before = new TreeMap<>();
            for (Element mark : row.select("svg > a")) {
                Element event = page.getElementById(mark.attr("href").substring(1));
                assertThat("#" + event.closest("section").id()).isEqualTo(year);
                assertThat(mark.selectFirst("title").text())
                        .startsWith(event.selectFirst("time").text())
                        .endsWith(event.selectFirst(".verb").text());
                Element use = mark.selectFirst("use");
                assertThat(page.select(use.attr("href"))).hasSize(1);
                double x = percent(use, "x");
                assertThat(x).isBetween(0.0, 100.0);
                Double last = before.put(use.attr("y"), x);
                assertThat(last == null || x - last >= 11).as(mark.outerHtml()).isTrue();
                for (Element bar : mark.select("rect")) {
                    assertThat(percent(bar, "x") + percent(bar, "width")).isLessThan(100.2);
                }
            }
        }
        Element day = page.selectFirst(".overview a[href=#e-2018-qingdao-p50-2018-01-30] use");
        assertThat(percent(day, "x")).as("30 January").isBetween(7.9, 8.3);
    }

    private static double percent(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute).replace("%", ""));
    }

    @Test
    void theCalendarIsWellFormed() throws IOException {
        String raw = Files.readString(site.resolve("timeline/events.ics"));
        assertThat(raw.replace("\r\n", "")).doesNotContain("\n", "\r");
        for (String line : raw.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        List<Map<String, String>> entries = new ArrayList<>();
        for (String line : raw.replace("\r\n ", "").split("\r\n")) {
            if (line.equals("BEGIN:VEVENT")) {
                entries.add(new TreeMap<>());
            } else if (!entries.isEmpty() && !line.startsWith("END:")) {
                String name = line.substring(0, line.indexOf(':'));
                assertThat(entries.get(entries.size() - 1).put(name, line.substring(name.length() + 1)))
                        .isNull();
            }
        }
        assertThat(entries).hasSize((int) events(site).stream()
                .filter(each -> each.get("precision").asString().equals("day"))
                .count());
        assertThat(entries.stream().map(each -> each.get("UID"))).doesNotHaveDuplicates();
        for (Map<String, String> entry : entries) {
            assertThat(entry).containsKeys("SUMMARY", "DTSTAMP", "CATEGORIES");
            DateTimeFormatter form = DateTimeFormatter.BASIC_ISO_DATE;
            assertThat(LocalDate.parse(entry.get("DTEND;VALUE=DATE"), form))
                    .isAfter(LocalDate.parse(entry.get("DTSTART;VALUE=DATE"), form));
            assertThat(entry.get("SUMMARY").replaceAll("\\\\[\\\\;,n]", "")).doesNotContain("\\", ";", ",");
        }
    }

    @Test
    void theTableHasARowForEveryEvent() throws IOException {
        List<String> rows =
                Files.readString(site.resolve("timeline/events.csv")).lines().toList();
        List<JsonNode> events = events(site);
        assertThat(rows).hasSize(events.size() + 1);
        for (int i = 0; i < events.size(); i++) {
            JsonNode event = events.get(i);
            assertThat(rows.get(i + 1))
                    .startsWith(
                            event.get("id").asString() + "," + event.get("from").asString() + ","
                                    + event.get("to").asString());
        }
    }

    @Test
    void anEditorMergesCorrectsHidesAndAdds() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("edits")));
        declaration(
                sandbox, "2031-yunling", "2031-07-05", "欢迎2030年5月3日在甲城举行的会议、乙论坛（2030年5月3日，丙城）和2030年6月1日在丁城举行的演习成果。");
        assertThat(sandbox.run().code()).isZero();
        assertThat(ids(sandbox.site()))
                .containsExactly(
                        "2030-qiao",
                        "2031-yunling-p1-2030-05-03",
                        "2031-yunling-p1-2030-05-03-2",
                        "2031-yunling-p1-2030-06-01",
                        "2031-yunling");

        sandbox.register("2030-qiao\n");
        sandbox.write("timeline.yml", """
                hide: [2031-yunling-p1-2030-06-01]
                merge:
                  - {event: 2031-yunling-p1-2030-05-03, with: [2031-yunling-p1-2030-05-03-2]}
                correct:
                  - {event: 2031-yunling-p1-2030-05-03-2, title: 甲会, kind: culture, place: 甲市}
                add:
                  - {id: origin, from: 2029-12, kind: other, title: 开端, source: 史料}
                """);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.err()).isEmpty();
        assertThat(ids(sandbox.site()))
                .containsExactly("origin", "2030-qiao", "2031-yunling-p1-2030-05-03", "2031-yunling");
        JsonNode merged = event(sandbox.site(), "2031-yunling-p1-2030-05-03");
        assertThat(merged.get("title").asString()).isEqualTo("甲会");
        assertThat(merged.get("kind").asString()).isEqualTo("culture");
        assertThat(merged.get("place").asString()).isEqualTo("甲市");
        assertThat(merged.get("references")).hasSize(2);
        assertThat(merged.get("text").asString()).isEqualTo("会议");
        assertThat(merged.get("references").get(0).get("text").asString()).isEqualTo("2030年5月3日在甲城举行的会议");
        assertThat(timeline(sandbox.site()).getElementById("e-2031-yunling-p1-2030-05-03-2"))
                .isNotNull();
        assertThat(Files.readString(sandbox.site().resolve("declarations/2031-yunling/index.html")))
                .contains("<time datetime=\"2030-06-01\">");
    }

    @Test
    void aLaterDeclarationReportsWhatAnEarlierOneAnnounced() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("held")));
        declaration(sandbox, "2031-yunling", "2031-07-05", "支持将于2032年3月在湖城举行的第三届河湖管理国际论坛。");
        declaration(sandbox, "2033-heze", "2033-07-05", "欢迎第三届河湖管理国际论坛（2032年3月8日至9日，湖城）和第三届山林管理国际论坛（2032年3月9日，山城）成果。");
        assertThat(sandbox.run().err()).isEmpty();
        JsonNode announced = event(sandbox.site(), "2031-yunling-p1-2032-03");
        assertThat(announced.get("held").valueStream().map(JsonNode::asString))
                .containsExactly("2033-heze-p1-2032-03-08");
        assertThat(event(sandbox.site(), "2033-heze-p1-2032-03-09").get("announced"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-astana-p88-2024-06-05, 2025-tianjin-p84-2025-05-21",
        "2018-qingdao-p69-2018, 2024-astana-p90-2024-09-17",
        "2024-astana-p111-2024-05-04, 2025-tianjin-p88-2025-05-03"
    })
    void eventsOfASeriesAreLinkedBothWays(String earlier, String later) throws IOException {
        assertThat(event(site, earlier).path("next").asString()).isEqualTo(later);
        assertThat(event(site, later).path("previous").asString()).isEqualTo(earlier);
        Document page = timeline(site);
        assertThat(page.getElementById("e-" + earlier).select(".event-links a[href=#e-" + later + "]"))
                .hasSize(1);
    }

    @Test
    void placesHaveTheFormOfTheAuthorityFile() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("places")));
        sandbox.write("site.yml", """
                title: 试验集
                series: 试验宣言
                language: zh-Hans
                interface: [zh-Hans, en]
                description: 只用于试验。
                translations:
                  en: {title: Test, series: Tests, description: A test.}
                """);
        sandbox.write("treaties.yml", """
                places:
                  湖城: {english: Lakeside, aliases: [湖城市, 大湖-城]}
                  桥城: Bridgetown
                """);
        declaration(
                sandbox, "2031-yunling", "2031-07-05", "欢迎河论坛（2030年5月3日，大湖-城）、湖城马拉松（2030年6月4日）和海论坛（2030年7月5日，桥城市）。");
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(events(sandbox.site()).stream()
                        .filter(each -> each.get("from").asString().startsWith("2030-0"))
                        .filter(each -> each.has("place")
                                && !each.get("place").asString().equals("桥"))
                        .map(each -> each.get("place").asString()))
                .containsExactly("湖城", "湖城", "桥城");
        assertThat(Files.readString(sandbox.site().resolve("en/timeline/index.html")))
                .contains("Lakeside", "Bridgetown");
    }

    /** The description of each event of the collection, read and checked by hand. */
    @Test
    void everyEventIsDescribedAsChecked() throws IOException {
        StringBuilder told = new StringBuilder();
        for (JsonNode event : events(site)) {
            boolean future = event.get("references").size() > 0
                    && event.get("references")
                            .valueStream()
                            .allMatch(each -> each.get("future").asBoolean());
            told.append(event.get("id").asString())
                    .append(" | ")
                    .append(event.get("from").asString())
                    .append(" – ")
                    .append(event.get("to").asString())
                    .append(" | ")
                    .append(event.get("kind").asString())
                    .append(future ? ", future" : "")
                    .append(" | ")
                    .append(event.path("place").asString("–"))
                    .append(" | ")
                    .append(event.path("title").asString(event.get("text").asString()))
                    .append('\n');
            event.get("references")
                    .forEach(each -> told.append("    ")
                            .append(each.get("id").asString())
                            .append(" | ")
                            .append(each.get("text").asString())
                            .append('\n'));
        }
        Golden.verifyWhole(Path.of("src/test/golden/events.txt"), told.toString());
    }

    @Test
    void eventsWithOtherPlacesOrNumbersAreDifferent() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("differ")));
        declaration(
                sandbox,
                "2031-yunling",
                "2031-07-05",
                "欢迎上合组织成员国卫生部长会议（2030年4月28日，西安）和上合组织成员国农业部长会议（2030年4月28日，北京）成果。\n\n"
                        + "支持2032年在甲城举行第三届国际经贸论坛。\n\n支持2032年在甲城举行第四届国际经贸论坛。\n\n"
                        + "欢迎首届国际水论坛（2030年5月1日，甲城）。\n\n欢迎2030年5月1日在甲城举行的首届国际水论坛成果。");
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(ids(sandbox.site()))
                .containsExactly(
                        "2030-qiao",
                        "2031-yunling-p1-2030-04-28",
                        "2031-yunling-p1-2030-04-28-2",
                        "2031-yunling-p4-2030-05-01",
                        "2031-yunling",
                        "2031-yunling-p2-2032",
                        "2031-yunling-p3-2032");
    }

    @Test
    void aCollectionOfAnotherSeriesHasItsOwnSummits() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("series")));
        declaration(
                sandbox,
                "2031-yunling",
                "2031-07-27",
                "我们于2031年7月25日至27日在云岭举行某组织领导人第十次会晤。\n\n我们期待2032年在河泽举行的某组织领导人第十一次会晤。");
        declaration(
                sandbox,
                "2032-heze",
                "2032-08-01",
                "2032年8月1日，我们在河泽举行了某组织领导人第十一次会晤。\n\n忆及2031年7月27日在云岭举行的某组织领导人第十次会晤。");
        declaration(sandbox, "2031-yunling-p1-2031-07-25", "2031-12-31", "欢迎2031年底前完成谈判。\n\n2031年11月1日，外长在丁城举行了会议。");
        assertThat(sandbox.run().err()).isEmpty();
        assertThat(ids(sandbox.site()))
                .containsExactly(
                        "2030-qiao",
                        "2031-yunling-p1-2031-07-25-p1-2031",
                        "2031-yunling",
                        "2031-yunling-p1-2031-07-25-p2-2031-11-01",
                        "2031-yunling-p1-2031-07-25",
                        "2031-yunling-p2-2032",
                        "2032-heze");
        assertThat(references(event(sandbox.site(), "2031-yunling"))).isEqualTo("2031-yunling#p1 2032-heze#p2");
        assertThat(event(sandbox.site(), "2031-yunling").get("from").asString()).isEqualTo("2031-07-25");
        assertThat(event(sandbox.site(), "2032-heze").get("announced").get(0).asString())
                .isEqualTo("2031-yunling-p2-2032");
        JsonNode meeting = event(sandbox.site(), "2031-yunling-p1-2031-07-25-p2-2031-11-01");
        assertThat(meeting.get("text").asString()).isEqualTo("外长…会议");
        assertThat(meeting.get("references").get(0).get("text").asString()).isEqualTo("2031年11月1日，外长在丁城举行了会议");
        assertThat(meeting.get("place").asString()).isEqualTo("丁城");
        assertThat(event(sandbox.site(), "2031-yunling-p1-2031-07-25-p1-2031")
                        .get("kind")
                        .asString())
                .isEqualTo("plan");
    }

    @Test
    void aMeetingThatTheTitleNamesIsASummitWhateverItsNumber() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("titled")));
        sandbox.write("declarations/2031-heze/declaration.md", """
                ---
                title: 第四届云岭—河泽峰会河泽宣言
                name: 河泽宣言
                adopted: 2031-07-05
                place: 河泽
                language: zh-Hans
                ---

                忆及2029年5月18日在云岭举行的首届云岭—河泽峰会。

                欢迎2030年5月18日在云岭举行的妇女峰会。
                """);
        assertThat(sandbox.run().code()).isZero();
        assertThat(event(sandbox.site(), "2031-heze-p1-2029-05-18").get("kind").asString())
                .isEqualTo("summit");
        assertThat(event(sandbox.site(), "2031-heze-p2-2030-05-18").get("kind").asString())
                .isEqualTo("meeting");
    }

    @Test
    void manyDatesInOneNameDoNotMakeALargeSite() throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("many")));
        declaration(sandbox, "2031-yunling", "2031-07-05", "欢迎“" + "2030年5月3日，".repeat(500) + "”的成果。");
        assertThat(sandbox.run().code()).isZero();
        assertThat(Files.size(sandbox.site().resolve("timeline/index.json"))).isLessThan(500_000);
    }

    private static void declaration(Sandbox sandbox, String slug, String adopted, String text) throws IOException {
        sandbox.write("declarations/" + slug + "/declaration.md", """
                ---
                title: %1$s宣言全称
                name: %1$s宣言
                adopted: %2$s
                place: 某地
                ---

                %3$s
                """.formatted(slug, adopted, text));
    }

    private static String references(JsonNode event) {
        return String.join(
                " ",
                event.get("references")
                        .valueStream()
                        .map(each -> each.get("declaration").asString() + "#"
                                + each.get("paragraph").asString())
                        .toList());
    }

    private static List<String> ids(Path built) throws IOException {
        return events(built).stream().map(each -> each.get("id").asString()).toList();
    }

    private static JsonNode event(Path built, String id) throws IOException {
        return events(built).stream()
                .filter(each -> each.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + id));
    }

    private static List<JsonNode> events(Path built) throws IOException {
        return json(built.resolve("timeline/index.json"))
                .get("events")
                .valueStream()
                .toList();
    }

    private static Document timeline(Path built) throws IOException {
        return Jsoup.parse(Files.readString(built.resolve("timeline/index.html")));
    }

    private static String text(String slug, String paragraph) throws IOException {
        for (JsonNode each :
                json(site.resolve("declarations/" + slug + "/index.json")).get("paragraphs")) {
            if (each.get("id").asString().equals(paragraph)) {
                return each.get("text").asString();
            }
        }
        throw new AssertionError("no " + paragraph);
    }

    private static List<JsonNode> declarations() throws IOException {
        List<JsonNode> declarations = new ArrayList<>();
        for (JsonNode each : json(site.resolve("declarations/index.json")).get("declarations")) {
            declarations.add(
                    json(site.resolve("declarations/" + each.get("slug").asString() + "/index.json")));
        }
        return declarations;
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }
}
