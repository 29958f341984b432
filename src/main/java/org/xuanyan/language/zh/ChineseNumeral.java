package org.xuanyan.language.zh;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.language.Numerals;

/** Chinese counting numerals below one thousand: {@code 三}, {@code 十二}, {@code 二十}, {@code 一百零五}. */
public final class ChineseNumeral implements Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private static final Map<String, Integer> VALUES = IntStream.range(1, 1000)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(ChineseNumeral::numeral, value -> value));

    @Override
    public String regex() {
        return "[零一二三四五六七八九十百]{1,7}";
    }

    /**
     * Reads a whole string as one numeral.
     *
     * @return 1 to 999; empty for any other string, e.g. {@code 三三} or {@code 第三}
     */
    @Override
    public OptionalInt parse(String numeral) {
        Integer value = VALUES.get(numeral);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Override
    public String write(int value) {
        return value < 1 || value > 999 ? Integer.toString(value) : numeral(value);
    }

    /**
     * Writes a number as section marks do: 10 is {@code 十}, not {@code 一十}.
     *
     * @param value 1 to 999
     */
    static String numeral(int value) {
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        StringBuilder numeral = new StringBuilder();
        if (hundreds > 0) {
            numeral.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            numeral.append(tens == 1 && hundreds == 0 ? "" : DIGITS.substring(tens, tens + 1))
                    .append('十');
        } else if (hundreds > 0 && ones > 0) {
            numeral.append('零');
        }
        return ones > 0 ? numeral.append(DIGITS.charAt(ones)).toString() : numeral.toString();
    }
}
