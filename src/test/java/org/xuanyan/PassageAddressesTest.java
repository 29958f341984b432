package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The addresses of passages: once published, each shows its words, leads to where they are shown, or says where they stand. The law is
 * tested on histories of random declarations; a failure names its seed. {@code -Dpassages.builds=100} makes more of them.
 */
@Tag("slow")
class PassageAddressesTest {

    private static final int HISTORIES = Integer.getInteger("passages.builds", 2);
    private static final int STEPS = 20;

    private static final List<String> TOPICS = List.of(
            "成员国主张共同保护雪山下的原始森林，禁止在水源地采伐，并为护林员提供防火器材。",
            "界湖的捕鱼期由联合渔业委员会逐年确定，禁止使用炸药和细网，违者没收渔获。",
            "青年论坛每两年举行一次，由各国教育部门轮流主办，路费由主办方承担。",
            "跨河大桥和两条山区公路应在三年内竣工，工程图纸由测绘院互相核对。",
            "大雪封山期间，各方通过无线电互相通报道路情况，并派出扫雪车辆救援。",
            "民间音乐的录音由电台交换播出，乐谱存放在首都的图书馆供学者查阅。");

    private static final List<String> ENDINGS = List.of("", "各方对此表示满意。", "这项工作由秘书处协调。", "有关费用另行商定。", "专家组应在春季提出报告。");

    @TempDir
    Path temp;

    private Sandbox sandbox;
    private Random random = new Random(0);

    /** Folder → the paragraphs of its declaration. */
    private final Map<String, List<String>> texts = new TreeMap<>();

    /** Id → the places with which the register has it. */
    private final Map<String, List<String>> published = new TreeMap<>();

    private int moved;
    private int retired;

    /** All folders that there were: the name of one is not used again. */
    private final Set<String> used = new TreeSet<>();

    @BeforeEach
    void start() throws IOException {
        start("sandbox");
    }

    private void start(String folder) throws IOException {
        sandbox = new Sandbox(Files.createDirectory(temp.resolve(folder)));
        sandbox.useBothLanguages();
        sandbox.write("site.yml", Files.readString(sandbox.content().resolve("site.yml")) + "paragraphPages: false\n");
        texts.clear();
        published.clear();
        used.clear();
    }

    private void declare(String slug, String... paragraphs) throws IOException {
        texts.put(slug, new ArrayList<>(List.of(paragraphs)));
        write(slug);
    }

    private void write(String slug) throws IOException {
        String year = slug.substring(0, 4);
        sandbox.write(
                "declarations/" + slug + "/declaration.md",
                "---\ntitle: %s年宣言全称\nname: %s年宣言\nadopted: %s-07-05\nplace: 云岭\n---\n\n".formatted(year, year, year)
                        + String.join("\n\n", texts.get(slug)) + "\n");
    }

    private void build() {
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    private String register() throws IOException {
        return Files.readString(sandbox.content().resolve("published.txt"));
    }

    private String declarationsAndPassages() throws IOException {
        return register()
                .lines()
                .filter(line -> !line.startsWith("/") && !line.startsWith("end: "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(sandbox.site().resolve(path).resolve("index.html")), Visitor.BASE + path);
    }

    private JsonNode data() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(sandbox.site().resolve("passages/index.json")));
    }

    private List<String> ids() throws IOException {
        return data().get("passages")
                .valueStream()
                .map(each -> each.get("id").asString())
                .toList();
    }

    @Test
    void anOlderDeclarationChangesNoAddress() throws IOException {
        declare("2031-yun", TOPICS.get(0), TOPICS.get(1));
        declare("2032-yun", TOPICS.get(1), TOPICS.get(0));
        build();
        assertThat(declarationsAndPassages())
                .isEqualTo("2030-qiao\n2031-yun\n2032-yun\n"
                        + "passage: 2031-yun-p1 = 2031-yun-p1 2032-yun-p2\n"
                        + "passage: 2031-yun-p2 = 2031-yun-p2 2032-yun-p1\n"
                        + "series: 试验宣言\n");

        declare("2029-yun", TOPICS.get(2), TOPICS.get(0));
        declare("2033-yun", TOPICS.get(2), TOPICS.get(1));
        build();
        assertThat(ids()).containsExactly("2029-yun-p1", "2031-yun-p1", "2031-yun-p2");
        assertThat(page("passages/2031-yun-p1/").select(".appearance").eachAttr("id"))
                .containsExactly("2029-yun", "2031-yun", "2032-yun");
        assertThat(declarationsAndPassages())
                .contains("2033-yun\n" + "passage: 2029-yun-p1 = 2029-yun-p1 2033-yun-p1\n"
                        + "passage: 2031-yun-p1 = 2031-yun-p1 2032-yun-p2\n");
    }

