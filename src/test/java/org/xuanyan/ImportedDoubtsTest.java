package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import cannot decide: it writes a draft all the same, with each doubt at its place. */
class ImportedDoubtsTest {

    private static final String SLUG = "2031-yunling";

    private static final String COPY = """
            云岭会议成员国宣言

            成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：

            成员国主张加强对话与合作。

            成员国歡迎扩大山区防火合作。

            成员国愿意互派教师与学生。
            """;

    private static final String PARAGRAPHS =
            "<p>成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：</p>" + "<p>成员国主张加强对话与合作。</p><p>成员国愿意互派教师与学生。</p>";

    @TempDir
    Path temp;

    private ImportSandbox sandbox;

    @BeforeEach
    void emptyContentFolder() throws IOException {
        sandbox = new ImportSandbox(temp);
    }

    private Path declaration() {
        return sandbox.draft(SLUG);
    }

    private Sandbox.Outcome importText(String text) throws IOException {
        return sandbox.imported("raw.txt", text, SLUG);
    }

    @Test
    void aSeparatorInOtherCharactersIsExplained() throws IOException {
        for (String separator : List.of("---", "□", "* * *")) {
            Sandbox.Outcome outcome = importText(COPY.replace("歡", "欢").replace("成员国愿意", separator + "\n\n成员国愿意"));

            assertThat(outcome.err()).doesNotContain("[unexplained]");
            assertThat(Files.readString(declaration())).contains("\n\n---\n\n成员国愿意");
            assertThat(sandbox.check().code()).isZero();
            sandbox = new ImportSandbox(Files.createTempDirectory(temp, "next"));
        }
    }

    @Test
    void whatTheCopyDoesNotSayIsLeftForTheEditor() throws IOException {
        Sandbox.Outcome outcome = importText("成员国主张，加强对话与合作。\n");

        assertThat(outcome.err())
                .contains(
                        "no title was found in the text [no-title]\n    write it into declaration.md, after \"title:\"")
                .contains("no date was found in the text [no-date]", "no place was found in the text [no-place]")
                .contains("the draft is written all the same; mend it before you publish it");
        String draft = Files.readString(declaration());
        assertThat(draft)
                .startsWith("---\ndraft: true\n# no title was found in the text [no-title]\ntitle:\n")
                .contains("\nname:\n# no date", "\nadopted:\n# no place", "\nplace:\nsources:\n");
        assertThat(sandbox.check().err()).contains("declaration.md:4:", "[empty-value]");

        Files.writeString(
                declaration(),
                draft.replace("title:", "title: 云岭宣言")
                        .replace("name:", "name: 云岭宣言")
                        .replace("adopted:", "adopted: 2031-07-05")
                        .replace("place:", "place: 云岭"));
        assertThat(sandbox.publish().resolve("declarations/" + SLUG + "/p1/index.html"))
                .exists();
    }

    @Test
    void aDoubtStandsAsACommentBeforeItsParagraph() throws IOException {
        importText(COPY);

        String draft = Files.readString(declaration());
        assertThat(draft).contains("""
                成员国主张加强对话与合作。

                <!-- a character that such texts do not use was kept: “成员国歡迎扩大山区防火合”; check in another source whether a character that looks like it is meant (copy 7:4) [look-alike] -->

                成员国歡迎扩大山区防火合作。
                """);
        int line = draft.substring(0, draft.indexOf("<!--")).split("\n", -1).length;
        assertThat(sandbox.check().err())
                .contains("declarations/" + SLUG + "/declaration.md:" + line + ":1: warning: ", "[editors-comment]");
        Path page = sandbox.publish().resolve("declarations/" + SLUG + "/index.html");
        assertThat(Jsoup.parse(Files.readString(page)).select("article p").eachText())
                .containsExactly(
                        "成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：", "成员国主张加强对话与合作。", "成员国歡迎扩大山区防火合作。", "成员国愿意互派教师与学生。");
        assertThat(Files.readString(page)).doesNotContain("look-alike");
    }

