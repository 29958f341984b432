package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.language.ParagraphMarks.FoundMark;
import org.xuanyan.model.Block;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.model.Section;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Reads the body of {@code declaration.md}: headings, paragraphs, numbered lists, tables, separators and notes. Any other
 * Markdown block is an error, because it would lose characters of the text (a bullet list its marks, a quotation its
 * {@code >}).
 */
final class DeclarationParser {

    private static final int LOWEST_LEVEL = 3;

    private static final Map<Class<?>, Code> REFUSALS = Map.of(
            ListItem.class,
            Code.ACCIDENTAL_NUMBERED_LIST,
            BulletList.class,
            Code.ACCIDENTAL_LIST,
            BlockQuote.class,
            Code.ACCIDENTAL_QUOTATION,
            IndentedCodeBlock.class,
            Code.INDENTED_LINE,
            FencedCodeBlock.class,
            Code.ACCIDENTAL_CODE_BLOCK,
            HtmlBlock.class,
            Code.RAW_HTML,
            LinkReferenceDefinition.class,
            Code.VANISHING_LINE);

    private final Manuscript manuscript;
    private final Language language;
    private final SourceText body;
    private final Problems problems;
    private final Notes notes;
    private final List<Block> blocks = new ArrayList<>();
    private boolean whole = true;

    DeclarationParser(Manuscript manuscript, Problems problems) {
        this.manuscript = manuscript;
        this.language = Languages.of(manuscript.metadata().language());
        this.body = manuscript.body();
        this.problems = problems;
        Route here = Routes.declaration(manuscript.metadata().slug());
        this.notes = new Notes(body, here, problems);
    }

    ParsedDeclaration parse() {
        Node document = Markdown.parseWithTables(body);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                notes.define(definition);
            }
        }
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
        List<Block> marked = ItemsInOrder.mark(blocks, language);
        UnknownMarks.report(marked, language.paragraphMarks(), problems);
        if (whole && blocks.stream().noneMatch(Block.Passage.class::isInstance)) {
            problems.report(Code.NO_PARAGRAPH, SourceSpan.startOf(body.file()));
        }
        return new ParsedDeclaration(
                manuscript.metadata(), manuscript.ledger(), marked, notes.inOrder(), notes.links(), whole);
    }

    private void block(Node node) {
        SourceSpan at = Markdown.place(body, node);
        if (node instanceof Paragraph) {
            blocks.add(reader().paragraph(node, at));
        } else if (node instanceof OrderedList list) {
            children(list).forEach(this::item);
        } else if (node instanceof TableBlock table) {
            blocks.add(reader().table(table, at));
        } else if (node instanceof ThematicBreak) {
            separator(at);
        } else if (node instanceof Heading heading) {
            heading(heading, at);
        } else if (node instanceof HtmlBlock html && isComment(html)) {
            problems.report(Code.EDITORS_COMMENT, at);
        } else if (!(node instanceof FootnoteDefinition)) {
            refuse(node, at);
        }
    }

    /** Whether a block is one comment and nothing else. An import leaves such comments for the editor. */
    private static boolean isComment(HtmlBlock block) {
        String html = block.getLiteral().strip();
        return html.startsWith("<!--") && html.indexOf("-->") == html.length() - "-->".length();
    }

    private PassageReader reader() {
        return new PassageReader(body, language, notes, problems);
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    /** Reads an item of a numbered list. Markdown counts items by itself; here the file decides. */
    private void item(Node item) {
        SourceSpan at = Markdown.place(body, item);
        Optional<FoundMark> mark = language.paragraphMarks().find(Markdown.source(body, item));
        Node first = item.getFirstChild();
        if (mark.isEmpty() || mark.get().mark().number().isEmpty() || !(first instanceof Paragraph)) {
            refuse(item, at);
            return;
        }
        blocks.add(reader().item(first, mark.get().mark(), at));
        children(item).stream().skip(1).forEach(this::block);
    }

    private void separator(SourceSpan at) {
        if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Block.Passage)) {
            problems.report(Code.LOOSE_SEPARATOR, at);
        } else {
            blocks.add(new Block.Separator(at));
        }
    }

    private void heading(Heading heading, SourceSpan at) {
        int level = heading.getLevel();
        if (heading.getSourceSpans().size() > 1) {
            problems.report(Code.ACCIDENTAL_HEADING, at);
            whole = false;
            return;
        }
        Optional<String> label = level >= Section.TOP && level <= LOWEST_LEVEL
                ? reader().heading(heading, at).filter(words -> isWritten(heading, words))
                : Optional.empty();
        if (label.isEmpty()) {
            problems.report(Code.UNSUPPORTED_HEADING, at, Markdown.source(body, heading));
            whole = false;
            return;
        }
        OptionalInt ordinal = level == Section.TOP ? language.sectionMarks().ordinal(label.get()) : OptionalInt.empty();
        blocks.add(new Block.SectionHeading(level, ordinal, label.get(), at));
    }

    /** Whether the words of a heading are all that its line has; Markdown removes {@code #} at the end. */
    private boolean isWritten(Heading heading, String words) {
        String written = Markdown.unescape(Markdown.source(body, heading), "$1");
        return written.strip().endsWith(words);
    }

    private void refuse(Node node, SourceSpan at) {
        String firstLine = Markdown.source(body, node).lines().findFirst().orElse("");
        problems.report(REFUSALS.getOrDefault(node.getClass(), Code.UNKNOWN_BLOCK), at, firstLine.strip(), "");
        whole = false;
    }
}
