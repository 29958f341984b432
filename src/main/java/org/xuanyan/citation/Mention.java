package org.xuanyan.citation;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xuanyan.language.ResolutionWords;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyId;

/**
 * A place that names an instrument.
 *
 * @param start 0-based, in UTF-16 code units of the paragraph
 * @param end exclusive
 * @param titles possible titles of an unregistered instrument, the best first, without the brackets around them; empty
 *     for a registered name without brackets
 * @param treaty empty for an instrument without an entry in the authority file
 * @param number the number of a resolution that is cited by number
 * @param inner whether it lies inside another mention
 * @param inferred whether the words name the instrument only by what the text said before: 该条约
 */
record Mention(
        int start,
        int end,
        List<String> titles,
        Optional<Treaty> treaty,
        Optional<ResolutionNumber> number,
        boolean inner,
        boolean inferred) {

    /**
     * The number of a resolution.
     *
     * @param body the registered body that adopted it; empty if the sentence does not name one
     * @param digits e.g. {@code 2231} or {@code 79/79}
     */
    record ResolutionNumber(Optional<String> body, String digits) {

        /**
         * Returns its possible titles: with the body, and without it, as before the authority file listed the body.
         *
         * @param named the preferred name of a body → its name before a number
         */
        List<String> titles(ResolutionWords words, UnaryOperator<String> named) {
            String title = words.title(digits);
            return Stream.of(body.map(named).orElse("") + title, title)
                    .distinct()
                    .toList();
        }
    }

    /** Returns a mention by title. */
    static Mention of(int start, int end, String title, Optional<Treaty> treaty, boolean inner) {
        return new Mention(start, end, List.of(title), treaty, Optional.empty(), inner, false);
    }

    /** Returns a mention by a registered name without brackets. */
    static Mention of(int start, int end, Treaty treaty) {
        return new Mention(start, end, List.of(), Optional.of(treaty), Optional.empty(), false, false);
    }

    /**
     * Returns a mention of the same instrument by other words.
     *
     * @param isInferred whether only what stands before tells what these words mean
     */
    Mention at(int otherStart, int otherEnd, boolean isInferred) {
        return new Mention(otherStart, otherEnd, titles, treaty, number, false, isInferred);
    }

    /** Returns a mention of the same instrument at the place of another mention. */
    Mention at(Mention place) {
        return new Mention(place.start(), place.end(), titles, treaty, number, place.inner(), false);
    }

    /** Copies the list, so that the record is immutable. */
    Mention {
        titles = List.copyOf(titles);
    }

    /** Returns the title to show for an unregistered instrument. */
    String title() {
        return titles.get(0);
    }

    /** Returns the id of the instrument; that of an unregistered one is made from its title. */
    TreatyId id() {
        return treaty.map(Treaty::id).orElseGet(() -> TextId.of(title()));
    }
}
