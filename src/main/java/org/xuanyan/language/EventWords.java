package org.xuanyan.language;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words around events, by which their titles are cut out of sentences.
 *
 * @param link all words between the verb of a declaration and a date if the title begins with the date
 * @param lead words at the beginning of a title that are left out
 * @param noun with which a title may end
 * @param end the same, followed by a word that confirms the end
 * @param signed words between a date and the instrument that was signed or adopted then
 * @param nameContinues directly after an addition in round brackets: the name of the event continues
 * @param counted at the beginning of a title: the event is one of several, 第三届
 * @param ordinal a number that distinguishes events of the same name: 第三
 * @param atMeeting directly after a meeting at which something else happened: 会议上
 * @param future words for what is still to come
 * @param place words after a date, in text in which dates are replaced by {@link HeadlineWords#DATE}; the group {@code place} is where the event took place
 * @param beforeKnownPlace directly after a date, before the name of a place that is known
 * @param placeInAddition words after a date in round brackets, as far as the closing one; the group {@code place} is
 *     where the event took place
 * @param manner words that look like a place but say how a meeting was held
 */
public record EventWords(
        Pattern link,
        Pattern lead,
        Pattern noun,
        Pattern end,
        Pattern signed,
        Pattern nameContinues,
        Pattern counted,
        Pattern ordinal,
        Pattern atMeeting,
        Pattern future,
        Pattern place,
        Pattern beforeKnownPlace,
        Pattern placeInAddition,
        Pattern manner) {

    private static final String FILE = "event-words.txt";
    private static final String PLACE = "place";
    private static final String PLACE_IN_ADDITION = "place in round brackets";
    private static final String NAMED_PLACE = "(?<place>";
    private static final WordGroups GROUPS = WordGroups.of("after a noun", "future", PLACE)
            .andOptional(
                    "who acts",
                    "links",
                    "leads",
                    "signed",
                    "after a name",
                    "ordinal",
                    "counted",
                    "at a meeting",
                    "acts",
                    "before a known place",
                    PLACE_IN_ADDITION,
                    "no place");

    static EventWords read(LanguageFolder folder, EventNouns nouns) {
        WordFile file = folder.read(FILE, GROUPS)
                .with("date", HeadlineWords.DATE + "++")
                .with("a date", String.valueOf(HeadlineWords.DATE));
        Stream.of(PLACE, PLACE_IN_ADDITION)
                .flatMap(group -> file.entries(group).stream())
                .filter(each -> !each.words().contains(NAMED_PLACE))
                .forEach(each -> {
                    throw new WordFileException(each.at(), WordFault.MISSING_PART, NAMED_PLACE + "…)");
                });
        return new EventWords(
                Pattern.compile(file.regex("who acts") + "?" + file.regex("links") + "*"),
                file.pattern("^", "leads", "+"),
                Pattern.compile(nouns.cutAfter()),
                Pattern.compile("(?:" + nouns.cutAfter() + ")(?=" + file.regex("after a noun") + "|$)"),
                file.pattern("signed"),
                file.pattern("after a name"),
                file.pattern("counted"),
                file.pattern("ordinal"),
                file.pattern("at a meeting"),
                file.pattern("future"),
                file.pattern(PLACE),
                file.pattern("before a known place"),
                file.pattern(PLACE_IN_ADDITION),
                file.pattern("no place"));
    }
}
