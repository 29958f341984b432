package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages do not contradict each other: what a row of two declarations or the data link, the paragraphs themselves and the pages
 * of their passages tell, too.
 */
class KinLinesTest {

    /** E.g. 2018年第71段, or the second of 2025年第8段、第9段; the name of the declaration is kept from the one before. */
    private static final Pattern PLACE = Pattern.compile("(?:(\\d{4})年)?第(\\d+)段");

    private static final int DECLARATIONS = 12;
    private static final int COLLECTIONS = 3;

    private static final List<String> SENTENCES = List.of(
            "成员国主张共同保护雪山下的原始森林，禁止在水源地采伐，并为护林员提供防火器材。",
            "界湖的捕鱼期由联合渔业委员会逐年确定，禁止使用炸药和细网，违者没收渔获。",
            "各方将在三年内修建跨河大桥和两条山区公路，并交换有关图纸和水文资料。",
            "青年论坛每两年举行一次，由各国教育部门轮流主办，路费由主办方承担。",
            "卫生部门继续就疫苗研制、药品监管和远程诊疗开展合作，并互派医疗队。",
            "水文站之间的数据交换应当逐日进行，洪水期间逐时进行，并通报下游城市。",
            "民间艺人的巡回演出由文化部门出资，每年秋季举行，乐谱存放在图书馆。",
            "大雪封山期间，通过无线电互相通报道路情况，并派出扫雪车辆救援。");

    @TempDir
    Path temp;

    /**
     * A site, as far as it tells kin.
     *
     * @param years the declarations, by their years; in these collections no two are of one year
     * @param certain paragraph, e.g. 2018-p71 → its kin, without those that an editor has to judge
     * @param passageOf paragraph → the paragraphs of its passage
     */
    private record KinOfSite(
            Path site,
            Map<String, String> years,
            Map<String, Set<String>> certain,
            Map<String, Set<String>> passageOf) {

        static KinOfSite of(Path site) throws IOException {
            Map<String, String> years = new TreeMap<>();
            for (JsonNode each : json(site, "declarations/index.json").get("declarations")) {
                String slug = each.get("slug").asString();
                years.put(slug.substring(0, 4), slug);
            }
            Map<String, Set<String>> certain = new TreeMap<>();
            for (String slug : years.values()) {
                for (JsonNode link :
                        json(site, "declarations/" + slug + "/kin.json").get("links")) {
                    if (!link.get("class").asString().equals("related")) {
                        certain.computeIfAbsent(place(slug, link.get("paragraph")), each -> new TreeSet<>())
                                .add(place(link.get("declaration").asString(), link.get("other")));
                    }
                }
            }
            Map<String, Set<String>> passageOf = new TreeMap<>();
            for (JsonNode passage : json(site, "passages/index.json").get("passages")) {
                Set<String> members = new TreeSet<>();
                passage.get("members")
                        .forEach(member -> member.get("paragraphs")
                                .forEach(id -> members.add(
                                        place(member.get("declaration").asString(), id))));
                members.forEach(each -> passageOf.put(each, members));
            }
            return new KinOfSite(site, years, certain, passageOf);
        }

        Set<String> kin(String place) {
            return certain.getOrDefault(place, Set.of());
        }

        Set<String> passage(String place) {
            return passageOf.getOrDefault(place, Set.of());
        }
    }

