package org.xuanyan.clean;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/**
 * Numbers whose digits stand apart inside a sentence: {@code 2 0 3 1年} is letter-spaced, because each digit stands alone; of
 * {@code 9 3.4%} nobody knows, and it is reported. Groups of three digits, as in {@code 10 000}, are a way to write numbers,
 * and four digits are a year.
 */
final class CloseUpNumbers implements LineRule {

    /** Groups of digits between characters of a sentence. */
    private static final Pattern APART = Pattern.compile("(?<=[\\p{IsHan}，、；：（“])(?!\\d{4})(?<groups>\\d+(?: \\d+)+)"
            + "(?:[.．]\\d+(?: \\d+)*)?(?=[\\p{IsHan}%％，、；。）])");

    /** Digits that stand alone. */
    private static final Pattern ALONE = Pattern.compile("\\d(?: \\d){2,}(?:[.．]\\d(?: \\d)*)?");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?: \\d{3})+");

    @Override
    public Line repair(Line line, CleaningRecord record) {
        if (line.isOfTable()) {
            return line;
        }
        BitSet blanks = new BitSet();
        Matcher number = APART.matcher(line.text());
        while (number.find()) {
            if (ALONE.matcher(number.group()).matches()) {
                for (int i = number.start(); i < number.end(); i++) {
                    blanks.set(i, line.text().charAt(i) == ' ');
                }
            } else if (!THOUSANDS.matcher(number.group("groups")).matches()) {
                record.report(
                        Code.DIGITS_APART,
                        line.slice(number.start(), number.end()),
                        Quotation.around(line.text(), number.start(), number.end()));
            }
        }
        return line.without(blanks);
    }
}
