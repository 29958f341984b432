package org.xuanyan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputDigestTest {

    @TempDir
    Path temp;

    @BeforeEach
    void write() throws IOException {
        put("content/site.yml", "title: a");
        put("content/declarations/2030-qiao/declaration.md", "text");
        put("content/declarations/2030-qiao/anchors.tsv", "rows");
        put("templates/layout.peb", "x");
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(temp.resolve(path).getParent());
        Files.writeString(temp.resolve(path), text);
    }

    private InputDigest digest(String baseUrl) {
        return InputDigest.of(new Settings(
                        temp.resolve("content"),
                        temp.resolve("templates"),
                        temp.resolve("static"),
                        Optional.of(baseUrl).filter(each -> !each.isEmpty()).map(URI::create)))
                .orElseThrow();
    }

    @Test
    void everyChangeOfASourceIsSeen() throws IOException {
        Set<String> seen = new HashSet<>();
        seen.add(digest("").sources());
        seen.add(digest("https://example.org/").sources());
        put("content/site.yml", "title: b");
        seen.add(digest("").sources());
        put("content/pages/a.md", "");
        seen.add(digest("").sources());
        Files.move(temp.resolve("content/pages/a.md"), temp.resolve("content/pages/b.md"));
        seen.add(digest("").sources());
        put("content/pages/b.md", "ab");
        put("content/pages/c.md", "");
        seen.add(digest("").sources());
        put("content/pages/b.md", "a");
        put("content/pages/c.md", "b");
        seen.add(digest("").sources());
        put("templates/layout.peb", "y");
        seen.add(digest("").sources());
        Files.createDirectory(temp.resolve("static"));
        seen.add(digest("").sources());
        put("static/a.css", "");
        seen.add(digest("").sources());
        assertThat(seen).hasSize(10);
    }

    @Test
    void recordsAreApart() throws IOException {
        InputDigest before = digest("");
        put("content/declarations/2030-qiao/anchors.tsv", "more rows");
        InputDigest after = digest("");
        assertThat(after.sources()).isEqualTo(before.sources());
        assertThat(after.records()).isNotEqualTo(before.records());
        put("content/published.txt", "2030-qiao\n");
        assertThat(digest("").records()).isNotEqualTo(after.records());
    }

    @Test
    void timesDoNotMatter() throws IOException {
        InputDigest before = digest("");
        Files.setLastModifiedTime(temp.resolve("content/site.yml"), FileTime.fromMillis(0));
        assertThat(digest("")).isEqualTo(before);
    }
}
