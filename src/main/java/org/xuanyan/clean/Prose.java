package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words in an element that are no links, and what they tell about it.
 *
 * @param lines one for each block
 * @param linked how many Han characters stand in links
 */
record Prose(List<String> lines, long linked) {

    private static final int LONG = 20;
    private static final int LONG_PART = 30;
    private static final int SHORTEST_PART = 12;
    private static final int TENTH = 10;

    /** What sites say of themselves in whole sentences. */
    private static final Pattern NOTICE =
            Pattern.compile("版权所有|未经.{0,12}(?:授权|许可|同意)|转载|免责声明|责任编辑|ICP备|客户端|扫一扫|请启用|浏览器");

    private static final Pattern HEADING =
            Pattern.compile("[一二三四五六七八九十]{1,3}(?:、.{0,40}[^。；，：、])?|第[一二三四五六七八九十]{1,3}[章节部].{0,40}");

    /** Reads an element without what is aside in it. */
    static Prose of(Element element, Asides asides) {
        Reader reader = new Reader(element, asides);
        element.filter(reader);
        reader.endLine();
        return new Prose(reader.lines, reader.linked);
    }

    /** Returns the words before an element in its block. */
    static String before(Element element) {
        StringBuilder words = new StringBuilder();
        Node node = element;
        while (words.length() == 0 && node instanceof Element at && (node == element || !at.isBlock())) {
            for (Node each = node.previousSibling();
                    each != null && words.length() == 0;
                    each = each.previousSibling()) {
                words.append(each instanceof TextNode text ? text.getWholeText().strip() : textOf(each));
            }
            node = node.parent();
        }
        return words.toString();
    }

    private static String textOf(Node node) {
        return node instanceof Element element && !element.isBlock() ? element.text() : "";
    }

    /** Whether a site speaks of itself. */
    static boolean isNotice(String line) {
        return NOTICE.matcher(line).find();
    }

    /** Whether there are sentences enough for a text. */
    boolean isLong() {
        return lines.stream().anyMatch(line -> line.indexOf('。') >= 0 && han(line) >= LONG && !isNotice(line));
    }

    long han() {
        return lines.stream().mapToLong(Prose::han).sum();
    }

    /** Whether there are hardly any words but links and what a site says of itself. */
    boolean isFrame() {
        long notices =
                lines.stream().filter(Prose::isNotice).mapToLong(Prose::han).sum();
        return linked + notices > han() - notices;
    }

    /**
     * Whether these words belong to the text beside them.
     *
     * @param text Han characters of that text
     * @param behind whether they stand behind it
     */
    boolean belongsTo(long text, boolean behind) {
        long sentences = lines.stream()
                .filter(line -> line.indexOf('。') >= 0 && !isNotice(line))
                .mapToLong(Prose::han)
                .sum();
        boolean signed = behind
                && (lines.stream().anyMatch(SignedForm::matches)
                        || lines.stream()
                                        .filter(line ->
                                                TakeSignatures.match(line).isPresent())
                                        .count()
                                > 1);
        return sentences >= LONG_PART
                || sentences >= SHORTEST_PART && sentences * TENTH >= text
                || signed
                || lines.stream().anyMatch(line -> HEADING.matcher(line).matches());
    }

    private static long han(String words) {
        return words.codePoints().filter(Character::isIdeographic).count();
    }

    /** Collects the words of an element. */
    private static final class Reader implements NodeFilter {

        private final Element element;
        private final Asides asides;
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private long linked;

        Reader(Element element, Asides asides) {
            this.element = element;
            this.asides = asides;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element inner) {
                if (inner != element && asides.contains(inner)) {
                    return FilterResult.SKIP_CHILDREN;
                }
                if (inner != element
                        && inner.normalName().equals("a")
                        && inner.text().indexOf('。') < 0) {
                    linked += han(inner.text());
                    return FilterResult.SKIP_CHILDREN;
                }
                block(inner);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element inner) {
                block(inner);
            }
            return FilterResult.CONTINUE;
        }

        private void block(Element inner) {
            if (inner.isBlock() || inner.normalName().equals("br")) {
                endLine();
            }
        }

        private void endLine() {
            String line = words.toString().strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            words.setLength(0);
        }
    }
}
