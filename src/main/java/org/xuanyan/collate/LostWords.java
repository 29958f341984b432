package org.xuanyan.collate;

import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Section;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;

/** Reports words that the text lost: what they are, and where they belong. */
final class LostWords {

    /** In characters, of words that the text seems to have lost. */
    private static final int LONGEST_QUOTATION = 40;

    /** In characters, of the words before a place. */
    private static final int BEFORE_PLACE = 16;

    private final Declaration declaration;
    private final Transcript transcript;
    private final Problems problems;

    LostWords(Declaration declaration, Transcript transcript, Problems problems) {
        this.declaration = declaration;
        this.transcript = transcript;
        this.problems = problems;
    }

    /**
     * Reports the words of one proposal.
     *
     * @param at the offset in the transcript where they belong
     */
    void report(Emendation open, int at, CollationRecord record) {
        String raw = record.source().copy().text().text();
        Optional<String> cells = record.open().lostCells(open);
        Optional<Transcript.TranscriptBlock> table = cells.flatMap(each -> tableAt(at));
        Optional<Transcript.TranscriptBlock> before = table.or(() -> transcript.blockBefore(at));
        Optional<ParagraphName> printed = before.flatMap(this::printedName);
        String words = cells.orElseGet(() -> quotable(Token.spaced(raw, open.start(), open.end())));
        problems.report(
                cells.isPresent() ? Code.LOST_CELLS : Code.LOST_SENTENCES,
                open.at(),
                words.length() <= LONGEST_QUOTATION ? words : words.substring(0, LONGEST_QUOTATION) + "…",
                before.flatMap(Transcript.TranscriptBlock::id),
                declaration.metadata().file(),
                record.source().id(),
                open.line(record.source().copy().text()),
                table.map(each -> rowBefore(each, at)).orElseGet(() -> wordsBefore(before, at)),
                place(table, before, at),
                printed.map(ParagraphName::number).orElse(""),
                printed.map(ParagraphName::section).orElse(""));
    }

    /**
     * Returns words in one line, without the syntax of links, the rest of a broken tag and the blanks that typesetting put
     * between ideographs.
     */
    private static String quotable(String words) {
        return OwnWords.withoutLinks(words)
                .strip()
                .replaceFirst("^<[!/A-Za-z-]*\\s*", "")
                .replaceAll("\\s*\\R\\s*", "")
                .replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "")
                .replaceAll("\\s+", " ");
    }

    /** Returns the word for a place; see {@code lost-cells} and {@code lost-sentences} in {@code messages/en.yml}. */
    private String place(
            Optional<Transcript.TranscriptBlock> table, Optional<Transcript.TranscriptBlock> before, int at) {
        if (table.isPresent()) {
            return rowBefore(table.get(), at).isEmpty() ? "head" : "row";
        }
        if (before.isEmpty()) {
            return "start";
        }
        if (before.filter(this::isHeading).isPresent()) {
            return "heading";
        }
        Optional<ParagraphName> printed = before.flatMap(this::printedName);
        return printed.map(name -> name.hasSection() ? "section" : "number").orElse("text");
    }

    private boolean isHeading(Transcript.TranscriptBlock block) {
        return declaration.sections().stream()
                .map(Section::id)
                .anyMatch(id -> block.id().equals(Optional.of(id)));
    }

    /** Returns the name of a paragraph that prints a number or mark. */
    private Optional<ParagraphName> printedName(Transcript.TranscriptBlock block) {
        return declaration.paragraphs().stream()
                .filter(each -> block.id().equals(Optional.of(each.id()))
                        && each.printed().isPresent())
                .map(Paragraph::name)
                .findFirst();
    }

    /** Returns the table that contains a place or ends before it; otherwise the one that begins there. */
    private Optional<Transcript.TranscriptBlock> tableAt(int at) {
        Stream<Transcript.TranscriptBlock> next = transcript.blocks().stream().filter(block -> block.start() == at);
        return Stream.concat(transcript.blockBefore(at).stream(), next)
                .filter(this::isTable)
                .findFirst();
    }

    private boolean isTable(Transcript.TranscriptBlock block) {
        return transcript.text().substring(block.start(), block.end()).matches("(?s).*[\\t\\n].*");
    }

    /** Returns the last words of a block before a place; for a table, the cells of its last row. */
    private String wordsBefore(Optional<Transcript.TranscriptBlock> before, int at) {
        Optional<Transcript.TranscriptBlock> table = before.filter(this::isTable);
        if (table.isPresent()) {
            return rowBefore(table.get(), at);
        }
        int end = before.map(block -> Math.min(at, block.end())).orElse(0);
        int start =
                before.map(block -> Math.max(block.start(), end - BEFORE_PLACE)).orElse(0);
        return transcript.text().substring(start, end);
    }

    /** Returns the cells before a place in the last row of a table that has words there; empty at its beginning. */
    private String rowBefore(Transcript.TranscriptBlock table, int at) {
        String before = transcript
                .text()
                .substring(table.start(), Math.min(at, table.end()))
                .stripTrailing();
        return CopyRows.cells(before.substring(before.lastIndexOf('\n') + 1));
    }
}
