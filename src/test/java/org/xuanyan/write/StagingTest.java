package org.xuanyan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Refusal;
import org.xuanyan.site.OutputFile;

class StagingTest {

    private static final String OURS = "declarations/index.json";

    @TempDir
    Path temp;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = temp.resolve("target/site");
    }

    private static Staging open(Path site) throws IOException {
        return Staging.open(new Destination(site, true));
    }

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), "x");
    }

    private void publish(String... paths) throws IOException {
        try (Staging staging = open(site)) {
            for (String path : paths) {
                staging.write(file(path, path));
            }
            staging.swap();
        }
    }

    private List<String> files(Path folder) throws IOException {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theNewSiteReplacesTheOldOneAsAWhole() throws IOException {
        publish(OURS, "old/page.html");
        publish(OURS, "new/page.html");
        assertThat(files(site)).containsExactly(OURS, "new/page.html");
        assertThat(files(site.getParent())).containsOnly("site/" + OURS, "site/new/page.html");
    }

    /** So programs that copy what changed do not copy it. */
    @Test
    void anUnchangedFileIsTheSameFile() throws IOException {
        publish(OURS, "page.html");
        Object before = Files.getAttribute(site.resolve(OURS), "unix:ino");
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site.resolve(OURS), time);
        Files.writeString(site.resolve("page.html"), "page.htm!");

        publish(OURS, "page.html");

        assertThat(Files.getAttribute(site.resolve(OURS), "unix:ino")).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(site.resolve(OURS))).isEqualTo(time);
        assertThat(site.resolve("page.html")).hasContent("page.html");
    }

    @Test
    void aFileThatIsALinkIsWrittenAnew() throws IOException {
        publish(OURS, "page.html");
        Path elsewhere = Files.writeString(temp.resolve("elsewhere"), "page.html");
        Files.delete(site.resolve("page.html"));
        Files.createSymbolicLink(site.resolve("page.html"), elsewhere);

        publish(OURS, "page.html");

        assertThat(site.resolve("page.html")).isRegularFile().hasContent("page.html");
        assertThat(Files.isSymbolicLink(site.resolve("page.html"))).isFalse();
    }

    @Test
    void withoutASwapTheSiteIsUnchanged() throws IOException {
        publish(OURS);
        try (Staging staging = open(site)) {
            staging.write(file("half.html", "half"));
            assertThat(files(site)).containsExactly(OURS);
        }
        assertThat(files(site.getParent())).containsExactly("site/" + OURS);
    }

    @Test
    void theFilesOfABuildThatWasKilledBeforeTheSwapAreRemoved() throws IOException {
        publish(OURS);
        Files.createDirectories(temp.resolve("target/.site.xuanyan-new/half"));
        Files.writeString(temp.resolve("target/.site.xuanyan-new/half/page.html"), "half");
        publish(OURS, "whole.html");
        assertThat(files(site)).containsExactly(OURS, "whole.html");
    }

    @Test
    void afterABuildThatWasKilledBetweenTheTwoRenamesTheOldSiteIsRestored() throws IOException {
        publish(OURS, "old.html");
        Files.move(site, temp.resolve("target/.site.xuanyan-old"));
        open(site).close();
        assertThat(files(site)).containsExactly(OURS, "old.html");
    }

    @Test
    void aFolderThatIsNotASiteIsRefused() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> open(site))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(Code.FOREIGN_OUTPUT.key());
        assertThat(site.resolve("thesis.txt")).hasContent("years of work");
        assertThatThrownBy(() -> open(Path.of("/"))).isInstanceOf(Refusal.class);
    }

    @Test
    void anEmptyFolderIsAcceptedAndAFileIsRefused() throws IOException {
        Files.createDirectories(site);
        publish(OURS);
        assertThat(files(site)).containsExactly(OURS);
        Path file = Files.writeString(temp.resolve("file"), "x");
        for (Path each : List.of(file, file.resolve("site"), Path.of("/dev/null"))) {
            assertThatThrownBy(() -> open(each))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(Code.OUTPUT_IS_NO_FOLDER.key());
        }
        assertThat(file).hasContent("x");
    }

    @Test
    void aSecondBuildInTheSameProcessIsRefused() throws IOException {
        try (Staging first = open(site)) {
            assertThatThrownBy(() -> open(site))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(Code.BUILD_IN_PROGRESS.key());
            first.write(file(OURS, "x"));
            first.swap();
        }
        assertThat(files(site)).containsExactly(OURS);
    }

    /** Whoever opened the file of the lock before it was removed must not take it for the lock. */
    @Test
    void onlyOneHoldsTheLockWhileItsFileComesAndGoes() throws Exception {
        Path file = temp.resolve("lock");
        AtomicInteger holders = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        List<Callable<Boolean>> builds = Collections.nCopies(4, () -> {
            for (int i = 0; i < 200; i++) {
                Optional<SiteLock> lock = SiteLock.take(file);
                if (lock.isPresent()) {
                    boolean alone = holders.incrementAndGet() == 1;
                    taken.incrementAndGet();
                    holders.decrementAndGet();
                    lock.get().close();
                    assertThat(alone).isTrue();
                }
            }
            return true;
        });
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> each : threads.invokeAll(builds)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(taken.get()).isPositive();
        assertThat(file).doesNotExist();
    }

    @Test
    void aRefusedFolderGetsNoLockFile() throws IOException {
        Path folder =
                Files.createDirectories(temp.resolve("content/declarations")).getParent();
        assertThatThrownBy(() -> open(folder)).isInstanceOf(Refusal.class);
        assertThat(files(temp)).isEmpty();
    }

    @Test
    void theTargetOfALinkIsReplacedAndNotTheLink() throws IOException {
        Path real = Files.createDirectories(temp.resolve("var/www"));
        Files.createDirectories(site.getParent());
        Files.createSymbolicLink(site, real);
        publish(OURS, "new.html");
        assertThat(Files.isSymbolicLink(site)).isTrue();
        assertThat(files(real)).containsExactly(OURS, "new.html");
    }

    private void link(String target) throws IOException {
        Files.createDirectories(site.getParent());
        Files.createSymbolicLink(site, Path.of(target));
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> beside = Files.list(site.getParent())) {
            return beside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLinkToANumberedFolderIsReplaced() throws IOException {
        link(".site.xuanyan-1");
        publish(OURS, "one.html");
        assertThat(Files.readSymbolicLink(site)).hasToString(".site.xuanyan-2");
        publish(OURS, "two.html");
        assertThat(Files.readSymbolicLink(site)).hasToString(".site.xuanyan-3");
        assertThat(files(site.toRealPath())).containsExactly(OURS, "two.html");
        assertThat(beside()).as("the one before is kept").containsExactly(".site.xuanyan-2", ".site.xuanyan-3", "site");
    }

    /** A process that is killed at any moment of the swap leaves one of these; the site is the old one or the new one. */
    @Test
    void whatAKilledSwapOfALinkLeavesIsRemoved() throws IOException {
        link(".site.xuanyan-1");
        publish(OURS, "one.html");
        Files.createDirectories(temp.resolve("target/.site.xuanyan-3/half"));
        Files.createSymbolicLink(temp.resolve("target/.site.xuanyan-link"), Path.of(".site.xuanyan-3"));
        publish(OURS, "two.html");
        assertThat(files(site.toRealPath())).containsExactly(OURS, "two.html");
        assertThat(beside()).containsExactly(".site.xuanyan-2", ".site.xuanyan-3", "site");
    }

    /** With two renames, a reader in a loop now and then finds nothing. */
    @Test
    void noReaderMissesTheSiteWhileALinkIsReplaced() throws Exception {
        link(".site.xuanyan-1");
        publish(OURS);
        AtomicBoolean over = new AtomicBoolean();
        FutureTask<Integer> reader = new FutureTask<>(() -> {
            int absent = 0;
            while (!over.get()) {
                try {
                    Files.readAllBytes(site.resolve(OURS));
                } catch (NoSuchFileException e) {
                    absent++;
                }
            }
            return absent;
        });
        new Thread(reader).start();
        for (int i = 0; i < 100; i++) {
            publish(OURS);
        }
        over.set(true);
        assertThat(reader.get()).isZero();
    }

    @Test
    void theRemainsOfADeletedOldSiteAreNotRestored() throws IOException {
        Files.createDirectories(temp.resolve("target/.site.xuanyan-old/half"));
        publish(OURS);
        assertThat(files(site)).containsExactly(OURS);
    }

    @Test
    void aBuildDuringThatOfAnotherProcessIsRefused() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(new String(other.getInputStream().readNBytes(4), StandardCharsets.UTF_8))
                .isEqualTo("held");
        assertThatThrownBy(() -> open(site))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(Code.BUILD_IN_PROGRESS.key());
        other.getOutputStream().close();
        assertThat(other.waitFor()).isZero();
        publish(OURS);
        assertThat(files(site)).containsExactly(OURS);
    }

    @Test
    void aFolderWithHiddenFilesIsRefused() throws IOException {
        publish(OURS);
        Files.createDirectory(site.resolve(".git"));
        assertThatThrownBy(() -> open(site))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(Code.FOREIGN_OUTPUT.key());
        assertThat(site.resolve(".git")).exists();
    }
}
