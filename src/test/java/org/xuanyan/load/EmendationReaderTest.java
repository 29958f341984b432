package org.xuanyan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** The entries of an account. */
class EmendationReaderTest {

    /** The character at the beginning of line 4 is two units: 4:2 is inside it. */
    private static final SourceText COPY = new SourceText("copy.txt", "成员国愿意\n恪守《宪章》。\n\n𠮷人民");

    private final Problems problems = new Problems();

    private List<Emendation> read(String... entries) {
        String yaml = "account:\n  - " + String.join("\n  - ", entries) + "\n";
        Fields fields = YamlReader.read(new SourceText("a.md", yaml), problems).orElseThrow();
        return new EmendationReader(COPY, problems).read(fields.mappings("account"));
    }

    private List<String> codes() {
        return problems.sorted().stream()
                .map(each -> each.code().key() + " " + each.at().line() + ":"
                        + each.at().column() + " " + each.arguments())
                .toList();
    }

    private static String show(Emendation emendation) {
        return emendation.kind().key() + " " + emendation.start() + "-" + emendation.end() + " "
                + emendation.inserted().replace(Emendation.BREAK, "¶");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: variant, at: 1:4, removed: 愿意, inserted: 打算, reason: 据报纸 | variant 3-5 打算",
                "kind: variant, at: 1:4, to: 2:1, inserted: 打算, reason: 据报纸 | variant 3-6 打算",
                "kind: variant, at: 1:4, to: 1:6, removed: 愿意, reason: 据报纸 | variant 3-5",
                "kind: supplied, at: 2:1, to: 2:1, inserted: 各方, reason: 据报纸 | supplied 6-6 各方",
                "kind: segmentation, at: 2:1, inserted: ¶, reason: 据报纸 | segmentation 6-6 ¶",
                "kind: lacuna, at: 1:1, reason: 残缺 | lacuna 0-0",
                "kind: lacuna, at: 4:5, inserted: 说, reason: 残缺 | lacuna 19-19 说",
                "kind: page-furniture, at: 4:1, to: 4:3 | page-furniture 15-17",
                "kind: page-furniture, at: 4:3, to: 4:5 | page-furniture 17-19",
                "kind: markup, at: 1:1, inserted: 甲 | markup 0-0 甲",
            })
    void anEntryIsReadWithItsPlaceInTheCopy(String entry, String expected) {
        List<Emendation> read = read("{" + entry + "}");
        assertThat(codes()).isEmpty();
        assertThat(read).singleElement().satisfies(each -> {
            assertThat(show(each).strip()).isEqualTo(expected);
            assertThat(read(each.line(COPY).substring(2)))
                    .as("its own line")
                    .map(EmendationReaderTest::show)
                    .containsExactly(show(each));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at: 1:1 | missing-key 2:5 [kind]",
                "kind: note | missing-key 2:5 [at]",
                "kind: note, at: 1:1, was: 甲 | unknown-key 2:27 [was, ",
                "kind: notes, at: 1:1 | not-an-editors-kind 2:12 [notes, note, ",
                "kind: spacing, at: 1:1 | not-an-editors-kind 2:12 [spacing, ",
                "kind: duplicate, at: 1:1 | missing-reason 2:12 [duplicate]",
                "kind: duplicate, at: 1:1, reason: … | wordless-reason 2:40 […]",
                "kind: note, at: 1:1, inserted: 甲 | kind-cannot-insert 2:22 [note, 甲]",
                "kind: note, at: 1:1, inserted: ¶ | kind-cannot-insert 2:22 [note, ]",
                "kind: segmentation, at: 1:1, inserted: 甲, reason: 据报纸 | kind-cannot-insert 2:30 [segmentation, 甲]",
                "kind: note, at: 4:2 | place-inside-character 2:22 [4:2, 4]",
                "kind: note, at: 1:1, to: 4:2 | place-inside-character 2:31 [4:2, 4]",
                "kind: note, at: 5:1 | no-such-place 2:22 [5:1, copy.txt, 4]",
                "kind: note, at: 1:7 | no-such-place 2:22 [1:7, copy.txt, 4]",
                "kind: note, at: 一行 | no-such-place 2:22 [一行, copy.txt, 4]",
                "kind: note, at: 1:2, to: 1:1 | intervention-ends-early 2:31 []",
                "kind: note, at: 1:1, removed: 国家 | copy-reads-otherwise 2:36 [国家, 成员, copy.txt:1:1, ]",
                "kind: note, at: 4:4, removed: 民族 | copy-reads-otherwise 2:36 [民族, 民, copy.txt:4:4, ]",
                "kind: note, at: 1:1, to: 1:2, removed: 成员 | copy-reads-otherwise 2:45 [成员, 成员, copy.txt:1:1, ]",
                "kind: note, at: 1:4, removed: 愿意恪守 | copy-reads-otherwise 2:36 [愿意恪守, 愿意, copy.txt:1:4, 2:3]",
                "kind: note, at: 1:6, removed: 恪守 | copy-reads-otherwise 2:36 [恪守, 恪, copy.txt:1:6, 2:3]",
                "kind: note, at: 4:4, removed: 民众 | copy-reads-otherwise 2:36 [民众, 民, copy.txt:4:4, ]",
                "kind: note, at: 2:6, removed: 》。人 | copy-reads-otherwise 2:36 [》。人, 》。, copy.txt:2:6, ]",
            })
    void aWrongEntryIsReportedAndLeftOut(String entry, String finding) {
        List<Emendation> read = read("{" + entry + "}");
        assertThat(codes()).singleElement().asString().startsWith(finding);
        boolean kept = finding.startsWith("unknown-key") || finding.contains("-reason");
        assertThat(read).hasSize(kept ? 1 : 0);
    }

    @Test
    void entriesStandInTheOrderOfTheCopyAndDoNotOverlap() {
        assertThat(read(
                        "{kind: note, at: 2:1, to: 2:3}",
                        "{kind: note, at: 1:1, to: 1:3}",
                        "{kind: note, at: 1:2, to: 1:5}",
                        "{kind: note, at: 1:3, to: 1:4}",
                        "{kind: lacuna, at: 2:1, inserted: 甲, reason: 残缺}"))
                .map(EmendationReaderTest::show)
                .containsExactly("note 0-2 ", "note 2-3 ", "lacuna 6-6 甲", "note 6-8 ");
        assertThat(codes()).containsExactly("overlapping-interventions 4:22 [3]");
        assertThat(read(
                        "{kind: note, at: 1:1, to: 1:6}",
                        "{kind: note, at: 1:2, to: 1:3}",
                        "{kind: note, at: 1:4, to: 1:5}"))
                .hasSize(1);
    }

    @Test
    void aLineQuotesUpTo60Characters() {
        SourceText copy = new SourceText("copy.txt", "甲".repeat(61));
        for (int end : new int[] {60, 61}) {
            Emendation entry =
                    new Emendation(InterventionKind.NOTE, 0, end, "", Optional.empty(), SourceSpan.startOf("a.md"));
            assertThat(entry.line(copy))
                    .isEqualTo(
                            end == 60
                                    ? "- {kind: note, at: 1:1, removed: \"" + "甲".repeat(60) + "\"}"
                                    : "- {kind: note, at: 1:1, to: 1:62}");
        }
        assertThat(new Emendation(InterventionKind.NOTE, 5, 5, "", Optional.empty(), SourceSpan.startOf("a.md"))
                        .line(copy))
                .isEqualTo("- {kind: note, at: 1:6}");
    }

    @Test
    void aCopyMayBeginWithHalfACharacter() {
        SourceText broken = new SourceText("copy.txt", "\uDFB7人民");
        Fields fields = YamlReader.read(new SourceText("a.md", "account:\n  - {kind: note, at: 1:1}\n"), problems)
                .orElseThrow();
        assertThat(new EmendationReader(broken, problems).read(fields.mappings("account")))
                .map(EmendationReaderTest::show)
                .containsExactly("note 0-0 ");
    }

    /** What an editor would not see, or what YAML or a page would change, is named by its place. */
    @ParameterizedTest
    @CsvSource({"甲, true", "甲<乙, true", "<b>甲, false", "甲<br>乙, false", "甲\u200B, false", "' 甲', false"})
    void aLineQuotesWhatCanBeRead(String removed, boolean quoted) {
        SourceText copy = new SourceText("copy.txt", removed + "丙");
        Emendation emendation = new Emendation(
                InterventionKind.NOTE, 0, removed.length(), "", Optional.empty(), SourceSpan.startOf("a.md"));
        assertThat(emendation.line(copy)).contains(quoted ? ", removed: " : ", to: 1:" + (removed.length() + 1));
    }
}
