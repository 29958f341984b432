package org.xuanyan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** Reads any page with a parser of HTML. */
final class HtmlTags {

    private static final int MAX_FAULTS = 20;

    private HtmlTags() {}

    /**
     * Returns the elements of a page in order.
     *
     * @param faults receives what the parser had to mend, the first {@value #MAX_FAULTS}
     */
    static List<Tag> read(String page, Consumer<ParseError> faults) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MAX_FAULTS);
        Document document = parser.parseInput(page, "");
        parser.getErrors().forEach(faults);
        List<Tag> tags = new ArrayList<>();
        document.traverse((node, depth) -> {
            if (node instanceof Element element && depth > 0) {
                tags.add(tag(element));
            }
        });
        return tags;
    }

    private static Tag tag(Element element) {
        List<String> attributes = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            attributes.add(attribute.getKey());
            attributes.add(attribute.getValue());
        }
        Range.Position start = element.sourceRange().start();
        TagPlace place = TagPlace.at(start.lineNumber(), start.columnNumber());
        return new Tag(element.normalName(), new Attributes(attributes), place, words(element));
    }

    private static String words(Element element) {
        return switch (element.normalName()) {
            case "title" -> element.parent().nameIs("head") ? element.text() : "";
            case "style", "script" -> element.data();
            default -> "";
        };
    }
}
