package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * The words for the documents that are published, in a language without the other words of an import: {@code declaration}. The
 * words are optional: {@code cleaning/documents.txt}.
 *
 * @param kinds finds such a word in a title
 * @param divisions the names of divisions, as an expression: {@code Article}
 */
public record DocumentWords(Pattern kinds, String divisions) {

    private static final String FILE = "cleaning/documents.txt";
    private static final String KINDS = "kinds";
    private static final String DIVISIONS = "divisions";

    static DocumentWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, WordGroups.of(KINDS, DIVISIONS));
        return new DocumentWords(file.pattern(KINDS), file.regex(DIVISIONS));
    }
}
