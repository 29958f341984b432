package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.language.NameWords;
import org.xuanyan.model.Authority;
import org.xuanyan.model.Treaty;
import org.xuanyan.text.NameNormaliser;

/**
 * The names of registered instruments in a language that writes them as words, without brackets: {@code Charter of the United
 * Nations}. A short name in round brackets at the end of a registered name, as in {@code … (UNCLOS)}, is a name of its own.
 */
final class WordNames {

    /** The short name in round brackets at the end of a name. */
    private static final Pattern SHORT = Pattern.compile("\\s*\\((?<name>\\p{Lu}[\\p{Lu}\\d&-]{1,14})\\)$");

    /** A name that leaves words out has at least so many. */
    private static final int FEWEST_WORDS = 3;

    /**
     * A registered name.
     *
     * @param entry the index of its entry in the authority file
     * @param exact whether capitals count: UN is not un
     */
    private record WordName(String words, int entry, boolean exact) {}

    /**
     * A name in a text.
     *
     * @param start 0-based, in UTF-16 code units
     * @param end exclusive
     */
    record NamePlace(int start, int end, Treaty treaty) {}

    private final Authority authority;
    private final Pattern leftOut;
    private final NameNormaliser normaliser;
    private final NameTrie trie = new NameTrie();
    private final List<WordName> names = new ArrayList<>();

    private WordNames(Authority authority, NameWords words) {
        this.authority = authority;
        this.leftOut = words.leftOut();
        Map<String, String> abbreviations = new TreeMap<>(words.abbreviations());
        abbreviations.putAll(authority.abbreviations());
        this.normaliser = NameNormaliser.with(abbreviations);
    }

    static WordNames of(Authority authority, NameWords words) {
        WordNames names = new WordNames(authority, words);
        names.add();
        return names;
    }

    private void add() {
        Map<String, Integer> owners = new TreeMap<>();
        Set<String> ambiguous = new TreeSet<>();
        List<WordName> all = new ArrayList<>();
        for (int i = 0; i < authority.entries().size(); i++) {
            for (WordName name : named(authority.entries().get(i).treaty(), i)) {
                Integer owner = owners.putIfAbsent(normaliser.key(name.words()), i);
                if (owner == null) {
                    all.add(name);
                } else if (owner != i) {
                    ambiguous.add(normaliser.key(name.words()));
                }
            }
        }
        for (WordName name : all) {
            String key = normaliser.key(name.words());
            if (!ambiguous.contains(key)) {
                trie.add(key, names.size());
                names.add(name);
            }
        }
    }

    private List<WordName> named(Treaty treaty, int entry) {
        List<WordName> names = new ArrayList<>();
        Stream.of(
                        treaty.english().stream(),
                        Stream.of(treaty.title()),
                        treaty.aliases().stream(),
                        treaty.unbracketed().stream())
                .flatMap(each -> each)
                .filter(each -> each.chars().noneMatch(Character::isIdeographic))
                .forEach(each -> {
                    Matcher brief = SHORT.matcher(each);
                    boolean found = brief.find() && brief.start() > 0;
                    String words = found ? each.substring(0, brief.start()) : each;
                    names.add(name(words, entry));
                    shorter(words).map(shorter -> name(shorter, entry)).ifPresent(names::add);
                    if (found) {
                        names.add(name(brief.group("name"), entry));
                    }
                });
        return names;
    }

    /** Returns a name without the words that it may leave out: {@code the United Nations} Framework Convention on …. */
    private Optional<String> shorter(String name) {
        String shorter = leftOut.matcher(name).replaceFirst("");
        return Optional.of(shorter).filter(each -> !each.equals(name) && each.split(" ").length >= FEWEST_WORDS);
    }

    private static WordName name(String words, int entry) {
        return new WordName(words, entry, words.equals(words.toUpperCase(Locale.ROOT)));
    }

    /** Finds the names in a text, in order. Linear in the text. */
    List<NamePlace> in(String text) {
        NameNormaliser.Folded folded = normaliser.fold(text);
        List<NamePlace> found = new ArrayList<>();
        int i = 0;
        while (i < folded.text().length()) {
            Optional<NamePlace> name = at(text, folded, i);
            name.ifPresent(found::add);
            i++;
            while (i < folded.text().length()
                    && name.isPresent()
                    && folded.start(i) < name.get().end()) {
                i++;
            }
        }
        return found;
    }

    private Optional<NamePlace> at(String text, NameNormaliser.Folded folded, int index) {
        int start = folded.start(index);
        boolean begins = Character.isUpperCase(text.charAt(start)) || Character.isDigit(text.charAt(start));
        if (!begins || start > 0 && isWord(text.charAt(start - 1))) {
            return Optional.empty();
        }
        Optional<NameTrie.Match> match = trie.longestAt(folded.text(), index);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        WordName name = names.get(match.get().value());
        int end = folded.end(match.get().end() - 1);
        String words = text.substring(start, end);
        boolean whole = end == text.length() || !isWord(text.charAt(end));
        boolean fits = !name.exact() || words.equals(words.toUpperCase(Locale.ROOT));
        return whole && fits
                ? Optional.of(new NamePlace(
                        start, end, authority.entries().get(name.entry()).treaty()))
                : Optional.empty();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
