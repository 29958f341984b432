package org.xuanyan.pages;

import java.util.List;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.site.Route;

/**
 * The picture of a timeline: one row for each year, from January to December, with a mark for each event, which is a link
 * to it.
 *
 * @param months their numbers
 * @param rows the years that have events, the earliest first
 * @param legend the shapes of the marks, each with the kinds of events that it means
 */
record TimelineOverview(List<Integer> months, List<YearRow> rows, List<Shape> legend) {

    /**
     * A year.
     *
     * @param route of its events in the list
     * @param summits where the summits of the series were held
     * @param afterGap whether years without events are left out before it
     * @param height in pixels
     */
    record YearRow(
            Route route,
            String year,
            List<NameInLanguage> summits,
            boolean afterGap,
            int height,
            List<EventMark> marks) {}

    /**
     * The mark of an event.
     *
     * @param name the date, name and kind of the event
     * @param language of the name of the event
     * @param shape see {@link Shape}
     * @param x its place in the row, in percent
     * @param y the middle of its lane, in pixels
     * @param bar the time that the event took
     */
    record EventMark(Route route, String name, LanguageTag language, Shape shape, String x, int y, List<Bar> bar) {}

    /**
     * A stretch of a row.
     *
     * @param start in percent
     * @param width in percent
     * @param top in pixels
     */
    record Bar(String start, String width, int top) {}

    /**
     * A shape of marks.
     *
     * @param key of the kind that stands for all of them
     * @param drawing of the shape, on the same page
     * @param kinds in words
     */
    record Shape(String key, Route drawing, List<String> kinds) {}
}
