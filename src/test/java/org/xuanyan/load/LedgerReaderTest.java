package org.xuanyan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.language.Languages;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Ledger;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Fingerprint;

/** A ledger is read back as it was written, or is refused as a whole. */
class LedgerReaderTest {

    private static final String HEAD = "id\tstatus\tafter\ttargets\tedition\tfingerprint\treason\ttext\n";

    @TempDir
    Path temp;

    /** Returns a row of a text; cells are divided by {@code |}: id, status, after, targets. */
    private static String row(String cells) {
        String[] own = cells.split("\\|", -1);
        String text = "文" + own[0];
        return String.join("\t", own[0], own[1], own[2], own[3], "1", Fingerprint.of(text), "因", text) + "\n";
    }

    /** Returns a ledger of rows that are divided by blanks; {@code _} stands for a blank in a cell. */
    private static String ledger(String rows) {
        String[] all = rows.split(" ");
        StringBuilder text = new StringBuilder(HEAD);
        Arrays.stream(all).forEach(each -> text.append(row(each.replace('_', ' '))));
        return text.append("end\t").append(all.length).append('\n').toString();
    }

    private Problems problems = new Problems();

    private Optional<Ledger> read(String text) throws IOException {
        problems = new Problems();
        Path file = Files.writeString(temp.resolve("anchors.tsv"), text);
        return LedgerReader.read(file, "anchors.tsv", Languages.of(new LanguageTag("zh")), problems);
    }

    /** Returns the findings: line, column, code and arguments. */
    private List<String> findings(String text) throws IOException {
        Optional<Ledger> ledger = read(text);
        assertThat(ledger.isEmpty()).as("refused as a whole").isEqualTo(problems.hasErrors());
        return problems.sorted().stream()
                .map(each -> each.at().line() + ":" + each.at().column() + " "
                        + each.code().key() + " " + each.arguments())
                .toList();
    }

    private static final String WHOLE = "s1|active||p1 p1|active|| p2|active|p1| p2a|active|p2| p3|active|p2a|";

    @Test
    void noFileIsNoLedger() throws IOException {
        assertThat(LedgerReader.read(
                        temp.resolve("none"), "anchors.tsv", Languages.of(new LanguageTag("zh")), problems))
                .isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        String text = ledger("s1|active||p2 p1|active|| p2|active|p1| p4|active|p2| p2|revised|| p1|split||p2_p4");
        Ledger ledger =
                read(text.replaceFirst("\tp2\t\t1\t", "\tp2\t\tA\\\\\\\\B\t")).orElseThrow();
        assertThat(ledger.text()).isEqualTo(text.replaceFirst("\tp2\t\t1\t", "\tp2\t\tA\\\\\\\\B\t"));
        assertThat(ledger.rows().get(3).edition()).isEqualTo("A\\B");
        assertThat(ledger.rows()).hasSize(6);
        assertThat(ledger.rows().get(2).after()).contains(AnchorId.paragraph(1));
        assertThat(ledger.rows().get(2).after().get())
                .as("one object for all")
                .isSameAs(ledger.rows().get(1).id());
        assertThat(ledger.rows().get(1).edition()).isSameAs(ledger.rows().get(2).edition());
        assertThat(ledger.rows().get(5).targets()).containsExactly(AnchorId.paragraph(2), AnchorId.paragraph(4));
        assertThat(ledger.numbering()).isEmpty();
    }

    @Test
    void tabsLineEndsAndBackslashesAreEscaped() throws IOException {
        for (String words : List.of("甲\t乙", "甲\n乙\n", "甲\\乙", "\\", "\\t", "\\\\n\t")) {
            Ledger.Row row = Ledger.Row.active(AnchorId.paragraph(1), Optional.empty(), "1", "", words);
            Ledger ledger = new Ledger("anchors.tsv", Optional.empty(), List.of(row));
            assertThat(read(ledger.text()).orElseThrow().rows().get(0).text()).isEqualTo(words);
        }
    }

