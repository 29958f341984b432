package org.xuanyan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one text became another, character by character; numbers and words of languages with an alphabet are compared as a whole. What both have
 * between two changes is shown as changed, too, if it is too short to be read by itself: 的 between two other words, or two
 * characters between two sentences.
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
        ADDED
    }

    /** A part of either text or of both. */
    public record ComparedPart(PartFate fate, String text) {}

    /** The fewest letters that are read by themselves between two changes. */
    private static final int READABLE = 2;

    /** So many letters are read by themselves even between two changes that are much longer. */
    private static final int LONG = 4;

    /** A number, a word of a language with an alphabet, or any other character. */
    private static final Pattern UNIT = Pattern.compile("[0-9]+|[\\p{L}&&[^\\p{IsIdeographic}]]+|(?s:.)");

    /** Copies the list, so that the record is immutable. */
    public TextDifference {
        parts = List.copyOf(parts);
    }

    /** Compares two texts. */
    public static TextDifference between(String before, String after) {
        List<String> then = units(before);
        List<String> now = units(after);
        Builder builder = new Builder(then, now);
        int start = commonStart(then, now);
        int end = commonEnd(then, now, start);
        builder.keep(start);
        for (UnitChanges.UnitChange change :
                UnitChanges.between(then.subList(start, then.size() - end), now.subList(start, now.size() - end))) {
            builder.keep(start + change.beforeStart());
            builder.change(start + change.beforeEnd(), start + change.afterEnd());
        }
        builder.keep(then.size());
        return new TextDifference(builder.parts());
    }

    private static int commonStart(List<String> then, List<String> now) {
        int length = 0;
        while (length < then.size() && length < now.size() && then.get(length).equals(now.get(length))) {
            length++;
        }
        return length;
    }

    /** Returns how many units both lists have at the end, behind their common start. */
    private static int commonEnd(List<String> then, List<String> now, int start) {
        int most = Math.min(then.size(), now.size()) - start;
        int length = 0;
        while (length < most && then.get(then.size() - 1 - length).equals(now.get(now.size() - 1 - length))) {
            length++;
        }
        return length;
    }

    private static List<String> units(String text) {
        return UNIT.matcher(text).results().map(MatchResult::group).toList();
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

    /** Whether only punctuation and spaces differ. */
    public boolean isOfPunctuation() {
        return letters(before()).equals(letters(after()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private String without(PartFate fate) {
        return parts.stream()
                .filter(part -> part.fate != fate)
                .map(ComparedPart::text)
                .collect(Collectors.joining());
    }

    /** What was removed and added in one place, and what both texts have behind it. */
    private static final class Edit {

        private final List<String> removed = new ArrayList<>();
        private final List<String> added = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();

        private boolean isEmpty() {
            return removed.isEmpty() && added.isEmpty();
        }

        private int size() {
            return Math.max(
                    letters(text(removed)).length(), letters(text(added)).length());
        }

        /** Whether what is kept behind this edit is too short to be read before another one. */
        private boolean isJoinedTo(Edit next) {
            int between = letters(text(kept)).length();
            return !isEmpty() && (between < READABLE || between < LONG && 2 * between <= Math.min(size(), next.size()));
        }

        private void join(Edit next) {
            removed.addAll(kept);
            removed.addAll(next.removed);
            added.addAll(kept);
            added.addAll(next.added);
            kept.clear();
            kept.addAll(next.kept);
        }

        /** Keeps what has become equal at both ends, if something beside it is kept. */
        private void shrink(Edit before) {
            while (!before.kept.isEmpty() && beginEqually()) {
                before.kept.add(removed.remove(0));
                added.remove(0);
            }
            while (!kept.isEmpty() && endEqually()) {
                kept.add(0, removed.remove(removed.size() - 1));
                added.remove(added.size() - 1);
            }
        }

        private boolean beginEqually() {
            return !removed.isEmpty() && !added.isEmpty() && removed.get(0).equals(added.get(0));
        }

        private boolean endEqually() {
            return !removed.isEmpty()
                    && !added.isEmpty()
                    && removed.get(removed.size() - 1).equals(added.get(added.size() - 1));
        }
    }

    private static String text(List<String> units) {
        return String.join("", units);
    }

    /** Collects edits. The first one may be empty: what is before the first change. */
    private static final class Builder {

        private final List<String> then;
        private final List<String> now;
        private final List<Edit> edits = new ArrayList<>(List.of(new Edit()));
        private int before;
        private int after;

        private Builder(List<String> then, List<String> now) {
            this.then = then;
            this.now = now;
        }

        private Edit last() {
            return edits.get(edits.size() - 1);
        }

        /** Keeps units up to a place in the earlier text. */
        private void keep(int end) {
            after += end - before;
            last().kept.addAll(then.subList(before, end));
            before = end;
        }

        /** Notes a change up to a place in each of the texts. */
        private void change(int endBefore, int endAfter) {
            if (!last().kept.isEmpty()) {
                edits.add(new Edit());
            }
            last().removed.addAll(then.subList(before, endBefore));
            last().added.addAll(now.subList(after, endAfter));
            before = endBefore;
            after = endAfter;
        }

        private List<ComparedPart> parts() {
            List<ComparedPart> parts = new ArrayList<>();
            for (Edit edit : readable()) {
                add(PartFate.REMOVED, edit.removed, parts);
                add(PartFate.ADDED, edit.added, parts);
                add(PartFate.KEPT, edit.kept, parts);
            }
            return parts;
        }

        /** Returns the edits without those that are too near to each other. */
        private List<Edit> readable() {
            List<Edit> readable = new ArrayList<>();
            for (Edit edit : edits) {
                readable.add(edit);
                // An edit that has become longer may now be joined to the one before it.
                for (int i = readable.size() - 1; i > 0 && readable.get(i - 1).isJoinedTo(readable.get(i)); i--) {
                    readable.get(i - 1).join(readable.remove(i));
                }
            }
            for (int i = 1; i < readable.size(); i++) {
                readable.get(i).shrink(readable.get(i - 1));
            }
            return readable;
        }

        private static void add(PartFate fate, List<String> units, List<ComparedPart> parts) {
            if (!units.isEmpty()) {
                parts.add(new ComparedPart(fate, text(units)));
            }
        }
    }
}
