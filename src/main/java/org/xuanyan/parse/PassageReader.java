package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
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
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Reads one paragraph of a declaration so that no character is lost: what stands in the file, without the backslashes
 * of its escapes and without its note marks, is what the reader gets. Whatever Markdown would turn into something else
 * is reported.
 */
final class PassageReader {

    private static final String SHOW_SIGNS = "put \\ before the sign to show it as it is: 5\\*6\\*7";

    /** As long as {@code （二十一）} may get. */
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
                problems.warning(place, "this paragraph runs over several lines", "write each paragraph on one line");
            } else {
                refuse(node, place);
                refused = true;
                // Stands in for the words, or later stages would find fault with what is left of the sentence.
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
     * Returns the words of a run of text, and finds what looks like Markdown but stayed text, and what does not look
     * like it but became something else.
     */
    String read(Text words) {
        SourceSpan at = Markdown.place(body, words);
        String source = Markdown.source(body, words);
        Markdown.reportLeftovers(body, words, problems);
        String expected = Markdown.unescape(source, "$1").strip();
        if (!expected.equals(words.getLiteral().strip())) {
            problems.error(
                    at,
                    "a character reference in this line would be shown as the character that it names",
                    "write the character itself, or \\& to show the reference");
        }
        return Markdown.visible(words, at, problems);
    }

    /** Finds paragraphs that were probably meant to be something else. */
    private void examine(Block.Passage passage, Node paragraph) {
        SourceSpan at = passage.at();
        if (passage.text().codePoints().allMatch(PassageReader::isSpace)) {
            problems.error(at, "a paragraph without words", "put the note mark where it belongs in the text");
        }
        if (passage.text().startsWith("\u3000")) {
            problems.warning(
                    at, "the paragraph begins with an ideographic space", "remove it; the site indents by itself");
        }
        if (Markdown.source(body, paragraph).startsWith("#")) {
            problems.error(
                    at,
                    "the # at the start of this line stayed text: \"" + passage.text() + "\"",
                    "put a plain space after ## to open a section, or \\ before # to show it");
        }
        if (passage.text().length() <= LONGEST_NUMERAL
                && sectionMarks.ordinal(passage.text()).isPresent()) {
            problems.warning(
                    at,
                    "this paragraph is only a numeral: \"" + passage.text() + "\"",
                    "write ## " + passage.text() + " if it is the mark of a section");
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private void refuse(Node node, SourceSpan at) {
        String quoted = "\"" + Markdown.source(body, node) + "\"";
        if (node instanceof HtmlInline) {
            problems.error(
                    at, "raw HTML is not accepted: " + quoted, "put \\ before < to show the characters as they are");
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            problems.error(at, "the signs around " + quoted + " make it an emphasis and would vanish", SHOW_SIGNS);
        } else if (node instanceof Code) {
            problems.error(at, "the signs around " + quoted + " make it program code and would vanish", SHOW_SIGNS);
        } else if (node instanceof Link || node instanceof Image) {
            problems.error(
                    at, quoted + " would become a link", "put \\ before [ or < to show the characters as they are");
        } else if (node instanceof HardLineBreak) {
            problems.error(
                    at, "a line break inside a paragraph", "write each paragraph on one line, without \\ at its end");
        } else {
            problems.error(at, quoted + " would not be shown as it is", SHOW_SIGNS);
        }
    }
}
