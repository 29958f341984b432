package org.xuanyan.clean;

import org.xuanyan.clean.HeadingForm.NumberedHeading;
import org.xuanyan.clean.HeadingForm.NumberingStyle;

/**
 * A line that begins with a number.
 *
 * @param place its index among the lines
 */
record NumberedLine(int place, NumberedHeading heading, String text) {

    /** Whether the line is the number and nothing else. */
    boolean alone() {
        return heading.rest() == text.length();
    }

    /** Whether the number is in digits. */
    boolean inDigits() {
        return text.chars().limit(heading.rest()).anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns how many ordinary lines it counts as when sections are looked for. */
    int weight() {
        return alone() && heading.style() != NumberingStyle.ARABIC ? 2 : 1;
    }
}
