package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.xuanyan.language.AccountReason;

/** Lines of a page about itself, before or after the text: {@code 来源：…}, {@code 2031-07-06 09:21}. */
final class TakeMetadata implements CleaningRule {

    /** The number of lines at either end that are examined. */
    private static final int REACH = 12;

    private final Forms forms;

    TakeMetadata(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        boolean begun = false;
        Predicate<String> isPlace = forms.signed().placesNamedIn(record.titleText(), lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean near = i < REACH || i >= lines.size() - REACH;
            boolean signed = i > lines.size() - REACH && forms.signed().matches(line.text())
                    || i > 0 && forms.signed().isDayAndPlace(lines.get(i - 1).text(), line.text(), isPlace);
            boolean form = begun
                    ? forms.metadata().isSure(line.text())
                    : forms.metadata().matches(line.text());
            if (near && !line.isOfTable() && !signed && form && !(begun && isNumbered(line))) {
                record.remark(line, AccountReason.PAGE_METADATA);
            } else {
                kept.add(line);
                begun |= Sentence.endsIn(line.text());
            }
        }
        return kept;
    }

    /** Whether a page shows a line as an item of a numbered list, such as a list of notes. */
    private static boolean isNumbered(Line line) {
        return line.layout().number().chars().anyMatch(Character::isDigit);
    }
}