    @Test
    void theCommentsInTheFrontMatterAreFoundToo() throws IOException {
        importText(COPY);
        String file = "declarations/" + SLUG + "/declaration.md";
        assertThat(Files.readAllLines(declaration()).subList(2, 9))
                .filteredOn(line -> line.startsWith("# "))
                .hasSize(4);
        List<String> left = Stream.of(9, 7, 5, 3)
                .map(line ->
                        file + ":" + line + ":1: warning: a comment for the editor is still here [editors-comment]")
                .toList();
        assertThat(sandbox.check().err()).containsSubsequence(left);

        Files.writeString(
                declaration(), Files.readString(declaration()).replace("draft: true\n", "# the editor's own\n"));
        Sandbox.Outcome published = sandbox.run(
                "build",
                "--content",
                sandbox.content().toString(),
                "--output",
                temp.resolve("site").toString());
        assertThat(published.code()).isZero();
        assertThat(published.err()).containsSubsequence(left);

        Files.writeString(declaration(), Files.readString(declaration()).replaceAll("(?m)^# .*]\n", ""));
        assertThat(sandbox.check().err()).doesNotContain("declaration.md:3:1:");
    }

    @Test
    void wordsOfTheCopyCannotEndAComment() throws IOException {
        importText(COPY.replace("歡迎", "歡-->\u200B迎"));

        assertThat(Files.readString(declaration()).lines().filter(line -> line.contains("<!--")))
                .isNotEmpty()
                .allMatch(line -> line.indexOf("-->") == line.length() - 3 && !line.contains("\u200B"));
        assertThat(sandbox.check().err()).doesNotContain("[raw-html]", "declaration.md:1:1: error", "invisible");
    }

    @Test
    void whateverKeepsADraftFromBuildingIsReportedAtItsPlace() throws IOException {
        Files.writeString(sandbox.content().resolve("site.yml"), "titel: 试验集\n");

        Sandbox.Outcome outcome = importText(COPY);

        assertThat(declaration()).exists();
        assertThat(outcome.err())
                .contains("content/site.yml:1:1: error: ", "[unknown-key]", "the draft is written all the same")
                .doesNotContain(".xuanyan-");
    }

