package org.xuanyan.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines that say when a text was adopted, in a language that writes months with names: {@code Adopted at Riverside on
 * 5 July 2031}. They are optional: {@code cleaning/adoption.txt}.
 *
 * @param opening the words with which such a line begins
 * @param in the words before the place; its name follows them in the form in which it stands alone
 * @param on the words between the place and the day; there may be none
 * @param dates the forms of days
 * @param inSentence the words before the place inside a sentence
 * @param held verbs and nouns of a meeting in a sentence: {@code met in Riverside on 5 July 2031}
 * @param otherDay the words between such a word and the day of another event or document
 * @param towns the names of towns as they follow such a word → as they stand alone, in a language that inflects them
 * @param uninflected finds a name that stands alone in the same form as behind the word for a town
 */
public record AdoptionWords(
        Pattern opening,
        String in,
        String on,
        DateGrammar dates,
        String inSentence,
        Pattern held,
        Pattern otherDay,
        Map<String, String> towns,
        Pattern uninflected) {

    private static final String FILE = "cleaning/adoption.txt";
    private static final String OPENING = "opening";
    private static final String IN = "in";
    private static final String ON = "on";
    private static final String IN_SENTENCE = "in a sentence";
    private static final String HELD = "held";
    private static final String OTHER_DAY = "another day";
    private static final String TOWNS = "towns";
    private static final String UNINFLECTED = "not inflected";

    static AdoptionWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(
                FILE,
                ListedDates.GROUPS
                        .and(OPENING)
                        .and(IN)
                        .and(IN_SENTENCE)
                        .and(HELD)
                        .and(OTHER_DAY)
                        .andOptional(ON, UNINFLECTED)
                        .andOptionalWithMeanings(TOWNS));
        return new AdoptionWords(
                file.pattern(OPENING),
                file.regex(IN),
                file.regex(ON),
                ListedDates.of(file),
                file.regex(IN_SENTENCE),
                file.pattern(HELD),
                file.pattern(OTHER_DAY),
                file.meanings(TOWNS, Optional::of, List.of()),
                file.pattern(UNINFLECTED));
    }
}
