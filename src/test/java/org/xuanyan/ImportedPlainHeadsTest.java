package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies in languages without word lists: where their titles, days, places and signatures stand. */
class ImportedPlainHeadsTest extends PlainCopy {

    @Test
    void aDayInsideASentenceIsNotAboutThePage() throws IOException {
        String text = textOf(
                "page.html",
                "en",
                page(
                        TITLE,
                        "<div><h1>" + TITLE
                                + "</h1><p>Adopted at Riverside on <time>5 July 2031</time></p><p>The leaders met"
                                + " on <time>5 July 2031</time> in Riverside, and spoke of peace.</p>"
                                + paragraphs(ONE, TWO) + "</div>"));

        assertThat(text)
                .isEqualTo(lines(
                        "Adopted at Riverside on 5 July 2031",
                        "The leaders met on 5 July 2031 in Riverside, and spoke of peace.",
                        ONE,
                        TWO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Riverside Declaration of the Leaders of the Five Coastal\nStates",
                "Riverside Declaration\nof the Leaders\nof the Five Coastal States"
            })
    void aTitleOverSeveralLinesIsOne(String title) throws IOException {
        String text = textOf(
                "wrapped.txt",
                "en",
                title,
                "Adopted at Riverside\non 5 July 2031",
                "We, the leaders of the five coastal states, met in Riverside\nand declare as follows:",
                ONE);

        assertThat(head()).contains("title: \"" + TITLE + "\"", "adopted: 2031-07-05");
        assertThat(text).isEqualTo(lines("Adopted at Riverside on 5 July 2031", OPENING, ONE));
    }

    @Test
    void aTitleOverTwoLinesInCapitalsIsOne() throws IOException {
        textOf("copy.txt", "ru", "ЗАРЕЧНАЯ ДЕКЛАРАЦИЯ\nГЛАВ ПЯТИ ГОСУДАРСТВ", RUSSIAN_OPENING, RUSSIAN_ONE);

        assertThat(head()).contains("title: \"ЗАРЕЧНАЯ ДЕКЛАРАЦИЯ ГЛАВ ПЯТИ ГОСУДАРСТВ\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Riverside, 5 July 2031", "The leaders met in Riverside, and spoke of peace."})
    void whatIsNotTheTitleDoesNotBelongToIt(String below) throws IOException {
        String text = textOf("wrapped.txt", "en", TITLE + "\n" + below, OPENING.replace(" met", "\nmet"), ONE);

        assertThat(head()).contains("title: \"" + TITLE + "\"");
        assertThat(head() + "\n" + text).containsOnlyOnce(below);
        assertThat(text).endsWith(lines(OPENING, ONE));
    }

    @Test
    void aTitleThatIsGivenMayHaveSeveralLines() throws IOException {
        Path copy = sandbox.copy(
                "copy.txt", "Riverside Declaration\nThe Five Coastal States\n\n" + ONE + "\n\n" + TWO + "\n");

        sandbox.imported(copy, SLUG, "--language", "en", "--title", "Riverside Declaration The Five Coastal States");

        assertThat(sandbox.declaration(SLUG)).doesNotContain("\nThe Five Coastal States");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Declaration on Environmental Matters", "Declaration on Environ-mental Matters"})
    void aGivenTitleIsFoundAlthoughAWordIsDivided(String given) throws IOException {
        String copy = String.join("\n\n", "Press office", "Declaration on Environ-\nmental Matters", OPENING, ONE, TWO);

        sandbox.importCopy(sandbox.copy("copy.txt", copy), SLUG, "--language", "en", "--title", given);

        assertThat(sandbox.declaration(SLUG))
                .contains("title: \"" + given + "\"")
                .doesNotContain("\nDeclaration on");
    }

    @Test
    void aLineOfPlaceAndDayAboveTheTextIsNotText() throws IOException {
        String text =
                textOf("copy.txt", "ru", RUSSIAN_TITLE, "г. Заречье, 5 июля 2031 года", RUSSIAN_OPENING, RUSSIAN_ONE);

        assertThat(text).isEqualTo(lines(RUSSIAN_OPENING, RUSSIAN_ONE));
        assertThat(head())
                .contains("adopted: 2031-07-05", "place: \"Заречье\"", "signed: \"г. Заречье, 5 июля 2031 года\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Adopted at Riverside on 5 July 2031 | 2031-07-05",
                "en | Adopted on July 5, 2031 | 2031-07-05",
                "en | Done at Riverside this 5th day of July 2031 | ''",
                "en | Signed in Riverside on the 5th of July, 2031 | 2031-07-05",
                "en | Riverside, 5 July 2031 | 2031-07-05",
                "en | Delta City, 5 July 2031 | ''",
                "en | Published on 5 July 2031 | ''",
                "en | 5 July 2031 | ''",
                "en | Adopted at Riverside on 4–5 July 2031 | ''",
                "en | Adopted at Riverside on 31 June 2031 | ''",
                "ru | Принята в Заречье 5 июля 2031 года | 2031-07-05",
                "ru | Совершено в г. Заречье «5» июля 2031 г. | 2031-07-05",
                "ru | г. Заречье, 5 июля 2031 года | 2031-07-05",
                "ru | Опубликовано 5 июля 2031 года | ''"
            })
    void theDayIsGuessedFromALineOfItsOwn(String language, String line, String day) throws IOException {
        Sample text = sample(language);

        textOf("copy.txt", language, text.title(), text.opening(), text.one(), line);

        assertThat(head()).containsPattern("\nadopted: *" + day + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Adopted at Riverside on 5 July 2031 | Riverside",
                "en | Adopted in the city of New Riverside on July 5, 2031. | New Riverside",
                "en | Adopted by the Heads of State in Riverside, Republic of Delta, on 5 July 2031 | ''",
                "en | Adopted by the Heads of State in Riverside, Deltaland, on 5 July 2031 | Riverside",
                "en | Adopted on 5 July 2031 in Riverside | Riverside",
                "en | Riverside, 5 July 2031 | Riverside",
                "en | Done at Riverside, 5 July 2031 | Riverside",
                "en | Adopted on 5 July 2031 | ''",
                "en | Adopted by the Council on 5 July 2031 | ''",
                "ru | г. Заречье, 5 июля 2031 года | Заречье",
                "ru | Заречье, 5 июля 2031 года | Заречье",
                "ru | Совершено в г. Заречье «5» июля 2031 г. | Заречье",
                "ru | Принята 5 июля 2031 года в городе Заречье | Заречье",
                "ru | Принята в Заречье 5 июля 2031 года | ''"
            })
    void thePlaceIsGuessedFromTheLineOfTheDay(String language, String line, String place) throws IOException {
        Sample text = sample(language);

        textOf("copy.txt", language, text.title(), line, text.opening(), text.one());
        String atTop = head();
        sandbox.remove(SLUG);
        textOf("copy.txt", language, text.title(), text.opening(), text.one(), line);

        String written = place.isEmpty() ? "\nplace:\n" : "\nplace: \"" + place + "\"\n";
        assertThat(atTop).contains(written);
        assertThat(head()).contains(written);
    }

    @Test
    void daysThatDifferAreNotGuessed() throws IOException {
        textOf("copy.txt", "en", TITLE, "Adopted at Riverside on 4 July 2031", OPENING, ONE, DONE);

        assertThat(findings).contains("[no-date]");
    }

    /** A line of nothing but day and place, below the title or at the end, is moved to the front matter. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Riverside, 5 July 2031 | Riverside",
                "en | 5 July 2031, Riverside | Riverside",
                "en | (5 July 2031, Riverside) | Riverside",
                "ru | г. Заречье, 5 июля 2031 года | Заречье",
                "ru | 5 июля 2031 года, г. Заречье | Заречье"
            })
    void aLineOfDayAndPlaceIsMoved(String language, String line, String place) throws IOException {
        Sample text = sample(language);

        String atTop = textOf("copy.txt", language, text.title(), line, text.opening(), text.one());
        String head = head();
        sandbox.remove(SLUG);
        String below = textOf("copy.txt", language, text.title(), text.opening(), text.one(), line);

        String[] written = {"signed: \"" + line + "\"", "adopted: 2031-07-05", "place: \"" + place + "\""};
        assertThat(head).contains(written);
        assertThat(head()).contains(written);
        assertThat(List.of(atTop, below)).containsOnly(lines(text.opening(), text.one()));
    }

    @Test
    void linesOfTwoDaysAndPlacesStay() throws IOException {
        String text = textOf("copy.txt", "en", TITLE, "Riverside, 4 July 2031", OPENING, ONE, "Riverside, 5 July 2031");

        assertThat(text).isEqualTo(lines("Riverside, 4 July 2031", OPENING, ONE, "Riverside, 5 July 2031"));
        assertThat(head()).doesNotContain("signed:");
    }

    /** A page ends a line on purpose, but not between the lines of a sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>John Hill<br>President</p><p>Prime Minister<br>Anna Smith</p>",
                "<table><tr><td>John Hill<br>President</td><td>Prime Minister<br>Anna Smith</td></tr></table>"
            })
    void anOfficeAndANameInOneParagraphOrCellAreTwoLines(String signatures) throws IOException {
        String text = textOf(
                "page.html",
                "en",
                page(
                        TITLE,
                        "<h1>" + TITLE + "</h1>"
                                + paragraphs(OPENING, ONE, "2. The members support<br>The Bridge<br>of the river.")
                                + signatures));

        assertThat(text)
                .isEqualTo(lines(
                        OPENING,
                        ONE,
                        "2. The members support The Bridge of the river.",
                        "John Hill",
                        "President",
                        "Prime Minister",
                        "Anna Smith"));
        assertThat(findings).contains("“John Hill” … [signature-block]");
    }

    @Test
    void linesInTheCellsOfATableBelowTheTextAreReported() throws IOException {
        textOf("page.html", "en", page(TITLE, "<h1>" + TITLE + "</h1>" + paragraphs(OPENING, ONE, TWO) + """
                                <table><tr><td>For A</td><td>For B</td></tr>
                                <tr><td>John Hill<br>President</td><td>Prime Minister<br>Anna Smith</td></tr></table>
                                """));

        assertThat(findings).contains("“John Hill” … [signature-block]");
    }

    /** A printed document begins with its body, its number and its day. */
    @ParameterizedTest
    @ValueSource(
            strings = {"RV/2031/DEC.1", "FIVE COASTAL STATES\nDocument RV/2031/DEC.1\n5 July 2031\nOriginal: English"})
    void theHeadOfAPrintedDocumentIsNotItsTitle(String printed) throws IOException {
        textOf("copy.txt", "en", printed, TITLE, OPENING, ONE, TWO);

        assertThat(head()).contains("title: \"" + TITLE + "\"");
        assertThat(findings).contains("“" + printed.lines().findFirst().orElseThrow() + "”", "[boilerplate-in-text]");
    }

    @Test
    void aNumberInATitleDoesNotMakeItTheHeadOfADocument() throws IOException {
        String title = "Declaration of Riverside on resolution A/RES/70/1";
        textOf("copy.txt", "en", title, OPENING, ONE, TWO);

        assertThat(head()).contains("title: \"" + title + "\"");
    }

    /** Names and offices end before the margin. */
    @Test
    void namesAndOfficesOnLinesAreNotJoined() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                TITLE,
                OPENING,
                ONE,
                TWO,
                "For the Government of Alderia\nJohn Hill\nMinister of Health",
                "For the Government of Belmar\nMary Smith\nMinister of Trade");

        assertThat(text)
                .endsWith(lines(
                        TWO,
                        "For the Government of Alderia",
                        "John Hill",
                        "Minister of Health",
                        "For the Government of Belmar",
                        "Mary Smith",
                        "Minister of Trade"));
        assertThat(findings).contains("[signature-block]");
    }

