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
 * The elements of a web page that are not part of any text: by their name or class, or because the page does not show
 * them.
 *
 * @param boilerplate navigation, shares, forms and the like
 * @param hidden elements that the page does not show
 */
record Asides(Set<Element> boilerplate, Set<Element> hidden) {

    private static final String UNSEEN = "select, button, noscript, iframe, template, head";

    private static final String FRAME = "nav, aside, footer, form,"
            + " [class~=(?i)(?:^|[-_ ])(?:share|related|recommend|comments?|breadcrumbs?|pagination|toolbar)(?:$|[-_ ])]";

    private static final String HIDDEN =
            "body [hidden], body [style~=(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden"
                    + "|font-size\\s*:\\s*0+(?:\\.0+)?(?:[a-z]+|%)?\\s*(?:$|[;!]))]";

    private static final Pattern UNIT = Pattern.compile("(?<![A-Za-z])[kcdm]?m$");

    /** Finds them; what holds sentences is not boilerplate, whatever it is called. */
    static Asides of(Document document, Forms forms) {
        Set<Element> boilerplate = new LinkedHashSet<>(document.select(UNSEEN));
        Set<Element> hidden = new LinkedHashSet<>(document.select(HIDDEN));
        Asides unseen = new Asides(boilerplate, hidden);
        List<Element> candidates = document.select(FRAME).stream()
                .filter(each -> !Prose.of(each, unseen::contains, forms).isLong())
                .toList();
        boilerplate.addAll(candidates);
        return unseen;
    }

    boolean contains(Element element) {
        return boilerplate.contains(element) || hidden.contains(element);
    }

    /** Returns the asides without those around an element. */
    Asides without(Element main) {
        Set<Element> around = new LinkedHashSet<>(main.parents());
        around.add(main);
        Asides rest = new Asides(new LinkedHashSet<>(boilerplate), new LinkedHashSet<>(hidden));
        rest.boilerplate.removeAll(around);
        rest.hidden.removeAll(around);
        return rest;
    }

    /**
     * Returns the passages that they take up, in order and without overlaps.
     *
     * @param beside other elements that are not part of the text
     * @param note what a mark of a note looks like
     */
    List<Aside> stretches(Document document, List<Element> beside, NoteForm note) {
        List<Aside> all = new ArrayList<>();
        hidden.forEach(each -> whole(each, Aside.AsideKind.HIDDEN, all));
        boilerplate.forEach(each -> whole(each, Aside.AsideKind.FRAME, all));
        beside.forEach(each -> whole(each, Aside.AsideKind.FRAME, all));
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

    /** An end tag is optional; without it, the element ends where the next one begins, or the one around it ends. */
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

    /** Returns what a raised number is; in m2 and CO2 it belongs to the word. */
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
