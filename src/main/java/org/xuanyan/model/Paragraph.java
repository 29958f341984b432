package org.xuanyan.model;

import java.util.List;
import java.util.Optional;
import org.xuanyan.text.BinarySearch;
import org.xuanyan.text.SourceSpan;

/**
 * A paragraph of a reading text, the unit that is cited, annotated and compared.
 *
 * @param id permanent, e.g. {@code p17}
 * @param printed the number or mark before its text, e.g. {@code 14.}
 * @param label what stands beside it: the number or mark that it prints, or else its number in the text
 * @param name how references name it
 * @param text without markup, mark and note marks; the rows of a table end with {@code \n}, its cells are separated by
 *     {@code \t}
 * @param marks the places of notes, in the order of their offsets
 * @param citations in the order of their beginnings, the longer first; empty before the citation stage
 * @param dates in the order of their offsets; empty before the timeline stage
 * @param runs the places of its characters in {@code declaration.md}, in the order of their offsets; empty if they follow each
 *     other from its beginning, as in most paragraphs
 * @param at its beginning there
 */
public record Paragraph(
        AnchorId id,
        Optional<PrintedMark> printed,
        String label,
        ParagraphName name,
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
        boolean plain = runs.size() == 1 && runs.get(0).equals(new TextRun(0, at));
        runs = plain ? List.of() : List.copyOf(runs);
    }

    /** Returns whether it is an item of a list. */
    public boolean isItem() {
        return printed.map(PrintedMark::written).filter(label::equals).isPresent();
    }

    /** Returns what it prints: its number, e.g. {@code 14}, or the mark of an item, e.g. {@code （a）}. */
    public Optional<String> printedLabel() {
        return printed.map(mark -> isItem() ? mark.written() : mark.numeral());
    }

    /** Returns whether it is a table. */
    public boolean isTable() {
        return text.indexOf('\n') >= 0;
    }

    /** Returns the same paragraph with its citations. */
    public Paragraph withCitations(List<Citation> found) {
        return new Paragraph(id, printed, label, name, text, marks, found, dates, runs, at);
    }

    /** Returns the same paragraph with its dates. */
    public Paragraph withDates(List<TextDate> found) {
        return new Paragraph(id, printed, label, name, text, marks, citations, found, runs, at);
    }

    /**
     * Returns the place of a stretch of the text in {@code declaration.md}.
     *
     * @param start 0-based, in UTF-16 code units
     * @param end exclusive
     */
    public SourceSpan place(int start, int end) {
        if (runs.isEmpty()) {
            return new SourceSpan(at.file(), at.line(), at.column() + start, end - start);
        }
        int next = BinarySearch.firstIndex(runs.size(), i -> runs.get(i).offset() > start);
        if (next == 0) {
            return at;
        }
        TextRun run = runs.get(next - 1);
        SourceSpan first = run.at();
        return new SourceSpan(first.file(), first.line(), first.column() + start - run.offset(), end - start);
    }
}
