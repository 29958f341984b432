package org.xuanyan.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Note;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Routes;

/**
 * A declaration as plain text: the title, where it comes from, and blocks with an empty line between them. Before each
 * paragraph stands its id in square brackets, and then, if the text prints one, its number; after them and one space its
 * characters are exactly those of the text. Notes stand at the end, so that nothing is inserted into the text.
 */
final class PlainText {

    private static final String BETWEEN = "\n\n";

    /** Hosts do not say in which encoding such a file is, and browsers would guess another one. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainText() {}

    /** Returns the file, in UTF-8 with a byte order mark. */
    static byte[] bytes(Declaration declaration, SiteLocale locale) {
        Metadata metadata = declaration.metadata();
        List<String> blocks = new ArrayList<>();
        blocks.add(head(metadata, TextHead.of(declaration, locale)));
        for (Division division : declaration.divisions()) {
            if (division.separated()) {
                blocks.add("***");
            }
            division.section().ifPresent(section -> blocks.add(section.label()));
            division.paragraphs().forEach(each -> blocks.add("[" + each.id() + "] " + mark(each) + each.text()));
        }
        if (!metadata.signatories().isEmpty()) {
            blocks.add(metadata.signatories().stream()
                    .map(each -> each.office() + " " + each.name())
                    .collect(Collectors.joining("\n")));
        }
        metadata.signed().ifPresent(blocks::add);
        if (!declaration.notes().isEmpty()) {
            blocks.add(locale.messages().say("notes"));
            Map<Integer, Set<String>> places = places(declaration);
            declaration
                    .notes()
                    .forEach(note ->
                            blocks.add(note(note, places.getOrDefault(note.number(), Set.of()), metadata.slug())));
        }
        return (BYTE_ORDER_MARK + String.join(BETWEEN, blocks) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String head(Metadata metadata, TextHead head) {
        return Stream.of(
                        Stream.of(metadata.title(), head.day() + " " + metadata.place()),
                        Stream.of(Stream.concat(Stream.of(head.container()), head.address().stream())
                                .collect(Collectors.joining(" "))),
                        Stream.of(head.status()),
                        head.remarks().stream())
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    /** Returns the number or mark that the text prints before a paragraph, and a space. */
    private static String mark(Paragraph paragraph) {
        return paragraph.printed().map(each -> each.written() + " ").orElse("");
    }

    /** Returns number of a note → the paragraphs with its marks. */
    private static Map<Integer, Set<String>> places(Declaration declaration) {
        Map<Integer, Set<String>> places = new TreeMap<>();
        for (Paragraph paragraph : declaration.paragraphs()) {
            for (NoteMark mark : paragraph.marks()) {
                places.computeIfAbsent(mark.note(), note -> new LinkedHashSet<>())
                        .add(paragraph.id().toString());
            }
        }
        return places;
    }

    /** Returns a note with the paragraphs to which it belongs, e.g. {@code [n1: p7, p9] …}. */
    private static String note(Note note, Set<String> places, Slug slug) {
        String id = Routes.note(slug, note.number()).fragment();
        return "[" + id + ": " + String.join(", ", places) + "] " + note.text();
    }
}
