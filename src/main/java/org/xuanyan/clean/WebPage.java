package org.xuanyan.clean;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Typography;

/** A web page: what stands before and after its main text is dropped, and each block becomes a line. */
final class WebPage {

    private static final int FEWEST_TAGS = 3;

    private static final Pattern BEGINNING = Pattern.compile("[\\s\\uFEFF]*<(?:!doctype|!--|\\?xml"
            + "|(?i:html|head|body|meta|p|div|article|section|main|table|h\\d|span|br|font|center|ul|ol|b|strong)\\b)"
            + "|[\\s\\uFEFF]*<(?i:!doctype)");

    private static final Pattern BLOCK_TAG = Pattern.compile("(?i)</p\\s*>|<br\\s*/?>|</div\\s*>");

    /** Characters that do not end a paragraph. */
    private static final String UNFINISHED = "，、,";

    /** A shorter line may be a name. */
    private static final int SHORTEST = 8;

    private final Forms forms;

    WebPage(Forms forms) {
        this.forms = forms;
    }

    /** Whether a copy is a web page, and not a text with remains of tags. */
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

    /** Returns the lines of the main text; the record receives the rest. */
    List<Line> lines(String text, CleaningRecord record) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        MainText main = new MainTextFinder(document, forms).find(text.length());
        dropOutside(0, main.start(), record);
        dropOutside(main.end(), text.length(), record);
        PageLines lines = new PageLines(text, tables(document));
        int start = main.start();
        for (Aside aside : main.asides()) {
            if (aside.start() >= start && aside.end() <= main.end()) {
                lines.read(start, aside.start());
                aside.leaveOut(text, lines, record);
                start = aside.end();
            }
        }
        lines.read(start, main.end());
        List<Line> all = lines.all().stream().map(this::withoutSecondNumber).toList();
        reportCut(text, all, record);
        return all;
    }

    /** Returns the tables that belong to a text: start offset → exclusive end. */
    private Map<Integer, Integer> tables(Document document) {
        Map<Integer, Integer> tables = new TreeMap<>();
        for (Element table : document.select("table")) {
            if (forms.table().matches(table)) {
                ElementRange range = ElementRange.of(table, 0);
                tables.put(range.start(), range.end());
            }
        }
        return tables;
    }

    /** Returns a line without the number of its list, if it writes one itself: the style of the page hides the other. */
    private Line withoutSecondNumber(Line line) {
        boolean writesOne = !line.layout().number().isEmpty()
                && forms.marks()
                        .find(line.text())
                        .filter(found -> found.mark().number().isPresent())
                        .isPresent();
        return writesOne ? line.laidOut(line.layout().shownAs(line.layout().shown(), "")) : line;
    }

    private static void dropOutside(int start, int end, CleaningRecord record) {
        record.drop(InterventionKind.WEB_DEBRIS, start, end, AccountReason.PAGE_FRAME);
    }

    /** Reports a page that was cut off: it ends inside a tag or a comment, or its last words do not end a sentence. */
    private void reportCut(String text, List<Line> lines, CleaningRecord record) {
        int last = lines.size() - 1;
        while (last > 0 && isBoilerplate(lines.get(last).text())) {
            last--;
        }
        if (last >= 0 && (endsInsideTag(text) || isOpen(lines, last))) {
            Line line = lines.get(last);
            int length = line.text().length();
            record.truncated();
            record.report(Code.TRUNCATED, line.slice(length - 1, length), "page", Quotation.of(line.text()));
        }
    }

    private static boolean endsInsideTag(String text) {
        int tag = text.lastIndexOf('<');
        int comment = text.lastIndexOf("<!--");
        return comment >= 0 && text.indexOf("-->", comment) < 0
                || tag >= 0 && !text.endsWith(">") && Markup.tagEnd(text, tag) == text.length();
    }

    private boolean isBoilerplate(String line) {
        return forms.boilerplate().matches(line)
                || forms.boilerplate().beginsTail(line)
                || forms.metadata().matches(line)
                || forms.dateline().begins(line);
    }

    /** Whether a line ends with a comma, or is the beginning of a sentence in a paragraph of its own. */
    private boolean isOpen(List<Line> lines, int last) {
        Line line = lines.get(last);
        String words = line.text();
        boolean begun = line.layout().edge() == Line.Edge.PARAGRAPH
                && words.length() >= SHORTEST
                && words.chars().noneMatch(Typography::isBlank)
                && !Sentence.ends(words)
                && Sentence.ends(lines.get(Math.max(0, last - 1)).text())
                && !forms.signed().matches(words)
                && !forms.signatory().matches(words);
        return begun || UNFINISHED.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
