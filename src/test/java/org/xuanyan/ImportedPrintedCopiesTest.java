package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of pages that a browser printed, in languages without word lists; {@code ~} stands for a form feed. */
class ImportedPrintedCopiesTest {

    private static final String SLUG = "2031-river";

    private static final String TITLE = "Riverside Declaration";

    private static final String OPENING =
            "We, the leaders of the five coastal states, met in Riverside and declare as follows:";

    private static final String ONE =
            "1. The members reaffirm their commitment to the peaceful settlement of disputes and to the United";

    private static final String REST = "Nations, and will build a bridge across the river.";

    private static final String TWO = "2. The members will open new schools, as https://example.org/schools says.";

    private ImportSandbox sandbox;
    private String findings;

    @BeforeEach
    void createSandbox(@TempDir Path root) throws IOException {
        sandbox = new ImportSandbox(root);
    }

    private String imported(String language, String copy) throws IOException {
        findings = sandbox.imported("copy.txt", copy.replace('~', '\f'), SLUG, "--language", language)
                .err();
        return sandbox.declaration(SLUG);
    }

    /** What a browser prints may stand on one line or on several, and another browser has another order. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7/6/31, 7:06 PM      {title} | Ministry of Rivers\n\nHome News\n\n{text}"
                        + "\n\nhttps://example.org/a    1/2\n~7/6/31, 7:06 PM      {title} | Ministry of Rivers\n\n{rest}"
                        + "\n\nhttps://example.org/a    2/2\n~",
                "7/6/31, 7:06 PM\n\n{title} | Ministry of Rivers\n\n{text}\nhttps://example.org/a\n\n1/2\n\n"
                        + "~7/6/31, 7:06\u202FPM\n\n{title} | Ministry of Rivers\n\n{rest}\nhttps://example.org/a\n\n2/2\n\n~",
                "Ministry of Rivers :: {title}      https://example.org/a\n\n{text}"
                        + "\n1 of 2        06/07/2031, 19:06\n~Ministry of Rivers :: {title}      https://example.org/a\n\n{rest}"
                        + "\n\nPage 2 of 2        06/07/2031, 19:06\n~",
                "06.07.2031, 19:06      {title}\n\n{text}\n\nfile:///C:/a.html    1/2\n~06.07.2031, 19:06      {title}\n\n{rest}"
                        + "\n\nfile:///C:/a.html    2/2\n"
            })
    void aSentenceGoesOnAcrossTheLinesOfTheBrowser(String print) throws IOException {
        String written = imported(
                "en",
                print.replace("{text}", String.join("\n\n", TITLE, OPENING, ONE))
                        .replace("{rest}", String.join("\n\n", REST, TWO))
                        .replace("{title}", TITLE));

        assertThat(sandbox.text(SLUG)).isEqualTo(String.join("\n", OPENING, ONE + " " + REST, TWO));
        assertThat(written)
                .contains("title: \"" + TITLE + "\"")
                .contains("kind: page-furniture", "reason: \"header or footer printed by the browser\"");
    }

    @Test
    void aSinglePageIsRecognizedByItsTimeAndItsAddress() throws IOException {
        String written = imported("ru", """
                06.07.2031, 19:06

                Заречная декларация | Министерство

                Заречная декларация

                1. Мы подтверждаем приверженность Уставу и мирному урегулированию споров.

                https://example.org/a

                1/1
                ~""");

        assertThat(sandbox.text(SLUG))
                .isEqualTo("1. Мы подтверждаем приверженность Уставу и мирному урегулированию споров.");
        assertThat(written).contains("title: \"Заречная декларация\"", "колонтитул, напечатанный браузером");
    }

    @Test
    void theTitleOfTheBrowserStaysIfTheTextHasNoOther() throws IOException {
        String written = imported(
                "en",
                String.join("\n\n", "06/07/2031, 19:06      " + TITLE, OPENING, TWO, "https://example.org/a    1/1"));

        assertThat(written).contains("title: \"" + TITLE + "\"");
        assertThat(sandbox.text(SLUG)).isEqualTo(OPENING + "\n" + TWO);
    }

    /** A sentence that ends with an address may stand directly above or below what a browser prints. */
    @Test
    void addressesOfATextBesideTheLinesOfTheBrowserStay() throws IOException {
        String head = "7/6/31, 7:06 PM      " + TITLE + "\n";
        String foot = "https://example.org/a    {n}/3\n~";
        String written = imported(
                "en",
                head + String.join("\n\n", TITLE, OPENING, "1. The text is at\nhttps://example.org/text\n")
                        + foot.replace("{n}", "1")
                        + head
                        + "2. The map is at https://example.org/map\n"
                        + foot.replace("{n}", "2")
                        + "3. The list is at https://example.org/list\n"
                        + foot.replace("{n}", "3"));

        assertThat(sandbox.text(SLUG)).contains("example.org/text", "example.org/map", "example.org/list");
    }

