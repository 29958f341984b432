package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * The words for the documents that are published, in a language without the other words of an import: {@code declaration}. The
 * words are optional: {@code cleaning/documents.txt}.
 *
 * @param kinds finds such a word in a title
 * @param divisions the names of divisions, as an expression: {@code Article}
 * @param openEnds finds a word with which no title ends: {@code of}
 */
public record DocumentWords(Pattern kinds, String divisions, Pattern openEnds) {

    private static final String FILE = "cleaning/documents.txt";
    private static final String KINDS = "kinds";
    private static final String DIVISIONS = "divisions";
    private static final String OPEN_ENDS = "open ends";

    static DocumentWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, WordGroups.of(KINDS, DIVISIONS, OPEN_ENDS));
        return new DocumentWords(file.pattern(KINDS), file.regex(DIVISIONS), file.pattern(OPEN_ENDS));
    }
}
