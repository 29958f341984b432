package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.xuanyan.model.Block;
import org.xuanyan.model.NoteMark;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Reads one paragraph of a declaration so that no character is lost: what stands in the file, without the backslashes of
 * its escapes and without its note marks, is what the reader gets. Whatever Markdown would turn into something else is
 * reported.
 */
final class PassageReader {

    private static final String SHOW_SIGNS = "put \\ before the sign to show it as it is: 5\\*6\\*7";

    private final SourceText body;
    private final Notes notes;
    private final Problems problems;

    PassageReader(SourceText body, Notes notes, Problems problems) {
        this.body = body;
        this.notes = notes;
        this.problems = problems;
    }

    Block.Passage read(Node paragraph, SourceSpan at) {
        StringBuilder text = new StringBuilder();
        List<NoteMark> marks = new ArrayList<>();
        SourceSpan last = at;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            SourceSpan place = node.getSourceSpans().isEmpty() ? last : Markdown.place(body, node);
            last = place;
            if (node instanceof Text words) {
                text.append(words.getLiteral());
                examine(words, place);
            } else if (node instanceof FootnoteReference reference) {
                notes.refer(reference, text.length(), place).ifPresent(marks::add);
            } else if (node instanceof SoftLineBreak lineBreak) {
                text.append(Markdown.standsForSpace(lineBreak) ? " " : "");
                problems.warning(place, "this paragraph runs over several lines", "write each paragraph on one line");
            } else {
                refuse(node, place);
            }
        }
        if (text.indexOf("\u3000") == 0) {
            problems.warning(
                    at, "the paragraph begins with an ideographic space", "remove it; the site indents by itself");
        }
        return new Block.Passage(text.toString(), marks, at);
    }

    /** Finds what looks like Markdown but stayed text, and what does not look like it but became something else. */
    private void examine(Text words, SourceSpan at) {
        String source = Markdown.source(body, words);
        String signs = Markdown.unescape(source, "  ");
        report(signs.indexOf("**"), at, "** stayed in the text", "put \\ before each * to show it, or remove both");
        report(
                signs.indexOf("[^"),
                at,
                "this note is not defined",
                "add a line [^name]: … below the text, or put \\ before [ to show the signs");
        String expected = Markdown.unescape(source, "$1").strip();
        Markdown.refuseInvisible(words, at, problems);
        if (!expected.equals(words.getLiteral().strip())) {
            problems.warning(
                    at,
                    "a character reference in this paragraph is shown as the character it names",
                    "write the character itself, or \\& to show the reference");
        }
    }

    private void report(int offset, SourceSpan at, String message, String advice) {
        if (offset >= 0) {
            problems.error(new SourceSpan(at.file(), at.line(), at.column() + offset, 2), message, advice);
        }
    }

    private void refuse(Node node, SourceSpan at) {
        String source = Markdown.source(body, node);
        switch (node.getClass().getSimpleName()) {
            case "HtmlInline" ->
                problems.error(
                        at,
                        "raw HTML is not accepted: \"" + source + "\"",
                        "put \\ before < to show the characters as they are");
            case "Emphasis", "StrongEmphasis" ->
                problems.error(
                        at, "the signs around \"" + source + "\" make it an emphasis and would vanish", SHOW_SIGNS);
            case "Code" ->
                problems.error(
                        at, "the signs around \"" + source + "\" make it program code and would vanish", SHOW_SIGNS);
            case "Link", "Image" ->
                problems.error(
                        at,
                        "\"" + source + "\" would become a link",
                        "put \\ before [ or < to show the characters as they are");
            case "HardLineBreak" ->
                problems.error(
                        at,
                        "a line break inside a paragraph",
                        "write each paragraph on one line, without \\ at its end");
            default -> problems.error(at, "\"" + source + "\" would not be shown as it is", SHOW_SIGNS);
        }
    }
}