    @Test
    void whatIsNotRecordedIsRefused() throws IOException {
        declare("2031-yun", TOPICS.get(0));
        declare("2032-yun", TOPICS.get(0));
        assertThat(sandbox.run("check").err())
                .contains("[unrecorded-declaration]")
                .doesNotContain("[unrecorded-passages]");
        build();
        assertThat(sandbox.run("check").code()).isZero();

        sandbox.write("passages.yml", "passages:\n  - {title: 林, id: forests, paragraphs: [2031-yun-p1]}\n");
        for (String command : List.of("check", "build --frozen")) {
            Sandbox.Outcome outcome = sandbox.run(command.split(" "));
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err())
                    .contains(
                            "content/published.txt:1:1: error: passages that are not recorded: forests [unrecorded-passages]")
                    .contains("1 error,");
        }
        build();
        assertThat(sandbox.run("build", "--frozen").code()).isZero();
    }

    @Test
    void aFormerAddressLeadsToThePresentOne() throws IOException {
        declare("2031-yun", TOPICS.get(0));
        declare("2032-yun", TOPICS.get(0));
        build();
        sandbox.write("passages.yml", "passages:\n  - {title: 林, id: forests, paragraphs: [2031-yun-p1]}\n");
        build();

        Document moved = page("passages/2031-yun-p1/");
        assertThat(moved.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../forests/");
        assertThat(moved.select("main a").attr("href")).isEqualTo("../forests/");
        assertThat(page("passages/forests/").select(".appearance")).hasSize(2);
        assertThat(data().get("passages").get(0).get("formerIds")).hasToString("[\"2031-yun-p1\"]");
    }

    @Test
    void aPassageThatWasSetApartIsRetired() throws IOException {
        declare("2031-yun", TOPICS.get(0));
        declare("2032-yun", TOPICS.get(0));
        build();
        sandbox.write("passages.yml", "apart:\n  - {paragraph: 2031-yun-p1, from: [2032-yun-p1]}\n");
        build();

        Document page = page("passages/2031-yun-p1/");
        assertThat(page.select("main a").eachAttr("abs:href"))
                .containsExactly(
                        Visitor.BASE + "declarations/2031-yun/#p1",
                        Visitor.BASE + "declarations/2032-yun/#p1",
                        Visitor.BASE + "en/declarations/2031-yun/#p1",
                        Visitor.BASE + "en/declarations/2032-yun/#p1");
        assertThat(page.select("main a").eachText())
                .containsExactly("2031年第1段", "2032年第1段", "2031 para. 1", "2032 para. 1");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(data().get("retired")).hasToString("[\"2031-yun-p1\"]");
        assertThat(data().get("passages")).isEmpty();
    }

    @Test
    void thePageSaysWhatWasPartedFromIt() throws IOException {
        declare("2031-yun", TOPICS.get(0));
        declare("2032-yun", TOPICS.get(0));
        declare("2033-yun", TOPICS.get(0));
        build();
        sandbox.write("passages.yml", "apart:\n  - {paragraph: 2031-yun-p1, from: [2032-yun-p1, 2033-yun-p1]}\n");
        build();

        Document page = page("passages/2031-yun-p1/");
        assertThat(page.select(".appearance").eachAttr("id")).containsExactly("2032-yun", "2033-yun");
        assertThat(page.select("header a[href$=2031-yun/#p1]").eachText()).containsExactly("2031年第1段", "2031 para. 1");
        assertThat(page.select("header").text()).contains("原在本页，现在不算同一段话的：2031年第1段");
    }

    @Test
    void aWithdrawnParagraphIsFollowed() throws IOException {
        declare("2031-yun", TOPICS.get(0), TOPICS.get(1));
        declare("2032-yun", TOPICS.get(0), TOPICS.get(2));
        declare("2033-yun", TOPICS.get(0));
        build();
        texts.get("2031-yun").remove(0);
        write("2031-yun");
        assertThat(sandbox.run("anchors", "--accept", "2031-yun", "p1=withdrawn", "--reason", "误收")
                        .code())
                .isZero();
        build();

        Document page = page("passages/2031-yun-p1/");
        assertThat(page.select(".appearance").eachAttr("id")).containsExactly("2032-yun", "2033-yun");
        assertThat(page.select("header a[href$=2031-yun/#p1]").eachAttr("abs:href"))
                .containsExactly(
                        Visitor.BASE + "declarations/2031-yun/#p1", Visitor.BASE + "en/declarations/2031-yun/#p1");
    }

    @Test
    void aRetiredPageDoesNotSayThatAWithdrawnParagraphStillStands() throws IOException {
        declare("2031-yun", TOPICS.get(0), TOPICS.get(1));
        declare("2032-yun", TOPICS.get(0), TOPICS.get(2));
        build();
        texts.get("2031-yun").remove(0);
        write("2031-yun");
        assertThat(sandbox.run("anchors", "--accept", "2031-yun", "p1=withdrawn", "--reason", "误收")
                        .code())
                .isZero();
        build();

        Document page = page("passages/2031-yun-p1/");
        assertThat(page.select(".prose:not([lang]) a").eachText()).containsExactly("2031年第1段", "2032年第1段");
        assertThat(page.select(".prose").text()).doesNotContain("仍在").contains("撤回");
        assertThat(page("declarations/2031-yun/").getElementById("p1").text()).contains("误收");
    }

    @Test
    void pagesOfDecadesAtFormerAddressesLeadOn() throws IOException {
        for (int year = 2031; year <= 2092; year++) {
            declare(year + "-yun", TOPICS.get(0));
        }
        build();
        sandbox.write("passages.yml", "passages:\n  - {title: 林, id: forests, paragraphs: [2031-yun-p1]}\n");
        build();

        assertThat(page("passages/forests/2030s/").select(".appearance").eachAttr("id"))
                .containsExactly("2031-yun", "2032-yun");
        assertThat(page("passages/2031-yun-p1/2030s/").select("main a").eachAttr("abs:href"))
                .containsExactly(Visitor.BASE + "passages/forests/2030s/");
    }

    @Test
    void everyAddressOfAPassageKeepsItsMeaning() throws IOException {
        int ids = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            random = new Random(seed);
            start("seed-" + seed);
            for (int step = 0; step < STEPS; step++) {
                String when = "seed %d, step %d: %s".formatted(seed, step, edit());
                Sandbox.Outcome outcome = sandbox.run();
                assertThat(outcome.code()).as("%s%n%s", when, outcome.err()).isZero();
                checkRegister(when);
                checkAddresses(when);
            }
            checkBytes("seed " + seed);
            ids += published.size();
        }
        assertThat(ids).isGreaterThan(HISTORIES * 6);
        assertThat(moved).as("pages that led on").isGreaterThan(HISTORIES);
        assertThat(retired).as("pages of retired passages").isGreaterThan(HISTORIES);
    }

    private String edit() throws IOException {
        List<String> slugs = new ArrayList<>(texts.keySet());
        int kind = slugs.size() < 3 ? 0 : random.nextInt(8);
        if (kind < 4) {
            String slug = (2031 + random.nextInt(60)) + "-yun";
            if (used.add(slug)) {
                declare(slug, paragraphs());
                return "add " + slug;
            }
        }
        String slug = slugs.get(random.nextInt(slugs.size()));
        if (kind < 5) {
            List<String> text = texts.get(slug);
            int changed = random.nextInt(text.size());
            text.set(changed, text.get(changed) + ENDINGS.get(1 + random.nextInt(ENDINGS.size() - 1)));
            write(slug);
            // Of a long addition the program asks whether it is the same paragraph; otherwise it refuses the answer.
            String revised = "p%d=revised:%d".formatted(changed + 1, 8 + 2 * changed);
            sandbox.run("anchors", "--accept", slug, revised, "--reason", "增补");
            return "lengthen " + revised + " of " + slug;
        }
        if (kind == 5) {
            removeAsNeverPublished(slug);
            return "remove " + slug;
        }
        return decide();
    }

    private String[] paragraphs() {
        return IntStream.generate(() -> random.nextInt(TOPICS.size()))
                .limit(3 + random.nextInt(3))
                .distinct()
                .mapToObj(topic -> TOPICS.get(topic) + ENDINGS.get(random.nextInt(ENDINGS.size())))
                .toArray(String[]::new);
    }

    private void removeAsNeverPublished(String slug) throws IOException {
        texts.remove(slug);
        try (Stream<Path> files = Files.walk(sandbox.content().resolve("declarations/" + slug))) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        sandbox.register(register().replaceAll("(?m)^(/.*)?" + slug + ".*\n", ""));
        Files.deleteIfExists(sandbox.content().resolve("passages.yml"));
    }

    /** Writes decisions of an editor: joins two paragraphs under an id, or sets a pair apart. */
    private String decide() throws IOException {
        List<String> slugs = new ArrayList<>(texts.keySet());
        String one = slugs.get(random.nextInt(slugs.size() - 1));
        String other = slugs.get(slugs.size() - 1);
        String first = one + "-p" + (1 + random.nextInt(texts.get(one).size()));
        String second = other + "-p" + (1 + random.nextInt(texts.get(other).size()));
        String decision = random.nextBoolean()
                ? "passages:\n  - {title: 甲, %sparagraphs: [%s, %s]}\n"
                        .formatted(random.nextBoolean() ? "id: x-" + first + second + ", " : "", first, second)
                : "apart:\n  - {paragraph: %s, from: [%s]}\n".formatted(first, second);
        sandbox.write("passages.yml", decision);
        return decision;
    }

    /** The register loses no passage and changes none. */
    private void checkRegister(String when) throws IOException {
        Map<String, List<String>> recorded = new TreeMap<>();
        register().lines().filter(each -> each.startsWith("passage: ")).forEach(line -> {
            String[] parts = line.substring("passage: ".length()).split(" = ");
            recorded.put(parts[0], List.of(parts[1].split(" ")));
        });
        assertThat(recorded).as(when).containsAllEntriesOf(published);
        published.putAll(recorded);
    }

    /** Every id leads to a page with one of its paragraphs at least, which has links to all others that it had. */
    private void checkAddresses(String when) throws IOException {
        for (Map.Entry<String, List<String>> each : published.entrySet()) {
            List<String> had = each.getValue().stream()
                    .filter(place -> texts.containsKey(place.substring(0, place.lastIndexOf('-'))))
                    .toList();
            String path = "passages/" + each.getKey() + "/";
            Document page = page(path);
            String present = page.select("meta[http-equiv=refresh]").attr("content");
            if (!present.isEmpty()) {
                moved++;
                page = page("passages/" + present.substring("0; url=../".length()));
            }
            for (String language : List.of("", "en/")) {
                assertThat(places(page, "main a", language))
                        .as("%s%n%s%s %s", when, language, path, present)
                        .containsAll(had);
            }
            if (page.select(".appearance").isEmpty()) {
                retired++;
            } else {
                assertThat(places(page, ".appearance a", ""))
                        .as("%s%n%s %s", when, path, present)
                        .containsAnyElementsOf(had);
            }
        }
    }

    /** Returns the paragraphs to which elements link in one language, e.g. {@code 2031-yun-p1}. */
    private static List<String> places(Document page, String elements, String language) {
        String before = Visitor.BASE + language + "declarations/";
        // To resolve an address takes time, and most lead elsewhere.
        return page.select(elements + "[href*=/#p]").eachAttr("abs:href").stream()
                .filter(href -> href.startsWith(before))
                .map(href -> href.substring(before.length()).replace("/#", "-"))
                .toList();
    }

    /** Neither a second build nor one of a copy of the files differs. */
    private void checkBytes(String when) throws IOException {
        String recorded = register();
        Map<String, String> site = Golden.tree(sandbox.site());
        Sandbox copy = sandbox.copy(Files.createDirectory(temp.resolve("copy of " + when)));
        assertThat(copy.run("build", "--frozen").code()).as(when).isZero();
        assertThat(Golden.tree(copy.site())).as(when).isEqualTo(site);
        build();
        assertThat(register()).as(when).isEqualTo(recorded);
        assertThat(Golden.tree(sandbox.site())).as(when).isEqualTo(site);
    }
}
