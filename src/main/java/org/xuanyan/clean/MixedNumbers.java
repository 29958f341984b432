package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers at the beginnings of lines, if they show that paragraphs were moved: each stands there once, and some are less than
 * the one before, as in 1, 2, 6, 7, 3, 8, 4. A print of two columns is so if a program reads across them. Numbers that begin anew
 * repeat.
 */
final class MixedNumbers {

    private static final Pattern ARABIC = Pattern.compile("([1-9]\\d{0,2})(?:[.)](?=[^\\d\\s]|\\s\\S)|[．、]).*");

    /** The fewest numbers in digits, and the fewest of them that are less than the one before: one may be a misprint. */
    private static final int FEWEST = 5;

    private static final int FEWEST_LESS = 2;

    /** The fewest numerals of sections. */
    private static final int FEWEST_SECTIONS = 4;

    private MixedNumbers() {}

    /** Whether the lines of a copy have such numbers. */
    static boolean areIn(List<String> lines, Forms forms) {
        List<Integer> digits = new ArrayList<>();
        List<Integer> numerals = new ArrayList<>();
        for (String line : lines) {
            String words = line.strip();
            Matcher number = ARABIC.matcher(words);
            if (number.matches()) {
                digits.add(Integer.valueOf(number.group(1)));
            } else {
                forms.heading()
                        .read(words)
                        .filter(found -> found.style() == HeadingForm.NumberingStyle.PLAIN)
                        .filter(found -> words.charAt(found.rest() - 1) == '、' || found.rest() == words.length())
                        .ifPresent(found -> numerals.add(found.ordinal()));
            }
        }
        return areMixed(digits, FEWEST, FEWEST_LESS) || areMixed(numerals, FEWEST_SECTIONS, 1);
    }

    private static boolean areMixed(List<Integer> numbers, int fewest, int fewestLess) {
        int less = 0;
        for (int i = 1; i < numbers.size(); i++) {
            less += numbers.get(i) < numbers.get(i - 1) ? 1 : 0;
        }
        TreeSet<Integer> different = new TreeSet<>(numbers);
        return numbers.size() >= fewest
                && less >= fewestLess
                && different.size() == numbers.size()
                && different.last() <= 2 * numbers.size();
    }
}
