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
 * The table of contents. The sections of declarations have only numbers, so an entry also shows the first words of its
 * section. A long run of paragraphs, such as a whole text without sections, has a stop every ten paragraphs, but not
 * just before its end.
 */
final class Contents {

    private static final int STOP_INTERVAL = 10;

    /** In characters; more than fit in a line, which the style sheet cuts off. */
    private static final int BEGINNING = 40;

    private Contents() {}

    /**
     * One section, or another run of paragraphs.
     *
     * @param route of the section, or of the first paragraph if there is no section
     * @param label of the section, or the number of the first paragraph
     * @param words the beginning of its text
     * @param stops links to some of its paragraphs, if it has more than twenty
     */
    record ContentsEntry(Route route, String label, String words, List<Stop> stops) {}

    /**
     * A link to a paragraph inside a long run.
     *
     * @param number as references name it
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
                division.section().map(Section::label).orElse(first.number()),
                beginning(first.text()),
                stops(slug, division.paragraphs()));
    }

    private static List<Stop> stops(Slug slug, List<Paragraph> paragraphs) {
        List<Stop> stops = new ArrayList<>();
        boolean isLong = paragraphs.size() > 2 * STOP_INTERVAL;
        for (int i = STOP_INTERVAL; isLong && i + STOP_INTERVAL / 2 <= paragraphs.size(); i += STOP_INTERVAL) {
            Paragraph paragraph = paragraphs.get(i);
            stops.add(new Stop(Routes.anchor(slug, paragraph.id()), paragraph.number(), beginning(paragraph.text())));
        }
        return stops;
    }

    /** Returns the first {@link #BEGINNING} characters, counted as code points. */
    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= BEGINNING) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
    }
}
