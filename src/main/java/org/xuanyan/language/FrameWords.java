package org.xuanyan.language;

import java.util.regex.Pattern;

/**
 * What web sites print around a text, in a language without the other words of an import: {@code © 2031 Ministry. All rights
 * reserved.} The words are optional: {@code cleaning/frame.txt}.
 *
 * @param parts the whole of a line, or a part of it between full stops or bars
 * @param lists the headings of lists of other pages
 */
public record FrameWords(Pattern parts, Pattern lists) {

    private static final String FILE = "cleaning/frame.txt";
    private static final String PARTS = "parts";
    private static final String LISTS = "lists of pages";

    static FrameWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, WordGroups.of(PARTS, LISTS));
        return new FrameWords(file.pattern(PARTS), file.pattern(LISTS));
    }
}
