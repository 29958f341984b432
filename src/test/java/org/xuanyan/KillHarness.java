package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills builds at random moments and looks at what they leave: {@code mvn test -Pkill}. {@code -Dkills=1000} is the default, of which
 * every second one hits a site that is a link, and the others a site that is a folder. It takes about a second for each, so it is part of
 * no run.
 */
class KillHarness {

    private static final int KILLS = Integer.getInteger("kills", 1000);
    private static final long SEED = Long.getLong("seed", 20_120_607);

    /** A build of the small collection takes less. */
    private static final int LONGEST_WAIT = 200;

    /** So often the site that the next build makes is compared with one that is built from nothing. */
    private static final int COMPARED = 20;

    private static final Pattern TITLE = Pattern.compile("试验集(\\d+)");

    @TempDir
    Path temp;

    /** What was found, of one kind of site. */
    private static final class Tally {

        private int kills;
        private int whole;
        private int absent;
        private int mixed;
        private int lostRows;
        private int unrecorded;
        private int wrongNext;

        @Override
        public String toString() {
            return kills + " kills: " + whole + " whole sites, " + absent + " absent, " + mixed + " mixed, " + lostRows
                    + " with lost rows of the ledger, " + unrecorded + " with ids that are not recorded, " + wrongNext
                    + " after which the next build was wrong";
        }
    }

    @Test
    void aKilledBuildLeavesAWholeSite() throws Exception {
        Random random = new Random(SEED);
        Tally folders = new Tally();
        Tally links = new Tally();
        for (int i = 0; i < KILLS; i += 2) {
            kill(i, false, folders, random);
            kill(i + 1, true, links, random);
        }
        System.out.println("site is a folder: " + folders);
        System.out.println("site is a link:   " + links);
        for (Tally each : List.of(folders, links)) {
            assertThat(each.whole + each.absent).isEqualTo(each.kills);
            assertThat(each.mixed + each.lostRows + each.unrecorded + each.wrongNext)
                    .isZero();
        }
        assertThat(links.absent).isZero();
    }

    private void kill(int number, boolean isLink, Tally tally, Random random) throws Exception {
        Path root = Files.createDirectories(temp.resolve("kill-" + number));
        Sandbox sandbox = new Sandbox(root);
        if (isLink) {
            Files.createSymbolicLink(sandbox.site(), Path.of(".site.xuanyan-1"));
        }
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BuildLoop.class.getName(),
                        root.toString(),
                        Integer.toString(number))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("built 0");
            Set<String> before = rows(sandbox);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_WAIT));
            child.destroyForcibly().waitFor();
            tally.kills++;
            examine(sandbox, before, tally);
        }
        examineNext(sandbox, number, tally);
        delete(root);
    }

    private static Set<String> rows(Sandbox sandbox) throws IOException {
        Path ledger = sandbox.content().resolve("declarations/2030-qiao/anchors.tsv");
        return new TreeSet<>(Files.readAllLines(ledger).stream()
                .filter(line -> !line.startsWith("end\t"))
                .toList());
    }

    private static void examine(Sandbox sandbox, Set<String> before, Tally tally) throws IOException {
        Set<String> now = rows(sandbox);
        tally.lostRows += now.containsAll(before) ? 0 : 1;
        if (!Files.exists(sandbox.site().resolve("index.html"))) {
            tally.absent++;
            return;
        }
        tally.whole++;
        Set<String> titles = new TreeSet<>();
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(sandbox.site().toRealPath())) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".html")).toList()) {
                TITLE.matcher(Files.readString(page))
                        .results()
                        .map(MatchResult::group)
                        .forEach(titles::add);
                String folder = page.getParent().getFileName().toString();
                if (folder.matches("p\\d+[a-z]*")) {
                    ids.add(folder);
                }
            }
        }
        String data = Files.readString(sandbox.site().resolve("declarations/2030-qiao/index.json"));
        boolean complete = ids.stream().allMatch(id -> data.contains("\"id\":\"" + id + "\""));
        tally.mixed += titles.size() == 1 && complete && !ids.isEmpty() ? 0 : 1;
        boolean recorded = ids.stream().allMatch(id -> now.stream().anyMatch(row -> row.startsWith(id + "\t")));
        tally.unrecorded += recorded ? 0 : 1;
    }

    private void examineNext(Sandbox sandbox, int number, Tally tally) throws IOException {
        boolean right = sandbox.run().code() == 0
                && sandbox.run("build", "--frozen").code() == 0
                && hidden(sandbox.content()).isEmpty();
        if (right && number % COMPARED < 2) {
            Map<String, String> site = Golden.tree(sandbox.site().toRealPath());
            Path other = temp.resolve("other-" + number);
            right = Sandbox.run(temp, "build", "--content", sandbox.content().toString(), "--output", other.toString())
                                    .code()
                            == 0
                    && Golden.tree(other).equals(site);
            delete(other);
        }
        tally.wrongNext += right ? 0 : 1;
    }

    /** Returns what a killed build left in the content folder. */
    private static List<Path> hidden(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(each -> each.getFileName().toString().startsWith("."))
                    .filter(each -> !each.getFileName().toString().equals(".edited"))
                    .toList();
        }
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
