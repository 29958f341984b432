package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Variant;

/** Finds the places at which several sources that have the same passage differ. */
final class Variants {

    /** Interventions that show what a copy reads; the others are of its typesetting. */
    private static final Set<InterventionKind> READINGS = EnumSet.of(
            InterventionKind.VARIANT,
            InterventionKind.SUPPLIED,
            InterventionKind.LACUNA,
            InterventionKind.DASH,
            InterventionKind.PUNCTUATION_WIDTH);

    private static final String PDF = "pdf-text";

    private final Transcript transcript;
    private final List<Copy> copies;
    private final List<Found> found = new ArrayList<>();

    private Variants(Transcript transcript, List<Ledger> ledgers) {
        this.transcript = transcript;
        this.copies = ledgers.stream().map(Copy::of).toList();
    }

    /** Returns the variants in reading order; none where there is only one source. */
    static List<Variant> of(Transcript transcript, List<Ledger> ledgers) {
        return new Variants(transcript, ledgers).find();
    }

    /**
     * One source.
     *
     * @param readings where it differs from the text, by the place in the transcript
     * @param divisions the line ends with which it divides paragraphs, by the place in the transcript
     */
    private record Copy(
            Ledger ledger, NavigableMap<Integer, List<Entry>> readings, NavigableMap<Integer, List<Entry>> divisions) {

        private static Copy of(Ledger ledger) {
            Copy copy = new Copy(ledger, new TreeMap<>(), new TreeMap<>());
            for (Entry entry : ledger.entries()) {
                NavigableMap<Integer, List<Entry>> places =
                        isDivision(ledger, entry) ? copy.divisions : isReading(ledger, entry) ? copy.readings : null;
                if (places != null) {
                    places.computeIfAbsent(entry.start(), start -> new ArrayList<>())
                            .add(entry);
                }
            }
            return copy;
        }

        /** Returns what the source has at a place: the text, with its own words where it differs. */
        private Variant.Witness at(Place place, String text) {
            StringBuilder reading = new StringBuilder();
            int done = place.start();
            NavigableMap<Integer, List<Entry>> own = place.isDivision() ? divisions : readings;
            for (List<Entry> entries :
                    own.subMap(place.start(), true, place.end(), true).values()) {
                for (Entry entry : entries) {
                    if (entry.start() >= done && entry.end() <= place.end()) {
                        reading.append(text, done, entry.start())
                                .append(entry.intervention().removed());
                        done = entry.end();
                    }
                }
            }
            String words = reading.append(text, done, place.end()).toString();
            return new Variant.Witness(ledger.account().source().id(), words);
        }

        private Stream<String> reasons(Place place) {
            return readings.subMap(place.start(), true, place.end(), true).values().stream()
                    .flatMap(List::stream)
                    .filter(entry -> entry.end() <= place.end() || entry.start() == place.start())
                    .flatMap(entry -> entry.intervention().reason().stream());
        }

        private String reasonForBreakingOff(int from) {
            return ledger.entries().stream()
                    .filter(entry -> entry.intervention().isBreakingOff())
                    .filter(entry -> from == 0 ? entry.start() <= ledger.start() : entry.start() >= ledger.end())
                    .flatMap(entry -> entry.intervention().reason().stream())
                    .findFirst()
                    .orElse("");
        }

        private boolean covers(int start, int end) {
            return ledger.start() <= start && end <= ledger.end();
        }

        private boolean lacks(Place place) {
            return readings.getOrDefault(place.start(), List.of()).stream()
                    .anyMatch(entry ->
                            entry.intervention().kind() == InterventionKind.LACUNA && entry.end() == place.end());
        }
    }

    /** A variant by its place in the transcript; {@code until} is where a lacuna ends, exclusive. */
    private record Found(Place place, Variant.Kind kind, List<Variant.Witness> readings, int until, String reason) {}

    /**
     * A place at which one source or several differ from the text.
     *
     * @param start offset in the transcript
     * @param end exclusive
     */
    private record Place(int start, int end, boolean isDivision) {}

    private List<Variant> find() {
        for (Place place : places()) {
            List<Copy> present = copies.stream()
                    .filter(copy -> copy.covers(place.start(), place.end()))
                    .toList();
            List<Variant.Witness> readings = present.stream()
                    .map(copy -> copy.at(place, transcript.text()))
                    .toList();
            if (differ(readings.stream().map(Variant.Witness::text))) {
                found.add(new Found(place, kind(place, present, readings), readings, place.end(), reason(place)));
            }
        }
        for (Copy copy : copies) {
            missing(copy, 0, copy.ledger().start());
            missing(copy, copy.ledger().end(), transcript.text().length());
        }
        return found.stream()
                .sorted(Comparator.comparingInt(each -> each.place().start()))
                .map(this::variant)
                .toList();
    }

