package org.xuanyan.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.TreatyKind;

/**
 * What an instrument is, by the last word of its title or the one after it. A language in which that word stands elsewhere
 * lists expressions.
 *
 * @param rules in the order in which they are tried
 */
public record InstrumentKinds(List<NameRule> rules) {

    /**
     * A word of titles.
     *
     * @param inTitle matches a title that has it where it counts
     * @param after matches the word by itself, which may stand directly after a title
     */
    public record NameRule(TreatyKind kind, Pattern inTitle, Pattern after) {}

    private static final String FILE = "instrument-kinds.txt";

    /** Takes a copy, so that nobody can change the list later. */
    public InstrumentKinds {
        rules = List.copyOf(rules);
    }

    static InstrumentKinds read(LanguageHome home) {
        WordFile file = home.read(FILE, Set.of(WordFile.FIRST));
        return new InstrumentKinds(file.entries(WordFile.FIRST).stream()
                .map(each -> rule(each, file.regex(each)))
                .toList());
    }

    private static NameRule rule(WordEntry entry, String regex) {
        entry.requireMeanings(1, 1);
        TreatyKind kind = entry.meaning(0, TreatyKind::of, TreatyKind.keys());
        return new NameRule(kind, Pattern.compile(entry.regex() ? regex : regex + "$"), Pattern.compile(regex));
    }

    /**
     * Returns the kind of an instrument that nothing else is known of.
     *
     * @param title without brackets
     * @param after the characters after the title; a protocol needs the word in its title
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
