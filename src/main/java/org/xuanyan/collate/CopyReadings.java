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

/** What one source reads where it differs from the text, by the place in the transcript. */
final class CopyReadings {

    /** The text of a PDF file has lines and pages, and no paragraphs of its own. */
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

    /** A source of a PDF's text, or one that is wrapped everywhere, does not say where paragraphs begin. */
    private boolean isDivision(PlacedIntervention entry) {
        InterventionKind kind = entry.intervention().kind();
        boolean hasParagraphs = !collation.style().hardWrapped()
                && collation.account().source().kind().filter(PDF::equals).isEmpty();
        return kind == InterventionKind.SEGMENTATION || kind == InterventionKind.LINE_WRAP && hasParagraphs;
    }

    private boolean isReading(PlacedIntervention entry) {
        boolean says = !entry.intervention().removed().isEmpty()
                || !entry.intervention().inserted().isEmpty();
        return says
                && switch (entry.intervention().kind()) {
                    case VARIANT, SUPPLIED, LACUNA, DASH -> true;
                    case PUNCTUATION_WIDTH -> !collation.style().narrow();
                    default -> false;
                };
    }

    String source() {
        return collation.account().source().id();
    }

    /** Where the part of the transcript that the source has begins. */
    int start() {
        return collation.start();
    }

    /** Where it ends, exclusive. */
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

    /** Whether the source has what stands on both sides of a place. */
    boolean covers(VariantPlace place) {
        boolean empty = place.start() == place.end();
        boolean begun = start() < place.start() || start() == place.start() && (!empty || start() == 0);
        boolean goesOn = place.end() < end() || place.end() == end() && (!empty || end() == text.length());
        return begun && goesOn;
    }

    /** Returns what the source has at a place: the text, with its own words where it differs. */
    Variant.WitnessReading at(VariantPlace place) {
        String own = place.isDivision() ? division(place) : words(place);
        return new Variant.WitnessReading(source(), own, own.equals(place.of(text)));
    }

    /** A source either begins a paragraph at a place or does not, with however many line ends. */
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

    /** Whether the source has nothing at a place because it is damaged there. */
    boolean lacks(VariantPlace place) {
        return within(readings, place)
                .anyMatch(entry -> entry.start() == place.start()
                        && entry.end() == place.end()
                        && (entry.intervention().kind() == InterventionKind.LACUNA
                                || entry.intervention().kind() == InterventionKind.SUPPLIED));
    }

    /** Returns what its editors say of a place. */
    Stream<String> reasons(VariantPlace place) {
        Function<PlacedIntervention, Stream<String>> reason = entry -> entry.intervention().reason().stream();
        return within(place.isDivision() ? divisions : readings, place)
                .flatMap(reason)
                .distinct();
    }

    /** Returns what its editors say of its beginning late, or ending early. */
    Stream<String> reasonsForBreakingOff(boolean atStart) {
        return collation.entries().stream()
                .filter(entry -> entry.intervention().isBreakingOff())
                .filter(entry -> atStart == (entry.start() <= start()))
                .flatMap(entry -> entry.intervention().reason().stream());
    }
}
