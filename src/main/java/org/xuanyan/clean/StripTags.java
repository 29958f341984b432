package org.xuanyan.clean;

import java.util.BitSet;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Markup;

/**
 * Remains of tags in a plain text: {@code <P style="…">}, {@code </div}; but {@code 《<甲乙>纲要》} and
 * {@code <SCO Charter>} are words.
 */
final class StripTags implements LineRule {

    /** The end of a CDATA section; its beginning is read as a tag. */
    private static final String END_OF_DATA = "]]>";

    @Override
    public Line repair(Line line, CleaningRecord record) {
        String text = line.text();
        BitSet gone = new BitSet();
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i)) {
            int tagEnd = Markup.tagEnd(text, i);
            int end = unbroken(line, i, tagEnd);
            boolean open = tagEnd == text.length() && text.charAt(tagEnd - 1) != '>';
            if (end < tagEnd || open && !Markup.tagName(text, i).isEmpty()) {
                reportCut(line.slice(i, end), record);
            }
            gone.set(i, Math.max(i, end));
            i = Math.max(end, i + 1);
        }
        for (int i = text.indexOf(END_OF_DATA); i >= 0; i = text.indexOf(END_OF_DATA, i + 1)) {
            if (!gone.get(i)) {
                gone.set(i, i + END_OF_DATA.length());
                record.drop(
                        InterventionKind.WEB_DEBRIS,
                        line.slice(i, i + END_OF_DATA.length()),
                        AccountReason.CODE_REMAINS);
            }
        }
        return line.without(gone);
    }

    /** Returns the end of a tag in the line, or of its part before a place where something was removed. */
    private static int unbroken(Line line, int start, int end) {
        int i = Math.min(start + 1, end);
        while (i < end && line.offsets()[i] == line.offsets()[i - 1] + 1) {
            i++;
        }
        return i;
    }

    private static void reportCut(Line tag, CleaningRecord record) {
        if (record.endsAt(tag.start() + tag.text().length())) {
            record.truncated();
            record.report(Code.TRUNCATED, tag, "tag", tag.text());
        } else {
            record.drop(InterventionKind.WEB_DEBRIS, tag, AccountReason.CODE_REMAINS);
        }
    }
}
