package org.xuanyan.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which some styles of citation print titles in a language: with a capital in each word but the small ones.
 * Programs for references make it by the same rules, which are those of the Citation Style Language.
 *
 * @param small the words that have no capital, except at the beginning, at the end and after a colon; if the language has no
 *     file of such words, titles stay as they are
 */
public record TitleCase(Set<String> small) {

    private static final String FILE = "title-case.txt";
    private static final String SMALL = "small words";

    /** A slot of a form, such as {@code <number>}, or a word; parts of a word with a hyphen are words. */
    private static final Pattern WORD = Pattern.compile("<[a-z]+>|[^\\s‘’“”\"'\\-–—/.,;?!:\\[\\]()]+");

    private static final Pattern APOSTROPHE = Pattern.compile("[’']");
    private static final Pattern NEW_BEGINNING = Pattern.compile("[?!:]");

    /** Copies the set, so that the record is immutable. */
    public TitleCase {
        small = Set.copyOf(small);
    }

    static TitleCase read(LanguageFolder folder) {
        return new TitleCase(
                Set.copyOf(folder.readOptional(FILE, WordGroups.of(SMALL)).words(SMALL)));
    }

    /** Returns a title with its capitals; a word that has any, such as a name, stays as it is. */
    public String of(String title) {
        if (small.isEmpty()) {
            return title;
        }
        StringBuilder cased = new StringBuilder();
        Matcher word = WORD.matcher(title);
        int end = 0;
        while (word.find()) {
            boolean first = end == 0;
            String between = title.substring(end, word.start());
            boolean begins = first || NEW_BEGINNING.matcher(between).find();
            boolean goesOn = !first && APOSTROPHE.matcher(between).matches();
            boolean large = begins || word.group().length() > 1 && !small.contains(word.group());
            cased.append(between).append(large && !goesOn ? capital(word.group()) : word.group());
            end = word.end();
        }
        return lastCapital(cased.toString()) + title.substring(end);
    }

    /** Also a small word has a capital at the end of the title. */
    private String lastCapital(String cased) {
        int start = cased.length();
        while (start > 0 && Character.isLetter(cased.charAt(start - 1))) {
            start--;
        }
        String last = cased.substring(start);
        return small.contains(last) && last.length() > 1 ? cased.substring(0, start) + capital(last) : cased;
    }

    private static String capital(String word) {
        if (!word.equals(word.toLowerCase(Locale.ROOT)) || word.startsWith("<")) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
