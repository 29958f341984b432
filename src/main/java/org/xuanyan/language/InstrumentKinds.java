package org.xuanyan.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.TreatyKind;

/**
 * Tells the kind of an instrument by the last word of its title or the word after the title. A language in which that
 * word stands elsewhere lists expressions.
 *
 * @param rules in the order in which they are tried
 */
public record InstrumentKinds(List<NameRule> rules) {

    /**
     * A word that tells the kind of an instrument.
     *
     * @param inTitle finds the word in a title, for plain words at its end only
     * @param after matches the word by itself, directly after a title
     */
    public record NameRule(TreatyKind kind, Pattern inTitle, Pattern after) {}

    private static final String FILE = "instrument-kinds.txt";

    /** Copies the list, so that the record is immutable. */
    public InstrumentKinds {
        rules = List.copyOf(rules);
    }

    static InstrumentKinds read(LanguageFolder folder) {
        WordFile file = folder.read(FILE, WordGroups.of().andWithMeanings(WordFile.FIRST));
        return new InstrumentKinds(file.entries(WordFile.FIRST).stream()
                .map(each -> rule(each, file.regex(each)))
                .toList());
    }

    private static NameRule rule(WordEntry entry, String regex) {
        TreatyKind kind = entry.meaning(TreatyKind::of, TreatyKind.keys());
        return new NameRule(kind, Pattern.compile(entry.regex() ? regex : regex + "$"), Pattern.compile(regex));
    }

    /**
     * Returns the kind of an instrument that is known only from a text.
     *
     * @param title without brackets
     * @param after the characters after the title; a protocol is recognised only by its title
     */
    public TreatyKind of(String title, String after) {
        return first(each -> each.inTitle().matcher(title).find())
                .or(() -> first(each -> each.kind() != TreatyKind.PROTOCOL && isNext(each.after(), after)))
                .orElse(TreatyKind.OTHER);
    }

    private Optional<TreatyKind> first(Predicate<NameRule> holds) {
        return rules.stream().filter(holds).map(NameRule::kind).findFirst();
    }

    private static boolean isNext(Pattern word, String after) {
        Matcher matcher = word.matcher(after);
        return matcher.lookingAt() && matcher.end() > 0;
    }
}
