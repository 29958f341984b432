package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.xuanyan.language.SectionMarks;
import org.xuanyan.model.Block;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.TextRun;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Reads one paragraph of a declaration without losing a character: its text is what the file has, without the
 * backslashes of escapes and without note marks. Everything that Markdown would change is reported.
 */
final class PassageReader {

    /** The length of {@code （二十一）}. */
    private static final int LONGEST_NUMERAL = 5;

    private final SourceText body;
    private final SectionMarks sectionMarks;
    private final Notes notes;
    private final Problems problems;

    PassageReader(SourceText body, SectionMarks sectionMarks, Notes notes, Problems problems) {
        this.body = body;
        this.sectionMarks = sectionMarks;
        this.notes = notes;
        this.problems = problems;
    }

    Block.Passage read(Node paragraph, SourceSpan at) {
        StringBuilder text = new StringBuilder();
        List<NoteMark> marks = new ArrayList<>();
        List<TextRun> runs = new ArrayList<>();
        SourceSpan last = at;
        boolean refused = false;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            SourceSpan place = node.getSourceSpans().isEmpty() ? last : Markdown.place(body, node);
            last = place;
            if (node instanceof Text words) {
                runs.addAll(Markdown.runs(body, words, text.length()));
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
                text.append(Markdown.source(body, node).replace('\n', ' '));
            }
        }
        Block.Passage passage = new Block.Passage(text.toString(), marks, runs, at);
        if (!refused) {
            examine(passage, paragraph);
        }
        return passage;
    }

    /**
     * Returns the words of a text node. Reports characters that look like Markdown but stayed text, and character
     * references, which became other characters.
     */
    String read(Text words) {
        SourceSpan at = Markdown.place(body, words);
        String source = Markdown.source(body, words);
        Markdown.reportLeftovers(body, words, problems);
        String expected = Markdown.unescape(source, "$1").strip();
        if (!expected.equals(words.getLiteral().strip())) {
            problems.report(Code.CHARACTER_REFERENCE, at);
        }
        return Markdown.visible(words, at, problems);
    }

    /** Reports paragraphs that were probably meant to be something else. */
    private void examine(Block.Passage passage, Node paragraph) {
        SourceSpan at = passage.at();
        if (passage.text().codePoints().allMatch(PassageReader::isSpace)) {
            problems.report(Code.PARAGRAPH_WITHOUT_WORDS, at);
        }
        if (passage.text().startsWith("\u3000")) {
            problems.report(Code.IDEOGRAPHIC_INDENT, at);
        }
        if (Markdown.source(body, paragraph).startsWith("#")) {
            problems.report(Code.LITERAL_HASH, at, passage.text());
        }
        if (passage.text().length() <= LONGEST_NUMERAL
                && sectionMarks.ordinal(passage.text()).isPresent()) {
            problems.report(Code.LONE_NUMERAL, at, passage.text());
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
