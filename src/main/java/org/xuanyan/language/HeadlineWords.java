package org.xuanyan.language;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.text.Enclosures;

/**
 * The words by which the headline of an event is cut out of its sentence. They are matched against text in which dates are
 * replaced by {@link #DATE} and what is between brackets by {@link Enclosures#MASK}, with simplified characters.
 *
 * @param listed whether the language has a file of such words; without one, the whole phrase is the headline
 * @param around directly after a date: words before its verb that are no part of the headline, as places and other dates
 * @param anotherDate of the same name, with the word before it
 * @param afterDate particles directly after a date
 * @param act the verb after a date, before the name of the event
 * @param attributive an act that modifies the name after it: …共同举办的
 * @param becomes a verb of coming into being, at the end of what somebody does
 * @param since directly after a date: a verb of coming into being, since when something else is told
 * @param empty nothing but an act up to the end of the clause: the name stands before the date
 * @param deadline after a date until which something is to be done
 * @param until at the end of such words: it is to be done before; without it, it may be done
 * @param meets a verb that is the noun of the event itself
 * @param bare a noun that needs the subject of the sentence to be understood
 * @param relative a clause before a name, which is left out
 * @param against words for whom an attack was directed against
 * @param beforeDate words before a date that are no part of the headline
 * @param beginning words at the beginning of a headline that are left out
 * @param named after a date that is given a name
 * @param titleFor before a date for which a place is given a title
 * @param presidency after a date: a presidency
 * @param calledByYear after a date: the name that begins with the date
 * @param afterTitle after a title, a part of the name
 * @param modifies between words and the title that they describe
 * @param noEventAfter after a date on which nothing happened
 * @param noEventBefore before such a date, as far as {@code compared} follows it
 * @param noEvent the words of such a date
 * @param inAddition what may stand before a date in round brackets: other dates and their places
 * @param places in a headline; the group {@code place} is where the event took place
 * @param onlyNumber an edition of what was named before it: 下一届
 * @param seriesNumber in a name: its number in a series; without the group {@code number} it is the first
 * @param seriesNoun at the end of a name of a series, left out: 论坛第二十次会议
 */
public record HeadlineWords(
        boolean listed,
        Pattern around,
        Pattern anotherDate,
        Pattern afterDate,
        Pattern act,
        Pattern attributive,
        Pattern becomes,
        Pattern since,
        Pattern empty,
        Pattern deadline,
        Pattern until,
        Pattern meets,
        Pattern bare,
        Pattern relative,
        Pattern against,
        Pattern beforeDate,
        Pattern beginning,
        Pattern named,
        Pattern titleFor,
        Pattern presidency,
        Pattern calledByYear,
        Pattern afterTitle,
        Pattern modifies,
        Pattern noEventAfter,
        Pattern noEventBefore,
        Pattern noEvent,
        Pattern inAddition,
        List<Pattern> places,
        Pattern onlyNumber,
        Pattern seriesNumber,
        Pattern seriesNoun) {

    /** Copies the list, so that the record is immutable. */
    public HeadlineWords {
        places = List.copyOf(places);
    }

    /** Stands for each character of a date. */
    public static final char DATE = '\uFFF9';

    private static final String FILE = "event-headlines.txt";
    private static final WordGroups GROUPS = WordGroups.of()
            .andOptional(
                    "held",
                    "made",
                    "becomes",
                    "since then",
                    "adverbs",
                    "participle",
                    "particle",
                    "where",
                    "same time",
                    "another date",
                    "after a date",
                    "deadline",
                    "until",
                    "meets",
                    "goes well",
                    "bare",
                    "relative",
                    "against",
                    "before a date",
                    "stances",
                    "beginning",
                    "named",
                    "title for",
                    "presidency",
                    "called by its year",
                    "after a title",
                    "no event after",
                    "no event before",
                    "no event",
                    "in round brackets",
                    "place in a headline",
                    "number without a name",
                    "number in a series",
                    "end of a series");

    static HeadlineWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, GROUPS)
                .with("date", DATE + "++")
                .with("enclosed", String.valueOf(Enclosures.MASK));
        String act = "(?:" + file.regex("held") + "|" + file.regex("made") + ")";
        String adverbs = file.regex("adverbs") + "*";
        return new HeadlineWords(
                !file.entries("held").isEmpty() || !file.entries("made").isEmpty(),
                Pattern.compile("(?:" + file.regex("another date") + "|" + file.regex("where") + "|"
                        + file.regex("after a date") + ")*"),
                file.pattern("another date"),
                file.pattern("after a date"),
                Pattern.compile(adverbs + act + file.regex("particle") + "?"),
                Pattern.compile("[^" + DATE + Enclosures.MASK + "\\p{P}]{0,24}?(?:" + act + "|" + file.regex("becomes")
                        + ")" + file.regex("participle")),
                file.pattern("", "becomes", "$"),
                Pattern.compile(adverbs + file.regex("becomes") + "(?=" + file.regex("since then") + ")"),
                Pattern.compile(adverbs + "(?:" + file.regex("goes well") + "|" + file.regex("held") + ")"
                        + file.regex("particle") + "?(?=" + "\\p{Po}|$)"),
                file.pattern("deadline"),
                file.pattern("", "until", "$"),
                file.pattern("meets"),
                file.pattern("^", "bare", "$"),
                file.pattern("relative"),
                file.pattern("against"),
                file.pattern("", "before a date", "$"),
                file.pattern("^", "beginning", ""),
                file.pattern("named"),
                file.pattern("", "title for", "$"),
                file.pattern("presidency"),
                file.pattern("called by its year"),
                file.pattern("after a title"),
                file.pattern("participle"),
                file.pattern("no event after"),
                file.pattern("no event before"),
                file.pattern("no event"),
                file.pattern("in round brackets"),
                file.patterns("place in a headline"),
                file.pattern("^", "number without a name", "$"),
                file.pattern("number in a series"),
                file.pattern("", "end of a series", "$"));
    }
}