    @Test
    void aCopyThatADeclarationHasAlreadyIsNamed() throws IOException {
        Sandbox.Outcome first = importText(COPY);
        assertThat(first.err()).doesNotContain("[known-copy]");

        Sandbox.Outcome same = sandbox.importCopy(sandbox.copy("again.txt", COPY), "2031-lingyun");
        Sandbox.Outcome other =
                sandbox.importCopy(sandbox.copy("other.txt", COPY.replace("\n\n", "\n\n　　")), "2031-yunqiao");
        Sandbox.Outcome another =
                sandbox.importCopy(sandbox.copy("more.txt", COPY.replace("山区", "海上")), "2031-shanling");

        assertThat(same.code()).isZero();
        assertThat(same.err())
                .contains("this copy is the same file as content/declarations/" + SLUG
                        + "/sources/raw.txt, a copy of the declaration " + SLUG + " [known-copy]")
                .contains("delete the folder of the new draft");
        assertThat(other.err())
                .contains("this copy has the same text as content/declarations/2031-lingyun/declaration.md");
        assertThat(another.err()).doesNotContain("[known-copy]");
        assertThat(sandbox.content().resolve("declarations/2031-lingyun/sources/again.txt"))
                .exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>云岭会议成员国宣言｜全文</h1><em>2031-07-06 07:30</em><em>发表于云岭</em><p>点击上方蓝字关注我们</p>@",
                "<h1>云岭会议成员国宣言</h1><p class=\"meta\">由 admin 发布于 2031年7月9日 · 3 条评论</p>"
                        + "<blockquote>按：这份文件网上不好找，我抄录如下，供参考。</blockquote>@",
                "<h1>云岭会议成员国宣言</h1>@<p>云岭宣言的签署人</p><table><tr><td>甲国总统</td><td>王小明</td></tr>"
                        + "<tr><td>乙国总理</td><td>李德全</td></tr></table>",
                "<h1>云岭会议成员国宣言</h1><p>云岭会议成员国宣言</p><p>（2031年7⽉5⽇，云岭）</p>@"
            })
    void whatAnImportKnowsToStandAroundATextIsNoErrorOncePublished(String page) throws IOException {
        String html = "<!DOCTYPE html><html><body>" + page.replace("@", PARAGRAPHS) + "</body></html>";
        sandbox.imported("raw.html", html, SLUG);

        sandbox.publish();
    }

    /** A browser prints the title of the page, which ends with the name of the site; the words of the site stand above it. */
    @Test
    void titlesOfThePageAndWordsOfTheSiteAreNoErrorOncePublished() throws IOException {
        importText("""
                云岭会议成员国关于构建持久和平、共同繁荣地区的宣言

                成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：

                成员国主张加强对话与合作。

                11/29/31, 9:30 PM
                云岭会议成员国关于构建持久和平、共同繁荣地区的宣言-某网

                https://example.org/yunling.html
                1/2

                成员国愿意互派教师与学生。

                【纠错】 【责任编辑:张某】
                阅读下一篇：某地今日下雨

                深度观察

                北方举办图书展 07-01
                某地地铁延长运营 07-02

                Copyright © 2000 - 2031 某网 版权所有

                11/29/31, 9:30 PM
                云岭会议成员国关于构建持久和平、共同繁荣地区的宣言-某网

                https://example.org/yunling.html
                2/2
                """);
        sandbox.publish();
    }

    @Test
    void pageFurnitureBetweenSignaturesIsNoErrorOncePublished() throws IOException {
        importText("""
                云岭会议成员国宣言

                成员国领导人于2031年7月5日在云岭举行会议，并发表宣言如下：

                成员国主张加强对话与合作。（下转第2版）

                （上接第1版）成员国愿意互派教师与学生。

                甲国总统 王小明

                11/29/31, 9:30 PM
                云岭会议成员国宣言

                https://example.org/yunling.html
                1/2

                乙国总理 李德全

                11/29/31, 9:30 PM
                云岭会议成员国宣言

                https://example.org/yunling.html
                2/2
                """);
        sandbox.publish();
    }

    /** What a browser prints on each page is no sentence, although the title of the page and the address are long. */
    @Test
    void whatABrowserPrintsIsNoDoubt() throws IOException {
        String border = """

                file:///home/user/saved-pages/declaration-of-yunling.html 1/2
                11/30/31, 8:40 PM 云岭会议成员国宣言_时政要闻_政府门户网站

                """;
        Sandbox.Outcome outcome = importText(COPY.replace("歡", "欢").replace("\n成员国愿意", border + "成员国愿意"));

        assertThat(outcome.out()).contains("header or footer printed by the browser");
        assertThat(outcome.err()).doesNotContain("[sentences-left-out-of-draft]", "[dropped-text]");
    }

    /** Reasons stand in the account in the language of the text; a note to the editor is in that of the editor. */
    @Test
    void reasonsAreToldInTheLanguageOfTheEditor() throws IOException {
        String copy = COPY + "\n成员国主张加强对话与合作。\n\n责任编辑：某某\n";

        Sandbox.Outcome outcome = importText(copy);

        assertThat(outcome.out())
                .contains("left out as a repetition (the same as paragraph 2), 1 place:", "words of the web site (")
                .doesNotContainPattern("\\(\\p{IsHan}");
        assertThat(Files.readString(declaration())).contains("reason: \"待核：与第2段完全相同\"");
    }

    /** A name in brackets that begins in a cell and ends in another is none; a link could not go on behind the cell. */
    @Test
    void namesDoNotGoOnInTheNextCell() throws IOException {
        importText(COPY.replace("歡", "欢") + """

                |成员国重申《云岭会议|宪章》的宗旨|
                |---|---|
                |各项《山区防火|公约》的原则|
                """);

        assertThat(sandbox.check().err()).doesNotContain("[invalid-html]");
        sandbox.publish();
    }

    /** Lines of two columns that were put beside each other make such numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"2031四届", "七1届", "99999届"})
    void digitsAndNumeralsInOneNumberAreNoFault(String edition) throws IOException {
        importText(COPY.replace("歡", "欢") + "\n成员国欢迎2031年12月3日在云岭举行第" + edition + "山区论坛会议，支持2032年7一月5日举行第五届山区论坛会议。\n");

        sandbox.publish();
    }

    @Test
    void wordsThatMayNotBeLeftOutOfAPublishedTextAreNamed() throws IOException {
        String html = "<!DOCTYPE html><html><body><h1>云岭会议成员国宣言</h1>" + PARAGRAPHS
                + "<p>成员国愿意<span style=\"display:none\">不再</span>扩大学校之间的交流。</p></body></html>";
        Sandbox.Outcome outcome = sandbox.importCopy(sandbox.copy("raw.html", html), SLUG);

        assertThat(outcome.err())
                .contains("look like the text: “", "[sentences-left-out-of-draft]\n    before you publish the draft")
                .containsPattern("raw\\.html:1:\\d+: warning: the draft leaves out words");
        assertThat(Files.readString(declaration())).contains("[sentences-left-out-of-draft] -->\n\n成员国愿意");
    }

    @Test
    void clausesOfAPreambleAndLinesOfAListAreExplained() throws IOException {
        Sandbox.Outcome outcome = importText("""
                云岭会议成员国宣言

                成员国领导人于2031年7月5日在云岭举行会议，
                忆及《镜湖公约》及其各项议定书，
                深信和平是人类共同的财富，
                兹宣言如下：

                成员国主张加强对话与合作。

                甲国总统 王小明

                附件

                港口名单

                云岭港

                石桥港
                """);

        assertThat(outcome.err()).doesNotContain("[unexplained]");
        assertThat(Files.readString(declaration())).contains("序言的每一句自成一段");
    }

    @Test
    void aRefusalIsSaidAlone() throws IOException {
        String second = COPY.replace("云岭会议成员国", "石桥论坛成员国");
        Sandbox.Outcome outcome = sandbox.importCopy(sandbox.copy("raw.txt", COPY + "\n" + second), SLUG);

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.err()).contains("[two-documents]", "1 error, 0 warnings");
    }

    @Test
    void bytesThatAreNoTextAreNotCalledUtf16() throws IOException {
        byte[] bytes = new byte[9000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 257 * 239 + 13);
        }
        Sandbox.Outcome outcome = sandbox.importCopy(Files.write(temp.resolve("raw.txt"), bytes), SLUG);

        assertThat(outcome.err()).contains("[undecodable]").doesNotContain("UTF-16");
    }

    /** Only a web page has words of a site. */
    @Test
    void theAdviceHasTheEntryForALineThatIsNotText() throws IOException {
        String copy = COPY.replace("成员国歡迎扩大山区防火合作。", "对话与合作");
        String html = "<html><body><p>" + copy.strip().replace("\n\n", "</p>\n\n<p>") + "</p></body></html>";

        assertThat(importText(copy).err())
                .contains("add a line below account: - {kind: page-furniture, at: 7:1, removed: \"对话与合作\"}");
        assertThat(sandbox.importCopy(sandbox.copy("raw.html", html), "2031-page")
                        .err())
                .contains(
                        "add a line below account: - {kind: web-debris, at: 7:4, removed: \"对话与合作\", reason: \"网页文字\"}");
    }

    /** A print is read as a page, but has no words of a site. */
    @Test
    void theAdviceForAPrintDoesNotNameASite() throws IOException {
        PrintedPdf pdf = new PrintedPdf()
                .page()
                .text(200, 60, 20, "桥岭组织云岭宣言")
                .lines(60, 120, 12, "　　成员国支持共同建设跨河大桥，便利两岸人民往来。")
                .lines(60, 170, 12, "对话与合作")
                .lines(60, 220, 12, "　　成员国愿意扩大学校之间的交流，互派教师与学生。");
        String err = sandbox.importCopy(Files.write(temp.resolve("raw.pdf"), pdf.bytes()), SLUG)
                .err();

        assertThat(err).contains("{kind: page-furniture, at: ").doesNotContain("网页文字");
    }

    /** A build takes the entry of the advice for a text as it is. */
    @Test
    void theEntryOfTheAdviceExplainsTheLine() throws IOException {
        String err = importText(COPY.replace("成员国歡迎扩大山区防火合作。", "对话与合作")).err();
        Path file = sandbox.draft(SLUG);
        String entry = "- {kind: page-furniture, at: 7:1, removed: \"对话与合作\"}";
        assertThat(err).contains(entry);
        String account = Files.readString(file)
                .replaceFirst("(    sha256: .*\n)", "$1    account:\n      " + Matcher.quoteReplacement(entry) + "\n");
        Files.writeString(file, account.replace("## 对话与合作\n\n", ""));

        Sandbox.Outcome outcome = sandbox.check();

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).doesNotContain("unexplained");
    }
}
