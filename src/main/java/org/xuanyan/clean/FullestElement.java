package org.xuanyan.clean;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The element of a web page with the most words in paragraphs outside links; of several, the nearest to the title. */
final class FullestElement {

    private static final Pattern LEAF = Pattern.compile("p|li|h\\d|td|th|dd|dt|blockquote|pre|center");

    /** Names that pages give to elements beside a text. */
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:^|[-_ ])(?:side(?:bar)?|footer|copyright|bottom"
            + "|header|hot|rank|relat\\w*|recommend\\w*|comments?|secondary|widgets?|feed|statement|tips)(?:$|[-_ ])");

    private static final Pattern OUTSIDE_TAG = Pattern.compile("aside|footer|nav|form");

    /** A box with this share of the words of the fullest one may be the text, if it is nearer to the title. */
    private static final int SHARE = 10;

    private final Document document;
    private final Forms forms;
    private final Asides asides;

    FullestElement(Document document, Forms forms, Asides asides) {
        this.document = document;
        this.forms = forms;
        this.asides = asides;
    }

    /** Whether an element is named like one beside a text. */
    static boolean isNamedOutside(Element element) {
        return OUTSIDE_TAG.matcher(element.normalName()).matches()
                || OUTSIDE.matcher(element.className() + " " + element.id()).find();
    }

    /** Returns the element with the most words; those of sidebars and comments count only if there are no others. */
    Optional<Element> find() {
        Optional<Element> title = new ShownTitle(document, forms.title()).find();
        Set<Element> around = new LinkedHashSet<>();
        title.ifPresent(each -> around.addAll(each.parents()));
        Optional<Element> inside = densest(outside(around), title);
        return inside.filter(each -> Prose.of(each, asides::contains, forms).isLong())
                .or(() -> densest(Set.of(), title));
    }

    /**
     * Returns the element with the most words. Hidden words count only if the page shows hardly any others, because a
     * script shows its text.
     */
    private Optional<Element> densest(Set<Element> outside, Optional<Element> title) {
        Map<Element, Double> shown = new LinkedHashMap<>();
        Map<Element, Double> hidden = new LinkedHashMap<>();
        for (TextNode words : document.body().nodeStream(TextNode.class).toList()) {
            if (!isIn(outside, words)) {
                score(words, isIn(asides.hidden(), words) ? hidden : shown);
            }
        }
        Optional<Element> best = best(shown, title);
        Optional<Element> other = best(hidden, title)
                .filter(each -> Prose.of(each, asides::contains, forms).isLong());
        boolean bestIsText = best.isPresent()
                && (other.isEmpty()
                        || Prose.of(best.get(), asides::contains, forms).isLong());
        return bestIsText ? best : other.or(() -> best);
    }

    private static boolean isIn(Set<Element> boxes, TextNode words) {
        Element parent = words.parentElement();
        return !boxes.isEmpty()
                && parent != null
                && (boxes.contains(parent) || parent.parents().stream().anyMatch(boxes::contains));
    }

    /** Returns the elements that are named like a sidebar, or whose heading says that they are not the text. */
    private Set<Element> outside(Set<Element> aroundTitle) {
        Set<Element> outside = new LinkedHashSet<>();
        for (Element each : document.body().select("*")) {
            if (isNamedOutside(each)) {
                outside.add(each);
            } else if (!each.ownText().isBlank()
                    && forms.boilerplate().beginsTail(each.ownText().strip())) {
                Element box = each;
                while (isFirst(box) && !box.parent().normalName().equals("body")) {
                    box = box.parent();
                }
                outside.add(box);
            }
        }
        outside.removeAll(aroundTitle);
        return outside;
    }

    /** Whether no words stand before an element in the one around it. */
    private static boolean isFirst(Element element) {
        Element before = element.previousElementSibling();
        while (before != null && !before.hasText()) {
            before = before.previousElementSibling();
        }
        return before == null && element.parent() != null;
    }

    /** Returns the fullest element, or another one with many words that is nearer to the title. */
    private Optional<Element> best(Map<Element, Double> scores, Optional<Element> title) {
        Optional<Map.Entry<Element, Double>> most = scores.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty() || title.isEmpty()) {
            return most.map(Map.Entry::getKey);
        }
        Element fullest = most.get().getKey();
        int nearest = depth(title.get(), fullest);
        double score = most.get().getValue();
        for (Map.Entry<Element, Double> each : scores.entrySet()) {
            boolean enough = each.getValue() * SHARE >= most.get().getValue();
            int near = enough ? depth(title.get(), each.getKey()) : 0;
            boolean better = near > nearest || near == nearest && each.getValue() > score;
            if (enough
                    && better
                    && Prose.of(each.getKey(), asides::contains, forms).isLong()) {
                fullest = each.getKey();
                nearest = near;
                score = each.getValue();
            }
        }
        return Optional.of(fullest);
    }

    /** Returns the depth of the innermost element that contains two others. */
    private static int depth(Element one, Element other) {
        Set<Element> around = new LinkedHashSet<>(one.parents());
        around.add(one);
        for (Element box = other; box != null; box = box.parent()) {
            if (around.contains(box)) {
                return box.parents().size();
            }
        }
        return 0;
    }

    /**
     * Counts words for the element around their paragraph, half of them for the next one out, a quarter for the third.
     */
    private void score(TextNode words, Map<Element, Double> scores) {
        long length = forms.writing().size(words.getWholeText());
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
