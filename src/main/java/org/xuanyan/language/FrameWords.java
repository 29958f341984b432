package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * What web sites print around a text, in a language without the other words of an import: {@code © 2031 Ministry. All rights
 * reserved.} The words are optional: {@code cleaning/frame.txt}.
 *
 * @param parts the whole of a line, or a part of it between full stops or bars
 * @param lists the headings of lists of other pages
 * @param jumps where a newspaper says that a text goes on on another page
 * @param leads the sentence that announces a text
 * @param datelines place, day and agency before the first words
 * @param notes the beginning of an editor's note
 */
public record FrameWords(Pattern parts, Pattern lists, Pattern jumps, Pattern leads, Pattern datelines, Pattern notes) {

    private static final String FILE = "cleaning/frame.txt";
    private static final String PARTS = "parts";
    private static final String LISTS = "lists of pages";
    private static final String JUMPS = "page jumps";
    private static final String LEADS = "leads";
    private static final String DATELINES = "datelines";
    private static final String NOTES = "notes";

    static FrameWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, WordGroups.of(PARTS, LISTS, JUMPS, LEADS, DATELINES, NOTES));
        return new FrameWords(
                file.pattern(PARTS),
                file.pattern(LISTS),
                file.pattern(JUMPS),
                file.pattern(LEADS),
                file.pattern(DATELINES),
                file.pattern(NOTES));
    }
}
