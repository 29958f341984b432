package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the main text of a web page: the element with the most words in paragraphs, links not counted, or one around it
 * that holds more of the text beside it.
 */
final class MainTextFinder {

    /** A title further away belongs to something else. */
    private static final int FARTHEST_TITLE = 20_000;

    private static final Pattern LEAF = Pattern.compile("p|li|h\\d|td|th|dd|dt|blockquote|pre|center");

    /** How pages name what stands beside a text. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)(?:^|[-_ ])(?:sidebar|footer|copyright|bottom|header|hot|rank|related|comments?)(?:$|[-_ ])");

    private final Document document;
    private final Forms forms;

    MainTextFinder(Document document, Forms forms) {
        this.document = document;
        this.forms = forms;
    }

    /**
     * Finds the main text; the whole page, if nothing in it looks like one.
     *
     * @param length of the page, in UTF-16 code units
     */
    MainText find(int length) {
        Asides asides = Asides.of(document, forms);
        Optional<Element> densest = densest(asides);
        if (densest.isEmpty()) {
            return new MainText(0, length, asides.stretches(document, List.of(), forms.note()));
        }
        List<Element> frame = new ArrayList<>();
        int titleAt = titleIn(densest.get())
                .orElseGet(() -> title(ElementRange.of(densest.get(), length).start()));
        Asides inside = asides.without(densest.get());
        Element main = climb(densest.get(), inside, new PageFrame(titleAt, frame));
        ElementRange range = ElementRange.of(main, length);
        int start = main.select("h1").isEmpty() ? title(range.start()) : range.start();
        return new MainText(start, range.end(), inside.stretches(document, frame, forms.note()));
    }

    /**
     * What is around a text.
     *
     * @param titleAt what stands above the title belongs to it
     * @param elements takes what else does
     */
    private record PageFrame(int titleAt, List<Element> elements) {

        private boolean has(Element element) {
            return ElementRange.of(element, titleAt).end() <= titleAt
                    || OUTSIDE.matcher(element.className() + " " + element.id()).find();
        }
    }

    /** Returns where the title stands, if an element has it. */
    private Optional<Integer> titleIn(Element element) {
        return element.select("h1").stream()
                .filter(heading -> forms.title().matches(heading.text().strip()))
                .map(heading -> ElementRange.of(heading, 0).start())
                .findFirst();
    }

    /** Returns the outermost element around another in which more of the text stands, and notes what does not. */
    private Element climb(Element densest, Asides asides, PageFrame frame) {
        Element main = densest;
        long han = Prose.of(densest, asides::contains, forms).han();
        List<Element> passed = new ArrayList<>();
        Element branch = densest;
        for (Element box = densest.parent(); box != null && !box.normalName().equals("html"); box = box.parent()) {
            long found = 0;
            boolean behind = false;
            for (Element child : box.children()) {
                behind |= child == branch;
                if (child == branch || asides.contains(child)) {
                    continue;
                }
                Prose prose = Prose.of(child, asides::contains, forms);
                if (prose.isFrame() || frame.has(child)) {
                    passed.add(child);
                } else if (prose.belongsTo(han, behind)) {
                    found += prose.han();
                }
            }
            if (found > 0) {
                main = box;
                han += found;
                frame.elements().addAll(passed);
                passed.clear();
            }
            branch = box;
        }
        return main;
    }

    /** Returns where the last title above the text begins. */
    private int title(int before) {
        int start = before;
        boolean heading = false;
        for (Element element : document.body().select("*")) {
            int at = element.sourceRange().isTracked() ? element.sourceRange().startPos() : before;
            boolean near = at < before && before - at < FARTHEST_TITLE;
            boolean first = element.normalName().equals("h1");
            if (near
                    && (first || !heading)
                    && forms.title().matches(element.ownText().strip())) {
                start = at;
                heading = first;
            }
        }
        return start;
    }

    /** Hidden words count only if the page shows hardly any others, as a page does that is shown by a script. */
    private Optional<Element> densest(Asides asides) {
        Map<Element, Double> shown = new LinkedHashMap<>();
        Map<Element, Double> hidden = new LinkedHashMap<>();
        for (TextNode words : document.body().nodeStream(TextNode.class).toList()) {
            boolean seen = asides.hidden().isEmpty()
                    || words.parentElement() == null
                    || words.parentElement().parents().stream().noneMatch(asides.hidden()::contains)
                            && !asides.hidden().contains(words.parentElement());
            score(words, seen ? shown : hidden);
        }
        Optional<Element> best = best(shown);
        Optional<Element> other = best(hidden)
                .filter(each -> Prose.of(each, asides::contains, forms).isLong());
        boolean text = best.isPresent()
                && (other.isEmpty()
                        || Prose.of(best.get(), asides::contains, forms).isLong());
        return text ? best : other.or(() -> best);
    }

    private static Optional<Element> best(Map<Element, Double> scores) {
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Counts words for the element around their paragraph, and half of them for the one around that. */
    private void score(TextNode words, Map<Element, Double> scores) {
        long length = words.getWholeText()
                .codePoints()
                .filter(Character::isIdeographic)
                .count();
        Element block = words.parentElement();
        while (block != null && !block.isBlock() && !block.normalName().equals("a")) {
            block = block.parentElement();
        }
        if (length == 0
                || forms.boilerplate().isNoticeIn(words.getWholeText())
                || block == null
                || block.normalName().equals("a")) {
            return;
        }
        boolean leaf = LEAF.matcher(block.normalName()).matches();
        double share = length;
        for (Element box = leaf ? block.parentElement() : block; box != null && share > length / 8.0; share /= 2) {
            scores.merge(box, share, Double::sum);
            box = box.parentElement();
        }
    }
}
