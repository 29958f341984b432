package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts are shown and checked, but not published and not numbered. */
@Tag("slow")
class DraftTest {

    private static final String SLUG = "2031-yunling";
    private static final String FOLDER = "declarations/" + SLUG + "/";
    private static final String HEAD = """
            ---
            draft: true
            title: 云岭宣言全称
            name: 云岭宣言
            adopted: 2031-07-05
            place: 云岭
            ---

            """;
    private static final String TEXT = """
            各方重申恪守《联合国宪章》。

            ## 一

            各方将于2032年3月在云峰举行会晤。
            """;

    @TempDir
    Path temp;

    private Sandbox sandbox;

    @BeforeEach
    void fillTheSandbox() throws IOException {
        sandbox = new Sandbox(temp);
        String site = Files.readString(sandbox.content().resolve("site.yml"));
        sandbox.write("site.yml", site + "interface: [zh-Hans, en]\nbaseUrl: https://example.org/\n");
    }

    private void writeDraft(String text) throws IOException {
        sandbox.write(FOLDER + "declaration.md", HEAD + text);
    }

    private void publish() throws IOException {
        Path file = sandbox.content().resolve(FOLDER + "declaration.md");
        Files.writeString(file, Files.readString(file).replace("draft: true\n", ""));
    }

    private Path ledger() {
        return sandbox.content().resolve(FOLDER + "anchors.tsv");
    }

    private Document page(String route) throws IOException {
        return Jsoup.parse(Files.readString(sandbox.site().resolve(route + "index.html")));
    }

    private Sandbox.Outcome succeed(String... command) {
        Sandbox.Outcome outcome = sandbox.run(command);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome;
    }

    @Test
    void aSiteWithADraftHasTheBytesOfOneWithoutIt() throws IOException {
        succeed("build");
        Map<String, String> site = Golden.tree(sandbox.site());
        Map<String, String> content = Golden.tree(sandbox.content());

        writeDraft(TEXT);
        Sandbox.Outcome built = succeed("build");
        assertThat(built.err()).isEmpty();
        assertThat(built.out()).startsWith("1 declaration, 1 paragraph").contains("left out as drafts: " + SLUG);
        assertThat(Golden.tree(sandbox.site())).isEqualTo(site);
        succeed("build", "--frozen");
        assertThat(Golden.tree(sandbox.site())).isEqualTo(site);
        Files.delete(sandbox.content().resolve(FOLDER + "declaration.md"));
        assertThat(Golden.tree(sandbox.content())).isEqualTo(content);
    }

    @Test
    void theSmallCollectionWithADraftHasTheBytesOfTheOneWithoutIt() throws IOException {
        Path small = Path.of("src/test/golden/site/content");
        Path content = temp.resolve("small");
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(small.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        String raw =
                Path.of("content/declarations/2018-qingdao/sources/web.txt").toString();
        List<String> folder = List.of("--content", content.toString(), "--base-url", Visitor.BASE);
        assertThat(run(folder, "import", raw, "--slug", "2018-draft").code()).isZero();
        Sandbox.Outcome built =
                run(folder, "build", "--frozen", "--output", sandbox.site().toString());
        assertThat(built.code()).as(built.err()).isZero();
        Path without = GoldenSiteTest.build(Files.createDirectory(temp.resolve("without")), "--base-url", Visitor.BASE);
        assertThat(Golden.tree(sandbox.site())).isEqualTo(Golden.tree(without));
    }

    private Sandbox.Outcome run(List<String> more, String... command) {
        return Sandbox.run(
                temp, Stream.concat(Stream.of(command), more.stream()).toArray(String[]::new));
    }

    @Test
    void aDraftWithMistakesDoesNotStopTheSite() throws IOException {
        writeDraft("<b>各方\n");
        sandbox.write(FOLDER + "sources/web.txt", "各方");
        sandbox.write(FOLDER + "notes.txt", "");
        Sandbox.Outcome built = succeed("build");
        assertThat(built.err()).isEmpty();

        for (List<String> command : List.of(List.of("check"), List.of("build", "--drafts"))) {
            Sandbox.Outcome refused = sandbox.run(command.toArray(String[]::new));
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err())
                    .contains(
                            FOLDER + "declaration.md:9:1: error: ",
                            FOLDER + "sources/web.txt:1:1: warning: ",
                            FOLDER + "notes.txt:1:1: warning: ");
        }
    }

