package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Variant;

/** The readings of one source, by their places in the transcript. */
final class CopyReadings {

    /** The kind of a source extracted from a PDF file, which has lines and pages, but no paragraphs. */
    private static final String PDF = "pdf-text";

    private final Collation collation;
    private final String text;
    private final NavigableMap<Integer, List<PlacedIntervention>> readings = new TreeMap<>();
    private final NavigableMap<Integer, List<PlacedIntervention>> divisions = new TreeMap<>();

    CopyReadings(Collation collation, String text) {
        this.collation = collation;
        this.text = text;
        for (PlacedIntervention entry : collation.entries()) {
            if (isDivision(entry)) {
                divisions
                        .computeIfAbsent(entry.start(), start -> new ArrayList<>())
                        .add(entry);
            } else if (isReading(entry)) {
                readings.computeIfAbsent(entry.start(), start -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** Whether paragraphs begin or end differently; the text of a PDF file, or a hard-wrapped one, does not tell. */
    private boolean isDivision(PlacedIntervention entry) {
        InterventionKind kind = entry.intervention().kind();
        boolean hasParagraphs = !collation.style().hardWrapped()
                && collation.account().source().kind().filter(PDF::equals).isEmpty();
        return kind == InterventionKind.SEGMENTATION || kind == InterventionKind.LINE_WRAP && hasParagraphs;
    }

    private boolean isReading(PlacedIntervention entry) {
        boolean hasText = !entry.intervention().removed().isEmpty()
                || !entry.intervention().inserted().isEmpty();
        return hasText
                && switch (entry.intervention().kind()) {
                    case VARIANT, SUPPLIED, LACUNA, DASH -> true;
                    case PUNCTUATION_WIDTH -> !collation.style().narrow();
                    default -> false;
                };
    }

    String source() {
        return collation.account().source().id();
    }

    /** Returns the start of the part of the transcript that the source has. */
    int start() {
        return collation.start();
    }

    /** Returns the end of that part, exclusive. */
    int end() {
        return collation.end();
    }

    /** Returns the places at which the source differs from the text. */
    Stream<VariantPlace> places() {
        Stream<VariantPlace> words = readings.values().stream()
                .flatMap(List::stream)
                .map(entry -> new VariantPlace(entry.start(), entry.end(), false));
        Stream<VariantPlace> breaks = divisions.values().stream()
                .flatMap(List::stream)
                .map(entry -> new VariantPlace(entry.start(), entry.end(), true));
        return Stream.concat(words, breaks);
    }

    /** Whether the source has the text on both sides of a place. */
    boolean covers(VariantPlace place) {
        boolean empty = place.start() == place.end();
        boolean begun = start() < place.start() || start() == place.start() && (!empty || start() == 0);
        boolean goesOn = place.end() < end() || place.end() == end() && (!empty || end() == text.length());
        return begun && goesOn;
    }

    /** Returns the reading of the source at a place. */
    Variant.WitnessReading at(VariantPlace place) {
        String own = place.isDivision() ? division(place) : words(place);
        return new Variant.WitnessReading(source(), own, own.equals(place.of(text)));
    }

    /** Returns a break if the source begins a paragraph at a place, with any number of line ends; otherwise nothing. */
    private String division(VariantPlace place) {
        boolean differs =
                divisions.getOrDefault(place.start(), List.of()).stream().anyMatch(entry -> entry.end() == place.end());
        boolean divides = place.of(text).isEmpty() == differs;
        return divides ? Emendation.BREAK : "";
    }

    private String words(VariantPlace place) {
        StringBuilder reading = new StringBuilder();
        int done = place.start();
        for (PlacedIntervention entry : within(readings, place).toList()) {
            if (entry.start() >= done && entry.end() <= place.end()) {
                String removed = entry.intervention().removed();
                reading.append(text, done, entry.start()).append(removed.replaceAll("\\s*\\R\\s*", ""));
                done = entry.end();
            }
        }
        return reading.append(text, done, place.end()).toString();
    }

    private static Stream<PlacedIntervention> within(
            NavigableMap<Integer, List<PlacedIntervention>> entries, VariantPlace place) {
        return entries.subMap(place.start(), true, place.end(), true).values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.end() <= place.end());
    }

    /** Whether the source is damaged at a place. */
    boolean isDamagedAt(VariantPlace place) {
        return within(readings, place)
                .anyMatch(entry -> entry.start() == place.start()
                        && entry.end() == place.end()
                        && (entry.intervention().kind() == InterventionKind.LACUNA
                                || entry.intervention().kind() == InterventionKind.SUPPLIED));
    }

    /** Returns the reasons that editors give for the source's differences at a place. */
    Stream<String> reasons(VariantPlace place) {
        Function<PlacedIntervention, Stream<String>> reason = entry -> entry.intervention().reason().stream();
        return within(place.isDivision() ? divisions : readings, place)
                .flatMap(reason)
                .distinct();
    }

    /** Returns the reasons that editors give for a late start or an early end of the source. */
    Stream<String> reasonsForBreakingOff(boolean atStart) {
        return collation.entries().stream()
                .filter(entry -> entry.intervention().isBreakingOff())
                .filter(entry -> atStart == (entry.start() <= start()))
                .flatMap(entry -> entry.intervention().reason().stream());
    }
}
