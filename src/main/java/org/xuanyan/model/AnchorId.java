package org.xuanyan.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a permanent id, e.g. {@code p17a}. Ids are in the order of the text: p0a, p1, p17, p17a, p17b, p18.
 *
 * @param section whether it names a section
 * @param number as printed or counted
 * @param suffix letters of what was inserted behind it, or an empty string; {@code b} comes before {@code aa}
 */
public record AnchorId(boolean section, int number, String suffix) implements Comparable<AnchorId> {

    private static final Pattern FORM = Pattern.compile("([ps])(0|[1-9]\\d{0,5})([a-z]{0,4})");

    /** Reads an id. */
    public static Optional<AnchorId> of(String id) {
        Matcher form = FORM.matcher(id);
        boolean sound =
                form.matches() && (!form.group(2).equals("0") || !form.group(3).isEmpty());
        return sound
                ? Optional.of(new AnchorId(form.group(1).equals("s"), Integer.parseInt(form.group(2)), form.group(3)))
                : Optional.empty();
    }

    /** Returns the id of a paragraph. */
    public static AnchorId paragraph(int number) {
        return new AnchorId(false, number, "");
    }

    /** Returns the id of what is inserted next behind the same number: p17 → p17a → p17b … p17z → p17aa. */
    public AnchorId next() {
        char[] letters = suffix.toCharArray();
        for (int i = letters.length - 1; i >= 0; i--) {
            if (letters[i] < 'z') {
                letters[i]++;
                return new AnchorId(section, number, new String(letters));
            }
            letters[i] = 'a';
        }
        return new AnchorId(section, number, "a" + new String(letters));
    }

    @Override
    public int compareTo(AnchorId other) {
        int order = Boolean.compare(other.section, section);
        order = order != 0 ? order : Integer.compare(number, other.number);
        order = order != 0 ? order : Integer.compare(suffix.length(), other.suffix.length());
        return order != 0 ? order : suffix.compareTo(other.suffix);
    }

    @Override
    public String toString() {
        return (section ? "s" : "p") + number + suffix;
    }
}
