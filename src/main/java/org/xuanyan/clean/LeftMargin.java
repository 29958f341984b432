package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The blanks at the beginning of all lines of a page, as in the output of {@code pdftotext -layout}; an indent is what a
 * line has more than its page.
 */
final class LeftMargin {

    /** A page with fewer lines inside sentences has the margin of the copy. */
    private static final int FEWEST = 2;
    /** A line that its sentence goes on after is at least this share of a full line. */
    private static final double LONG = 0.8;

    private LeftMargin() {}

    /**
     * Where a line stands.
     *
     * @param indent the blanks before it, in full-width cells
     * @param page 0-based
     */
    record Place(Line line, double indent, int page) {}

    /** Returns the lines, measured from the margins of their pages. */
    static List<Line> without(List<Place> places) {
        if (places.stream().allMatch(each -> each.indent() < 1)) {
            return places.stream().map(Place::line).toList();
        }
        Map<Integer, List<Double>> inside = inside(places);
        List<Double> all = inside.values().stream().flatMap(List::stream).toList();
        double usual = all.size() < FEWEST ? 0 : Quantile.of(all, 0.5);
        Map<Integer, Double> margins = new TreeMap<>();
        inside.forEach((page, own) -> margins.put(page, own.size() < FEWEST ? usual : Quantile.of(own, 0.5)));
        List<Line> lines = new ArrayList<>();
        for (Place place : places) {
            double margin = margins.getOrDefault(place.page(), usual);
            lines.add(margin < 1 ? place.line() : measured(place, margin));
        }
        return lines;
    }

    /** Returns for each page the indents of lines that continue a sentence. */
    private static Map<Integer, List<Double>> inside(List<Place> places) {
        List<Double> open = places.stream()
                .map(place -> place.line().text())
                .filter(text -> !Sentence.ends(text))
                .map(Sentence::width)
                .toList();
        double longest = LONG * Quantile.of(open, 0.9);
        Map<Integer, List<Double>> inside = new TreeMap<>();
        for (int i = 1; i < places.size(); i++) {
            String before = places.get(i - 1).line().text();
            Place place = places.get(i);
            if (!Sentence.ends(before)
                    && Sentence.width(before) >= longest
                    && places.get(i - 1).page() == place.page()) {
                inside.computeIfAbsent(place.page(), page -> new ArrayList<>()).add(place.indent());
            }
        }
        return inside;
    }

    private static Line measured(Place place, double margin) {
        Line line = place.line();
        double indent = Math.max(0, place.indent() - margin);
        return line.laidOut(new Line.Layout(
                line.layout().gap(), indent >= 1, (indent >= 1 ? indent : 0) + Sentence.width(line.text())));
    }
}
