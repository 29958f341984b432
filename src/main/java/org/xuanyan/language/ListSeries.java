package org.xuanyan.language;

import java.util.List;
import java.util.Optional;

/** The letters and signs that count the items of lists in their order, in any language. */
public final class ListSeries {

    private static final List<String> SERIES = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "абвгдежзиклмнопрстуфхцчшщэюя",
            "αβγδεζηθικλμνξοπρστυφχψω",
            "甲乙丙丁戊己庚辛壬癸",
            "❶❷❸❹❺❻❼❽❾❿");

    private ListSeries() {}

    /**
     * The place of a letter in its series.
     *
     * @param first the first letter of the series, e.g. {@code a}
     * @param value 1-based
     */
    public record SeriesPlace(String first, int value) {}

    /** Returns the place of a letter, e.g. 2 for {@code b} and for {@code 乙}; empty if no series has it. */
    public static Optional<SeriesPlace> place(String letter) {
        return SERIES.stream()
                .filter(each -> letter.length() == 1 && each.contains(letter))
                .map(each -> new SeriesPlace(each.substring(0, 1), each.indexOf(letter) + 1))
                .findFirst();
    }

    /** Returns the series that begins with a letter; empty if none does. */
    public static Optional<String> of(String first) {
        return SERIES.stream().filter(each -> each.startsWith(first)).findFirst();
    }
}
