package org.xuanyan.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where an element may stand, as far as {@link StrictPage} knows.
 *
 * @param isVoid whether it has no end tag
 * @param isPhrasing whether it may stand anywhere in the body
 * @param isFlow whether it may stand anywhere in the body but in a paragraph, which it would close
 * @param parents the only elements in which it may stand; empty if it is not one of those that are bound to others
 * @param holdsWords whether words, and elements of the two kinds above, may stand in it
 * @param holdsWordsOnly whether no element may stand in it
 * @param isPicture whether it may stand inside {@code svg}
 * @param holdsPicture whether it is an element of pictures that contains others
 * @param isClosed whether it is an element of pictures that is closed where it begins
 * @param isNested whether it may stand inside another of its kind
 * @param isHeading whether it is a heading, which no other heading may contain
 */
record ElementRule(
        String name,
        boolean isVoid,
        boolean isPhrasing,
        boolean isFlow,
        Set<String> parents,
        boolean holdsWords,
        boolean holdsWordsOnly,
        boolean isPicture,
        boolean holdsPicture,
        boolean isClosed,
        boolean isNested,
        boolean isHeading) {

    private static final Set<String> VOID = Set.of("base", "meta", "link", "br", "hr", "img", "input", "wbr");

    /** Elements that may stand anywhere in the body. */
    private static final Set<String> PHRASING = Set.of(
            "a", "abbr", "b", "bdi", "br", "button", "cite", "code", "del", "em", "i", "img", "input", "ins", "kbd",
            "label", "mark", "output", "q", "s", "select", "small", "span", "strong", "sub", "sup", "svg", "time", "u",
            "var", "wbr");

    /** Elements that may stand anywhere in the body but in a paragraph, which they would close. */
    private static final Set<String> FLOW = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "details",
            "div",
            "dl",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "template",
            "ul");

    /** Element → the only elements in which it may stand. */
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            Map.entry("head", Set.of("html")),
            Map.entry("body", Set.of("html")),
            Map.entry("title", Set.of("head")),
            Map.entry("base", Set.of("head")),
            Map.entry("meta", Set.of("head")),
            Map.entry("link", Set.of("head")),
            Map.entry("script", Set.of("head")),
            Map.entry("option", Set.of("select")),
            Map.entry("legend", Set.of("fieldset")),
            Map.entry("li", Set.of("ul", "ol")),
            Map.entry("dt", Set.of("dl", "div")),
            Map.entry("dd", Set.of("dl", "div")),
            Map.entry("summary", Set.of("details")),
            Map.entry("figcaption", Set.of("figure")),
            Map.entry("caption", Set.of("table")),
            Map.entry("thead", Set.of("table")),
            Map.entry("tbody", Set.of("table")),
            Map.entry("tfoot", Set.of("table")),
            Map.entry("tr", Set.of("table", "thead", "tbody", "tfoot")),
            Map.entry("th", Set.of("tr")),
            Map.entry("td", Set.of("tr")));

    /** Elements that contain only those of which they are {@link #PARENTS}. */
    private static final Set<String> NO_WORDS =
            Set.of("html", "head", "table", "thead", "tbody", "tfoot", "tr", "select", "svg");

    /** Elements that contain words only. */
    private static final Set<String> ONLY_WORDS = Set.of("option", "title", "desc", "text");

    /** The only elements inside {@code svg}. */
    private static final Set<String> PICTURE =
            Set.of("a", "circle", "defs", "desc", "g", "path", "rect", "text", "title", "use");

    /** Elements of pictures that contain others. */
    private static final Set<String> IN_PICTURE = Set.of("a", "defs", "g");

    /** Elements of pictures that are closed where they begin. */
    private static final Set<String> CLOSED = Set.of("circle", "path", "rect", "use");

    /** Elements that must not stand inside another of their kind. */
    private static final Set<String> NOT_NESTED = Set.of("a", "button", "form", "template");

    private static final Map<String, ElementRule> RULES = rules();

    private static Map<String, ElementRule> rules() {
        Map<String, ElementRule> rules = new LinkedHashMap<>();
        Stream.of(VOID, PHRASING, FLOW, PARENTS.keySet(), NO_WORDS, ONLY_WORDS, PICTURE)
                .flatMap(Set::stream)
                .forEach(name -> rules.put(name, of(name)));
        return rules;
    }

    private static ElementRule of(String name) {
        return new ElementRule(
                name,
                VOID.contains(name),
                PHRASING.contains(name),
                FLOW.contains(name),
                PARENTS.getOrDefault(name, Set.of()),
                !NO_WORDS.contains(name),
                ONLY_WORDS.contains(name),
                PICTURE.contains(name),
                IN_PICTURE.contains(name),
                CLOSED.contains(name),
                !NOT_NESTED.contains(name),
                name.matches("h[1-6]"));
    }

    /** Returns the rule of an element; of one that is not known, that it may not stand anywhere. */
    static ElementRule named(String name) {
        ElementRule rule = RULES.get(name);
        return rule == null ? of(name) : rule;
    }
}
