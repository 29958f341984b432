package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.FrameWords;
import org.xuanyan.problem.Code;

/**
 * What agencies and editors write before a text, or into it, in a language without word lists: the dateline before its first
 * words, the sentence that announces it, and notes. Above the text they are moved to the remarks, a note also below it;
 * elsewhere it is only reported.
 */
final class PlainInserts {

    /** The text begins within so many blocks, and ends within so many. */
    private static final int EDGE = 4;

    private final FrameWords words;
    private final CleaningRecord record;

    PlainInserts(Forms forms, CleaningRecord record) {
        this.words = forms.words().frame();
        this.record = record;
    }

    /** Returns blocks without them; the record receives them. */
    List<Line> dropped(List<Line> blocks) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Line line = blocks.get(i);
            if (line.role() != Line.Role.TEXT) {
                kept.add(line);
            } else if (words.notes().matcher(line.text()).lookingAt()) {
                if (i < EDGE || i >= blocks.size() - EDGE) {
                    record.remark(line, AccountReason.SITE_WORDS);
                } else {
                    record.report(Code.BOILERPLATE_IN_TEXT, line, Quotation.of(line.text()), Fate.KEPT);
                    kept.add(line);
                }
            } else {
                Stream.of(i < EDGE ? withoutOpening(line) : line)
                        .filter(each -> !each.isEmpty())
                        .forEach(kept::add);
            }
        }
        return kept;
    }

    /** Returns a line without the dateline before its words and the sentence that announces others. */
    Line withoutOpening(Line line) {
        Line rest = line;
        Matcher dateline = words.datelines().matcher(rest.text());
        if (dateline.lookingAt() && dateline.end() < rest.text().length()) {
            record.remark(rest.slice(0, dateline.end()), AccountReason.DATELINE);
            rest = rest.slice(dateline.end(), rest.text().length());
        }
        Matcher lead = words.leads().matcher(rest.text());
        if (lead.lookingAt()) {
            record.remark(rest.slice(0, lead.end()), AccountReason.LEAD);
            rest = rest.slice(lead.end(), rest.text().length());
        }
        return rest;
    }
}
