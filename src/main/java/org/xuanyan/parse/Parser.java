package org.xuanyan.parse;

import java.util.List;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.Page;
import org.xuanyan.model.PageManuscript;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;

/** Parses the Markdown of declarations and pages. Stateless and thread-safe. */
public final class Parser {

    private static final Memory.Step<Manuscript, ParsedDeclaration> PARSING = new Memory.Step<>();

    private Parser() {}

    /** Parses the texts of all declarations; {@code problems} receives all Markdown that a declaration must not use. */
    public static List<ParsedDeclaration> declarations(List<Manuscript> manuscripts, Problems problems) {
        return declarations(manuscripts, new Memory(), problems);
    }

    /** The same, but texts that {@code memory} knows are not parsed again. */
    public static List<ParsedDeclaration> declarations(List<Manuscript> manuscripts, Memory memory, Problems problems) {
        return memory.all(PARSING, List.of(), manuscripts, Parser::parse, problems);
    }

    /** Parses all ordinary pages; {@code problems} receives Markdown that a page must not use, e.g. raw HTML. */
    public static List<Page> pages(List<PageManuscript> manuscripts, Problems problems) {
        return manuscripts.stream()
                .map(each -> PageParser.parse(each, problems))
                .toList();
    }

    static ParsedDeclaration parse(Manuscript manuscript, Problems problems) {
        return new DeclarationParser(manuscript, problems).parse();
    }
}
