package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds on a disk that fails, on Linux: {@code mvn -q package -Dmaven.test.skip}, then
 * {@code mvn test -Pdisk}. {@code -Dsteps=40} is the default: so many sizes of the disk, lengths
 * that a file may have, and numbers of open files are tried, from hopeless to enough. Each takes about a second.
 */
class DiskHarness {

    private static final int STEPS = Integer.getInteger("steps", 40);

    @TempDir
    Path temp;

    private Path root;
    private Sandbox sandbox;
    private Map<String, String> before;
    private Map<String, String> after;
    private String ledger;

    /** Publishes one edition, and keeps what the next one should be. */
    @BeforeEach
    void publish() throws IOException {
        root = Files.createDirectory(temp.resolve("published"));
        sandbox = new Sandbox(root);
        sandbox.writeText("各方支持和平与安全。\n");
        assertThat(sandbox.run().code()).isZero();
        before = sums(sandbox.site());
        ledger = Files.readString(ledger(root));
        sandbox.writeText("各方支持和平与安全。\n\n各方愿意扩大贸易和投资。\n");
        Sandbox next = sandbox.copy(temp.resolve("next"));
        assertThat(next.run().code()).isZero();
        after = sums(next.site());
        assertThat(after).isNotEqualTo(before);
    }

    private static Path ledger(Path root) {
        return root.resolve("content/declarations/2030-qiao/anchors.tsv");
    }

    /** Files that become too long: the call that writes fails in the middle of a file. */
    @Test
    void whereFilesMustBeShort() throws Exception {
        report("files too long", limited("ulimit -f %d && exec \"$@\"", 1, 32));
    }

    @Test
    void whereFewFilesMayBeOpen() throws Exception {
        report("too many open files", limited("ulimit -n %d && exec \"$@\"", 8, 40));
    }

    @Test
    void whereTheDiskIsFull() throws Exception {
        long used = 0;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                used += Files.size(each) / 4096 * 4 + 4;
            }
        }
        report("disk full", limited(mounted("-o size=%dk", ""), used, 2 * used + 2048));
    }

    /** The whole disk, the content, or the place of the site may only be read. */
    @Test
    void whereNothingMayBeWritten() throws Exception {
        for (String folder : List.of("", "/content", "/site")) {
            String of = "\"$d/full" + folder + "\"";
            String readOnly = " && mount --bind " + of + " " + of + " && mount -o remount,bind,ro " + of;
            Path tried = Files.createDirectory(temp.resolve("try"));
            assertThat(build(mounted("", readOnly), temp.resolve("full"), tried))
                    .as("a build where %s is read-only", folder)
                    .isFalse();
            delete(tried);
        }
        System.out.println("read-only: 3 builds, 3 refused; each left a whole site, and the next build was right");
    }

    /** Runs a command on a disk of its own, and keeps what is there in the end. */
    private String mounted(String options, String more) throws IOException {
        Files.createDirectories(temp.resolve("full"));
        return "unshare -rm bash -c 'd=$1; shift; mount -t tmpfs " + options
                + " none \"$d/full\" && cp -a \"$d/published/.\" \"$d/full\"" + more
                + " && \"$@\"; code=$?; cp -a \"$d/full/.\" \"$d/try\"; exit $code' - \"$D\" \"$@\"";
    }

    private static void report(String kind, int refused) {
        System.out.println(kind + ": " + STEPS + " builds, " + refused + " refused, " + (STEPS - refused)
                + " done; each left a whole site, and the next build was right");
    }

    /** Runs builds with limits between two numbers, and returns how many failed. */
    private int limited(String shell, long from, long to) throws Exception {
        int refused = 0;
        for (int i = 0; i < STEPS; i++) {
            String limit = shell.formatted(from + (to - from) * i / Math.max(1, STEPS - 1));
            boolean mounted = shell.contains("unshare");
            Path tried = temp.resolve("try");
            if (mounted) {
                Files.createDirectory(tried);
            } else {
                sandbox.copy(tried);
            }
            refused += build(limit, mounted ? temp.resolve("full") : tried, tried) ? 0 : 1;
            delete(tried);
        }
        return refused;
    }

    private boolean build(String limit, Path place, Path tried) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "D=" + temp + "; " + limit, "-"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-jar",
                PackagedProgram.JAR.toString(),
                "build",
                "--lang",
                "en",
                "--content",
                place.resolve("content").toString(),
                "--output",
                place.resolve("site").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String as = limit + ": " + said;
        assertThat(said).as(as).doesNotContain("[program-fault]", "\tat ");
        Map<String, String> site = sums(tried.resolve("site"));
        if (code == 0) {
            assertThat(site).as(as).isEqualTo(after);
        } else {
            assertThat(site).as(as).isEqualTo(before);
            assertThat(said).as(as).contains("error");
            assertThat(Files.readString(ledger(tried)))
                    .as(as)
                    .satisfiesAnyOf(
                            each -> assertThat(each).isEqualTo(ledger),
                            each -> assertThat(each).contains("p2\tactive\tp1"));
        }
        Sandbox.Outcome next = Sandbox.run(
                tried,
                "build",
                "--content",
                tried.resolve("content").toString(),
                "--output",
                tried.resolve("site").toString());
        assertThat(next.code()).as(as + next.err()).isZero();
        assertThat(sums(tried.resolve("site"))).as(as).isEqualTo(after);
        return code == 0;
    }

    /** Returns path of each file → its sum. */
    private static Map<String, String> sums(Path site) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        Golden.tree(site).forEach((path, text) -> sums.put(path, Sandbox.sha256(text)));
        return sums;
    }

    private static void delete(Path root) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.forEach(all::add);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }
}
