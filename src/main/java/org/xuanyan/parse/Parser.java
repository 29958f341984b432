package org.xuanyan.parse;

import java.util.List;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.Page;
import org.xuanyan.model.PageManuscript;
import org.xuanyan.model.Reading;
import org.xuanyan.problem.Problems;

/** Turns Markdown into what it means. Holds no state, so one serves all threads. */
public final class Parser {

    private Parser() {}

    /** Reads the texts of all declarations; {@code problems} receives everything that is not plain text. */
    public static List<Reading> readings(List<Manuscript> manuscripts, Problems problems) {
        return manuscripts.parallelStream().map(each -> parse(each, problems)).toList();
    }

    /** Reads all ordinary pages; {@code problems} receives raw HTML, unusable links and the like. */
    public static List<Page> pages(List<PageManuscript> manuscripts, Problems problems) {
        return manuscripts.stream()
                .map(each -> PageParser.parse(each, problems))
                .toList();
    }

    static Reading parse(Manuscript manuscript, Problems problems) {
        return new DeclarationParser(manuscript, problems).parse();
    }
}