    /** A colon stands between an office and a name; a label and a sentence also have one. */
    @ParameterizedTest
    @CsvSource({
        "For the Republic of Alderia: J. Hill, true",
        "За Республику Альдерия: А. Марш, true",
        "Note: the text was corrected., false"
    })
    void officesAndNamesWithAColonAreAskedAbout(String last, boolean signed) throws IOException {
        textOf("copy.txt", "en", TITLE, OPENING, ONE, TWO, last);

        assertThat(findings.contains("[signature-block]")).isEqualTo(signed);
    }

    /** Posts count their words; a letter greets before what it quotes. */
    @Test
    void theNumbersOfPostsAndTheGreetingOfALetterAreNoText() throws IOException {
        String posts =
                textOf("copy.txt", "en", "1/ " + TITLE, "2/ " + OPENING, "3/ " + ONE, "4/ " + TWO, "5/5 " + THREE);
        assertThat(posts).isEqualTo(lines(OPENING, ONE, TWO, THREE));

        sandbox.remove(SLUG);
        String letter = textOf(
                "letter.txt",
                "en",
                "Hi,",
                "here is the text.",
                lines("> " + TITLE, ">", "> " + OPENING, ">", "> " + ONE, ">", "> " + TWO));
        assertThat(letter).endsWith(lines(OPENING, ONE, TWO));
        assertThat(findings.split("\\[above-title]", -1)).hasSize(3);
    }

