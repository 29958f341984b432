package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage in copies in languages without word lists: what no words are needed for is mended, or reported at its place. */
class ImportedPlainDamageTest extends PlainCopy {

    /** The paragraph stands in line 5 of the copy. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We thank the peo\uFFFD\uFFFDe of Riverside. | 5:17 | lost-bytes",
                "We thank the people(cid:2417) of Riverside. | 5:20 | lost-bytes",
                "We keep each otherâ€™s books. | 5:19 | lost-bytes",
                "We met in the CafÃ© of Riverside. | 5:18 | lost-bytes",
                "We thank the \uE012 people of Riverside. | 5:14 | private-use",
                "We thank \u202Ethe people of Riverside. | 5:10 | bidi-control",
                "We thank www.pills-example.com the people of Riverside. | 5:10 | spam",
                "We thank the people of the people of the people of Riverside. | 5:24 | repeated-words",
                "We thank the the people of Riverside. | 5:14 | repeated-words",
                "We thank the people (of Riverside and its neighbours. | 5:21 | unpaired-bracket",
                "We thank the people of Riverside] and its neighbours. | 5:33 | unpaired-bracket",
                "We thank the people of Riverside” and its neighbours. | 5:33 | unpaired-quote",
                "We met for the first time in 2O29. | 5:30 | letter-in-number",
                "l. We thank the people of Riverside. | 5:1 | letter-in-number",
                "We thank the people.[5] | 5:21 | note-alone",
                "We thank the people of Riverside for their hospitality, and the people of all the other | 5:87 | open-end",
                "1. The members thank the people and the Government of Alderia | 5:61 | open-end",
                "We thank the people. We also thank the Government | 5:49 | open-end",
                "We thank the people Read more: Bridges of Riverside. | 5:21 | inserted-words",
                "We thank the people ADVERTISEMENT of Riverside. | 5:21 | inserted-words",
                "We thank @riversidenews the people of Riverside. | 5:10 | inserted-words",
                "We thank #Riverside the people of Riverside. | 5:10 | inserted-words",
                "We thank the people Подробнее of Riverside. | 5:21 | inserted-words",
                "[see the annex] We thank the people of Riverside. | 5:1 | words-in-brackets",
                "We thank the tran- sport ministers of Riverside. | 5:14 | misread-word",
                "We thank the people. A taxi driver spoke of heavy traffic. We thank the States. | 5:22 | inserted-words"
            })
    void damageIsReportedAtItsPlace(String damaged, String place, String code) throws IOException {
        textOf("copy.txt", "en", TITLE, OPENING, damaged, TWO, THREE);

        assertThat(findings.lines().filter(line -> line.endsWith("[" + code + "]")))
                .singleElement()
                .asString()
                .contains("copy.txt:" + place + ": ");
    }

    /** The place is not known, either, so that the draft is no declaration yet; the numbers are looked at all the same. */
    @Test
    void numbersOutOfOrderAreReportedAtTheirPlaceInTheCopy() throws IOException {
        String opening = "Our ministers of rivers met and state as follows:";
        textOf("copy.txt", "en", "Statement of the Ministers of Rivers", opening, ONE, THREE, TWO);

        assertThat(findings)
                .contains("[no-place]")
                .contains("copy.txt:7:1: warning: the number 3. is out of order [number-out-of-order]");
        assertThat(Files.readString(sandbox.draft(SLUG))).containsSubsequence("[number-out-of-order] -->", THREE, TWO);
    }

    /** A conjunction ends an item of a list, but not a paragraph between others that end. */
    @Test
    void aConjunctionAtTheEndOfAParagraphIsReported() throws IOException {
        textOf("copy.txt", "en", TITLE, OPENING, ONE, "2. The members thank the people of Riverside, and", THREE);

        assertThat(findings.lines().filter(line -> line.endsWith("[open-end]"))).hasSize(1);
    }

    /** A mark across each page stands between paragraphs and inside one. */
    @Test
    void wordsInCapitalsThatRecurAreReported() throws IOException {
        textOf("copy.txt", "en", TITLE, OPENING, "CONFIDENTIAL", TWO, "CONFIDENTIAL", THREE);

        assertThat(findings.lines().filter(line -> line.endsWith("[recurring-line]")))
                .hasSize(2);
    }

