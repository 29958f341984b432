package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies in languages without word lists, as pages, newspapers and programs lay them out. */
class ImportedPlainLayoutsTest extends PlainCopy {

    /** Plain page numbers count the pages if running heads stand beside them; a sentence goes on below them. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void pageNumbersAndRunningHeadsAreLeftOut(String language) throws IOException {
        Sample sample = sample(language);
        String head = language.equals("en") ? "River Union – Papers of the Summit" : "Союз рек. Сборник текстов";
        int half = sample.one().lastIndexOf(language.equals("en") ? " and " : " и ");
        String text = textOf(
                "copy.txt",
                language,
                head,
                sample.title(),
                sample.opening(),
                sample.one().substring(0, half),
                "          1",
                head,
                sample.one().substring(half + 1),
                "          2",
                head,
                sample.two(),
                "          3");

        assertThat(text).isEqualTo(lines(sample.opening(), sample.one(), sample.two()));
        assertThat(head()).contains("title: \"" + sample.title() + "\"");
        assertThat(findings).doesNotContain("[number-line]", "[open-end]");
    }

    /** Numbers on lines of their own may be those of paragraphs. */
    @Test
    void numbersWithoutHeadsStay() throws IOException {
        String text = textOf("copy.txt", "en", TITLE, OPENING, "1", "The members build.", "2", "The members read.");

        assertThat(text).isEqualTo(lines(OPENING, "1", "The members build.", "2", "The members read."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | (continued on page 2) | (continued from page 1)",
                "ru | (Продолжение на стр. 2.) | (Начало на стр. 1)"
            })
    void aSentenceGoesOnAcrossTheNoticesOfANewspaper(String language, String on, String from) throws IOException {
        Sample sample = sample(language);
        int half = sample.one().lastIndexOf(language.equals("en") ? " and " : " и ");
        String text = textOf(
                "copy.txt",
                language,
                lines(
                        sample.title(),
                        "",
                        sample.opening(),
                        "",
                        sample.one().substring(0, half),
                        "",
                        on,
                        "",
                        from,
                        "",
                        sample.one().substring(half + 1),
                        "",
                        sample.two()));

        assertThat(text).isEqualTo(lines(sample.opening(), sample.one(), sample.two()));
        assertThat(findings).contains("copy.txt:5:", "[join-or-paragraph]");
    }

    /** A browser cuts a title that has no room; the sentence goes on across it. */
    @Test
    void theTitleThatABrowserCutIsNoText() throws IOException {
        String print =
                "\n\n7/6/31, 8:53 AM\nRiverside Declaration of the Leaders of the …\n\nfile:///x/a.html\n%d/2\n\n\f";
        String text = textOf(
                "copy.txt",
                "en",
                TITLE,
                OPENING,
                "1. The members reaffirm their commitment to the peaceful" + print.formatted(1)
                        + "settlement of disputes and to dialogue.",
                TWO + print.formatted(2));

        assertThat(text)
                .isEqualTo(lines(
                        OPENING,
                        "1. The members reaffirm their commitment to the peaceful settlement of disputes and to dialogue.",
                        TWO));
    }

    /** Between paragraphs, words of a site are reported; behind the last one they are left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ADVERTISEMENT | (End)",
                "en | Story continues below | Sign up for our newsletter",
                "en | Read more: Ferry workers end strike | (ENDS)",
                "en | Leaders pose for a picture. (RNA photo by T. Reed) | Click here to download our app",
                "ru | Реклама | (Конец)",
                "ru | Читайте также: Паромщики бастуют | Подписывайтесь на наш канал"
            })
    void wordsOfSitesAreKnown(String language, String between, String below) throws IOException {
        Sample sample = sample(language);
        String text = textOf(
                "copy.txt", language, sample.title(), sample.opening(), sample.one(), between, sample.two(), below);

        assertThat(text).isEqualTo(lines(sample.opening(), sample.one(), between, sample.two()));
        assertThat(findings).contains("copy.txt:7:1: ", "[boilerplate-in-text]");
    }

    @Test
    void emptyLinesBelowEachLineDivideNothing() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                TITLE,
                "We, the leaders of the five coastal states, met in",
                "Riverside on 5 July 2031 and adopted the",
                "following declaration.",
                "The members will build a bridge across the river,",
                "and they will open new schools.");

        assertThat(text)
                .isEqualTo(lines(
                        "We, the leaders of the five coastal states, met in Riverside on 5 July 2031 and adopted the"
                                + " following declaration.",
                        "The members will build a bridge across the river, and they will open new schools."));
        assertThat(head()).contains("adopted: 2031-07-05", "place: \"Riverside\"");
    }

    @Test
    void hoursOfALiveReportAreLeftOut() throws IOException {
        String text = textOf("copy.txt", "en", TITLE, "[15:01] " + OPENING, "[15:02] " + ONE, "[15:04] " + TWO);

        assertThat(text).isEqualTo(lines(OPENING, ONE, TWO));
    }

    @ParameterizedTest
    @CsvSource({"en,Article 1,Article 2", "en,Chapter I,Chapter II", "ru,Статья 1,Статья 2"})
    void theNumberOfADivisionIsAHeading(String language, String first, String second) throws IOException {
        Sample sample = sample(language);
        String one = sample.one().substring(3);
        String two = sample.two().substring(3);
        String text = textOf("copy.txt", language, sample.title(), sample.opening(), first, one, second, two);

        assertThat(text).isEqualTo(lines(sample.opening(), "## " + first, one, "## " + second, two));
    }

    /** Only the first lines of paragraphs are indented; a heading is not. */
    @Test
    void aHeadingBetweenIndentedParagraphsIsNotJoined() throws IOException {
        String text = textOf("copy.txt", "en", TITLE + "\n", """
                    1. We, the leaders, met in Riverside on 5 July 2031 and
                adopted the following declaration.
                    2. We ask our ministers to report on the species.
                II. Trade and Transport
                    3. We welcome the entry into force of the Agreement on
                Shipping. The waiting time has fallen.
                """);

        assertThat(text)
                .isEqualTo(
                        lines(
                                "1. We, the leaders, met in Riverside on 5 July 2031 and adopted the following declaration.",
                                "2. We ask our ministers to report on the species.",
                                "## II. Trade and Transport",
                                "3. We welcome the entry into force of the Agreement on Shipping. The waiting time has fallen."));
    }

    /** A line that breaks off elsewhere does not make headings doubtful; initials are no numerals. */
    @Test
    void aRomanNumeralMakesAHeading() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                lines(
                                TITLE,
                                OPENING,
                                "I. Water and Nature",
                                ONE,
                                "and others.",
                                "II. Trade",
                                TWO,
                                "V. Orlov",
                                "C. Smith")
                        + "\n");

