package org.xuanyan.language;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words around events, by which their titles are cut out of sentences.
 *
 * @param link all that stands between the verb of a declaration and a date if the event begins with the date
 * @param lead at the beginning of an event: what leads over from what went before
 * @param end the noun with which an event ends, where it ends with it
 * @param signed between a date and what was signed or adopted then
 * @param goesOn directly after an addition in round brackets: the name of the event is not at its end
 * @param counted at the beginning of an event: that it is one of several, 第三届
 * @param ordinal a number by which two events of one name differ: 第三
 * @param onlyPlace directly after an event in which something else happened: 会议上
 * @param future by which a text speaks of what is still to come
 * @param place after a date; the group {@code place} is where the event was
 * @param nowhere in a place that is none: how a meeting was held
 */
public record EventWords(
        Pattern link,
        Pattern lead,
        Pattern end,
        Pattern signed,
        Pattern goesOn,
        Pattern counted,
        Pattern ordinal,
        Pattern onlyPlace,
        Pattern future,
        Pattern place,
        Pattern nowhere) {

    private static final String FILE = "event-words.txt";
    private static final Set<String> GROUPS = Set.of(
            "who acts",
            "links",
            "leads",
            "after a noun",
            "signed",
            "after a name",
            "ordinal",
            "counted",
            "at a meeting",
            "future",
            "acts",
            "place",
            "no place");

    static EventWords read(LanguageHome home, EventNouns nouns) {
        WordFile file = home.read(FILE, GROUPS);
        file.entries("place").stream()
                .filter(each -> !each.words().contains("(?<place>"))
                .forEach(each -> {
                    throw new WordFileException(each.at(), "put the name of the place between (?<place> and )");
                });
        return new EventWords(
                Pattern.compile(file.regex("who acts") + "?" + file.regex("links") + "*"),
                file.pattern("^", "leads", "+"),
                Pattern.compile("(?:" + nouns.cutAfter() + ")(?=" + file.regex("after a noun") + "|$)"),
                file.pattern("signed"),
                file.pattern("after a name"),
                file.pattern("counted"),
                file.pattern("ordinal"),
                file.pattern("at a meeting"),
                file.pattern("future"),
                file.pattern("place"),
                file.pattern("no place"));
    }
}
