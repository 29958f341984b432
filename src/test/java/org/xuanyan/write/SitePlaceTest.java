package org.xuanyan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Refusal;
import org.xuanyan.site.OutputFile;

/** Where a site is, and what a swap does in every state of the disk. */
class SitePlaceTest {

    private static final String OURS = "declarations/index.json";

    @TempDir
    Path temp;

    private Path site;

    @BeforeEach
    void nameTheSite() throws IOException {
        temp = temp.toRealPath();
        site = temp.resolve("site");
    }

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), "x");
    }

    private void publish(boolean forced, String text) throws IOException {
        try (Staging staging = Staging.open(new Destination(site, forced))) {
            staging.write(file(OURS, text));
            staging.write(file("a/b/c.html", text));
            staging.swap();
        }
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> beside = Files.list(temp)) {
            return beside.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderIsItsOwnPlace() throws IOException {
        SitePlace place = SitePlace.of(temp.resolve("x/../site"));
        assertThat(place.named()).isEqualTo(site);
        assertThat(place.folder()).isEqualTo(site);
        assertThat(place.version()).isEmpty();
        assertThat(place.sibling("new")).isEqualTo(temp.resolve(".site.xuanyan-new"));
    }

    @Test
    void aLinkToANumberedFolderHasItsNumber() throws IOException {
        Files.createSymbolicLink(site, Path.of(".site.xuanyan-7"));
        SitePlace place = SitePlace.of(site);
        assertThat(place.named()).isEqualTo(site);
        assertThat(place.folder()).isEqualTo(temp.resolve(".site.xuanyan-7"));
        assertThat(place.version()).hasValue(7);
        assertThat(place.isVersion(temp.resolve(".site.xuanyan-8"))).isTrue();
        for (String other : List.of(
                ".site.xuanyan-new", ".other.xuanyan-8", "site.xuanyan-8", ".site.xuanyan-1234567890", "site")) {
            assertThat(place.isVersion(temp.resolve(other))).as(other).isFalse();
        }
    }

    @Test
    void aLinkToTheNumberedFolderOfAnotherSiteIsFollowed() throws IOException {
        Path other = Files.createDirectory(temp.resolve(".other.xuanyan-7"));
        Files.createSymbolicLink(site, other.getFileName());
        SitePlace place = SitePlace.of(site);
        assertThat(place.named()).isEqualTo(other);
        assertThat(place.version()).isEmpty();
    }

    /** Both ways of writing, to the disk and to the memory of the system. */
    @Test
    void aSwapReplacesAFolderAndALink() throws IOException {
        for (boolean forced : new boolean[] {true, false}) {
            publish(forced, "one");
            publish(forced, "two");
            assertThat(site.resolve("a/b/c.html")).hasContent("two");
            assertThat(beside()).containsExactly("site");
            Tree.delete(site);
            Files.createSymbolicLink(site, Path.of(".site.xuanyan-1"));
            publish(forced, "three");
            publish(forced, "four");
            publish(forced, "five");
            assertThat(site.resolve("a/b/c.html")).hasContent("five");
            assertThat(Files.readSymbolicLink(site)).hasToString(".site.xuanyan-4");
            assertThat(beside()).containsExactly(".site.xuanyan-3", ".site.xuanyan-4", "site");
            Files.delete(site);
            Tree.delete(temp.resolve(".site.xuanyan-3"));
            Tree.delete(temp.resolve(".site.xuanyan-4"));
        }
    }

    /** While it is forced to the disk, or when it is moved to its place. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSwapThatFailsLeavesTheOldSite(boolean forced) throws IOException {
        publish(forced, "old");
        try (Staging staging = Staging.open(new Destination(site, forced))) {
            staging.write(file(OURS, "new"));
            Tree.delete(temp.resolve(".site.xuanyan-new"));
            assertThatThrownBy(staging::swap).isInstanceOf(IOException.class);
        }
        assertThat(site.resolve("a/b/c.html")).hasContent("old");
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void aSwapOfALinkThatFailsLeavesTheOldSite() throws IOException {
        Files.createSymbolicLink(site, Path.of(".site.xuanyan-1"));
        publish(true, "old");
        try (Staging staging = Staging.open(new Destination(site, true))) {
            staging.write(file(OURS, "new"));
            Files.createDirectories(temp.resolve(".site.xuanyan-3/in the way"));
            assertThatThrownBy(staging::swap).isInstanceOf(IOException.class);
        }
        assertThat(site.resolve("a/b/c.html")).hasContent("old");
        publish(true, "new");
        assertThat(site.resolve("a/b/c.html")).hasContent("new");
    }

    /** A killed build may have left the old site beside the new one; then the new one counts. */
    @Test
    void anOldSiteBesideTheNewOneIsRemoved() throws IOException {
        publish(true, "new");
        Path old = Files.createDirectories(temp.resolve(".site.xuanyan-old/declarations"));
        Files.writeString(old.resolve("index.json"), "old");
        Staging.open(new Destination(site, true)).close();
        assertThat(site.resolve(OURS)).hasContent("new");
        assertThat(beside()).containsExactly("site");
    }

    /** It is no folder of others: the mark of a site cannot be seen in it. */
    @Test
    void aSiteThatCannotBeReadIsNamed() throws IOException {
        publish(false, "old");
        assumeThat(site.toFile().setExecutable(false) && !Files.isExecutable(site))
                .as("whoever runs the test may read everything")
                .isTrue();
        try {
            assertThatThrownBy(() -> Staging.open(new Destination(site, true)))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessage(site.toString());
        } finally {
            assertThat(site.toFile().setExecutable(true)).isTrue();
        }
    }

    @Test
    void aSiteWithoutItsMarkIsRefused() throws IOException {
        Files.createDirectories(site.resolve("declarations"));
        assertThatThrownBy(() -> Staging.open(new Destination(site, true))).isInstanceOf(Refusal.class);
        Files.writeString(site.resolve(OURS), "x");
        Staging.open(new Destination(site, true)).close();
        Files.writeString(site.resolve(".htaccess"), "x");
        assertThatThrownBy(() -> Staging.open(new Destination(site, true))).isInstanceOf(Refusal.class);
        assertThat(Staging.isTaken(site)).isTrue();
        assertThat(Staging.isTaken(temp.resolve("other"))).isFalse();
    }

    @Test
    void theSumsOfAllFilesAreKnown() throws IOException {
        try (Staging staging = Staging.open(new Destination(site, false))) {
            staging.write(file(OURS, "x"));
            assertThat(staging.sums()).containsOnlyKeys(OURS);
            assertThat(staging.sums().get(OURS).length()).isEqualTo(1);
        }
    }

    @Test
    void aNewDeclarationIsPublishedAsAWholeOrNotAtAll() throws IOException {
        Path content = Files.createDirectories(temp.resolve("content"));
        Slug slug = new Slug("2031-yunling");
        assertThatThrownBy(() -> StagedDeclaration.open(temp.resolve("none"), slug))
                .isInstanceOf(Refusal.class);
        try (StagedDeclaration staged = StagedDeclaration.open(content, slug)) {
            staged.write("text");
            staged.write("sources/a.txt", new byte[] {1, 2});
            assertThat(staged.content().resolve(".gitignore")).hasContent("*");
            assertThat(staged.nameOf("sources/a.txt")).endsWith("content/declarations/2031-yunling/sources/a.txt");
            assertThat(staged.describeSite("title: x\n")).isTrue();
            assertThat(staged.describeSite("title: y\n")).isFalse();
            assertThat(staged.siteFile().file()).endsWith("content/site.yml");
        }
        try (Stream<Path> left = Files.list(content)) {
            assertThat(left).isEmpty();
        }
        try (StagedDeclaration staged = StagedDeclaration.open(content, slug)) {
            staged.write("text");
            staged.describeSite("title: x\n");
            staged.publish();
            assertThat(staged.file()).isEqualTo(content.resolve("declarations/2031-yunling/declaration.md"));
        }
        assertThat(content.resolve("declarations/2031-yunling/declaration.md")).hasContent("text");
        assertThat(content.resolve("site.yml")).hasContent("title: x");
        assertThatThrownBy(() -> StagedDeclaration.open(content, slug)).hasMessageContaining("2031-yunling");
    }

    @Test
    void aReportNeverReplacesAFile() throws IOException {
        Path report = temp.resolve("report.md");
        ReportFile empty = ReportFile.create(report).orElseThrow();
        assertThat(report).exists();
        assertThat(ReportFile.create(report)).isEmpty();
        empty.close();
        assertThat(report).doesNotExist();
        try (ReportFile file = ReportFile.create(report).orElseThrow()) {
            file.write(new byte[] {'x'});
        }
        assertThat(report).as("of what was not done").doesNotExist();
        try (ReportFile file = ReportFile.create(report).orElseThrow()) {
            file.write(new byte[] {'x'});
            file.keep();
        }
        assertThat(report).hasContent("x");
        assertThat(ReportFile.create(temp.resolve("none/report.md"))).isEmpty();
    }

    /** Names in an inner folder are forced to the disk before that of the folder. */
    @Test
    void theFoldersOfATreeAreListedTheInnerOnesFirst() throws IOException {
        Files.createDirectories(temp.resolve("a/b/c"));
        Files.writeString(temp.resolve("a/b/file"), "x");
        Files.createDirectories(temp.resolve("a/d"));
        assertThat(Tree.folders(temp.resolve("a")))
                .containsExactly(temp.resolve("a/d"), temp.resolve("a/b/c"), temp.resolve("a/b"), temp.resolve("a"));
    }

    /** Notes what is forced to the disk, and which site readers see then. */
    private final class Noted implements Durability {

        private final List<String> steps = new ArrayList<>();

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            Files.write(file, bytes);
            steps.add("file " + file.getFileName() + seen());
        }

        @Override
        public void keepNames(Path folder) {
            steps.add("folder " + temp.relativize(folder) + seen());
        }

        private String seen() {
            try {
                return ": " + (Files.exists(site.resolve(OURS)) ? Files.readString(site.resolve(OURS)) : "-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The files, the folders from the inside, the name of the whole, and only then what readers see; at last that, too. */
    @Test
    void aSiteIsOnTheDiskBeforeItIsSeen() throws IOException {
        publish(true, "old");
        Noted noted = new Noted();
        try (Staging staging = Staging.open(new Destination(site, true), noted)) {
            staging.write(file(OURS, "new"));
            staging.write(file("a/b.html", "new"));
            staging.swap();
        }
        String staged = "folder .site.xuanyan-new";
        assertThat(noted.steps)
                .containsExactly(
                        "file index.json: old",
                        "file b.html: old",
                        staged + "/declarations: old",
                        staged + "/a: old",
                        staged + ": old",
                        "folder : new");
    }

    @Test
    void aNumberedFolderHasItsNameOnTheDiskBeforeALinkLeadsToIt() throws IOException {
        Files.createSymbolicLink(site, Path.of(".site.xuanyan-1"));
        publish(true, "old");
        Noted noted = new Noted();
        try (Staging staging = Staging.open(new Destination(site, true), noted)) {
            staging.write(file(OURS, "new"));
            staging.swap();
        }
        String staged = "folder .site.xuanyan-new";
        assertThat(noted.steps)
                .containsExactly(
                        "file index.json: old",
                        staged + "/declarations: old",
                        staged + ": old",
                        "folder : old",
                        "folder : new");
    }

    /** A pipe would be waited for without end. */
    @Test
    void whoHoldsTheLockAloneHasIt() throws IOException {
        Path file = temp.resolve("lock");
        SiteLock lock = SiteLock.take(file).orElseThrow();
        assertThat(SiteLock.take(file)).isEmpty();
        assertThat(Files.size(file)).isEqualTo(ProcessHandle.current().pid());
        lock.close();
        assertThat(file).doesNotExist();
        Files.createDirectory(file);
        assertThatThrownBy(() -> SiteLock.take(file)).isInstanceOf(Refusal.class);
        Files.delete(file);
        SiteLock.take(file).orElseThrow().close();
    }

    @Test
    void twoDeclarationsOfOneNameAreNotBothPublished() throws IOException {
        Path content = Files.createDirectories(temp.resolve("content"));
        Slug slug = new Slug("2031-yunling");
        Path left = Files.createDirectory(content.resolve(".xuanyan-4000000-1"));
        try (StagedDeclaration one = StagedDeclaration.open(content, slug);
                StagedDeclaration other = StagedDeclaration.open(content, slug)) {
            assertThat(left).as("left by a killed run").doesNotExist();
            assertThat(other.content().getFileName().toString())
                    .startsWith(".xuanyan-" + ProcessHandle.current().pid() + "-");
            one.write("sources/a.txt", new byte[] {1});
            one.write("one");
            other.write("other");
            one.publish();
            Path text = one.file();
            assertThat(text.resolveSibling("sources/a.txt")).hasBinaryContent(new byte[] {1});
            assertThatThrownBy(other::publish).isInstanceOf(FileAlreadyExistsException.class);
            assertThat(text).hasContent("one");
        }
    }
}
