package org.xuanyan.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words that tell whether a declaration itself adopts an instrument: who acts, when and where. All of them may be
 * empty; then only {@link #ourselves} counts.
 *
 * @param ourselves all that may stand before the verb in its clause when the declaration itself acts; its groups, if it
 *     has them: {@code we}, {@code name}, which must be ours, and {@code lead}
 * @param clauseOfOurs the beginning of an earlier clause about us; its groups are {@code we}, {@code meeting} and {@code name}
 * @param clauseOfOthers the beginning of an earlier clause about others
 * @param clauseWithoutSubject the beginning of a clause that has no subject of its own
 * @param clauseOfTimeAndPlace a whole clause that says only when and where
 * @param others what the names of others contain
 * @param occasion the occasion on which the declaration itself is adopted
 * @param day a day, with the groups {@code year}, {@code month}, {@code day}, {@code lastmonth} and {@code lastday}
 * @param otherTimes what is at another time
 * @param inPlace in a place, the group {@code place}
 * @param reports at the end of a clause about others: they say what follows
 * @param notYet in an earlier clause: what follows is not done yet, unless its verb says so
 * @param sayingSo a verb that does what it says
 * @param done directly after a verb: it is done: 了
 * @param we who acts
 * @param passive after a title: that it is adopted; the groups are {@code agent} and {@code verb}
 * @param betweenListed what may stand between the titles of an announced list
 */
public record ActingWords(
        Pattern ourselves,
        Pattern clauseOfOurs,
        Pattern clauseOfOthers,
        Pattern clauseWithoutSubject,
        Pattern clauseOfTimeAndPlace,
        Pattern others,
        Pattern occasion,
        Pattern day,
        Pattern otherTimes,
        Pattern inPlace,
        Pattern reports,
        Pattern notYet,
        Pattern sayingSo,
        Pattern done,
        Pattern we,
        Pattern passive,
        Pattern betweenListed) {

    /** Who acts. */
    public static final String WE = "we";

    /** The name of who acts. */
    public static final String NAME = "name";

    /** A meeting, without a word that says which. */
    public static final String MEETING = "meeting";

    /** A word such as 为此 that leads to what we do. */
    public static final String LEAD = "lead";

    /** A place in {@link #inPlace}. */
    public static final String PLACE = "place";

    /** Who acts, in {@link #passive}. */
    public static final String AGENT = "agent";

    /** The groups of the file, all of which may be empty. */
    static final List<String> GROUPS = List.of(
            "printed number",
            "reasons",
            "leads",
            WE,
            "leaders",
            MEETING,
            "during",
            "our name",
            "we by name",
            "others",
            "this occasion",
            "day",
            "digits",
            "to",
            "named day",
            "other times",
            "circumstances",
            "after a place",
            "one after another",
            "in a place",
            "adverbs",
            "acts before",
            "dealings",
            "clause of ours",
            "clause of others",
            "without a subject",
            "clause of time and place",
            "reports",
            "not yet",
            "by saying so",
            "done",
            "passive",
            "between announced titles");

    static ActingWords read(WordFile file) {
        return new ActingWords(
                file.pattern("", "ourselves", "\\s*"),
                file.pattern("clause of ours"),
                file.pattern("clause of others"),
                file.pattern("without a subject"),
                file.pattern("clause of time and place"),
                file.pattern("others"),
                file.pattern("this occasion"),
                file.pattern("named day"),
                file.pattern("other times"),
                file.pattern("in a place"),
                file.pattern("reports"),
                file.pattern("not yet"),
                file.pattern("by saying so"),
                file.pattern("done"),
                file.pattern(WE),
                file.pattern("passive"),
                file.pattern("between announced titles"));
    }

    /** Whether an expression has a group of this name. */
    public static boolean hasGroup(Pattern pattern, String name) {
        return pattern.pattern().contains("(?<" + name + ">");
    }
}
