package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts that programs take from PDF files, in languages without word lists; {@code ~} stands for a form feed. */
class ImportedPdfTextsTest extends PlainCopy {

    private static final String[] LINES = {
        "We recall the declaration of the first meeting, in which our predecessors said",
        "that a road that ends at a border serves nobody, and that a river without",
        "bridges serves only fear, and we confirm these words.",
        "We note with satisfaction that the highway between Stonebridge and",
        "Northgate was opened to traffic in June, eighteen months ahead of the",
        "schedule of our engineers, and that it carries many vehicles.",
        "We welcome the decision of the ministers to harmonize axle loads, driving",
        "hours and rules of insurance. We invite the observers of the forum to join",
        "these arrangements, and we will inform them of our",
        "decisions.",
        "We will plant trees."
    };

    /**
     * Letters differ in width, so full lines differ in length; and a program that joins two lines at a hyphen makes one that is
     * twice as long. Small letters below letters show that the copy is wrapped.
     */
    @Test
    void linesOfLettersThatDifferInWidthAreJoined() throws IOException {
        String twice =
                "We reaffirm the principles of the convention on the law of the nonnavigational uses of watercourses"
                        + " and call upon all states of the region to accede.";

        String all = String.join("\n", LINES);
        String paragraphs = lines(
                String.join(" ", LINES[0], LINES[1], LINES[2]),
                String.join(" ", LINES[3], LINES[4], LINES[5]),
                String.join(" ", LINES[6], LINES[7], LINES[8], LINES[9]),
                LINES[10]);

        assertThat(textOf("copy.txt", "en", TITLE + "\n\n" + lines(all, twice, others(all))))
                .isEqualTo(lines(paragraphs, twice, others(paragraphs)));
    }

    /** Returns other words of the same widths, because a paragraph that a copy has twice is left out. */
    private static String others(String words) {
        return words.replace("We recall", "We revere")
                .replace("We note", "We cite")
                .replace("We welcome", "We believe")
                .replace("plant trees", "count trees");
    }

    /** The room below the last line of a page tells nothing; where a sentence ends at the margin there, that is reported. */
    @Test
    void theEndOfAPageDividesNoSentence() throws IOException {
        String copy = String.join(
                "\n",
                TITLE + "\n",
                LINES[0],
                LINES[1],
                LINES[2] + "\n",
                LINES[3],
                LINES[4] + "\n~" + LINES[5] + "\n",
                LINES[6],
                "hours and rules of insurance. We invite the observers to join all of them.\n~",
                "These arrangements will be published.\n");

        assertThat(textOf("copy.txt", "en", copy.replace('~', '\f')))
                .isEqualTo(lines(
                        String.join(" ", LINES[0], LINES[1], LINES[2]),
                        String.join(" ", LINES[3], LINES[4], LINES[5]),
                        LINES[6] + " hours and rules of insurance. We invite the observers to join all of them.",
                        "These arrangements will be published."));
        assertThat(findings)
                .containsOnlyOnce("[join-or-paragraph]")
                .contains("copy.txt:12:74: ", "taken to end here", "join all of them.” and “These arrangements");
    }

    /** Page numbers without decoration are known by the form feeds beside them, and with them the title at the head of each page. */
    @Test
    void pageNumbersAndHeadsBesideFormFeedsAreLeftOut() throws IOException {
        String head = "Declaration of the Leaders on Roads and Rivers";
        String copy = String.join(
                "\n\n",
                head,
                "DECLARATION OF THE LEADERS\nON ROADS AND RIVERS",
                LINES[0] + "\n" + LINES[1] + "\n" + LINES[2],
                LINES[3] + "\n" + LINES[4] + "\n1\n~" + head + "\n" + LINES[5],
                LINES[10] + "\n2\n~");

        assertThat(textOf("copy.txt", "en", copy.replace('~', '\f')))
                .isEqualTo(lines(
                        String.join(" ", LINES[0], LINES[1], LINES[2]),
                        String.join(" ", LINES[3], LINES[4], LINES[5]),
                        LINES[10]));
        assertThat(head())
                .contains("kind: page-furniture", "title: \"" + "DECLARATION OF THE LEADERS ON ROADS AND RIVERS");
    }

    /** Numbers beside form feeds that do not count the pages may belong to the text. */
    @Test
    void otherNumbersBesideFormFeedsStay() throws IOException {
        String copy = String.join("\n\n", TITLE, ONE, "1945\n~" + TWO, "2015\n~3. The members support peace.\n");

        assertThat(textOf("copy.txt", "en", copy.replace('~', '\f'))).contains("1945", "2015");
    }

    /** A program may leave no empty line between a heading and its paragraph. */
    @Test
    void aHeadingDirectlyAboveItsParagraphIsNotPartOfIt() throws IOException {
        String copy = String.join(
                "\n",
                TITLE + "\n",
                LINES[0],
                LINES[1],
                LINES[2] + "\n",
                "Roads and railways",
                LINES[3],
                LINES[4],
                LINES[5] + "\n",
                LINES[6],
                LINES[7],
                LINES[8],
                LINES[9] + "\n",
                LINES[10] + "\n");

        assertThat(textOf("copy.txt", "en", copy))
                .isEqualTo(lines(
                        String.join(" ", LINES[0], LINES[1], LINES[2]),
                        "## Roads and railways",
                        String.join(" ", LINES[3], LINES[4], LINES[5]),
                        String.join(" ", LINES[6], LINES[7], LINES[8], LINES[9]),
                        LINES[10]));
        assertThat(findings)
                .contains("“Roads and railways” [unnumbered-heading]")
                .doesNotContain("[unexplained]");
    }

    /** Some programs leave an empty line where the indent changes, below the first line of each paragraph, too. */
    @Test
    void emptyLinesBelowFirstLinesDivideNoParagraph() throws IOException {
        String first = apart(LINES[0], LINES[1] + "\n" + LINES[2]);
        String second = apart(LINES[3], LINES[4] + "\n" + LINES[5]);
        String third = apart(
                "We thank the engineers of both states and the teachers and students of",
                "Northgate for the bridges, and we invite them to the next meeting.");

        // A paragraph that a copy has twice is left out, so each begins with another verb of the same width.
        String[] all = {
            first,
            third,
            first.replace("recall", "revere"),
            second,
            first.replace("recall", "accept"),
            first.replace("recall", "honour"),
            first.replace("recall", "uphold"),
            second.replace("note", "cite")
        };

        assertThat(textOf("copy.txt", "en", apart(TITLE, apart(all))))
                .isEqualTo(lines(Stream.of(all).map(ImportedPdfTextsTest::whole).toArray(String[]::new)));
    }

    /** An empty line inside a sentence is reported where such lines do not stand below each first line. */
    @Test
    void anEmptyLineInsideASentenceIsReported() throws IOException {
        String first = String.join("\n", LINES[0], LINES[1], LINES[2]);
        String second = String.join("\n", LINES[3], LINES[4], LINES[5]);

        textOf("copy.txt", "en", apart(TITLE, first, second.replace("schedule", "\nschedule"), first));

        assertThat(findings)
                .containsOnlyOnce("[join-or-paragraph]")
                .contains("taken to end here", "ahead of the” and “schedule of our engineers");
    }

    private static String apart(String... blocks) {
        return String.join("\n\n", blocks);
    }

    private static String whole(String paragraph) {
        return paragraph.replaceAll("\n+", " ");
    }
}
