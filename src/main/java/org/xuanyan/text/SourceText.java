package org.xuanyan.text;

import java.util.Arrays;

/**
 * The characters of one file together with its name, so that every place in it can be named.
 *
 * <p>Lines end with {@code \n}; whoever reads the file has turned {@code \r\n} and {@code \r} into it, which changes no
 * line number and no column.
 */
public final class SourceText {

    private final String file;
    private final String text;
    private final int[] lineStarts;

    /**
     * Wraps the text of a file.
     *
     * @param file the path as a maintainer would type it
     * @param text everything in the file
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** Returns the path as a maintainer would type it. */
    public String file() {
        return file;
    }

    /** Returns all characters. */
    public String text() {
        return text;
    }

    /** Returns how many lines there are; a final {@code \n} begins one more, empty, line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * Returns one line without its end.
     *
     * @param number 1-based
     */
    public String line(int number) {
        int end = number == lineStarts.length ? text.length() : lineStarts[number] - 1;
        return text.substring(lineStarts[number - 1], end);
    }

    /**
     * Names a stretch of text by its line and column.
     *
     * @param start 0-based offset in UTF-16 code units
     * @param end exclusive; may lie in a later line
     */
    public SourceSpan span(int start, int end) {
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        return new SourceSpan(file, line + 1, start - lineStarts[line] + 1, end - start);
    }

    /**
     * Keeps only some lines and empties the others, so that every place keeps its line and column.
     *
     * @param first 1-based, the first line kept
     * @param last 1-based, the last line kept; everything after it is cut off
     */
    public SourceText keepLines(int first, int last) {
        int end = last >= lineStarts.length ? text.length() : lineStarts[last] - 1;
        int start = first > lineStarts.length ? end : lineStarts[first - 1];
        return new SourceText(file, "\n".repeat(first - 1) + text.substring(Math.min(start, end), end));
    }

    private static int[] lineStarts(String text) {
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int[] starts = new int[lines];
        for (int line = 1; line < lines; line++) {
            starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
        }
        return starts;
    }
}
