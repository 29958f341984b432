package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a web page that are not part of the text: by their name or class, or because the page does not show
 * them.
 *
 * @param boilerplate navigation, share links, forms and similar elements
 * @param hidden elements that the page does not show
 * @param about elements that say who published the page, and when
 */
record Asides(Set<Element> boilerplate, Set<Element> hidden, Set<Element> about) {

    private static final String NEVER_TEXT = "select, button, noscript, iframe, template, head";

    private static final String NAMES = "(?i)(?:^|[-_ ])(?:share\\w*|social\\w*|relat\\w*|recommend\\w*|comments?"
            + "|(?:bread)?crumbs?|pagination|pager|toolbar|advert\\w*|ads?|cookie\\w*|toc|edit(?:section|link|button)s?)(?:$|[-_ ])";

    private static final String BOILERPLATE =
            "nav, aside, footer, form, figcaption, [class~=" + NAMES + "], [id~=" + NAMES + "]";

    /** Names of elements about a page: who published it, and when. */
    private static final String ABOUT_NAMES =
            "(?i)(?:^|[-_ ])(?:\\w*meta|byline|author|source|post[-_]?on|(?:pub|publish|article)?"
                    + "[-_]?(?:info|date|time)|\\w*Info)(?:$|[-_ ])|(?:^|[-_ ])meta[-_]";

    private static final String ABOUT = "[class~=" + ABOUT_NAMES + "], [id~=" + ABOUT_NAMES + "], time, address";

    /** A longer line is not about the page. */
    private static final int LONGEST_ABOUT = 60;

    /** What is longer is no caption, whatever its element. */
    private static final int LONGEST_CAPTION = 200;

    static final String HIDDEN = "[hidden], [style~=(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden"
            + "|font-size\\s*:\\s*0+(?:\\.0+)?(?:[a-z]+|%)?\\s*(?:$|[;!]))]";

    /** Words that a page strikes out because they are not valid any more, without blocks. */
    private static final String STRUCK =
            ":is(del, s, strike, [style~=(?i)text-decoration[a-z-]*\\s*:[^;]*line-through]):not(:has(p, div, br, li, td))";

    /** A longer stretch is not struck out for a correction. */
    static final int LONGEST_STRUCK = 100;

    private static final String BUBBLES = "tooltip|popover|popup|hovercard";

    /** Words that a page shows only while a pointer is above others. */
    static final String BUBBLE = "[role=tooltip], [class~=(?i)(?:^|[-_ ])(?:" + BUBBLES
            + ")[-_]?(?:text|content|body|inner|box)(?:$|[-_ ])]";

    /** Elements inside a paragraph that are named after such words; those with an attribute for them may be the words below it. */
    static final String PERHAPS_BUBBLE =
            "p [class~=(?i)(?:^|[-_ ])(?:" + BUBBLES + ")(?:$|[-_ ])]:not([title], [^data-])";

    /** Finds the asides of a page. An element that is named like boilerplate but has sentences belongs to the text. */
    static Asides of(Document document, Forms forms) {
        Set<Element> boilerplate = new LinkedHashSet<>(document.select(NEVER_TEXT));
        // A selector such as "body [hidden]" would look through the ancestors of every element.
        Set<Element> hidden = new LinkedHashSet<>(document.body().select(HIDDEN));
        hidden.addAll(document.body().select(BUBBLE));
        hidden.addAll(HiddenByStyle.in(document));
        hidden.remove(document.body());
        Set<Element> about = new LinkedHashSet<>();
        Asides asides = new Asides(boilerplate, hidden, about);
        ShownSignatures signatures = new ShownSignatures(forms);
        List<Element> candidates = document.select(BOILERPLATE).stream()
                .filter(each -> isCaption(each)
                        || isFrame(each, forms)
                        || !Prose.of(each, asides::contains, forms).isLong() && !signatures.beginIn(each))
                .toList();
        List<Element> information = document.body().select(ABOUT).stream()
                .filter(each -> isAbout(Prose.of(each, asides::contains, forms), each, forms))
                .toList();
        boilerplate.addAll(candidates);
        about.addAll(information);
        return asides;
    }

    /** Whether an element is the caption of a picture; it may be a whole sentence. */
    private static boolean isCaption(Element element) {
        Element figure = element.parent();
        return element.normalName().equals("figcaption")
                && element.text().length() <= LONGEST_CAPTION
                && figure != null
                && figure.selectFirst("img, picture, video") != null;
    }

