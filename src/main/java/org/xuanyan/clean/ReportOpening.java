package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/**
 * A first paragraph that does not read like the beginning of a declaration: it names no meeting and nobody who speaks, as the
 * words of somebody who forwards the text do.
 */
final class ReportOpening implements CleaningRule {

    private final Forms forms;
    private final Pattern words;
    private final Pattern subject;
    private final Pattern clause;
    private final Pattern beginning;

    ReportOpening(Forms forms) {
        this.forms = forms;
        words = forms.words().pattern(CleaningGroup.FIRST_SENTENCE);
        subject = forms.words().pattern(CleaningGroup.SUBJECTS);
        clause = forms.words().pattern(CleaningGroup.CLAUSES);
        beginning = forms.words().pattern(CleaningGroup.BEGINNINGS);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (lines.size() > 1) {
            Line first = lines.get(0);
            boolean paragraph = first.role() == Line.Role.TEXT && !first.isOfTable();
            if (paragraph && !opens(first) && !record.isReported(first.start(), first.end())) {
                record.report(Code.DOUBTFUL_OPENING, first, Quotation.of(first.text()));
            }
        }
        return lines;
    }

    private boolean opens(Line first) {
        return words.matcher(first.text()).find()
                || subject.matcher(first.text()).find()
                || beginning.matcher(first.text()).find()
                || clause.matcher(first.text()).lookingAt()
                || !first.layout().number().isEmpty()
                || forms.marks().find(first.text()).isPresent();
    }
}
