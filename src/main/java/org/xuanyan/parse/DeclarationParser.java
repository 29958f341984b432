package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Block;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Reads the body of {@code declaration.md}: paragraphs, section marks, separators and notes. Any other Markdown block
 * is an error, because it would lose characters of the text (a list its numbers, a quotation its {@code >}).
 */
final class DeclarationParser {

    private static final int SECTION_LEVEL = 2;

    private static final Map<Class<?>, Code> REFUSALS = Map.of(
            OrderedList.class,
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
    private final PassageReader passages;
    private final List<Block> blocks = new ArrayList<>();
    private boolean whole = true;

    DeclarationParser(Manuscript manuscript, Problems problems) {
        this.manuscript = manuscript;
        this.language = Languages.of(manuscript.metadata().language());
        this.body = manuscript.body();
        this.problems = problems;
        Route here = Routes.declaration(manuscript.metadata().slug());
        this.notes = new Notes(body, here, problems);
        this.passages = new PassageReader(body, language.sectionMarks(), notes, problems);
    }

    ParsedDeclaration parse() {
        Node document = Markdown.parse(body);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                notes.define(definition);
            }
        }
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            block(node).ifPresent(blocks::add);
        }
        if (whole && blocks.stream().noneMatch(Block.Passage.class::isInstance)) {
            problems.report(Code.NO_PARAGRAPH, SourceSpan.startOf(body.file()));
        }
        return new ParsedDeclaration(
                manuscript.metadata(), manuscript.ledger(), blocks, notes.inOrder(), notes.links(), whole);
    }

    private Optional<Block> block(Node node) {
        SourceSpan at = Markdown.place(body, node);
        if (node instanceof Paragraph) {
            return Optional.of(passages.read(node, at));
        }
        if (node instanceof ThematicBreak) {
            return separator(at);
        }
        if (node instanceof Heading heading) {
            return mark(heading, at);
        }
        if (!(node instanceof FootnoteDefinition)) {
            refuse(node, at);
        }
        return Optional.empty();
    }

    private Optional<Block> separator(SourceSpan at) {
        if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Block.Passage)) {
            problems.report(Code.LOOSE_SEPARATOR, at);
            return Optional.empty();
        }
        return Optional.of(new Block.Separator(at));
    }

    private Optional<Block> mark(Heading heading, SourceSpan at) {
        if (heading.getSourceSpans().size() > 1) {
            problems.report(Code.ACCIDENTAL_HEADING, at);
            whole = false;
            return Optional.empty();
        }
        Node only = heading.getFirstChild();
        if (heading.getLevel() == SECTION_LEVEL && only instanceof Text text && only.getNext() == null) {
            String label = passages.read(text);
            String written = Markdown.unescape(Markdown.source(body, heading), "$1");
            OptionalInt ordinal = language.sectionMarks().ordinal(label);
            if (ordinal.isPresent() && written.strip().endsWith(label)) {
                return Optional.of(new Block.Mark(ordinal.getAsInt(), label, at));
            }
        }
        problems.report(Code.NOT_A_SECTION_MARK, at, Markdown.source(body, heading));
        whole = false;
        return Optional.empty();
    }

    private void refuse(Node node, SourceSpan at) {
        String firstLine = Markdown.source(body, node).lines().findFirst().orElse("");
        problems.report(REFUSALS.getOrDefault(node.getClass(), Code.UNKNOWN_BLOCK), at, firstLine.strip(), "");
        whole = false;
    }
}
