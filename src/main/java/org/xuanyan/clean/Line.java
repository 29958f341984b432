package org.xuanyan.clean;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.Han;
import org.xuanyan.text.Typography;

/**
 * A line of the copy, and later a paragraph, with the place of every character in the copy.
 *
 * @param text without blanks at both ends
 * @param offsets the place in the copy of each character of the text, 0-based, in UTF-16 code units; ascending; not to
 *     be changed
 * @param layout how the line stood on its page
 * @param role what the line is, as far as it is known
 */
record Line(String text, int[] offsets, Layout layout, Role role) {

    /** The kind of a line. */
    enum Role {
        /** Words of the text. */
        TEXT,
        /** A section mark. */
        MARK,
        /** A heading without a number. */
        HEADING,
        /** A heading inside a section. */
        SUBHEADING,
        /** A table, whose cells {@link TableText} separates. */
        TABLE,
        /** A table that cannot be written as one; each row of {@link TableText} is a block in it. */
        LOOSE_TABLE,
        /** The caption of a table, which is not the heading of a section. */
        CAPTION,
        /** A separator that the text prints. */
        SEPARATOR
    }

    /**
     * How a line stood on its page.
     *
     * @param gap number of empty lines before it
     * @param indented whether it begins with an indent
     * @param width in full-width cells, as it was printed
     * @param edge what separates it from the line before
     * @param shown as what kind of line a web page shows it
     * @param number the number that a web page shows before it although it does not write one, e.g. {@code 1. }; mostly
     *     empty
     */
    record Layout(int gap, boolean indented, double width, Edge edge, Shown shown, String number) {

        /** Returns the same without empty lines above. */
        Layout withoutGap() {
            return new Layout(0, indented, width, edge, shown, number);
        }

        Layout(int gap, boolean indented, double width) {
            this(gap, indented, width, Edge.LINE, Shown.PLAIN, "");
        }

        /** Returns the layout with another edge. */
        Layout withEdge(Edge other) {
            return new Layout(gap, indented, width, other, shown, number);
        }

        /** Returns the layout with another number of empty lines before the line. */
        Layout withGap(int other) {
            return new Layout(other, indented, width, edge, shown, number);
        }

        /** Returns the layout as a web page shows it. */
        Layout shownAs(Shown other, String before) {
            return new Layout(gap, indented, width, edge, other, before);
        }

        /** Returns the layout with another width and indent. */
        Layout measured(Layout other) {
            return new Layout(gap, other.indented, other.width, edge, shown, number);
        }
    }

    /** As what kind of line a web page shows a line. */
    enum Shown {
        /** Like any other. */
        PLAIN,
        /** Centred. */
        CENTRED,
        /** In bold from beginning to end. */
        BOLD,
        /** As a number that is the whole of a cell beside others. */
        NUMBER_CELL,
        /** As an item of a list. */
        ITEM,
        /** As a heading of the first level, mostly the title. */
        H1,
        /** As a heading of the second level. */
        H2,
        /** As a heading of the third level. */
        H3,
        /** As a heading of a lower level. */
        H4;

        /** Whether the page says that the line is a heading. */
        boolean isHeading() {
            return compareTo(H1) >= 0;
        }

        /** Returns the kind that an element shows, by its name, e.g. {@code h2}. */
        static Shown of(String element) {
            return switch (element) {
                case "h1" -> H1;
                case "h2" -> H2;
                case "h3" -> H3;
                case "h4", "h5", "h6" -> H4;
                default -> PLAIN;
            };
        }
    }

    /** What separates two lines. */
    enum Edge {
        /** The end of a line inside a paragraph, as in Markdown without an empty line. */
        INSIDE,
        /** The end of a line, or of a part of a web page that is not a paragraph. */
        LINE,
        /** The end of a paragraph of a web page; a page that breaks lines may have one inside a sentence. */
        PARAGRAPH,
        /** The end of a heading, a cell, an item of a list: never inside a sentence. */
        CERTAIN
    }

    /** Whether the line is a table of data, or its caption. */
    boolean isOfTable() {
        return role == Role.TABLE || role == Role.LOOSE_TABLE || role == Role.CAPTION;
    }

    /** Whether the line has no characters. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the place of the first character in the copy. */
    int start() {
        return offsets[0];
    }

