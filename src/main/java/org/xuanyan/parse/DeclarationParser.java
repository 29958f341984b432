package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.xuanyan.model.Block;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.Reading;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Reads the body of {@code declaration.md}: paragraphs, section marks, separators and notes. Every other block of
 * Markdown would swallow characters of the text (a list its numbers, a quotation its {@code >}) and is an error.
 */
final class DeclarationParser {

    private static final int SECTION_LEVEL = 2;

    private final Manuscript manuscript;
    private final SourceText body;
    private final Problems problems;
    private final Notes notes;
    private final PassageReader passages;
    private final List<Block> blocks = new ArrayList<>();

    DeclarationParser(Manuscript manuscript, Problems problems) {
        this.manuscript = manuscript;
        this.body = manuscript.body();
        this.problems = problems;
        Route here = Routes.declaration(manuscript.metadata().slug());
        this.notes = new Notes(body, here, problems);
        this.passages = new PassageReader(body, notes, problems);
    }

    Reading parse() {
        Node document = Markdown.parse(body);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                notes.define(definition);
            }
        }
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            block(node).ifPresent(blocks::add);
        }
        if (blocks.stream().noneMatch(Block.Passage.class::isInstance)) {
            problems.error(
                    SourceSpan.startOf(body.file()),
                    "the declaration has no paragraph",
                    "write the text below the front matter, an empty line between paragraphs");
        }
        return new Reading(manuscript.metadata(), blocks, notes.inOrder(), notes.links());
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
        if (blocks.isEmpty()) {
            problems.error(
                    at, "a separator before the first paragraph", "remove the line; a separator divides paragraphs");
            return Optional.empty();
        }
        return Optional.of(new Block.Separator(at));
    }

    private Optional<Block> mark(Heading heading, SourceSpan at) {
        if (heading.getSourceSpans().size() > 1) {
            problems.error(
                    at,
                    "this paragraph became a heading, because a line of - or = follows it",
                    "leave an empty line between the paragraph and the separator");
            return Optional.empty();
        }
        Node only = heading.getFirstChild();
        if (heading.getLevel() == SECTION_LEVEL && only instanceof Text text && only.getNext() == null) {
            Optional<SectionMark> mark = SectionMark.of(text.getLiteral());
            if (mark.isPresent()) {
                return Optional.of(new Block.Mark(mark.get().ordinal(), text.getLiteral(), at));
            }
        }
        problems.error(
                at,
                "this heading is not a section mark: \"" + Markdown.source(body, heading) + "\"",
                "write a mark that the text prints as ## 三 or ## 三、…; put \\ before # to show the sign; the title is"
                        + " in the front matter");
        return Optional.empty();
    }

    private void refuse(Node node, SourceSpan at) {
        String kind = node.getClass().getSimpleName();
        String message = switch (kind) {
            case "OrderedList" -> "the number at the start of this line makes it a list";
            case "BulletList" -> "the sign at the start of this line makes it a list";
            case "BlockQuote" -> "the > at the start of this line makes it a quotation";
            case "IndentedCodeBlock" -> "the indent of this line makes it program code";
            case "FencedCodeBlock" -> "the signs at the start of this line make it program code";
            case "HtmlBlock" -> "raw HTML is not accepted";
            case "LinkReferenceDefinition" -> "the brackets and the colon make this line vanish";
            default -> "a declaration has no place for a " + kind;
        };
        String advice = switch (kind) {
            case "OrderedList" -> "put \\ before the dot or bracket that follows the number: 2018\\. 7月";
            case "IndentedCodeBlock" -> "remove the spaces or tabs before the text";
            default -> "put \\ before the first sign to show the characters as they are";
        };
        String firstLine = Markdown.source(body, node).lines().findFirst().orElse("");
        problems.error(at, message + ": \"" + firstLine.strip() + "\"", advice);
    }
}
