package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to a paragraph by its name, typed in a real browser. */
@ExtendWith(Chromium.class)
class GoToTest {

    private static Path site;

    @BeforeAll
    static void build() {
        site = Visitor.realCollection();
    }

    private static Page type(Visitor visitor, String page, String query) {
        Page here = visitor.open(page);
        here.locator("#goto").fill(query);
        here.locator("#goto").press("Enter");
        return here;
    }

    private static final String NAMES = """
            青岛 23                          | 2018-qingdao/#p23
            青岛23                           | 2018-qingdao/#p23
            2018-qingdao#p23                | 2018-qingdao/#p23
            2018-QINGDAO P23                | 2018-qingdao/#p23
            青岛宣言第23段                    | 2018-qingdao/#p23
            《青岛宣言》第二十三段              | 2018-qingdao/#p23
            阿斯塔纳第一百零二段               | 2024-astana/#p102
            2018 23                         | 2018-qingdao/#p23
            2018年青岛宣言 p23                | 2018-qingdao/#p23
            青岛 ｐ２３                       | 2018-qingdao/#p23
            青岛 s3                          | 2018-qingdao/#s3
            青岛宣言（2018） p23                | 2018-qingdao/#p23
            青岛宣言（2018）第23段               | 2018-qingdao/#p23
            青岛 第 23 段                      | 2018-qingdao/#p23
            青岛第二十三                       | 2018-qingdao/#p23
            青岛 23。                         | 2018-qingdao/#p23
            /declarations/2018-qingdao/#p23 | 2018-qingdao/#p23
            2018-qingdao/index.html#p23     | 2018-qingdao/#p23
            http://example.org/sco/declarations/2018-qingdao/?utm=1#p23 | 2018-qingdao/#p23
            http://example.org/sco/declarations/2018-qingdao/p23/#cite | 2018-qingdao/#p23
            http://example.org/sco/declarations/2018-qingdao/#p23:~:text=x,y | 2018-qingdao/#p23
            青岛 2018                        | 2018-qingdao/
            qingdao                         | 2018-qingdao/
            青                              | 2018-qingdao/
            天津宣言                          | 2025-tianjin/
            http://example.org/sco/declarations/2018-qingdao/#p23 | 2018-qingdao/#p23
            http://example.org/sco/declarations/2018-qingdao/p23/ | 2018-qingdao/#p23
            """;

    @Test
    void aNameLeadsToItsPlace(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            NAMES.lines().map(line -> line.split("\\s+\\|\\s+")).forEach(each -> {
                /* What the form of any page leads to. */
                Page page = visitor.open("declarations/?q=" + URLEncoder.encode(each[0], StandardCharsets.UTF_8));
                page.waitForURL(Visitor.BASE + "declarations/" + each[1]);
                page.close();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p17/", "sources/"})
    void onThePagesOfADeclarationTheNumberIsEnough(String below, Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = type(visitor, "declarations/2018-qingdao/" + below, "p23");
            page.waitForURL(Visitor.BASE + "declarations/2018-qingdao/#p23");
            assertThat(page.evaluate("document.querySelector(':target').id")).isEqualTo("p23");
        }
    }

    @Test
    void whatCanBeSeveralPlacesIsAQuestion(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = type(visitor, "", "p23");
            PlaywrightAssertions.assertThat(page.locator(".goto output a")).hasCount(4);
            assertThat(page.locator(".goto output a")
                            .evaluateAll("links => links.map((link) => link.href)")
                            .toString())
                    .contains("2012-beijing/#p23", "2018-qingdao/#p23", "2024-astana/#p23", "2025-tianjin/#p23");
            assertThat(page.locator("#goto").inputValue()).isEqualTo("p23");
        }
    }

    @Test
    void whatLeadsNowhereIsSaidAndShownHow(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            for (String query : List.of("南京 23", "23段23段", "<b>x</b>", "第段", "%", "$&", "青岛 23 天津", "p")) {
                Page page = type(visitor, "about/", query);
                PlaywrightAssertions.assertThat(page.locator(".goto output")).hasText("没有找到“" + query + "”，可以这样写：天津 1");
                PlaywrightAssertions.assertThat(page.locator("#goto")).isFocused();
                page.close();
            }
        }
    }

    @Test
    void anExactNameGoesBeforeALongerOne(Browser browser, @TempDir Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        for (String slug : List.of("2024-bridge", "2024-bridge-2")) {
            sandbox.write("declarations/" + slug + "/declaration.md", """
                    ---
                    title: The %1$s
                    name: %1$s
                    adopted: 2024-01-02
                    place: New York
                    ---

                    The Member States met.
                    """.formatted(
                            slug.equals("2024-bridge") ? "Bridge Declaration" : "Second Bridge Declaration"));
        }
        assertThat(sandbox.run().code()).isZero();
        for (String query : List.of("2024-bridge#p1", "Bridge Declaration 1", "bridge declaration p1")) {
            try (Visitor visitor = new Visitor(browser, sandbox.site())) {
                type(visitor, "", query).waitForURL(Visitor.BASE + "declarations/2024-bridge/#p1");
            }
        }
        try (Visitor visitor = new Visitor(browser, sandbox.site())) {
            Page page = type(visitor, "", "New York 1");
            PlaywrightAssertions.assertThat(page.locator(".goto output a")).hasCount(2);
        }
    }

    @Test
    void aYearOnThePageOfADeclarationIsNoParagraph(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            type(visitor, "declarations/2018-qingdao/", "2024").waitForURL(Visitor.BASE + "declarations/2024-astana/");
        }
    }

    @Test
    void aPlaceThatIsNotInTheTextIsSaid(Browser browser) {
        try (Visitor visitor = new Visitor(browser, site)) {
            Page page = type(visitor, "", "青岛 999");
            page.waitForURL(Visitor.BASE + "declarations/2018-qingdao/#p999");
            PlaywrightAssertions.assertThat(page.locator(".goto output")).hasText("这篇宣言里没有p999");
            page.locator("#goto").fill("23");
            page.locator("#goto").press("Enter");
            page.waitForURL(Visitor.BASE + "declarations/2018-qingdao/#p23");
            PlaywrightAssertions.assertThat(page.locator(".goto output")).isEmpty();
        }
    }

    @Test
    void withoutScriptsItLeadsToTheListOfDeclarations(Browser browser) {
        try (Visitor visitor =
                new Visitor(browser, site, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = type(visitor, "", "青岛 23");
            page.waitForURL(url -> url.startsWith(Visitor.BASE + "declarations/?q="));
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("青岛宣言");
        }
    }
}
