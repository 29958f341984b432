package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.text.FunctionCharacters;
import org.xuanyan.text.TextDifference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that compares any two paragraphs. */
@InBrowser
class ComparePageTest {

    private static Path site;
    private static final Map<String, String> TEXTS = new TreeMap<>();

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
        for (String slug : List.of("2012-beijing", "2018-qingdao", "2024-astana", "2025-tianjin")) {
            for (JsonNode each : JsonMapper.shared()
                    .readTree(site.resolve("declarations/" + slug + "/index.json"))
                    .get("paragraphs")) {
                TEXTS.put(
                        slug + "-" + each.get("id").asString(), each.get("text").asString());
            }
        }
    }

    /** Returns the words of the comparison without what is only said, and without elements of one name. */
    private static String words(Page page, String without) {
        return (String) page.locator("#result blockquote p").evaluate("""
                        (words, without) => {
                          const copy = words.cloneNode(true);
                          copy.querySelectorAll(`i, ${without}`).forEach((each) => each.remove());
                          return copy.textContent;
                        }
                        """, without);
    }

    private static Page compare(Visitor visitor, String one, String other) {
        Page page = visitor.go("compare/#" + one + ".." + other);
        page.locator("#result blockquote").waitFor();
        return page;
    }

    @Test
    void keptAndMarkedWordsGiveBothTexts(Browser browser) {
        long seed = 20;
        List<String> places = new ArrayList<>(TEXTS.keySet());
        Random random = new Random(seed);
        try (Visitor visitor = new Visitor(browser, site)) {
            for (int i = 0; i < 12; i++) {
                String one = places.get(random.nextInt(places.size()));
                String other = places.get(random.nextInt(places.size()));
                Page page = compare(visitor, one, other);
                boolean inOrder = one.substring(0, 4).compareTo(other.substring(0, 4)) <= 0;
                assertThat(words(page, "ins"))
                        .as("before, %s..%s, seed %d", one, other, seed)
                        .isEqualTo(TEXTS.get(inOrder ? one : other));
                assertThat(words(page, "del"))
                        .as("after, %s..%s, seed %d", one, other, seed)
                        .isEqualTo(TEXTS.get(inOrder ? other : one));
            }
        }
    }

    /** The script and the program are two programs with one rule. */
    @Test
    void marksWhatThePageOfThePassageMarks(Browser browser) {
        List<String> places = List.of("2012-beijing-p14", "2018-qingdao-p17", "2024-astana-p10", "2025-tianjin-p52");
        try (Visitor visitor = new Visitor(browser, site)) {
            Map<String, List<String>> marked = new TreeMap<>();
            Page passage = visitor.go("passages/2012-beijing-p14/");
            for (String place : places.subList(1, places.size())) {
                String slug = place.substring(0, place.lastIndexOf('-'));
                marked.put(
                        place,
                        passage.locator("[id='" + slug + "'] :is(del, ins)").allTextContents());
            }
            for (int i = 1; i < places.size(); i++) {
                Page page = compare(visitor, places.get(i - 1), places.get(i));
                assertThat(page.locator("#result :is(del, ins)").allTextContents())
                        .isNotEmpty()
                        .isEqualTo(marked.get(places.get(i)));
            }
        }
    }

    /** Texts of all lengths: kin, and paragraphs that have next to nothing in common. */
    @Test
    void theScriptMarksWhatTheProgramMarks(Browser browser) throws IOException {
        long seed = 22;
        List<String> places = new ArrayList<>(TEXTS.keySet());
        Random random = new Random(seed);
        List<List<String>> pairs = new ArrayList<>();
        for (String slug : List.of("2018-qingdao", "2024-astana", "2025-tianjin")) {
            for (JsonNode link : JsonMapper.shared()
                    .readTree(site.resolve("declarations/" + slug + "/kin.json"))
                    .get("links")) {
                String other = link.get("declaration").asString() + "-"
                        + link.get("other").asString();
                pairs.add(List.of(other, slug + "-" + link.get("paragraph").asString()));
            }
        }
        for (int i = 0; i < 100; i++) {
            pairs.add(List.of(places.get(random.nextInt(places.size())), places.get(random.nextInt(places.size()))));
        }
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.go("compare/");
            for (List<String> pair : pairs) {
                String before = TEXTS.get(pair.get(0));
                String after = TEXTS.get(pair.get(1));
                assertThat(page.evaluate("""
                                async ([before, after, functions]) => {
                                  const { difference } = await import(new URL("../assets/difference.js", document.baseURI));
                                  return difference(before, after, functions).map(([kind, text]) => kind + " " + text);
                                }
                                """, List.of(before, after, FunctionCharacters.all())))
                        .as("%s, seed %d", pair, seed)
                        .isEqualTo(TextDifference.between(before, after).parts().stream()
                                .map(part -> part.fate().name().toLowerCase(Locale.ROOT) + " " + part.text())
                                .toList());
            }
        }
    }

    @Test
    void charactersOfTheOtherScriptAreNoChange(Browser browser, @TempDir Path folder) throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        String head = "---\ntitle: %1$d年宣言全称\nname: %1$d年宣言\nadopted: %1$d-07-05\nplace: 云岭\n%2$s---\n\n%3$s\n";
        sandbox.write(
                "declarations/2031-yun/declaration.md",
                head.formatted(2031, "", "界湖的捕鱼期由联合渔业委员会逐年确定，禁止使用炸药。\n\n数据交换应当逐日进行。"));
        sandbox.write(
                "declarations/2032-yun/declaration.md",
                head.formatted(2032, "language: zh-Hant\n", "界湖的捕魚期由聯合漁業委員會逐年確定，嚴禁使用炸藥。\n\n數據交換應當逐日進行。"));
        assertThat(sandbox.run().code()).isZero();
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = compare(visitor, "2031-yun-p1", "2032-yun-p1");
            page.locator("#result i").evaluateAll("all => all.forEach((each) => each.remove())");
            assertThat(page.locator("#result del").allTextContents()).containsExactly("禁止");
            assertThat(page.locator("#result ins").allTextContents()).containsExactly("嚴禁");
            page = compare(visitor, "2031-yun-p2", "2032-yun-p2");
            assertThat(page.locator("#result :is(del, ins)").count()).isZero();
            PlaywrightAssertions.assertThat(page.locator("#result .change")).hasText("字句相同，只是繁简不同");
        }
    }

    @Test
    void fromTheMenuOfOneParagraphAnotherIsChosenAndTheAddressKeepsBoth(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.go("declarations/2024-astana/#p10");
            Locator passage = page.locator(".passage", new Page.LocatorOptions().setHas(page.locator("#p10")));
            passage.locator(".permalink").click();
            passage.locator(".compare").click();
            // The other one is at first the nearest kin.
            PlaywrightAssertions.assertThat(page).hasURL(Visitor.BASE + "compare/#2024-astana-p10..2025-tianjin-p52");
            page.locator("#result blockquote").waitFor();
            page.locator("#second select").nth(0).selectOption("2018-qingdao");
            page.locator("#second option[value=p17]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            page.locator("#second select").nth(1).selectOption("p17");
            PlaywrightAssertions.assertThat(page).hasURL(Visitor.BASE + "compare/#2024-astana-p10..2018-qingdao-p17");
            PlaywrightAssertions.assertThat(page.locator("#result h2")).hasText("青岛宣言（2018） 第17段 → 阿斯塔纳宣言（2024） 第10段");
            page.goBack();
            PlaywrightAssertions.assertThat(page.locator("#result h2")).hasText("阿斯塔纳宣言（2024） 第10段 → 天津宣言（2025） 第52段");
            PlaywrightAssertions.assertThat(page.locator("#result .caution")).isVisible();
        }
    }

    @Test
    void theAddressKeepsWhichRowsOfAPairAreShownAndPaperHasTheCounts(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.go("compare/2024-astana..2025-tianjin/");
            Locator rows = page.locator(".rows > li");
            int all = rows.count();
            page.locator("[value=new]").check();
            PlaywrightAssertions.assertThat(page).hasURL(Visitor.BASE + "compare/2024-astana..2025-tianjin/?class=new");
            page = visitor.go("compare/2024-astana..2025-tianjin/?class=new");
            PlaywrightAssertions.assertThat(page.locator("[value=new]")).isChecked();
            assertThat(page.locator(".rows > li:visible").count())
                    .isEqualTo(page.locator("[data-class=new]").count())
                    .isBetween(1, all - 1);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            PlaywrightAssertions.assertThat(page.locator(".classes")).isVisible();
            PlaywrightAssertions.assertThat(page.locator("[value=new]")).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page = visitor.go("compare/2024-astana..2025-tianjin/?class=none");
            assertThat(page.locator(".rows > li:visible").count()).isEqualTo(all);
            page.locator("[value=new]").check();
            page.locator("[value=all]").check();
            PlaywrightAssertions.assertThat(page).hasURL(Visitor.BASE + "compare/2024-astana..2025-tianjin/");
        }
    }

    @Test
    void sayWhatDoesNotExistAndWhatIsTheSame(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = visitor.go("en/compare/#2018-qingdao-p17..2018-qingdao-p999");
            PlaywrightAssertions.assertThat(page.locator("output[name=said]"))
                    .hasText("There is no such paragraph: 2018-qingdao-p999");
            page = visitor.go("compare/#2031-nowhere-p1..2018-qingdao-p17");
            PlaywrightAssertions.assertThat(page.locator("output[name=said]")).hasText("没有这一段：2031-nowhere-p1");
            page = compare(visitor, "2018-qingdao-p17", "2018-qingdao-p17");
            PlaywrightAssertions.assertThat(page.locator("#result .change")).hasText("一字未改");
            assertThat(page.locator("#result :is(del, ins)").count()).isZero();
        }
    }
}
