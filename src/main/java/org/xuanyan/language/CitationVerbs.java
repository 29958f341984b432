package org.xuanyan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The verbs with which a declaration speaks of instruments and events, and the words around them that change the
 * meaning.
 *
 * @param all every verb for what a declaration does with an instrument, or demands to be done with it
 * @param making the verbs that bring an instrument into being
 * @param adopting the making verbs with which a declaration itself adopts an instrument
 * @param events the verbs with which a declaration speaks of events
 * @param participle directly after a verb that modifies what follows it: 的
 * @param modifier at the end of a clause: when, where and by what act the next title came into being
 * @param preposition at the end of a clause: no verb governs the next title
 * @param afterModifyingTitle directly after a title that only modifies something else
 * @param negation at the end of what stands before a negated verb
 * @param beforeTitle what may stand between an adopting verb and the title: 了
 * @param afterTitle what may follow the title of an adopted instrument
 * @param listed at the end of a clause that announces a list of titles
 * @param frames what tells the stance besides a verb before the title
 * @param acting what tells whether the declaration itself acts
 */
public record CitationVerbs(
        List<String> all,
        List<String> making,
        List<String> adopting,
        Pattern events,
        Pattern participle,
        Pattern modifier,
        Pattern preposition,
        Pattern afterModifyingTitle,
        Pattern negation,
        Pattern beforeTitle,
        Pattern afterTitle,
        Pattern listed,
        TitleFrames frames,
        ActingWords acting) {

    private static final String FILE = "verbs.txt";
    private static final String VERBS = "verbs";
    private static final String MAKING = "making";
    private static final String ADOPTING = "adopting";
    private static final List<String> MEANINGS = List.of(MAKING, ADOPTING);

    private static final WordGroups GROUPS = WordGroups.of(
                    "verbs of events", "denial", "ourselves", "after an adopted title")
            .andWithMeanings(VERBS)
            .andOptional(
                    "participle",
                    "acts that modify",
                    "modifier",
                    "preposition",
                    "after a title that modifies",
                    "before an adopted title",
                    "announces a list")
            .andOptional(TitleFrames.GROUPS)
            .andOptional(ActingWords.GROUPS);

    private static final String END = "\\s*$";

    /** Copies the lists, so that the record is immutable. */
    public CitationVerbs {
        all = List.copyOf(all);
        making = List.copyOf(making);
        adopting = List.copyOf(adopting);
    }

    static CitationVerbs read(LanguageFolder folder) {
        WordFile file = folder.read(FILE, GROUPS);
        List<String> all = new ArrayList<>();
        List<String> making = new ArrayList<>();
        List<String> adopting = new ArrayList<>();
        for (WordEntry each : file.entries(VERBS)) {
            all.add(each.plain());
            if (each.means(MAKING, MEANINGS)) {
                making.add(each.words());
            }
            if (each.means(ADOPTING, MEANINGS)) {
                adopting.add(each.words());
            }
        }
        return new CitationVerbs(
                all,
                making,
                adopting,
                file.pattern("verbs of events"),
                file.pattern("participle"),
                file.pattern("", "modifier", END),
                file.pattern("", "preposition", END),
                file.pattern("after a title that modifies"),
                file.pattern("", "denial", END),
                file.pattern("before an adopted title"),
                file.pattern("\\s*", "after an adopted title", ""),
                file.pattern("", "announces a list", END),
                TitleFrames.read(file),
                ActingWords.read(file));
    }
}
