package org.xuanyan.text;

/**
 * A stretch of one line of one source file.
 *
 * @param file the path as a maintainer would type it, always with {@code /}
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units (one per Chinese character of the BMP)
 * @param length in UTF-16 code units; 0 marks a point
 */
public record SourceSpan(String file, int line, int column, int length) implements Comparable<SourceSpan> {

    /** Rejects positions that no editor could jump to. */
    public SourceSpan {
        if (file.isEmpty() || line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("bad span " + file + ":" + line + ":" + column);
        }
    }

    /** Returns the first position of a file, for findings about the whole file. */
    public static SourceSpan startOf(String file) {
        return new SourceSpan(file, 1, 1, 0);
    }

    /** Orders by file, then by place in the file. */
    @Override
    public int compareTo(SourceSpan other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** Returns {@code file:line:column}, which editors and CI turn into links. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
