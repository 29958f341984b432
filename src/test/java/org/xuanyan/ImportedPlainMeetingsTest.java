package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies in languages without word lists: what their first sentences say of the meeting. */
class ImportedPlainMeetingsTest extends PlainCopy {

    private static String written(String key, String value) {
        return "\n" + key + ":" + (value.isEmpty() ? "" : " " + value) + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The Heads of State met in Riverside on 5 July 2031 and declare as follows. | 2031-07-05 | Riverside",
                "en | We, the leaders, meeting in New Riverside, Republic of Delta, on 4–5 July 2031, declare. | 2031-07-05 | New Riverside",
                "en | On July 5, 2031, the ministers held their annual meeting in Riverside, and declare. | 2031-07-05 | Riverside",
                "en | The summit was held on 5 July 2031 in the city of Riverside. The parties declare. | 2031-07-05 | Riverside",
                "en | The leaders, guided by the Charter of 7 June 2002, met in Riverside on 5 July 2031. | 2031-07-05 | Riverside",
                "en | The leaders met on 5 July 2031 and adopted the following declaration. | 2031-07-05 | ''",
                "en | The leaders welcome the results of the summit held in Delta on 5 July 2030. | '' | ''",
                "en | The next meeting will be held in Riverside on 5 July 2031. | '' | ''",
                "en | The leaders met and recalled the Charter signed in Delta on 7 June 2002. | '' | ''",
                "en | On 5 July 2031 the members will open a bridge. | '' | ''",
                "ru | Мы, главы государств, на заседании, которое состоялось 5 июля 2031 года в Астане, заявляем. | 2031-07-05 | Астана",
                "ru | Главы государств по итогам заседания в Ташкенте 5 июля 2031 года заявляют. | 2031-07-05 | Ташкент",
                "ru | 4–5 июля 2031 года в городе Бишкеке состоялась встреча глав государств. | 2031-07-05 | Бишкек",
                "ru | Мы, собравшись 5 июля 2031 года в Заречье, заявляем о следующем. | 2031-07-05 | ''",
                "ru | Мы, проведя встречу и исходя из Хартии от 7 июня 2002 года, заявляем о следующем. | '' | ''",
                "ru | Следующее заседание состоится в Москве 5 июля 2032 года. | '' | ''"
            })
    void theMeetingIsReadFromTheFirstSentences(String language, String opening, String day, String place)
            throws IOException {
        textOf(
                "copy.txt",
                language,
                sample(language).title(),
                opening,
                sample(language).one());

        assertThat(head())
                .contains(written("adopted", day), written("place", place.isEmpty() ? "" : "\"" + place + "\""));
    }

    @Test
    void aSentenceMayBeWrapped() throws IOException {
        String opening = "We, the leaders of the five coastal states of the great river, having met in\n"
                + "Riverside on 5\nJuly 2031, declare as follows, in the spirit of friendship and of equality:";

        textOf("copy.txt", "en", TITLE, opening, ONE);

        assertThat(head()).contains("\nadopted: 2031-07-05\n", "\nplace: \"Riverside\"\n");
    }

    /** A line of its own is more certain than a sentence. */
    @Test
    void anotherDayInALineOfItsOwnIsTaken() throws IOException {
        textOf("copy.txt", "en", TITLE, "The leaders met in Delta on 4 July 2031 and declare as follows.", ONE, DONE);

        assertThat(head()).contains("\nadopted: 2031-07-05\n", "\nplace: \"Riverside\"\n");
        assertThat(findings)
                .contains("which was taken: “")
                .contains("4 July 2031")
                .contains("[dates-differ]");
    }

    /** A meeting that a paragraph further below tells of is not that of the text. */
    @Test
    void onlyTheBeginningTellsOfTheMeeting() throws IOException {
        String other = "8. The leaders met in Delta on 4 July 2030.";

        textOf("copy.txt", "en", TITLE, OPENING, ONE, TWO, THREE, "4. One.", "5. Two.", "6. Three.", "7. Four.", other);

        assertThat(head()).contains("\nadopted:\n");
    }
}