    /**
     * Whether the structure of a page says that an element is not text, although the words of sites are not known: its
     * navigation, its footer, and what stands beside a longer text.
     */
    private static boolean isFrame(Element element, Forms forms) {
        if (forms.title().isKnown()) {
            return false;
        }
        return switch (element.normalName()) {
            case "nav" -> true;
            case "footer" -> element.closest("article, main") == null;
            case "aside" ->
                element.selectFirst("h1") == null
                        && 2 * forms.writing().size(element.text())
                                < forms.writing().size(element.root().text());
            default -> false;
        };
    }

    /** Whether lines are short, and none is a sentence, a title, a heading, a name or the day and place of signing. */
    private static boolean isAbout(Prose prose, Element element, Forms forms) {
        return !prose.lines().isEmpty()
                && element.select("h1, h2, h3").isEmpty()
                && prose.lines().stream()
                        .allMatch(line -> line.length() <= LONGEST_ABOUT
                                && !forms.writing().hasSentence(line)
                                && !Sentence.isWhole(line)
                                && !forms.title().matches(line)
                                && !forms.isNumbered(line)
                                && !forms.signatory().matches(line)
                                && (!forms.signed().matches(line)
                                        || forms.metadata().matches(line)))
                && !isPartOfText(element, forms);
    }

    /** Whether an element stands inside a sentence, or in a line about the adoption of the text. */
    private static boolean isPartOfText(Element element, Forms forms) {
        if (forms.title().isKnown()) {
            return false;
        }
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return forms.adoption().day(block.text().strip()).isPresent()
                || block != element && forms.writing().hasSentence(block.ownText());
    }

    boolean contains(Element element) {
        return boilerplate.contains(element) || hidden.contains(element) || about.contains(element);
    }

    /** Returns the asides without {@code main} and the elements around it. */
    Asides without(Element main) {
        Set<Element> around = new LinkedHashSet<>(main.parents());
        around.add(main);
        Asides rest =
                new Asides(new LinkedHashSet<>(boilerplate), new LinkedHashSet<>(hidden), new LinkedHashSet<>(about));
        rest.boilerplate.removeAll(around);
        rest.hidden.removeAll(around);
        rest.about.removeAll(around);
        return rest;
    }

    /**
     * Returns the passages of all asides, in order and without overlaps.
     *
     * @param others other elements that are not part of the text
     */
    List<Aside> passages(Document document, List<Element> others, Forms forms) {
        List<Aside> all = new ArrayList<>();
        hidden.forEach(each -> whole(each, Aside.AsideKind.HIDDEN, all));
        boilerplate.forEach(each -> whole(each, Aside.AsideKind.BOILERPLATE, all));
        about.forEach(each -> whole(each, Aside.AsideKind.ABOUT, all));
        others.forEach(each -> whole(each, Aside.AsideKind.BOILERPLATE, all));
        document.body().select(STRUCK).stream()
                .filter(each -> !each.isBlock())
                .forEach(each -> words(each, struck(each), all));
        NoteLists notes = NoteLists.of(document, forms);
        notes.lists().forEach(each -> whole(each, Aside.AsideKind.NOTES, all));
        notes.marks().forEach(each -> words(each, Aside.AsideKind.NOTE, all));
        document.select("rt, rp").forEach(each -> words(each, Aside.AsideKind.RUBY, all));
        document.select("sup, sub")
                .forEach(each -> RaisedMark.kind(each, forms.note()).ifPresent(kind -> words(each, kind, all)));
        all.sort(Comparator.comparingInt(Aside::start).thenComparing(Aside::end, Comparator.reverseOrder()));
        List<Aside> apart = new ArrayList<>();
        int end = 0;
        for (Aside aside : all) {
            if (aside.start() >= end) {
                apart.add(aside);
                end = aside.end();
            }
        }
        return apart;
    }

    private static Aside.AsideKind struck(Element element) {
        return element.text().length() > LONGEST_STRUCK ? Aside.AsideKind.KEPT_STRUCK : Aside.AsideKind.STRUCK;
    }

    private static void whole(Element element, Aside.AsideKind kind, List<Aside> all) {
        ElementRange range = ElementRange.of(element, -1);
        if (range.end() > range.start()) {
            all.add(new Aside(range.start(), range.end(), kind, element.isBlock()));
        }
    }

    /** Adds the words of an element. Without an end tag, which is optional, they end with its last child. */
    private static void words(Element element, Aside.AsideKind kind, List<Aside> all) {
        if (!element.sourceRange().isTracked()) {
            return;
        }
        int start = element.sourceRange().endPos();
        int end = element.endSourceRange().isTracked()
                ? element.endSourceRange().startPos()
                : Optional.ofNullable(element.lastChild())
                        .map(last -> last.sourceRange().endPos())
                        .orElse(start);
        if (end > start) {
            all.add(new Aside(start, end, kind, false));
        }
    }
}
