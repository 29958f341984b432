package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.internal.InlineParserImpl;
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

/** The CommonMark parser and renderer, and the conversion of their places to {@link SourceSpan}. */
final class Markdown {

    /** Deeper than in any text; prevents a hostile file from exhausting the stack. */
    private static final int MAX_NESTING = 50;

    private static final List<Extension> EXTENSIONS = List.of(FootnotesExtension.create());

    private static final Parser PARSER = parser().build();

    private static final Parser PARSER_WITH_TABLES =
            BlockStarts.tables(parser()).build();

    /** Does not sanitise URLs: {@link EditorialMarkdown} accepts only links that stay on the site. */
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    /** A backslash before an ASCII punctuation character; CommonMark removes the backslash. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    /** In the cell of a table, a bar after two backslashes has lost one of them before escapes are read. */
    private static final Pattern ESCAPE_IN_CELL = Pattern.compile("\\\\(?:\\\\(?=\\|))?([!-/:-@\\[-`{-~])");

    /** A link to a definition that is nowhere: {@code [words][name]}; its group is the words. Numbers may be printed. */
    private static final Pattern UNDEFINED_LINK =
            Pattern.compile("\\[([^\\[\\]\\n]*\\p{L}[^\\[\\]\\n]*)]\\[[^\\[\\]\\n]*]");

    /** Two or more asterisks, the beginning of a note mark, or a link without a definition. */
    private static final Pattern LEFTOVER = Pattern.compile("\\*{2,}|\\[\\^|" + UNDEFINED_LINK.pattern());

    private Markdown() {}

    private static Parser.Builder parser() {
        return BlockStarts.lists(Parser.builder())
                .extensions(EXTENSIONS)
                // One for each paragraph: the library clears a map of all brackets of the longest one before each of
                // the next.
                .inlineParserFactory(context -> (lines, node) -> new InlineParserImpl(context).parse(lines, node))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }

    static Node parse(SourceText text) {
        return PARSER.parse(text.text());
    }

    static Node parseWithTables(SourceText text) {
        Node document = PARSER_WITH_TABLES.parse(text.text());
        document.accept(new CellPlaces(text));
        return document;
    }

    static String render(Node node) {
        return RENDERER.render(node);
    }

    /** Returns the place of the first line of a node; the start of the file for a node without a place. */
    static SourceSpan place(SourceText text, Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return SourceSpan.startOf(text.file());
        }
        org.commonmark.node.SourceSpan first = node.getSourceSpans().get(0);
        return text.span(first.getInputIndex(), first.getInputIndex() + first.getLength());
    }

    /** Returns the characters of a node as written in the file, with its lines joined by {@code \n}. */
    static String source(SourceText text, Node node) {
        StringBuilder source = new StringBuilder();
        for (org.commonmark.node.SourceSpan span : node.getSourceSpans()) {
            source.append(source.isEmpty() ? "" : "\n")
                    .append(text.text(), span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
        return source.toString();
    }

    /** Replaces each escape outside tables by {@code with}, in which {@code $1} is the escaped character. */
    static String unescape(String source, String with) {
        return ESCAPE.matcher(source).replaceAll(with);
    }

    /** Returns the characters of a text node as written in the file, without the backslashes of escapes. */
    static String unescaped(SourceText text, Text words) {
        return escapes(text, words).replaceAll("$1");
    }

    /** Finds the escapes in the source of a text node; the first group of each is the escaped character. */
    private static Matcher escapes(SourceText text, Text words) {
        Node parent = words.getParent();
        while (parent != null && !(parent instanceof TableCell)) {
            parent = parent.getParent();
        }
        return (parent == null ? ESCAPE : ESCAPE_IN_CELL).matcher(source(text, words));
    }

    /**
     * Returns the places in the file of the characters of a text node. At each escape a new run begins, because its
     * backslash moves the rest.
     *
     * @param offset the offset of the first character of the node in the paragraph
     * @param at the place of the node
     */
    static List<TextRun> runs(SourceText text, Text words, int offset, SourceSpan at) {
        List<TextRun> runs = new ArrayList<>();
        runs.add(new TextRun(offset, at));
        Matcher escape = escapes(text, words);
        int backslashes = 0;
        while (escape.find()) {
            SourceSpan place = new SourceSpan(at.file(), at.line(), at.column() + escape.start(1), 1);
            runs.add(new TextRun(offset + escape.start() - backslashes, place));
            backslashes += escape.start(1) - escape.start();
        }
        return runs;
    }

    /** Whether a line break stands for a space: not beside a Chinese character. Note marks are skipped. */
    static boolean standsForSpace(SoftLineBreak lineBreak) {
        String before = textBeside(lineBreak.getPrevious(), Node::getPrevious, Node::getLastChild);
        String after = textBeside(lineBreak.getNext(), Node::getNext, Node::getFirstChild);
        return before.isEmpty()
                || after.isEmpty()
                || Han.needSpace(before.codePointBefore(before.length()), after.codePointAt(0));
    }

    /** Returns the nearest words, which may be inside an emphasis or a link; an empty string if there are none. */
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

    /** Reports characters of a text node that look like Markdown but stayed text. */
    static void reportLeftovers(SourceText text, Text words, Problems problems) {
        SourceSpan at = place(text, words);
        Matcher leftover = LEFTOVER.matcher(escapes(text, words)
                .replaceAll(match -> " ".repeat(match.group().length())));
        while (leftover.find()) {
            SourceSpan found = new SourceSpan(
                    at.file(), at.line(), at.column() + leftover.start(), leftover.end() - leftover.start());
            if (leftover.group().startsWith("*")) {
                problems.report(Code.LITERAL_STARS, found, leftover.group());
            } else if (leftover.group().endsWith("]")) {
                problems.report(Code.ACCIDENTAL_LINK, found, leftover.group());
            } else {
                problems.report(Code.UNDEFINED_NOTE, found, "");
            }
        }
    }

    /** Replaces each link without a definition, which {@link #reportLeftovers} reports, by its words. */
    static String withoutUndefinedLinks(String words) {
        return UNDEFINED_LINK.matcher(words).replaceAll("$1");
    }

    /**
     * Returns the words of a text node. Invisible characters, which come from references such as {@code &#8203;}, are
     * reported and masked.
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
