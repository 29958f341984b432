package org.xuanyan.clean;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xuanyan.language.ParagraphMarks;
import org.xuanyan.language.ParagraphMarks.FoundMark;
import org.xuanyan.model.PrintedMark;
import org.xuanyan.text.ListNumerals;

/**
 * The lists of a web page that show numbers, letters or bullets which the page does not write. The items of a numbered list
 * inside another one get {@code (1) }, those of an outer list {@code 1. }.
 */
final class PageLists {

    private static final String LISTS = "ol, ul, menu, dir";

    /** The number of a list without any other style; one without numbers has the style {@code ""}. */
    private static final String DECIMAL = "1";

    private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*([^;]*)");

    /** The names of styles in CSS → the values of the attribute {@code type}. */
    private static final Map<String, String> STYLES = Map.of(
            "decimal", DECIMAL,
            "lower-alpha", "a",
            "lower-latin", "a",
            "upper-alpha", "A",
            "upper-latin", "A",
            "lower-roman", "i",
            "upper-roman", "I");

    /** The bullets of lists without numbers, by the names of their styles. */
    private static final Map<String, String> BULLETS = Map.of("disc", "•", "circle", "○", "square", "▪");

    /** A rule of a style sheet for all lists. */
    private static final Pattern WITHOUT_BULLETS =
            Pattern.compile("(?i)(?:^|[\\s,}])(?:ul|li|\\*)\\s*(?:,[^{}]*)?\\{[^{}]*list-style(?:-type)?\\s*:\\s*none");

    /** In characters, with the blanks after it and the first word. */
    private static final int LONGEST_NUMBER = 20;

    /** Offset of the tag of an item → what the page shows before its words, with a space. */
    private final Map<Integer, String> marks = new TreeMap<>();

    private String mark = "";

    /** Creates lists without numbers. */
    PageLists() {}

    /**
     * Reads the lists of a page. An item that writes a number itself has no other: the style of the page hides it.
     *
     * @param marks recognises numbers
     * @param hidden selects elements that the page does not show
     */
    static PageLists of(Document page, ParagraphMarks marks, String hidden) {
        PageLists lists = new PageLists();
        boolean plain = page.select("style").stream()
                .anyMatch(each -> WITHOUT_BULLETS.matcher(each.data()).find());
        Map<Integer, Integer> next = new TreeMap<>();
        for (Element item : page.select("li")) {
            Element list = item.closest(LISTS);
            if (list == null || item.is(hidden)) {
                continue;
            }
            boolean backwards = list.normalName().equals("ol") && list.hasAttr("reversed");
            int value = integer(item, "value")
                    .orElseGet(() -> next.containsKey(start(list)) ? next.get(start(list)) : first(list, hidden));
            next.put(start(list), backwards ? value - 1 : value + 1);
            String style = style(item).or(() -> style(list)).orElse(usual(list, plain));
            Optional<PrintedMark> written = marks.find(beginning(item)).map(FoundMark::mark);
            if (BULLETS.containsValue(style)) {
                if (written.isEmpty() && isBelowWords(list)) {
                    lists.marks.put(start(item), style + " ");
                }
            } else if (!style.isEmpty()
                    && written.filter(mark -> mark.number().isPresent()).isEmpty()) {
                String shown = ListNumerals.shown(value, style);
                boolean inner = list.parents().stream().anyMatch(PageLists::showsNumbers);
                lists.marks.put(start(item), inner ? "(" + shown + ") " : shown + ". ");
            }
        }
        return lists;
    }

    /**
     * Returns the style that a browser gives to a list.
     *
     * @param plain whether a style sheet in the page takes the bullets away
     */
    private static String usual(Element list, boolean plain) {
        if (list.normalName().equals("ol")) {
            return DECIMAL;
        }
        long outer = list.parents().stream().filter(each -> each.is(LISTS)).count();
        return plain ? "" : BULLETS.get(outer == 0 ? "disc" : outer == 1 ? "circle" : "square");
    }

    /** Whether a list stands below words that introduce it; one that is the whole of its element may be the layout of a page. */
    private static boolean isBelowWords(Element list) {
        Node above = list.previousSibling();
        while (above != null && textOf(above).isBlank()) {
            above = above.previousSibling();
        }
        return above != null && !above.nodeName().equals("h1");
    }

    private static String textOf(Node node) {
        return node instanceof TextNode text
                ? text.getWholeText()
                : node instanceof Element element ? element.text() : "";
    }

    private static int start(Element element) {
        return element.sourceRange().startPos();
    }

    /** Returns the first words of an element, at least as many as a number has characters. */
    private static String beginning(Element element) {
        StringBuilder words = new StringBuilder();
        for (Iterator<TextNode> texts = element.nodeStream(TextNode.class).iterator();
                texts.hasNext() && words.length() < LONGEST_NUMBER; ) {
            words.append(texts.next().getWholeText());
            words.replace(0, words.length(), words.toString().stripLeading());
        }
        return words.toString();
    }

    private static boolean showsNumbers(Element element) {
        String style = style(element).orElse(element.normalName().equals("ol") ? DECIMAL : "");
        return element.is(LISTS) && !style.isEmpty() && !BULLETS.containsValue(style);
    }

    private static int first(Element list, String hidden) {
        Optional<Integer> start = integer(list, "start");
        if (start.isPresent() || !list.hasAttr("reversed")) {
            return start.orElse(1);
        }
        return (int) list.select("li").stream()
                .filter(item -> item.closest(LISTS) == list && !item.is(hidden))
                .count();
    }

    private static Optional<Integer> integer(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        return value.matches("[+-]?[0-9]{1,6}") ? Optional.of(Integer.parseInt(value)) : Optional.empty();
    }

    /** Returns the style that an element sets; {@code ""} for none and for styles that are not known. */
    private static Optional<String> style(Element element) {
        Matcher style = STYLE.matcher(element.attr("style"));
        Optional<String> set = Optional.empty();
        while (style.find()) {
            List<String> words =
                    List.of(style.group(1).toLowerCase(Locale.ROOT).trim().split("\\s+"));
            set = Optional.of(words.stream()
                    .map(word -> STYLES.getOrDefault(word, BULLETS.getOrDefault(word, "")))
                    .filter(word -> !word.isEmpty())
                    .findFirst()
                    .orElse(""));
        }
        String type = element.attr("type").strip();
        String bullet = BULLETS.getOrDefault(type.toLowerCase(Locale.ROOT), "");
        return set.or(
                () -> type.isEmpty() ? Optional.empty() : Optional.of(STYLES.containsValue(type) ? type : bullet));
    }

    /** Reads a tag at an offset of the page. */
    void tag(String name, int start, boolean closing) {
        if (name.equals("ol") || name.equals("ul")) {
            mark = "";
        } else if (name.equals("li")) {
            mark = closing ? "" : marks.getOrDefault(start, "");
        }
    }

    /** Returns what the page shows before the next words, with a space, once; mostly empty. */
    String mark() {
        String next = mark;
        mark = "";
        return next;
    }
}