    private static JsonNode json(Path site, String path) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(site.resolve(path)));
    }

    private static Document page(Path site, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path).resolve("index.html")));
    }

    private static String place(String slug, JsonNode id) {
        return slug.substring(0, 4) + "-" + id.asString();
    }

    /** Returns the paragraphs that a line names. */
    private static Set<String> named(String line) {
        Set<String> places = new TreeSet<>();
        String year = "";
        for (MatchResult each : PLACE.matcher(line).results().toList()) {
            year = each.group(1) == null ? year : each.group(1);
            places.add(year + "-p" + each.group(2));
        }
        return places;
    }

    /** Returns what stands below each paragraph of a site. */
    private static Map<String, String> lines(KinOfSite site) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : site.years.entrySet()) {
            for (Element line :
                    page(site.site, "declarations/" + each.getValue()).select(".elsewhere")) {
                lines.put(each.getKey() + "-" + line.parent().selectFirst("p").id(), line.text());
            }
        }
        return lines;
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void requireOneAnswer(Path built) throws IOException {
        KinOfSite site = KinOfSite.of(built);
        requireLines(site);
        requirePassages(site);
        requireSingleRows(site);
    }

    /** Each link of the data and of the rows is told below both paragraphs, or counted there if there are many. */
    private static void requireLines(KinOfSite site) throws IOException {
        Map<String, String> lines = lines(site);
        Map<String, Set<String>> links = new TreeMap<>();
        site.certain.forEach((place, kin) ->
                links.computeIfAbsent(place, each -> new TreeSet<>()).addAll(kin));
        for (Path pair : folders(site.site.resolve("compare"))) {
            JsonNode data = json(pair, "index.json");
            for (JsonNode row : data.get("rows")) {
                for (JsonNode before : row.get("before")) {
                    for (JsonNode after : row.get("after")) {
                        String one = place(data.get("earlier").asString(), before);
                        String other = place(data.get("later").asString(), after);
                        links.computeIfAbsent(one, each -> new TreeSet<>()).add(other);
                        links.computeIfAbsent(other, each -> new TreeSet<>()).add(one);
                    }
                }
            }
        }
        assertThat(links).isNotEmpty();
        links.forEach((place, kin) -> {
            String line = lines.getOrDefault(place, "");
            if (line.endsWith("处")) {
                assertThat(kin).as(place).containsAnyElementsOf(named(line));
            } else {
                assertThat(named(line)).as("%s: %s", place, line).containsAll(kin);
            }
        });
    }

    /** A page of a passage tells the kin that are not on it, and is right about which place is the first. */
    private static void requirePassages(KinOfSite site) throws IOException {
        for (JsonNode passage : json(site.site, "passages/index.json").get("passages")) {
            String id = passage.get("id").asString();
            Document page = page(site.site, "passages/" + id);
            for (JsonNode member : passage.get("members")) {
                Element appearance =
                        page.getElementById(member.get("declaration").asString());
                Set<String> told = named(appearance.select(".caution").text());
                Set<String> kin = new TreeSet<>();
                for (JsonNode each : member.get("paragraphs")) {
                    String place = place(member.get("declaration").asString(), each);
                    kin.addAll(site.kin(place));
                    Set<String> beyond = new TreeSet<>(site.kin(place));
                    beyond.removeAll(site.passage(place));
                    assertThat(told).as("%s in %s", place, id).containsAll(beyond);
                }
                if (appearance.selectFirst(".change").text().equals("本集最早的一次")) {
                    String year = member.get("declaration").asString().substring(0, 4);
                    assertThat(kin)
                            .as("the first place of %s", id)
                            .noneMatch(each -> each.substring(0, 4).compareTo(year) < 0);
                }
            }
        }
    }

    /** A row does not call new or lost, without a word, what belongs to the other declaration by a passage or by the data. */
    private static void requireSingleRows(KinOfSite site) throws IOException {
        for (Path pair : folders(site.site.resolve("compare"))) {
            JsonNode data = json(pair, "index.json");
            Document page = page(pair, "");
            for (JsonNode row : data.get("rows")) {
                boolean isNew = row.get("before").size() == 0;
                if (isNew || row.get("after").size() == 0) {
                    String own = data.get(isNew ? "later" : "earlier").asString();
                    String other = data.get(isNew ? "earlier" : "later").asString();
                    JsonNode id = row.get(isNew ? "after" : "before").get(0);
                    String place = place(own, id);
                    Set<String> related = Stream.concat(site.kin(place).stream(), site.passage(place).stream())
                            .filter(each -> each.startsWith(other.substring(0, 4)))
                            .collect(Collectors.toCollection(TreeSet::new));
                    Element shown = page.getElementById((isNew ? "" : "was-") + id.asString());
                    String said = shown.select(".through").text();
                    Matcher kin = Pattern.compile("但字句与(.*)有关").matcher(said);
                    assertThat(kin.find() ? named(kin.group(1)) : Set.of())
                            .as("%s of %s", place, pair.getFileName())
                            .isEqualTo(related);
                }
            }
        }
    }

    @Test
    void thePagesOfThisCollectionAgree() throws IOException {
        requireOneAnswer(Sandbox.realCollection());
    }

    /** Read in the texts: the last sentence of Qingdao p71 is Astana p67; Astana p46 has the exercise of Tianjin p48. */
    @Test
    void aSentenceThatBecameAParagraphIsNotFirst() throws IOException {
        Path site = Sandbox.realCollection();
        Element first = page(site, "passages/2024-astana-p67").getElementById("2024-astana");
        assertThat(first.select(".change:not([lang])").text()).isEqualTo("在这段话里最早的一次");
        assertThat(first.select(".caution:not([lang])").text()).isEqualTo("其中的字句也见于2018年第71段，那里不算同一段话。");
        assertThat(first.select(".caution a").attr("href")).endsWith("/2018-qingdao-p71/");
        assertThat(page(site, "passages/2018-qingdao-p71")
                        .getElementById("2024-astana")
                        .select(".caution:not([lang])")
                        .eachText())
                .as("beside the words that the page marks as gone")
                .containsExactly("前次的字句，本篇也见于2024年第67段，那里不算同一段话。");
        assertThat(page(site, "passages").select("#newest li").eachText())
                .anyMatch(each -> each.contains("第48段") && each.endsWith("其中的字句也见于2024年第46段"));
        assertThat(Files.readString(site.resolve("passages/feed.xml"))).contains("其中的字句也见于2024年第46段，那里不算同一段话。");
    }

    @Test
    void thePagesOfMadeUpCollectionsAgree() throws IOException {
        long seed = 22;
        Random random = new Random(seed);
        for (int i = 0; i < COLLECTIONS; i++) {
            Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("made-" + i)));
            for (int year = 2031; year < 2031 + DECLARATIONS; year++) {
                sandbox.write(
                        "declarations/" + year + "-yun/declaration.md",
                        "---\ntitle: %1$d年宣言全称\nname: %1$d年宣言\nadopted: %1$d-07-05\nplace: 云岭\n---\n\n%2$s\n"
                                .formatted(year, String.join("\n\n", paragraphs(random))));
            }
            Sandbox.Outcome outcome = sandbox.run();
            assertThat(outcome.code()).as(outcome.err()).isZero();
            requireOneAnswer(sandbox.site());
        }
    }

    /** Returns all sentences in any order and in paragraphs of one to three of them, some reworded. */
    private static List<String> paragraphs(Random random) {
        List<String> sentences = new ArrayList<>(SENTENCES);
        IntStream.range(0, 3)
                .forEach(i -> sentences.add(
                        random.nextInt(sentences.size()), sentences.remove(random.nextInt(sentences.size()))));
        List<String> paragraphs = new ArrayList<>();
        for (String each : sentences) {
            String sentence = random.nextInt(4) == 0 ? each.replace("，", "，今后") : each;
            if (paragraphs.isEmpty() || random.nextInt(3) > 0) {
                paragraphs.add(sentence);
            } else {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + sentence);
            }
        }
        return paragraphs;
    }
}
