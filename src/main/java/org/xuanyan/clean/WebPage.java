package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xuanyan.clean.Cleaned.Drop;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.Markup;

/** A web page: what is around its main text is one stretch before and one behind, and blocks are lines. */
final class WebPage {

    private static final int FEWEST_TAGS = 3;

    private static final Pattern BEGINNING = Pattern.compile("[\\s\\uFEFF]*<(?:!doctype|!--|\\?xml"
            + "|(?i:html|head|body|meta|p|div|article|section|main|table|h\\d|span|br|font|center|ul|ol|b|strong)\\b)"
            + "|[\\s\\uFEFF]*<(?i:!doctype)");

    private static final Pattern BLOCK_TAG = Pattern.compile("(?i)</p\\s*>|<br\\s*/?>|</div\\s*>");

    /** No paragraph ends with one of these. */
    private static final String UNFINISHED = "，、,";

    private WebPage() {}

    /** Whether a copy is a page, and not a text with remains of one. */
    static boolean isOne(String text) {
        if (BEGINNING.matcher(text).lookingAt()) {
            return true;
        }
        Matcher tag = BLOCK_TAG.matcher(text);
        int tags = 0;
        while (tags < FEWEST_TAGS && tag.find()) {
            tags++;
        }
        return tags == FEWEST_TAGS;
    }

    /** Returns the lines of the main text; the ledger takes down the rest. */
    static List<Line> lines(String text, Ledger ledger) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        MainText main = MainText.of(document, text.length());
        frame(0, main.start(), ledger);
        frame(main.end(), text.length(), ledger);
        PageLines lines = new PageLines(text);
        int start = main.start();
        for (Aside aside : main.asides()) {
            if (aside.start() >= start && aside.end() <= main.end()) {
                lines.read(start, aside.start());
                aside.leaveOut(text, lines, ledger);
                start = aside.end();
            }
        }
        lines.read(start, main.end());
        reportCut(text, lines.all(), ledger);
        return lines.all();
    }

    private static void frame(int start, int end, Ledger ledger) {
        ledger.drop(new Drop(InterventionKind.WEB_DEBRIS, start, end, "网页框架"));
    }

    /** A page that ends inside a tag or a comment, or whose last words are no end, was cut off. */
    private static void reportCut(String text, List<Line> lines, Ledger ledger) {
        int last = Math.max(text.lastIndexOf("<!--"), text.lastIndexOf('<'));
        boolean insideTag = last >= 0 && Markup.tagEnd(text, last) == text.length() && !text.endsWith(">");
        if (lines.isEmpty()) {
            return;
        }
        Line line = lines.get(lines.size() - 1);
        int length = line.text().length();
        if (insideTag || UNFINISHED.indexOf(line.text().charAt(length - 1)) >= 0) {
            ledger.truncated();
            ledger.warn(
                    "truncated",
                    line.slice(length - 1, length),
                    "the page breaks off behind these words: " + Sentence.quote(line.text()),
                    "say completeness: truncated, or find a complete copy; never complete the sentence by hand");
        }
    }
}
