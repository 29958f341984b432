package org.xuanyan.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.SourceMessages;
import org.xuanyan.model.Account;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Note;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Section;
import org.xuanyan.model.Variant;
import org.xuanyan.site.Route;
import org.xuanyan.site.TextFormat;

/**
 * A declaration as an edition in TEI P5. The text is in {@code body}, its paragraphs and sections have their ids; what we add
 * stands in empty elements inside it and is explained in {@code back}: notes, variants of the sources, and every
 * intervention for which an editor answers. Those that the characters themselves explain are only counted;
 * {@code sources/index.json} lists them, too.
 */
final class TeiFile {

    private final Declaration declaration;
    private final SiteLocale locale;
    private final Route here;
    private final StringBuilder xml = new StringBuilder();

    /** Paragraph or section → the indices of the variants that begin or end in it. */
    private final Map<AnchorId, Set<Integer>> variantsIn = new TreeMap<>();

    private TeiFile(Declaration declaration, SiteLocale locale) {
        this.declaration = declaration;
        this.locale = locale;
        this.here = TextFormat.TEI.route(declaration.metadata().slug());
        for (int i = 0; i < variants().size(); i++) {
            for (AnchorId id :
                    List.of(variants().get(i).block(), variants().get(i).until())) {
                variantsIn.computeIfAbsent(id, block -> new TreeSet<>()).add(i);
            }
        }
    }

    /** Returns the file, in UTF-8. */
    static byte[] bytes(Declaration declaration, SiteLocale locale) {
        TeiFile file = new TeiFile(declaration, locale);
        file.write();
        return file.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"")
                .append(declaration.metadata().language())
                .append("\">\n");
        new TeiHeader(declaration, locale, here, xml).write();
        xml.append("<text>\n<body>\n");
        body();
        closer(declaration.metadata());
        xml.append("</body>\n");
        back();
        xml.append("</text>\n</TEI>\n");
    }

    /** A section of level 3 is part of the section before it; what stands outside of sections is a division, too. */
    private void body() {
        boolean open = false;
        for (Division division : declaration.divisions()) {
            boolean part = open && division.section().filter(Section::isPart).isPresent();
            if (open && !part) {
                xml.append("</div>\n");
            }
            open(division);
            division.paragraphs().forEach(this::paragraph);
            if (part) {
                xml.append("</div>\n");
            } else {
                open = true;
            }
        }
        xml.append(open ? "</div>\n" : "<div/>\n");
    }

    private void open(Division division) {
        xml.append("<div");
        division.section().ifPresent(section -> {
            attribute("type", "section");
            attribute("xml:id", section.id().toString());
        });
        xml.append(">\n");
        if (division.separated()) {
            xml.append("<milestone unit=\"separator\" rend=\"***\"/>\n");
        }
        division.section().ifPresent(section -> {
            xml.append("<head>");
            new TeiWords(section.label(), here)
                    .variants(variants(), variantsIn(section.id()), section.id())
                    .write(xml);
            xml.append("</head>\n");
        });
    }

    private Set<Integer> variantsIn(AnchorId id) {
        return variantsIn.getOrDefault(id, Set.of());
    }

    private List<Variant> variants() {
        return declaration.provenance().variants();
    }

    private void paragraph(Paragraph paragraph) {
        xml.append("<p");
        attribute("xml:id", paragraph.id().toString());
        attribute("n", paragraph.name().number());
        xml.append('>');
        paragraph.printed().ifPresent(mark -> element("seg", "label", mark.written()));
        TeiWords words = new TeiWords(paragraph.text(), here)
                .citations(paragraph.citations())
                .dates(paragraph.dates())
                .notes(paragraph.marks())
                .variants(variants(), variantsIn(paragraph.id()), paragraph.id());
        if (paragraph.isTable()) {
            words.asTable(xml);
        } else {
            words.write(xml);
        }
        xml.append("</p>\n");
    }

    private void closer(Metadata metadata) {
        if (metadata.signatories().isEmpty() && metadata.signed().isEmpty()) {
            return;
        }
        xml.append("<closer>\n");
        metadata.signatories().forEach(each -> {
            xml.append("<signed>");
            element("roleName", "", each.office());
            xml.append(' ');
            element("persName", "", each.name());
            xml.append("</signed>\n");
        });
        metadata.signed().ifPresent(each -> {
            element("dateline", "", each);
            xml.append('\n');
        });
        xml.append("</closer>\n");
    }

    private void back() {
        xml.append("<back>\n");
        if (!declaration.notes().isEmpty()) {
            xml.append("<div type=\"notes\"");
            attribute("xml:lang", locale.site().language().toString());
            xml.append(">\n");
            declaration.notes().forEach(this::note);
            xml.append("</div>\n");
        }
        if (!variants().isEmpty()) {
            xml.append("<div type=\"apparatus\">\n<listApp>\n");
            for (int i = 0; i < variants().size(); i++) {
                variant(variants().get(i), "v" + (i + 1));
            }
            xml.append("</listApp>\n</div>\n");
        }
        declaration.provenance().accounts().forEach(this::account);
        xml.append("</back>\n");
    }

    private void note(Note note) {
        xml.append("<p><note");
        attribute("xml:id", "n" + note.number());
        xml.append('>').append(Escaping.escape(note.text())).append("</note></p>\n");
    }

    /** Writes the readings of a place; the words of several sources are written once, those of the text first. */
    private void variant(Variant variant, String id) {
        Map<String, String> read = new LinkedHashMap<>();
        Map<String, String> printed = new LinkedHashMap<>();
        variant.readings()
                .forEach(each -> (each.printed() ? printed : read)
                        .merge(each.text(), TeiHeader.witness(each.source()), (one, other) -> one + " " + other));
        xml.append("<app");
        attribute("type", variant.kind().key());
        attribute("from", "#" + id);
        attribute("to", "#" + id + "-end");
        xml.append('>');
        printed.forEach((text, sources) -> reading("lem", text, sources));
        read.forEach((text, sources) -> reading("rdg", text, sources));
        if (!variant.reason().isEmpty()) {
            element("note", "", variant.reason());
        }
        xml.append("</app>\n");
    }

    private void reading(String name, String text, String sources) {
        xml.append('<').append(name);
        attribute("wit", sources);
        xml.append('>').append(Escaping.escape(SourceMessages.visible(text)));
        xml.append("</").append(name).append('>');
    }

    private void account(Account account) {
        List<Intervention> answered = account.interventions().stream()
                .filter(each -> each.kind().explanation() != InterventionKind.Explanation.NONE)
                .toList();
        if (answered.isEmpty()) {
            return;
        }
        xml.append("<div type=\"interventions\"");
        attribute("corresp", TeiHeader.witness(account.source().id()));
        xml.append(">\n<list>\n");
        answered.forEach(this::intervention);
        xml.append("</list>\n</div>\n");
    }

    private void intervention(Intervention each) {
        xml.append("<item");
        attribute("n", each.place().line() + ":" + each.place().column());
        each.block().ifPresent(block -> attribute("corresp", "#" + block));
        xml.append('>');
        element("label", "", each.kind().key());
        if (!each.removed().isEmpty()) {
            element("del", "", SourceMessages.visible(each.removed()));
        }
        if (!each.inserted().isEmpty()) {
            element("add", "", SourceMessages.visible(each.inserted()));
        }
        each.reason().ifPresent(reason -> element("note", "", reason));
        xml.append("</item>\n");
    }

    private void attribute(String name, String value) {
        TeiHeader.attribute(name, value, xml);
    }

    private void element(String name, String type, String words) {
        TeiHeader.element(name, type, words, xml);
    }
}
