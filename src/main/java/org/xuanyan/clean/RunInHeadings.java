package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xuanyan.problem.Code;

/**
 * Words in bold at the beginnings of several paragraphs, as headings in the line of their paragraph are printed:
 * {@code <p><b>Safety.</b> We shall keep …}. They stay, and each is reported.
 */
final class RunInHeadings {

    private static final Pattern HEADING = Pattern.compile("(?=.*\\p{L}{2})[^,，;；。！？!?]{2,40}[.。：:]?");

    private static final Pattern MARKDOWN =
            Pattern.compile("\\*\\*(?<words>[^*,，;；。！？!?]{2,40}[.。：:]?)\\*\\*[\\s\u3000]*[^*]{8}.*");

    private static final Pattern PARAGRAPH = Pattern.compile("p|li|td|th|div|section|blockquote|body");

    /** The fewest paragraphs that begin so. */
    private static final int FEWEST = 2;

    /** The fewest characters behind such words. */
    private static final int SHORTEST = 8;

    private RunInHeadings() {}

    /** Reports such words in the main text of a page. */
    static void report(Document document, MainText main, CleaningRecord record) {
        List<TextNode> found = document.select("b, strong").stream()
                .filter(each -> HEADING.matcher(each.text().strip()).matches() && isFirst(each) && goesOn(each))
                .map(each -> each.nodeStream(TextNode.class)
                        .filter(text -> !text.isBlank())
                        .findFirst())
                .flatMap(Optional::stream)
                .filter(each -> each.sourceRange().startPos() >= main.start()
                        && each.sourceRange().endPos() <= main.end())
                .toList();
        if (found.size() >= FEWEST) {
            for (TextNode each : found) {
                record.report(
                        Code.LEAD_IN,
                        record.lineAt(each.sourceRange().startPos()),
                        Quotation.of(each.text().strip()),
                        "bold");
            }
        }
    }

    /** Reports such words in a copy in Markdown, whose marks of bold words are still there. */
    static void report(List<Line> lines, CleaningRecord record) {
        List<Line> found = lines.stream()
                .map(line -> {
                    Matcher bold = MARKDOWN.matcher(line.text());
                    return bold.matches() ? line.slice(bold.start("words"), bold.end("words")) : line.slice(0, 0);
                })
                .filter(words -> !words.isEmpty())
                .toList();
        if (found.size() >= FEWEST) {
            found.forEach(words -> record.report(Code.LEAD_IN, words, Quotation.of(words.text()), "bold"));
        }
    }

    /** Whether nothing stands before an element in its paragraph. */
    private static boolean isFirst(Element words) {
        Node at = words;
        while (at.parent() instanceof Element parent) {
            for (Node before = at.previousSibling(); before != null; before = before.previousSibling()) {
                if (!(before instanceof TextNode text) || !text.isBlank()) {
                    return false;
                }
            }
            if (PARAGRAPH.matcher(parent.normalName()).matches()) {
                return true;
            }
            at = parent;
        }
        return false;
    }

    /** Whether other words follow in the paragraph. */
    private static boolean goesOn(Element words) {
        Node at = words;
        while (at.nextSibling() == null
                && at.parent() instanceof Element parent
                && !PARAGRAPH.matcher(parent.normalName()).matches()) {
            at = parent;
        }
        return at.nextSibling() instanceof TextNode text && text.text().strip().length() >= SHORTEST;
    }
}
