package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Han;

/** The text of a DOCX as Word shows it: with the numbers of its lists, and as if all recorded changes were accepted. */
final class WordText {

    static final String MAIN = "word/document.xml";

    /** Elements of drawings that show a picture. */
    private static final Set<String> PICTURES = Set.of("pic", "imagedata", "chart");

    private final WordStyles styles;
    private final WordNumbering numbering;
    /** Kind and id of a note → its paragraphs. */
    private final Map<String, Element> notes = new TreeMap<>();

    private final OfficePage page = new OfficePage();
    /** Text boxes of the open paragraph, which stand after it. */
    private final List<Element> boxes = new ArrayList<>();
    /** A paragraph whose end was deleted; the next one goes on with it. */
    private String unfinished = "";

    private int changes;

    private WordText(ZipParts parts) {
        this.styles = new WordStyles(parts.xml("word/styles.xml"));
        this.numbering = new WordNumbering(parts.xml("word/numbering.xml"));
        for (String kind : List.of("footnote", "endnote")) {
            parts.xml("word/" + kind + "s.xml")
                    .ifPresent(xml -> Xml.all(xml, kind)
                            .forEach(note -> Xml.attribute(note, "id").ifPresent(id -> notes.put(kind + id, note))));
        }
    }

    /** Writes the text. */
    static void write(ZipParts parts, PageText target) throws UnreadableFile {
        Optional<Element> body =
                parts.xml(MAIN).flatMap(xml -> Xml.all(xml, "body").findFirst());
        if (body.isEmpty()) {
            throw new UnreadableFile(Code.BROKEN_FILE);
        }
        WordText text = new WordText(parts);
        text.blocks(body.get());
        if (text.changes > 0) {
            target.remark(0, Code.TRACKED_CHANGES, text.changes);
        }
        text.page.write(target);
    }

    private void blocks(Element parent) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "p" -> paragraph(child);
                case "tbl" -> page.block(table(child));
                case "sectPr", "del", "moveFrom" -> changes += Xml.name(child).equals("sectPr") ? 0 : 1;
                default -> blocks(child);
            }
        }
    }

    private void paragraph(Element paragraph) {
        String words = unfinished + label(paragraph) + runs(paragraph, paragraph);
        Optional<Element> deletedEnd = Xml.path(paragraph, "pPr", "rPr", "del");
        unfinished = deletedEnd.isPresent() ? words : "";
        if (deletedEnd.isEmpty()) {
            styles.level(paragraph).ifPresentOrElse(level -> page.heading(level, words), () -> page.paragraph(words));
        }
        List<Element> inside = List.copyOf(boxes);
        boxes.clear();
        inside.forEach(this::blocks);
    }

    /** Returns the number that Word shows before a paragraph; a space follows a narrow one. */
    private String label(Element paragraph) {
        Optional<Element> list = styles.property(paragraph, "pPr", "numPr");
        Optional<String> id =
                list.flatMap(each -> Xml.child(each, "numId")).flatMap(each -> Xml.attribute(each, "val"));
        int level = list.flatMap(each -> Xml.child(each, "ilvl"))
                .flatMap(each -> Xml.number(each, "val"))
                .orElse(0);
        String label = id.map(found -> numbering.next(found, level)).orElse("");
        boolean spaced = !label.isEmpty() && !Han.isFullWidth(label.charAt(label.length() - 1));
        return PageText.escape(label) + (spaced ? " " : "");
    }

    /** Returns the words of the runs inside an element. */
    private String runs(Element parent, Element paragraph) {
        StringBuilder html = new StringBuilder();
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "r" -> html.append(run(child, paragraph));
                case "del", "moveFrom" -> changes++;
                case "ins", "moveTo" -> {
                    changes++;
                    html.append(runs(child, paragraph));
                }
                case "pPr", "sdtPr" -> changes += Xml.path(child, "rPr", "ins").isPresent() ? 1 : 0;
                default -> html.append(runs(child, paragraph));
            }
        }
        return html.toString();
    }

    private String run(Element run, Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element child : run.children()) {
            words.append(
                    switch (Xml.name(child)) {
                        case "t" -> PageText.escape(child.wholeText());
                        case "tab", "ptab" -> OfficePage.TAB;
                        case "br", "cr" ->
                            Xml.attribute(child, "type").filter("page"::equals).isPresent() ? "" : "<br>";
                        case "noBreakHyphen" -> "-";
                        case "sym" -> "\uFFFD";
                        case "footnoteReference" -> note("footnote", child);
                        case "endnoteReference" -> note("endnote", child);
                        case "ruby" -> ruby(child, paragraph);
                        default -> {
                            collectBoxes(child);
                            yield "";
                        }
                    });
        }
        if (words.isEmpty()) {
            return "";
        }
        if (styles.isOn(paragraph, run, "vanish")) {
            return "<span hidden>" + words + "</span>";
        }
        boolean raised = Xml.path(run, "rPr", "vertAlign")
                .flatMap(each -> Xml.attribute(each, "val"))
                .filter("superscript"::equals)
                .isPresent();
        String marked = raised && words.indexOf("<sup>") < 0 ? "<sup>" + words + "</sup>" : words.toString();
        boolean bold =
                styles.isOn(paragraph, run, "b") && styles.level(paragraph).isEmpty();
        return bold ? "<b>" + marked + "</b>" : marked;
    }

    private String ruby(Element ruby, Element paragraph) {
        String base =
                Xml.child(ruby, "rubyBase").map(each -> runs(each, paragraph)).orElse("");
        String above = Xml.child(ruby, "rt").map(each -> runs(each, paragraph)).orElse("");
        return "<ruby>" + base + "<rt>" + above + "</rt></ruby>";
    }

    /** Collects the text boxes in a drawing, and counts its pictures; what stands there twice, for old programs, once. */
    private void collectBoxes(Element drawing) {
        if (Xml.name(drawing).equals("txbxContent")) {
            boxes.add(drawing);
        } else if (PICTURES.contains(Xml.name(drawing))) {
            page.picture();
        } else if (!Xml.name(drawing).equals("Fallback")) {
            drawing.children().forEach(this::collectBoxes);
        }
    }

    private String note(String kind, Element reference) {
        Optional<Element> note = Xml.attribute(reference, "id").map(id -> notes.get(kind + id));
        return note.map(found -> page.note(inline(found))).orElse("");
    }

    /** Returns the paragraphs of a note or cell in one line each. */
    private String inline(Element parent) {
        StringBuilder html = new StringBuilder();
        for (Element child : parent.children()) {
            String words = switch (Xml.name(child)) {
                case "p" -> (label(child) + runs(child, child)).strip();
                case "tcPr" -> "";
                default -> inline(child);
            };
            html.append(html.isEmpty() || words.isEmpty() ? "" : "<br>").append(words);
        }
        return html.toString();
    }

    private String table(Element table) {
        StringBuilder html = new StringBuilder("<table>");
        Xml.children(table, "tr").forEach(row -> {
            html.append("\n<tr>");
            Xml.children(row, "tc").forEach(cell -> {
                int span = Xml.path(cell, "tcPr", "gridSpan")
                        .flatMap(each -> Xml.number(each, "val"))
                        .orElse(1);
                html.append(span > 1 ? "<td colspan=\"" + span + "\">" : "<td>")
                        .append(inline(cell))
                        .append("</td>");
            });
            html.append("</tr>");
        });
        return html.append("\n</table>").toString();
    }
}