        assertThat(text)
                .isEqualTo(lines(
                        OPENING,
                        "## I. Water and Nature",
                        ONE,
                        "and others.",
                        "## II. Trade",
                        TWO,
                        "V. Orlov",
                        "C. Smith"));
    }

    /** A preamble of clauses has its day in the first one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We, the leaders of the coastal states, meeting at Riverside on 5 July 2031, | Riverside",
                "ru | Мы, главы прибрежных государств, собравшись 5 июля 2031 года в городе Ладовец, | Ладовец"
            })
    void theMeetingIsInTheFirstClause(String language, String clause, String place) throws IOException {
        Sample sample = sample(language);
        textOf("copy.txt", language, sample.title(), clause, sample.one(), sample.two());

        assertThat(head()).contains("adopted: 2031-07-05", "place: \"" + place + "\"");
    }

    @Test
    void aDraftedReasonIsInOneLanguage() throws IOException {
        textOf("copy.txt", "ru", RUSSIAN_TITLE, RUSSIAN_OPENING, RUSSIAN_ONE, RUSSIAN_ONE, RUSSIAN_TWO);

        assertThat(head()).contains("reason: \"проверить: то же, что абзац 2\"");
    }

    /**
     * A gutter that is a single blank in full lines shows nowhere where the left column ends, so each paragraph of such a page is reported.
     * Without the layout, short lines stand alone between the others.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void columnsThatAreJoinedInFullLinesAreReportedInEachParagraph(boolean layout) throws IOException {
        String page = lines(
                TITLE,
                "We, the leaders of the five coastal states, met across the river and protect the forests on both banks",
                "on 5 July 2031 in Riverside. They declare as of all tributaries, from the springs down to the harbour",
                "follows: the members" + (layout ? " ".repeat(24) : "\n")
                        + "will open schools in towns and villages by 2040 and",
                "build bridges between the villages of both banks to let every child learn the languages of the neighbours",
                "and ferries at once," + (layout ? " ".repeat(24) : "\n")
                        + "and will meet again in the spring of the next year",
                "and they ask the experts of all member states to keep the peace along the border and inform all the others",
                "to count the salmon," + (layout ? " ".repeat(24) : "\n")
                        + "without delay of all floods, of droughts and of ice",
                "and they thank the people of the city of the port of the river for the warm welcome and for the good order",
                "of the conferences a" + (layout ? " ".repeat(24) : "\n")
                        + "second time, and for the boats that they lent them",
                "during the whole time of the two meetings at the bridge and in the town hall and on the way to the harbour");
        String text = textOf("copy.txt", "en", page + "\n\f" + page.replace(TITLE, "They say again:"));

        assertThat(findings)
                .contains("copy.txt:2:1: warning: the lines of two columns")
                .contains("[line-order]");
        long paragraphs = text.lines().filter(line -> !line.isBlank()).count();
        assertThat(Files.readString(sandbox.draft(SLUG)).split("\\[line-order\\]", -1))
                .hasSize((int) paragraphs + 1);
    }

    /** Justified lines have wide blanks at any place, and one of them may have a single one. */
    @Test
    void wideBlanksOfJustifiedLinesAreNoColumns() throws IOException {
        textOf(
                "copy.txt",
                "en",
                lines(
                        TITLE,
                        "",
                        "We, the leaders of the five coastal states, met  in Riverside and declare as follows:",
                        "",
                        "1. The members reaffirm their commitment to the  peaceful settlement of disputes and",
                        "to dialogue among equals, and will build a lower  bridge across the river and open new",
                        "schools in all the towns and villages of the two  banks, from the springs of the river",
                        "to the harbour, and ask the experts of all member  states to count the salmon and keep",
                        "the peace along the border."));

        assertThat(findings).doesNotContain("[line-order]");
    }

    /** Programs write the numbers of every fifth line in lines of their own, some too early or too late, and some not at all. */
    @Test
    void numbersOfEveryFifthLineAreLeftOutOfOrderToo() throws IOException {
        StringBuilder copy = new StringBuilder(TITLE + "\n" + OPENING + "\n");
        StringBuilder text = new StringBuilder(OPENING);
        int[] numbers = {5, 10, 15, 20, 30, 35, 25, 40, 50, 55};
        for (int i = 0; i < numbers.length; i++) {
            copy.append(i + 1)
                    .append(". The members reaffirm their commitment to the peaceful settlement of\n")
                    .append("disputes and to dialogue among equals, and will build a bridge across the\n")
                    .append("river, will open new schools in all the towns and villages of the banks,\n")
                    .append("and will meet again.\n\n" + numbers[i] + "\n\n");
            text.append("\n")
                    .append(i + 1)
                    .append(". The members reaffirm their commitment to the peaceful settlement of")
                    .append(" disputes and to dialogue among equals, and will build a bridge across the river,")
                    .append(" will open new schools in all the towns and villages of the banks, and will meet again.");
        }

        assertThat(textOf("copy.txt", "en", copy.toString())).isEqualTo(text.toString());
    }
}
