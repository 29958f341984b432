package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import org.xuanyan.language.InstrumentNames;
import org.xuanyan.model.Treaty;
import org.xuanyan.text.NameNormaliser;

/**
 * Finds instruments that a sentence names by their parties, and by the day if it has one: 甲秘书处同乙组织于…签署谅解备忘录 means the
 * entry 甲秘书处同乙组织谅解备忘录.
 */
final class PartyNames {

    /** Parties with fewer characters may be something else. */
    private static final int SHORTEST = 4;

    private final InstrumentNames words;
    private final NameNormaliser normaliser;

    /** The parties of a title → index of the instruments. */
    private final NameTrie parties = new NameTrie();

    private final List<List<PartyTreaty>> treaties = new ArrayList<>();

    /** The last words of the titles; a text without any of them names none of the instruments. */
    private final Set<String> nouns = new TreeSet<>();

    PartyNames(InstrumentNames words, NameNormaliser normaliser) {
        this.words = words;
        this.normaliser = normaliser;
    }

    private record PartyTreaty(Treaty treaty, String rest) {}

    /** A stretch of a text. */
    record TextRange(int start, int end) {}

    /** A place that names an instrument; offsets are those of the text. */
    record PartyName(int start, int end, Treaty treaty) {}

    /** Adds an instrument if its title consists of parties and a word for an instrument. */
    void add(Treaty treaty) {
        String title = key(treaty.title());
        Matcher end = words.parties().matcher(title);
        if (end.find()
                && end.start() >= SHORTEST
                && title.substring(0, end.start()).contains(words.conjunctionForm())) {
            String name = title.substring(0, end.start());
            int index = parties.add(name, treaties.size()).orElse(treaties.size());
            if (index == treaties.size()) {
                treaties.add(new ArrayList<>());
            }
            String rest = title.substring(end.start());
            treaties.get(index).add(new PartyTreaty(treaty, rest));
            words.nouns().stream().filter(rest::endsWith).forEach(nouns::add);
        }
    }

    private String key(String name) {
        return inOneForm(normaliser.key(name));
    }

    /** Returns a folded text of the same length in which all conjunctions of parties are the same. */
    private String inOneForm(String folded) {
        return words.betweenParties().matcher(folded).replaceAll(words.conjunctionForm());
    }

    /**
     * Finds all of them. Linear in the text.
     *
     * @param folded the folded form of the text
     * @param simplified the text in simplified characters, with the names masked
     * @param sentence offset → the start of its sentence and the end
     */
    List<PartyName> in(NameNormaliser.Folded folded, String simplified, IntFunction<TextRange> sentence) {
        List<PartyName> found = new ArrayList<>();
        if (nouns.stream().noneMatch(simplified::contains)) {
            return found;
        }
        String text = inOneForm(folded.text());
        for (int i = 0; i < text.length(); i++) {
            Optional<NameTrie.Match> match = parties.longestAt(text, i);
            if (match.isPresent()) {
                int from = folded.end(match.get().end() - 1);
                TextRange around = sentence.apply(from);
                String whole = simplified.substring(around.start(), around.end());
                instrument(
                                simplified.substring(from, around.end()),
                                from,
                                treaties.get(match.get().value()))
                        .filter(each -> isDated(each.treaty(), whole))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<PartyName> instrument(String sentence, int from, List<PartyTreaty> candidates) {
        Matcher noun = words.ofParties().matcher(sentence);
        if (!noun.find()) {
            return Optional.empty();
        }
        List<Treaty> meant = candidates.stream()
                .filter(each -> each.rest().endsWith(noun.group("noun")))
                .map(PartyTreaty::treaty)
                .toList();
        return meant.size() == 1
                ? Optional.of(new PartyName(from + noun.start("noun"), from + noun.end("noun"), meant.get(0)))
                : Optional.empty();
    }

    /** Whether a sentence has no day, or that of an instrument. */
    private boolean isDated(Treaty treaty, String sentence) {
        Matcher date = words.date().matcher(sentence);
        if (treaty.date().isEmpty() || !date.find()) {
            return true;
        }
        String day = String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                date.group(1),
                Integer.valueOf(date.group(2)),
                Integer.valueOf(date.group(3)));
        return day.startsWith(treaty.date().get());
    }
}
