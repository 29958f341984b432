package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/** Letters that a program which reads pictures took for digits: {@code 2O31年7月l5日}. */
final class ReportLettersInNumbers implements LineRule {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![A-Za-z\\d])(?=[OoQlI.]*\\d)(?=[\\d.]*[OoQlI])[\\dOoQlI]+(?:\\.[\\dOoQlI]+)?(?=\\s*[年月日%％亿万億萬])"
                    + "|(?<=[年月日至到—-])[OoQlI]{1,2}(?=[月日])");

    @Override
    public Line repair(Line line, CleaningRecord record) {
        Matcher number = NUMBER.matcher(line.text());
        while (number.find()) {
            record.report(
                    Code.LETTER_IN_NUMBER,
                    line.slice(number.start(), number.end()),
                    Quotation.around(line.text(), number.start(), number.end()));
        }
        return line;
    }
}
