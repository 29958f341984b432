package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of an element outside links.
 *
 * @param lines one for each block
 * @param linked size of the words in links, as {@link Writing#size} measures it
 * @param forms the recognisers for the parts of a text
 */
record Prose(List<String> lines, long linked, Forms forms) {

    private static final int LONG = 20;
    private static final int LONG_PART = 30;
    private static final int SHORTEST_PART = 12;
    private static final int TENTH = 10;

    /** Reads an element without its asides. */
    static Prose of(Element element, Predicate<Element> isAside, Forms forms) {
        ProseCollector reader = new ProseCollector(element, isAside, forms.writing());
        element.filter(reader);
        reader.endLine();
        return new Prose(reader.lines, reader.linked, forms);
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

    /** Whether there is a sentence that is long enough for a text. */
    boolean isLong() {
        return lines.stream()
                .anyMatch(line -> forms.writing().hasStop(line)
                        && forms.writing().size(line) >= LONG
                        && !forms.boilerplate().isNoticeIn(line));
    }

    /** Returns the size of the words, as {@link Writing#size} measures it. */
    long size() {
        return lines.stream().mapToLong(forms.writing()::size).sum();
    }

    /** Whether most of the words are links and notices of the site. */
    boolean isBoilerplate() {
        long notices = lines.stream()
                .filter(forms.boilerplate()::isNoticeIn)
                .mapToLong(forms.writing()::size)
                .sum();
        return linked + notices > size() - notices;
    }

    /**
     * Whether these words belong to the text beside them.
     *
     * @param text size of that text
     * @param after whether they stand after it
     * @param like whether nothing but their words speaks against it
     */
    boolean belongsTo(long text, boolean after, boolean like) {
        long sentences = lines.stream()
                .filter(line ->
                        forms.writing().hasStop(line) && !forms.boilerplate().isNoticeIn(line))
                .mapToLong(forms.writing()::size)
                .sum();
        boolean signed = after
                && (lines.stream().anyMatch(forms.signed()::matches)
                        || lines.stream().filter(forms.signatory()::matches).count() > 1);
        return like && (sentences >= LONG_PART || sentences >= SHORTEST_PART && sentences * TENTH >= text)
                || signed
                || lines.stream().anyMatch(forms.heading()::opensSection);
    }

    /** Collects the words of an element. */
    private static final class ProseCollector implements NodeFilter {

        private final Element element;
        private final Predicate<Element> isAside;
        private final Writing writing;
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private long linked;

        ProseCollector(Element element, Predicate<Element> isAside, Writing writing) {
            this.element = element;
            this.isAside = isAside;
            this.writing = writing;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element inner) {
                if (inner != element && isAside.test(inner)) {
                    return FilterResult.SKIP_CHILDREN;
                }
                if (inner != element && inner.normalName().equals("a") && !writing.hasStop(inner.text())) {
                    linked += writing.size(inner.text());
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
