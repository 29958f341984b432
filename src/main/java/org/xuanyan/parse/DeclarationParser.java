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

    private static final String SHOW_SIGN = "put \\ before the first sign to show the characters as they are";

    private record Refusal(String message, String advice) {}

    private static final Map<Class<?>, Refusal> REFUSALS = Map.of(
            OrderedList.class,
            new Refusal(
                    "the number at the start of this line makes it a list",
                    "put \\ before the dot or bracket that follows the number: 2018\\. 7月"),
            BulletList.class,
            new Refusal("the sign at the start of this line makes it a list", SHOW_SIGN),
            BlockQuote.class,
            new Refusal("the > at the start of this line makes it a quotation", SHOW_SIGN),
            IndentedCodeBlock.class,
            new Refusal("the indent of this line makes it program code", "remove the spaces or tabs before the text"),
            FencedCodeBlock.class,
            new Refusal("the signs at the start of this line make it program code", SHOW_SIGN),
            HtmlBlock.class,
            new Refusal("raw HTML is not accepted", SHOW_SIGN),
            LinkReferenceDefinition.class,
            new Refusal("the brackets and the colon make this line vanish", SHOW_SIGN));

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
        if (whole && blocks.stream().noneMatch(Block.Passage.class::isInstance)) {
            problems.error(
                    SourceSpan.startOf(body.file()),
                    "the declaration has no paragraph",
                    "write the text below the front matter, an empty line between paragraphs");
        }
        return new Reading(manuscript.metadata(), manuscript.ledger(), blocks, notes.inOrder(), notes.links(), whole);
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
            problems.error(
                    at, "a separator that follows no paragraph", "remove the line; a separator divides paragraphs");
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
        problems.error(
                at,
                "this heading is not a section mark: \"" + Markdown.source(body, heading) + "\"",
                "write a mark that the text prints as ## 三 or ## 三、…; put \\ before # to show the sign; the title is"
                        + " in the front matter, and a note belongs into a paragraph");
        whole = false;
        return Optional.empty();
    }

    private void refuse(Node node, SourceSpan at) {
        Refusal refusal = REFUSALS.getOrDefault(
                node.getClass(), new Refusal("a declaration has no place for this", "write plain paragraphs"));
        String firstLine = Markdown.source(body, node).lines().findFirst().orElse("");
        problems.error(at, refusal.message() + ": \"" + firstLine.strip() + "\"", refusal.advice());
        whole = false;
    }
}
