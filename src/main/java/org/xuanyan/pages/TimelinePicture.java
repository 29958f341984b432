package org.xuanyan.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.Event;
import org.xuanyan.model.Html;
import org.xuanyan.model.Precision;

/**
 * Draws all events: one row for each year, from January to December. A dot is a day, a short bar some days or a month,
 * a diamond a summit. A line across the row is an event of which only the year is known, with an arrow if it lasts for
 * several years. Marks that would overlap are drawn in separate lanes. Lengths are in user units; the picture is as
 * wide as the screen of a phone.
 */
final class TimelinePicture {

    private static final int WIDTH = 360;
    private static final int LEFT = 50;
    private static final int RIGHT = 350;
    private static final int MONTHS = 12;
    private static final int LANE = 9;
    private static final int RADIUS = 3;
    private static final int SUMMIT = 5;
    private static final int GAP = 3;
    private static final int ROW_MARGIN = 12;
    private static final int HEAD = 22;
    private static final int BREAK = 12;
    private static final double LONGEST_YEAR = 366.0;
    private static final double DAY = (RIGHT - LEFT) / LONGEST_YEAR;

    private final StringBuilder marks = new StringBuilder();
    private double top = HEAD;

    private TimelinePicture() {}

    static Html of(List<Event> events, PageMessages messages) {
        return new TimelinePicture().draw(events, messages);
    }

    private Html draw(List<Event> events, PageMessages messages) {
        if (events.isEmpty()) {
            return new Html("");
        }
        Map<Integer, List<Event>> years = new TreeMap<>();
        events.forEach(each -> years.computeIfAbsent(each.span().from().getYear(), year -> new ArrayList<>())
                .add(each));
        for (int month = 1; month <= MONTHS; month++) {
            double x = LEFT + (month - 0.5) * (RIGHT - LEFT) / MONTHS;
            marks.append("<text class=\"axis\" x=\"")
                    .append(number(x))
                    .append("\" y=\"14\">")
                    .append(month);
            marks.append("</text>");
        }
        int before = years.keySet().iterator().next() - 1;
        for (Map.Entry<Integer, List<Event>> each : years.entrySet()) {
            if (each.getKey() > before + 1) {
                line("gap", LEFT, top + BREAK / 2.0, RIGHT);
                top += BREAK;
            }
            row(each.getKey(), each.getValue());
            before = each.getKey();
        }
        LocalDate first = events.get(0).span().from();
        LocalDate last = events.stream()
                .map(each -> each.span().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Html(
                "<svg class=\"picture\" role=\"img\" aria-labelledby=\"picture-title picture-text\" viewBox=\"0 0 "
                        + WIDTH + " " + number(top) + "\"><title id=\"picture-title\">"
                        + messages.html("timeline.picture", events.size(), first.getYear(), last.getYear())
                                .markup()
                        + "</title><desc id=\"picture-text\">"
                        + messages.html("timeline.rows").markup() + "</desc>" + marks + "</svg>\n");
    }

    private void row(int year, List<Event> events) {
        List<Double> lanes = new ArrayList<>();
        double first = top + ROW_MARGIN / 2.0 + LANE / 2.0;
        for (Event event : events) {
            DateSpan span = event.span();
            boolean wide = span.precision().compareTo(Precision.YEAR) >= 0;
            double start = wide ? LEFT : x(span.from());
            double end = wide || span.to().getYear() > year ? RIGHT : x(span.to()) + DAY;
            int lane = lane(lanes, start, Math.max(end, start + 2 * RADIUS));
            double y = first + lane * LANE;
            if (event.summit().isPresent()) {
                diamond(end, y);
            } else if (wide) {
                line("year", LEFT, y, RIGHT);
                if (!span.isSingle()) {
                    arrow(y);
                }
            } else if (span.precision() == Precision.DAY && span.isSingle()) {
                dot(start, y);
            } else {
                line("days", start + 2, y, Math.max(end - 2, start + 2 * RADIUS));
            }
        }
        double height = Math.max(1, lanes.size()) * LANE + ROW_MARGIN;
        marks.append("<text class=\"row\" x=\"0\" y=\"")
                .append(number(first + RADIUS))
                .append("\">")
                .append(year);
        marks.append("</text>");
        top += height;
        line("rule", 0, top, RIGHT);
    }

    /** Returns the first lane that is free from a start on, and occupies it up to an end. */
    private static int lane(List<Double> lanes, double start, double end) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i) + GAP <= start) {
                lanes.set(i, end);
                return i;
            }
        }
        lanes.add(end);
        return lanes.size() - 1;
    }

    private static double x(LocalDate day) {
        return LEFT + (day.getDayOfYear() - 1) * DAY;
    }

    private void dot(double x, double y) {
        marks.append("<circle cx=\"")
                .append(number(x + RADIUS))
                .append("\" cy=\"")
                .append(number(y));
        marks.append("\" r=\"").append(RADIUS).append("\"/>");
    }

    private void diamond(double x, double y) {
        marks.append("<path class=\"summit\" d=\"M")
                .append(number(x - SUMMIT))
                .append(' ')
                .append(number(y));
        marks.append("l")
                .append(SUMMIT)
                .append("-")
                .append(SUMMIT)
                .append(" ")
                .append(SUMMIT)
                .append(" ");
        marks.append(SUMMIT)
                .append("-")
                .append(SUMMIT)
                .append(" ")
                .append(SUMMIT)
                .append("z\"/>");
    }

    private void arrow(double y) {
        marks.append("<path class=\"on\" d=\"M")
                .append(number(RIGHT - 4.0))
                .append(' ')
                .append(number(y - 3));
        marks.append("l4 3-4 3\"/>");
    }

    private void line(String kind, double from, double y, double to) {
        marks.append("<path class=\"")
                .append(kind)
                .append("\" d=\"M")
                .append(number(from))
                .append(' ');
        marks.append(number(y)).append('H').append(number(to)).append("\"/>");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
