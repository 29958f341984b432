package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main text of a web page: the element with the most words in paragraphs outside links, or one around it that
 * contains more of the text.
 */
final class MainTextFinder {

    /** The greatest distance of a title from its text, in UTF-16 code units. */
    private static final int FARTHEST_TITLE = 20_000;

    /** More headlines in a box than this are a list of links. */
    private static final int FEW_LINKS = 4;

    private static final Pattern BOX = Pattern.compile("div|ul|ol|section|table");

    /** Elements that have words and no other such elements, in most cases. */
    private static final String LEAVES = "p, div:not(:has(p, div, ul, ol, table, h1, h2, h3, h4)), li, td, dd";

    private static final String LINK = "a[href]";

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
        Optional<Element> densest = new FullestElement(document, forms, asides).find();
        if (densest.isEmpty()) {
            int start = forms.title().isKnown()
                    ? 0
                    : ElementRange.of(document.body(), 0).start();
            return new MainText(start, length, asides.passages(document, List.of(), forms));
        }
        List<Element> surroundings = new ArrayList<>();
        int titleAt = titleAt(densest.get(), length);
        Asides inside = asides.without(densest.get());
        surroundings.addAll(lists(densest.get(), inside));
        surroundings.addAll(new Encyclopaedia(document, forms).elements());
        if (!forms.title().isKnown()) {
            surroundings.addAll(linkRows());
        }
        Element main = climb(densest.get(), inside, new Surroundings(titleAt, surroundings));
        ElementRange range = ElementRange.of(main, length);
        int start = forms.title().isKnown() ? start(main, range) : titleAt;
        return new MainText(start, range.end(), inside.passages(document, surroundings, forms));
    }

    /** Returns where the main text begins: with the title above it, if it does not have one. */
    private int start(Element main, ElementRange range) {
        return main.select("h1").isEmpty() ? title(range.start()) : range.start();
    }

    /**
     * What surrounds a text.
     *
     * @param titleAt offset of the title; what stands above it surrounds the text
     * @param elements receives the other elements around the text
     */
    private record Surroundings(int titleAt, List<Element> elements) {

        private boolean contains(Element element) {
            return ElementRange.of(element, titleAt).end() <= titleAt || FullestElement.isNamedOutside(element);
        }
    }

    /** Returns the offset of the title in or above an element; that of the element without one. */
    private int titleAt(Element element, int length) {
        ElementRange range = ElementRange.of(element, length);
        if (forms.title().isKnown()) {
            return titleIn(element).orElseGet(() -> title(range.start()));
        }
        return new ShownTitle(document, forms.title())
                .find()
                .map(shown -> ElementRange.of(shown, 0).start())
                .filter(at -> at < range.end())
                .or(() -> named(range.start()))
                .orElse(range.start());
    }

    /** Returns the offset of the last heading above a text that has a word for a document. */
    private Optional<Integer> named(int before) {
        return document.body().select("h1, h2, h3").stream()
                .filter(each -> forms.documents().kinds().matcher(each.text()).find())
                .filter(each -> each.closest(LINK) == null && each.selectFirst(LINK) == null)
                .map(each -> ElementRange.of(each, before).start())
                .filter(at -> at < before && before - at < FARTHEST_TITLE)
                .reduce((above, below) -> below);
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
        long size = Prose.of(densest, asides::contains, forms).size();
        List<Element> passed = new ArrayList<>();
        Element branch = densest;
        boolean ended = false;
        ShownSignatures signatures = new ShownSignatures(forms);
        Teasers teasers = new Teasers(forms);
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
                boolean signed = after && !ended && signatures.beginIn(child);
                boolean beside = !after || isLike(child, branch) && !ended && links(child) <= FEW_LINKS;
                boolean like = beside && !teasers.fill(child);
                if (!signed && (prose.isBoilerplate() || surroundings.contains(child))) {
                    passed.add(child);
                } else if (signed || prose.belongsTo(size, after, like)) {
                    found += prose.size();
                } else if (!like) {
                    passed.add(child);
                }
            }
            if (found > 0) {
                main = box;
                size += found;
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
                    return prose.isBoilerplate()
                            && prose.lines().stream().noneMatch(forms.heading()::opensSection)
                            && !new TextOnRights(forms).isParagraph(each);
                })
                .toList();
    }

    /** Returns the blocks that consist of several links and nothing else. */
    private List<Element> linkRows() {
        return document.body().select(LEAVES).stream()
                .filter(each -> isLinked(each)
                        && each.select(LINK).size() > 1
                        && !forms.writing().hasSentence(each.text()))
                .toList();
    }

    /**
     * Returns the elements that may be parts of the frame, in a language in which its words are not known: those that are
     * named like one, and blocks that consist of a link.
     */
    static List<Element> doubtful(Document document, Forms forms) {
        return document.body().select("*").stream()
                .filter(each -> FullestElement.isNamedOutside(each)
                                && !Prose.of(each, inner -> false, forms)
                                        .lines()
                                        .isEmpty()
                        || each.is(LEAVES) && isLinked(each))
                .toList();
    }

    /** Whether all words of an element are in links. */
    private static boolean isLinked(Element element) {
        String words = element.text();
        Element rest = element.clone();
        rest.select(LINK).remove();
        return words.codePoints().anyMatch(Character::isLetter)
                && rest.text().codePoints().noneMatch(Character::isLetterOrDigit);
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
}
