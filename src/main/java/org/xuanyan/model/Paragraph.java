package org.xuanyan.model;

import java.util.List;
import org.xuanyan.text.BinarySearch;
import org.xuanyan.text.SourceSpan;

/**
 * The unit on which everything hangs.
 *
 * @param id permanent, e.g. {@code p17}
 * @param text the words and nothing else
 * @param marks where notes belong, in the order of their offsets
 * @param citations in the order of their beginnings, the longer first; none until they have been looked for
 * @param dates in the order of their offsets; none until they have been looked for
 * @param runs where its characters stand in {@code declaration.md}, in the order of their offsets
 * @param at where it begins there
 */
public record Paragraph(
        AnchorId id,
        String text,
        List<NoteMark> marks,
        List<Citation> citations,
        List<TextDate> dates,
        List<TextRun> runs,
        SourceSpan at) {

    /** Takes copies, so that nobody can change the lists later. */
    public Paragraph {
        marks = List.copyOf(marks);
        citations = List.copyOf(citations);
        dates = List.copyOf(dates);
        runs = List.copyOf(runs);
    }

    /** Returns the same paragraph without the places of its notes. */
    public Paragraph withoutMarks() {
        return new Paragraph(id, text, List.of(), citations, dates, runs, at);
    }

    /** Returns the same paragraph with what it cites. */
    public Paragraph withCitations(List<Citation> found) {
        return new Paragraph(id, text, marks, found, dates, runs, at);
    }

    /** Returns the same paragraph with its dates. */
    public Paragraph withDates(List<TextDate> found) {
        return new Paragraph(id, text, marks, citations, found, runs, at);
    }

    /**
     * Returns where a stretch of the text stands in {@code declaration.md}.
     *
     * @param start 0-based, in UTF-16 code units
     * @param end exclusive
     */
    public SourceSpan place(int start, int end) {
        int next = BinarySearch.firstIndex(runs.size(), i -> runs.get(i).offset() > start);
        if (next == 0) {
            return at;
        }
        TextRun run = runs.get(next - 1);
        SourceSpan first = run.at();
        return new SourceSpan(first.file(), first.line(), first.column() + start - run.offset(), end - start);
    }
}
