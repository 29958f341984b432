package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/** A reporter's words before the text: {@code …签署并发表了《…》。宣言全文如下：}; and an editor's notes between its paragraphs. */
final class DropLead implements CleaningRule {

    private static final int REACH = 6;

    /** A shorter line is a title or a heading. */
    private static final int SHORTEST = 20;

    private final Forms forms;
    private final Pattern opening;

    DropLead(Forms forms) {
        this.forms = forms;
        opening = forms.words().pattern(CleaningGroup.FIRST_SENTENCE);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int end = forms.lead().length(lines);
        if (end == 0) {
            return withoutNotes(lines, record);
        }
        record.lead(lines.subList(0, end));
        List<Line> text = lines.subList(end, lines.size());
        if (!text.isEmpty() && !opens(text)) {
            record.report(
                    Code.LEAD_REPLACES_OPENING,
                    text.get(0),
                    Quotation.of(text.get(0).text()));
        }
        return withoutNotes(text, record);
    }

    /** Drops the notes of an editor; one that goes on in the next line is only reported. */
    private List<Line> withoutNotes(List<Line> lines, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            boolean note = line.role() == Line.Role.TEXT && forms.lead().isNote(line.text());
            boolean dropped = note && Sentence.ends(line.text());
            if (note) {
                String words = Quotation.of(line.text());
                record.report(Code.BOILERPLATE_IN_TEXT, line, words, dropped ? Fate.DROPPED : Fate.KEPT);
            }
            if (dropped) {
                record.remark(line, AccountReason.LEAD);
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Whether a text has a first sentence; the paragraph below the heading of a section is not one. */
    private boolean opens(List<Line> text) {
        return !forms.heading().isTitle(text.get(0).text())
                && text.stream()
                        .limit(1 + headings(text))
                        .anyMatch(line -> opening.matcher(line.text()).find());
    }

    /** Returns how many short lines stand before the first sentence. */
    private static int headings(List<Line> lines) {
        return (int) lines.stream()
                .limit(REACH)
                .takeWhile(line -> line.text().length() < SHORTEST && !Sentence.ends(line.text()))
                .count();
    }
}
