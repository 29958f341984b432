package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Han;

/** The text of an ODT as an office program shows it, with the numbers of its lists. */
final class OpenDocumentText {

    static final String MAIN = "content.xml";

    private static final Map<String, String> NUMBER_STYLES =
            Map.of("1", "decimal", "a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

    private static final int MOST_SPACES = 100;

    private final OfficePage page = new OfficePage();
    /** Name of a list style → its definition. */
    private final Map<String, Element> lists = new TreeMap<>();
    /** Name of a style → its definition. */
    private final Map<String, Element> styles = new TreeMap<>();

    /** Text boxes of the open paragraph, which stand after it. */
    private final List<Element> boxes = new ArrayList<>();

    private OpenDocumentText() {}

    /** Writes the text. */
    static void write(ZipParts parts, PageText target) throws UnreadableFile {
        Optional<Element> body = parts.xml(MAIN)
                .flatMap(xml -> Xml.all(xml, "body").findFirst())
                .flatMap(each -> Xml.child(each, "text"));
        if (body.isEmpty()) {
            throw new UnreadableFile(Code.NO_TEXT_FILE, "zip");
        }
        OpenDocumentText text = new OpenDocumentText();
        for (String part : new String[] {"styles.xml", MAIN}) {
            parts.xml(part).ifPresent(xml -> {
                Xml.all(xml, "list-style")
                        .forEach(each -> Xml.attribute(each, "name").ifPresent(name -> text.lists.put(name, each)));
                Xml.all(xml, "style")
                        .forEach(each -> Xml.attribute(each, "name").ifPresent(name -> text.styles.put(name, each)));
            });
        }
        long changes = Xml.all(body.get(), "changed-region").count();
        if (changes > 0) {
            target.remark(0, Code.TRACKED_CHANGES, (int) changes);
        }
        text.blocks(body.get());
        text.page.write(target);
    }

    private void blocks(Element parent) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "h" -> page.heading(Xml.number(child, "outline-level").orElse(1) - 1, words(child));
                case "p" -> paragraph(child, "");
                case "list" -> list(child, "", 1);
                case "table" -> page.block(table(child));
                case "frame" -> Xml.child(child, "text-box").ifPresentOrElse(this::blocks, page::picture);
                case "tracked-changes", "sequence-decls", "forms", "table-of-content" -> {}
                default -> blocks(child);
            }
        }
    }

    private void paragraph(Element paragraph, String label) {
        String style = Xml.attribute(paragraph, "style-name").orElse("");
        boolean title = style.equals("Title") || parent(style).equals("Title");
        if (title) {
            page.heading(-1, words(paragraph));
        } else {
            String words = words(paragraph);
            page.paragraph(label + (isBold(style) && !words.isBlank() ? "<b>" + words + "</b>" : words));
        }
        List<Element> inside = List.copyOf(boxes);
        boxes.clear();
        inside.forEach(this::blocks);
    }

    /** Remembers the text box in a frame until the end of the paragraph, or that a picture is left out. */
    private void frame(Element frame) {
        Optional<Element> box = Xml.child(frame, "text-box");
        box.ifPresentOrElse(boxes::add, page::picture);
    }

    private String parent(String style) {
        return Optional.ofNullable(styles.get(style))
                .flatMap(each -> Xml.attribute(each, "parent-style-name"))
                .orElse("");
    }

    private boolean isBold(String style) {
        return Optional.ofNullable(styles.get(style))
                .flatMap(each -> Xml.child(each, "text-properties"))
                .flatMap(each -> Xml.attribute(each, "font-weight"))
                .filter(weight -> weight.matches("bold|[6-9]00"))
                .isPresent();
    }

    private void list(Element list, String outer, int level) {
        String style = Xml.attribute(list, "style-name").orElse(outer);
        Optional<Element> shape = Optional.ofNullable(lists.get(style))
                .flatMap(each -> each.children().stream()
                        .filter(child -> Xml.number(child, "level")
                                .filter(value -> value == level)
                                .isPresent())
                        .findFirst());
        int number = shape.flatMap(each -> Xml.number(each, "start-value")).orElse(1) - 1;
        for (Element item : list.children()) {
            boolean counts = Xml.name(item).equals("list-item");
            number = Xml.number(item, "start-value").map(start -> start - 1).orElse(number) + (counts ? 1 : 0);
            String label = counts ? label(shape, number) : "";
            for (Element child : item.children()) {
                switch (Xml.name(child)) {
                    case "list" -> list(child, style, level + 1);
                    case "h" -> page.heading(Xml.number(child, "outline-level").orElse(1) - 1, label + words(child));
                    default -> paragraph(child, label);
                }
                label = "";
            }
        }
    }

    private static String label(Optional<Element> shape, int number) {
        if (shape.isEmpty()) {
            return "";
        }
        Element level = shape.get();
        String mark;
        if (Xml.name(level).equals("list-level-style-bullet")) {
            mark = Xml.attribute(level, "bullet-char").orElse("•");
        } else {
            String format = Xml.attribute(level, "num-format").orElse("");
            String style = format.length() > 1 ? "chineseCounting" : NUMBER_STYLES.getOrDefault(format, "none");
            mark = Xml.attribute(level, "num-prefix").orElse("")
                    + NumberStyle.write(number, style)
                    + Xml.attribute(level, "num-suffix").orElse("");
        }
        boolean spaced = !mark.isBlank() && !Han.isFullWidth(mark.charAt(mark.length() - 1));
        return PageText.escape(mark) + (spaced ? " " : "");
    }

    private String words(Element parent) {
        StringBuilder html = new StringBuilder();
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                html.append(PageText.escape(text.getWholeText()));
            } else if (child instanceof Element element) {
                html.append(inline(element));
            }
        }
        return html.toString();
    }

    private String inline(Element element) {
        return switch (Xml.name(element)) {
            case "s" ->
                " ".repeat(Math.min(MOST_SPACES, Xml.number(element, "c").orElse(1)));
            case "tab" -> OfficePage.TAB;
            case "line-break" -> "<br>";
            case "note" ->
                page.note(Xml.child(element, "note-body").map(this::words).orElse(""));
            case "annotation" -> "";
            case "frame" -> {
                frame(element);
                yield "";
            }
            case "ruby" ->
                "<ruby>" + Xml.child(element, "ruby-base").map(this::words).orElse("") + "<rt>"
                        + Xml.child(element, "ruby-text").map(this::words).orElse("") + "</rt></ruby>";
            default -> words(element);
        };
    }

    private String table(Element table) {
        StringBuilder html = new StringBuilder("<table>");
        Xml.all(table, "table-row").forEach(row -> {
            html.append("\n<tr>");
            Xml.children(row, "table-cell")
                    .forEach(cell ->
                            html.append("<td>").append(words(cell).strip()).append("</td>"));
            html.append("</tr>");
        });
        return html.append("\n</table>").toString();
    }
}
