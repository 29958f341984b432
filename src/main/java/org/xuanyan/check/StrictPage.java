package org.xuanyan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a page in one pass if it is written as our templates write: in lower case, every element closed, every value in
 * double quotes, and nothing where a parser of HTML would move or close an element. The parser finds no fault in such a
 * page, and the same elements in ten times the time. Of any other page, and wherever it is in doubt, it says nothing.
 *
 * <p>The rules are those of the HTML standard for writing documents and for the content of elements (sections 13.1 and 4),
 * as far as pages of this site use them.
 */
final class StrictPage {

    private static final String START = "<!doctype html>";

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

    /** The only name of an attribute with a capital letter. */
    private static final String VIEW_BOX = "viewBox";

    /** Elements that must not stand inside another of their kind. */
    private static final Set<String> NOT_NESTED = Set.of("a", "button", "form", "template");

    /** Values that are more than one address. */
    private static final Set<String> NOT_READ = Set.of("style", "srcset", "imagesrcset");

    private static final List<String> REFERENCES = List.of("&amp;", "&lt;", "&gt;", "&quot;", "&#39;");

    private final String page;

    /** The same; reading it so costs half of what reading characters of a string costs. */
    private final char[] characters;

    private final List<Tag> tags = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean headSeen;
    private boolean bodySeen;

    private StrictPage(String page) {
        this.page = page;
        this.characters = page.toCharArray();
    }

    /** Returns the elements of a page in order; empty if a parser of HTML has to read it. */
    static Optional<List<Tag>> read(String page) {
        StrictPage reader = new StrictPage(page);
        return reader.isStrict() ? Optional.of(reader.tags) : Optional.empty();
    }

    private boolean isStrict() {
        if (!page.startsWith(START)) {
            return false;
        }
        at = START.length();
        while (words()) {
            if (at == page.length()) {
                return open.isEmpty() && bodySeen;
            }
            if (!(page.startsWith("</", at) ? end() : start())) {
                return false;
            }
        }
        return false;
    }

    private String parent() {
        return open.isEmpty() ? "" : open.get(open.size() - 1);
    }

    /** Reads words up to the next tag or to the end of the page. */
    private boolean words() {
        boolean blank = true;
        for (; at < characters.length && characters[at] != '<'; at++) {
            char c = characters[at];
            if (c == '\0' || c == '&' && !isReference(at)) {
                return false;
            }
            if (c == '\n') {
                newLine(at);
            }
            blank &= c == ' ' || c == '\n';
        }
        return blank || !open.isEmpty() && !NO_WORDS.contains(parent());
    }

    private void newLine(int offset) {
        line++;
        lineStart = offset + 1;
    }

    private boolean isReference(int offset) {
        return REFERENCES.stream().anyMatch(each -> page.startsWith(each, offset));
    }

    private boolean end() {
        String name = parent();
        if (name.isEmpty() || !page.startsWith(name + ">", at + 2)) {
            return false;
        }
        open.remove(open.size() - 1);
        at += name.length() + 3;
        return true;
    }

