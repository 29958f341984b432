package org.xuanyan.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves the edges of changes so that they do not cut words of Chinese, which are not divided by spaces. There is no dictionary: most
 * words have two characters, so an odd one between an edge and the nearest end of words in both texts is half of a word. Such ends
 * are punctuation, {@linkplain FunctionCharacters words of one character}, and anything but ideographs.
 */
final class EditEdges {

    private final TextUnits then;
    private final TextUnits now;
    private final List<TextEdit> edits;

    /**
     * Takes edits.
     *
     * @param then the units of the earlier text
     * @param now those of the later one
     * @param edits in their order; they are moved
     */
    EditEdges(TextUnits then, TextUnits now, List<TextEdit> edits) {
        this.then = then;
        this.now = now;
        this.edits = edits;
    }

    /** Moves all edges. Between two edits at least one unit stays. */
    void move() {
        for (int i = 0; i < edits.size(); i++) {
            TextEdit edit = edits.get(i);
            int start = i == 0 ? 0 : edits.get(i - 1).removedTo;
            int end = i + 1 == edits.size() ? then.size() : edits.get(i + 1).removedFrom;
            // Beside another edit one unit stays; at the ends of the text none has to.
            int before = edit.removedFrom - start - (i == 0 ? 0 : 1);
            int after = end - edit.removedTo - (i + 1 == edits.size() ? 0 : 1);
            if (edit.isReplacement()) {
                complete(edit, before, after);
            } else if (edit.removedFrom < edit.removedTo) {
                edit.move(bestShift(then, edit.removedFrom, edit.removedTo, before, after));
            } else {
                edit.move(bestShift(now, edit.addedFrom, edit.addedTo, before, after));
            }
        }
    }

    /** Whether two neighbouring edits each have half a word beside what is kept between them. */
    static boolean isCutOnBothSides(TextUnits then, TextEdit one, TextUnits now, TextEdit next) {
        return Math.max(wordBefore(then, one.removedFrom, one.removedTo), wordBefore(now, one.addedFrom, one.addedTo))
                        == 1
                && Math.max(
                                wordAfter(then, next.removedFrom, next.removedTo),
                                wordAfter(now, next.addedFrom, next.addedTo))
                        == 1
                && isOfWord(then, one.removedTo)
                && isOfWord(then, next.removedFrom - 1);
    }

    /** Marks the other half of a word, too, if only one half of it was replaced. */
    private void complete(TextEdit edit, int before, int after) {
        boolean left = before > 0
                && isCut(
                        WordRemnant.atStart(then, edit.removedFrom, edit.removedTo),
                        WordRemnant.atStart(now, edit.addedFrom, edit.addedTo));
        boolean right = after > 0
                && isCut(
                        WordRemnant.atEnd(then, edit.removedFrom, edit.removedTo),
                        WordRemnant.atEnd(now, edit.addedFrom, edit.addedTo));
        if (left && right && isOneStretch(edit)) {
            // The same half of a word: the other one is on the side where an odd character is left, too.
            left = wordBefore(then, edit.removedFrom - before, edit.removedFrom) % 2 == 1;
            right = !left && wordAfter(then, edit.removedTo, edit.removedTo + after) % 2 == 1;
        }
        if (left) {
            edit.moveStart(-1);
        }
        if (right) {
            edit.moveEnd(1);
        }
    }

    private boolean isOneStretch(TextEdit edit) {
        return wordAfter(then, edit.removedFrom, edit.removedTo) == edit.removedTo - edit.removedFrom
                && wordAfter(now, edit.addedFrom, edit.addedTo) == edit.addedTo - edit.addedFrom;
    }

    private static boolean isCut(WordRemnant one, WordRemnant other) {
        if (!one.isBesideWord() || one.length == 0 || other.length == 0) {
            return false;
        }
        boolean half = one.isHalf() || other.isHalf();
        boolean single = one.length == 1 || other.length == 1;
        return one.isKeptAlone()
                || one.isOdd()
                        && other.isOdd()
                        && (half || single && (occursAgain(one, other) || occursAgain(other, one)));
    }

