package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Where the main text of a page stands: in the element with the most words in paragraphs, links not counted.
 *
 * @param start from the title, if that stands before the text
 * @param asides what is inside it but no part of the text, in order
 */
record MainText(int start, int end, List<Stretch> asides) {

    /** A stretch of the page; {@code end} is exclusive. */
    record Stretch(int start, int end) {}

    private static final String ASIDES = "nav, aside, footer, form, button, select, noscript, iframe, template, head,"
            + " [class~=(?i)(?:^|[-_ ])(?:share|related|recommend|comments?|breadcrumbs?|pagination|toolbar)(?:$|[-_ ])]";

    /** A title further away belongs to something else. */
    private static final int FARTHEST_TITLE = 20_000;

    /** Finds the main text. */
    static MainText of(Document document, int length) {
        Optional<Element> densest = densest(document);
        if (densest.isEmpty()) {
            return new MainText(0, length, asides(document));
        }
        Element main = densest.get();
        Stretch range = range(main, length);
        int start = main.select("h1").isEmpty() ? title(document, range.start()) : range.start();
        return new MainText(start, range.end(), asides(document));
    }

    private static List<Stretch> asides(Document document) {
        List<Stretch> asides = new ArrayList<>();
        int end = 0;
        for (Element aside : document.select(ASIDES)) {
            Stretch range = range(aside, -1);
            if (range.start() >= end && range.end() > range.start()) {
                asides.add(range);
                end = range.end();
            }
        }
        asides.sort(Comparator.comparingInt(Stretch::start));
        return asides;
    }

    private static Stretch range(Element element, int ifOpen) {
        int start = element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
        int end =
                element.endSourceRange().isTracked() ? element.endSourceRange().endPos() : ifOpen;
        return new Stretch(start, end > start ? end : Math.max(start, ifOpen));
    }

    /** Returns where the last title above the text begins. */
    private static int title(Document document, int before) {
        int start = before;
        boolean heading = false;
        for (Element element : document.body().select("*")) {
            int at = element.sourceRange().isTracked() ? element.sourceRange().startPos() : before;
            boolean near = at < before && before - at < FARTHEST_TITLE;
            boolean first = element.normalName().equals("h1");
            if (near
                    && (first || !heading)
                    && TitleForm.matches(element.ownText().strip())) {
                start = at;
                heading = first;
            }
        }
        return start;
    }

    private static Optional<Element> densest(Document document) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (TextNode words : document.body().nodeStream(TextNode.class).toList()) {
            score(words, scores);
        }
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Counts words for the element around their paragraph, and half of them for the one around that. */
    private static void score(TextNode words, Map<Element, Double> scores) {
        long length = words.getWholeText()
                .codePoints()
                .filter(Character::isIdeographic)
                .count();
        Element block = words.parentElement();
        while (block != null && !block.isBlock() && !block.normalName().equals("a")) {
            block = block.parentElement();
        }
        if (length == 0 || block == null || block.normalName().equals("a")) {
            return;
        }
        boolean leaf = block.normalName().matches("p|li|h\\d|td|th|dd|dt|blockquote|pre|center");
        double share = length;
        for (Element box = leaf ? block.parentElement() : block; box != null && share > length / 8.0; share /= 2) {
            scores.merge(box, share, Double::sum);
            box = box.parentElement();
        }
    }
}
