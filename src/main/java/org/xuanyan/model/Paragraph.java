package org.xuanyan.model;

import java.util.List;
import org.xuanyan.text.BinarySearch;
import org.xuanyan.text.SourceSpan;

/**
 * A paragraph of a reading text, the unit that is cited, annotated and compared.
 *
 * @param id permanent, e.g. {@code p17}
 * @param text without markup and note marks
 * @param marks the places of notes, in the order of their offsets
 * @param citations in the order of their beginnings, the longer first; empty before the citation stage
 * @param dates in the order of their offsets; empty before the timeline stage
 * @param runs the places of its characters in {@code declaration.md}, in the order of their offsets
 * @param at its beginning there
 */
public record Paragraph(
        AnchorId id,
        String text,
        List<NoteMark> marks,
        List<Citation> citations,
        List<TextDate> dates,
        List<TextRun> runs,
        SourceSpan at) {

    /** Copies the lists, so that the record is immutable. */
    public Paragraph {
        marks = List.copyOf(marks);
        citations = List.copyOf(citations);
        dates = List.copyOf(dates);
        runs = List.copyOf(runs);
    }

    /** Returns the same paragraph without note marks. */
    public Paragraph withoutMarks() {
        return new Paragraph(id, text, List.of(), citations, dates, runs, at);
    }

    /** Returns the same paragraph with its citations. */
    public Paragraph withCitations(List<Citation> found) {
        return new Paragraph(id, text, marks, found, dates, runs, at);
    }

    /** Returns the same paragraph with its dates. */
    public Paragraph withDates(List<TextDate> found) {
        return new Paragraph(id, text, marks, citations, found, runs, at);
    }

    /**
     * Returns the place of a stretch of the text in {@code declaration.md}.
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