    /** A text may name an address or an hour, also in the first or last line of a page. */
    @Test
    void addressesAndHoursOfATextStay() throws IOException {
        String text = String.join("\n", OPENING, "7/6/31, 7:06 PM", "The text is at", "https://example.org/a");

        imported("en", TITLE + "\n\n" + text.replace("\n", "\n\n") + "\n");

        assertThat(sandbox.text(SLUG)).contains("7/6/31, 7:06 PM", "https://example.org/a");
    }

    /**
     * Text that is extracted from a printed page has empty lines where the space is large: around headings. A bar stands for
     * the end of a line inside a paragraph, and {@code ##} for an empty line above a heading.
     */
    @ParameterizedTest
    @ValueSource(strings = {"""
                en; Yunling Declaration; 6 July 2031; Adopted at Yunling on 5 July 2031; Yunling;
                We, the Heads of State of the Member States of the Bridge Organization, meeting in|Yunling in July,
                Reaffirming our commitment to the Charter,
                Declare as follows:
                ## Common principles
                1. We support building the bridge across the river together, for the benefit of people on|both banks.
                The bridge will be open to all.
                ## Education
                We will widen the exchange between schools, and send each other teachers and|students.
                DONE at Yunling, this fifth day of July two thousand and thirty-one.
                For the Republic of A:
                John Hill
                President""", """
                ru; Юньлинская декларация; 6 июля 2031 года; г. Юньлин, 5 июля 2031 года; Юньлин;
                Мы, главы государств — членов Организации моста, собравшиеся на заседание в городе|Юньлин в июле,
                подтверждая приверженность Уставу,
                заявляем о следующем:
                ## Общие принципы
                1. Мы поддерживаем совместное строительство моста через реку на благо всех жителей|обоих берегов.
                Мост будет открыт для всех.
                ## Образование
                Мы будем расширять обмены между школами и направлять друг к другу учителей и|учеников.
                Совершено в городе Юньлин пятого июля две тысячи тридцать первого года.
                За Республику А:
                Иван Холмов
                Президент"""})
    void emptyLinesAroundHeadingsDoNotJoinParagraphs(String all) throws IOException {
        String[] parts = all.strip().split("; *\\n?", 6);
        String copy = String.join("\n", parts[1], parts[2], parts[1].toUpperCase(Locale.ROOT), parts[3], parts[5])
                .replace("## ", "\n")
                .replace('|', '\n');

        String written = imported(
                parts[0],
                "7/6/31, 7:03 PM\n\n" + parts[1] + " | Rivers\n\n" + copy + "\n\nfile:///C:/a.html\n\n1/1\n\f");

        String adopted = parts[3].startsWith("Adopted") ? parts[3] + "\n" : "";
        assertThat(sandbox.text(SLUG)).isEqualTo(parts[2] + "\n" + adopted + parts[5].replace('|', ' '));
        assertThat(written).contains("adopted: 2031-07-05", "place: \"" + parts[4] + "\"");
        assertThat(findings)
                .contains("“" + parts[2] + "” [boilerplate-in-text]")
                .doesNotContain("[unexplained]", "[join-or-paragraph]");
    }

    /** A sentence may end at the margin, and a clause before it; what was decided is reported at its place. */
    @Test
    void aBorderIsReportedIfTheWidthOfALineAndItsEndDisagree() throws IOException {
        String written = imported("en", """
                Riverside Declaration

                We, the leaders of the five coastal states, met in Riverside in order to build a
                bridge across the river,
                Recalling the declarations of the meetings that took place in the last years,
                Reaffirming our commitment to the Charter and to good relations,
                Declare as follows:

                Common principles
                The members reaffirm their commitment to the peaceful settlement of all disputes.
                They will build a bridge across the river and open new schools in all parts of
                the region.

                Education
                The members will open schools.
                """);

        assertThat(sandbox.text(SLUG))
                .contains(
                        "years, Reaffirming",
                        "relations,\nDeclare as follows:",
                        "disputes.\nThey will",
                        "parts of the region.");
        assertThat(findings)
                .contains(
                        "copy.txt:5:77: ",
                        "taken to go on here",
                        " in the last years,” and “Reaffirming our",
                        "copy.txt:6:64: ",
                        "taken to end here",
                        " to good relations,” and “Declare as follows:…”",
                        "copy.txt:10:81: ",
                        " of all disputes.” and “They will build");
    }
}
