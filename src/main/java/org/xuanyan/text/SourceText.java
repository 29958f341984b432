package org.xuanyan.text;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The characters of one file with its path, so that every place in it can be reported.
 *
 * <p>Lines end with {@code \n}, {@code \r\n} or {@code \r}, as in editors. Files that we write ourselves are read with
 * {@link #unified} line ends, which does not change line numbers or columns.
 */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final int[] lineStarts;

    /** Whether there are no surrogates, so that code points need not be counted one by one in long lines. */
    private final boolean basic;

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
        this.basic = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** Returns a text without byte order mark and with {@code \n} for every line end. */
    public static String unified(String text) {
        String marked = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns the path as a maintainer would type it. */
    public String file() {
        return file;
    }

    /** Returns all characters. */
    public String text() {
        return text;
    }

    /** Returns the number of lines; a final {@code \n} begins another, empty line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * Returns one line without its end.
     *
     * @param number 1-based
     */
    public String line(int number) {
        return text.substring(lineStarts[number - 1], lineEnd(number));
    }

    /**
     * Returns the offset of a place.
     *
     * @param line 1-based
     * @param column 1-based; the column after the last character is the end of the line
     * @return 0-based, in UTF-16 code units; empty if there is no such place
     */
    public OptionalInt offset(int line, int column) {
        if (line < 1 || line > lineStarts.length || column < 1) {
            return OptionalInt.empty();
        }
        long offset = (long) lineStarts[line - 1] + column - 1;
        return offset <= lineEnd(line) ? OptionalInt.of((int) offset) : OptionalInt.empty();
    }

    /**
     * Converts a place in code points, as some libraries count, to a span of length 0.
     *
     * @param line 1-based; a line after the last one means the last one
     * @param codePoints the number of code points before the place in its line; too many mean the end of the line
     */
    public SourceSpan point(int line, int codePoints) {
        int number = Math.min(line, lineStarts.length);
        int start = lineStarts[number - 1];
        int end = lineEnd(number);
        int offset = start;
        if (basic) {
            offset = Math.min(start + codePoints, end);
        } else {
            for (int i = 0; i < codePoints && offset < end; i++) {
                offset = text.offsetByCodePoints(offset, 1);
            }
        }
        return new SourceSpan(file, number, offset - start + 1, 0);
    }

    private int lineEnd(int number) {
        if (number == lineStarts.length) {
            return text.length();
        }
        int end = lineStarts[number] - 1;
        boolean two = text.charAt(end) == '\n' && end > lineStarts[number - 1] && text.charAt(end - 1) == '\r';
        return two ? end - 1 : end;
    }

    /**
     * Converts offsets to a span.
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
     * Returns a text with only some of the lines; earlier lines are emptied, so that places do not change.
     *
     * @param first 1-based, the first line kept
     * @param last 1-based, the last line kept
     */
    public SourceText keepLines(int first, int last) {
        int end = last >= lineStarts.length ? text.length() : lineEnd(last);
        int start = first > lineStarts.length ? end : lineStarts[first - 1];
        return new SourceText(file, "\n".repeat(first - 1) + text.substring(Math.min(start, end), end));
    }

    private static int[] lineStarts(String text) {
        IntStream.Builder starts = IntStream.builder().add(0);
        int carriageReturn = text.indexOf('\r');
        int lineFeed = text.indexOf('\n');
        while (carriageReturn >= 0 || lineFeed >= 0) {
            boolean alone = carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed - 1);
            int end = alone ? carriageReturn : lineFeed;
            starts.add(end + 1);
            carriageReturn = carriageReturn < 0 || carriageReturn > end ? carriageReturn : text.indexOf('\r', end + 1);
            lineFeed = lineFeed < 0 || lineFeed > end ? lineFeed : text.indexOf('\n', end + 1);
        }
        return starts.build().toArray();
    }
}
