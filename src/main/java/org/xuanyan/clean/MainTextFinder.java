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
        Optional<Element> best = best(shown, asides);
        Optional<Element> other = best(hidden, asides)
                .filter(each -> Prose.of(each, asides::contains, forms).isLong());
        boolean bestIsText = best.isPresent()
                && (other.isEmpty()
                        || Prose.of(best.get(), asides::contains, forms).isLong());
        return bestIsText ? best : other.or(() -> best);
    }

    /** Returns the fullest element, or another one with many words that is nearer to the title. */
    private Optional<Element> best(Map<Element, Double> scores, Asides asides) {
        Optional<Element> title = titleElement();
        Set<Element> around = new LinkedHashSet<>();
        title.ifPresent(each -> around.addAll(each.parents()));
        Optional<Map.Entry<Element, Double>> most = scores.entrySet().stream()
                .filter(each -> !isInside(each.getKey(), around))
                .max(Map.Entry.comparingByValue())
                .or(() -> scores.entrySet().stream().max(Map.Entry.comparingByValue()));
        if (most.isEmpty() || title.isEmpty()) {
            return most.map(Map.Entry::getKey);
        }
        Element fullest = most.get().getKey();
        int nearest = depth(title.get(), fullest);
        double score = most.get().getValue();
        for (Map.Entry<Element, Double> each : scores.entrySet()) {
            boolean enough = each.getValue() * SHARE >= most.get().getValue() && !isInside(each.getKey(), around);
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

    /** Whether an element is inside one that is named like a sidebar, and that is not around the title. */
    private static boolean isInside(Element element, Set<Element> aroundTitle) {
        for (Element box = element; box != null && !box.normalName().equals("body"); box = box.parent()) {
            if (isNamedOutside(box) && !aroundTitle.contains(box)) {
                return true;
            }
        }
        return false;
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
