package org.xuanyan.language;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Numerals that a file lists, e.g. {@code IV = 4}.
 *
 * @param values numeral → value
 */
record ListedNumerals(Map<String, Integer> values) implements Numerals {

    @Override
    public String regex() {
        return values.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(WordBounds::regex)
                .collect(Collectors.joining("|", "(?:", values.isEmpty() ? "(?!))" : ")"));
    }

    @Override
    public OptionalInt parse(String numeral) {
        Integer value = values.get(numeral);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
