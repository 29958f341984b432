package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * The words for the documents that are published, in a language without the other words of an import: {@code declaration}. The
 * words are optional: {@code cleaning/documents.txt}.
 *
 * @param kinds finds such a word in a title
 */
public record DocumentWords(Pattern kinds) {

    private static final String FILE = "cleaning/documents.txt";
    private static final String KINDS = "kinds";

    static DocumentWords read(LanguageFolder folder) {
        return new DocumentWords(folder.readOptional(FILE, WordGroups.of(KINDS)).pattern(KINDS));
    }
}
