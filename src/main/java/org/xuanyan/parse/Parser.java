package org.xuanyan.parse;

import org.xuanyan.model.Manuscript;
import org.xuanyan.model.Page;
import org.xuanyan.model.PageManuscript;
import org.xuanyan.model.Reading;
import org.xuanyan.problem.Problems;

/** Turns Markdown into what it means. Holds no state, so one serves all threads. */
public final class Parser {

    private Parser() {}

    /** Reads the text of a declaration; {@code problems} receives everything that is not plain text. */
    public static Reading parse(Manuscript manuscript, Problems problems) {
        return new DeclarationParser(manuscript, problems).parse();
    }

    /** Reads an ordinary page; {@code problems} receives raw HTML, unusable links and the like. */
    public static Page parse(PageManuscript manuscript, Problems problems) {
        return PageParser.parse(manuscript, problems);
    }
}
