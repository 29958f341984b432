package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.xuanyan.model.TextRun;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Han;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** The one CommonMark parser and renderer, and the way from their places to ours. */
final class Markdown {

    /** Deeper than any text; keeps a hostile file from exhausting the stack. */
    private static final int MAX_NESTING = 50;

    private static final List<Extension> EXTENSIONS = List.of(FootnotesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    /** URLs need no cleaning here: {@link EditorialMarkdown} lets only those through that stay on the site. */
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    /** A backslash before an ASCII punctuation character, which CommonMark takes away. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    /** Two or more asterisks, or the beginning of a note mark. */
    private static final Pattern LEFTOVER = Pattern.compile("\\*{2,}|\\[\\^");

    private Markdown() {}

    static Node parse(SourceText text) {
        return PARSER.parse(text.text());
    }

    static String render(Node node) {
        return RENDERER.render(node);
    }

    /** Names the place of the first line of a node; a node without one is at the start of the file. */
    static SourceSpan place(SourceText text, Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return SourceSpan.startOf(text.file());
        }
        org.commonmark.node.SourceSpan first = node.getSourceSpans().get(0);
        return text.span(first.getInputIndex(), first.getInputIndex() + first.getLength());
    }

    /** Returns the characters of a node as they stand in the file, its lines joined by {@code \n}. */
    static String source(SourceText text, Node node) {
        StringBuilder source = new StringBuilder();
        for (org.commonmark.node.SourceSpan span : node.getSourceSpans()) {
            source.append(source.isEmpty() ? "" : "\n")
                    .append(text.text(), span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
        return source.toString();
    }

    /** Replaces each escaped character by {@code with}, in which {@code $1} is the character itself. */
    static String unescape(String source, String with) {
        return ESCAPE.matcher(source).replaceAll(with);
    }

    /**
     * Returns where the characters of a run of text stand in the file: each backslash of an escape moves the rest by one.
     *
     * @param offset of its first character in the paragraph
     */
    static List<TextRun> runs(SourceText text, Text words, int offset) {
        SourceSpan at = place(text, words);
        List<TextRun> runs = new ArrayList<>();
        runs.add(new TextRun(offset, at));
        Matcher escape = ESCAPE.matcher(source(text, words));
        while (escape.find()) {
            int before = runs.size() - 1;
            SourceSpan place = new SourceSpan(at.file(), at.line(), at.column() + escape.start(1), 1);
            runs.add(new TextRun(offset + escape.start() - before, place));
        }
        return runs;
    }

    /** A line break beside a Chinese character stands for nothing, any other for a space; note marks do not count. */
    static boolean standsForSpace(SoftLineBreak lineBreak) {
        String before = textBeside(lineBreak.getPrevious(), Node::getPrevious, Node::getLastChild);
        String after = textBeside(lineBreak.getNext(), Node::getNext, Node::getFirstChild);
        return before.isEmpty()
                || after.isEmpty()
                || Han.needSpace(before.codePointBefore(before.length()), after.codePointAt(0));
    }

    /** Returns the nearest words, which may lie inside an emphasis or a link; an empty string where there are none. */
    private static String textBeside(Node start, UnaryOperator<Node> onwards, UnaryOperator<Node> inwards) {
        for (Node node = start; node != null; node = onwards.apply(node)) {
            String text =
                    node instanceof Text words ? words.getLiteral() : textBeside(inwards.apply(node), onwards, inwards);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Reports what looks like Markdown in a run of text but stayed text. */
    static void reportLeftovers(SourceText text, Text words, Problems problems) {
        SourceSpan at = place(text, words);
        Matcher leftover = LEFTOVER.matcher(unescape(source(text, words), "  "));
        while (leftover.find()) {
            SourceSpan found = new SourceSpan(
                    at.file(), at.line(), at.column() + leftover.start(), leftover.end() - leftover.start());
            if (leftover.group().startsWith("*")) {
                problems.report(Code.LITERAL_STARS, found, leftover.group());
            } else {
                problems.report(Code.UNDEFINED_NOTE, found, "");
            }
        }
    }

    /**
     * Returns the words; invisible characters that a reference such as {@code &#8203;} made are reported and masked.
     */
    static String visible(Text words, SourceSpan at, Problems problems) {
        String text = words.getLiteral();
        text.codePoints()
                .filter(c -> c == '\n' || Legibility.isInvisible(c))
                .distinct()
                .forEach(codePoint -> problems.report(Code.INVISIBLE_REFERENCE, at, Legibility.nameOf(codePoint)));
        return Legibility.mask(text).replace('\n', '?');
    }
}
