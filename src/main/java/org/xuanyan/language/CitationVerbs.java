package org.xuanyan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The verbs with which a declaration speaks of instruments, and the words around them that change what they say.
 *
 * @param all what a declaration does with an instrument, or says that it should be done with it
 * @param making those by which an instrument comes into being
 * @param adopting those of them by which a declaration itself makes one
 * @param events verbs by which a declaration speaks of events
 * @param participle directly after a verb that modifies what follows it: 的
 * @param modifier at the end of a clause: when, where and by what act the next title came into being
 * @param preposition at the end of a clause: the next title is not governed by a verb
 * @param modified after a title that only says whose or which something else is
 * @param denial before a verb that is denied
 * @param ourselves all that may stand before the verb in its clause when the declaration itself acts
 * @param beforeTitle what may stand between an adopting verb and the title: 了
 * @param afterTitle what may follow what was adopted
 * @param listed at the end of a clause that announces a list of titles
 */
public record CitationVerbs(
        List<String> all,
        List<String> making,
        List<String> adopting,
        Pattern events,
        Pattern participle,
        Pattern modifier,
        Pattern preposition,
        Pattern modified,
        Pattern denial,
        Pattern ourselves,
        Pattern beforeTitle,
        Pattern afterTitle,
        Pattern listed) {

    private static final String FILE = "verbs.txt";
    private static final String VERBS = "verbs";
    private static final String MAKING = "making";
    private static final String ADOPTING = "adopting";
    private static final List<String> MEANINGS = List.of(MAKING, ADOPTING);

    private static final Set<String> GROUPS = Set.of(
            VERBS,
            "verbs of events",
            "participle",
            "acts that modify",
            "modifier",
            "preposition",
            "after a title that modifies",
            "denial",
            "leads",
            "we",
            "adverbs",
            "ourselves",
            "before an adopted title",
            "after an adopted title",
            "announces a list");

    private static final String END = "\\s*$";

    /** Takes copies, so that nobody can change the lists later. */
    public CitationVerbs {
        all = List.copyOf(all);
        making = List.copyOf(making);
        adopting = List.copyOf(adopting);
    }

    static CitationVerbs read(LanguageHome home) {
        WordFile file = home.read(FILE, GROUPS);
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
                file.pattern("", "ourselves", "\\s*"),
                file.pattern("before an adopted title"),
                file.pattern("\\s*", "after an adopted title", ""),
                file.pattern("", "announces a list", END));
    }
}
