package org.xuanyan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {

    private static final LastBuild.ConsoleOutput SAID = new LastBuild.ConsoleOutput("4篇\n", "1 warning\n");

    @TempDir
    Path temp;

    private Path site;
    private LastBuild last;

    @BeforeEach
    void build() throws IOException {
        site = temp.resolve("site");
        SortedMap<String, FileSum> sums = new TreeMap<>();
        for (String path : new String[] {"index.html", "a/index.html"}) {
            byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
            Files.createDirectories(site.resolve(path).getParent());
            Files.write(site.resolve(path), bytes);
            sums.put(path, FileSum.of(bytes));
        }
        last = LastBuild.of(site);
        last.put("key", SAID, sums);
    }

    @Test
    void anUnchangedSiteOfTheSameInputsIsKnown() throws IOException {
        assertThat(last.of("key")).contains(SAID);
        assertThat(LastBuild.of(Files.createSymbolicLink(temp.resolve("link"), site))
                        .of("key"))
                .contains(SAID);
        Files.delete(temp.resolve("link"));
        assertThat(last.of("other")).isEmpty();
    }

    @Test
    void aChangedSiteIsNotKnown() throws IOException {
        Path page = site.resolve("a/index.html");
        Files.writeString(page, "A/index.html");
        assertThat(last.of("key")).as("another character").isEmpty();
        Files.delete(page);
        assertThat(last.of("key")).as("a missing file").isEmpty();
        Files.createSymbolicLink(page, temp.resolve("nowhere"));
        assertThat(last.of("key")).as("a dangling link").isEmpty();
        Files.delete(page);
        Files.writeString(page, "a/index.html");
        assertThat(last.of("key")).as("the same again").contains(SAID);
        Files.writeString(site.resolve("more.html"), "");
        assertThat(last.of("key")).as("one file more").isEmpty();
    }

    @Test
    void aDamagedRecordCountsAsNone() throws IOException {
        Path record = temp.resolve(".site.xuanyan-built");
        byte[] whole = Files.readAllBytes(record);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i]++;
            Files.write(record, damaged);
            assertThat(last.of("key")).as("byte " + i).isEmpty();
            Files.write(record, Arrays.copyOf(whole, i));
            assertThat(last.of("key")).as(i + " bytes").isEmpty();
        }
        Files.write(record, whole);
        assertThat(last.of("key")).isEqualTo(Optional.of(SAID));
        Files.delete(record);
        assertThat(last.of("key")).isEmpty();
    }
}