    /** What a mail program prints above a letter, and buttons that were copied with a title. */
    @Test
    void theHeadOfAMailAndCopiedButtonsAreNotInTheTextInSilence() throws IOException {
        textOf(
                "mail.txt",
                "en",
                "From: A. Reed <reed@delta.example>\nSent: 6 July 2031 08:00\nSubject: FW: " + TITLE
                        + "\nContent-Transfer-Encoding: 8bit",
                "Dear Tom,",
                TITLE,
                OPENING,
                ONE,
                TWO);
        assertThat(head()).contains("title: \"" + TITLE + "\"");
        assertThat(findings).contains("was left out: “From: A. Reed");

        sandbox.remove(SLUG);
        textOf("app.txt", "en", lines(TITLE, "Follow", "Listen 4 min", OPENING, ONE, TWO));
        assertThat(findings).contains("“Follow” [boilerplate", "“Listen 4 min” [boilerplate");
    }

    /** What a letter says before and behind the text that it brings. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Dear colleagues, | Please find the text below. | Best regards, | Anna Marsh",
                "en | Hi all, | I am forwarding the full text of the declaration. | Yours sincerely, | A. Marsh, Press Office",
                "ru | Уважаемые коллеги! | Направляю текст декларации. | С уважением, | А. Петрова"
            })
    void theWordsOfALetterAreNeitherTitleNorText(
            String language, String opening, String cover, String close, String sender) throws IOException {
        Sample sample = sample(language);

        String text = textOf(
                "mail.txt",
                language,
                opening,
                cover,
                sample.title(),
                sample.opening(),
                sample.one(),
                lines(close, sender));

        assertThat(text).isEqualTo(lines(sample.opening(), sample.one()));
        assertThat(head()).contains("title: \"" + sample.title() + "\"");
    }

    /** A wide blank stands between an office and a name, or between two who signed. */
    @ParameterizedTest
    @CsvSource({
        "Министр Северной Республики          И.П. Орлов, Министр Южного Союза            А. Ким",
        "И.П. Орлов              А. Ким, Министр Северной Республики     Министр Южного Союза"
    })
    void rowsWithWideBlanksBelowTheTextAreReported(String first, String second) throws IOException {
        String text = textOf(
                "copy.txt",
                "ru",
                RUSSIAN_TITLE,
                "    " + RUSSIAN_OPENING + "\n    " + RUSSIAN_ONE + "\n    " + RUSSIAN_TWO,
                first + "\n" + second + "\nг. Заречье, 5 июля 2031 г.");

        assertThat(text).doesNotContain("Орлов Министр", "Ким Министр", "2031");
        assertThat(findings).containsAnyOf("[signature-block]", "[table-rows]");
        assertThat(head()).contains("place: \"Заречье\"", "signed: \"г. Заречье, 5 июля 2031 г.\"");
    }
}
