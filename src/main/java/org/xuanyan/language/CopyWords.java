package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * What raw copies contain besides the words of the text.
 *
 * @param pageNumber a page number with the words around it; matches a whole line
 * @param noteMark a reference to a footnote: {@code [12]}, {@code [註 1]}
 * @param likeDash characters that look like a dash and get lost as easily
 */
public record CopyWords(Pattern pageNumber, Pattern noteMark, String likeDash) {

    private static final String FILE = "copies.txt";
    private static final String BEFORE_PAGE = "before a page number";
    private static final String AFTER_PAGE = "after a page number";
    private static final String OF_PAGES = "between the number of a page and that of all pages";
    private static final String NOTE = "note";
    private static final String LIKE_DASH = "like a dash";
    private static final WordGroups GROUPS =
            WordGroups.of().andOptional(BEFORE_PAGE, AFTER_PAGE, OF_PAGES, NOTE, LIKE_DASH);

    private static final String EDGE = "[-—–·•\\s]{0,4}";

    static CopyWords read(LanguageFolder folder) {
        WordFile file = folder.read(FILE, GROUPS);
        String after = "(?:\\s?" + file.regex(AFTER_PAGE) + ")?";
        String pages = "(?:\\s?(?:/|" + file.regex(OF_PAGES) + ")\\s?\\d{1,4}" + after + ")?";
        String page = "(?:" + file.regex(BEFORE_PAGE) + "\\s?)?\\d{1,4}" + after + pages;
        String note = "[\\[［〔](?:" + file.regex(NOTE) + "\\s*)?\\d{1,3}[\\]］〕]";
        return new CopyWords(Pattern.compile(EDGE + page + EDGE), Pattern.compile(note), file.characters(LIKE_DASH));
    }
}