    @Test
    void checkDemandsAndRecordsNothingOfADraft() throws IOException {
        succeed("build");
        writeDraft(TEXT);
        Map<String, String> content = Golden.tree(sandbox.content());
        Sandbox.Outcome checked = succeed("check");
        assertThat(checked.out()).isEqualTo("2 declarations, 3 paragraphs: no errors\n");
        assertThat(checked.err()).contains("联合国宪章", "0 errors, 1 warning");
        assertThat(Golden.tree(sandbox.content())).isEqualTo(content);

        publish();
        assertThat(sandbox.run("check").err())
                .contains("[unrecorded-declaration]", FOLDER + "anchors.tsv:1:1: error: ", "[unrecorded-ids]");
    }

    @Test
    void checkReportsOnceWhatADraftShares() throws IOException {
        Path published = sandbox.content().resolve("declarations/2030-qiao/declaration.md");
        Files.writeString(published, Files.readString(published).replace("唯一的一段。", "各方重申恪守《联合国宪章》。"));
        succeed("build");
        writeDraft(TEXT);
        assertThat(succeed("check").err())
                .contains("2030-qiao/declaration.md:8:7: warning: ")
                .contains("1 more place", "0 errors, 1 warning");
    }

    @Test
    void checkFindsALinkThatLeadsToADraft() throws IOException {
        writeDraft(TEXT);
        sandbox.write("pages/about.md", "---\ntitle: 关于\n---\n[云岭](/" + FOLDER + ")\n");
        succeed("build", "--drafts");
        for (String command : List.of("build", "check")) {
            Sandbox.Outcome refused = sandbox.run(command);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("content/pages/about.md:4:1: error: ", "[dead-link]");
        }
    }

    @Test
    void aPreviewShowsTheBannerOnEveryPageOfADraftAndRecordsNothing() throws IOException {
        writeDraft(TEXT);
        Map<String, String> content = Golden.tree(sandbox.content());
        Sandbox.Outcome built = succeed("build", "--drafts");
        assertThat(built.out()).contains("do not publish this site: it shows drafts, " + SLUG);
        assertThat(Golden.tree(sandbox.content())).isEqualTo(content);
        for (String part : List.of("", "p1/", "p2/", "sources/")) {
            assertThat(page(FOLDER + part).select("main aside #draft-title").text())
                    .isEqualTo("草稿，尚未公布");
            assertThat(page("declarations/2030-qiao/" + part.replace("p2/", "")).select("#draft-title"))
                    .isEmpty();
        }
        for (String part : List.of("", "sources/")) {
            assertThat(page("en/" + FOLDER + part)
                            .select("main aside #draft-title")
                            .text())
                    .isEqualTo("Draft, not published");
        }
        assertThat(page("declarations/").select(".flag").text()).isEqualTo("草稿");
        assertThat(page("en/").select(".flag").text()).isEqualTo("draft");
        assertThat(page("treaties/").text()).contains("联合国宪章");
        assertThat(page("timeline/").text()).contains("2032");
    }

    @Test
    void searchEnginesDoNotKeepAnyPageOfAPreview() throws IOException {
        writeDraft(TEXT);
        succeed("build", "--drafts");
        List<Path> pages;
        try (Stream<Path> files = Files.walk(sandbox.site())) {
            pages = files.filter(each -> each.toString().endsWith(".html")).toList();
        }
        assertThat(pages).hasSizeGreaterThan(20);
        for (Path each : pages) {
            Document page = Jsoup.parse(Files.readString(each));
            assertThat(page.select("meta[name=robots]").eachAttr("content"))
                    .as(each.toString())
                    .containsExactly("noindex");
            assertThat(page.select("link[rel=canonical]")).as(each.toString()).isEmpty();
        }
        publish();
        succeed("build");
        assertThat(page(FOLDER).select("meta[name=robots]")).isEmpty();
        assertThat(page(FOLDER).select("link[rel=canonical]")).hasSize(1);
    }

