package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * What web sites and those who hand a text on put between its words. The words are optional: {@code cleaning/insertions.txt}.
 *
 * @param buttons the whole of what stands in brackets and is surely a button or a credit of a page
 * @param inserted words of a site, anywhere in a paragraph
 * @param voice words with which declarations speak; nearly every paragraph has one
 */
public record InsertionWords(Pattern buttons, Pattern inserted, Pattern voice) {

    private static final String FILE = "cleaning/insertions.txt";
    private static final String BUTTONS = "buttons in brackets";
    private static final String INSERTED = "inserted words";
    private static final String VOICE = "voice";

    static InsertionWords read(LanguageFolder folder) {
        WordFile file =
                folder.readOptional(FILE, WordGroups.of(BUTTONS, INSERTED).andOptional(VOICE));
        return new InsertionWords(file.pattern(BUTTONS), file.pattern(INSERTED), file.pattern(VOICE));
    }
}
