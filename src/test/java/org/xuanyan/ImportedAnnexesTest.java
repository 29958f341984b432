package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annexes and levels of headings in copies in English and Russian. */
class ImportedAnnexesTest {

    private static final String SLUG = "2031-cloudport";

    private static final String ABOVE =
            "Cloudport Declaration\n\n1. We recall the Charter.\n\n2. We thank the hosts of the meeting.\n\n";

    private ImportSandbox sandbox;
    private String findings;

    @BeforeEach
    void createSandbox(@TempDir Path root) throws IOException {
        sandbox = new ImportSandbox(root);
    }

    /** Imports a copy and returns its text, one block a line. */
    private String textOf(String language, String copy) throws IOException {
        Sandbox.Outcome outcome = importCopy("copy.txt", language, copy);
        assertThat(outcome.err()).doesNotContain("[unexplained]");
        return sandbox.text(SLUG);
    }

    private Sandbox.Outcome importCopy(String name, String language, String copy) throws IOException {
        Sandbox.Outcome outcome = sandbox.imported(
                name, copy, SLUG, "--language", language, "--lang", "en", "--date", "2031-10-23", "--place", "X");
        findings = outcome.err();
        return outcome;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANNEX I", "Annex I", "ANNEX", "Annex 1:", "Annex No. 2", "Appendix B"})
    void anAnnexWithATableIsASection(String word) throws IOException {
        String text = textOf("en", ABOVE + word + """


                Calendar of events 2032

                | Date | Event |
                |---|---|
                | May 2032 | Youth camp |
                """);

        assertThat(text).endsWith("\n## " + word + """

                ### Calendar of events 2032
                | Date | Event |
                |---|---|
                | May 2032 | Youth camp |""");
        assertThat(findings).contains("“" + word + "” [unnumbered-heading]").doesNotContain("“Calendar");
        assertThat(sandbox.publish().resolve("declarations/" + SLUG + "/index.json"))
                .content()
                .contains("\"" + word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ANNEX I/Calendar of events/The camp takes place in May. | ## 1/### 2/3",
                "en | ANNEX I/The camp takes place in May. | ## 1/2",
                "en | Annex I: Calendar 2032/The camp takes place in May. | ## 1/2",
                "en | Annex I to the Declaration/(a) the camp; | ## 1/2",
                "en | For the first state/John Smith/ANNEX II/Plan of Action/1. The parties shall meet. | 1/2/## 3/### 4/5",
                "en | ANNEX I/Calendar/ANNEX II/Plan of Action/The parties meet. | ## 1/2/## 3/### 4/5",
                "en | ANNEX/Plan of Action/Trade/1. The parties shall meet. | ## 1/### 2/## 3/4",
                "ru | Приложение № 1/План мероприятий/1) встреча экспертов;/2) лагерь. | ## 1/### 2/3/4",
                "ru | ПРИЛОЖЕНИЕ/Встреча состоится в мае. | ## 1/2",
                "fr | ANNEX I/Calendrier/Le camp a lieu au mois de mai. | ## 1/### 2/3",
                "en | The annexes are:/Annex I: Plan of Action/We look forward to it. | 1/2/3",
                "en | Annex I: Plan of Action/Annex II: Calendar | 1/2",
                "en | Annex I contains the plan./Annexed territories return. | 1/2"
            })
    void annexesAndWhatIsNotOne(String language, String copy, String roles) throws IOException {
        String[] lines = copy.split("/");
        StringBuilder expected = new StringBuilder();
        for (String role : roles.split("/")) {
            String mark = role.replaceAll("\\d", "");
            expected.append('\n').append(mark).append(lines[Integer.parseInt(role.substring(mark.length())) - 1]);
        }

        assertThat(textOf(language, ABOVE + String.join("\n\n", lines) + "\n")).endsWith(expected);
    }

    /** The word for an annex stands alone although no empty line divides it from its title. */
    @Test
    void theTitleOfAnAnnexMayStandDirectlyBelowIt() throws IOException {
        String text = textOf("en", ABOVE + "ANNEX I\nPlan of Action\n\nThe parties shall meet.\n");

        assertThat(text).endsWith("\n## ANNEX I\n### Plan of Action\nThe parties shall meet.");
    }

    @Test
    void anAnnexOfAPageIsASection() throws IOException {
        importCopy(
                "page.html",
                "en",
                "<html><body><h1>Cloudport Declaration</h1><h2>Peace</h2><p>1. We recall the Charter of the United"
                        + " Nations.</p><p>2. We thank the hosts of the meeting.</p><h3>Annex I</h3><p>Plan of Action</p>"
                        + "<p>The parties shall meet in May.</p></body></html>");

        assertThat(sandbox.text(SLUG)).endsWith("\n## Annex I\n### Plan of Action\nThe parties shall meet in May.");
    }

    /** Letters below Roman numerals, or the other way round, are the second level; + stands before a heading directly below. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I. POLITICS+/A. Peace/B. Terrorism/II. ECONOMY+/A. Trade/III. CULTURE | #/##/##/#/##/#",
                "A. Politics+/I. Peace/II. Terrorism/B. Economy/C. Culture | #/##/##/#/#",
                "A. Peace/B. Trade/C. Culture | #/#/#",
                "PREAMBLE/I. Politics/II. Economy/Conclusion | #/#/#/#",
                "I. Politics/A. Peace/B. Trade/ANNEX/A. Dates/B. Places | #/##/##/#/##/##"
            })
    void levelsOfHeadingsAreKept(String headings, String levels) throws IOException {
        StringBuilder copy = new StringBuilder(ABOVE);
        List<String> expected = new ArrayList<>();
        String[] depths = levels.split("/");
        for (String heading : headings.split("/")) {
            String words = heading.replace("+", "");
            copy.append(words).append("\n\n").append(words.equals(heading) ? "We support it fully.\n\n" : "");
            expected.add("#" + depths[expected.size()] + " " + words);
        }
        copy.append("We thank the hosts of the meeting.\n");

        List<String> found = textOf("en", copy.toString())
                .lines()
                .filter(line -> line.startsWith("#"))
                .toList();

        assertThat(found).isEqualTo(expected);
        Path site = sandbox.publish();
        assertThat(sandbox.check("--lang", "en").err()).doesNotContain("[empty-section]");
        assertThat(site).isNotEmptyDirectory();
    }

    /** A line may end with a sentence inside a paragraph, if empty lines divide the others. */
    @Test
    void aLineInsideAParagraphNeedsNoCheck() throws IOException {
        String text =
                textOf("en", ABOVE + "3. We note the Bank, founded in 1999.\nWe welcome its report.\n\nWe agree.\n");

        assertThat(text).contains("\n3. We note the Bank, founded in 1999. We welcome its report.\n");
        assertThat(sandbox.declaration(SLUG)).contains("reason: \"the line ends inside a paragraph\"");
    }

    /** Where empty lines divide few paragraphs, an editor has to look at a line that begins a sentence. */
    @Test
    void aLineThatMayBeginAParagraphIsReported() throws IOException {
        importCopy(
                "copy.txt",
                "en",
                "Cloudport Declaration\n\nWe recall the Charter.\nWe thank the hosts.\nWe agree on the plan.\n\nWe meet again.\n");

        assertThat(findings).contains("[unexplained]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件二 名单\n甲国\n乙国", "附件二 名单\n\n甲国\n\n乙国", "附件二\n\n石城行动计划\n\n甲国\n乙国"})
    void aListBelowAnAnnexHasOneFinding(String annex) throws IOException {
        String text = textOf("zh-Hans", "云岭会议成员国宣言\n\n1. 成员国重申遵守宪章。\n\n2. 成员国欢迎银行的成立。\n\n" + annex + "\n");

        assertThat(text).endsWith("\n甲国\n乙国");
        assertThat(findings).contains("“甲国” … [signature-block]").doesNotContain("[truncated]");
        assertThat(sandbox.declaration(SLUG)).doesNotContain("completeness");
    }
}
