package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * What a web site prints around a text in a language without word lists: rights, privacy, share links, and lists of other pages
 * below it. Between sentences it is only reported.
 */
final class PlainFrame {

    private final List<Line> lines;
    private final Forms forms;
    private final CleaningRecord record;

    PlainFrame(List<Line> lines, Forms forms, CleaningRecord record) {
        this.lines = lines;
        this.forms = forms;
        this.record = record;
    }

    /** Returns the lines without those of the site; the record receives them. */
    List<Line> dropped() {
        int first = 0;
        int last = lines.size() - 1;
        while (first < lines.size() && !isText(lines.get(first))) {
            first++;
        }
        while (last >= 0 && !isText(lines.get(last))) {
            last--;
        }
        if (last < first) {
            return lines;
        }
        List<Line> kept = new ArrayList<>();
        boolean list = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            list |= i > last && isPlain(line) && forms.frame().beginsList(line.text());
            if (!list && !isFrame(line)) {
                kept.add(line);
            } else if (i > first && i < last) {
                record.report(Code.BOILERPLATE_IN_TEXT, line, Quotation.of(line.text()), Fate.KEPT);
                kept.add(line);
            } else {
                AccountReason reason = i > last ? AccountReason.BELOW_TEXT : AccountReason.SITE_WORDS;
                record.drop(InterventionKind.WEB_DEBRIS, line, reason);
            }
        }
        return kept;
    }

    private boolean isText(Line line) {
        return forms.writing().hasSentence(line.text()) && !isFrame(line);
    }

    private boolean isFrame(Line line) {
        return isPlain(line)
                && (forms.frame().matches(line.text()) || forms.frame().isAboutRights(line.text()));
    }

    private boolean isPlain(Line line) {
        return !line.isOfTable()
                && line.layout().number().isEmpty()
                && !line.text().equals(record.givenTitle().orElse(""));
    }
}
