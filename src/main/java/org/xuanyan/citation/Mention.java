package org.xuanyan.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.language.ResolutionWords;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyId;

/**
 * A place that names an instrument.
 *
 * @param start 0-based, in UTF-16 code units of the paragraph
 * @param end exclusive
 * @param titles what it is called where nobody knows it, the best first, without the brackets around it; none for a name
 *     that is found only because it is known
 * @param treaty empty where the authority file does not know it
 * @param number of a resolution that is cited by its number
 * @param inner whether it lies inside another mention
 */
record Mention(
        int start,
        int end,
        List<String> titles,
        Optional<Treaty> treaty,
        Optional<ResolutionNumber> number,
        boolean inner) {

    /**
     * The number of a resolution.
     *
     * @param body that adopted it, empty where the sentence names none that is registered
     * @param digits e.g. {@code 2231} or {@code 79/79}
     */
    record ResolutionNumber(Optional<String> body, String digits) {

        /** Returns what it may be called; without the body too, as it is while the authority file lists no bodies. */
        List<String> titles(ResolutionWords words) {
            String title = words.title(digits);
            return Stream.of(body.orElse("") + title, title).distinct().toList();
        }
    }

    /** Returns a mention by a title. */
    static Mention of(int start, int end, String title, Optional<Treaty> treaty, boolean inner) {
        return new Mention(start, end, List.of(title), treaty, Optional.empty(), inner);
    }

    /** Returns a mention by a name without brackets. */
    static Mention of(int start, int end, Treaty treaty) {
        return new Mention(start, end, List.of(), Optional.of(treaty), Optional.empty(), false);
    }

    /** Takes a copy, so that nobody can change the list later. */
    Mention {
        titles = List.copyOf(titles);
    }

    /** Returns the words to show where the authority file has none. */
    String title() {
        return titles.get(0);
    }

    /** Returns the id of the instrument; that of an unregistered one is made from its title. */
    TreatyId id() {
        return treaty.map(Treaty::id).orElseGet(() -> TextId.of(title()));
    }
}
