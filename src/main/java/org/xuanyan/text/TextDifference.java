package org.xuanyan.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How one text became another, character by character; a number, or a word of a language with an alphabet, changes as a whole. What
 * both have between two changes is shown as changed, too, if it is too short to be read by itself: 的 between two other words.
 *
 * @param parts in their order; a removal stands before the addition in its place
 */
public record TextDifference(List<ComparedPart> parts) {

    /** What happened to a part. */
    public enum PartFate {
        /** Both texts have it. */
        KEPT,
        /** Only the earlier text has it. */
        REMOVED,
        /** Only the later text has it. */
        ADDED;

        /** Returns the name in lower case, e.g. {@code kept}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of either text or of both. */
    public record ComparedPart(PartFate fate, String text) {}

    /** The fewest letters that are read by themselves between two changes. */
    private static final int READABLE = 2;

    /** Texts with more pairs of characters than this are not compared: they are paragraphs of a hundred thousand characters. */
    private static final long MOST_CELLS = 1L << 32;

    /** Copies the list, so that the record is immutable. */
    public TextDifference {
        parts = List.copyOf(parts);
    }

    /** Compares two texts. */
    public static TextDifference between(String before, String after) {
        List<String> then = tokens(before);
        List<String> now = tokens(after);
        Builder builder = new Builder(then, now);
        if ((long) then.size() * now.size() > MOST_CELLS) {
            builder.change(then.size(), now.size());
        } else {
            for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(then, now, null)) {
                builder.keep(change.startOriginal);
                builder.change(change.endOriginal, change.endRevised);
            }
            builder.keep(then.size());
        }
        return new TextDifference(builder.parts());
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end) {
            end = text.offsetByCodePoints(start, 1);
            while (end < text.length() && isInsideWord(text, end)) {
                end = text.offsetByCodePoints(end, 1);
            }
            tokens.add(text.substring(start, end));
        }
        return tokens;
    }

    private static boolean isInsideWord(String text, int offset) {
        int before = text.codePointBefore(offset);
        int after = text.codePointAt(offset);
        return Character.isDigit(before) && Character.isDigit(after) || isAlphabetic(before) && isAlphabetic(after);
    }

    private static boolean isAlphabetic(int c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    /** Returns the earlier text. */
    public String before() {
        return without(PartFate.ADDED);
    }

    /** Returns the later text. */
    public String after() {
        return without(PartFate.REMOVED);
    }

    /** Whether the texts are the same. */
    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.fate == PartFate.KEPT);
    }

    private String without(PartFate fate) {
        return parts.stream()
                .filter(part -> part.fate != fate)
                .map(ComparedPart::text)
                .collect(Collectors.joining());
    }

    /** Collects parts; what was removed and added since the last kept part waits, in case that the next kept one is too short. */
    private static final class Builder {

        private final List<String> then;
        private final List<String> now;
        private final List<ComparedPart> parts = new ArrayList<>();
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private int before;
        private int after;

        private Builder(List<String> then, List<String> now) {
            this.then = then;
            this.now = now;
        }

        /** Keeps words up to a place in the earlier text. */
        private void keep(int end) {
            while (before < end) {
                kept.append(then.get(before++));
                after++;
            }
        }

        /** Notes a change up to a place in each of the texts. */
        private void change(int endBefore, int endAfter) {
            boolean inside = removed.length() + added.length() > 0;
            if (inside && kept.codePoints().filter(Character::isLetterOrDigit).count() < READABLE) {
                removed.append(kept);
                added.append(kept);
                kept.setLength(0);
            }
            if (kept.length() > 0) {
                flush();
            }
            while (before < endBefore) {
                removed.append(then.get(before++));
            }
            while (after < endAfter) {
                added.append(now.get(after++));
            }
        }

        /** Ends the change that waits, and the part behind it. */
        private void flush() {
            add(PartFate.REMOVED, removed);
            add(PartFate.ADDED, added);
            add(PartFate.KEPT, kept);
        }

        private void add(PartFate fate, StringBuilder text) {
            if (text.length() > 0) {
                parts.add(new ComparedPart(fate, text.toString()));
                text.setLength(0);
            }
        }

        private List<ComparedPart> parts() {
            flush();
            return parts;
        }
    }
}