    /** Returns the place of the last character in the copy. */
    int end() {
        return offsets[offsets.length - 1];
    }

    /** Returns a part of the line without the blanks at its ends. */
    Line slice(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Typography.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Typography.isBlank(text.charAt(end - 1))) {
            end--;
        }
        Layout own = from > 0 && !layout.number().isEmpty() ? layout.shownAs(layout.shown(), "") : layout;
        return new Line(text.substring(start, end), Arrays.copyOfRange(offsets, start, end), own, role);
    }

    /** Returns a part of the line with the blanks at its ends. */
    Line part(int from, int to) {
        return new Line(text.substring(from, to), Arrays.copyOfRange(offsets, from, to), layout, role);
    }

    /** Returns the line without some characters. */
    Line without(BitSet gone) {
        if (gone.isEmpty()) {
            return this;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!gone.get(i)) {
                places[kept.length()] = offsets[i];
                kept.append(text.charAt(i));
            }
        }
        Line line = new Line(kept.toString(), Arrays.copyOf(places, kept.length()), layout, role);
        return line.slice(0, kept.length());
    }

    /** Returns the line without everything that a pattern finds. */
    Line without(Pattern pattern) {
        BitSet gone = new BitSet();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            gone.set(matcher.start(), matcher.end());
        }
        return without(gone);
    }

    /** Returns the line with other characters in the same places. */
    Line reading(String other) {
        if (other.length() != text.length()) {
            throw new IllegalArgumentException("not of the same length: " + other);
        }
        return new Line(other, offsets, layout, role);
    }

    /** Returns the line with another role. */
    Line as(Role other) {
        return new Line(text, offsets, layout, other);
    }

    /** Returns the line with another layout. */
    Line laidOut(Layout other) {
        return new Line(text, offsets, other, role);
    }

    /** Joins lines without anything between them. */
    static Line concatenate(List<Line> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        int[] places = parts.stream()
                .flatMapToInt(part -> Arrays.stream(part.offsets()))
                .toArray();
        return new Line(
                text.toString(), places, parts.get(0).layout(), parts.get(0).role());
    }

    /** Joins lines; between Western words the end of a line becomes a space. */
    static Line join(List<Line> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        int length = parts.stream().mapToInt(part -> part.text().length() + 1).sum();
        int[] places = new int[length];
        for (Line part : parts) {
            if (text.length() > 0
                    && needSpace(text.charAt(text.length() - 1), part.text().charAt(0))
                    && !isInsideNumber(text, part.text().charAt(0))) {
                places[text.length()] = places[text.length() - 1] + 1;
                text.append(' ');
            }
            System.arraycopy(
                    part.offsets(), 0, places, text.length(), part.text().length());
            text.append(part.text());
        }
        Line first = parts.get(0);
        return new Line(text.toString(), Arrays.copyOf(places, text.length()), first.layout(), first.role());
    }

    /** Joins two lines with a space between them, which stands for the end of the first one. */
    static Line joinWithSpace(Line first, Line second) {
        return concatenate(List.of(first, first.spaceAfter(), second));
    }

    /** Returns a space at the place after the last character. */
    Line spaceAfter() {
        return blankAfter(" ");
    }

    /** Returns an ideographic space at the place after the last character. */
    Line wideSpaceAfter() {
        return blankAfter("\u3000");
    }

    private Line blankAfter(String blank) {
        return new Line(blank, new int[] {end() + 1}, layout, role);
    }

    /** Whether a line ends inside a number or day with points or commas, such as {@code 2033.4.21}. */
    private static boolean isInsideNumber(CharSequence before, char after) {
        int last = before.length() - 1;
        return last > 0
                && Character.isDigit(after)
                && ".,:".indexOf(before.charAt(last)) >= 0
                && Character.isDigit(before.charAt(last - 1));
    }

    /** Whether the end of a line stands for a space; not inside a number, nor beside an opening bracket or a slash. */
    private static boolean needSpace(char before, char after) {
        boolean number = Character.isDigit(before) && Character.isDigit(after);
        boolean words = Character.isLetterOrDigit(after)
                && (Character.isLetterOrDigit(before) || ".,;:!?)".indexOf(before) >= 0);
        return words && !number && Han.needSpace(before, after);
    }
}
