package org.xuanyan.clean;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/**
 * Two punctuation marks in a row become the stronger one: {@code ，。} becomes {@code 。}, {@code ，，} becomes {@code ，}.
 * Three or more may mean something and are only reported.
 */
final class DropDoubledPunctuation implements LineRule {

    private static final Pattern RUN = Pattern.compile("[、，：；。]{2,}");

    /** From the weakest to the strongest. */
    private static final String STRENGTH = "、，：；。";

    @Override
    public Line repair(Line line, CleaningRecord record) {
        BitSet gone = new BitSet();
        Matcher run = RUN.matcher(line.text());
        while (run.find()) {
            if (run.end() - run.start() > 2) {
                record.report(
                        Code.PUNCTUATION_RUN,
                        line.slice(run.start(), run.end()),
                        Quotation.around(line.text(), run.start(), run.end()));
                continue;
            }
            int strongest = run.start();
            for (int i = run.start(); i < run.end(); i++) {
                if (strength(line, i) > strength(line, strongest)) {
                    strongest = i;
                }
            }
            gone.set(run.start(), run.end());
            gone.clear(strongest);
        }
        return line.without(gone);
    }

    private static int strength(Line line, int i) {
        return STRENGTH.indexOf(line.text().charAt(i));
    }
}
