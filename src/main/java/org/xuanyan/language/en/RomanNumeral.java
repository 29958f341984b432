package org.xuanyan.language.en;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.language.Numerals;

/** Roman numerals up to one hundred, in capitals: {@code I}, {@code XIV}. */
public final class RomanNumeral implements Numerals {

    private static final int LAST = 100;

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};

    private static final String[] LETTERS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private static final Map<String, Integer> NUMERALS = IntStream.rangeClosed(1, LAST)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(RomanNumeral::numeral, value -> value));

    @Override
    public String regex() {
        return "[IVXLC]{1,8}";
    }

    @Override
    public OptionalInt parse(String numeral) {
        Integer value = NUMERALS.get(numeral);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Override
    public String write(int value) {
        return value < 1 || value > LAST ? Integer.toString(value) : numeral(value);
    }

    private static String numeral(int value) {
        StringBuilder numeral = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(LETTERS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
