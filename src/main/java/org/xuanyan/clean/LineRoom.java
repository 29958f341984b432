package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.Punctuation;

/** What a line has room for: a program that breaks lines puts into each as much as fits. */
final class LineRoom {

    /** A digit or letter, with the space that some programs put beside it, is wider than half a cell by at most this. */
    private static final double EXCESS = 0.2;

    /**
     * The beginning of a line that cannot be divided: a word, with half-width brackets and strokes in it, or a character, with
     * its punctuation.
     */
    private static final Pattern UNIT = Pattern.compile("[\\p{Ps}\\p{Pi}]*(?:[\\p{Alnum}.%/()-]+|—+|…+|.)["
            + Punctuation.STOPS + "，、,]*" + Punctuation.CLOSING + "*[" + Punctuation.STOPS + "，、,]*");

    private LineRoom() {}

    /** Returns the least width, in full-width cells, that a line needs for what stands at the beginning of the next. */
    static double of(Line line, Line next) {
        Matcher unit = UNIT.matcher(next.text());
        String words = unit.lookingAt() ? unit.group() : next.text();
        return widest(line) + Sentence.width(words) + EXCESS * narrow(words);
    }

    /** Returns the greatest width that a line may have. */
    static double widest(Line line) {
        return line.layout().width() + EXCESS * narrow(line.text());
    }

    private static long narrow(String words) {
        return words.chars().filter(c -> c > ' ' && c < 0x7F).count();
    }
}
