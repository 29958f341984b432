package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies in English and Russian as programs write them: from prints, pictures and subtitles, and with what agencies add. */
class ImportedToolTextsTest extends PlainCopy {

    private static final String HEAD = "Riverside Declaration of the Five Coastal States";

    private static final String BEGINNING =
            "We, the leaders of the five coastal states, met in Riverside and declare as follows:";

    private static final List<String> SENTENCES = List.of(
            "The members reaffirm their commitment to the peaceful settlement of all disputes on the river.",
            "They welcome the report of the commission on floods and ask it to continue its work next year.",
            "All schools of the coast will teach the history of the bridge and of those who built it together.",
            "Ships that carry grain or medicine pass the locks before all others and pay no charge for this.",
            "The council of ministers will meet in spring and in autumn and will publish what it decides then.");

    private static final List<String> CLAUSES = List.of(
            "Recalling the treaty on the river and all that the members of the council have agreed",
            "Recognising the need for clean water in the towns of the coast and in all villages",
            "Convinced of the value of schools and of the exchange of students between them");

    /** A print without indents and empty lines, in which each paragraph is several lines wide. */
    private static List<String> print(int width) {
        List<String> lines = new ArrayList<>(List.of(HEAD, BEGINNING));
        for (int i = 0; i < 10; i++) {
            lines.addAll(wrapped(paragraph(i), width));
        }
        return lines;
    }