    /** Whether the two characters at an edge stand together in another place, too. */
    private static boolean occursAgain(WordRemnant one, WordRemnant other) {
        return one.count(one.units) > 1 || one.count(other.units) > 0;
    }

    /**
     * The characters of words between an edge of an edit and the nearest end of words in it.
     *
     * @param first the unit at the edge
     * @param kept the unit beside it that both texts have
     * @param end the unit behind the last of these characters, as seen from the edge; -1 at the other edge of the edit
     */
    private record WordRemnant(TextUnits units, int first, int kept, int length, int end) {

        static WordRemnant atStart(TextUnits units, int from, int to) {
            int length = wordAfter(units, from, to);
            return new WordRemnant(units, from, from - 1, length, from + length == to ? -1 : from + length);
        }

        static WordRemnant atEnd(TextUnits units, int from, int to) {
            int length = wordBefore(units, from, to);
            return new WordRemnant(units, to - 1, to, length, to - length == from ? -1 : to - length - 1);
        }

        boolean isBesideWord() {
            return isOfWord(units, kept);
        }

        /** Whether the character beside the edge is all that is kept of a word: behind it words end. */
        boolean isKeptAlone() {
            int next = 2 * kept - first;
            return next < 0 || next >= units.size() || !units.isLetter(next);
        }

        boolean isOdd() {
            return length % 2 == 1;
        }

        /** Whether it is certainly half of a word: one character between the edge and punctuation or the other edge. */
        boolean isHalf() {
            return length == 1 && (end < 0 || !units.isLetter(end));
        }

        /** Returns how often the two characters at the edge stand together in a text. */
        long count(TextUnits text) {
            int one = units.id(Math.min(first, kept));
            int two = units.id(Math.max(first, kept));
            return IntStream.range(1, text.size())
                    .filter(i -> text.id(i - 1) == one && text.id(i) == two)
                    .count();
        }
    }

    /** Returns how many characters of words stand directly before the end of a stretch. */
    private static int wordBefore(TextUnits units, int from, int to) {
        int start = to;
        while (start > from && isOfWord(units, start - 1)) {
            start--;
        }
        return to - start;
    }

    /** Returns how many characters of words a stretch begins with. */
    private static int wordAfter(TextUnits units, int from, int to) {
        int end = from;
        while (end < to && isOfWord(units, end)) {
            end++;
        }
        return end - from;
    }

    private static boolean isOfWord(TextUnits units, int unit) {
        return FunctionCharacters.isOfWord(units.id(unit));
    }

    /**
     * Returns by how many units to move what was only added or only removed, among all places where it can stand: to where most
     * ends of words are at its edges, and of these the first.
     */
    private static int bestShift(TextUnits units, int from, int to, int before, int after) {
        int first = 0;
        while (-first < before && units.id(from + first - 1) == units.id(to + first - 1)) {
            first--;
        }
        int last = 0;
        while (last < after && units.id(from + last) == units.id(to + last)) {
            last++;
        }
        int best = first;
        for (int shift = first + 1; shift <= last; shift++) {
            if (ends(units, from + shift, to + shift) > ends(units, from + best, to + best)) {
                best = shift;
            }
        }
        return best;
    }

    private static int ends(TextUnits units, int from, int to) {
        return end(units, from) + end(units, to);
    }

    /** Returns how surely words end before a unit: 0 within a word, as far as anyone knows; most beside punctuation. */
    private static int end(TextUnits units, int unit) {
        if (unit == 0 || unit == units.size() || !units.isLetter(unit - 1) || !units.isLetter(unit)) {
            return 2;
        }
        return isOfWord(units, unit - 1) && isOfWord(units, unit) ? 0 : 1;
    }
}
