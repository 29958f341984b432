package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes of copies in languages without word lists. */
class ImportedPlainNotesTest extends PlainCopy {

    /** Marks may be raised, with the numbers of the notes, or link to them; after a letter they may be exponents elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"<sup>%d</sup>", "<a href=#n%d>[%1$d]</a>", "<sup><a href=#n%d>%1$d</a></sup>"})
    void aListOfNotesBelowThePageIsNotText(String mark) throws IOException {
        String body =
                paragraphs(OPENING, ONE + mark.formatted(1), THREE.replace("river", "river" + mark.formatted(2)), DONE);
        String notes =
                "<ol><li id=n1>See Article 3 of the Riverside Charter.</li><li id=n2>Daily, 6 July 2031</li></ol>";

        String text = textOf("copy.html", "en", page(TITLE, "<h1>" + TITLE + "</h1>" + body + notes));

        assertThat(text).isEqualTo(lines(OPENING, ONE, THREE, DONE));
        assertThat(findings).doesNotContain("[raised-number]");
        assertThat(sandbox.declaration(SLUG)).contains("{kind: note,");
    }

    /** Without marks, or with others, a numbered list at the end is a part of the text. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<sup>1</sup>", "<a href=#x1>[1]</a>"})
    void aNumberedListAtTheEndIsText(String mark) throws IOException {
        String body = paragraphs(OPENING, "We agree on the following." + mark);
        String list = "<ol><li id=n1>" + ONE.substring(3) + "</li><li id=n2>" + TWO.substring(3) + "</li></ol>";

        String text = textOf("copy.html", "en", page(TITLE, "<h1>" + TITLE + "</h1>" + body + list));

        assertThat(text).endsWith(lines("", ONE, TWO));
    }

    /** A note whose mark stands in the text is a note, in a page with raised marks and in a plain text. */
    @ParameterizedTest
    @CsvSource({"copy.html, <sup>[1]</sup>", "copy.txt, [1]"})
    void aNoteWithItsMarkIsNotText(String name, String mark) throws IOException {
        String marked = THREE.replace("river", "river" + mark);
        String note = "[1] See Article 3 of the Riverside Charter.";
        String[] page = {page(TITLE, "<h1>" + TITLE + "</h1>" + paragraphs(OPENING, ONE, TWO, marked, DONE, note))};
        String[] blocks = {TITLE, OPENING, ONE, TWO, marked, DONE, note};

        String text = textOf(name, "en", name.endsWith(".html") ? page : blocks);

        assertThat(text).isEqualTo(lines(OPENING, ONE, TWO, THREE, DONE));
        assertThat(findings).doesNotContain("[note-alone]");
    }

    @Test
    void aNoteWithoutItsMarkIsReported() throws IOException {
        String note = "[1] See Article 3 of the Riverside Charter.";

        String text = textOf("copy.txt", "en", TITLE, OPENING, ONE, TWO, THREE, DONE, note);

        assertThat(text).contains("See Article 3");
        assertThat(findings).contains("[note-alone]");
    }

    /** A PDF raises the mark in the text, but not the number of the note. */
    @Test
    void notesOfRaisedMarksAreNoText() throws IOException {
        String page = "<body><h1>" + TITLE + "</h1><p>" + OPENING + "</p><p>"
                + ONE + "<sup>1</sup>" + "</p><p>" + TWO
                + "</p><p>1 Available on the website.</p></body>";

        assertThat(textOf("copy.html", "en", page)).isEqualTo(lines(OPENING, ONE, TWO));
    }

    /** A print of two pages, whose marks are no longer raised, as its text is taken out of it. */
    @Test
    void notesAtTheFootOfAPageAreNoText() throws IOException {
        String text = textOf("copy.txt", "en", TITLE, """
                We, the leaders of the five coastal states, met in Riverside
                and declare as follows: the members will build a bridge1 across
                the river, and will open new schools in the towns
                1 See Article 3 of the Riverside Charter.

                1 / 2

                \fand villages of the region. They support the efforts
                of coastal communities to protect the forests.

                2 / 2""");

        assertThat(text)
                .isEqualTo("We, the leaders of the five coastal states, met in Riverside and declare as follows: the"
                        + " members will build a bridge across the river, and will open new schools in the towns and"
                        + " villages of the region. They support the efforts of coastal communities to protect the"
                        + " forests.");
        assertThat(sandbox.declaration(SLUG)).contains("{kind: note,");
    }
}
