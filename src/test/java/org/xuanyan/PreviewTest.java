package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.HandedOn;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.pipeline.Preview;
import org.xuanyan.pipeline.PreviewedSite;
import org.xuanyan.problem.Problems;

/** What {@code serve} makes again after a change, and what it does not. */
class PreviewTest {

    @TempDir
    Path temp;

    private Sandbox sandbox;
    private Preview preview;

    @BeforeEach
    void fillTheSandbox() throws IOException {
        sandbox = new Sandbox(temp);
        declare("2031-lu", "成员国欢迎2031年1月2日签署的《桥条约》。");
        declare("2032-shui", "第二段。");
        preview = new Preview(
                new Settings(sandbox.content(), temp.resolve("templates"), temp.resolve("static"), Optional.empty()));
    }

    private Path declare(String slug, String text) throws IOException {
        return sandbox.write("declarations/" + slug + "/declaration.md", """
                ---
                title: 宣言全称
                name: 宣言
                adopted: %s-01-02
                place: 桥
                ---

                %s
                """.formatted(slug.substring(0, 4), text));
    }

    private PreviewedSite make(Path... changed) throws IOException {
        return preview.make(List.of(changed), new Problems()).orElseThrow();
    }

    private static String text(PreviewedSite site, String path) {
        return new String(site.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void aSaveOfOneTextRepeatsNothingForTheOthers() throws IOException {
        List<Declaration> before = make(sandbox.content()).corpus().declarations();
        Path file = declare("2031-lu", "成员国欢迎2031年1月2日签署的《路条约》。");
        PreviewedSite site = make(file);
        List<Declaration> after = site.corpus().declarations();

        assertThat(after).hasSize(3);
        assertThat(after.get(0)).isSameAs(before.get(0));
        assertThat(after.get(1)).isNotEqualTo(before.get(1));
        assertThat(after.get(2)).isSameAs(before.get(2));
        assertThat(text(site, "declarations/2031-lu/index.html")).contains("路条约");
    }

    @Test
    void aSaveComparesAsMuchInALargeCollectionAsInASmallOne() throws IOException {
        ComparedAgain small = comparedAgain(30);
        assertThat(small.pairs()).as("six declarations on either side").isEqualTo(12);
        assertThat(small.titles()).as("of the two passages of the text").isEqualTo(2);
        assertThat(comparedAgain(120)).isEqualTo(small);
    }

    /** How many pairs of declarations were compared, and titles of passages made, because of one save. */
    private record ComparedAgain(int pairs, int titles) {}

    private ComparedAgain comparedAgain(int declarations) throws IOException {
        for (int i = 0; i < declarations; i++) {
            declare(1800 + i + "-qiao", handedOn(i));
        }
        HandedOn before = make(sandbox.content()).corpus().handedOn();
        Path file = declare("1815-qiao", handedOn(15) + "\n成员国支持建设桥梁。\n");
        HandedOn after = make(file).corpus().handedOn();
        return new ComparedAgain(
                fresh(before.kin(), after.kin()),
                fresh(
                        before.passages().stream().map(SharedPassage::title).toList(),
                        after.passages().stream().map(SharedPassage::title).toList()));
    }

    /** Returns a text of which the declaration after it has one paragraph, and the one before it another. */
    private static String handedOn(int number) {
        return words(number) + "\n\n" + words(number + 1) + "\n";
    }

    /** Returns characters of which no other paragraph has any; too many for a title, which is therefore a string of its own. */
    private static String words(int number) {
        int count = 30;
        int first = 0x4E00 + number * count;
        return IntStream.range(first, first + count)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int fresh(List<?> before, List<?> after) {
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(before);
        return (int) after.stream().filter(each -> !known.contains(each)).count();
    }

    @Test
    void aSaveOfThePassagesRepeatsNothingElse() throws IOException {
        List<Declaration> before = make(sandbox.content()).corpus().declarations();
        Path file =
                sandbox.write("passages.yml", "passages:\n  - {title: 水, paragraphs: [2031-lu-p1, 2032-shui-p1]}\n");
        PreviewedSite joined = make(file);
        assertThat(text(joined, "passages/index.json")).contains("2031-lu-p1").contains("水");
        List<Declaration> after = joined.corpus().declarations();
        IntStream.range(0, 3).forEach(i -> assertThat(after.get(i)).isSameAs(before.get(i)));

        Files.delete(file);
        assertThat(text(make(file), "passages/index.json")).doesNotContain("2031-lu-p1");
    }

    @Test
    void aSaveOfTheAuthorityFileRepeatsNeitherParsingNorIds() throws IOException {
        Declaration before = make(sandbox.content()).corpus().declarations().get(1);
        Path file = sandbox.write("treaties.yml", "treaties:\n  - {id: qiao, title: 桥条约, kind: treaty}\n");
        Declaration after = make(file).corpus().declarations().get(1);

        assertThat(after).isNotEqualTo(before);
        assertThat(after.metadata()).isSameAs(before.metadata());
        assertThat(after.anchors()).isSameAs(before.anchors());
    }

    @Test
    void aFileIsMadeOnceUntilTheNextChange() throws IOException {
        PreviewedSite site = make(sandbox.content());
        byte[] first = site.file("index.html").orElseThrow();
        assertThat(site.file("index.html").orElseThrow()).isSameAs(first);
        assertThat(make(sandbox.content()).file("index.html").orElseThrow())
                .isNotSameAs(first)
                .isEqualTo(first);
    }

    @Test
    void filesAndFoldersAreFoundByTheirPaths() throws IOException {
        PreviewedSite site = make(sandbox.content());
        assertThat(site.file("search/index.json")).isPresent();
        assertThat(site.file("search/texts/2031-lu.json")).isPresent();
        assertThat(site.file("declarations")).isEmpty();
        assertThat(site.isFolder("declarations")).isTrue();
        assertThat(site.isFolder("declarations/2031-lu")).isTrue();
        assertThat(site.isFolder("search/texts")).isTrue();
        assertThat(site.isFolder("index.html")).isFalse();
        assertThat(site.isFolder("nothing")).isFalse();
    }

    @Test
    void anAbandonedCheckEnds() throws IOException {
        PreviewedSite site = make(sandbox.content());
        int[] asked = {0};
        assertThat(site.check(() -> ++asked[0] == 3)).isEmpty();
        assertThat(asked[0]).isEqualTo(3);
        assertThat(site.check(() -> false)).isPresent();
    }
}
