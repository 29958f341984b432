package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Section;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The table of contents. Declarations print only numbers, so an entry shows the words with which its section begins;
 * long stretches, such as a whole text without sections, have a stop every ten paragraphs but none just before the end.
 */
final class Contents {

    private static final int STRIDE = 10;

    /** More than a line holds; the style sheet cuts at its end. */
    private static final int WORDS = 40;

    private Contents() {}

    /**
     * One section or other run of paragraphs.
     *
     * @param route of the section, or of the first paragraph where there is no section
     * @param label of the section, or the number of the first paragraph
     * @param words the beginning of its text
     * @param stops paragraphs on the way, for a run of more than twenty
     */
    record ContentsEntry(Route route, String label, String words, List<Stop> stops) {}

    /**
     * A paragraph on the way.
     *
     * @param number the id without its letter
     * @param words the beginning of its text
     */
    record Stop(Route route, String number, String words) {}

    static List<ContentsEntry> of(Declaration declaration) {
        List<ContentsEntry> entries = new ArrayList<>();
        for (Division division : declaration.divisions()) {
            if (!division.paragraphs().isEmpty()) {
                entries.add(entry(declaration.metadata().slug(), division));
            }
        }
        return entries;
    }

    private static ContentsEntry entry(Slug slug, Division division) {
        Paragraph first = division.paragraphs().get(0);
        return new ContentsEntry(
                Routes.anchor(slug, division.section().map(Section::id).orElse(first.id())),
                division.section().map(Section::label).orElse(first.id().label()),
                beginning(first.text()),
                stops(slug, division.paragraphs()));
    }

    private static List<Stop> stops(Slug slug, List<Paragraph> paragraphs) {
        List<Stop> stops = new ArrayList<>();
        for (int i = STRIDE; paragraphs.size() > 2 * STRIDE && i + STRIDE / 2 <= paragraphs.size(); i += STRIDE) {
            Paragraph paragraph = paragraphs.get(i);
            stops.add(
                    new Stop(Routes.anchor(slug, paragraph.id()), paragraph.id().label(), beginning(paragraph.text())));
        }
        return stops;
    }

    /** Cuts after some characters, never inside one. */
    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= WORDS) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, WORDS)) + "…";
    }
}
