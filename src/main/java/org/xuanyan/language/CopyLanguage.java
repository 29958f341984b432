package org.xuanyan.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xuanyan.model.LanguageTag;

/**
 * Guesses in which language a copy is, from its writing system, its letters and its commonest words. The words of all languages are in
 * one file.
 */
public final class CopyLanguage {

    /** The language of a copy that is in none of the known ones, as BCP 47 writes it. */
    public static final LanguageTag UNKNOWN = new LanguageTag("und");

    private static final String FILE = "copy-languages.txt";
    private static final String SCRIPTS = "scripts";
    private static final String WORDS = "common words";
    private static final String ALPHABETS = "alphabets";
    private static final String LETTERS = "telling letters";

    /** In letters; less is not enough to guess from. */
    private static final int SHORTEST = 60;

    /** A sentence has about as many words in Chinese as in English, but a third of the characters. */
    private static final int LETTERS_PER_SYLLABLE = 3;

    /** The least share of the letters that the main writing system of a copy has. */
    private static final double MAIN = 2 / 3.0;

    /** A text with a larger share of kana is in Japanese, not in Chinese. */
    private static final double MOST_KANA = 0.1;

    /** The least share of the words of a text that are the commonest ones of its language. */
    private static final double COMMON = 0.1;

    /** The largest share of letters that are not in the alphabet of a language, as in foreign names. */
    private static final double FOREIGN = 0.01;

    /** A text with so many letters surely has one of the letters that tell its language. */
    private static final int LETTERS_OF_SURE_TEXT = 300;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final CopyLanguage READ = new CopyLanguage(LanguageFolder.OF_ALL);

    private final Map<String, LanguageTag> byScript;
    private final Map<String, LanguageTag> byWord;
    private final Map<String, LanguageTag> byAlphabet;
    private final Map<String, LanguageTag> byLetters;

    private CopyLanguage(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, WordGroups.of().andWithMeanings(SCRIPTS, WORDS, ALPHABETS, LETTERS));
        byScript = file.meanings(SCRIPTS, LanguageTag::of, List.of());
        byWord = file.meanings(WORDS, LanguageTag::of, List.of());
        byAlphabet = file.meanings(ALPHABETS, LanguageTag::of, List.of());
        byLetters = file.meanings(LETTERS, LanguageTag::of, List.of());
    }

    /**
     * Guesses the language of a text.
     *
     * @param collection the language of the collection, which is returned, with its script and region, for a text in it;
     *     a Chinese text in the other script has a tag of its own, e.g. {@code zh-Hant}
     * @return {@link #UNKNOWN} if it is in none of the known languages and cannot be in that of the collection; empty if
     *     the text does not show its language
     */
    public static Optional<LanguageTag> guess(String text, LanguageTag collection) {
        return READ.languageOf(text, collection)
                .map(language -> language.isSameLanguageAs(collection) ? collection : language)
                .map(tag -> READ.isInHan(tag) ? ScriptTag.of(text, tag) : tag);
    }

    private Optional<LanguageTag> languageOf(String text, LanguageTag collection) {
        Optional<UnicodeScript> script = scriptOf(text);
        if (script.isEmpty()) {
            return Optional.empty();
        }
        Optional<LanguageTag> language = script.get() == UnicodeScript.HAN
                ? languageIn(UnicodeScript.HAN)
                : languageOfLetters(text, script.get());
        if (language.isPresent()) {
            return language;
        }
        boolean foreign = byScript.entrySet().stream()
                .anyMatch(each -> each.getValue().isSameLanguageAs(collection)
                        && UnicodeScript.forName(each.getKey()) != script.get());
        return foreign ? Optional.of(UNKNOWN) : Optional.empty();
    }

    private boolean isInHan(LanguageTag tag) {
        return languageIn(UnicodeScript.HAN).filter(tag::isSameLanguageAs).isPresent();
    }

    private Optional<LanguageTag> languageIn(UnicodeScript script) {
        return byScript.entrySet().stream()
                .filter(each -> UnicodeScript.forName(each.getKey()) == script)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns the writing system of most letters; empty if there are few letters, or none has most of them. */
    private static Optional<UnicodeScript> scriptOf(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> {
            UnicodeScript script = UnicodeScript.of(c);
            int weight = isSyllable(script) ? LETTERS_PER_SYLLABLE : 1;
            letters.merge(script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script, weight, Integer::sum);
        });
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if (kana > MOST_KANA * (han + kana)) {
            letters.put(UnicodeScript.HIRAGANA, han + kana);
            letters.remove(UnicodeScript.HAN);
        }
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return letters.entrySet().stream()
                .filter(each -> all >= SHORTEST && each.getValue() >= MAIN * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isSyllable(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /** Returns the language that the letters of a text tell, or else the words whose language its letters do not exclude. */
    private Optional<LanguageTag> languageOfLetters(String text, UnicodeScript script) {
        int[] letters = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == script)
                .toArray();
        return byLetters.entrySet().stream()
                .filter(each -> count(letters, each.getKey()) > 0 && isInAlphabet(letters, each.getValue()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> languageOfWords(text).filter(language -> isPossible(letters, language)));
    }

    private boolean isPossible(int[] letters, LanguageTag language) {
        boolean lacksLetters = letters.length >= LETTERS_OF_SURE_TEXT
                && byLetters.entrySet().stream()
                        .anyMatch(each -> each.getValue().equals(language) && count(letters, each.getKey()) == 0);
        return !lacksLetters && isInAlphabet(letters, language);
    }

    /** Whether nearly all letters are in the alphabet of a language; every letter is if none is listed. */
    private boolean isInAlphabet(int[] letters, LanguageTag language) {
        return byAlphabet.entrySet().stream()
                .filter(each -> each.getValue().equals(language))
                .allMatch(each -> letters.length - count(letters, each.getKey()) <= FOREIGN * letters.length);
    }

    private static long count(int[] letters, String wanted) {
        return Arrays.stream(letters).filter(c -> wanted.indexOf(c) >= 0).count();
    }

    /** Returns the language whose commonest words are frequent in a text. */
    private Optional<LanguageTag> languageOfWords(String text) {
        String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT));
        Map<LanguageTag, Integer> counts = new TreeMap<>();
        for (String word : words) {
            Optional.ofNullable(byWord.get(word)).ifPresent(language -> counts.merge(language, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= COMMON * words.length)
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
