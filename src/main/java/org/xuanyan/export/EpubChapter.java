package org.xuanyan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Metadata;

/**
 * One declaration as a chapter of a book.
 *
 * @param name of the chapter, from which its file is named
 * @param title in the table of contents
 * @param shortName in the list of paragraphs
 * @param contents its sections, and the paragraphs with which an editor's title begins
 * @param pages its paragraphs
 */
record EpubChapter(
        String name, String title, String shortName, List<BookPlace> contents, List<BookPlace> pages, String xhtml) {

    /** In characters; a reading program shows about so many in a line of its contents. */
    private static final int BEGINNING = 24;

    /** Copies the lists, so that the record is immutable. */
    EpubChapter {
        contents = List.copyOf(contents);
        pages = List.copyOf(pages);
    }

    /** An element and how lists of the book name it. */
    record BookPlace(String id, String words) {}

    /** Returns the name of its file in the book. */
    String file() {
        return name + ".xhtml";
    }

    /** Returns the chapter with a declaration. */
    static EpubChapter of(Declaration declaration, SiteLocale locale) {
        Metadata metadata = declaration.metadata();
        return new EpubChapter(
                metadata.slug().toString(),
                metadata.title(),
                metadata.name(),
                contents(declaration, locale.messages()),
                declaration.paragraphs().stream()
                        .map(each ->
                                new BookPlace(each.id().toString(), each.name().number()))
                        .toList(),
                new EpubText(declaration, locale).document());
    }

    private static List<BookPlace> contents(Declaration declaration, PageMessages messages) {
        Map<AnchorId, Metadata.Label> titles = declaration.metadata().labels();
        List<BookPlace> places = new ArrayList<>();
        for (Division division : declaration.divisions()) {
            division.section().ifPresent(section -> {
                String title = Optional.ofNullable(titles.get(section.id()))
                        .map(each -> messages.say("editors.title", each.text()))
                        .or(() -> division.paragraphs().stream().findFirst().map(each -> beginning(each.text())))
                        .orElse("");
                places.add(new BookPlace(section.id().toString(), (section.label() + " " + title).strip()));
            });
            division.paragraphs().stream()
                    .filter(each -> titles.containsKey(each.id()))
                    .forEach(each -> places.add(new BookPlace(
                            each.id().toString(),
                            messages.say("editors.title", titles.get(each.id()).text()))));
        }
        return places;
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("").replace('\t', ' ');
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
    }
}