    private static boolean differ(Stream<String> readings) {
        return readings.distinct().count() > 1;
    }

    /** Returns all places, those that overlap as one. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Copy copy : copies) {
            copy.readings()
                    .values()
                    .forEach(entries ->
                            entries.forEach(entry -> places.add(new Place(entry.start(), entry.end(), false))));
            copy.divisions()
                    .values()
                    .forEach(entries ->
                            entries.forEach(entry -> places.add(new Place(entry.start(), entry.end(), true))));
        }
        places.sort(Comparator.comparing(Place::isDivision)
                .thenComparingInt(Place::start)
                .thenComparingInt(Place::end));
        List<Place> merged = new ArrayList<>();
        for (Place place : places) {
            Place last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean overlaps = last != null
                    && last.isDivision() == place.isDivision()
                    && (place.start() < last.end() || place.start() == last.start());
            if (overlaps) {
                int end = Math.max(last.end(), place.end());
                merged.set(merged.size() - 1, new Place(last.start(), end, last.isDivision()));
            } else {
                merged.add(place);
            }
        }
        return merged;
    }

    private static boolean isReading(Ledger ledger, Entry entry) {
        InterventionKind kind = entry.intervention().kind();
        boolean says = !entry.intervention().removed().isEmpty()
                || !entry.intervention().inserted().isEmpty();
        boolean style =
                kind == InterventionKind.PUNCTUATION_WIDTH && ledger.style().narrow();
        return READINGS.contains(kind) && says && !style;
    }

    /** The text of a PDF file has lines and pages, and no paragraphs of its own. */
    private static boolean isDivision(Ledger ledger, Entry entry) {
        InterventionKind kind = entry.intervention().kind();
        boolean hasParagraphs = !ledger.style().hardWrapped()
                && !ledger.account().source().kind().filter(PDF::equals).isPresent();
        return kind == InterventionKind.SEGMENTATION || kind == InterventionKind.LINE_WRAP && hasParagraphs;
    }

    private static Variant.Kind kind(Place place, List<Copy> present, List<Variant.Witness> readings) {
        if (place.isDivision()) {
            return Variant.Kind.SEGMENTATION;
        }
        if (present.stream().anyMatch(copy -> copy.lacks(place))) {
            return Variant.Kind.LACUNA;
        }
        boolean words = differ(readings.stream().map(Variant.Witness::text).map(Variants::form));
        return words ? Variant.Kind.SUBSTANTIVE : Variant.Kind.TYPOGRAPHIC;
    }

    /** The words of a reading without the form of their signs; the numeral 一 is printed, and lost, like a dash. */
    private static String form(String reading) {
        return Projection.of(reading, false).words().replace('一', '-');
    }

    /** A stretch outside the part that a source has: shown as far as its first block goes, if another source has that. */
    private void missing(Copy copy, int from, int to) {
        int start = from;
        while (start < to && !Projection.isWord(transcript.text().codePointAt(start))) {
            start++;
        }
        if (start == to) {
            return;
        }
        int end =
                Math.min(to, transcript.blocks().get(transcript.blockAt(start)).end());
        Place place = new Place(start, end, false);
        List<Variant.Witness> readings = copies.stream()
                .filter(other -> other == copy || other.covers(place.start(), place.end()))
                .map(other -> other == copy
                        ? new Variant.Witness(copy.ledger().account().source().id(), "")
                        : other.at(place, transcript.text()))
                .toList();
        if (readings.size() > 1) {
            found.add(new Found(place, Variant.Kind.LACUNA, readings, to, copy.reasonForBreakingOff(from)));
        }
    }

    private Variant variant(Found each) {
        Transcript.Block block =
                transcript.blocks().get(transcript.blockAt(each.place().start()));
        int start = each.place().start() - block.start();
        int end = Math.min(each.place().end(), block.end()) - block.start();
        int lastCharacter = Math.max(each.place().start(), each.until() - 1);
        Transcript.Block last = transcript.blocks().get(transcript.blockAt(lastCharacter));
        int untilEnd = Math.min(each.until(), last.end()) - last.start();
        return new Variant(block.id(), each.kind(), start, end, each.readings(), last.id(), untilEnd, each.reason());
    }

    /** Returns what the editors say of a place, with the source where they say it of several. */
    private String reason(Place place) {
        Map<String, String> reasons = new TreeMap<>();
        for (Copy copy : copies) {
            String said = copy.reasons(place).distinct().collect(Collectors.joining("；"));
            if (!said.isEmpty()) {
                reasons.put(copy.ledger().account().source().id(), said);
            }
        }
        return reasons.size() == 1
                ? reasons.values().iterator().next()
                : reasons.entrySet().stream()
                        .map(each -> each.getKey() + "：" + each.getValue())
                        .collect(Collectors.joining("；"));
    }
}
