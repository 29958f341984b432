package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies in languages without word lists: which line is the title, and where it ends. */
class ImportedPlainTitlesTest extends PlainCopy {

    /** The words for documents tell the title from what stands above it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Home¶News¶Sport¶Weather¶Opinion",
                "en | River Union – Papers of the Summit",
                "en | 7/6/31, 8:53 AM",
                "en | Tuesday, 6 July 2031 14:30",
                "en | The full text of the declaration follows:",
                "ru | Главная¶Новости¶Спорт¶Погода",
                "ru | Союз прибрежных государств"
            })
    void theTitleHasAWordForADocument(String language, String above) throws IOException {
        Sample sample = sample(language);
        textOf("copy.txt", language, above.replace('¶', '\n'), sample.title(), sample.opening(), sample.one());

        assertThat(head()).contains("title: \"" + sample.title() + "\"");
    }

    /** Entries of a menu are left out, other lines stay; each is reported. */
    @Test
    void whatStandsAboveTheTitleIsReported() throws IOException {
        String text =
                textOf("copy.txt", "en", "Sport\nWeather\nOpinion", "Press office of Alderia", TITLE, OPENING, ONE);

        assertThat(text).isEqualTo(lines("Press office of Alderia", OPENING, ONE));
        assertThat(findings).contains("copy.txt:1:1: ", "[above-title]", "copy.txt:5:1: ", "[boilerplate-in-text]");
    }

    /** A print leaves room between lines of large letters; their words tell whether they are one title. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Riverside Declaration of the¶¶Five Coastal States | true",
                "Riverside Declaration¶¶of the Five Coastal States | true",
                "Riverside Declaration of the Five Coastal¶¶States | true",
                "Riverside Declaration of the Five Coastal States¶¶Peace and Trade | false"
            })
    void aTitleGoesOnBelowAnEmptyLine(String title, boolean whole) throws IOException {
        String opening = "We, the leaders of the Five Coastal States, met in Riverside and declare as follows:";
        textOf("copy.txt", "en", title.replace('¶', '\n') + "\n\n" + opening, ONE, TWO);

        assertThat(head()).contains("title: \"Riverside Declaration of the Five Coastal States\"");
        assertThat(findings.contains("Peace and Trade")).isEqualTo(!whole);
    }

    /** The first number of a paragraph ends a title in two lines. */
    @Test
    void aNumberBelowATitleInTwoLinesEndsIt() throws IOException {
        textOf("copy.txt", "en", """
                Riverside Declaration of the
                Five Coastal States
                1. The members reaffirm their commitment to the
                peaceful settlement of disputes and to dialogue.
                2. The members support the efforts of coastal
                communities to protect the forests of the region.
                3. The members will build a bridge across the
                river, and will open new schools.""");

        assertThat(head()).contains("title: \"Riverside Declaration of the Five Coastal States\"");
    }

    /** Without room below it, a title ends where the text begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "         Riverside Declaration of the Leaders of the\n                Five Coastal States\n",
                "Riverside Declaration of the Leaders of the Five Coastal States\n"
            })
    void aTitleDoesNotSwallowTheText(String title) throws IOException {
        String text = textOf("copy.txt", "en", title + """
                   The Leaders of the five coastal states met at Riverside on
                5 July 2031 and adopted the following declaration of the coast.
                   We reaffirm the peaceful settlement of disputes and all the
                principles of the Charter of the United Nations.
                   1. The members will build a bridge across the river, and will
                open new schools in the whole region.
                """);

        assertThat(head()).contains("title: \"" + TITLE + "\"", "adopted: 2031-07-05", "place: \"Riverside\"");
        assertThat(text)
                .startsWith("The Leaders of the five coastal states met at Riverside on 5 July 2031 and adopted"
                        + " the following declaration of the coast.\nWe reaffirm");
    }

    @Test
    void anAddressBeginsTheText() throws IOException {
        String text = textOf("copy.txt", "en", TITLE + "\n" + OPENING.replace(" met", "\nmet") + "\n" + ONE);

        assertThat(head()).contains("title: \"" + TITLE + "\"");
        assertThat(text.replace("\nmet", " met")).startsWith(OPENING);
    }

    /** The heading of a page stands far from its text, and the page is named after its frame. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<p>Page 1 of 2</p>"})
    void aHeadingAboveTheTextIsTheTitle(String between) throws IOException {
        String text = textOf(
                "page.html",
                "en",
                page(
                        "E-paper",
                        "<div class=a>Page 1 Previous Next</div><h2>" + TITLE + "</h2><div>" + between
                                + "</div><div id=x>"
                                + "<div>The leaders of the five coastal states, met<br>in Riverside on 5 July 2031,"
                                + " and declare:</div><div>" + ONE + "</div><div>" + TWO + "</div></div>"));

        assertThat(head()).contains("title: \"" + TITLE + "\"");
        assertThat(text)
                .contains("The leaders of the five coastal states, met in Riverside on 5 July 2031, and declare:");
    }

    /** A byte order mark is no part of the first line. */
    @ParameterizedTest
    @CsvSource({"en,UTF-8", "ru,UTF-8", "en,UTF-16LE", "ru,UTF-16BE"})
    void aByteOrderMarkHidesNoTitle(String language, String encoding) throws IOException {
        Sample sample = sample(language);
        String day = language.equals("en") ? DONE : "г. Заречье, 5 июля 2031 года";
        String copy = "\uFEFF" + String.join("\n\n", sample.title(), sample.opening(), sample.one(), day) + "\n";
        Path file = Files.write(sandbox.copy("copy.txt", ""), copy.getBytes(Charset.forName(encoding)));

        sandbox.imported(file, SLUG, "--language", language);

        assertThat(head()).contains("title: \"" + sample.title() + "\"", "adopted: 2031-07-05", "\nplace: \"");
    }

    /** A copy that is one line has no title that could be told from its text. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void aCopyOnOneLineIsWritten(String language) throws IOException {
        Sample sample = sample(language);
        String copy = String.join(" ", sample.title(), sample.opening(), sample.one(), sample.two());
        String text = textOf("copy.txt", language, copy);

        assertThat(text).isEqualTo(copy);
        assertThat(findings).contains("copy.txt:1:1: ", "[one-line]", "[no-title]");
    }
}