    private boolean start() {
        int column = at - lineStart + 1;
        int startLine = line;
        int nameEnd = nameEnd(at + 1);
        String name = page.substring(at + 1, nameEnd);
        at = nameEnd;
        Map<String, String> attributes = new LinkedHashMap<>();
        while (at < characters.length && characters[at] != '>' && characters[at] != '/') {
            if (!attribute(name, attributes)) {
                return false;
            }
        }
        boolean closed = page.startsWith("/>", at);
        if (closed != CLOSED.contains(name) || !closed && !page.startsWith(">", at)) {
            return false;
        }
        at += closed ? 2 : 1;
        if (at > page.length() || !mayStand(name) || "refresh".equalsIgnoreCase(attributes.get("http-equiv"))) {
            return false;
        }
        int wordsStart = at;
        boolean ofPage = name.equals("title") && parent().equals("head");
        if (ofPage || name.equals("script")) {
            if (!raw(name)) {
                return false;
            }
        } else if (!VOID.contains(name) && !closed) {
            open.add(name);
        }
        boolean hasWords = ofPage || name.equals("script");
        String words = hasWords ? page.substring(wordsStart, at - name.length() - 3) : "";
        tags.add(new Tag(name, attributes, startLine, column, words));
        return true;
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < characters.length && isName(characters[end])) {
            end++;
        }
        return end;
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == ':';
    }

    /** Reads white space and an attribute of an element. */
    private boolean attribute(String element, Map<String, String> attributes) {
        int start = at;
        while (at < characters.length && (characters[at] == ' ' || characters[at] == '\n')) {
            if (characters[at] == '\n') {
                newLine(at);
            }
            at++;
        }
        boolean viewBox = element.equals("svg") && page.startsWith(VIEW_BOX, at);
        int nameEnd = viewBox ? at + VIEW_BOX.length() : nameEnd(at);
        String name = page.substring(at, nameEnd);
        if (at == start || name.isEmpty() || NOT_READ.contains(name)) {
            return false;
        }
        at = nameEnd;
        if (!page.startsWith("=", at)) {
            return attributes.put(name, "") == null;
        }
        if (!page.startsWith("=\"", at)) {
            return false;
        }
        int valueStart = at + 2;
        boolean referring = false;
        for (at = valueStart; at < characters.length && characters[at] != '"'; at++) {
            char c = characters[at];
            if (c == '\0' || c == '<' || c == '&' && !isReference(at)) {
                return false;
            }
            referring |= c == '&';
            if (c == '\n') {
                newLine(at);
            }
        }
        if (at == page.length()) {
            return false;
        }
        String value = page.substring(valueStart, at++);
        return !value.contains("url(") && attributes.put(name, referring ? unescaped(value) : value) == null;
    }

    private static String unescaped(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Reads the words of {@code title} or {@code script}, which contain no elements, and the end of the element. */
    private boolean raw(String name) {
        int end = page.indexOf("</" + name + ">", at);
        if (end < 0) {
            return false;
        }
        for (; at < end; at++) {
            char c = characters[at];
            if (c == '<' || c == '\0' || name.equals("title") && c == '&' && !isReference(at)) {
                return false;
            }
            if (c == '\n') {
                newLine(at);
            }
        }
        at = end + name.length() + 3;
        return true;
    }

    /** Whether an element may begin here without another one being closed or moved. */
    private boolean mayStand(String name) {
        String parent = parent();
        if (open.isEmpty()) {
            return name.equals("html") && !bodySeen;
        }
        if (isInPicture()) {
            return PICTURE.contains(name) && !(name.equals("a") && open.contains("a"));
        }
        Set<String> parents = PARENTS.get(name);
        if (parents != null) {
            return parents.contains(parent) && isInOrder(name) && (!parent.equals("div") || isInList());
        }
        return (PHRASING.contains(name) || FLOW.contains(name) && !open.contains("p"))
                && !NO_WORDS.contains(parent)
                && !ONLY_WORDS.contains(parent)
                && !(NOT_NESTED.contains(name) && open.contains(name))
                && !(isHeading(name) && open.stream().anyMatch(StrictPage::isHeading));
    }

    /** Whether the last element that is not one that pictures and pages have is a picture. */
    private boolean isInPicture() {
        int last = open.size() - 1;
        while (last > 0 && IN_PICTURE.contains(open.get(last))) {
            last--;
        }
        return open.get(last).equals("svg");
    }

    private boolean isInOrder(String name) {
        if (name.equals("head")) {
            boolean first = !headSeen;
            headSeen = true;
            return first;
        }
        if (name.equals("body")) {
            boolean first = headSeen && !bodySeen;
            bodySeen = true;
            return first;
        }
        return true;
    }

    /** Whether the parent stands in a list of terms. */
    private boolean isInList() {
        return open.size() > 1 && open.get(open.size() - 2).equals("dl");
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}
