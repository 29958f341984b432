package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Typography;

/** A web page: what stands before and after its main text is dropped, and each block becomes a line. */
final class WebPage {

    /** Elements around the blocks of a page; a copy without one is a text with tags. */
    private static final Pattern CONTAINER =
            Pattern.compile("(?i)<(?:html|body|div|table|section|article|main|ul|ol|dl|pre)\\b");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** Characters that do not end a paragraph. */
    private static final String UNFINISHED = "，、,";

    /** A shorter line may be a name. */
    private static final int SHORTEST = 8;

    private final Forms forms;

    WebPage(Forms forms) {
        this.forms = forms;
    }

    /** Returns the lines of the main text; the record receives the rest. */
    List<Line> lines(String text, CleaningRecord record) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        MainText main = new MainTextFinder(document, forms).find(text.length());
        dropOutside(0, main.start(), record);
        dropOutside(main.end(), text.length(), record);
        PageTables tables = new PageTables(tables(document, text, main.asides()));
        PageLines lines = new PageLines(
                        text, tables, PageLists.of(document, forms.marks(), Asides.HIDDEN), forms.writing())
                .withNumberCells(numberCells(document))
                .withEmptyLines(!CONTAINER.matcher(text).find());
        record.tables(tables);
        int start = main.start();
        for (Aside aside : main.asides()) {
            if (aside.start() >= start && aside.end() <= main.end()) {
                lines.read(start, aside.start());
                aside.leaveOut(text, lines, forms.writing(), record);
                start = aside.end();
            }
        }
        lines.read(start, main.end());
        List<Line> all = lines.all();
        reportCut(text, all, record);
        List<Line> own = new QuotationAbove(document, forms).without(all, record);
        if (!forms.title().isKnown()) {
            reportKept(MainTextFinder.doubtful(document, forms), main, record);
        }
        RunInHeadings.report(document, main, record);
        List<Element> bubbles = document.body().select(Asides.PERHAPS_BUBBLE);
        bubbles.removeIf(each -> each.selectFirst(Asides.BUBBLE) != null);
        reportKept(bubbles, main, record);
        return own;
    }

    /** Reports what stays although the page names it like a part of its frame, or shows it as a link. */
    private void reportKept(List<Element> elements, MainText main, CleaningRecord record) {
        for (Element each : elements) {
            ElementRange range = ElementRange.of(each, -1);
            boolean kept = range.start() >= main.start()
                    && range.end() <= main.end()
                    && main.asides().stream().noneMatch(aside -> aside.contains(range.start()));
            if (kept && each.hasText() && !forms.frame().matches(each.text())) {
                record.report(
                        Code.BOILERPLATE_IN_TEXT, record.lineAt(range.start()), Quotation.of(each.text()), Fate.KEPT);
            }
        }
    }

    /** Returns the tables of data, in order. */
    private List<PageTable> tables(Document document, String page, List<Aside> asides) {
        return document.select("table").stream()
                .map(each -> forms.table().read(each, page, asides))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the tags of the cells that have only a number and stand beside others. */
    private static Set<Integer> numberCells(Document document) {
        Set<Integer> tags = new TreeSet<>();
        for (Element cell : document.select("td, th")) {
            boolean beside = cell.previousElementSibling() != null || cell.nextElementSibling() != null;
            if (beside && cell.childNodeSize() > 0 && isNumber(cell)) {
                tags.add(cell.sourceRange().startPos());
            }
        }
        return tags;
    }

    /** Whether an element has only digits and characters beside them; stops reading at the first letter. */
    private static boolean isNumber(Element cell) {
        return cell.nodeStream(TextNode.class)
                        .flatMapToInt(text -> text.getWholeText().codePoints())
                        .noneMatch(Character::isLetter)
                && DIGIT.matcher(cell.text()).find();
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
        String words = line.text()
                .codePoints()
                .map(Typography::unified)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
