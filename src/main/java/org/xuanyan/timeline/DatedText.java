package org.xuanyan.timeline;

import java.util.Arrays;
import java.util.List;
import org.xuanyan.language.HeadlineWords;
import org.xuanyan.language.Language;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TextDate;
import org.xuanyan.text.Enclosures;
import org.xuanyan.text.SimplifiedForms;

/**
 * A paragraph in the forms in which words are found in it. In all of them, places are places in the paragraph.
 *
 * @param text as written
 * @param folded with simplified characters
 * @param enclosures of the folded text
 * @param undated the folded text, with {@link HeadlineWords#DATE} for each character of a date
 * @param masked the same, and also with {@link Enclosures#MASK} for what is between brackets
 * @param citations in the order of the text
 */
record DatedText(
        String text, String folded, Enclosures enclosures, String undated, String masked, List<Citation> citations) {

    private static final String CORNERS = "「」『』";
    private static final String QUOTES = "“”‘’";

    static DatedText of(Language language, Paragraph paragraph) {
        String folded = folded(paragraph.text());
        Enclosures enclosures =
                Enclosures.of(folded, language.titles().brackets().andRound());
        return new DatedText(
                paragraph.text(),
                folded,
                enclosures,
                without(paragraph.dates(), folded, false),
                without(paragraph.dates(), enclosures.masked(), true),
                paragraph.citations());
    }

    /** Returns a text with simplified characters and the quotation marks that go with them. */
    static String folded(String text) {
        char[] folded = SimplifiedForms.of(text).toCharArray();
        for (int i = 0; i < folded.length; i++) {
            int mark = CORNERS.indexOf(folded[i]);
            folded[i] = mark < 0 ? folded[i] : QUOTES.charAt(mark);
        }
        return new String(folded);
    }

    private static String without(List<TextDate> dates, String text, boolean outsideOnly) {
        char[] characters = text.toCharArray();
        for (TextDate date : dates) {
            if (!outsideOnly || characters[date.start()] != Enclosures.MASK) {
                Arrays.fill(characters, date.start(), date.end(), HeadlineWords.DATE);
            }
        }
        return new String(characters);
    }
}
