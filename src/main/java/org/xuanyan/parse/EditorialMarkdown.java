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
 * Our own words, in notes and pages: here Markdown may be used, but no raw HTML, and links stay on the site. A link
 * begins with {@code /}, which means the root of the site wherever that is published, or with {@code #}.
 */
final class EditorialMarkdown extends AbstractVisitor {

    private static final Pattern ADDRESS = Pattern.compile("(?!//)(?=.)(/[A-Za-z0-9._/-]*)?(#[A-Za-z0-9_-]+)?");

    private final SourceText body;
    private final Route here;
    private final Problems problems;
    private final List<org.xuanyan.model.Link> links = new ArrayList<>();
    private final StringBuilder plainText = new StringBuilder();

    /**
     * Makes a reader for one note or page.
     *
     * @param here the page on which the words will stand
     */
    EditorialMarkdown(SourceText body, Route here, Problems problems) {
        this.body = body;
        this.here = here;
        this.problems = problems;
    }

    /** Returns a tree as markup whose links are relative to the page; the tree is changed on the way. */
    Html html(Node node) {
        node.accept(this);
        return new Html(Markdown.render(node).strip());
    }

    /** Returns the links met so far. */
    List<org.xuanyan.model.Link> links() {
        return links;
    }

    /** Returns the words met so far, without markup. */
    String plainText() {
        return plainText.toString();
    }

    @Override
    public void visit(Text text) {
        Markdown.reportLeftovers(body, text, problems);
        text.setLiteral(Markdown.visible(text, Markdown.place(body, text), problems));
        plainText.append(text.getLiteral());
    }

    /** Marks of notes and their definitions, which only the text of a declaration has. */
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
        if (!ADDRESS.matcher(destination).matches() || destination.contains("..")) {
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
