package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/** Letters that a program which reads pictures took for digits: {@code 2O31年7月l5日}. */
final class ReportLettersInNumbers implements LineRule {

    /** Digits with a letter among them that looks like one; in a language without a list of such numbers. */
    private static final Pattern LIKE_DIGITS = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[1-9][0-9OolI]*[OolI]|[lI][0-9OolI]*\\d)[0-9OolI]*(?![\\p{L}\\d])|^l(?=[.)] )");

    private final Pattern numbers;

    ReportLettersInNumbers(Forms forms) {
        numbers = forms.writing().spaced() ? LIKE_DIGITS : forms.words().pattern(CleaningGroup.LETTERS_IN_NUMBER);
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