    @Test
    void withoutDraftsAPreviewIsTheSite() throws IOException {
        succeed("build");
        Map<String, String> site = Golden.tree(sandbox.site());
        succeed("build", "--drafts");
        assertThat(Golden.tree(sandbox.site())).isEqualTo(site);
    }

    @Test
    void frozenAndDraftsExcludeEachOther() {
        Sandbox.Outcome outcome = sandbox.run("build", "--frozen", "--drafts");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("error: --frozen and --drafts exclude each other [frozen-drafts]");
        assertThat(sandbox.site()).doesNotExist();
    }

    /** Ten edits, each of which would cost addresses in a published text. */
    @Test
    void aDraftThatWasEditedManyTimesIsPublishedWithoutAGap() throws IOException {
        List<String> blocks = new ArrayList<>(List.of(TEXT.strip().split("\n\n")));
        for (int i = 0; i < 5; i++) {
            switch (i) {
                case 0, 3 -> blocks.add(i, "补入的第" + i + "段，说的是天文台与图书馆。");
                case 1 -> blocks.add("接在末尾的第" + i + "段：" + "水利工程的勘察。".repeat(i + 1));
                case 2 ->
                    assertThat(blocks.removeIf(each -> each.startsWith("补入"))).isTrue();
                default -> blocks.set(0, "改写的开头，第" + i + "稿。" + "各方商定。".repeat(i));
            }
            writeDraft(String.join("\n\n", blocks) + "\n");
            succeed("build");
            succeed("check");
            succeed("build", "--drafts");
            assertThat(paragraphs()).isEqualTo(numbered(blocks));
            assertThat(ledger()).doesNotExist();
            assertThat(sandbox.content().resolve("published.txt")).content().doesNotContain(SLUG);
        }
        publish();
        assertThat(succeed("build").out()).contains("recorded in content/declarations/" + SLUG + "/anchors.tsv");
        assertThat(paragraphs()).isEqualTo(numbered(blocks));
        assertThat(Files.readString(ledger())
                        .lines()
                        .map(line -> line.split("\t"))
                        .filter(cells -> cells[0].startsWith("p"))
                        .map(cells -> cells[0] + cells[1]))
                .containsExactlyElementsOf(
                        numbered(blocks).stream().map(id -> id + "active").toList());
        assertThat(sandbox.content().resolve("published.txt")).content().startsWith("2030-qiao\n" + SLUG + "\n/\n");
        assertThat(page(FOLDER).select("#draft-title")).isEmpty();
        succeed("build", "--frozen");
    }

    private List<String> paragraphs() throws IOException {
        return page(FOLDER).select("article p").eachAttr("id");
    }

    private static List<String> numbered(List<String> blocks) {
        long paragraphs = blocks.stream().filter(each -> !each.startsWith("##")).count();
        return IntStream.rangeClosed(1, (int) paragraphs)
                .mapToObj(each -> "p" + each)
                .collect(Collectors.toList());
    }

