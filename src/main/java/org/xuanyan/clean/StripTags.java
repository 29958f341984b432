package org.xuanyan.clean;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.Markup;

/** Remains of tags in a plain text: {@code <P style="…">}, {@code </div}; but {@code 《<甲乙>纲要》} is a title. */
final class StripTags implements EachLine {

    /** The beginning of a tag whose end was lost. */
    private static final Pattern OPEN = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?$");

    @Override
    public Line mend(Line line, Ledger ledger) {
        if (line.text().indexOf('<') < 0) {
            return line;
        }
        Matcher cut = OPEN.matcher(line.text());
        if (cut.find()) {
            reportCut(line.slice(cut.start(), cut.end()), ledger);
        }
        BitSet gone = new BitSet();
        Matcher tag = Markup.TAG.matcher(line.text());
        while (tag.find()) {
            gone.set(tag.start(), tag.end());
        }
        return line.without(gone);
    }

    private static void reportCut(Line tag, Ledger ledger) {
        if (ledger.endsAt(tag.start() + tag.text().length())) {
            ledger.truncated();
            ledger.warn(
                    "truncated",
                    tag,
                    "the copy breaks off inside a tag: " + tag.text(),
                    "compare the end with another source; say completeness: truncated or damaged if words are missing");
        } else {
            ledger.drop(InterventionKind.WEB_DEBRIS, tag, "网页代码残片");
        }
    }
}
