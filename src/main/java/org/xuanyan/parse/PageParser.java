package org.xuanyan.parse;

import org.commonmark.node.Node;
import org.xuanyan.model.Html;
import org.xuanyan.model.Page;
import org.xuanyan.model.PageManuscript;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads an ordinary page: any Markdown except raw HTML, a second title and notes. */
final class PageParser {

    private PageParser() {}

    static Page parse(PageManuscript manuscript, Problems problems) {
        SourceText body = manuscript.body();
        Node document = Markdown.parse(body);
        EditorialMarkdown prose = new EditorialMarkdown(body, Routes.page(manuscript.name()), problems);
        Html html = prose.html(document);
        return new Page(
                manuscript.name(),
                manuscript.language(),
                manuscript.title(),
                manuscript.description(),
                html,
                prose.links(),
                SourceSpan.startOf(body.file()));
    }
}
