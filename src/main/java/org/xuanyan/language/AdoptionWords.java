package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * The lines that say when a text was adopted, in a language that writes months with names: {@code Adopted at Riverside on
 * 5 July 2031}. They are optional: {@code cleaning/adoption.txt}.
 *
 * @param opening the words with which such a line begins
 * @param in the words before the place; its name follows them in the form in which it stands alone
 * @param on the words between the place and the day; there may be none
 * @param dates the forms of days
 */
public record AdoptionWords(Pattern opening, String in, String on, DateGrammar dates) {

    private static final String FILE = "cleaning/adoption.txt";
    private static final String OPENING = "opening";
    private static final String IN = "in";
    private static final String ON = "on";

    static AdoptionWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(
                FILE, ListedDates.GROUPS.and(OPENING).and(IN).andOptional(ON));
        return new AdoptionWords(file.pattern(OPENING), file.regex(IN), file.regex(ON), ListedDates.of(file));
    }
}
