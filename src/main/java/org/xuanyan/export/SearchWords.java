package org.xuanyan.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Treaty;

/**
 * Words of other languages that lead to those of the texts: {@code afghanistan} → 阿富汗. They are the names of states, places,
 * declarations and instruments, and the words of the glossaries, as far as the texts may have them.
 */
final class SearchWords {

    /** At most so many declarations and so many instruments, the newest and the most cited, so that the file stays short. */
    private static final int MOST = 500;

    /** At most so many words of the texts for one. */
    private static final int MOST_WORDS = 5;

    /** The short form behind a name: Treaty on the Non-Proliferation of Nuclear Weapons (NPT). */
    private static final Pattern SHORT_FORM = Pattern.compile("(.*\\S) \\((\\p{Lu}[\\p{Lu}-]+)\\)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A slot for a number, as in {@code {0} May}. */
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    private final CrossReferences references;
    private final Corpus corpus;
    private final Predicate<String> mayOccur;

    /** Primary subtags of the languages of the texts → tag. */
    private final SortedMap<String, LanguageTag> ofTexts = new TreeMap<>();

    /** Primary subtags of the languages in which readers may type. */
    private final Set<String> typed = new TreeSet<>(Set.of(LanguageTag.ENGLISH.primary()));

    private final SortedMap<LanguageTag, SortedMap<String, List<String>>> words = new TreeMap<>();

    private SearchWords(CrossReferences references, Predicate<String> mayOccur) {
        this.references = references;
        this.mayOccur = mayOccur;
        corpus = references.corpus();
        corpus.declarations().stream()
                .map(each -> each.metadata().language())
                .forEach(each -> ofTexts.putIfAbsent(each.primary(), each));
        typed.addAll(ofTexts.keySet());
        corpus.site().interfaces().forEach(each -> typed.add(each.primary()));
        addGlossaries();
        addStates();
        corpus.english().forEach((name, english) -> addEnglish(List.of(name), List.of(english)));
        int count = corpus.declarations().size();
        corpus.declarations().subList(Math.max(0, count - MOST), count).forEach(each -> add(each.metadata()));
        corpus.treaties().stream()
                .filter(each -> each.english().isPresent())
                .sorted((one, other) -> Integer.compare(places(other), places(one)))
                .limit(MOST)
                .forEach(this::add);
    }

    /**
     * Returns language of the texts → word of another language, as {@link #key} writes it → words of the texts.
     *
     * @param mayOccur whether a text may have these words
     */
    static SortedMap<LanguageTag, SortedMap<String, List<String>>> of(
            CrossReferences references, Predicate<String> mayOccur) {
        return new SearchWords(references, mayOccur).words;
    }

    /**
     * Returns a word as the search page looks it up, without regard to width, letter case, commas and the kind of apostrophes.
     * Each number for which it has a slot is {@code {}}.
     */
    static String key(String word) {
        String folded = Normalizer.normalize(SLOT.matcher(word).replaceAll("{}"), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(",", "")
                .replace('’', '\'');
        return BLANKS.matcher(folded).replaceAll(" ").strip();
    }

    private int places(Treaty treaty) {
        return references.places(treaty.id()).size();
    }

    private void addGlossaries() {
        String own = corpus.site().language().primary();
        corpus.glossary()
                .words()
                .forEach((language, names) ->
                        names.forEach((word, others) -> add(Map.of(own, List.of(word), language.primary(), others))));
        for (String language : typed) {
            Languages.of(new LanguageTag(language))
                    .glossary()
                    .english()
                    .forEach((word, names) ->
                            add(Map.of(language, List.of(word), LanguageTag.ENGLISH.primary(), names)));
        }
    }

    private void addStates() {
        for (LanguageTag language : ofTexts.values()) {
            for (String code : Languages.of(language).states().codes()) {
                Map<String, List<String>> names = new LinkedHashMap<>();
                typed.forEach(each -> names.put(
                        each, Languages.of(new LanguageTag(each)).states().names(code)));
                add(names);
            }
        }
    }

    private void add(Metadata declaration) {
        declaration.translations().forEach((language, names) -> {
            String own = declaration.language().primary();
            add(Map.of(own, List.of(declaration.place()), language.primary(), List.of(names.place())));
            add(Map.of(own, List.of(declaration.name()), language.primary(), List.of(names.name())));
        });
    }

    private void add(Treaty treaty) {
        String name = treaty.english().orElseThrow();
        Matcher form = SHORT_FORM.matcher(name);
        addEnglish(
                Stream.of(Stream.of(treaty.title()), treaty.aliases().stream(), treaty.unbracketed().stream())
                        .flatMap(each -> each)
                        .toList(),
                form.matches() ? List.of(name, form.group(1), form.group(2)) : List.of(name));
    }

    private void addEnglish(List<String> own, List<String> english) {
        String language = corpus.site().language().primary();
        if (!language.equals(LanguageTag.ENGLISH.primary())) {
            add(Map.of(language, own, LanguageTag.ENGLISH.primary(), english));
        }
    }

    /**
     * Adds what is called differently in some languages.
     *
     * @param names primary subtag of a language → names
     */
    private void add(Map<String, List<String>> names) {
        names.forEach((target, wanted) -> {
            List<String> occurring = wanted.stream().filter(this::mayOccur).toList();
            if (ofTexts.containsKey(target) && !occurring.isEmpty()) {
                SortedMap<String, List<String>> table =
                        words.computeIfAbsent(ofTexts.get(target), each -> new TreeMap<>());
                names.forEach((language, keys) -> {
                    if (!language.equals(target)) {
                        keys.forEach(
                                each -> table.merge(key(each), numbered(shortest(occurring), each), SearchWords::both));
                    }
                });
            }
        });
    }

    /** Returns whether a text may have a word, or every part of one that has slots. */
    private boolean mayOccur(String word) {
        return Stream.of(SLOT.split(word))
                .allMatch(each -> each.length() < 2 && !each.equals(word) || mayOccur.test(each));
    }

    /** Numbers the slots of words in the order of those of a word that is typed: {@code {0}年5月{1}日} for {@code {1} May {0}} becomes {@code {1}年5月{0}日}. */
    private static List<String> numbered(List<String> words, String typed) {
        List<String> order =
                SLOT.matcher(typed).results().map(each -> each.group(1)).toList();
        return words.stream()
                .map(word -> SLOT.matcher(word).replaceAll(each -> "{" + order.indexOf(each.group(1)) + "}"))
                .toList();
    }

    private static List<String> both(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return shortest(all);
    }

    /** Returns the first few, without those that another one is part of, because that is found with it. */
    private static List<String> shortest(Collection<String> words) {
        List<String> all = new ArrayList<>(words);
        all.removeIf(each -> words.stream().anyMatch(other -> !other.equals(each) && each.contains(other)));
        return List.copyOf(all.subList(0, Math.min(MOST_WORDS, all.size())));
    }
}
