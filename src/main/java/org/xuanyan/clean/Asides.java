package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a web page that are not part of the text: by their name or class, or because the page does not show
 * them.
 *
 * @param boilerplate navigation, share links, forms and similar elements
 * @param hidden elements that the page does not show
 */
record Asides(Set<Element> boilerplate, Set<Element> hidden) {

    private static final String NEVER_TEXT = "select, button, noscript, iframe, template, head";

    private static final String BOILERPLATE = "nav, aside, footer, form,"
            + " [class~=(?i)(?:^|[-_ ])(?:share|related|recommend|comments?|breadcrumbs?|pagination|toolbar)(?:$|[-_ ])]";

    static final String HIDDEN = "[hidden], [style~=(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden"
            + "|font-size\\s*:\\s*0+(?:\\.0+)?(?:[a-z]+|%)?\\s*(?:$|[;!]))]";

    private static final Pattern UNIT = Pattern.compile("(?<![A-Za-z])[kcdm]?m$");

    /** Finds the asides of a page. An element that is named like boilerplate but has sentences belongs to the text. */
    static Asides of(Document document, Forms forms) {
        Set<Element> boilerplate = new LinkedHashSet<>(document.select(NEVER_TEXT));
        // A selector such as "body [hidden]" would look through the ancestors of every element.
        Set<Element> hidden = new LinkedHashSet<>(document.body().select(HIDDEN));
        hidden.remove(document.body());
        Asides asides = new Asides(boilerplate, hidden);
        List<Element> candidates = document.select(BOILERPLATE).stream()
                .filter(each -> !Prose.of(each, asides::contains, forms).isLong())
                .toList();
        boilerplate.addAll(candidates);
        return asides;
    }

    boolean contains(Element element) {
        return boilerplate.contains(element) || hidden.contains(element);
    }

    /** Returns the asides without {@code main} and the elements around it. */
    Asides without(Element main) {
        Set<Element> around = new LinkedHashSet<>(main.parents());
        around.add(main);
        Asides rest = new Asides(new LinkedHashSet<>(boilerplate), new LinkedHashSet<>(hidden));
        rest.boilerplate.removeAll(around);
        rest.hidden.removeAll(around);
        return rest;
    }

    /**
     * Returns the passages of all asides, in order and without overlaps.
     *
     * @param others other elements that are not part of the text
     * @param note recognises note marks
     */
    List<Aside> passages(Document document, List<Element> others, NoteForm note) {
        List<Aside> all = new ArrayList<>();
        hidden.forEach(each -> whole(each, Aside.AsideKind.HIDDEN, all));
        boilerplate.forEach(each -> whole(each, Aside.AsideKind.BOILERPLATE, all));
        others.forEach(each -> whole(each, Aside.AsideKind.BOILERPLATE, all));
        document.select("rt, rp").forEach(each -> words(each, Aside.AsideKind.RUBY, all));
        document.select("sup, sub").forEach(each -> raised(each, note).ifPresent(kind -> words(each, kind, all)));
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

    /** Returns the kind of a raised or lowered mark; empty if it belongs to the word, as in m2 and CO2. */
    private static Optional<Aside.AsideKind> raised(Element element, NoteForm note) {
        String before = Prose.before(element);
        if (before.isEmpty() || !note.matches(element.text().strip())) {
            return Optional.empty();
        }
        char last = before.charAt(before.length() - 1);
        if (isLetter(last)) {
            boolean usual =
                    element.normalName().equals("sub") || UNIT.matcher(before).find();
            return usual ? Optional.empty() : Optional.of(Aside.AsideKind.RAISED);
        }
        boolean bare = Character.isDigit(element.text().strip().charAt(0));
        return Optional.of(Character.isDigit(last) && bare ? Aside.AsideKind.DOUBTFUL_NOTE : Aside.AsideKind.NOTE);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
