package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.xuanyan.model.Html;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Renders our own words in notes and pages. They may use Markdown, but no raw HTML, and links must stay on the site. A
 * link begins with {@code /}, the root of the site wherever it is published, or with {@code #}.
 */
final class EditorialMarkdown extends AbstractVisitor {

    private static final Pattern ADDRESS = Pattern.compile("(?!//)(?=.)(/[A-Za-z0-9._/-]*)?(#[A-Za-z0-9_-]+)?");

    private final SourceText body;
    private final Route here;
    private final Problems problems;
    private final List<org.xuanyan.model.Link> links = new ArrayList<>();
    private final StringBuilder plainText = new StringBuilder();

    /**
     * Makes a renderer for one note or page.
     *
     * @param here the page on which the words will be shown
     */
    EditorialMarkdown(SourceText body, Route here, Problems problems) {
        this.body = body;
        this.here = here;
        this.problems = problems;
    }

    /** Returns a tree as markup with links relative to the page; modifies the tree. */
    Html html(Node node) {
        node.accept(this);
        return new Html(Markdown.render(node).strip());
    }

    /** Returns the links in all trees rendered so far. */
    List<org.xuanyan.model.Link> links() {
        return links;
    }

    /** Returns the words of all trees rendered so far, without markup. */
    String plainText() {
        return plainText.toString();
    }

    @Override
    public void visit(Text text) {
        Markdown.reportLeftovers(body, text, problems);
        text.setLiteral(Markdown.visible(text, Markdown.place(body, text), problems));
        plainText.append(text.getLiteral());
    }

    /**
     * Refuses note marks; {@link #visit(CustomBlock)} refuses definitions. Only the text of a declaration has notes.
     */
    @Override
    public void visit(CustomNode node) {
        refuseNote(node);
    }

    @Override
    public void visit(CustomBlock block) {
        refuseNote(block);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            problems.report(Code.TITLE_HEADING, Markdown.place(body, heading));
            heading.setLevel(2);
        }
        visitChildren(heading);
    }

    @Override
    public void visit(org.commonmark.node.Code code) {
        plainText.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        if (Markdown.standsForSpace(lineBreak)) {
            plainText.append(' ');
        } else {
            lineBreak.unlink();
        }
    }

    @Override
    public void visit(HtmlInline html) {
        refuseHtml(html);
    }

    @Override
    public void visit(HtmlBlock html) {
        refuseHtml(html);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        plainText.append(' ');
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        problems.report(
                Code.VANISHING_LINE, Markdown.place(body, definition), Markdown.source(body, definition), "page");
    }

    @Override
    public void visit(Link link) {
        link.setDestination(relative(link, link.getDestination()));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(relative(image, image.getDestination()));
        visitChildren(image);
    }

    private String relative(Node node, String destination) {
        SourceSpan at = Markdown.place(body, node);
        if (!ADDRESS.matcher(destination).matches() || ("/" + destination + "/").contains("/../")) {
            problems.report(Code.OUTSIDE_LINK, at, destination);
            return here.linkTo(here);
        }
        Route target = Routes.written(here, destination);
        links.add(new org.xuanyan.model.Link(target.toString(), at));
        return here.linkTo(target);
    }

    private void refuseNote(Node node) {
        problems.report(
                Code.NOTE_NOT_ACCEPTED,
                Markdown.place(body, node),
                Markdown.source(body, node).lines().findFirst());
    }

    private void refuseHtml(Node node) {
        problems.report(
                Code.RAW_HTML,
                Markdown.place(body, node),
                Markdown.source(body, node).lines().findFirst());
    }
}
