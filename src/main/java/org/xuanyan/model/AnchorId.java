package org.xuanyan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The permanent id of a paragraph or section, e.g. {@code p17a}. The order puts sections before paragraphs, then sorts by
 * number and suffix: p0a, p1, p17, p17a, p17b, p18.
 *
 * @param kind section or paragraph
 * @param number as printed or counted
 * @param suffix letters if it was inserted after the number, else an empty string; {@code b} comes before {@code aa}
 */
public record AnchorId(AnchorKind kind, int number, String suffix) implements Comparable<AnchorId> {

    /** So many paragraphs have ids and labels that are made once for all declarations. */
    private static final int COMMON = 512;

    private static final AnchorId[] PARAGRAPHS = new AnchorId[COMMON];

    private static final String[] LABELS = new String[COMMON];

    static {
        for (int i = 0; i < COMMON; i++) {
            PARAGRAPHS[i] = new AnchorId(AnchorKind.PARAGRAPH, i, "");
            LABELS[i] = Integer.toString(i);
        }
    }

    private static final Pattern FORM = Pattern.compile("([a-z])(0|[1-9]\\d{0,5})([a-z]{0,4})");

    /** What an id names, and the letter with which the id begins. */
    public enum AnchorKind {
        /** A section, by the number that it prints. */
        SECTION('s'),
        /** A section without a number, in the order in which they were recorded. */
        HEADING('h'),
        /** A paragraph. */
        PARAGRAPH('p');

        private final char letter;

        AnchorKind(char letter) {
            this.letter = letter;
        }

        private static Optional<AnchorKind> of(char letter) {
            return Arrays.stream(values()).filter(each -> each.letter == letter).findFirst();
        }
    }

    /** Keeps one empty string for all, because there are as many ids as paragraphs. */
    public AnchorId {
        suffix = suffix.isEmpty() ? "" : suffix;
    }

    /** Reads an id. */
    public static Optional<AnchorId> of(String id) {
        Matcher form = FORM.matcher(id);
        if (!form.matches() || form.group(2).equals("0") && form.group(3).isEmpty()) {
            return Optional.empty();
        }
        return AnchorKind.of(id.charAt(0)).map(kind -> of(kind, Integer.parseInt(form.group(2)), form.group(3)));
    }

    /** Returns the id of a paragraph. */
    public static AnchorId paragraph(int number) {
        return of(AnchorKind.PARAGRAPH, number, "");
    }

    private static AnchorId of(AnchorKind kind, int number, String suffix) {
        return kind == AnchorKind.PARAGRAPH && number < COMMON && suffix.isEmpty()
                ? PARAGRAPHS[number]
                : new AnchorId(kind, number, suffix);
    }

    /** Returns the id of a section that prints this number. */
    public static AnchorId section(int number) {
        return new AnchorId(AnchorKind.SECTION, number, "");
    }

    /** Returns the id of a section without a number. */
    public static AnchorId heading(int number) {
        return new AnchorId(AnchorKind.HEADING, number, "");
    }

    /** Returns whether it names a section, with or without a number. */
    public boolean isSection() {
        return !isParagraph();
    }

    /** Returns whether it names a paragraph. */
    public boolean isParagraph() {
        return kind == AnchorKind.PARAGRAPH;
    }

    /** Returns the form for readers: the number with its letters, e.g. {@code 17a}. */
    public String label() {
        return suffix.isEmpty() && number < COMMON ? LABELS[number] : number + suffix;
    }

    /** Returns the next id for an insertion after the same number: p17 → p17a → p17b … p17z → p17aa. */
    public AnchorId next() {
        char[] letters = suffix.toCharArray();
        for (int i = letters.length - 1; i >= 0; i--) {
            if (letters[i] < 'z') {
                letters[i]++;
                return new AnchorId(kind, number, new String(letters));
            }
            letters[i] = 'a';
        }
        return new AnchorId(kind, number, "a" + new String(letters));
    }

    @Override
    public int compareTo(AnchorId other) {
        int order = kind.compareTo(other.kind);
        order = order != 0 ? order : Integer.compare(number, other.number);
        order = order != 0 ? order : Integer.compare(suffix.length(), other.suffix.length());
        return order != 0 ? order : suffix.compareTo(other.suffix);
    }

    /** Returns the id as in addresses, e.g. {@code p17a}. */
    @Override
    @JsonValue
    public String toString() {
        return kind.letter + label();
    }
}
