package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.Language;
import org.xuanyan.language.NameWords;
import org.xuanyan.language.TitleBrackets;
import org.xuanyan.model.Treaty;

/**
 * Finds the names of instruments in the paragraphs of one text whose language writes them as words: registered names, with a
 * year before them if it is theirs (the 1982 United Nations Convention on the Law of the Sea), and short names from the place
 * on where the text declares them.
 */
final class WordMentions {

    private static final Comparator<Mention> ORDER =
            Comparator.comparingInt(Mention::start).thenComparing(Mention::end, Comparator.reverseOrder());

    private static final Pattern YEAR_BEFORE = Pattern.compile("(?<![\\d/-])(\\d{4}) (?:[“\"])?$");

    private static final int LONGEST_YEAR = 7;

    private final NameWords words;
    private final TitleBrackets brackets;
    private final WordNames names;

    /** Short name → what it means from where the text declares it. */
    private final Map<String, Treaty> declared = new TreeMap<>(Comparator.reverseOrder());

    private Optional<Pattern> shortNames = Optional.empty();

    private WordMentions(NameWords words, TitleBrackets brackets, WordNames names) {
        this.words = words;
        this.brackets = brackets;
        this.names = names;
    }

    /** Begins a text; empty for a language that does not write names as words. */
    static Optional<WordMentions> of(Language language, Registry registry) {
        return language.nameWords()
                .map(words -> new WordMentions(
                        words, language.titles().brackets(), registry.wordNames(language.code(), words)));
    }

    /** Returns the mentions of the next paragraph: those that were found already, and names between them. */
    List<Mention> with(List<Mention> found, String text) {
        BitSet taken = new BitSet();
        List<Mention> all = new ArrayList<>(found);
        found.forEach(each -> taken.set(each.start(), each.end()));
        int from = 0;
        for (WordNames.NamePlace name : names.in(text)) {
            shortNames(text, from, name.start(), taken, all);
            int start = withYear(text, name);
            add(start, name.end(), name.treaty(), text, taken, all);
            from = Math.max(name.end(), declare(text, name, taken));
        }
        shortNames(text, from, text.length(), taken, all);
        all.sort(ORDER);
        return all;
    }

    private static int withYear(String text, WordNames.NamePlace name) {
        int from = Math.max(0, name.start() - LONGEST_YEAR);
        Matcher year = YEAR_BEFORE.matcher(text.substring(from, name.start()));
        boolean own = year.find()
                && name.treaty()
                        .date()
                        .filter(date -> !date.startsWith(year.group(1)))
                        .isEmpty();
        return own ? from + year.start() : name.start();
    }

    private void add(int first, int last, Treaty treaty, String text, BitSet taken, List<Mention> all) {
        boolean quoted =
                first > 0 && last < text.length() && brackets.isQuotation(text.charAt(first - 1), text.charAt(last));
        int start = quoted ? first - 1 : first;
        int end = quoted ? last + 1 : last;
        int next = taken.nextSetBit(start);
        if (next < 0 || next >= end) {
            taken.set(start, end);
            all.add(Mention.of(start, end, treaty));
        }
    }

    /** Notes a short name that is declared directly after a name; returns where the declaration ends. */
    private int declare(String text, WordNames.NamePlace name, BitSet taken) {
        int at = name.end();
        if (at < text.length() && taken.get(at)) {
            at++;
        }
        for (Pattern form : words.declared()) {
            Matcher matcher = form.matcher(text).region(at, text.length());
            if (matcher.lookingAt() && !words.organisations().contains(matcher.group("name"))) {
                declared.put(matcher.group("name"), name.treaty());
                shortNames = Optional.of(
                        Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", quoted()) + ")(?![\\p{L}\\d])"));
                taken.set(at, matcher.end());
                return matcher.end();
            }
        }
        return name.end();
    }

    /** Of two names with the same beginning, the longer one comes first. */
    private List<String> quoted() {
        return declared.keySet().stream().map(Pattern::quote).toList();
    }

    private void shortNames(String text, int from, int to, BitSet taken, List<Mention> all) {
        if (shortNames.isEmpty() || from >= to) {
            return;
        }
        Matcher name = shortNames.get().matcher(text).region(from, to).useTransparentBounds(true);
        while (name.find()) {
            if (isMeant(text, name)) {
                add(name.start(), name.end(), declared.get(name.group()), text, taken, all);
            }
        }
    }

    /** Whether a short name stands for the instrument: capitals always do, a common noun behind its article. */
    private boolean isMeant(String text, Matcher name) {
        boolean capitals = name.group().chars().noneMatch(Character::isLowerCase);
        boolean article = words.article()
                .matcher(text)
                .region(Math.max(0, name.start() - LONGEST_YEAR), name.start())
                .find();
        boolean goesOn =
                words.goesOn().matcher(text).region(name.end(), text.length()).lookingAt();
        return capitals || article && !goesOn;
    }
}
