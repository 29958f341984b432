package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * The lines that say when a text was adopted, in a language that writes months with names: {@code Adopted at Riverside on
 * 5 July 2031}. They are optional: {@code cleaning/adoption.txt}.
 *
 * @param opening the words with which such a line begins
 * @param dates the forms of days
 */
public record AdoptionWords(Pattern opening, DateGrammar dates) {

    private static final String FILE = "cleaning/adoption.txt";
    private static final String OPENING = "opening";

    static AdoptionWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, ListedDates.GROUPS.and(OPENING));
        return new AdoptionWords(file.pattern(OPENING), ListedDates.of(file));
    }
}