    @Test
    void aPublishedDeclarationCannotBecomeADraft() throws IOException {
        writeDraft(TEXT);
        publish();
        succeed("build");
        Map<String, String> site = Golden.tree(sandbox.site());
        String rows = Files.readString(ledger());
        writeDraft(TEXT);
        for (String[] command : new String[][] {{"build"}, {"build", "--drafts"}, {"check"}}) {
            Sandbox.Outcome refused = sandbox.run(command);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err())
                    .contains(FOLDER + "declaration.md:2:8: error: a published declaration cannot become a draft: the"
                            + " addresses that its anchors.tsv records would be dead [published-draft]");
            assertThat(Golden.tree(sandbox.site())).isEqualTo(site);
        }
        Files.writeString(ledger(), rows.substring(3));
        assertThat(sandbox.run().err()).contains("[published-draft]", "[ledger-without-head]");
        Files.delete(ledger());
        assertThat(sandbox.run().err()).contains("published.txt:2:1: error: ", "[lost-ledger]");
        sandbox.register("2030-qiao\n");
        succeed("build");
        assertThat(sandbox.site().resolve(FOLDER)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"false, 0, ''", "yes, 1, not-true-or-false", "'', 1, empty-value"})
    void draftIsTrueOrFalse(String value, int code, String finding) throws IOException {
        sandbox.write(FOLDER + "declaration.md", HEAD.replace("draft: true", "draft: " + value) + TEXT);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.err()).contains(finding);
        assertThat(Files.exists(sandbox.site().resolve(FOLDER))).isEqualTo(code == 0);
    }

    @Test
    void aCollectionOfDraftsCannotBePublished() throws IOException {
        writeDraft(TEXT);
        Files.delete(sandbox.content().resolve("declarations/2030-qiao/declaration.md"));
        Files.delete(sandbox.content().resolve("declarations/2030-qiao"));
        Sandbox.Outcome refused = sandbox.run();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("the collection has only drafts, and nothing to publish: " + SLUG, "draft: true")
                .endsWith("1 error, 0 warnings; site was not made\n");
        succeed("build", "--drafts");
    }

    /** The drafts are checked as usual, and a site that is there already stays as it is. */
    @Test
    void checkOfACollectionOfDraftsSaysThatNoneIsPublished() throws IOException {
        succeed("build");
        Map<String, String> site = Golden.tree(sandbox.site());
        writeDraft(TEXT);
        Files.delete(sandbox.content().resolve("declarations/2030-qiao/declaration.md"));
        Files.delete(sandbox.content().resolve("declarations/2030-qiao/anchors.tsv"));
        Files.delete(sandbox.content().resolve("declarations/2030-qiao"));
        Files.delete(sandbox.content().resolve("published.txt"));
        Sandbox.Outcome checked = succeed("check");
        assertThat(checked.out()).isEqualTo("1 declaration, 2 paragraphs: no errors\n");
        assertThat(checked.err()).contains("warning: nothing is published yet; still drafts: ", "[only-drafts]", SLUG);
        assertThat(sandbox.run().err()).contains("[no-declaration]");
        assertThat(Golden.tree(sandbox.site())).isEqualTo(site);

        writeDraft("<b>各方\n");
        Sandbox.Outcome refused = sandbox.run("check");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("[raw-html]", "[only-drafts]");
    }

    @Test
    void aDraftNeedsNoDecisions() throws IOException {
        writeDraft(TEXT);
        Sandbox.Outcome outcome = sandbox.run("anchors", "--accept", SLUG, "p1=withdrawn", "--reason", "编者的理由");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(SLUG + " is a draft, so none of its ids are recorded");
        assertThat(ledger()).doesNotExist();
    }

    @Test
    void theCommandsWriteDraftsAndSayHowToPublishThem() throws IOException {
        Path raw = Files.writeString(temp.resolve("raw.txt"), """
                云岭会议成员国宣言

                成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：

                成员国主张加强对话与合作。
                """);
        Sandbox.Outcome imported = succeed("import", raw.toString(), "--slug", SLUG);
        assertThat(imported.out()).contains("to publish it, remove the line \"draft: true\" and build");
        assertThat(Files.readString(sandbox.content().resolve(FOLDER + "declaration.md")))
                .startsWith("---\ndraft: true\n");
        succeed("build");
        assertThat(sandbox.site().resolve(FOLDER)).doesNotExist();
        assertThat(ledger()).doesNotExist();
        publish();
        succeed("build");
        assertThat(paragraphs()).containsExactly("p1", "p2");
        assertThat(ledger()).exists();
    }
}
