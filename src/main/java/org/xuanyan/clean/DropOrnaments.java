package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Border glyphs from the private use area, which beside other characters may stand for a word and are only reported; and a bar
 * before the words of a heading: {@code ▌山区}; and specks of a scan: {@code . _ ,}.
 */
final class DropOrnaments implements LineRule {

    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}+");
    private static final Pattern ALONE = Pattern.compile("[\\p{Co}\\s\\u3000]+");

    /** Specks that a program which reads pictures took for marks: different ones with blanks between them, and nothing else. */
    private static final Pattern SPECKS =
            Pattern.compile("(?=(\\S)[^\\n]*(?!\\1)\\S)[.,;:'`|_~^\\\\/·-](?:[ \\u3000]+[.,;:'`|_~^\\\\/·-])+");

    /** Blocks and half blocks, which are characters of no language. */
    private static final Pattern BAR = Pattern.compile("[\\u2580-\\u259F][\\s\\u3000]*(?=\\p{IsHan})");

    @Override
    public Line repair(Line line, CleaningRecord record) {
        if (ALONE.matcher(line.text()).matches() || SPECKS.matcher(line.text()).matches()) {
            record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.ORNAMENT);
            return line.slice(0, 0);
        }
        Matcher bar = BAR.matcher(line.text());
        if (bar.lookingAt()) {
            record.drop(InterventionKind.PAGE_FURNITURE, line.slice(0, bar.end()), AccountReason.ORNAMENT);
            return line.slice(bar.end(), line.text().length());
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
