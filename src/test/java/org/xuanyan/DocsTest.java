package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents name only what exists, and their samples work. */
@Tag("slow")
class DocsTest {

    /** Files that a build makes, or a reader who follows an example. */
    private static final Pattern NOT_IN_THE_REPOSITORY =
            Pattern.compile("target/.*|.*2031-yunling.*|copy\\.txt|(?:content/)?addresses\\.yml");

    /** Begins with a folder of the top level, or ends like the name of a file that people edit. */
    private static final Pattern PATH = Pattern.compile(
            "(?:content|templates|static|src|\\.ci|\\.github|target)/[\\w./-]*|[\\w./-]+\\.(?:java|md|yml|tsv|txt)");

    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]+(?:[A-Z][A-Za-z]*)?");
    private static final Pattern PACKAGE = Pattern.compile("org\\.xuanyan[.a-z]*");

    private static final int LARGEST_README = 6_000;
    private static final int LARGEST_PICTURE = 100_000;

    static Stream<Document> documents() {
        Stream<Document> others =
                Stream.of("README.md", "src/CHANGELOG.md", "src/CLEANING.md").map(Document::of);
        return Stream.of(others, documentsThatNameTypes(), Document.reference().stream())
                .flatMap(each -> each);
    }

    /** The tests of cleaning write {@code CLEANING.md}, whose headings are the names of types. */
    static Stream<Document> documentsThatNameTypes() {
        return Stream.of("src/README.md", "src/SEARCH.md", "src/PROOF.md").map(Document::of);
    }

    private static Set<String> found(Set<String> texts, Pattern wanted) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split("[\\s,]+")))
                .filter(word -> wanted.matcher(word).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPathExists(Document document) {
        for (String path : found(document.code(), PATH)) {
            if (!NOT_IN_THE_REPOSITORY.matcher(path).matches()) {
                assertThat(exists(path)).as("%s names %s", document, path).isTrue();
            }
        }
        for (String link : found(document.links(), Pattern.compile("(?!https?:|/).+"))) {
            assertThat(Path.of(document.path()).resolveSibling(link))
                    .as("%s links to %s", document, link)
                    .exists();
        }
    }

    /**
     * Whether a file has this path, or a path with this end, e.g. {@code declaration.md} or {@code sources/pdf.txt}.
     */
    private static boolean exists(String path) {
        return Files.exists(Path.of(path))
                || Stream.of("content", "templates", "static", "src")
                        .map(Path::of)
                        .flatMap(DocsTest::walk)
                        .anyMatch(file -> file.endsWith(path));
    }

    private static Stream<Path> walk(Path root) {
        try {
            return Files.walk(root);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documentsThatNameTypes")
    void everyTypeExists(Document document) {
        Set<String> ours = walk(Path.of("src"))
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(found(document.code(), TYPE)).isNotEmpty().isSubsetOf(ours);
    }

    @Test
    void theMapListsEveryPackageAndNothingElse() throws IOException {
        Path root = Path.of("src/main/java");
        Set<String> packages = walk(root)
                .filter(path -> path.endsWith("package-info.java"))
                .map(path -> root.relativize(path.getParent()).toString().replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found(Document.of("src/README.md").code(), PACKAGE)).isEqualTo(packages);
    }

    @Test
    void readmeIsOnePageWithAPicture() throws IOException {
        String readme = Document.of("README.md").text();
        assertThat(readme.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_README);
        Matcher picture = Pattern.compile("!\\[([^]]+)]\\(([^)]+)\\)").matcher(readme);
        assertThat(picture.find()).isTrue();
        assertThat(picture.group(1)).as("the alternative text of the picture").hasSizeGreaterThan(40);
        assertThat(Files.size(Path.of(picture.group(2)))).isLessThan(LARGEST_PICTURE);
    }

    @Test
    void theReferenceStartsWithTheCommandsOfTheReadme() {
        assertThat(Document.of("en", "README.md").blocks("sh"))
                .isEqualTo(Document.of("README.md").blocks("sh"));
    }

    @Test
    void theTopLevelHasOnlyTheExpectedFiles() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "an archive of the sources does not list the tracked files");
        Process git = new ProcessBuilder("git", "ls-files").start();
        List<String> files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(git.waitFor()).isZero();
        Set<String> top = new TreeSet<>();
        files.forEach(file -> top.add(file.replaceFirst("/.*", "")));
        assertThat(top)
                .containsExactly(
                        ".ci",
                        ".editorconfig",
                        ".gitattributes",
                        ".github",
                        ".gitignore",
                        ".mvn",
                        "LICENSE",
                        "README.md",
                        "content",
                        "pom.xml",
                        "src",
                        "static",
                        "templates");
    }

    @Test
    void theSampleOfADeclarationIsPublished(@TempDir Path temp) throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        String sample = Document.of("en", "content.md").block("markdown", "---");
        String text = sample.replace("2018-qingdao", "2030-qiao").replace("#p2", "#p1");
        sandbox.write("declarations/2031-yunling/declaration.md", text);
        sandbox.write("declarations/2031-yunling/sources/pdf.txt", """
                云岭会议成员国宣言

                第一段。

                三

                第三部分的第
                一段。

                ***

                分隔线之后的一段。

                12

                甲国总统  某人

                2031年7月5日于云岭
                """);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.err()).isEmpty();
        assertThat(Files.readString(sandbox.site().resolve("declarations/2031-yunling/index.html")))
                .contains("<section id=\"s3\"", "<hr>", "某人", "全文只存");
    }

    @Test
    void theSampleOfTheAuthorityFileIsAccepted(@TempDir Path temp) throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        sandbox.write("treaties.yml", Document.of("en", "treaties.md").block("yaml", "abbreviations:"));
        sandbox.write("declarations/2030-qiao/declaration.md", """
                ---
                title: 桥宣言全称
                name: 桥宣言
                adopted: 2030-01-02
                place: 桥
                ---

                恪守《核不扩散条约》及其落实行动计划，执行伊朗核问题全面协议和安理会第2231号决议，《山海经》不在其列。
                """);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theSamplesOfTheTimelineAndOfPassagesAreAccepted(@TempDir Path temp) throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        sandbox.addRealContent();
        sandbox.register("2012-beijing\n");
        sandbox.write("timeline.yml", Document.of("en", "timeline.md").block("yaml", "hide:"));
        sandbox.write("passages.yml", Document.of("en", "passages.md").block("yaml", "subjects:"));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theSampleOfFormerAddressesIsAccepted(@TempDir Path temp) throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        sandbox.write("treaties.yml", "treaties:\n  - {id: new-id, title: 森林公约, kind: convention}\n");
        sandbox.writeText("恪守《森林公约》。\n");
        sandbox.register("/en/* = en\n/help/\n/treaties/old-id/ = 森林公约\n");
        sandbox.write("addresses.yml", Document.of("en", "addresses.md").block("yaml", "moved:"));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theSampleOfTheSiteIsAcceptedInTwoLanguages(@TempDir Path temp) throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        String languages = Document.of("en", "languages.md").block("yaml", "interface:");
        sandbox.write("site.yml", Document.of("en", "content.md").block("yaml", "series:") + languages);
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.err()).isEmpty();
        assertThat(Files.readString(sandbox.site().resolve("en/index.html"))).contains("Trial Collection");
    }

    @Test
    void theReadmeAndTheCiRunTheSameTests() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("mvn verify");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>exec-maven-plugin</artifactId>");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B verify");
        assertThat(Files.isExecutable(Path.of(".ci/run"))).isTrue();
    }
}
