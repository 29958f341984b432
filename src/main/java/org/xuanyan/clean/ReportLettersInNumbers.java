package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/** Letters that a program which reads pictures took for digits: {@code 2O31年7月l5日}. */
final class ReportLettersInNumbers implements LineRule {

    private final Pattern numbers;

    ReportLettersInNumbers(Forms forms) {
        numbers = forms.words().pattern(CleaningGroup.LETTERS_IN_NUMBER);
    }

    @Override
    public Line repair(Line line, CleaningRecord record) {
        Matcher number = numbers.matcher(line.text());
        while (number.find()) {
            record.report(
                    Code.LETTER_IN_NUMBER,
                    line.slice(number.start(), number.end()),
                    Quotation.around(line.text(), number.start(), number.end()));
        }
        return line;
    }
}
