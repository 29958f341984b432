package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The styles of a DOCX: a paragraph has what it says itself, then what its style and the styles under it say. */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");

    /** A style is based on another one at most this many times. */
    private static final int DEEPEST = 20;

    private final Map<String, Element> styles = new TreeMap<>();

    WordStyles(Optional<Document> document) {
        document.ifPresent(xml -> Xml.all(xml, "style")
                .forEach(style -> Xml.attribute(style, "styleId").ifPresent(id -> styles.put(id, style))));
    }

    /** Returns the level of a heading, from 0, -1 for the title; empty for other paragraphs. */
    Optional<Integer> level(Element paragraph) {
        Optional<Integer> written = property(paragraph, "pPr", "outlineLvl").flatMap(each -> Xml.number(each, "val"));
        if (written.isPresent()) {
            return written.filter(level -> level < 9);
        }
        for (Element style : chain(paragraph, "pPr", "pStyle")) {
            String name = Xml.child(style, "name")
                    .flatMap(each -> Xml.attribute(each, "val"))
                    .orElse("");
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return Optional.of(Integer.parseInt(heading.group(1)) - 1);
            }
            if (name.equalsIgnoreCase("title")) {
                return Optional.of(-1);
            }
        }
        return Optional.empty();
    }

    /** Returns a property of a paragraph, its own or that of its style. */
    Optional<Element> property(Element paragraph, String properties, String name) {
        return Xml.path(paragraph, properties, name)
                .or(() -> chain(paragraph, "pPr", "pStyle").stream()
                        .flatMap(style -> Xml.path(style, properties, name).stream())
                        .findFirst());
    }

    /** Whether a run has a property that can be switched on and off, e.g. {@code b}. */
    boolean isOn(Element paragraph, Element run, String name) {
        return Xml.path(run, "rPr", name)
                .or(() -> chain(run, "rPr", "rStyle").stream()
                        .flatMap(style -> Xml.path(style, "rPr", name).stream())
                        .findFirst())
                .or(() -> chain(paragraph, "pPr", "pStyle").stream()
                        .flatMap(style -> Xml.path(style, "rPr", name).stream())
                        .findFirst())
                .filter(each -> !Xml.attribute(each, "val").orElse("1").matches("0|false|off|none"))
                .isPresent();
    }

    private List<Element> chain(Element element, String properties, String reference) {
        List<Element> chain = new ArrayList<>();
        Optional<Element> style = Xml.path(element, properties, reference)
                .flatMap(each -> Xml.attribute(each, "val"))
                .map(styles::get);
        while (style.isPresent() && chain.size() < DEEPEST) {
            chain.add(style.get());
            style = Xml.child(style.get(), "basedOn")
                    .flatMap(each -> Xml.attribute(each, "val"))
                    .map(styles::get);
        }
        return chain;
    }
}
