package org.xuanyan.extract;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Counts the numbered paragraphs of a DOCX, whose numbers Word shows and does not write. */
final class WordNumbering {

    private static final Pattern SLOT = Pattern.compile("%([1-9])");

    /** A character of a symbol font, which Word uses as a bullet. */
    private static final Pattern SYMBOL = Pattern.compile("[\\uE000-\\uF8FF]");

    private static final int LEVELS = 9;

    /** Id of a list → its definition. */
    private final Map<String, Element> definitions = new TreeMap<>();

    /** Id of a list → the list with its own starts. */
    private final Map<String, Element> lists = new TreeMap<>();

    /** Id of a definition → the numbers of its levels; 0 before the first. */
    private final Map<String, int[]> counters = new TreeMap<>();

    WordNumbering(Optional<Document> numbering) {
        numbering.ifPresent(xml -> {
            Map<String, Element> abstracts = new TreeMap<>();
            Xml.all(xml, "abstractNum")
                    .forEach(each -> Xml.attribute(each, "abstractNumId").ifPresent(id -> abstracts.put(id, each)));
            Xml.all(xml, "num").forEach(each -> {
                Optional<String> id = Xml.attribute(each, "numId");
                Optional<Element> definition = Xml.child(each, "abstractNumId")
                        .flatMap(reference -> Xml.attribute(reference, "val"))
                        .map(abstracts::get);
                if (id.isPresent() && definition.isPresent()) {
                    lists.put(id.get(), each);
                    definitions.put(id.get(), definition.get());
                }
            });
        });
    }

    /**
     * Counts a paragraph.
     *
     * @param list the id of its list
     * @param level from 0
     * @return what Word shows before it, e.g. {@code 14.}; empty for an unknown list or one without marks
     */
    String next(String list, int level) {
        Optional<Element> shape = level(list, level);
        if (shape.isEmpty()) {
            return "";
        }
        int[] numbers = counters.computeIfAbsent(counter(list), id -> new int[LEVELS]);
        for (int i = 0; i < level; i++) {
            numbers[i] = numbers[i] == 0 ? start(list, i) : numbers[i];
        }
        numbers[level] = numbers[level] == 0 ? start(list, level) : numbers[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            numbers[i] = 0;
        }
        String format = value(shape.get(), "lvlText").orElse("");
        if (style(shape.get()).equals("bullet")) {
            return SYMBOL.matcher(format).replaceAll("•");
        }
        boolean digits = Xml.child(shape.get(), "isLgl").isPresent();
        Matcher slots = SLOT.matcher(format);
        return slots.replaceAll(slot -> Matcher.quoteReplacement(number(slot, list, numbers, digits)));
    }

    private String number(MatchResult slot, String list, int[] numbers, boolean digits) {
        int level = Integer.parseInt(slot.group(1)) - 1;
        String style = digits
                ? "decimal"
                : level(list, level).map(WordNumbering::style).orElse("decimal");
        return NumberStyle.write(numbers[level], style);
    }

    /** Returns what counts a list: its definition, unless it starts anew. */
    private String counter(String list) {
        boolean own = Xml.children(lists.get(list), "lvlOverride")
                .anyMatch(each -> Xml.child(each, "startOverride").isPresent());
        return own
                ? "list " + list
                : Xml.attribute(definitions.get(list), "abstractNumId").orElse("");
    }

    private Optional<Element> level(String list, int level) {
        if (!lists.containsKey(list) || level < 0 || level >= LEVELS) {
            return Optional.empty();
        }
        Optional<Element> override = override(list, level).flatMap(each -> Xml.child(each, "lvl"));
        return override.or(() -> at(definitions.get(list), "lvl", level));
    }

    private Optional<Element> override(String list, int level) {
        return at(lists.get(list), "lvlOverride", level);
    }

    private static Optional<Element> at(Element parent, String name, int level) {
        return Xml.children(parent, name)
                .filter(each ->
                        Xml.number(each, "ilvl").filter(value -> value == level).isPresent())
                .findFirst();
    }

    private int start(String list, int level) {
        return override(list, level)
                .flatMap(each -> Xml.child(each, "startOverride"))
                .or(() -> level(list, level).flatMap(each -> Xml.child(each, "start")))
                .flatMap(each -> Xml.number(each, "val"))
                .filter(value -> value > 0)
                .orElse(1);
    }

    private static String style(Element level) {
        return value(level, "numFmt").orElse("decimal");
    }

    private static Optional<String> value(Element level, String name) {
        return Xml.child(level, name).flatMap(each -> Xml.attribute(each, "val"));
    }
}
