package org.xuanyan.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.SourceSpan;

/** The places of an emended copy are those of a simple model: a list with one entry for each of its characters. */
class EmendedCopyTest {

    private static final int CASES = 300;

    /** A character of the emended copy; {@code edit} is empty if it is one of the copy, which begins at {@code raw}. */
    private record Place(int raw, Optional<Emendation> edit) {}

    private static List<Emendation> edits(Random random, int length) {
        List<Emendation> edits = new ArrayList<>();
        int least = 0;
        for (int at = random.nextInt(3); at <= length; at += least + random.nextInt(3)) {
            int end = Math.min(length, at + random.nextInt(3));
            least = end > at ? 0 : 1; // what is replaced may stand beside the next, an insertion not at its place
            edits.add(new Emendation(
                    InterventionKind.VARIANT,
                    at,
                    end,
                    "子丑".substring(0, random.nextInt(3)),
                    Optional.of("据报纸"),
                    SourceSpan.startOf("a.md")));
            at = end;
        }
        return edits;
    }

    private static List<Place> places(int length, List<Emendation> edits) {
        List<Place> places = new ArrayList<>();
        int done = 0;
        for (Emendation edit : edits) {
            IntStream.range(done, edit.start()).forEach(raw -> places.add(new Place(raw, Optional.empty())));
            edit.inserted().chars().forEach(each -> places.add(new Place(edit.start(), Optional.of(edit))));
            done = edit.end();
        }
        IntStream.range(done, length).forEach(raw -> places.add(new Place(raw, Optional.empty())));
        return places;
    }

    @Test
    void everyCharacterHasItsPlaceInTheCopy() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String raw = "甲乙丙丁戊己".substring(0, random.nextInt(7));
            List<Emendation> edits = edits(random, raw.length());
            EmendedCopy copy = EmendedCopy.of(raw, edits);
            List<Place> places = places(raw.length(), edits);
            String name = seed + " " + raw + " " + edits;
            assertThat(copy.text()).as(name).hasSize(places.size());
            for (int i = 0; i <= places.size(); i++) {
                int at = i;
                assertThat(copy.pieces(i, i))
                        .as(name + " at " + i)
                        .singleElement()
                        .satisfies(each -> {
                            assertThat(each.start()).isEqualTo(at);
                            assertThat(each.end()).isEqualTo(at);
                        });
            }
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                assertThat(copy.rawStart(i)).as(name + " at " + i).isEqualTo(place.raw());
                assertThat(copy.rawEnd(i + 1))
                        .as(name + " to " + i)
                        .isEqualTo(place.edit().map(Emendation::end).orElse(place.raw() + 1));
                for (int end = i + 1; end <= places.size(); end++) {
                    List<Place> stretch = places.subList(i, end);
                    assertThat(copy.isEdited(i, end))
                            .as("%s from %d to %d", name, i, end)
                            .isEqualTo(stretch.stream()
                                    .anyMatch(each -> each.edit().isPresent()));
                    String own = stretch.stream()
                            .filter(each -> each.edit().isEmpty())
                            .map(each -> raw.substring(each.raw(), each.raw() + 1))
                            .collect(Collectors.joining());
                    List<EmendedCopy.Part> pieces = copy.pieces(i, end);
                    assertThat(pieces.stream()
                                    .map(each -> raw.substring(each.raw(), each.raw() + each.end() - each.start()))
                                    .collect(Collectors.joining()))
                            .as("%s from %d to %d", name, i, end)
                            .isEqualTo(own);
                    assertThat(pieces.stream().filter(each -> each.start() == each.end()))
                            .as("%s from %d to %d: an empty piece only if there is no other", name, i, end)
                            .hasSize(own.isEmpty() ? 1 : 0);
                }
            }
        }
    }
}