    /** A program counted the empty lines, too, but wrote no number beside them. */
    @Test
    void numbersOfLinesThatWereCountedWithEmptyOnesAreLeftOut() throws IOException {
        StringBuilder copy = new StringBuilder();
        String[] lines = (TITLE + "\n\n" + (OPENING + "\n\n" + TWO + "\n\n" + THREE).replaceAll("(.{20,30}) ", "$1\n"))
                .split("\n");
        for (int i = 0; i < lines.length; i++) {
            copy.append(lines[i].isEmpty() ? "" : "%3d  %s".formatted(i + 1, lines[i]))
                    .append('\n');
        }

        assertThat(textOf("copy.txt", "en", copy.toString())).isEqualTo(OPENING + "\n" + TWO + "\n" + THREE);
    }

    /** Words in bold at the beginnings of paragraphs may be headings; a day below the title is not the text. */
    @Test
    void runInHeadingsAndTheDayOfAPageAreReported() throws IOException {
        textOf(
                "page.html",
                "en",
                "<html><body><h1>" + TITLE + "</h1><p>13 September 2036</p><p>" + OPENING + "</p><p><b>Trade.</b> "
                        + TWO + "</p><p><b>Next meeting</b> " + THREE + "</p></body></html>");

        assertThat(findings.lines().filter(line -> line.endsWith("[lead-in]"))).hasSize(2);
        assertThat(findings.lines().filter(line -> line.endsWith("[boilerplate-in-text]")))
                .singleElement()
                .asString()
                .contains("13 September 2036");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will (a) trade; b) build bridges (of stone); and ii) open schools.",
                "We support peace (see Annex I).",
                "“We support peace.",
                "We said: “Peace.”",
                "We support the Café of Riverside, and the Öresund „Brücke“.",
                "We support short- and long-term plans of trade.",
                "We met in 2029, on 10 July; the “2O” line and B2B trade are ours.",
                "We support peace;",
                "We support the rules of trade,",
                "We support peace:",
                "The report [document LC/2033/4] of the group (ICT included) is welcome.",
                "Everyone is entitled to the protection of the law; sales of Zoom and WhatsApp software grew by 12.5 %.",
                "No ship may discharge waste water within twelve miles of the coast.",
                "Each school will teach the history of the bridge and of those who built it.",
                "Carriers propose tariff ceilings for seasonal cargo during the coming season.",
                "The Council had had no talks on it."
            })
    void whatIsWrittenOnPurposeIsNotReported(String line) throws IOException {
        textOf("copy.txt", "en", TITLE, OPENING, line, TWO, THREE);

        assertThat(findings)
                .doesNotContain(
                        "[lost-bytes]", "[unpaired", "[open-end]", "[note-alone]", "[truncated]", "[inserted-words]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We thank the people (click here to read more) of Riverside. | We thank the people of Riverside.",
                "en | We thank the people of Riverside [citation needed]. | We thank the people of Riverside.",
                "en | We thank the people (Photo: A. Smith). | We thank the people.",
                "ru | Мы благодарим (нажмите, чтобы узнать больше) народ. | Мы благодарим народ."
            })
    void aButtonInBracketsIsLeftOut(String language, String copied, String right) throws IOException {
        Sample sample = sample(language);
        String text =
                textOf("copy.txt", language, sample.title(), sample.opening(), copied, sample.one(), sample.two());

        assertThat(text).contains("\n" + right + "\n");
        assertThat(findings).contains("copy.txt:5:", "[inserted-words]");
        assertThat(sandbox.check().err()).doesNotContain("unexplained", "[unconfirmed]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мы благодарим народ Читайте также: Мосты Заречья и его соседей.",
                "Мы благодарим народ РЕКЛАМА и его соседей.",
                "Мы благодарим народ и его соседей. Весь день шёл дождь, и улицы были пусты. Мы благодарим всех.",
                "Мы благодарим народ Advertisement и его соседей.",
                "Весь день шёл дождь, и улицы были пусты."
            })
    void strangersInARussianTextAreReported(String damaged) throws IOException {
        textOf("copy.txt", "ru", RUSSIAN_TITLE, RUSSIAN_OPENING, damaged, RUSSIAN_ONE, RUSSIAN_TWO);

        assertThat(findings.lines().filter(line -> line.endsWith("[inserted-words]")))
                .singleElement()
                .asString()
                .contains("copy.txt:5:");
    }

    @Test
    void theLastLinesOfAPageThatStandOnTheNextOneTooAreReported() throws IOException {
        String one = "2. The members support the efforts of coastal communities to protect";
        String two = "the forests and rivers of the region, and thank the people of all the";
        textOf("copy.txt", "en", TITLE, OPENING, String.join("\n", one, two, one, two, "other members.", THREE));

        assertThat(findings).contains("copy.txt:7:1: ", "[repeated-words]");
    }

    @Test
    void theMarkupOfAWikiIsRead() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                "'''" + TITLE + "'''",
                OPENING,
                "== Security ==",
                "We support the ''peaceful'' settlement of [[Dispute|disputes]].<ref>''See'' the [http://x.example Charter].</ref>",
                "We thank the {{lang|fr|maire}} of [[Riverside]].\n# We open schools.\n# We build bridges.",
                "[[Category:Declarations]]");

        assertThat(text)
                .isEqualTo(lines(
                        OPENING,
                        "## Security",
                        "We support the peaceful settlement of disputes.",
                        "We thank the {{lang|fr|maire}} of Riverside.",
                        "1. We open schools.",
                        "2. We build bridges."));
        assertThat(Files.readString(sandbox.draft(SLUG)))
                .contains(
                        "(copy 7:64) [inserted-words]", "(copy 9:14) [inserted-words]", "(copy 13:1) [inserted-words]");
        assertThat(sandbox.check().err()).doesNotContain("unexplained", "[unconfirmed]");
    }

    @Test
    void aRepeatedParagraphStandsOnce() throws IOException {
        String text = textOf("copy.txt", "ru", RUSSIAN_TITLE, RUSSIAN_OPENING, RUSSIAN_ONE, RUSSIAN_ONE, RUSSIAN_TWO);

        assertThat(text).isEqualTo(lines(RUSSIAN_OPENING, RUSSIAN_ONE, RUSSIAN_TWO));
        assertThat(findings).contains("copy.txt:7:1: ", "[duplicate]");
    }

    /** Signatures, days and items of lists end without a stop. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Our next meeting will be held in 2033, and | sentence",
                "en | We thank the people of Riverside and all other | sentence",
                "en | We thank them. We thank the Government of | sentence",
                "en | The next meeting of the Council will be held at the bridge of Kestrel in 2033 | perhaps",
                "en | For the Government of Alderia | ''",
                "en | Anna Smith, President of the Republic of Alderia and Chair of the Council of the Five States | ''",
                "en | Done at Riverside, 5 July 2031 | ''",
                "en | We thank the people of Riverside. | ''",
                "en | We thank the people of Riverside.[1] | ''",
                "ru | Мы благодарим народ Заречья за тёплый приём и | sentence",
                "ru | Президент Северной Республики И.П. Орлов | ''"
            })
    void aTextThatBreaksOffIsReported(String language, String last, String how) throws IOException {
        Sample sample = sample(language);
        textOf("copy.txt", language, sample.title(), sample.opening(), sample.one(), sample.two(), last);

        assertThat(findings.contains("[truncated]")).isEqualTo(!how.isEmpty());
        assertThat(head().contains("\ncompleteness: truncated")).isEqualTo(how.equals("sentence"));
    }

    /** A font of a PDF file has one glyph for several letters. */
    @Test
    void ligaturesAreLetters() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                TITLE,
                OPENING,
                "1. We rea\uFB03rm that the \uFB01sh o\uFB00 Cape \uFB02ourish.",
                DONE);

        assertThat(text).contains("\n1. We reaffirm that the fish off Cape flourish.");
        assertThat(sandbox.check().err()).doesNotContain("unexplained", "unconfirmed", "error:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We thank the\u200Bmembers. | We thank the members. | false",
                "We support coop\u200Beration. | We support cooperation. | false",
                "We thank the\u200Bpeople. | We thank thepeople. | true",
                "We thank the\u200B people. | We thank the people. | false",
                "We thank the\u00AD¶members. | We thank themembers. | true",
                "We thank the peo\u00ADple. | We thank the people. | false"
            })
    void aSpaceWithoutWidthMayDivideWords(String copied, String expected, boolean doubtful) throws IOException {
        String text = textOf(
                "copy.txt", "en", TITLE, OPENING, copied.replace('¶', '\n'), "The members support cooperation.", DONE);

        assertThat(text).contains(expected);
        assertThat(findings.contains("[words-run-together]")).isEqualTo(doubtful);
        assertThat(sandbox.check().err()).doesNotContain("unexplained", "error:");
    }

    /** What is never checked in a language is said after what matters in this copy. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theReportSaysWhatIsNotChecked(String language) throws IOException {
        Sample sample = sample(language);
        String copy = String.join("\n\n", sample.title(), sample.opening(), sample.one());

        Sandbox.Outcome outcome = sandbox.imported("copy.txt", copy, SLUG, "--language", language, "--lang", "en");

        assertThat(outcome.err()).doesNotContain("words-not-checked");
        assertThat(outcome.out()).containsSubsequence("guessed from the copy", "[words-not-checked]", "what was done");
        assertThat(sandbox.declaration(SLUG)).doesNotContain("words-not-checked");
    }
}