    private static String paragraph(int i) {
        return SENTENCES.get(i % 5) + " " + SENTENCES.get((i + 1 + i / 5) % 5) + " The end of point " + (i + 11) + ".";
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String expected() {
        List<String> blocks = new ArrayList<>(List.of(BEGINNING));
        for (int i = 0; i < 10; i++) {
            blocks.add(paragraph(i));
        }
        return String.join("\n", blocks);
    }

    private String imported(List<String> lines) throws IOException {
        return textOf("copy.txt", "en", String.join("\n", lines));
    }

    /** The empty lines of a print are those at the ends of its pages; they do not divide its paragraphs. */
    @Test
    void emptyLinesAtTheEndsOfPagesDivideNothing() throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD, BEGINNING.replace(" met", "\nmet")));
        for (int page = 1; page <= 3; page++) {
            for (String clause : CLAUSES) {
                lines.addAll(wrapped(clause + " and peace " + page + ",", 60));
            }
            lines.add("\n" + page + "\n\n\fNoting that page " + (page + 1) + " begins,");
        }

        String text = imported(lines);

        assertThat(text.lines().filter(line -> line.startsWith("Recognising"))).hasSize(3);
        assertThat(text.lines().filter(line -> line.startsWith("Convinced"))).hasSize(3);
    }

    /** Some programs leave out the hyphen at the end of a line and write the next one behind it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "non | navigational | true",
                "Good | Neighbourly | true",
                "co | operation | true",
                "water | works | true",
                "environ | mental | false",
                "co | mprehensive | false",
                "small- | scale | false",
                "socio- | economic | false"
            })
    void aWordThatMayHaveLostItsHyphenIsReported(String left, String right, boolean doubtful) throws IOException {
        List<String> lines = print(60);
        lines.set(
                5,
                "the treaty and its co-operation with others and water, " + left + right
                        + " works and uses of the great river that flows to the sea");

        imported(lines);

        assertThat(findings.contains("\"" + left + right + "\" stands at the end of a line"))
                .isEqualTo(doubtful);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void numbersOfLinesAreNoText(int step, @TempDir Path folder) throws IOException {
        List<String> plain = print(60);
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        List<String> below = new ArrayList<>(plain);
        for (int i = 0; i < plain.size(); i++) {
            boolean numbered = (i + 1) % step == 0;
            before.add(String.format("%-6s%s", numbered ? i + 1 : "", plain.get(i)));
            behind.add(plain.get(i) + (numbered ? "     " + (i + 1) : ""));
            alone.add(plain.get(i));
            if (numbered) {
                alone.add(Integer.toString(i + 1));
                below.add(Integer.toString(i + 1));
            }
        }
        String expected = imported(plain);
        assertThat(expected).isEqualTo(expected());
        for (List<String> copy : List.of(before, behind, alone, below)) {
            createSandbox(Files.createDirectory(folder.resolve("copy" + copy.hashCode())));
            assertThat(imported(copy)).isEqualTo(expected);
            assertThat(head()).contains("title: \"" + HEAD + "\"", "\"the number of a line\"");
        }
    }

    /** The numbers of lines and of pages, empty lines and form feeds may meet anywhere; the account of a draft stays whole. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void numbersOfLinesMeetTheEndsOfPages(long seed) throws IOException {
        Random random = new Random(seed);
        boolean behind = random.nextBoolean();
        List<String> lines = new ArrayList<>();
        List<String> blocks = new ArrayList<>(List.of(BEGINNING));
        for (String line : List.of(HEAD, BEGINNING)) {
            lines.addAll(wrapped(line, 60));
        }
        for (int i = 0; i < 10; i++) {
            // No line is the same as another, as a running head is.
            blocks.add(paragraph(i).replaceAll(" (of|for|in|and|to) ", " $1 " + "x".repeat(i + 1) + " "));
            List<String> paragraph = wrapped("xxxxxx " + blocks.get(i + 1), 60);
            paragraph.set(0, paragraph.get(0).replaceFirst("^xxxxxx", "     "));
            lines.addAll(paragraph);
        }
        StringBuilder copy = new StringBuilder();
        int page = 1;
        for (int i = 0; i < lines.size(); i++) {
            String number = Integer.toString(i + 1);
            copy.append(
                            behind
                                    ? String.format("%-70s%s", lines.get(i), number)
                                    : String.format("%2s    %s", number, lines.get(i)))
                    .append('\n');
            if (random.nextInt(8) == 0) {
                copy.append("\n".repeat(random.nextInt(4)))
                        .append(" ".repeat(random.nextInt(40)))
                        .append(page++)
                        .append("\n\f");
            }
        }
        copy.append('\n').append(" ".repeat(30)).append(page).append("\n\f");

        findings = sandbox.imported("copy.txt", copy.toString(), SLUG, "--language", "en", "--lang", "en")
                .err();

        assertThat(findings).doesNotContain("[program-fault]", "[empty-value]");
        assertThat(sandbox.text(SLUG).replaceAll("\\s", ""))
                .isEqualTo(String.join("", blocks).replaceAll("\\s", ""));
        assertThat(head()).contains("\"the number of a line\"").doesNotContain("kind: variant");
    }

    /** Of a print in which a line has three printed ones, because two hyphens were left out, each of them is reported. */
    @Test
    void eachHyphenThatOneLineLostIsReported() throws IOException {
        List<String> lines = print(60);
        String three = "the treaty and its work with others on rivers and the cross"
                + "border rescue of ships that carry grain or medicine in the non"
                + "navigational part of the river.";
        lines.set(5, three);

        imported(lines);

        assertThat(findings)
                .contains(
                        "6:55: warning: \"crossborder\" stands at the end of a line",
                        "[lost-hyphen]",
                        ":6:" + (three.indexOf("nonnavigational") + 1) + ": warning: ");
    }

    /** Where empty lines divide only some clauses of a preamble, the short line above another one may end a clause, too. */
    @Test
    void clausesWithoutAnEmptyLineBetweenThemAreReported() throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD, "", "We, the leaders of the five coastal states,", ""));
        for (String clause : CLAUSES) {
            lines.addAll(wrapped(clause + " and peace,", 60));
        }
        for (int i = 0; i < 3; i++) {
            lines.add("");
            lines.addAll(wrapped((i + 1) + ". " + paragraph(i), 60));
        }

        String text = imported(lines);

        for (String clause : CLAUSES.subList(1, 3)) {
            boolean divided = text.lines().anyMatch(line -> line.startsWith(clause));
            assertThat(divided || findings.contains("“" + clause.substring(0, 20)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"i,ii,iii", "Page 1 of 3,Page 2 of 3,Page 3 of 3", "- 1 -,- 2 -,- 3 -", "1/3,2/3,3/3"})
    void numbersOfPagesInsideASentenceAreNoText(String numbers) throws IOException {
        List<String> lines = print(60);
        String[] pages = numbers.split(",");
        lines.set(6, lines.get(6) + "\n\n" + pages[0] + "\n\n\f");
        lines.set(15, lines.get(15) + "\n\n" + pages[1] + "\n\n\f");
        lines.add("\n" + pages[2]);

        assertThat(imported(lines)).isEqualTo(expected());
        assertThat(head()).contains("\"page number\"");
    }

    @Test
    void runningHeadsOfTwoLinesAreNoText() throws IOException {
        List<String> lines = print(60);
        String heads = "Documents of the Council\nOfficial Records, Volume IV\n\n";
        lines.set(6, lines.get(6) + "\n\n1\n\n\f" + heads);
        lines.set(15, lines.get(15) + "\n\n2\n\n\f" + heads);
        lines.set(0, heads + lines.get(0) + "\n");

        assertThat(imported(lines)).isEqualTo(expected());
        assertThat(head()).contains("title: \"" + HEAD + "\"", "\"running head\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The agreernent of tlie leaders holds. | agreement,the",
                "The deciaration and the c0uncil are ours. | declaration,council",
                "Wc thank tbe people of Harwick. | the",
                "The modern town of Harwick and its tower are ours, on the 2nd day of COP30. | ''",
                "The G20 and the B2B forum met on the 5th day, and CO2 fell. | ''"
            })
    void wordsThatWereMisreadAreReported(String line, String printed) throws IOException {
        textOf("copy.txt", "en", TITLE, OPENING, ONE, line, TWO);

        assertThat(findings.lines()
                                .filter(each -> each.endsWith("[misread-word]"))
                                .count()
                        > 0)
                .isEqualTo(!printed.isEmpty());
        for (String word : printed.split(",")) {
            assertThat(findings).contains(word.isEmpty() ? "" : "misread for \"" + word + "\"");
        }
    }

    @Test
    void wordsThatStandTwiceOnPurposeAreNotReported() throws IOException {
        textOf(
                "copy.txt",
                "en",
                TITLE,
                OPENING,
                ONE,
                "The Council had had no talks, and that that was so is known.",
                TWO);

        assertThat(findings).doesNotContain("[repeated-words]");
    }

    @Test
    void theSourceOfACopyIsNoAdvertisement() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                TITLE,
                OPENING,
                ONE,
                TWO,
                "Source: https://www.mfa.example/documents/river/2031/declaration.html");

        assertThat(text).isEqualTo(lines(OPENING, ONE, TWO));
        assertThat(findings).doesNotContain("[spam]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | ,", "ru | .", "zh-Hans | ,"})
    void numbersAndTimesOfSubtitlesAreNoText(String language, String point) throws IOException {
        boolean chinese = language.startsWith("zh");
        String title = chinese ? "桥岭组织成员国元首理事会云岭宣言" : sample(language).title();
        String[] words = chinese
                ? new String[] {title, "成员国领导人于2031年7月5日", "在云岭举行会议，并发表宣言如下：", "成员国支持共同建设跨河大桥，", "便利两岸人民往来。"}
                : new String[] {
                    title,
                    sample(language).opening(),
                    sample(language).one(),
                    sample(language).two()
                };
        StringBuilder copy = new StringBuilder(point.equals(".") ? "WEBVTT\n\n" : "");
        for (int i = 0; i < words.length; i++) {
            copy.append(i + 1)
                    .append("\n00:00:0" + i + point + "000 --> 00:00:0" + (i + 1) + point + "500\n")
                    .append(words[i])
                    .append("\n\n");
        }

        String text = textOf("copy.srt", language, copy.toString());

        assertThat(text.replaceAll("\\s", ""))
                .isEqualTo(String.join("", words).substring(title.length()).replaceAll("\\s", ""));
        assertThat(findings).contains("[subtitles]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASTANA, July 4 (Xinhua) -- | dateline",
                "RIVERSIDE, 5 July 2031 (TASS) — | dateline",
                "Here is the full text. | lead of a reporter",
                "Full text follows: | lead of a reporter",
                "The following is the full text of the Riverside Declaration of the five states: | lead of a reporter"
            })
    void whatAnAgencyWritesBeforeTheTextIsNotGluedToIt(String words, String reason) throws IOException {
        String text = textOf("copy.txt", "en", TITLE, words + " " + OPENING, ONE, TWO);

        assertThat(text).isEqualTo(lines(OPENING, ONE, TWO));
        assertThat(head()).contains("\"" + reason + "\"");
    }

    @Test
    void anEditorsNoteAboveTheTextIsNoText() throws IOException {
        String text = textOf(
                "copy.txt",
                "en",
                TITLE,
                "Editor's note: The declaration was adopted in two languages.",
                OPENING,
                ONE,
                TWO);

        assertThat(text).isEqualTo(lines(OPENING, ONE, TWO));
    }

    /** A line of large letters has more room below it than other lines. */
    @Test
    void aLineBelowTheTitleThatMayBelongToItIsReported() throws IOException {
        textOf(
                "copy.txt",
                "en",
                "Riverside Declaration of the Leaders of the Five Coastal",
                "States",
                OPENING,
                ONE,
                TWO);

        assertThat(findings).contains("[join-or-paragraph]").contains("“States…”");
    }
}
