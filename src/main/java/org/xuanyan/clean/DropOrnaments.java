package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** Border glyphs from the private use area. Beside other characters they may stand for a word and are only reported. */
final class DropOrnaments implements LineRule {

    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}+");
    private static final Pattern ALONE = Pattern.compile("[\\p{Co}\\s\\u3000]+");

    @Override
    public Line repair(Line line, CleaningRecord record) {
        if (ALONE.matcher(line.text()).matches()) {
            record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.ORNAMENT);
            return line.slice(0, 0);
        }
        Matcher inside = PRIVATE.matcher(line.text());
        while (inside.find()) {
            record.report(
                    Code.PRIVATE_USE,
                    line.slice(inside.start(), inside.end()),
                    Quotation.around(line.text(), inside.start(), inside.end()));
        }
        return line;
    }
}
