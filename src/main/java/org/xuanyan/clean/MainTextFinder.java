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
 * Finds the main text of a web page: the element with the most words in paragraphs outside links, or one around it that
 * contains more of the text.
 */
final class MainTextFinder {

    /** The greatest distance of a title from its text, in UTF-16 code units. */
    private static final int FARTHEST_TITLE = 20_000;

    private static final Pattern LEAF = Pattern.compile("p|li|h\\d|td|th|dd|dt|blockquote|pre|center");

    /** Names that pages give to elements beside a text. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)(?:^|[-_ ])(?:sidebar|footer|copyright|bottom|header|hot|rank|related|comments?)(?:$|[-_ ])");

    private final Document document;
    private final Forms forms;

    MainTextFinder(Document document, Forms forms) {
        this.document = document;
        this.forms = forms;
    }

    /**
     * Returns the main text; the whole page, if nothing in it looks like a text.
     *
     * @param length of the page, in UTF-16 code units
     */
    MainText find(int length) {
        Asides asides = Asides.of(document, forms);
        Optional<Element> densest = densest(asides);
        if (densest.isEmpty()) {
            return new MainText(0, length, asides.passages(document, List.of(), forms.note()));
        }
        List<Element> surroundings = new ArrayList<>();
        int titleAt = titleIn(densest.get())
                .orElseGet(() -> title(ElementRange.of(densest.get(), length).start()));
        Asides inside = asides.without(densest.get());
        Element main = climb(densest.get(), inside, new Surroundings(titleAt, surroundings));
        ElementRange range = ElementRange.of(main, length);
        int start = main.select("h1").isEmpty() ? title(range.start()) : range.start();
        return new MainText(start, range.end(), inside.passages(document, surroundings, forms.note()));
    }

    /**
     * What surrounds a text.
     *
     * @param titleAt offset of the title; what stands above it surrounds the text
     * @param elements receives the other elements around the text
     */
    private record Surroundings(int titleAt, List<Element> elements) {

        private boolean contains(Element element) {
            return ElementRange.of(element, titleAt).end() <= titleAt
                    || OUTSIDE.matcher(element.className() + " " + element.id()).find();
        }
    }

    /** Returns the offset of the title, if an element contains it. */
    private Optional<Integer> titleIn(Element element) {
        return element.select("h1").stream()
                .filter(heading -> forms.title().matches(heading.text().strip()))
                .map(heading -> ElementRange.of(heading, 0).start())
                .findFirst();
    }

    /**
     * Returns the outermost element around {@code densest} that contains more of the text; {@code surroundings}
     * receives the elements inside it that do not belong to the text.
     */
    private Element climb(Element densest, Asides asides, Surroundings surroundings) {
        Element main = densest;
        long han = Prose.of(densest, asides::contains, forms).han();
        List<Element> passed = new ArrayList<>();
        Element branch = densest;
        for (Element box = densest.parent(); box != null && !box.normalName().equals("html"); box = box.parent()) {
            long found = 0;
            boolean after = false;
            for (Element child : box.children()) {
                after |= child == branch;
                if (child == branch || asides.contains(child)) {
                    continue;
                }
                Prose prose = Prose.of(child, asides::contains, forms);
                if (prose.isBoilerplate() || surroundings.contains(child)) {
                    passed.add(child);
                } else if (prose.belongsTo(han, after)) {
                    found += prose.han();
                }
            }
            if (found > 0) {
                main = box;
                han += found;
                surroundings.elements().addAll(passed);
                passed.clear();
            }
            branch = box;
        }
        return main;
    }

    /**
     * Returns the offset of the last title above the text, if possible of an {@code h1}; {@code before} without a
     * title.
     */
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

    /**
     * Returns the element with the most words. Hidden words count only if the page shows hardly any others, because a
     * script shows its text.
     */
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
        boolean bestIsText = best.isPresent()
                && (other.isEmpty()
                        || Prose.of(best.get(), asides::contains, forms).isLong());
        return bestIsText ? best : other.or(() -> best);
    }

    private static Optional<Element> best(Map<Element, Double> scores) {
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /**
     * Counts words for the element around their paragraph, half of them for the next one out, a quarter for the third.
     */
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
