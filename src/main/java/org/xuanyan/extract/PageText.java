package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Markup;
import org.xuanyan.text.SourceText;

/** Writes the text of a file as a web page, with the line ends of the file where it has them. */
final class PageText {

    private static final String FOOT = "</body>\n</html>\n";

    private final StringBuilder html = new StringBuilder(Markup.MADE_PAGE);
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * A finding about a place of the page.
     *
     * @param at offset in UTF-16 code units
     */
    private record Remark(int at, Code code, Object... arguments) {}

    /** Returns a text in which no character is markup. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Writes a block in a line of its own. */
    void block(String markup) {
        html.append(markup).append('\n');
    }

    /**
     * Remembers a finding about what will be written next.
     *
     * @param ahead its distance from here, in UTF-16 code units
     */
    void remark(int ahead, Code code, Object... arguments) {
        remarks.add(new Remark(html.length() + ahead, code, arguments));
    }

    /**
     * Returns the whole page, and reports what was found on it.
     *
     * @param name the name of the page in findings
     */
    String finish(String name, Problems problems) {
        String page = html + FOOT;
        SourceText text = new SourceText(name, page);
        remarks.forEach(each -> problems.report(each.code(), text.span(each.at(), each.at()), each.arguments()));
        return page;
    }
}
