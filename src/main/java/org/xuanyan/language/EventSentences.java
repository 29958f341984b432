package org.xuanyan.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a sentence names what happened on a date, in a language that puts the name before the date: {@code
 * event-sentences.txt}. The expressions are matched against text in which dates are replaced by {@link HeadlineWords#DATE},
 * names of instruments and what is between brackets by {@link org.xuanyan.text.Enclosures#MASK}.
 *
 * @param noun the nouns of events
 * @param beforeName at the end of what stands before a name
 * @param afterNoun directly after its noun: the name goes on
 * @param anotherMatter between a name and a date that belongs to something else
 * @param period all that stands between an instrument and its period
 * @param datedLead all that stands between the beginning of a clause and a date before the name
 * @param afterLead directly after such a date
 * @param marks directly after a date before the name
 * @param forWhat directly after a date without a name before it
 * @param until all that stands between an instrument and a date until which it is to be made
 * @param agent before a name of who acts
 * @param notMaking between an instrument and a date that is not that of its making
 * @param beforeDeed directly before what is done
 * @param afterDeed at the end of what stands between a deed and its date
 * @param places the group {@code place} is the name of a place
 * @param placeAfter the same, directly after a date
 * @param noPlace what is no name of a place
 */
public record EventSentences(
        Pattern noun,
        Pattern beforeName,
        Pattern afterNoun,
        Pattern anotherMatter,
        Pattern period,
        Pattern datedLead,
        Pattern afterLead,
        Pattern marks,
        Pattern forWhat,
        Pattern until,
        Pattern agent,
        Pattern notMaking,
        Pattern beforeDeed,
        Pattern afterDeed,
        List<Pattern> places,
        Pattern placeAfter,
        Pattern noPlace) {

    private static final String FILE = "event-sentences.txt";
    private static final String BEFORE_NAME = "before a name";
    private static final String AFTER_NOUN = "after its noun";
    private static final String ANOTHER = "another matter";
    private static final String PERIOD = "period of a plan";
    private static final String LEAD = "dated lead";
    private static final String AFTER_LEAD = "after a dated lead";
    private static final String MARKS = "marks";
    private static final String FOR_WHAT = "for what";
    private static final String UNTIL = "until";
    private static final String AGENT = "who acts";
    private static final String NOT_MAKING = "not its making";
    private static final String BEFORE_DEED = "before a deed";
    private static final String AFTER_DEED = "after a deed";
    private static final String PLACE = "place";
    private static final String PLACE_AFTER = "place after a date";
    private static final String NO_PLACE = "no place";
    private static final WordGroups GROUPS = WordGroups.of(
                    BEFORE_NAME,
                    AFTER_NOUN,
                    ANOTHER,
                    PERIOD,
                    LEAD,
                    AFTER_LEAD,
                    MARKS,
                    FOR_WHAT,
                    UNTIL,
                    AGENT,
                    NOT_MAKING,
                    BEFORE_DEED,
                    AFTER_DEED,
                    PLACE,
                    PLACE_AFTER,
                    NO_PLACE)
            .andOptional("verbs of declarations");

    /** Copies the list, so that the record is immutable. */
    public EventSentences {
        places = List.copyOf(places);
    }

    /** Reads the file; empty for a language without it. */
    static Optional<EventSentences> read(LanguageFolder folder, EventNouns nouns) {
        WordFile file = folder.readOptional(FILE, GROUPS);
        if (file.entries(BEFORE_NAME).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EventSentences(
                Pattern.compile("(?<!\\p{L})(?:" + nouns.cutAfter() + ")"),
                file.pattern("(?<![\\p{L}])", BEFORE_NAME, "[\\s,]+$"),
                file.pattern(AFTER_NOUN),
                file.pattern(ANOTHER),
                file.pattern(PERIOD),
                file.pattern(LEAD),
                file.pattern(AFTER_LEAD),
                file.pattern(MARKS),
                file.pattern(FOR_WHAT),
                file.pattern(UNTIL),
                file.pattern(AGENT),
                file.pattern(NOT_MAKING),
                file.pattern(BEFORE_DEED),
                file.pattern(AFTER_DEED),
                file.patterns(PLACE),
                file.pattern(PLACE_AFTER),
                file.pattern(NO_PLACE)));
    }
}
