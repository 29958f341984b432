package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say, {@code templates/i18n/}, and in which languages. */
@Tag("slow")
class MessagesTest {

    private static final Pattern MESSAGE = Pattern.compile("(?m)^([a-z0-9.-]+): (.*)$");

    private static final Pattern QUOTED = Pattern.compile("(?<=\")[a-z0-9.-]+(?=\")");

    @TempDir
    Path temp;

    private Sandbox sandbox;
    private Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        sandbox = new Sandbox(Files.createDirectory(temp.resolve("sandbox")));
        templates = temp.resolve("templates");
        for (String path : Golden.tree(Path.of("templates")).keySet()) {
            Files.createDirectories(templates.resolve(path).getParent());
            Files.copy(Path.of("templates").resolve(path), templates.resolve(path));
        }
    }

    private Sandbox.Outcome run() {
        return sandbox.run("--templates", templates.toString());
    }

    private void change(String file, String regex, String replacement) throws IOException {
        Path path = templates.resolve(file);
        String text = Files.readString(path);
        String changed = text.replaceFirst(regex, replacement);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(path, changed);
    }

    private String error() {
        Sandbox.Outcome outcome = run();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(sandbox.site()).doesNotExist();
        return outcome.err().replace(temp + "/", "");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(sandbox.site().resolve(path)));
    }

    private void interfaces(String languages) throws IOException {
        sandbox.write("site.yml", """
                title: 试验集
                series: 试验宣言
                language: zh-Hans
                description: 只用于试验。
                interface: [%s]
                """.formatted(languages));
    }

    @Test
    void everyMessageIsSaidSomewhere() throws IOException {
        String said = Stream.concat(
                        Golden.tree(Path.of("templates")).entrySet().stream()
                                .filter(file -> file.getKey().endsWith(".peb")),
                        Golden.tree(Path.of("src/main/java/org/xuanyan")).entrySet().stream())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        List<String> keys = MESSAGE.matcher(Files.readString(Path.of("templates/i18n/zh-Hans.yml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        Set<String> quoted =
                QUOTED.matcher(said).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).hasSizeGreaterThan(200).allSatisfy(key -> {
            String family = key.substring(0, key.lastIndexOf('.') + 1);
            assertThat(quoted.contains(key) || quoted.contains(family))
                    .as("never used: " + key)
                    .isTrue();
        });
    }

    @Test
    void aMessageThatOneLanguageLacksIsNamed() throws IOException {
        change("i18n/en.yml", "nav.treaties: .*\n", "");
        assertThat(error())
                .contains(
                        "templates/i18n/en.yml:1:1: error: the message \"nav.treaties\" is missing [missing-translation]")
                .contains("templates/i18n/zh-Hans.yml says in line ")
                .contains("1 error");
    }

    @Test
    void aMessageThatAPublishedLanguageLacksIsNamedOnce() throws IOException {
        interfaces("zh-Hans, en");
        change("i18n/en.yml", "nav.treaties: .*\n", "");
        assertThat(error()).contains("[missing-translation]", "1 error").doesNotContain("[missing-message]");
    }

    @Test
    void aMessageThatNobodyKnowsIsNamedWithTheLineOfTheTemplate() throws IOException {
        change("page.peb", "<h1", "{{ say(\"nav.none\") }}<h1");
        sandbox.write("pages/about.md", "---\ntitle: 关于\n---\n\n文字。\n");
        assertThat(error()).contains("templates/page.peb:8:1: error: ", "there is no message \"nav.none\"");
    }

    @Test
    void aMessageThatTheProgramSaysIsMissed() throws IOException {
        change("i18n/en.yml", "treaty-kind.charter: .*\n", "");
        change("i18n/zh-Hans.yml", "treaty-kind.charter: .*\n", "");
        sandbox.write("treaties.yml", "treaties: [{id: a, title: 某宪章, pinyin: mou, kind: charter}]\n");
        sandbox.writeText("成员国恪守《某宪章》。\n");
        assertThat(error())
                .contains(
                        "templates/i18n/zh-Hans.yml:1:1: error: the message \"treaty-kind.charter\" is missing [missing-message]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place: \"para. {0\" | is broken: a { that opens neither",
                "place: \"para. 0}\" | is broken: a } without its { [broken-message]",
                "place: \"para. {0}{1}\" | has other slots than in",
                "place: para. | {0}, not none [message-slots]",
                "place: \"{0, plural, one {a}}\" | is broken: a choice without other {…}",
                "place: \"{0, plural, few {a} other {b}}\" | is broken: the only cases of a choice by number are one {…} and other {…}",
                "place: \"{0, plural, other {b}\" | is broken: a { without its }",
                "place: \"{0, plural, one {{0, plural, other {}}} other {}}\" | is broken: a { that opens neither",
                "place: [a, b] | is not a single value",
                "place: \"{0}\"\\nplace: \"{0}\" | occurs twice",
                "place: \"{0}\"\\n? [a]\\n: b | a key must be one word",
                "place: \"{0}\"\\nPlace!: b | not a key: \"Place!\" [message-key]",
            })
    void aBrokenMessageIsNamedWithItsPlace(String lines, String reason) throws IOException {
        change("i18n/en.yml", "place: .*", lines.replace("\\n", "\n"));
        assertThat(error()).contains("templates/i18n/", ": error: ", reason);
    }

    @Test
    void aMessageThatDoesNotFitWhatIsSaidIsNamed() throws IOException {
        change("i18n/en.yml", "summit: .*", "summit: \"{0}{1}{7}\"");
        change("i18n/zh-Hans.yml", "summit: .*", "summit: \"{0}{1}{7}\"");
        assertThat(error()).contains("the message \"summit\" cannot be used: there is nothing for {7} [unfit-message]");
    }

    @Test
    void aFileThatIsNoLanguageIsNamed() throws IOException {
        Files.writeString(templates.resolve("i18n/words.yaml"), "a: b\n");
        assertThat(error())
                .contains(
                        "templates/i18n/words.yaml:1:1: error: the name of this file is not a language tag [message-file-name]");
    }

    @Test
    void templatesWithoutMessagesAreRefusedOnce() throws IOException {
        Files.delete(templates.resolve("i18n/en.yml"));
        Files.delete(templates.resolve("i18n/zh-Hans.yml"));
        assertThat(error())
                .contains(
                        "templates/i18n:1:1: error: there are no messages: the pages would have no words [no-page-messages]")
                .contains("1 error");
    }

    @Test
    void aLanguageThatCannotBeReadIsTheOnlyFinding() throws IOException {
        change("i18n/zh-Hans.yml", "nav.skip:", "nav.skip: [");
        assertThat(error())
                .contains("templates/i18n/zh-Hans.yml:", "not valid YAML")
                .contains("1 error");
    }

    @Test
    void wordsInMessagesStayText() throws IOException {
        takeGoldenContent();
        assertThat(run().code()).isZero();
        Map<String, List<String>> good = elements();
        for (String file : List.of("i18n/en.yml", "i18n/zh-Hans.yml")) {
            Path path = templates.resolve(file);
            Files.writeString(path, MESSAGE.matcher(Files.readString(path)).replaceAll(found -> {
                String value = found.group(2).replaceAll("^\"|\"$", "");
                String evil = found.group(1) + ": \"</title></script><img src=x onerror=a> '" + value
                        + "\\\" onclick=\\\"&\"";
                return Matcher.quoteReplacement(evil);
            }));
        }
        Sandbox.Outcome outcome = run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(elements()).isEqualTo(good);
        assertThat(page("index.html").selectFirst("#summits-title").wholeText())
                .isEqualTo("</title></script><img src=x onerror=a> '历次宣言\" onclick=\"&");
    }

    private Map<String, List<String>> elements() throws IOException {
        Map<String, List<String>> elements = new TreeMap<>();
        for (String path : Golden.tree(sandbox.site()).keySet()) {
            if (path.endsWith(".html")) {
                elements.put(
                        path,
                        page(path).getAllElements().stream()
                                .map(each -> each.normalName()
                                        + each.attributes().asList().stream()
                                                .map(attribute -> attribute.getKey())
                                                .toList())
                                .toList());
            }
        }
        return elements;
    }

    @Test
    void thePagesSpeakTheLanguageOfTheSiteOrEnglish() throws IOException {
        for (Map.Entry<String, String> each : Map.of(
                        "zh-Hans", "zh-Hans", "zh-CN", "zh-Hans", "en-GB", "en", "ru", "en")
                .entrySet()) {
            sandbox.write("site.yml", """
                    title: 试验集
                    series: 试验宣言
                    language: %s
                    description: 只用于试验。
                    """.formatted(each.getKey()));
            sandbox.register("");
            assertThat(run().code()).isZero();
            assertThat(page("index.html").selectFirst("html").attr("lang")).isEqualTo(each.getValue());
            assertThat(sandbox.site().resolve("en")).doesNotExist();
        }
    }

    @Test
    void theFirstLanguageStandsAtTheRoot() throws IOException {
        interfaces("en, zh-Hans");
        assertThat(run().code()).isZero();
        assertThat(page("declarations/2030-qiao/index.html").select("h2").eachText())
                .contains("Contents");
        assertThat(page("zh-hans/declarations/2030-qiao/index.html")
                        .select("h2")
                        .eachText())
                .contains("目录");
        assertThat(page("zh-hans/declarations/2030-qiao/index.html")
                        .selectFirst(".site-header a[hreflang=en]")
                        .attr("href"))
                .isEqualTo("../../../declarations/2030-qiao/");
        assertThat(Files.readString(sandbox.site().resolve("feed.xml")))
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">")
                .contains("<entry xml:lang=\"zh-Hans\">");
    }

    @Test
    void whatTheSiteIsCalledIsTranslatedOrKeepsItsLanguage() throws IOException {
        interfaces("zh-Hans, en");
        assertThat(run().code()).isZero();
        assertThat(page("en/index.html").selectFirst("h1").outerHtml()).isEqualTo("<h1 lang=\"zh-Hans\">试验集</h1>");
        append("""
                translations:
                  en: {title: Trial, series: Trials, description: For trials only.}
                """);
        assertThat(run().code()).isZero();
        assertThat(page("en/index.html").selectFirst("h1").outerHtml()).isEqualTo("<h1>Trial</h1>");
        assertThat(page("index.html").selectFirst("h1").outerHtml()).isEqualTo("<h1>试验集</h1>");
    }

    @Test
    void fullAddressesNameEachOther() throws IOException {
        interfaces("zh-Hans, en");
        assertThat(sandbox.run("--base-url", "https://example.org/x/").code()).isZero();
        for (String folder : List.of("", "en/")) {
            Document page = page(folder + "declarations/2030-qiao/index.html");
            assertThat(page.select("link[hreflang]").eachAttr("href"))
                    .containsExactly(
                            "https://example.org/x/declarations/2030-qiao/",
                            "https://example.org/x/en/declarations/2030-qiao/");
            assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
                    .isEqualTo("https://example.org/x/" + folder + "declarations/2030-qiao/");
            assertThat(page.selectFirst("#cite").attr("data-address"))
                    .as("what is cited has one address")
                    .isEqualTo("https://example.org/x/declarations/2030-qiao/");
        }
        assertThat(Files.readString(sandbox.site().resolve("sitemap.xml")))
                .contains("<loc>https://example.org/x/declarations/2030-qiao/</loc>")
                .contains("<loc>https://example.org/x/en/declarations/2030-qiao/</loc>");
    }

    @Test
    void editorsLinksHoldInEachLanguageAndDeadOnesAreReportedOnce() throws IOException {
        interfaces("zh-Hans, en");
        sandbox.write(
                "pages/about.md", "---\ntitle: 关于\n---\n\n[段](/declarations/2030-qiao/#p1)、[数据](/anchors.json)。\n");
        assertThat(run().code()).isZero();
        assertThat(page("en/about/index.html").select(".prose a").eachAttr("href"))
                .containsExactly("../declarations/2030-qiao/#p1", "../../anchors.json");
        sandbox.write("pages/about.md", "---\ntitle: 关于\n---\n\n[段](/declarations/2030-qiao/#p9)、[无](/none.json)。\n");
        Sandbox.Outcome outcome = run();
        assertThat(outcome.err()).contains("content/pages/about.md:5:", "2 errors");
    }

    @Test
    void aPageMayNotStandWhereALanguageDoes() throws IOException {
        interfaces("zh-Hans, en");
        sandbox.write("pages/en.md", "---\ntitle: 英语\n---\n\n文字。\n");
        Sandbox.Outcome outcome = run();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("content/pages/en.md:1:1: error: the address /en/ is already taken");
    }

    @Test
    void theNumberOfAParagraphWithoutAPageOfItsOwnIsALinkToItsPlace() throws IOException {
        interfaces("zh-Hans, en");
        append("paragraphPages: false\n");
        assertThat(run().code()).isZero();
        Document page = page("en/declarations/2030-qiao/index.html");
        assertThat(page.select(".passage .permalink").eachAttr("href"))
                .startsWith("#p1")
                .doesNotContain("#cite");
        assertThat(page.select("#cite .files a").eachAttr("href"))
                .contains("../../../declarations/2030-qiao/reference.bib");
    }

    /** Takes the content of the golden site, which has every feature of the format. */
    private void takeGoldenContent() throws IOException {
        Path golden = Golden.ROOT.resolve("site/content");
        for (String path : Golden.tree(golden).keySet()) {
            Files.createDirectories(sandbox.content().resolve(path).getParent());
            Files.write(sandbox.content().resolve(path), Files.readAllBytes(golden.resolve(path)));
        }
        append("interface: [zh-Hans, en]\n");
    }

    private void append(String lines) throws IOException {
        Files.writeString(sandbox.content().resolve("site.yml"), lines, StandardOpenOption.APPEND);
    }

    @Test
    void englishPagesAreAsExpected() throws IOException {
        takeGoldenContent();
        Sandbox.Outcome outcome = run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        Map<String, String> pages = Golden.tree(sandbox.site().resolve("en"));
        pages.keySet()
                .retainAll(List.of(
                        "index.html",
                        "declarations/2030-qiao/index.html",
                        "declarations/2030-qiao/sources/index.html",
                        "treaties/index.html",
                        "treaties/lakes/index.html",
                        "timeline/index.html"));
        assertThat(pages).hasSize(6);
        Golden.verifyTree(Golden.ROOT.resolve("english"), pages);
    }
}