    @Test
    void theNumberingIsRead() throws IOException {
        String text = HEAD + "numbering\tthrough\t1.\n" + row("p1|active||") + "end\t2\n";
        Ledger ledger = read(text).orElseThrow();
        assertThat(ledger.numbering().orElseThrow().words()).isEqualTo("through 1.");
        assertThat(ledger.text()).isEqualTo(text);
        assertThat(ledger.place(ledger.rows().get(0)).line()).isEqualTo(3);
        assertThat(findings(text.replace("p1\tactive", "p0\tactive"))).containsExactly("3:1 ledger-id [p0]");
        assertThat(findings(text.replace("end\t2", "end\t1"))).containsExactly("4:5 ledger-miscounted [2, 1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"through\t•", "about\t1.", "through", "through\t1.\t2.", "through\t1:", "Through\t1.", "\t1."})
    void aWrongNumberingIsRefused(String scheme) throws IOException {
        assertThat(findings(HEAD + "numbering\t" + scheme + "\n" + row("p1|active||") + "end\t2\n"))
                .containsExactly("2:1 ledger-numbering [numbering " + scheme.replace('\t', ' ') + "]");
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        String whole = ledger(WHOLE);
        assertThat(findings(whole)).isEmpty();
        for (int end = 0; end < whole.length(); end++) {
            assertThat(findings(whole.substring(0, end)))
                    .as(end + " characters")
                    .isNotEmpty();
        }
        assertThat(findings(HEAD + "end\t0\n")).isEmpty();
        assertThat(findings(HEAD)).containsExactly("2:1 ledger-without-end []");
        assertThat(findings("x" + whole)).containsExactly("1:1 ledger-without-head []");
        assertThat(findings(whole + "x")).containsExactly("8:1 ledger-without-end []");
        assertThat(findings(whole.replace("end\t5", "end\t4"))).containsExactly("7:5 ledger-miscounted [5, 4]");
    }

    /** The text of each row is protected by its fingerprint, its id by those that must stand before it. */
    @Test
    void aChangedTextIsRefused() throws IOException {
        assertThat(findings(ledger(WHOLE).replace("文p2a", "丈p2a")))
                .containsExactly(
                        "5:18 ledger-fingerprint [p2a, " + Fingerprint.of("丈p2a") + "]", "6:1 ledger-order [p3, p2a]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "p01|active||; 2:1 ledger-id [p01]",
                "p1|activ||; 2:4 ledger-status [activ]",
                "p1|active|p1_p1|; 2:11 ledger-id [p1 p1]",
                "p1|active|x|; 2:11 ledger-id [x]",
                "p1|active||p01; 2:12 ledger-id [p01]",
                "p1|revised||; 2:1 ledger-first-row [p1]",
                "p1|active|p2|; 2:1 ledger-order [p1, p2]",
                "p1|active||p1; 2:1 ledger-targets [active, p1]",
                "p1|active|| p1|active||; 3:1 ledger-new-twice [p1]",
                "p1|active|| p1|revised|p1|; 3:1 ledger-order [p1, p1]",
                "p1|active|| p1|withdrawn|| p1|withdrawn||; 4:1 ledger-id-reused [p1, withdrawn]",
                "p1|active|| p1|withdrawn|| p1|active||; 4:1 ledger-new-twice [p1]",
                "p1|active|| p1|withdrawn|| p1|revised||; 4:1 ledger-id-reused [p1, withdrawn]",
                "p1|active|| p1|withdrawn||p1; 3:1 ledger-targets [withdrawn, p1]",
                "p1|active|| p1|moved||; 3:1 ledger-targets [moved, ]",
                "p1|active|| p2|active|p1| p3|active|p2| p1|moved||p2_p3; 5:1 ledger-targets [moved, p2 p3]",
                "p1|active|| p2|active|p1| p3|active|p2| p1|merged||p2_p3; 5:1 ledger-targets [merged, p2 p3]",
                "p1|active|| p2|active|p1| p1|split||p2; 4:1 ledger-targets [split, p2]",
                "p1|active|| p2|active|p1| p1|split||p2_p2; 4:1 ledger-targets [split, p2 p2]",
                "p1|active|| s1|active||p1 s1|moved||p1; 4:1 ledger-targets [moved, p1]",
                "p1|active|| s1|active||p1 s1|split||p1_p1; 4:1 ledger-targets [split, p1 p1]",
                "p1|active|| p2|active|p1| s1|active||p1_p2; 4:1 ledger-targets [active, p1 p2]",
                "p1|active|| p1|moved||p9; 3:1 ledger-dead-target [p1, p9]",
                "s1|active|| p1|active|| p1|moved||s1; 4:1 ledger-dead-target [p1, s1]",
                "p1|active|| p1|moved||p1; 3:1 ledger-circle [p1, p1]",
                "p1|active|| p2|active|p1| p1|moved||p2 p2|moved||p1; 4:1 ledger-circle [p1, p2]",
                "p1|active|| s1|active|p1|; 3:1 ledger-order [s1, p1]",
                "s1|active|| p1|active|s1|; 3:1 ledger-order [p1, s1]",
                "p5|active|| p3|active|p5|; 3:1 ledger-order [p3, p5]",
                "p1|active|| p2a|active|p1|; 3:1 ledger-order [p2a, p1]",
                "p1|active|| p1|active|p1|; 3:1 ledger-new-twice [p1]",
                "p1|active|| p1a|active|p1a|; 3:1 ledger-order [p1a, p1a]",
                "p2a|active|| p2|active|p2a|; 3:1 ledger-order [p2, p2a]"
            })
    void aRowThatCannotStandThereIsRefused(String rows, String finding) throws IOException {
        assertThat(findings(ledger(rows))).contains(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHOLE,
                "p1|active|| p2|active|p1| p1a|active|p1| p1b|active|p1a| p0a|active||",
                "s1|active|| s1|withdrawn|| s1|active|| s1|revised||",
                "h1|active|| h1|withdrawn||",
                "p1|active|| p2|active|p1| p1|moved||p2 p3|active|p2| p2|moved||p3",
                "p1|active|| p2|active|p1| p3|active|p2| p1|split||p2_p3",
                "p1|active|| p1|revised|| p1|revised|| p1|withdrawn||",
                // what a text was split into leads to one that it was merged into
                "p1|active|| p2|active|p1| p3|active|p2| p1|split||p2_p3 p2|merged||p3"
            })
    void aRowThatMayStandThereIsRead(String rows) throws IOException {
        assertThat(findings(ledger(rows))).isEmpty();
    }

    @Test
    void rowsWithoutSenseAreRefused() throws IOException {
        UnaryOperator<String> two = middle -> HEAD + row("p1|active||") + middle + "end\t2\n";
        assertThat(findings(two.apply("<<<<<<< ours\n"))).containsExactly("3:1 merge-conflict []");
        assertThat(findings(two.apply("||||||| base\n"))).containsExactly("3:1 merge-conflict []");
        assertThat(findings(two.apply("p2\tactive\n"))).containsExactly("3:1 ledger-cells [8, 2]");
        assertThat(findings(two.apply(row("p2|active|p1|").replace("\t1\t", "\t \t"))))
                .containsExactly("3:1 ledger-without-edition [p2]");
        assertThat(findings(two.apply(row("p2|active|p1|").replace("\t因\t", "\t\\q\t"))))
                .containsExactly("3:1 ledger-backslash []");
        assertThat(findings(two.apply(row("p2|active|p1|").replace("\t因\t", "\t因\\\t"))))
                .containsExactly("3:1 ledger-backslash []");
    }

    @Test
    void theOrderIsThatOfTheText() throws IOException {
        Ledger ledger = read(ledger(
                        "s1|active||p1 p1|active|| p2|active|p1| p1a|active|p1| p1b|active|p1| p0a|active|| p2|withdrawn||"))
                .orElseThrow();
        assertThat(ledger.order().toString()).isEqualTo("[p0a, p1, p1b, p1a, p2]");
        assertThat(ledger.current().keySet().toString()).isEqualTo("[s1, p1, p2, p1a, p1b, p0a]");
        assertThat(ledger.current().get(AnchorId.paragraph(2)).status().isLive())
                .isFalse();
        assertThat(ledger.with(List.of(ledger.rows().get(0))).rows()).hasSize(8);
        assertThat(ledger.recorded()).contains(ledger.text());
        assertThat(ledger.place(ledger.rows().get(1)).line()).isEqualTo(3);
        assertThat(new Ledger("anchors.tsv", Optional.empty(), List.of()).recorded())
                .isEmpty();
        assertThat(new Ledger("anchors.tsv", Optional.empty(), List.of()).order())
                .isEmpty();
    }
}
