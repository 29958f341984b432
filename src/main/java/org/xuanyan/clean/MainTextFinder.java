package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:^|[-_ ])(?:side(?:bar)?|footer|copyright|bottom"
            + "|header|hot|rank|relat\\w*|recommend\\w*|comments?|secondary|widgets?|feed|statement|tips)(?:$|[-_ ])");

    private static final Pattern OUTSIDE_TAG = Pattern.compile("aside|footer|nav|form");

    /** A box with this share of the words of the fullest one may be the text, if it is nearer to the title. */
    private static final int SHARE = 10;

    /** More headlines in a box than this are a list of links. */
    private static final int FEW_LINKS = 4;

    private static final Pattern BOX = Pattern.compile("div|ul|ol|section|table");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

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
        surroundings.addAll(lists(densest.get(), inside));
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
            return ElementRange.of(element, titleAt).end() <= titleAt || isNamedOutside(element);
        }
    }

    private static boolean isNamedOutside(Element element) {
        return OUTSIDE_TAG.matcher(element.normalName()).matches()
                || OUTSIDE.matcher(element.className() + " " + element.id()).find();
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
        boolean ended = false;
        for (Element box = densest.parent(); box != null && !box.normalName().equals("html"); box = box.parent()) {
            long found = 0;
            boolean after = false;
            for (Element child : box.children()) {
                after |= child == branch;
                if (child == branch || asides.contains(child)) {
                    continue;
                }
                Prose prose = Prose.of(child, asides::contains, forms);
                ended |= after && prose.lines().stream().anyMatch(forms.boilerplate()::beginsTail);
                boolean like = !after || isLike(child, branch) && !ended && links(child) <= FEW_LINKS;
                if (prose.isBoilerplate() || surroundings.contains(child)) {
                    passed.add(child);
                } else if (prose.belongsTo(han, after, like)) {
                    found += prose.han();
                } else if (after && !like) {
                    passed.add(child);
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
     * Returns the boxes of links and notices: lists anywhere outside the text, and what stands in its own element beside
     * the paragraphs.
     */
    private List<Element> lists(Element densest, Asides asides) {
        List<Element> all = new ArrayList<>(densest.children());
        document.body().select("ul, ol").stream()
                .filter(list ->
                        !list.parents().contains(densest) && !densest.parents().contains(list))
                .forEach(all::add);
        return all.stream()
                .filter(each -> BOX.matcher(each.normalName()).matches() && !asides.contains(each))
                .filter(each -> {
                    Prose prose = Prose.of(each, asides::contains, forms);
                    return prose.isBoilerplate() && prose.lines().stream().noneMatch(forms.heading()::opensSection);
                })
                .toList();
    }

    /** Whether two elements have the same name and, except for numbers in them, the same classes. */
    private static boolean isLike(Element child, Element branch) {
        return child.normalName().equals(branch.normalName())
                && DIGITS.matcher(child.className())
                        .replaceAll("")
                        .equals(DIGITS.matcher(branch.className()).replaceAll(""));
    }

    /** Returns the number of items of a list in an element that consist of a link. */
    private static long links(Element element) {
        return element.select("li > a[href]").size();
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

    /** Returns the element with the most words; those of sidebars and comments count only if there are no others. */
    private Optional<Element> densest(Asides asides) {
        Optional<Element> title = titleElement();
        Set<Element> around = new LinkedHashSet<>();
        title.ifPresent(each -> around.addAll(each.parents()));
        Optional<Element> inside = densest(asides, outside(around), title);
        return inside.filter(each -> Prose.of(each, asides::contains, forms).isLong())
                .or(() -> densest(asides, Set.of(), title));
    }

    /**
     * Returns the element with the most words. Hidden words count only if the page shows hardly any others, because a
     * script shows its text.
     */
    private Optional<Element> densest(Asides asides, Set<Element> outside, Optional<Element> title) {
        Map<Element, Double> shown = new LinkedHashMap<>();
        Map<Element, Double> hidden = new LinkedHashMap<>();
        for (TextNode words : document.body().nodeStream(TextNode.class).toList()) {
            if (!isIn(outside, words)) {
                score(words, isIn(asides.hidden(), words) ? hidden : shown);
            }
        }
        Optional<Element> best = best(shown, asides, title);
        Optional<Element> other = best(hidden, asides, title)
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
    private Optional<Element> best(Map<Element, Double> scores, Asides asides, Optional<Element> title) {
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

    /** Returns the element that shows the title: an {@code h1}, or one whose words the title of the page has, too. */
    private Optional<Element> titleElement() {
        Optional<Element> heading = document.select("h1").stream()
                .filter(each -> forms.title().matches(each.text().strip()))
                .findFirst();
        String name = document.title();
        return heading.or(() -> document.body().select("*").stream()
                .filter(each -> !each.normalName().equals("a")
                        && forms.title().matches(each.ownText().strip()))
                .filter(each -> name.contains(each.ownText().strip()))
                .findFirst());
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
