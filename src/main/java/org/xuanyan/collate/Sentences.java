package org.xuanyan.collate;

/** Where sentences and lines end. */
final class Sentences {

    /** A sentence ends with one of these, or with a closing sign behind it. */
    private static final String ENDS = "。！？；：”’）》…．.!?;:)";

    private Sentences() {}

    /** Whether a sentence ends before an offset. */
    static boolean endBefore(String text, int offset) {
        return offset > 0 && ENDS.indexOf(text.charAt(offset - 1)) >= 0;
    }

    /** Whether most lines of a copy end in the middle of a sentence. */
    static boolean breakOffMostly(String copy) {
        long lines =
                copy.lines().map(String::strip).filter(line -> !line.isEmpty()).count();
        long open = copy.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !endBefore(line, line.length()))
                .count();
        return 2 * open > lines;
    }

    /** Counts the line ends in a stretch; {@code \r\n} is one. */
    static int lineEnds(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            count += (c == '\n' || c == '\r' || c == '\f') && !half ? 1 : 0;
        }
        return count;
    }
}
