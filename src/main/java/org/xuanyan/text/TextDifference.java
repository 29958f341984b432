package org.xuanyan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How one text became another, character by character; numbers and words of languages with an alphabet are compared as a whole. What both have
 * between two changes is shown as changed, too, if it is too short to be read by itself: 的 between two other words, or two
 * characters between two sentences; and so is the other half of a word of which one half changed.
 *
 * @param before the earlier text
 * @param after the later text
 * @param acrossScripts whether traditional characters count as the same as their simplified forms
 * @param parts in their order; a removal stands before the addition in its place
 */
public record TextDifference(String before, String after, boolean acrossScripts, List<ComparedPart> parts) {

    /** What happened to a part. */
    public enum PartFate {
        /** Both texts have it. */
        KEPT,
        /** Only the earlier text has it. */
        REMOVED,
        /** Only the later text has it. */
        ADDED
    }

    /** A part of either text or of both. */
    public record ComparedPart(PartFate fate, String text) {}

    /** The fewest letters that are read by themselves between two changes. */
    private static final int READABLE = 2;

    /** So many letters are read by themselves even between two changes that are much longer. */
    private static final int LONG = 4;

    /** Copies the list, so that the record is immutable. */
    public TextDifference {
        parts = List.copyOf(parts);
    }

    /** Compares two texts. What was kept and added is the later text, what was kept and removed the earlier one. */
    public static TextDifference between(String before, String after) {
        return new TextDifference(before, after, false, new Edits(before, before, after, after).parts());
    }

    /**
     * Compares two texts of which one may be in traditional characters and the other in simplified ones: the two forms of a
     * character are the same, and what was kept is in the form of the later text.
     */
    public static TextDifference acrossScripts(String before, String after) {
        return new TextDifference(
                before,
                after,
                true,
                new Edits(before, SimplifiedForms.of(before), after, SimplifiedForms.of(after)).parts());
    }

    /** Whether the texts are the same. */
    public boolean isEmpty() {
        return before.equals(after);
    }

    /** Whether only the script differs. */
    public boolean isOfScript() {
        return acrossScripts && !isEmpty() && SimplifiedForms.of(before).equals(SimplifiedForms.of(after));
    }

    /** Whether only punctuation and spaces differ, and maybe the script. */
    public boolean isOfPunctuation() {
        return acrossScripts
                ? isOfPunctuation(SimplifiedForms.of(before), SimplifiedForms.of(after))
                : isOfPunctuation(before, after);
    }

    private static boolean isOfPunctuation(String before, String after) {
        int i = letterFrom(before, 0);
        int k = letterFrom(after, 0);
        while (i < before.length() && k < after.length()) {
            int letter = before.codePointAt(i);
            if (letter != after.codePointAt(k)) {
                return false;
            }
            i = letterFrom(before, i + Character.charCount(letter));
            k = letterFrom(after, k + Character.charCount(letter));
        }
        return i == before.length() && k == after.length();
    }

    /** Returns where the next letter or figure is, or the end of the text. */
    private static int letterFrom(String text, int offset) {
        int at = offset;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The changes between two texts, as readers see them. */
    private static final class Edits {

        private final TextUnits then;
        private final TextUnits now;
        private final List<TextEdit> edits = new ArrayList<>();

        private Edits(String before, String comparedBefore, String after, String comparedAfter) {
            TextUnits.Numbers numbers = new TextUnits.Numbers();
            then = new TextUnits(before, comparedBefore, numbers);
            now = new TextUnits(after, comparedAfter, numbers);
            UnitChanges.between(then, now).forEach(change -> edits.add(new TextEdit(change)));
        }

        private List<ComparedPart> parts() {
            List<TextEdit> readable = readable(edits);
            shrink(readable);
            new EditEdges(then, now, readable).move();
            readable = readable(readable);
            List<ComparedPart> parts = new ArrayList<>();
            int kept = 0;
            for (TextEdit edit : readable) {
                add(PartFate.KEPT, now, kept, edit.addedFrom, parts);
                add(PartFate.REMOVED, then, edit.removedFrom, edit.removedTo, parts);
                add(PartFate.ADDED, now, edit.addedFrom, edit.addedTo, parts);
                kept = edit.addedTo;
            }
            add(PartFate.KEPT, now, kept, now.size(), parts);
            return parts;
        }

        /** Returns the edits without those that are too near to each other. */
        private List<TextEdit> readable(List<TextEdit> edits) {
            List<TextEdit> readable = new ArrayList<>();
            for (TextEdit edit : edits) {
                readable.add(edit);
                // An edit that has become longer may now be joined to the one before it.
                for (int i = readable.size() - 1; i > 0 && isJoined(readable.get(i - 1), readable.get(i)); i--) {
                    readable.get(i - 1).take(readable.remove(i));
                }
            }
            return readable;
        }

        /** Whether what is kept between two edits is too short to be read. */
        private boolean isJoined(TextEdit one, TextEdit next) {
            int between = then.letters(one.removedTo, next.removedFrom);
            return between < READABLE
                    || between < LONG && 2 * between <= Math.min(size(one), size(next))
                    || between == READABLE && EditEdges.isCutOnBothSides(then, one, now, next);
        }

        private int size(TextEdit edit) {
            return Math.max(then.letters(edit.removedFrom, edit.removedTo), now.letters(edit.addedFrom, edit.addedTo));
        }

        /** Keeps what has become equal at both ends of an edit, if something beside it is kept. */
        private void shrink(List<TextEdit> readable) {
            for (int i = 0; i < readable.size(); i++) {
                TextEdit edit = readable.get(i);
                int start = i == 0 ? 0 : readable.get(i - 1).removedTo;
                int end = i + 1 == readable.size() ? then.size() : readable.get(i + 1).removedFrom;
                while (edit.removedFrom > start && edit.isReplacement() && isSame(edit.removedFrom, edit.addedFrom)) {
                    edit.removedFrom++;
                    edit.addedFrom++;
                }
                while (edit.removedTo < end && edit.isReplacement() && isSame(edit.removedTo - 1, edit.addedTo - 1)) {
                    edit.removedTo--;
                    edit.addedTo--;
                }
            }
        }

        private boolean isSame(int unit, int other) {
            return then.id(unit) == now.id(other);
        }

        private static void add(PartFate fate, TextUnits units, int from, int to, List<ComparedPart> parts) {
            if (from < to) {
                parts.add(new ComparedPart(fate, units.text(from, to)));
            }
        }
    }
}
