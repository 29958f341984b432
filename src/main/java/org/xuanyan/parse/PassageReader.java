package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.xuanyan.language.Language;
import org.xuanyan.language.ParagraphMarks.FoundMark;
import org.xuanyan.model.Block;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.PrintedMark;
import org.xuanyan.model.TextRun;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Reads one block of a declaration without losing a character: its text is what the file has, without the
 * backslashes of escapes, without note marks and without the number or mark that it prints. Everything that Markdown
 * would change is reported.
 */
final class PassageReader {

    /** The length of {@code （二十一）}. */
    private static final int LONGEST_NUMERAL = 5;

    /** {@code ＃＃ 一}, from a Chinese keyboard. */
    private static final Pattern WIDE_HEADING = Pattern.compile("\\uFF03{1,6}[ \\u3000]*\\S");

    private static final Pattern BARS_AND_BLANKS = Pattern.compile("[|\\s]");

    private final SourceText body;
    private final Language language;
    private final Notes notes;
    private final Problems problems;
    private final StringBuilder text = new StringBuilder();
    private final List<NoteMark> marks = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();
    private boolean refused;

    PassageReader(SourceText body, Language language, Notes notes, Problems problems) {
        this.body = body;
        this.language = language;
        this.notes = notes;
        this.problems = problems;
    }

    /** Reads a paragraph; a mark in its words is separated from them. */
    Block.Passage paragraph(Node paragraph, SourceSpan at) {
        Block.Passage whole = item(paragraph, Optional.empty(), at);
        return language.paragraphMarks()
                .find(Markdown.source(body, paragraph))
                .filter(mark -> begins(whole.text(), mark))
                .map(mark -> whole.marked(mark.mark(), mark.length()))
                .orElse(whole);
    }

    /**
     * Reads an item of a Markdown list, from whose words the parser has removed the mark.
     *
     * @param at the place of the mark
     */
    Block.Passage item(Node paragraph, PrintedMark mark, SourceSpan at) {
        return item(paragraph, Optional.of(mark), at);
    }

    private Block.Passage item(Node paragraph, Optional<PrintedMark> mark, SourceSpan at) {
        words(paragraph, at);
        examine(paragraph, at);
        return passage(mark, at);
    }

    /** Whether a mark in the source is also in the text: a backslash before its dot keeps it there as words. */
    private static boolean begins(String text, FoundMark mark) {
        return text.startsWith(mark.mark().written()) && mark.length() < text.length();
    }

    /** Reads a table: the rows of its head and body. */
    Block.Passage table(TableBlock table, SourceSpan at) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                requireAllCells(row);
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    words(cell, at);
                    text.append(cell.getNext() == null ? '\n' : '\t');
                }
            }
        }
        return passage(Optional.empty(), at);
    }

    /** Markdown drops the cells of a row after as many as the head has. */
    private void requireAllCells(Node row) {
        StringBuilder cells = new StringBuilder();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.append(Markdown.source(body, cell));
        }
        String source = Markdown.source(body, row);
        if (!BARS_AND_BLANKS
                .matcher(cells)
                .replaceAll("")
                .equals(BARS_AND_BLANKS.matcher(source).replaceAll(""))) {
            problems.report(Code.LONG_TABLE_ROW, Markdown.place(body, row), source);
        }
    }

    /** Reads a heading; empty, with the reason reported, if it is not made of plain words. */
    Optional<String> heading(Heading heading, SourceSpan at) {
        words(heading, at);
        return refused || !marks.isEmpty() || text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    /** Reads the words of all children of a node, after those read before. */
    private void words(Node parent, SourceSpan at) {
        SourceSpan last = at;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            SourceSpan own = node.getSourceSpans().isEmpty() ? last : Markdown.place(body, node);
            SourceSpan place = own.equals(last) ? last : own; // of most paragraphs the only one, kept once
            last = place;
            if (node instanceof Text words) {
                runs.addAll(Markdown.runs(body, words, text.length(), place));
                text.append(read(words));
            } else if (node instanceof FootnoteReference reference) {
                notes.refer(reference, text.length(), place).ifPresent(marks::add);
            } else if (node instanceof SoftLineBreak lineBreak) {
                text.append(Markdown.standsForSpace(lineBreak) ? " " : "");
                problems.report(Code.WRAPPED_PARAGRAPH, place);
            } else {
                refuse(node, place);
                refused = true;
                // Keeps the source as text, so that later stages do not report errors in an incomplete sentence.
                runs.add(new TextRun(text.length(), place));
                text.append(
                        node instanceof Link
                                ? wordsOf(node)
                                : Markdown.source(body, node).replace('\n', ' '));
            }
        }
    }

    /** Returns the words of a link; none for an address in angle brackets, which readers would not see as words. */
    private String wordsOf(Node link) {
        StringBuilder words = new StringBuilder();
        boolean bare = Markdown.source(body, link).startsWith("<");
        for (Node node = link.getFirstChild(); node != null && !bare; node = node.getNext()) {
            words.append(Markdown.source(body, node));
        }
        return words.toString();
    }

    private Block.Passage passage(Optional<PrintedMark> mark, SourceSpan at) {
        return new Block.Passage(mark, text.toString(), marks, runs, at);
    }

    /**
     * Returns the words of a text node. Reports characters that look like Markdown but stayed text, and character
     * references, which became other characters.
     */
    private String read(Text words) {
        SourceSpan at = Markdown.place(body, words);
        String source = Markdown.source(body, words);
        Markdown.reportLeftovers(body, words, problems);
        String expected = Markdown.unescaped(body, words).strip();
        if (!expected.equals(words.getLiteral().strip())) {
            problems.report(Code.CHARACTER_REFERENCE, at);
        }
        String visible = Markdown.visible(words, at, problems);
        return source.indexOf('\\') < 0 ? Markdown.withoutUndefinedLinks(visible) : visible;
    }

    /** Reports paragraphs that were probably meant to be something else. */
    private void examine(Node paragraph, SourceSpan at) {
        if (refused) {
            return;
        }
        String words = text.toString();
        if (words.codePoints().allMatch(PassageReader::isSpace)) {
            problems.report(Code.PARAGRAPH_WITHOUT_WORDS, at);
        }
        if (words.startsWith("\u3000")) {
            problems.report(Code.IDEOGRAPHIC_INDENT, at);
        }
        if (Markdown.source(body, paragraph).startsWith("#")) {
            problems.report(Code.LITERAL_HASH, at, words);
        }
        if (WIDE_HEADING.matcher(words).lookingAt()) {
            problems.report(Code.WIDE_HASH, at, words);
        }
        if (words.length() <= LONGEST_NUMERAL
                && language.sectionMarks().ordinal(words).isPresent()
                && !language.sectionMarks().hasTitle(words)) {
            problems.report(Code.LONE_NUMERAL, at, words);
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private void refuse(Node node, SourceSpan at) {
        problems.report(refusal(node), at, Markdown.source(body, node));
    }

    private static Code refusal(Node node) {
        if (node instanceof HtmlInline) {
            return Code.RAW_HTML;
        }
        if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            return Code.ACCIDENTAL_EMPHASIS;
        }
        if (node instanceof org.commonmark.node.Code) {
            return Code.ACCIDENTAL_CODE;
        }
        if (node instanceof Link || node instanceof Image) {
            return Code.ACCIDENTAL_LINK;
        }
        return node instanceof HardLineBreak ? Code.LINE_BREAK : Code.UNKNOWN_INLINE;
    }
}
