package org.xuanyan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.site.OutputFile;

/**
 * Reads a site in a loop while it is replaced: {@code mvn test -Preader}. The defaults are {@code -Dswaps=100 -Dreads=100000}, for a site
 * that is a link and for one that is a folder. Where the site is a folder, readers may miss it between the two renames; the
 * harness tells how often.
 */
class ReaderHarness {

    private static final int SWAPS = Integer.getInteger("swaps", 100);
    private static final int READS = Integer.getInteger("reads", 100_000);
    private static final int PAGES = 50;

    @TempDir
    Path temp;

    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger absent = new AtomicInteger();
    private final AtomicLong longestGap = new AtomicLong();
    private volatile boolean over;

    @Test
    void noReaderMissesASiteThatIsALink() throws Exception {
        Path site = temp.resolve("site");
        Files.createSymbolicLink(site, Path.of(".site.xuanyan-1"));
        read(site);
        System.out.println("site is a link:   " + this);
        assertThat(absent.get()).isZero();
    }

    @Test
    void readersMissASiteThatIsAFolderForAMoment() throws Exception {
        read(temp.resolve("site"));
        System.out.println("site is a folder: " + this);
        assertThat(temp.resolve("site/declarations/index.json")).exists();
    }

    @Override
    public String toString() {
        return reads + " reads during " + SWAPS + " swaps: " + absent + " absent, the longest gap "
                + longestGap.get() / 1000 + " µs";
    }

    private void read(Path site) throws Exception {
        publish(site, 0);
        Thread reader = new Thread(() -> reads(site));
        reader.start();
        for (int i = 1; i <= SWAPS; i++) {
            publish(site, i);
            while (reader.isAlive() && reads.get() < (long) READS * i / SWAPS) {
                Thread.sleep(1);
            }
        }
        over = true;
        reader.join();
    }

    private static void publish(Path site, int version) throws IOException {
        try (Staging staging = Staging.open(new Destination(site, true))) {
            for (int i = 0; i < PAGES; i++) {
                staging.write(new OutputFile(
                        "declarations/" + (i == 0 ? "index.json" : i + "/index.html"),
                        ("version " + version + " ").repeat(100).getBytes(StandardCharsets.UTF_8),
                        "x"));
            }
            staging.swap();
        }
    }

    private void reads(Path site) {
        long missing = 0;
        for (int i = 0; !over; i++) {
            try {
                Files.readAllBytes(site.resolve("declarations/" + (i % (PAGES - 1) + 1) + "/index.html"));
                missing = 0;
            } catch (NoSuchFileException e) {
                absent.incrementAndGet();
                long now = System.nanoTime();
                missing = missing == 0 ? now : missing;
                long gap = now - missing;
                longestGap.accumulateAndGet(gap, Math::max);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            reads.incrementAndGet();
        }
    }
}
