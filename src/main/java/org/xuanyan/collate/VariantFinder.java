package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.language.CopyWords;
import org.xuanyan.language.EditorialWords;
import org.xuanyan.language.Language;
import org.xuanyan.model.Variant;
import org.xuanyan.text.Legibility;

/** Finds the places at which sources differ in a passage that several of them have. */
final class VariantFinder {

    private final CopyWords words;
    private final EditorialWords editorial;
    private final Transcript transcript;
    private final List<CopyReadings> copies;
    private final List<FoundVariant> found = new ArrayList<>();

    private VariantFinder(Language language, Transcript transcript, List<Collation> collations) {
        this.words = language.copies();
        this.editorial = language.editorial();
        this.transcript = transcript;
        this.copies = collations.stream()
                .map(each -> new CopyReadings(each, transcript.text()))
                .toList();
    }

    /** Returns the variants in reading order; empty for a single source. */
    static List<Variant> of(Language language, Transcript transcript, List<Collation> collations) {
        return collations.size() < 2 ? List.of() : new VariantFinder(language, transcript, collations).find();
    }

    /** A variant with its place in the transcript; {@code until} is the end of a lacuna, exclusive. */
    private record FoundVariant(
            VariantPlace place,
            Variant.VariantKind kind,
            List<Variant.WitnessReading> readings,
            int until,
            String reason) {}

    private List<Variant> find() {
        for (VariantPlace place : places()) {
            List<CopyReadings> present =
                    copies.stream().filter(copy -> copy.covers(place)).toList();
            List<Variant.WitnessReading> readings =
                    present.stream().map(copy -> copy.at(place)).toList();
            if (differ(readings.stream().map(Variant.WitnessReading::text))) {
                String reason = attributed(copies.stream()
                        .collect(Collectors.toMap(
                                CopyReadings::source,
                                copy -> editorial.joined(copy.reasons(place).toList()),
                                (one, other) -> one,
                                TreeMap::new)));
                found.add(new FoundVariant(place, kind(place, present, readings), readings, place.end(), reason));
            }
        }
        for (CopyReadings copy : copies) {
            missing(copy, 0, copy.start());
            missing(copy, copy.end(), transcript.text().length());
        }
        return found.stream()
                .sorted(Comparator.comparingInt(each -> each.place().start()))
                .map(this::variant)
                .toList();
    }

    private static boolean differ(Stream<String> readings) {
        return readings.distinct().count() > 1;
    }

    /** Returns all places; places that touch each other are merged. */
    private List<VariantPlace> places() {
        List<VariantPlace> places = new ArrayList<>();
        List<VariantPlace> all = copies.stream()
                .flatMap(CopyReadings::places)
                .sorted(Comparator.comparing(VariantPlace::isDivision)
                        .thenComparingInt(VariantPlace::start)
                        .thenComparingInt(VariantPlace::end))
                .toList();
        for (VariantPlace place : all) {
            int last = places.size() - 1;
            boolean touches = last >= 0
                    && places.get(last).isDivision() == place.isDivision()
                    && place.start() <= places.get(last).end();
            if (touches) {
                int end = Math.max(places.get(last).end(), place.end());
                places.set(last, new VariantPlace(places.get(last).start(), end, place.isDivision()));
            } else {
                places.add(place);
            }
        }
        return places;
    }

    private Variant.VariantKind kind(
            VariantPlace place, List<CopyReadings> present, List<Variant.WitnessReading> readings) {
        if (place.isDivision()) {
            return Variant.VariantKind.SEGMENTATION;
        }
        if (present.stream().anyMatch(copy -> copy.isDamagedAt(place))) {
            return Variant.VariantKind.LACUNA;
        }
        boolean substantive =
                differ(readings.stream().map(Variant.WitnessReading::text).map(this::form));
        return substantive ? Variant.VariantKind.SUBSTANTIVE : Variant.VariantKind.TYPOGRAPHIC;
    }

    /**
     * Returns the words of a reading without differences in punctuation width and in characters that look like a dash.
     */
    private String form(String reading) {
        String form = Projection.of(reading, transcript.text()).words();
        for (int i = 0; i < words.likeDash().length(); i++) {
            form = form.replace(words.likeDash().charAt(i), '-');
        }
        return form;
    }

    /** Returns the reasons of editors, each with its source if there are several. */
    private String attributed(Map<String, String> reasons) {
        reasons.values().removeIf(String::isEmpty);
        return reasons.size() == 1
                ? reasons.values().iterator().next()
                : editorial.joined(reasons.entrySet().stream()
                        .map(each -> editorial.attributed(each.getKey(), each.getValue()))
                        .toList());
    }

    /** Adds lacunae for the stretches outside the part that a source has, as far as other sources have them. */
    private void missing(CopyReadings copy, int from, int to) {
        List<VariantPlace> elsewhere = copies.stream()
                .filter(other -> other != copy)
                .map(other -> new VariantPlace(Math.max(from, other.start()), Math.min(to, other.end()), false))
                .filter(place -> place.start() < place.end())
                .sorted(Comparator.comparingInt(VariantPlace::start))
                .toList();
        int done = from;
        for (int i = 0; i < elsewhere.size(); i++) {
            int start = Math.max(done, elsewhere.get(i).start());
            int end = elsewhere.get(i).end();
            while (i + 1 < elsewhere.size() && elsewhere.get(i + 1).start() <= end) {
                end = Math.max(end, elsewhere.get(++i).end());
            }
            lacuna(copy, start, end, from == 0);
            done = end;
        }
    }

    /** Adds a lacuna. It is shown at most to the end of its first block, and only as far as other sources have it. */
    private void lacuna(CopyReadings copy, int from, int to, boolean atStart) {
        int start = from;
        while (start < to && !Legibility.carriesWords(transcript.text().codePointAt(start))) {
            start++;
        }
        if (start >= to) {
            return;
        }
        int end =
                Math.min(to, transcript.blocks().get(transcript.blockAt(start)).end());
        for (CopyReadings other : copies) {
            if (other.start() <= start && start < other.end()) {
                end = Math.min(end, other.end());
            }
        }
        VariantPlace place = new VariantPlace(start, end, false);
        List<Variant.WitnessReading> readings = copies.stream()
                .filter(other -> other == copy || other.covers(place))
                .map(other -> other == copy ? new Variant.WitnessReading(copy.source(), "", false) : other.at(place))
                .toList();
        String reason = editorial.joined(copy.reasonsForBreakingOff(atStart).toList());
        found.add(new FoundVariant(place, Variant.VariantKind.LACUNA, readings, to, reason));
    }

    private Variant variant(FoundVariant each) {
        Transcript.TranscriptBlock block =
                transcript.blocks().get(transcript.blockAt(each.place().start()));
        int start = block.offset(each.place().start());
        int end = block.offset(each.place().end());
        int lastCharacter = Math.max(each.place().start(), each.until() - 1);
        Transcript.TranscriptBlock last = transcript.blocks().get(transcript.blockAt(lastCharacter));
        int untilEnd = last.offset(each.until());
        return new Variant(
                block.id().orElseThrow(),
                each.kind(),
                start,
                end,
                each.readings(),
                last.id().orElseThrow(),
                untilEnd,
                each.reason());
    }
}
