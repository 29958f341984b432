package org.xuanyan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.model.EventKind;

/**
 * The words that tell the kind of an event, and the nouns after which its title is cut. Both stand in one list.
 *
 * @param cutAfter an expression without capturing groups for the nouns after which a title is cut
 * @param rules for the kind of an event; the first that matches counts
 * @param nameRules the same for a name that contains a date
 */
public record EventNouns(String cutAfter, List<KindRule> rules, List<KindRule> nameRules) {

    /** Words and the kind of event that they tell. */
    public record KindRule(EventKind kind, Pattern words) {}

    private static final String FILE = "event-nouns.txt";
    private static final String EVENTS = "events";
    private static final String NAMES = "names with a date";
    private static final WordGroups GROUPS =
            WordGroups.of().andWithMeanings(EVENTS).andWithMeanings(NAMES);

    private static final String AT_END = "at end";
    private static final String INSIDE = "inside";
    private static final String CUT = "cut";
    private static final List<String> MEANINGS = meanings();

    /** Copies the lists, so that the record is immutable. */
    public EventNouns {
        rules = List.copyOf(rules);
        nameRules = List.copyOf(nameRules);
    }

    private static List<String> meanings() {
        List<String> meanings = new ArrayList<>(EventKind.keys());
        meanings.addAll(List.of(AT_END, INSIDE, CUT));
        return List.copyOf(meanings);
    }

    static EventNouns read(LanguageFolder folder) {
        WordFile file = folder.read(FILE, GROUPS);
        List<KindRule> first = new ArrayList<>();
        List<KindRule> atEnd = new ArrayList<>();
        List<KindRule> inside = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        for (WordEntry each : file.entries(EVENTS)) {
            String regex = file.regex(each);
            boolean end = each.means(AT_END, MEANINGS);
            boolean weak = each.means(INSIDE, MEANINGS);
            kind(each).ifPresent(kind -> {
                if (!end && !weak) {
                    first.add(rule(kind, regex));
                }
                if (end) {
                    atEnd.add(rule(kind, "(?:" + regex + ")$"));
                }
                if (weak) {
                    inside.add(rule(kind, regex));
                }
            });
            if (each.means(CUT, MEANINGS)) {
                cut.add(regex);
            }
        }
        first.addAll(atEnd);
        first.addAll(inside);
        List<KindRule> names = file.entries(NAMES).stream()
                .map(each -> rule(each.meaning(EventKind::of, EventKind.keys()), file.regex(each)))
                .toList();
        return new EventNouns(cut.isEmpty() ? "(?!)" : String.join("|", cut), first, names);
    }

    private static KindRule rule(EventKind kind, String regex) {
        return new KindRule(kind, Pattern.compile(regex));
    }

    /** Returns the kind of a noun; empty if its only meaning is that the title is cut. */
    private static Optional<EventKind> kind(WordEntry entry) {
        List<EventKind> kinds = entry.meanings().stream()
                .flatMap(each -> EventKind.of(each).stream())
                .toList();
        if (kinds.size() != 1 && !entry.meanings().equals(List.of(CUT))) {
            throw new WordFileException(entry.at(), WordFault.NOT_ONE_KIND, entry.words(), EventKind.keys());
        }
        return kinds.stream().findFirst();
    }

    /**
     * Returns the kind of an event.
     *
     * @param words its title, without an addition in round brackets at the end
     */
    public EventKind ofEvent(String words) {
        return first(rules, words).orElse(EventKind.OTHER);
    }

    /** Returns the kind of event that a name with a date tells, e.g. {@code 《2018-2023年禁毒战略》}. */
    public EventKind ofName(String words) {
        return first(nameRules, words).orElse(EventKind.PLAN);
    }

    private static Optional<EventKind> first(List<KindRule> rules, String words) {
        return rules.stream()
                .filter(each -> each.words().matcher(words).find())
                .findFirst()
                .map(KindRule::kind);
    }
}
