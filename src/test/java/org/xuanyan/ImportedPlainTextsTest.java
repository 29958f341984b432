package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies in languages without word lists: their headings, paragraphs, divided words, lists and tables. */
class ImportedPlainTextsTest extends PlainCopy {

    @Test
    void aShortLineAloneBetweenParagraphsIsAHeading() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                TITLE,
                "Adopted at Riverside on 5 July 2031",
                OPENING,
                "Political cooperation",
                ONE,
                TWO,
                "Economic cooperation",
                "3. The members will cooperate in:",
                "(a) trade;",
                "(b) investment",
                "Final provisions",
                "This declaration is open to all states of the region.",
                DONE,
                "For the first state",
                "John Smith");

        assertThat(text)
                .isEqualTo(lines(
                        "Adopted at Riverside on 5 July 2031",
                        OPENING,
                        "## Political cooperation",
                        ONE,
                        TWO,
                        "## Economic cooperation",
                        "3. The members will cooperate in:",
                        "(a) trade;",
                        "(b) investment",
                        "## Final provisions",
                        "This declaration is open to all states of the region.",
                        DONE,
                        "For the first state",
                        "John Smith"));
        assertThat(findings).contains("copy.txt:7:1: ", "“Political cooperation” [unnumbered-heading]");
    }

    /** What may be an item, a part of a sentence, a label or a name stays as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The members will cooperate in: | Trade",
                "The members support peace. | trade and investment",
                "The members support peace. | Trade,",
                "The members support peace. | Vision 2035",
                "The members support peace. | The following areas:",
                "The leaders of the five states | Press Office"
            })
    void otherShortLinesAreParagraphs(String above, String line) throws IOException {
        String below = "The members look forward to the next meeting.";

        assertThat(textOf("copy.txt", "en", TITLE, ONE, above, line, below)).isEqualTo(lines(ONE, above, line, below));
        assertThat(findings).doesNotContain("[unnumbered-heading]");
    }

    @Test
    void itemsWithoutMarksAreParagraphs() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                TITLE,
                ONE,
                "The members will cooperate in:",
                "Trade",
                "Investment",
                "They look forward to it.");

        assertThat(text)
                .isEqualTo(lines(
                        ONE, "The members will cooperate in:", "Trade", "Investment", "They look forward to it."));
    }

    /** In a copy that is wrapped without empty lines, a line may be a part of any paragraph. */
    @Test
    void linesOfAWrappedParagraphAreNotHeadings() throws IOException {
        textOf(
                "copy.txt",
                "en",
                TITLE + "\nThe members support peace.\nThe members support the efforts\nof all states.\n");

        assertThat(findings).doesNotContain("[unnumbered-heading]");
    }

    /** Without empty lines, indents or full lines show where paragraphs are. */
    @ParameterizedTest
    @ValueSource(strings = {"     ", ""})
    void aWrappedCopyWithoutEmptyLinesIsJoined(String indent) throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                lines(
                                "RIVERSIDE DECLARATION",
                                "OF THE LEADERS OF THE FIVE STATES",
                                "(Riverside, 5 July 2031)",
                                indent + "We, the leaders of the five coastal states, met in Riverside",
                                "and declare as follows:",
                                indent + "Peace and dialogue",
                                indent + "1. The members reaffirm their commitment to the Charter of the",
                                "United Nations and to the peaceful settlement of disputes.",
                                indent + "2. The members support the efforts of the peoples of the river",
                                "and of the sea.",
                                indent + "Schools",
                                indent + "The members will open schools in the whole region.")
                        + "\n");

        assertThat(head())
                .contains("title: \"RIVERSIDE DECLARATION OF THE LEADERS OF THE FIVE STATES\"", "adopted: 2031-07-05")
                .contains("signed: \"(Riverside, 5 July 2031)\"");
        assertThat(text)
                .isEqualTo(lines(
                        "We, the leaders of the five coastal states, met in Riverside and declare as follows:",
                        "## Peace and dialogue",
                        "1. The members reaffirm their commitment to the Charter of the United Nations and to the peaceful"
                                + " settlement of disputes.",
                        "2. The members support the efforts of the peoples of the river and of the sea.",
                        "## Schools",
                        "The members will open schools in the whole region."));
    }

    @Test
    void aCopyWithOneParagraphALineHasHeadings() throws IOException {
        String text = textOf(
                "copy.txt", "en", lines(TITLE, OPENING, "Peace and dialogue", ONE, TWO, "Schools", THREE) + "\n");

        assertThat(text).isEqualTo(lines(OPENING, "## Peace and dialogue", ONE, TWO, "## Schools", THREE));
    }

    /** The other words of the copy tell whether a hyphen at the end of a line belongs to the word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | борьбе с лес-¶ными пожарами | борьбе с лесными пожарами | [divided-word]",
                "ru | борьбе с лес-¶ными и лесными пожарами | борьбе с лесными и лесными пожарами | ''",
                "ru | мост: государства-¶члены и государства-члены | мост: государства-члены и государства-члены | ''",
                "ru | мост: государства-¶членов и государства-члены | мост: государства-членов и государства-члены | [divided-word]",
                "ru | связи Азиатско-¶Тихоокеанского края | связи Азиатско-Тихоокеанского края | ''",
                "ru | борьбе с лес­¶ными пожарами | борьбе с лесными пожарами | ''",
                "en | support of mem-¶bers against fires | support of members against fires | ''",
                "en | a low-¶land of low land | a low-land of low land | [divided-word]",
                "en | to fight cross-¶border crime | to fight cross-border crime | [divided-word]",
                "en | a multi-¶lateral treaty | a multilateral treaty | [divided-word]"
            })
    void aWordThatIsDividedAtTheEndOfALineIsJoined(String language, String copied, String expected, String code)
            throws IOException {
        Sample sample = sample(language);
        String line = "1. We " + copied.replace("¶", "\n") + ".";
        String text = textOf("copy.txt", language, sample.title(), sample.opening(), line, sample.two());

        assertThat(text).contains("1. We " + expected + ".");
        assertDivision(code);
    }

    /** A capital letter shows no name in a title or heading, where many words have one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "txt | Declaration on Environ-¶mental Matters | Declaration on Environmental Matters | ''",
                "html | Declaration on Environ-¶mental Matters | Declaration on Environmental Matters | ''",
                "txt | DECLARATION ON ENVIRON-¶MENTAL MATTERS | DECLARATION ON ENVIRONMENTAL MATTERS | ''",
                "txt | Declaration of the Inter-¶state Council | Declaration of the Interstate Council | [divided-word]",
                "html | Declaration of the Inter-¶state Council | Declaration of the Interstate Council | [divided-word]",
                "txt | Declaration on the Asia-¶Pacific Region | Declaration on the Asia-Pacific Region | ''"
            })
    void aWordThatIsDividedInATitleOrHeadingIsJoined(String form, String copied, String expected, String code)
            throws IOException {
        boolean page = form.equals("html");
        String lines = copied.replace("¶", page ? "<br>" : "\n");
        String one = "1. The members agree on environmental matters.";
        String[] blocks = page
                ? new String[] {
                    "<h1>" + lines + "</h1>" + paragraphs(OPENING) + "<h2>" + lines + "</h2>" + paragraphs(one, TWO)
                }
                : new String[] {lines, OPENING, lines, one, TWO};

        String text = textOf("copy." + form, "en", blocks);

        assertThat(text).contains("## " + expected);
        assertThat(head()).contains("title: \"" + expected + "\"");
        assertDivision(code);
    }

    /** Asserts that a doubtful division is reported, any other is not, and that the account of the draft explains it. */
    private void assertDivision(String code) {
        assertThat(findings.contains("[divided-word]")).isEqualTo(!code.isEmpty());
        assertThat(sandbox.check().err()).doesNotContain("[unexplained]", "[unconfirmed]", "[unconfirmed-reason]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[sic]", "[emphasis added]", "[курсив редактора]"})
    void wordsInSquareBracketsAreReported(String comment) throws IOException {
        textOf("copy.txt", "en", TITLE, OPENING, ONE.replace("dialogue", "dialogue " + comment));

        assertThat(findings.lines().filter(line -> line.endsWith("[words-in-brackets]")))
                .singleElement()
                .asString()
                .contains("copy.txt:5:", comment);
    }

    @Test
    void aHeadingMayStandAboveAnother() throws IOException {
        String text = textOf("copy.txt", "en", TITLE, OPENING, ONE, "Part Two", "Forests and schools", TWO);

        assertThat(text).isEqualTo(lines(OPENING, ONE, "## Part Two", "## Forests and schools", TWO));
    }

    @Test
    void aRussianTextHasHeadings() throws IOException {
        String text = textOf(
                "copy.txt",
                "ru",
                RUSSIAN_TITLE,
                "г. Заречье, 5 июля 2031 года",
                RUSSIAN_OPENING,
                "Политическое сотрудничество",
                RUSSIAN_ONE,
                "Взаимное доверие",
                RUSSIAN_TWO,
                "а) торговля;");

        assertThat(text)
                .contains("## Политическое сотрудничество\n1.", "## Взаимное доверие\n2.")
                .endsWith("\nа) торговля;");
        assertThat(head()).contains("adopted: 2031-07-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "\t"})
    void rowsBetweenWideBlanksAreATable(String blank) throws IOException {
        String rows = String.join("\n", "Name of the work", "Railways in the north", "Bridges")
                .replace("\n", blank + "Year\n");
        String text = textOf("copy.txt", "en", TITLE, OPENING, ONE, rows + blank + "2031", TWO);

        assertThat(text)
                .isEqualTo(lines(
                        OPENING,
                        ONE,
                        "| Name of the work | Year |",
                        "|---|---|",
                        "| Railways in the north | Year |",
                        "| Bridges | 2031 |",
                        TWO));
        assertThat(findings).contains("3 lines were taken for the rows of a table with 2 columns", "[table-rows]");
    }

    @Test
    void aTableOfAPageIsATable() throws IOException {
        String text = textOf(
                "copy.html",
                "ru",
                "<h1>" + RUSSIAN_TITLE + "</h1>"
                        + paragraphs(RUSSIAN_OPENING, RUSSIAN_ONE, RUSSIAN_TWO)
                        + "<table><tr><th>Работа</th><th>Год</th></tr><tr><td>Мост</td><td>2031</td></tr></table>");

        assertThat(text).endsWith(lines("", "| Работа | Год |", "|---|---|", "| Мост | 2031 |"));
    }

    /** The symbol of a document and the number of the page stand inside a sentence; the same words above it are a head, too. */
    @Test
    void aHeadBesideThePageNumbersIsNoText() throws IOException {
        String wrapped = "1. The members reaffirm their commitment to the peaceful settlement of\n\n"
                + "RD/2031/DEC.1\nPage 1 of 3\n\n"
                + "Disputes and to dialogue among equals.";
        String last =
                "2. The members support the efforts of coastal communities to protect the\nforests and rivers.\n\n"
                        + "RD/2031/DEC.1\nPage 2 of 3\n\n" + THREE;

        assertThat(textOf("copy.txt", "en", "RD/2031/DEC.1", TITLE, OPENING, wrapped, last))
                .isEqualTo(lines(
                        OPENING,
                        "1. The members reaffirm their commitment to the peaceful settlement of Disputes and to dialogue"
                                + " among equals.",
                        "2. The members support the efforts of coastal communities to protect the forests and rivers.",
                        THREE));
    }

    /** A line beside one page number only may be text. */
    @Test
    void aLineBesideOnePageNumberIsText() throws IOException {
        assertThat(textOf("copy.txt", "en", TITLE, OPENING, ONE, "Our bridges\nPage 1 of 3", TWO))
                .contains("Our bridges");
    }
}
