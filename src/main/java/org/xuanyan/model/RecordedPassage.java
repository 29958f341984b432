package org.xuanyan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The id of a passage and the paragraphs that it had when the id was published first. They never change afterwards: they say of
 * which words the address is. The order is that of the first paragraphs.
 *
 * @param id of the passage
 * @param places at least one, in the order of the collection at that time
 */
public record RecordedPassage(String id, List<ParagraphPlace> places) implements Comparable<RecordedPassage> {

    private static final String BEFORE_PLACES = " = ";

    /** Copies the list, so that the record is immutable. */
    public RecordedPassage {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a passage without paragraphs: " + id);
        }
    }

    /** Returns what is recorded of a passage that is published under its id for the first time. */
    public static RecordedPassage of(SharedPassage passage) {
        return new RecordedPassage(passage.id(), passage.places());
    }

    /** Reads a line of the register, without {@link Register#PASSAGE}. */
    public static Optional<RecordedPassage> of(String line) {
        int end = line.indexOf(BEFORE_PLACES);
        if (end < 0 || !AddressPart.isValid(line.substring(0, end))) {
            return Optional.empty();
        }
        List<ParagraphPlace> places = new ArrayList<>();
        for (String name : line.substring(end + BEFORE_PLACES.length()).split(" ", -1)) {
            Optional<ParagraphPlace> place = ParagraphPlace.of(name);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            places.add(place.get());
        }
        return Optional.of(new RecordedPassage(line.substring(0, end), places));
    }

    /** Returns the line of the register, without {@link Register#PASSAGE}, e.g. {@code guns = 2012-beijing-p14 2018-qingdao-p17}. */
    public String line() {
        return id
                + BEFORE_PLACES
                + places.stream().map(ParagraphPlace::toString).collect(Collectors.joining(" "));
    }

    @Override
    public int compareTo(RecordedPassage other) {
        for (int i = 0; i < Math.min(places.size(), other.places.size()); i++) {
            int order = places.get(i).compareTo(other.places.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(places.size(), other.places.size());
        return order != 0 ? order : id.compareTo(other.id);
    }
}
